import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { loadSeed } from '../../src/seed/seed.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, seedFolder, testGraph, wipe } from '../support/graph.js';
import { edited } from '../support/seed.js';

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

const nodesOf = <T>(connection: { edges: { node: T }[] }): T[] => connection.edges.map(({ node }) => node);
const idsOf = (connection: { edges: { node: { id: string } }[] }): string[] => nodesOf(connection).map(({ id }) => id);

describe('disagreements', () => {
  test('of an evidence come by the ids of their claims, however these lie in the database', async () => {
    const { data } = await api.ask(
      '{ entity(id: "state-order:dprk-recall-2019") { relationships(first: 100) { edges { node { evidence { disagreements { kind premise { id } opposed { id } } } } } } } }',
    );
    const orders = nodesOf<{ evidence: { disagreements: { kind: string; premise: { id: string }; opposed: { id: string } }[] } }>(
      data.entity.relationships,
    ).map(({ evidence }) => evidence.disagreements.map(({ kind, premise, opposed }) => `${premise.id} ${opposed.id} ${kind}`));
    expect(orders.filter((one) => one.length > 1).length).toBeGreaterThan(1);
    for (const premise of new Set(orders.flat().map((one) => one.split(' ')[0])))
      for (const order of orders) {
        const ofPremise = order.filter((one) => one.startsWith(`${premise} `));
        expect(ofPremise).toEqual(ofPremise.toSorted());
      }
  });

  interface Pair {
    kind: string;
    contests: boolean;
    condition: string | null;
    premise: { id: string; speaker: { role: string } | null; known: { certain: string } };
    opposed: { id: string };
  }
  const pairs = async (args: string): Promise<string[]> => {
    const { data, errors } = await api.ask(
      `{ disagreements(${args}) { totalCount edges { node { kind contests condition why premise { id speaker { role } known { certain } } opposed { id } } } } }`,
    );
    expect(errors).toBeUndefined();
    return nodesOf<Pair>(data.disagreements).map(
      ({ premise, opposed, contests }) => `${premise.id}/${opposed.id}${contests ? ' contests' : ''}`,
    );
  };

  test('tell contradictions from tensions; the editor’s bracket contests nothing', async () => {
    expect(await pairs('kind: CONTRADICTS')).toEqual([
      'C001-26/C001-30',
      'C001-26/C002-10',
      'C001-36/C001-29 contests',
      'C001-37/C001-29 contests',
      'C002-30/C001-22 contests',
      'C002-30/C001-23 contests',
    ]);
    const tensions = await pairs('kind: TENSION, first: 100');
    expect(tensions).toHaveLength(20);
    expect(tensions).toEqual(
      expect.arrayContaining([
        'C002-30/C000-09',
        'C002-02/C000-05',
        'C001-29/C000-05',
        'C001-01/C000-11',
        'C001-24/C000-20',
        'C002-19/C002-08',
        'C002-37/C002-08',
        'C001-29/C002-11',
      ]),
    );
    expect([...tensions, ...(await pairs('kind: CONTRADICTS'))].join(' ')).not.toMatch(/C002-10\/C002-09|C002-09\/C002-10/);
  });

  test('are told as they stood on a day, and about an entity', async () => {
    expect(await pairs('kind: CONTRADICTS, asOf: "2019-10-01"')).toEqual([]);
    expect(await pairs('kind: CONTRADICTS, about: "worker-group:dprk-workers-expired-visa"')).toEqual([
      'C002-30/C001-22 contests',
      'C002-30/C001-23 contests',
    ]);
    const { data } = await api.ask(
      '{ disagreements(kind: CONTRADICTS, first: 1, about: "worker-group:dprk-workers-student-visa") { edges { node { condition why premise { speaker { role } known { certain } } } } } }',
    );
    expect(nodesOf(data.disagreements)).toEqual([
      {
        condition: 'if C001-29 is about effect; the wording of an order and its expected execution can differ',
        why: 'P13: sources have indicated that all workers in China are recalled; P15: it does not seem that those on student visas are included',
        premise: { speaker: { role: 'the China-based source' }, known: { certain: '2019-10-30' } },
      },
    ]);
  });
});

describe('gaps', () => {
  test('come with the entity, with the answer that they bear on, and by themselves', async () => {
    const { data } = await api.ask(`{
      gaps(first: 100) { totalCount edges { node { id } } }
      order: gaps(about: "state-order:dprk-recall-2019") { edges { node { id question stated { id } } } }
      entity(id: "embassy:dprk-china") { gaps { id question about { id } stated { id } known { certain status } } }
      node(id: "G-05") { ... on Gap { about { name } } }
      visaRoutes(resolution: "2397", first: 1) { gaps { id } edges { node { visaType { id } } } }
      circumventions(evasionMethod: "evasion-method:monthly-exit-renewal") { gaps { id } } }`);
    expect([data.gaps.totalCount, data.gaps.edges.length]).toEqual([22, 22]);
    expect(idsOf(data.order)).toEqual(['G-09', 'G-10', 'G-18']);
    expect(data.entity.gaps).toEqual([
      {
        id: 'G-14',
        question: 'In which city is the embassy, and was a consulate involved? Not stated.',
        about: [{ id: 'embassy:dprk-china' }],
        stated: [{ id: 'C002-06' }],
        known: { certain: '2019-09-25', status: 'KNOWN' },
      },
    ]);
    expect(data.node.about).toEqual([{ name: 'Visitor permit, "river-crossing visa"' }]);
    expect(data.visaRoutes.gaps.map(({ id }: { id: string }) => id)).toEqual(['G-07', 'G-12', 'G-15', 'G-20']);
    expect(data.circumventions.gaps.map(({ id }: { id: string }) => id)).toEqual(['G-08', 'G-12', 'G-17', 'G-20']);
  });

  test('of a day leave out those that nobody could see yet', async () => {
    const { data } = await api.ask('{ gaps(asOf: "2019-10-01", first: 100) { totalCount edges { node { id stated { id } } } } }');
    // Not yet: which provinces look away, in which city the factories are, which permit lapses, what customs releases.
    expect(idsOf(data.gaps)).toEqual(
      ['01', '02', '05', '06', '07', '09', '10', '11', '12', '13', '14', '15', '18', '20', '21', '22'].map((number) => `G-${number}`),
    );
    expect(data.gaps.totalCount).toBe(16);
    expect(JSON.stringify(data)).not.toContain('C001-');
  });

  test('are known from the first claim that states something instead', async () => {
    const { data } = await api.ask('{ visaRoutes(resolution: "2397", asOf: "2019-10-01") { gaps { id stated { id } } } }');
    expect(data.visaRoutes.gaps).toEqual([
      { id: 'G-07', stated: [{ id: 'C002-24' }, { id: 'C002-25' }] },
      { id: 'G-12', stated: [{ id: 'C000-09' }] },
      { id: 'G-15', stated: [{ id: 'C002-25' }] },
      { id: 'G-20', stated: [{ id: 'C002-31' }] },
    ]);
  });
});

describe('rules', () => {
  test('are told in words, with their kind and what they yield', async () => {
    const { data } = await api.ask('{ rules { id kind definition inheritsModality yield } }');
    expect(data.rules.map(({ id, kind, yield: yields }: { id: string; kind: string; yield: number }) => `${id} ${kind} ${yields}`)).toEqual(
      [
        'chain-last-hop JUDGMENT 1',
        'circumvents JUDGMENT 7',
        'contained-by-name JUDGMENT 6',
        'covers-group JUDGMENT 1',
        'enabled-by-visa JUDGMENT 8',
        'imposed-by-context JUDGMENT 1',
        'mission-by-description JUDGMENT 2',
        'prohibits-issue JUDGMENT 1',
        'subset-by-description JUDGMENT 10',
        'subtype-by-description JUDGMENT 1',
        'transitive-containment PATTERN 3',
        'transitive-subset PATTERN 9',
        'uses-by-entry JUDGMENT 2',
        'uses-by-order JUDGMENT 1',
        'visa-type-circumvents PATTERN 6',
      ],
    );
    expect(data.rules[0].definition).toBe('An order delivered to the managers of a group is taken to reach the group.');
  });
});

interface Premises {
  readonly premises: readonly { readonly tense: string | null; readonly speaker: { readonly id: string; readonly type: string } | null }[];
}
interface RestingNode {
  readonly evidence: { readonly known: { readonly status: string }; readonly support: Premises[] };
}
interface Resting {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: RestingNode }[];
}

describe('provenance', () => {
  test('counts claims by speaker, firmness, tense, class of source and law, as they stood on a day', async () => {
    const { data } = await api.ask(
      `{ provenance { speaker: claims(by: SPEAKER_TYPE) { name totalCount } modality: claims(by: MODALITY) { name totalCount } tense: claims(by: TENSE) { name totalCount }
           source: claims(by: SOURCE_CLASS) { name totalCount } law: claims(by: LAW_STATUS) { name totalCount } }
         then: provenance(asOf: "2019-07-01") { source: claims(by: SOURCE_CLASS) { name totalCount } }
         claims(filter: { lawStatus: [CONFLICTS] }) { edges { node { id law { note } } } } }`,
    );
    const counts = (list: { name: string; totalCount: number }[]): string =>
      list.map(({ name, totalCount }) => `${name} ${totalCount}`).join(', ');
    expect(counts(data.provenance.source)).toBe('OFFICIAL 58, READING 8, REFERENCE 68, REPORTING 121');
    expect(counts(data.provenance.law)).toBe('AGREES 2, CONFLICTS 2, INCOMPLETE 10');
    expect(counts(data.provenance.speaker)).toBe('ANONYMOUS_EXPERT 8, ANONYMOUS_PLURAL 8, ANONYMOUS_SOURCE 41, UNSPECIFIED_PLURAL 4');
    expect(counts(data.provenance.modality)).toBe(
      'ALLEGED 2, APPARENT 5, ASSERTED 222, CAN 6, LIKELY 3, POSSIBLE 7, REPORTED 8, UNCLEAR 2',
    );
    expect(counts(data.provenance.tense)).toBe('DUE 11, PAST 40, PREDICTED 14, PRESENT 56');
    expect(counts(data.then.source)).toBe('OFFICIAL 46, READING 5, REFERENCE 17, REPORTING 34');
    expect(idsOf(data.claims)).toEqual(['C000-30', 'C001-14']);
  });

  test('says what would fall without one voice, one outlet or a prediction', async () => {
    const { data } = await api.ask(
      `{ provenance { speaker: restingOn(reliance: ONE_SPEAKER, about: "state-order:dprk-recall-2019") { totalCount edges { node { id } } }
           publisher: restingOn(reliance: ONE_PUBLISHER) { totalCount } prediction: restingOn(reliance: PREDICTION, first: 100) { totalCount edges { node { id } } } } }`,
    );
    const { speaker, publisher, prediction } = data.provenance;
    expect(idsOf(speaker).map((id) => id.replace('state-order:dprk-recall-2019|', ''))).toEqual([
      'APPLIES_TO|worker-group:dprk-workers-china-border',
      'APPLIES_TO|worker-group:dprk-workers-with-work-visa',
      'DELIVERED_TO|role-group:dprk-worker-managers',
      'DELIVERED_TO|worker-group:dprk-workers-china',
      'NOT_APPLIES_TO|worker-group:dprk-workers-abroad-without-work-visa',
      'NOT_APPLIES_TO|worker-group:dprk-workers-student-visa',
      'TRANSMITTED_VIA|embassy:dprk-china',
    ]);
    expect([publisher.totalCount, prediction.totalCount]).toEqual([124, 15]);
    expect(idsOf(prediction)).toContain('visa-type:student-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation');
  });

  test('of a day, as every relationship shows by the premise sets that count then', async () => {
    for (const day of ['2019-07-01', '2019-10-01', '2019-10-20', '2026-01-01']) {
      const { data } = await api.ask(
        `query ($day: LocalDate) { provenance(asOf: $day) {
           speaker: restingOn(reliance: ONE_SPEAKER, first: 100) { totalCount edges { node { id ...Sets } } }
           prediction: restingOn(reliance: PREDICTION, first: 100) { totalCount edges { node { id ...Sets } } } } }
         fragment Sets on Relationship { evidence { known { status } support { premises { tense speaker { id type } } } } }`,
        { day },
      );
      const { speaker, prediction } = data.provenance as Record<'speaker' | 'prediction', Resting>; // as asked
      expect([speaker.totalCount, prediction.totalCount]).toEqual([speaker.edges.length, prediction.edges.length]);
      const nodes = [...speaker.edges, ...prediction.edges].map(({ node }) => node);
      expect(nodes.filter(({ evidence }) => !['KNOWN', 'UNCERTAIN'].includes(evidence.known.status))).toEqual([]);
      const voices = (sets: Premises[]): string[][] =>
        sets.map(({ premises }) =>
          premises.flatMap((one) => (one.speaker && /SOURCE|EXPERT/.test(one.speaker.type) ? [one.speaker.id] : [])),
        );
      const oneVoice = ({ evidence: { support } }: RestingNode): boolean =>
        (voices(support)[0] ?? []).some((voice) => voices(support).every((set) => set.includes(voice)));
      expect(speaker.edges.filter(({ node }) => !oneVoice(node))).toEqual([]);
      expect(
        prediction.edges.filter(
          ({ node }) => !node.evidence.support.every(({ premises }) => premises.some(({ tense }) => tense === 'PREDICTED')),
        ),
      ).toEqual([]);
    }
    const { data } = await api.ask(
      `{ early: provenance(asOf: "2019-10-01") { restingOn(reliance: ONE_PUBLISHER) { totalCount } } before: provenance(asOf: "2017-01-01") { restingOn(reliance: ONE_PUBLISHER) { totalCount } } }`,
    );
    expect([data.early.restingOn.totalCount, data.before.restingOn.totalCount]).toEqual([62, 0]);
  });
});

describe('changes', () => {
  const between = async (from: string, to: string) =>
    (
      await api.ask(
        `query ($from: LocalDate!, $to: LocalDate!) { changes(from: $from, to: $to) {
           becameKnown { totalCount edges { node { id } } } becamePossible { totalCount edges { node { id document { id } } } }
           superseded { edges { node { id } } } withdrawn { edges { node { id withdrawn { on reason } } } } contested { edges { node { id } } } } }`,
        { from, to },
      )
    ).data?.changes;

  test('say what became known, possible, superseded and contested between two days', async () => {
    const october = await between('2019-10-01', '2019-10-31');
    expect(october.becameKnown.totalCount).toBe(45);
    expect(idsOf(october.becameKnown)).toContain('F-SEED-02');
    expect(idsOf(october.becameKnown).filter((id) => id.startsWith('C'))).toHaveLength(43);
    expect(idsOf(october.superseded)).toEqual(['C001-16']);
    expect(idsOf(october.contested)).toEqual(['C001-22', 'C001-23', 'C001-29', 'C001-36', 'C001-37', 'C002-30']);
    expect(idsOf(october.withdrawn)).toEqual([]);
    const middle = await between('2019-10-01', '2019-10-20');
    expect([middle.becameKnown.totalCount, middle.becamePossible.totalCount]).toEqual([0, 44]);
  });

  test('tell a repetition from news', async () => {
    const { data } = await api.ask(
      '{ changes(from: "2019-10-01", to: "2019-10-31") { becameKnown { edges { node { id repeats { id } } } } } early: node(id: "C001-31", asOf: "2019-07-01") { ... on Claim { repeats { id } } } }',
    );
    const repeating = data.changes.becameKnown.edges.flatMap(({ node }: { node: { id: string; repeats: { id: string }[] } }) =>
      node.repeats.map(({ id }) => `${node.id} ${id}`),
    );
    expect(repeating).toEqual(['C001-31 C002-23', 'C001-32 C002-24', 'C001-33 C002-25', 'C001-42 C002-41']);
    expect(data.early.repeats).toEqual([]);
  });

  test('tell what is told otherwise of relationships that stood before', async () => {
    const { data } = await api.ask(`{ changes(from: "2019-10-01", to: "2019-10-31") { changed { truncated rows {
      relationship { id asOf } what before { asOf modality extent contested lawStatus } after { asOf modality extent contested lawStatus } } } } }`);
    expect(data.changes.changed.truncated).toBe(false);
    expect(data.changes.changed.rows).toContainEqual({
      relationship: { id: 'state-order:dprk-recall-2019|APPLIES_TO|worker-group:dprk-workers-china', asOf: '2019-10-31' },
      what: ['EXTENT', 'FIRMNESS', 'CONTESTED'],
      before: { asOf: '2019-10-01', modality: 'ASSERTED', extent: 'UNSPECIFIED', contested: false, lawStatus: null },
      after: { asOf: '2019-10-31', modality: 'REPORTED', extent: 'ALL', contested: true, lawStatus: null },
    });
  });

  type Told = Record<'extent' | 'modality' | 'tense' | 'lawStatus' | 'contested' | 'qualified', unknown> & { known: { status: string } };

  /** Evidence of every relationship that stood on a day, by id. */
  async function toldOn(day: string): Promise<Map<string, Told>> {
    const { data } = await api.ask(
      `query ($day: LocalDate) { entities(filter: { background: true }, first: 100) { edges { node { relationships(direction: OUT, first: 100, asOf: $day) {
         edges { node { id evidence { extent modality tense lawStatus contested qualified known { status } } } } } } } } }`,
      { day },
    );
    return new Map(
      data.entities.edges.flatMap(({ node }: { node: { relationships: { edges: { node: { id: string; evidence: Told } }[] } } }) =>
        node.relationships.edges.map(({ node: { id, evidence } }): [string, Told] => [id, evidence]),
      ),
    );
  }

  test.each([
    ['2019-04-30', '2019-10-01'],
    ['2019-10-01', '2019-10-20'],
    ['2019-10-20', '2019-10-31'],
    ['2019-04-30', '2019-10-31'],
  ])('from %s to %s are those of every relationship', async (from, to) => {
    const [before, after] = [await toldOn(from), await toldOn(to)];
    const differing = [...after].flatMap(([id, now]) => {
      const then = before.get(id);
      const differ = (part: keyof Told): boolean => JSON.stringify(then?.[part]) !== JSON.stringify(now[part]);
      const what = [
        ...(differ('extent') ? ['EXTENT'] : []),
        ...(differ('modality') ? ['FIRMNESS'] : []),
        ...(differ('tense') ? ['TENSE'] : []),
        ...(differ('lawStatus') ? ['LAW'] : []),
        ...(differ('contested') ? ['CONTESTED'] : []),
        ...(differ('qualified') ? ['QUALIFIED'] : []),
        ...(differ('known') ? ['KNOWN'] : []),
      ];
      return then === undefined || what.length === 0 ? [] : [{ relationship: { id }, what }];
    });
    const { data } = await api.ask(`{ changes(from: "${from}", to: "${to}") { changed { rows { relationship { id } what } } } }`);
    expect(data.changes.changed.rows).toEqual(differing.toSorted((a, b) => (a.relationship.id < b.relationship.id ? -1 : 1)));
  });

  test('say what was withdrawn', async () => {
    const withdrawn = edited(
      seedFolder,
      'documents/dailynk-2000-dispatched.yaml',
      '- id: C001-37\n',
      '- id: C001-37\n    withdrawn: { on: 2019-12-01, reason: retracted }\n',
    );
    await wipe(graph);
    await loadSeed(graph, withdrawn);
    expect(nodesOf((await between('2019-11-30', '2019-12-01')).withdrawn)).toEqual([
      { id: 'C001-37', withdrawn: { on: '2019-12-01', reason: 'retracted' } },
    ]);
    expect(nodesOf((await between('2019-12-01', '2019-12-02')).withdrawn)).toEqual([]);
    await loadShipped(graph);
  });

  test('want an earlier and a later day', async () => {
    const { errors } = await api.ask('{ changes(from: "2019-10-02", to: "2019-10-01") { from } }');
    expect(errors?.[0]).toMatchObject({
      message: 'from is 2019-10-02 and to is 2019-10-01; expected an earlier and a later day.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
