/** What answers once told too firmly, suggested, or called by a wrong name, and what they tell now. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
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

async function ask(document: string, variables?: object) {
  const { data, errors } = await api.ask(document, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** A relationship, as it is told. */
const told = async (id: string, asOf?: string) => {
  const { node } = await ask(
    `query ($id: ID!, $asOf: LocalDate) { node(id: $id, asOf: $asOf) { ... on Relationship { layer extent tense lawStatus
       evidence { modality contested qualified predicted hedges { words } qualifications { claim { id } } claims { id } } } } }`,
    { id, asOf },
  );
  const { evidence, ...above } = node;
  return { ...above, ...evidence };
};
const recall = 'state-order:dprk-recall-2019|APPLIES_TO|worker-group:dprk-workers-china';
const op8 = 'provision:unscr-2397-repatriation';
const ban = 'provision:new-work-visa-ban';

describe('no statement is firmer than its evidence', () => {
  test('the recall is of all workers in China as reports have it; before, of whom was not said', async () => {
    expect(await told(recall, '2019-10-01')).toMatchObject({
      modality: 'ASSERTED',
      extent: 'UNSPECIFIED',
      contested: false,
      qualifications: ['C002-11', 'C002-12', 'C002-35'].map((id) => ({ claim: { id } })),
    });
    expect(await told(recall)).toMatchObject({ modality: 'REPORTED', extent: 'ALL', contested: true, qualified: true });
  });

  test('what one expert forecasts does not look like a fact', async () => {
    const china = 'worker-group:dprk-workers-china';
    for (const id of [
      `${china}|ENTERED_WITH|concept:no-visa`,
      `${china}|USES_METHOD|evasion-method:extend-visit`,
      `evasion-method:extend-visit|CIRCUMVENTS|${op8}`,
    ])
      expect([id, await told(id)]).toEqual([id, expect.objectContaining({ tense: 'PREDICTED', predicted: true })]);
  });

  test('what conflicts with the law says so: the ban that a report credits to 2397', async () => {
    expect(await told(`resolution:unscr-2397|IMPOSES|${ban}`)).toMatchObject({ modality: 'ASSERTED', lawStatus: 'CONFLICTS' });
    expect(await told(`resolution:unscr-2375|IMPOSES|${ban}`)).toMatchObject({ layer: 'OFFICIAL', lawStatus: null });
  });

  test('what is implied and not stated is no firmer than possible', async () => {
    expect(await told('state-order:dprk-recall-2019|DELIVERED_TO|worker-group:dprk-workers-china')).toMatchObject({ modality: 'POSSIBLE' });
  });

  test('sources who "have reported" do not assert', async () => {
    const { claim } = await ask('{ claim(id: "C001-18") { modality hedges } }');
    expect(claim).toEqual({ modality: 'REPORTED', hedges: ['have reported'] });
  });

  test('two hedges are two', async () => {
    const { claim } = await ask('{ claim(id: "C002-31") { hedges } }');
    expect(claim.hedges).toEqual(['there is still evidence', 'so-called']);
  });

  test('what is said of some is not said of all', async () => {
    const { claims } = await ask(
      '{ claims(filter: { document: "document:dailynk-overstay-order" }, first: 100) { edges { node { id extent } } } }',
    );
    const of = (extent: string): string[] =>
      claims.edges.flatMap(({ node }: { node: { id: string; extent: string } }) => (node.extent === extent ? [node.id] : []));
    expect([of('SOME'), of('ALL')]).toEqual([
      ['C000-06', 'C000-16', 'C000-17', 'C000-18', 'C000-19', 'C000-23', 'C000-24', 'C000-26'],
      ['C000-25', 'C000-28'],
    ]);
  });
});

describe('what is ours is not official', () => {
  test('an inference is a reading, and the test of 2375 is told as one', async () => {
    const { claim, entity } = await ask(
      `{ claim(id: "F-UN-05f") { sourceClass factStatus statement premises { id } } entity(id: "${ban}") { ... on Provision { test } } }`,
    );
    expect(claim).toEqual({
      sourceClass: 'READING',
      factStatus: 'INFERRED',
      statement: expect.stringMatching(/^By our reading/),
      premises: [{ id: 'F-UN-05b' }],
    });
    expect(entity.test).toBe('WORK_AUTHORIZATION');
    const { claims } = await ask('{ claims(filter: { sourceClass: [OFFICIAL] }, first: 100) { edges { node { factStatus } } } }');
    expect(claims.edges.filter(({ node }: { node: { factStatus: string } }) => node.factStatus === 'INFERRED')).toEqual([]);
  });

  test('the press makes no motive official', async () => {
    const motive = await told('state-order:dprk-overstay-2019|MOTIVATED_BY|concept:keep-foreign-currency-income');
    expect(motive.layer).toBe('REPORTED');
  });

  test('an alias is told as printed only where it is', async () => {
    const { china, crossing } = await ask(
      `{ china: entity(id: "place:china") { aliases { name kind } } crossing: entity(id: "visa-type:river-crossing") { aliases { name kind } } }`,
    );
    expect(china.aliases.map(({ kind }: { kind: string }) => kind)).toEqual(['REFERENCE', 'REFERENCE', 'REFERENCE']);
    expect(crossing.aliases).toEqual(
      expect.arrayContaining([
        { name: 'river-crossing visas', kind: 'PRINTED' },
        { name: '도강증', kind: 'REFERENCE' },
        { name: 'river-crossing visa', kind: 'OURS' },
      ]),
    );
  });

  test('every resolution has its adopter by a source that names it', async () => {
    const { resolutions } = await ask(
      '{ resolutions { edges { node { symbol adoptedBy { edges { node { id } relationships { evidence { sourceClasses } } } } } } } }',
    );
    for (const { node } of resolutions.edges)
      expect([node.symbol, node.adoptedBy.edges]).toEqual([
        node.symbol,
        [
          {
            node: { id: 'authority:un-security-council' },
            relationships: [{ evidence: { sourceClasses: expect.arrayContaining(['OFFICIAL']) } }],
          },
        ],
      ]);
  });
});

describe('a gap denies nothing', () => {
  test('the sewing factories are in no city that is stated', async () => {
    const { node } = await ask('{ node(id: "G-03") { ... on Gap { question } } }');
    expect(node.question).toBe('In which city are the sewing factories? Not stated.');
  });

  test('that two orders are one, whether the newly sent renew, and what the countermeasures are, is not stated', async () => {
    const { gaps } = await ask('{ gaps(first: 100) { edges { node { question about { id } } } } }');
    const about = (id: string): string[] =>
      gaps.edges.flatMap(({ node }: { node: { question: string; about: { id: string }[] } }) =>
        node.about.some((one) => one.id === id) ? [node.question] : [],
      );
    expect(about('state-order:dprk-recall-2019')).toContainEqual(expect.stringMatching(/the one of September\? Not stated/));
    expect(about('worker-group:dprk-workers-dispatched-autumn-2019')).toContainEqual(expect.stringMatching(/renew\? Not stated/));
    expect(about('evasion-method:countermeasures')).toHaveLength(2);
  });

  test('whether the river-crossing permit gets round the return duty, too, is named with the routes round it', async () => {
    const { visaRoutes } = await ask(
      `{ visaRoutes(provision: "${op8}") { totalCount gaps { id question } edges { node { visaType { id } } } } }`,
    );
    expect(visaRoutes.edges.map(({ node }: { node: { visaType: { id: string } } }) => node.visaType.id)).not.toContain(
      'visa-type:river-crossing',
    );
    expect(visaRoutes.gaps.map(({ question }: { question: string }) => question)).toContainEqual(
      expect.stringMatching(/^Does the river-crossing permit .* Neither stated nor denied\.$/),
    );
  });
});

describe('groups are as the sentences have them', () => {
  test('workers without work visas in China are part of those abroad, and the forecast is of these', async () => {
    const abroad = 'worker-group:dprk-workers-abroad-without-work-visa';
    expect(await told(`worker-group:dprk-workers-without-work-visa|SUBSET_OF|${abroad}`)).toMatchObject({ modality: 'ASSERTED' });
    expect(await told(`state-order:dprk-recall-2019|NOT_APPLIES_TO|${abroad}`)).toMatchObject({
      claims: [{ id: 'C001-36' }],
      predicted: true,
    });
  });

  test('relations that no article bears are gone; those that presuppose one order say so', async () => {
    const { claims } = await ask(
      '{ claims(first: 100, filter: { document: "document:dailynk-2000-dispatched" }) { edges { node { id related { claim { id } type kind condition reason } } } } }',
    );
    type Related = { claim: { id: string }; type: string; kind: string | null; condition: string | null; reason: string };
    const between = (from: string, to: string): Related | undefined =>
      claims.edges
        .find(({ node }: { node: { id: string } }) => node.id === from)
        ?.node.related.find(({ claim }: Related) => claim.id === to);
    for (const [from, to] of [
      ['C001-23', 'C000-06'],
      ['C001-34', 'C002-19'],
      ['C001-09', 'C002-31'],
      ['C001-27', 'C001-25'],
      ['C001-28', 'C001-25'],
      ['C001-14', 'C001-11'],
    ] as const)
      expect([from, to, between(from, to)]).toEqual([from, to, undefined]);
    for (const [from, to] of [
      ['C001-29', 'C002-02'],
      ['C001-41', 'C002-02'],
      ['C001-30', 'C002-10'],
      ['C001-29', 'C002-44'],
      ['C001-26', 'C002-10'],
      ['C001-29', 'C002-11'],
    ] as const)
      expect([from, to, between(from, to)?.condition]).toEqual([from, to, expect.stringContaining('if one order')]);
    expect(between('C001-24', 'C001-23')).toMatchObject({ type: 'SUPPORTS', kind: 'ELABORATES' });
  });
});

describe('what was not known yet is not told', () => {
  test('a claim is contradicted once the other may be public, and not before', async () => {
    const contradicting = async (asOf: string): Promise<[string[], number]> => {
      const { claims } = await ask(
        'query ($asOf: LocalDate) { claims(filter: { relation: [CONTRADICTS] }, asOf: $asOf) { totalCount edges { node { id } } } }',
        { asOf },
      );
      return [claims.edges.map(({ node }: { node: { id: string } }) => node.id), claims.totalCount];
    };
    expect(await contradicting('2019-10-01')).toEqual([[], 0]);
    expect((await contradicting('2019-12-01'))[0]).toEqual(expect.arrayContaining(['C002-10', 'C002-30']));
  });

  test('law alone has no tense: a ban does not look as if it were over', async () => {
    const issue = `${ban}|PROHIBITS_ISSUE_OF|visa-type:work-visa-cn`;
    expect(await told(issue, '2018-01-01')).toMatchObject({ tense: null, lawStatus: null, claims: [{ id: 'F-UN-05b' }] });
    expect(await told('place:dandong|LOCATED_IN|place:china')).toMatchObject({ tense: null });
  });

  test('a report that has the law wrong takes nothing from what the law itself says', async () => {
    expect(await told('resolution:unscr-2397|IMPOSES|provision:unscr-2397-reporting')).toMatchObject({
      layer: 'OFFICIAL',
      lawStatus: null,
    });
  });
});

describe('a name is found as it is written', () => {
  const first = async (text: string): Promise<string | undefined> =>
    (await ask('query ($text: String!) { search(text: $text) { edges { node { id } } } }', { text })).search.edges[0]?.node.id;

  test.each([
    ["Hunchun's", 'place:hunchun'],
    ['China’s', 'place:china'],
    ['단둥시', 'place:dandong'],
    ['overstay', 'concept:overstay'],
  ])('%s', async (text, id) => {
    expect(await first(text)).toBe(id);
  });

  test.each(['渡江证', '渡江證', '边境通行证', '邊境通行證'])('%s is told to be ambiguous', async (text) => {
    const { search } = await ask('query ($text: String!) { search(text: $text) { ambiguous { name reason entity { id } } } }', { text });
    expect(search.ambiguous).toEqual([{ name: text, reason: expect.stringMatching(/./), entity: { id: 'visa-type:river-crossing' } }]);
  });
});
