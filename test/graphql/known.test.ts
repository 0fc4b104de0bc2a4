/** What was known of rows on a day narrows lists and searches: pages stay full, counts right, and every row is what it says. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { loadSeed } from '../../src/seed/seed.js';
import { patient, testApi, type TestApi } from '../support/api.js';
import { loadShipped, seedFolder, testGraph, wipe } from '../support/graph.js';
import {
  evident,
  expectNarrowed,
  narrowed,
  nodesOf,
  rows,
  shown,
  statuses,
  type Edge,
  type Evident,
  type Page,
} from '../support/narrowed.js';
import { edited } from '../support/seed.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  api = await testApi(graph, patient);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const ask = async (question: string, variables?: object) => {
  const { data, errors } = await api.ask(question, variables);
  expect(errors).toBeUndefined();
  return data;
};

/** All that a list shows, read in pages: each is full, the last one aside, and says how many rows there are in all. */
async function paged(list: string, args: string, row: string, first = 1, parent = ''): Promise<string[]> {
  const seen: Edge[] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = `page: ${list}(first: ${first}, after: $after, ${args}) { totalCount pageInfo { hasNextPage endCursor } edges { ${row} } }`;
    const data = await ask(`query ($after: String) { ${parent === '' ? page : `parent: ${parent.replace('PAGE', page)}`} }`, { after });
    const { totalCount, pageInfo, edges }: Page = data.page ?? data.parent.page;
    const full = Math.min(first, totalCount - seen.length);
    seen.push(...edges);
    expect([list, edges.length, pageInfo.hasNextPage]).toEqual([list, full, totalCount > seen.length]);
    ({ endCursor: after, hasNextPage: more } = pageInfo);
  }
  return seen.flatMap(shown);
}

const workers = 'entity(id: "worker-group:dprk-workers-china") { ... on WorkerGroup { PAGE } }';

describe('on 20 October 2019, what is known and what may be known', () => {
  const asked = async (list: string, row: string, parent: string): Promise<Record<string, string[]>> => {
    const of = async (known: string, first = 1): Promise<string[]> =>
      (await paged(list, `asOf: "2019-10-20", known: ${known}`, row, first, parent)).map((one) =>
        one.replaceAll(/[a-z-]+:/g, '').replaceAll(/ [A-Z]+$/g, ''),
      );
    const [certain, possible] = [await of('[KNOWN]'), await of('[UNCERTAIN]')];
    expect(await of('[UNCERTAIN, KNOWN]', 2)).toEqual([...certain, ...possible].sort());
    expect(await of('null', 100)).toEqual([...certain, ...possible].sort());
    expect(await of('[]')).toEqual([]);
    return { certain, possible };
  };

  const of2397 = 'resolution(symbol: "2397") { PAGE }';

  test.each([
    ['of 2397', of2397],
    ['of all', ''],
  ])('are two and four visa routes %s', async (_, parent) => {
    expect(await asked('visaRoutes', rows.route, parent)).toEqual({
      certain: ['apprentice-visa-cn unscr-2397-repatriation', 'short-term-visa-cn unscr-2397-repatriation'],
      possible: [
        'non-work-visa-cn new-work-visa-ban',
        'non-work-visa-cn unscr-2397-repatriation',
        'river-crossing new-work-visa-ban',
        'student-visa-cn unscr-2397-repatriation',
      ],
    });
  });

  test.each([
    ['circumventedBy', of2397],
    ['circumventions', ''],
  ])('are two and five methods: %s', async (list, parent) => {
    expect(await asked(list, rows.relationship, parent)).toEqual({
      certain: ['continued-work-other-visa|CIRCUMVENTS|unscr-2397-repatriation', 'longer-stays|CIRCUMVENTS|unscr-2397-repatriation'],
      possible: [
        'extend-visit|CIRCUMVENTS|unscr-2397-repatriation',
        'monthly-exit-renewal|CIRCUMVENTS|unscr-2397-repatriation',
        'non-work-entry|CIRCUMVENTS|new-work-visa-ban',
        'selective-recall|CIRCUMVENTS|unscr-2397-repatriation',
        'skip-renewal|CIRCUMVENTS|unscr-2397-repatriation',
      ],
    });
  });

  test('are the groups that a traversal leads to, each with the relationship that does', async () => {
    expect(await asked('parts', rows.traversal, workers)).toEqual({
      certain: ['dprk-workers-china-border', 'dprk-workers-ordered-to-stay'].map((id) => `${id} ${id}|SUBSET_OF|dprk-workers-china`),
      possible: ['dprk-workers-dispatched-autumn-2019', 'dprk-workers-skipping-renewal', 'dprk-workers-without-work-visa'].map(
        (id) => `${id} ${id}|SUBSET_OF|dprk-workers-china`,
      ),
    });
  });
});

test('the recall is of all workers in China today and reported; on 1 October 2019 it was asserted, and of whom was not said', async () => {
  const recall = async (asOf: string | null): Promise<unknown> => {
    const data = await ask(
      `query ($asOf: LocalDate) { node(id: "state-order:dprk-recall-2019|APPLIES_TO|worker-group:dprk-workers-china", asOf: $asOf) { ... on Relationship {
         extent tense evidence { modality extent predicted contested qualified
           support { modality extent strongest premises { id } } qualifications { claim { id } known { status } } } } } }`,
      { asOf },
    );
    return data.node;
  };
  const unsaid = { modality: 'ASSERTED', extent: 'UNSPECIFIED', premises: [{ id: 'C002-44' }] };
  const [first, second, third, fourth] = ['C001-35', 'C002-11', 'C002-12', 'C002-35'].map((id) => ({
    claim: { id },
    known: { status: 'KNOWN' },
  }));
  expect(await recall('2019-10-01')).toEqual({
    extent: 'UNSPECIFIED',
    tense: 'PAST',
    evidence: {
      modality: 'ASSERTED',
      extent: 'UNSPECIFIED',
      predicted: false,
      contested: false,
      qualified: true,
      support: [{ ...unsaid, strongest: true }],
      qualifications: [second, third, fourth],
    },
  });
  expect(await recall(null)).toEqual({
    extent: 'ALL',
    tense: 'PAST',
    evidence: {
      modality: 'REPORTED',
      extent: 'ALL',
      predicted: false,
      contested: true,
      qualified: true,
      support: [
        { modality: 'REPORTED', extent: 'ALL', strongest: true, premises: [{ id: 'C001-29' }] },
        { ...unsaid, strongest: false },
      ],
      qualifications: [first, second, third, fourth],
    },
  });
});

describe('a status that a list never shows', () => {
  test.each([
    [
      '{ visaRoutes(known: [NOT_YET]) { totalCount } }',
      'Value "NOT_YET" does not exist in "StandingStatus" enum.',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '{ claims(filter: { known: [KNOWN, NOT_YET] }) { totalCount } }',
      'filter.known names NOT_YET, but claims are listed once they may be public; expected KNOWN, UNCERTAIN or WITHDRAWN.',
      'BAD_USER_INPUT',
    ],
  ])('is refused: %s', async (question, message, code) => {
    expect((await api.ask(question)).errors?.[0]).toMatchObject({ message, extensions: { code } });
  });
});

describe('a search narrowed by what was known', () => {
  const { hunchun, autumn, r2397, shortTerm } = {
    hunchun: 'place:hunchun',
    autumn: 'worker-group:dprk-workers-dispatched-autumn-2019',
    r2397: 'resolution:unscr-2397',
    shortTerm: 'visa-type:short-term-visa-cn',
  };
  type PathAnswer = { readonly hops: readonly { readonly relationship: Evident }[] };
  const paths = async (from: string, to: string, known: string): Promise<Evident[][]> => {
    const { paths: answer } = await ask(
      `{ paths(from: "${from}", to: "${to}", asOf: "2019-10-20", options: { maxLength: 3, maxPaths: 50, known: ${known} }) {
         truncated paths { hops { relationship { ${evident} } } } } }`,
    );
    expect(answer.truncated).toBe(false);
    return answer.paths.map(({ hops }: PathAnswer) => hops.map(({ relationship }) => relationship));
  };

  test.each([
    ['UNCERTAIN', autumn, hunchun, 5],
    ['KNOWN', r2397, shortTerm, 2],
  ])('goes through %s relationships alone, from %s to %s', async (status, from, to, count) => {
    const all = await paths(from, to, 'null');
    const alone = all.filter((hops) => hops.every(({ evidence }) => evidence.known.status === status));
    expect(await paths(from, to, `[${status}]`)).toEqual(alone);
    expect(alone).toHaveLength(count);
    expect(await paths(from, to, '[KNOWN, UNCERTAIN]')).toEqual(all);
    expect(await paths(from, to, status === 'KNOWN' ? '[UNCERTAIN]' : '[KNOWN]')).toEqual([]);
  });

  test('says which statuses it used, and shows no more and no fewer relationships than are wanted', async () => {
    const around = async (id: string, options: string) =>
      (
        await ask(
          `{ neighborhood(id: "${id}", depth: 2, asOf: "2019-10-20", options: { ${options} }) { truncatedBy effective { known } relationships { ${evident} } } }`,
        )
      ).neighborhood;
    expect(await around(hunchun, 'known: [KNOWN]')).toEqual({ truncatedBy: null, effective: { known: ['KNOWN'] }, relationships: [] });
    const possible = await around(hunchun, 'known: [UNCERTAIN], maxRelationships: 5');
    expect([possible.truncatedBy, possible.effective, possible.relationships.length]).toEqual([
      'MAX_RELATIONSHIPS',
      { known: ['UNCERTAIN'] },
      5,
    ]);
    expect(new Set(possible.relationships.map(({ evidence }: Evident) => evidence.known.status))).toEqual(new Set(['UNCERTAIN']));
    const certain = await around(shortTerm, 'known: [KNOWN]');
    expect(new Set(certain.relationships.map(({ evidence }: Evident) => evidence.known.status))).toEqual(new Set(['KNOWN']));
    expect((await around(shortTerm, '')).effective).toEqual({ known: ['KNOWN', 'UNCERTAIN'] });
    const { paths: none } = await ask(
      `{ paths(from: "${autumn}", to: "${hunchun}", options: { known: [UNCERTAIN] }) { effective { known } paths { length } } }`,
    );
    expect(none).toEqual({ effective: { known: ['UNCERTAIN'] }, paths: [] });
  });
});

describe('a list narrowed by what was known holds the rows that say so of themselves, and no others', () => {
  const ofAll = { visaRoutes: rows.route, circumventions: rows.relationship };
  const ofResolutions = { visaRoutes: rows.route, circumventedBy: rows.relationship };
  const ofEntities = { relationships: rows.relationship };

  /** How many relationships of either status the day has: each is seen from both ends. */
  async function expectAll(day: string | null): Promise<number[]> {
    const asOf = JSON.stringify(day);
    const data = await ask(
      `{ ${narrowed(ofAll, asOf)} resolutions(first: 100) { edges { node { id ${narrowed(ofResolutions, asOf)} } } }
         entities(first: 100, filter: { background: true }) { totalCount edges { node { id ${narrowed(ofEntities, asOf)} } } } }`,
    );
    expectNarrowed(ofAll, [data]);
    expectNarrowed(ofResolutions, nodesOf(data.resolutions));
    expect(data.entities.totalCount).toBe(data.entities.edges.length);
    for (const orderBy of ['ID', 'PUBLISHED']) {
      const claims = (filter: string): Promise<string[]> =>
        paged('claims', `asOf: ${asOf}, orderBy: ${orderBy}, filter: { ${filter} }`, rows.claim, 100);
      const all = await claims('');
      for (const status of [...statuses, 'WITHDRAWN'])
        expect(await claims(`known: [${status}]`)).toEqual(all.filter((row) => row.endsWith(` ${status}`)));
      expect(await claims('known: [WITHDRAWN, UNCERTAIN]')).toEqual(all.filter((row) => !row.endsWith(' KNOWN')));
    }
    return expectNarrowed(ofEntities, nodesOf(data.entities));
  }

  test.each([
    ['2017-12-21', [24, 0]],
    ['2019-04-01', [38, 36]],
    ['2019-09-10', [74, 88]],
    ['2019-10-20', [162, 124]],
    ['2019-10-30', [286, 0]],
    [null, [302, 0]],
  ])('as of %s, for every relationship and claim', async (day, seen) => expect(await expectAll(day)).toEqual(seen));

  test('where the law has an imprecise date, and where what was certain is withdrawn and what may be known is not', async () => {
    const law =
      'statement: 2397 creates the return duty.\n    sourceClass: OFFICIAL\n    source: UN summary of 1718 resolutions\n    status: PRIMARY\n';
    const imprecise = edited(seedFolder, 'law/unscr-2397.yaml', `${law}    knownFrom: 2017-12-22\n`, `${law}    knownFrom: 2019-11\n`);
    const withdrawn = '- id: C002-24\n    withdrawn: { on: 2019-10-15, reason: retracted }\n';
    await wipe(graph);
    await loadSeed(graph, edited(imprecise, 'documents/dailynk-recall-order.yaml', '- id: C002-24\n', withdrawn));
    try {
      // Until 15 October, C002-24 said that short-term visas are worked on; on the 20th, C001-32 may say so.
      expect(await expectAll('2019-10-20')).toEqual([156, 130]);
      const visas = await paged('visaTypes', 'asOf: "2019-10-20", known: [UNCERTAIN]', rows.traversal, 1, workers);
      expect(visas).toEqual([
        'visa-type:short-term-visa-cn worker-group:dprk-workers-china|WORKS_ON_VISA|visa-type:short-term-visa-cn UNCERTAIN',
      ]);
      expect(await paged('claims', 'asOf: "2019-10-20", filter: { known: [WITHDRAWN] }', rows.claim)).toEqual(['C002-24 WITHDRAWN']);
      expect(await expectAll('2019-11-15')).toEqual([286, 0]);
      const routes = async (args: string): Promise<number> =>
        (await ask(`{ visaRoutes(asOf: "2019-11-15", ${args}) { totalCount } }`)).visaRoutes.totalCount;
      // The duty of 2397 and what builds on it are as uncertain as that law is; the ban of 2375 is not.
      expect([await routes('resolution: "2397", known: [KNOWN]'), await routes('resolution: "2397", known: [UNCERTAIN]')]).toEqual([0, 6]);
      expect([
        await routes('resolution: "2375", known: [KNOWN]'),
        await routes('known: [KNOWN]'),
        await routes('known: [UNCERTAIN]'),
      ]).toEqual([2, 2, 4]);
    } finally {
      await loadShipped(graph);
    }
  });
});
