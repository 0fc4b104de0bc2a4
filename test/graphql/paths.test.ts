import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { mostLookedAt } from '../../src/model/pathOptions.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  api = await testApi(graph);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

interface PathAnswer {
  readonly weakest: string;
  readonly caveats: readonly { kind: string; at: string[] }[];
  readonly hops: readonly Hop[];
}

interface Hop {
  readonly direction: 'OUT' | 'IN';
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly relationship: { readonly id: string; readonly type: string; readonly evidence: { readonly claims: readonly { id: string }[] } };
}

const bare = (id: string): string => id.slice(id.indexOf(':') + 1);
const drawn = ({ hops }: PathAnswer): string =>
  bare(hops[0]?.from.id ?? '') +
  hops.map(({ direction, to, relationship: { type } }) => (direction === 'OUT' ? ` -${type}-> ` : ` <-${type}- `) + bare(to.id)).join('');
const caveats = (path: PathAnswer): string[] => path.caveats.map(({ kind }) => kind);

const question = (from: string, to: string, args = ''): string =>
  `{ paths(from: "${from}", to: "${to}" ${args}) { truncated truncatedBy complete excluded
     effective { types leftOutTypes avoidNodes known maxLength maxPaths includeNegative includeLawConflicts includeExcluded hubDegree }
     paths { length weakest contested caveats { kind at explanation } hops { direction from { id } to { id } relationship { id type evidence { claims { id } } } } } } }`;

const paths = async (from: string, to: string, args = '') => {
  const { data, errors } = await api.ask(question(from, to, args));
  expect(errors).toBeUndefined();
  return data.paths;
};
const found = async (from: string, to: string, args = ''): Promise<PathAnswer[]> => (await paths(from, to, args)).paths;

const r2397 = 'resolution:unscr-2397';
const student = 'visa-type:student-visa-cn';
const employers = 'employer:chinese-employers';
const autumn = 'worker-group:dprk-workers-dispatched-autumn-2019';
const hunchun = 'place:hunchun';
const ban = 'provision:new-work-visa-ban';

describe('paths', () => {
  test('between a resolution and a visa type: shortest first, then firmest, then by ids', async () => {
    const { paths: all, truncated, truncatedBy } = await paths(r2397, student, 'options: { maxLength: 4 }');
    expect([truncated, truncatedBy]).toEqual([false, null]);
    expect(all.map(drawn)).toEqual([
      'unscr-2397 -IMPOSES-> unscr-2397-repatriation <-CIRCUMVENTS- student-visa-cn',
      'unscr-2397 -IMPOSES-> unscr-2397-repatriation <-CIRCUMVENTS- selective-recall -ENABLED_BY-> student-visa-cn',
      'unscr-2397 -TARGETS-> dprk-government -USES_METHOD-> selective-recall -ENABLED_BY-> student-visa-cn',
      'unscr-2397 -IMPOSES-> unscr-2397-repatriation <-CIRCUMVENTS- non-work-visa-cn <-ENABLED_BY- selective-recall -ENABLED_BY-> student-visa-cn',
      'unscr-2397 -IMPOSES-> unscr-2397-reporting -BINDS-> un-member-states <-BINDS- unscr-2397-repatriation <-CIRCUMVENTS- student-visa-cn',
      'unscr-2397 -TARGETS-> dprk-government -USES_METHOD-> selective-recall -CIRCUMVENTS-> unscr-2397-repatriation <-CIRCUMVENTS- student-visa-cn',
    ]);
    const route = 'visa-type:student-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation';
    expect(all[0]).toEqual({
      length: 2,
      weakest: 'APPARENT',
      contested: true,
      caveats: [
        { kind: 'PREDICTED', at: [route], explanation: expect.stringContaining('predictions alone') },
        { kind: 'CONTESTED', at: [route], explanation: expect.stringContaining('contradicts') },
      ],
      hops: [
        {
          direction: 'OUT',
          from: { id: r2397 },
          to: { id: 'provision:unscr-2397-repatriation' },
          relationship: {
            id: 'resolution:unscr-2397|IMPOSES|provision:unscr-2397-repatriation',
            type: 'IMPOSES',
            evidence: { claims: expect.arrayContaining([{ id: 'F-UN-02b' }]) },
          },
        },
        {
          direction: 'IN',
          from: { id: 'provision:unscr-2397-repatriation' },
          to: { id: student },
          relationship: {
            id: route,
            type: 'CIRCUMVENTS',
            evidence: { claims: ['C001-15', 'C001-35', 'C001-37', 'F-UN-02b'].map((id) => ({ id })) },
          },
        },
      ],
    });
  });

  test('are the same asked twice, and the same read from the other end', async () => {
    const there = await paths(r2397, employers, 'options: { maxLength: 5, maxPaths: 50 }');
    expect(await paths(r2397, employers, 'options: { maxLength: 5, maxPaths: 50 }')).toEqual(there);
    const ids = (path: PathAnswer): string[] =>
      path.hops.map(({ from, relationship, to }) => [from.id, to.id].sort().join() + relationship.type);
    const [out, back] = [there.paths, await found(employers, r2397, 'options: { maxLength: 4, maxPaths: 50 }')];
    const short = out.filter(({ hops }: PathAnswer) => hops.length <= 4);
    expect(back.map((path) => ids(path).toReversed().join(' ')).toSorted()).toEqual(
      short.map((path: PathAnswer) => ids(path).join(' ')).toSorted(),
    );
  });

  test('to employers begin with one that misleads, and say so', async () => {
    const [first, second] = await found(r2397, employers);
    expect(first && [drawn(first), first.weakest, first.caveats]).toEqual([
      'unscr-2397 -IMPOSES-> unscr-2397-repatriation <-CIRCUMVENTS- monthly-exit-renewal <-OBJECTS_TO- chinese-employers',
      'ASSERTED',
      [
        { kind: 'MEANS_JOIN', at: ['evasion-method:monthly-exit-renewal'], explanation: expect.stringContaining('share no claim') },
        {
          kind: 'OPPOSED',
          at: ['employer:chinese-employers|OBJECTS_TO|evasion-method:monthly-exit-renewal'],
          explanation: expect.stringContaining('stands against'),
        },
      ],
    ]);
    expect(second && [drawn(second), caveats(second)]).toEqual([
      'unscr-2397 -IMPOSES-> unscr-2397-repatriation <-CIRCUMVENTS- monthly-exit-renewal <-USES_METHOD- dprk-workers-without-work-visa -WORKS_FOR-> chinese-employers',
      ['GROUP_JOIN'],
    ]);
  });

  test('from a group to a place are all that stand', async () => {
    const { paths: all, truncated } = await paths(autumn, hunchun, 'options: { maxLength: 3, maxPaths: 50 }');
    expect(truncated).toBe(false);
    expect(all.map((path: PathAnswer) => [drawn(path).replace('dprk-workers-dispatched-autumn-2019 ', ''), caveats(path)])).toEqual([
      ['-DISPATCHED_TO-> hunchun', []],
      ['-DISPATCHED_TO-> china <-LOCATED_IN- hunchun', ['PLACE_JOIN']],
      ['-DISPATCHED_TO-> factories-china -LOCATED_IN-> china <-LOCATED_IN- hunchun', ['PLACE_JOIN']],
      ['-WORKS_AT-> sewing-factories-china -LOCATED_IN-> china <-LOCATED_IN- hunchun', ['PLACE_JOIN']],
      ['-DISPATCHED_TO-> china <-LOCATED_IN- jilin <-LOCATED_IN- hunchun', ['PLACE_JOIN']],
      ['-SUBSET_OF-> dprk-workers-china -LOCATED_IN-> jilin <-LOCATED_IN- hunchun', ['PART_JOIN', 'PLACE_JOIN']],
    ]);
  });

  test('through a group that two claims speak of do not say that its members are the same', async () => {
    const all = await found('facility:sewing-factories-china', hunchun, 'options: { maxLength: 2 }');
    expect(all.map((path) => [drawn(path), path.caveats.map(({ kind, at }) => [kind, at])])).toEqual([
      ['sewing-factories-china -LOCATED_IN-> china <-LOCATED_IN- hunchun', [['PLACE_JOIN', ['place:china']]]],
      ['sewing-factories-china <-WORKS_AT- dprk-workers-dispatched-autumn-2019 -DISPATCHED_TO-> hunchun', [['GROUP_JOIN', [autumn]]]],
    ]);
  });

  // C001-14 credits the wrong resolution, C000-30 gives the wrong date: what rests on one of them alone.
  const conflicts = [`${r2397}|IMPOSES|${ban}`, 'authority:un-member-states|REPORTS_TO|authority:un-security-council'];

  test('are all that the graph holds', async () => {
    const ends = [
      r2397,
      student,
      employers,
      autumn,
      hunchun,
      ban,
      'regime:dprk-government',
      'embassy:dprk-china',
      'authority:un-member-states',
      'visa-type:work-visa-cn',
    ];
    const pairs = ends.flatMap((from, index) => ends.slice(index + 1).map((to) => [from, to] as const));
    for (const [from, to] of pairs) {
      const rows = await graph.run<{ ids: string[] }>(
        `MATCH p = (a:Entity {id: $from})-[*1..3]-(b:Entity {id: $to})
         WHERE all(n IN nodes(p) WHERE n:Entity AND single(m IN nodes(p) WHERE m = n))
           AND none(n IN nodes(p)[1..-1] WHERE n:Document OR n:Publisher)
           AND all(r IN relationships(p) WHERE r.id IS NOT NULL AND NOT type(r) IN $denials AND NOT r.id IN $conflicts)
         RETURN [r IN relationships(p) | r.id] AS ids`,
        { from, to, denials: ['NEVER_BEFORE_IN', 'NOT_APPLIES_TO', 'NOT_ENTERED_WITH'], conflicts },
      );
      const all = await paths(from, to, 'options: { maxLength: 3, maxPaths: 50 }');
      const ids = all.paths.map(({ hops }: PathAnswer) => hops.map(({ relationship }) => relationship.id).join(' '));
      expect([from, to, all.truncated, ids.toSorted()]).toEqual([from, to, false, rows.map((row) => row.ids.join(' ')).toSorted()]);
    }
  });

  test('rest on what was known on the day', async () => {
    expect(await paths(autumn, hunchun, 'asOf: "2019-10-01"')).toMatchObject({ paths: [], truncated: false });
    const early = await found(r2397, employers, 'options: { maxPaths: 50 }, asOf: "2019-10-01"');
    const claims = early.flatMap(({ hops }) => hops.flatMap(({ relationship }) => relationship.evidence.claims.map(({ id }) => id)));
    expect([early.length > 0, claims.filter((id) => id.startsWith('C001-'))]).toEqual([true, []]);
    const [between] = await found(r2397, student, 'asOf: "2019-10-15"');
    expect(between && caveats(between)).toEqual(['PREDICTED', 'CONTESTED', 'UNCERTAIN']);
  });

  test('leave out denials unless asked for, and then say so', async () => {
    const ids = [autumn, 'visa-type:work-visa-cn'] as const;
    expect(await paths(...ids, 'options: { maxLength: 1, types: [NOT_ENTERED_WITH] }')).toMatchObject({
      paths: [],
      effective: { types: [] },
    });
    const [denied] = await found(...ids, 'options: { maxLength: 1, includeNegative: true }');
    expect(denied && [drawn(denied), caveats(denied)]).toEqual([
      'dprk-workers-dispatched-autumn-2019 -NOT_ENTERED_WITH-> work-visa-cn',
      ['OPPOSED', 'NEGATIVE_HOP'],
    ]);
  });

  test('leave out what reports say against the law unless asked for, and then say so', async () => {
    expect((await found(r2397, ban, 'options: { maxLength: 2 }')).map(drawn)).toEqual([
      'unscr-2397 -IMPOSES-> unscr-2397-repatriation -BUILDS_ON-> new-work-visa-ban',
    ]);
    const [wrong] = await found(r2397, ban, 'options: { maxLength: 2, includeLawConflicts: true }');
    expect(wrong && [drawn(wrong), caveats(wrong)]).toEqual(['unscr-2397 -IMPOSES-> new-work-visa-ban', ['LAW_CONFLICT']]);
  });

  test('leave out a join that a claim denies unless asked for, count it, and then say so', async () => {
    const apprentice = 'visa-type:apprentice-visa-cn';
    const membership = 'options: { types: [SUBSET_OF, WORKS_ON_VISA], maxLength: 3';
    const { paths: none, excluded, complete } = await paths(autumn, apprentice, `${membership} }`);
    // Directly and by way of two other groups; C001-09: all of them came in on visitor permits.
    expect([none, excluded, complete]).toEqual([[], 3, true]);
    const [denied] = await found(autumn, apprentice, `${membership}, includeExcluded: true }`);
    expect(denied && [drawn(denied), caveats(denied)]).toEqual([
      'dprk-workers-dispatched-autumn-2019 -SUBSET_OF-> dprk-workers-china -WORKS_ON_VISA-> apprentice-visa-cn',
      ['PART_JOIN', 'EXCLUDED'],
    ]);
    expect(await paths(autumn, apprentice, `${membership} }, asOf: "2019-10-01"`)).toMatchObject({
      paths: [],
      excluded: 0,
      complete: true,
    });
    const { data } = await api.ask('{ claim(id: "C001-09") { extent excludes { reason relationships { id } } } }');
    expect(data.claim).toEqual({
      extent: 'ALL',
      excludes: {
        reason: expect.stringContaining('visitor permits'),
        relationships: [
          { id: 'evasion-method:continued-work-other-visa|ENABLED_BY|visa-type:apprentice-visa-cn' },
          { id: 'worker-group:dprk-workers-china|WORKS_ON_VISA|visa-type:apprentice-visa-cn' },
        ],
      },
    });
    const { data: near } = await api.ask(
      `{ left: neighborhood(id: "${autumn}", depth: 2, options: { types: [SUBSET_OF, WORKS_ON_VISA] }) { excluded complete relationships { id } }
         asked: neighborhood(id: "${autumn}", depth: 2, options: { types: [SUBSET_OF, WORKS_ON_VISA], includeExcluded: true }) { excluded relationships { id } } }`,
    );
    const apprentices = ({ relationships }: { relationships: { id: string }[] }): number =>
      relationships.filter(({ id }) => id.endsWith(apprentice)).length;
    expect([near.left.excluded, near.left.complete, apprentices(near.left), near.asked.excluded, apprentices(near.asked)]).toEqual([
      1,
      true,
      0,
      0,
      1,
    ]);
  });

  test('tell of how much of their groups, when, and how beside the law their hops are', async () => {
    const weight = async (from: string, to: string, args: string) => {
      const { data } = await api.ask(`{ paths(from: "${from}", to: "${to}" ${args}) { paths { extent tense lawStatus } } }`);
      return data.paths.paths[0];
    };
    expect(await weight(r2397, student, '')).toEqual({ extent: null, tense: 'PREDICTED', lawStatus: null });
    expect(await weight('regime:dprk-government', 'place:china', 'options: { avoidTypes: [ISSUED_ORDER, TARGETS] }')).toMatchObject({
      tense: 'PRESENT',
    });
  });

  test('go by the types and round the entities that they are told', async () => {
    expect((await found(r2397, employers, 'options: { avoidTypes: [OBJECTS_TO], maxPaths: 1 }')).map(drawn)).toEqual([
      'unscr-2397 -IMPOSES-> unscr-2397-repatriation <-CIRCUMVENTS- monthly-exit-renewal <-USES_METHOD- dprk-workers-without-work-visa -WORKS_FOR-> chinese-employers',
    ]);
    expect(
      (await found(autumn, hunchun, 'options: { avoidNodes: ["place:china"], avoidTypes: [DISPATCHED_TO], maxLength: 3 }')).map(drawn),
    ).toEqual(['dprk-workers-dispatched-autumn-2019 -SUBSET_OF-> dprk-workers-china -LOCATED_IN-> jilin <-LOCATED_IN- hunchun']);
    expect((await found(r2397, student, 'options: { types: [TARGETS, USES_METHOD, ENABLED_BY], maxLength: 4 }')).map(drawn)).toEqual([
      'unscr-2397 -TARGETS-> dprk-government -USES_METHOD-> selective-recall -ENABLED_BY-> student-visa-cn',
    ]);
  });

  test('echo the options that they went by', async () => {
    const { effective } = await paths(autumn, hunchun);
    const { types, ...rest } = effective;
    expect(types.length).toBe(47);
    expect(rest).toEqual({
      leftOutTypes: ['NEVER_BEFORE_IN', 'NOT_APPLIES_TO', 'NOT_ENTERED_WITH'],
      avoidNodes: [],
      known: ['KNOWN', 'UNCERTAIN'],
      maxLength: 6,
      maxPaths: 10,
      includeNegative: false,
      includeLawConflicts: false,
      includeExcluded: false,
      hubDegree: 500,
    });
    expect((await paths(autumn, hunchun, 'options: null')).effective).toEqual(effective);
  });

  test('do not go through documents and publishers, though they may end at one', async () => {
    const all = await found('publisher:daily-nk', student, 'options: { maxPaths: 50 }');
    expect(all.length).toBeGreaterThan(0);
    expect(all.flatMap(({ hops }) => hops.slice(1).map(({ from }) => from.id)).filter((id) => /^(document|publisher):/.test(id))).toEqual(
      [],
    );
  });

  test('say what was cut and why', async () => {
    expect(await paths(autumn, hunchun, 'options: { maxPaths: 1 }')).toMatchObject({
      truncated: true,
      truncatedBy: 'MAX_PATHS',
      paths: [{ length: 1 }],
    });
    const { paths: past, truncatedBy } = await paths(r2397, student, 'options: { hubDegree: 15, maxLength: 3 }');
    expect([past.map(drawn), truncatedBy]).toEqual([
      ['unscr-2397 -TARGETS-> dprk-government -USES_METHOD-> selective-recall -ENABLED_BY-> student-visa-cn'],
      'HUB',
    ]);
  });

  test('end when their time is over', async () => {
    const slow: Graph = {
      ...graph,
      async read(query, parameters) {
        if (query.name === 'path/around') await new Promise((wait) => setTimeout(wait, 2_100));
        return graph.read(query, parameters);
      },
    };
    await using late = await testApi(slow, { service: readConfig({ LOOPHOLE_MAX_SECONDS: '20' }).service });
    await late.ask('{ dataset { version } }');
    const { data } = await late.ask(question(autumn, hunchun));
    expect([data.paths.truncatedBy, data.paths.complete, data.paths.paths.map(drawn)]).toEqual([
      'TIME_BUDGET',
      false,
      [
        'dprk-workers-dispatched-autumn-2019 -DISPATCHED_TO-> hunchun',
        'dprk-workers-dispatched-autumn-2019 -DISPATCHED_TO-> china <-LOCATED_IN- hunchun',
      ],
    ]);
  });

  test('are refused where the time is over before any was looked for: none would look like an answer', async () => {
    const stuck: Graph = {
      ...graph,
      async read(query, parameters) {
        if (query.name === 'path/around') await new Promise((wait) => setTimeout(wait, 500));
        return graph.read(query, parameters);
      },
    };
    await using late = await testApi(stuck, { service: readConfig({ LOOPHOLE_MAX_SECONDS: '2' }).service });
    await late.ask('{ dataset { version } }');
    const { data, errors } = await late.ask(question(autumn, hunchun));
    expect([data, errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
      null,
      'GRAPH_TIMEOUT',
      expect.stringContaining('took too long'),
    ]);
  });

  test('are found from the other end where one has too many relationships to look at, and not at all where both have', async () => {
    await graph.run(
      `UNWIND ['one', 'two'] AS name CREATE (hub:Entity:Concept {id: 'concept:hub-' + name, name: name, noun: 'CONCEPT'})
       WITH hub UNWIND range(1, $leaves) AS i CREATE (leaf:Entity:Concept {id: hub.id + '-' + i, name: '', noun: 'CONCEPT'})
       CREATE (hub)-[:CAUSES {id: hub.id + '|CAUSES|' + leaf.id, claims: ['C001-01'], layer: 'REPORTED', stands: ['2019-01-01..2019-01-01..~ REPORTED']}]->(leaf)`,
      { leaves: mostLookedAt + 1 },
    );
    try {
      const leaf = await paths('concept:hub-one', 'concept:hub-one-7');
      expect([leaf.paths.map(drawn), leaf.truncatedBy]).toEqual([['hub-one -CAUSES-> hub-one-7'], null]);
      const leaves = await paths('concept:hub-one-3', 'concept:hub-one-7');
      expect([leaves.paths, leaves.truncatedBy]).toEqual([[], 'HUB']);
      const through = await paths('concept:hub-one-3', 'concept:hub-one-7', 'options: { hubDegree: 10000, maxLength: 2 }');
      expect([through.paths, through.truncatedBy]).toEqual([[], 'HUB']);
      expect(await paths('concept:hub-one', 'concept:hub-two')).toMatchObject({ paths: [], truncatedBy: 'MAX_RELATIONSHIPS' });
      const { data } = await api.ask(
        '{ neighborhood(id: "concept:hub-one", options: { maxRelationships: 2 }) { truncatedBy relationships { id } } }',
      );
      expect(data.neighborhood).toEqual({
        truncatedBy: 'MAX_RELATIONSHIPS',
        relationships: ['1', '10'].map((leafId) => ({ id: `concept:hub-one|CAUSES|concept:hub-one-${leafId}` })),
      });
    } finally {
      await graph.run(`MATCH (n:Concept) WHERE n.id STARTS WITH 'concept:hub-' DETACH DELETE n`);
    }
  });

  test('come with what is not stated about the ends and the entities on the way, as far as it was known', async () => {
    const gapsOf = async (asked: string): Promise<string[]> => {
      const { data, errors } = await api.ask(`{ found: ${asked} { gaps { id about { id } } } }`);
      expect(errors).toBeUndefined();
      return data.found.gaps.map(
        ({ id, about }: { id: string; about: { id: string }[] }) => `${id} ${about.map((one) => bare(one.id)).join(' ')}`,
      );
    };
    const routes = `paths(from: "${ban}", to: "${student}", options: { maxLength: 3 }`;
    expect(await gapsOf(`${routes})`)).toEqual([
      'G-12 unscr-2397-repatriation dprk-overstay-2019',
      'G-20 unscr-2397-repatriation river-crossing',
    ]);
    expect(await gapsOf(`${routes}, asOf: "2018-01-01")`)).toEqual([]);
    expect(await gapsOf(`paths(from: "visa-type:river-crossing", to: "${hunchun}", options: { maxPaths: 1 })`)).toEqual([
      'G-05 river-crossing',
      'G-17 monthly-exit-renewal dprk-workers-dispatched-autumn-2019',
      'G-20 unscr-2397-repatriation river-crossing',
    ]);
    expect(await gapsOf(`neighborhood(id: "visa-type:river-crossing")`)).toEqual([
      'G-05 river-crossing',
      'G-17 monthly-exit-renewal dprk-workers-dispatched-autumn-2019',
      'G-20 unscr-2397-repatriation river-crossing',
    ]);
  });

  test('take a bounded number of database calls, however many there are', async () => {
    let calls = 0;
    const counting: Graph = { ...graph, read: (query, parameters) => (calls++, graph.read(query, parameters)) };
    await using counted = await testApi(counting);
    await counted.ask('{ dataset { version } }');
    for (const maxPaths of [1, 10, 50]) {
      calls = 0;
      const { data } = await counted.ask(
        question('public-figure:kim-jong-un', employers, `options: { maxLength: 8, maxPaths: ${maxPaths} }`),
      );
      expect(data.paths.paths.length).toBe(maxPaths);
      // The dataset before and after, the ends, the entities on the way; of each length one step, its relationships and their claims.
      expect(calls).toBeLessThanOrEqual(4 + 3 * data.paths.paths.at(-1).length);
    }
  });

  test('refuse what is out of bounds or unknown, naming it', async () => {
    const refused = async (from: string, to: string, args = ''): Promise<unknown> => {
      const { errors } = await api.ask(question(from, to, args));
      return errors && [errors[0]?.extensions.code, errors[0]?.extensions['argument'], errors[0]?.message];
    };
    expect([
      await refused(autumn, hunchun, 'options: { maxLength: 9 }'),
      await refused(autumn, hunchun, 'options: { maxPaths: 0 }'),
      await refused(autumn, hunchun, 'options: { hubDegree: 0 }'),
      await refused('place:nowhere', hunchun),
      await refused(autumn, 'C001-09'),
      await refused(autumn, autumn),
      await refused(autumn, hunchun, 'options: { avoidNodes: ["place:hunchn"] }'),
      await refused(autumn, hunchun, 'options: { avoidNodes: ["place:hunchun"] }'),
    ]).toEqual([
      ['BAD_USER_INPUT', 'options.maxLength', 'maxLength is 9; expected 1 to 8.'],
      ['BAD_USER_INPUT', 'options.maxPaths', 'maxPaths is 0; expected 1 to 50.'],
      ['BAD_USER_INPUT', 'options.hubDegree', 'hubDegree is 0; expected 1 to 10000.'],
      ['BAD_USER_INPUT', 'from', 'from names "place:nowhere", which is no entity; find the id with search.'],
      ['BAD_USER_INPUT', 'to', 'to names "C001-09", which is no entity; find the id with search.'],
      ['BAD_USER_INPUT', 'to', `Both ends are "${autumn}"; a path joins two different entities.`],
      ['BAD_USER_INPUT', 'options.avoidNodes', 'options.avoidNodes names "place:hunchn", which is no entity; find the id with search.'],
      ['BAD_USER_INPUT', 'options.avoidNodes', 'options.avoidNodes names "place:hunchun", where the search starts or ends.'],
    ]);
  });
});

describe('neighborhood', () => {
  const around = async (args: string) => {
    const { data, errors } = await api.ask(
      `{ neighborhood(${args}) { truncated truncatedBy entities { id } relationships { id evidence { claims { id } } } effective { depth maxRelationships leftOutTypes avoidNodes includeNegative includeLawConflicts hubDegree } } }`,
    );
    expect(errors).toBeUndefined();
    const { entities, relationships, ...rest } = data.neighborhood;
    return { ...rest, entities: entities.map(({ id }: { id: string }) => id), ids: relationships.map(({ id }: { id: string }) => id) };
  };

  test('is what surrounds an entity, nearest first', async () => {
    const near = await around('id: "place:hunchun"');
    expect(near).toMatchObject({
      truncated: false,
      truncatedBy: null,
      entities: ['place:hunchun', 'place:china', 'place:jilin', autumn],
      ids: ['place:hunchun|LOCATED_IN|place:china', 'place:hunchun|LOCATED_IN|place:jilin', `${autumn}|DISPATCHED_TO|place:hunchun`],
      effective: {
        depth: 1,
        maxRelationships: 100,
        leftOutTypes: ['NEVER_BEFORE_IN', 'NOT_APPLIES_TO', 'NOT_ENTERED_WITH'],
        hubDegree: 500,
      },
    });
    const wide = await around('id: "place:hunchun", depth: 2');
    expect([wide.ids.slice(0, 3), wide.ids.slice(3)]).toEqual([near.ids, wide.ids.slice(3).toSorted()]);
    expect(await around('id: "place:hunchun", depth: 2')).toEqual(wide);
    const few = await around('id: "place:hunchun", depth: 2, options: { maxRelationships: 5 }');
    expect([few.ids, few.truncated, few.truncatedBy]).toEqual([wide.ids.slice(0, 5), true, 'MAX_RELATIONSHIPS']);
  });

  test('goes by the same options and the day', async () => {
    expect((await around('id: "place:hunchun", asOf: "2019-10-01"')).ids).toEqual([]);
    expect((await around('id: "place:hunchun", asOf: "2019-11-30", options: { avoidNodes: ["place:china"] }')).ids).toEqual([
      'place:hunchun|LOCATED_IN|place:jilin',
      `${autumn}|DISPATCHED_TO|place:hunchun`,
    ]);
    const conflict = `${r2397}|IMPOSES|${ban}`;
    expect((await around(`id: "${ban}"`)).ids).not.toContain(conflict);
    expect((await around(`id: "${ban}", options: { includeLawConflicts: true }`)).ids).toContain(conflict);
    expect((await around('id: "place:hunchun", depth: 2, options: { hubDegree: 2 }')).truncatedBy).toBe('HUB');
    expect((await around('id: "place:hunchun", options: { avoidNodes: ["place:china"], avoidTypes: [DISPATCHED_TO] }')).ids).toEqual([
      'place:hunchun|LOCATED_IN|place:jilin',
    ]);
  });

  test('refuses what is out of bounds or unknown', async () => {
    const { errors } = await api.ask('{ a: neighborhood(id: "place:hunchun", depth: 4) { truncated } }');
    expect(errors?.[0]).toMatchObject({
      message: 'depth is 4; expected 1 to 3.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'depth' },
    });
    const { errors: unknown } = await api.ask('{ neighborhood(id: "place:nowhere") { truncated } }');
    expect(unknown?.[0]?.message).toBe('id names "place:nowhere", which is no entity; find the id with search.');
  });
});
