import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { loadSeed } from '../../src/seed/seed.js';
import { testApi, type TestApi } from '../support/api.js';
import { seedFolder, testGraph, wipe } from '../support/graph.js';
import { edited } from '../support/seed.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  api = await testApi(graph);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const report = 'documents/dailynk-2000-dispatched.yaml';
const load = async (from: string, to: string): Promise<void> => {
  await wipe(graph);
  await loadSeed(graph, edited(seedFolder, report, from, to));
};
const routes = async (asOf?: string): Promise<string[]> => {
  const { data } = await api.ask(
    `query ($asOf: LocalDate) { visaRoutes(resolution: "2397", asOf: $asOf) { totalCount edges { node { visaType { id } provision { id } evidence { claims { id } } } } } }`,
    { asOf },
  );
  expect(data.visaRoutes.totalCount).toBe(data.visaRoutes.edges.length);
  return data.visaRoutes.edges.map(
    // The shape asked for above.
    // eslint-disable-next-line typescript/no-explicit-any
    ({ node }: any) =>
      [node.visaType.id.split(':')[1], node.provision.id.split(':')[1], ...node.evidence.claims.map(({ id }: { id: string }) => id)].join(
        ' ',
      ),
  );
};

describe('a claim that is withdrawn', () => {
  beforeAll(() => load('- id: C001-37\n', '- id: C001-37\n    withdrawn: { on: 2019-12-01, reason: retracted by the outlet }\n'));

  test('carries nothing from that day on, and what stood on it alone falls', async () => {
    const student = 'student-visa-cn unscr-2397-repatriation C001-15 C001-35 C001-37 F-UN-02b';
    expect(await routes('2019-11-30')).toContain(student);
    expect(await routes('2019-11-30')).toHaveLength(6);
    expect(await routes('2019-12-01')).toHaveLength(5);
    const now = await routes();
    expect(now).toHaveLength(5);
    expect(now.join(' ')).not.toContain('C001-37');
    const { data } = await api.ask(
      `{ circumventions(evasionMethod: "evasion-method:selective-recall") { edges { node { visaTypes { id } evidence { claims { id } } } } }
         order: entity(id: "state-order:dprk-recall-2019") { ... on StateOrder { notAppliesTo { edges { node { id } } } then: notAppliesTo(asOf: "2019-11-30") { edges { node { id } } } } } }`,
    );
    const [{ node }] = data.circumventions.edges;
    expect(node.visaTypes).toEqual([{ id: 'visa-type:non-work-visa-cn' }]);
    expect(node.evidence.claims.map(({ id }: { id: string }) => id)).toEqual(['C001-15', 'C001-35', 'C001-36', 'F-UN-02b']);
    expect(data.order.notAppliesTo.edges).toHaveLength(1);
    expect(data.order.then.edges).toHaveLength(2);
  });

  test('stays to be seen, with the day and the reason', async () => {
    const { data } = await api.ask(
      `{ claim(id: "C001-37") { status known { status } withdrawn { on reason } contested }
         visaRoutes(resolution: "2397", asOf: "2019-11-30") { edges { node { evidence { claims { id status withdrawn { on } } } } } }
         other: claim(id: "C001-29") { contested } entity(id: "worker-group:dprk-workers-student-visa") { claims { edges { node { id status } } } } }`,
    );
    expect(data.claim).toEqual({
      status: 'WITHDRAWN',
      known: { status: 'WITHDRAWN' },
      withdrawn: { on: '2019-12-01', reason: 'retracted by the outlet' },
      contested: false,
    });
    const then = data.visaRoutes.edges[5].node.evidence.claims.find(({ id }: { id: string }) => id === 'C001-37');
    expect(then).toEqual({ id: 'C001-37', status: 'LIVE', withdrawn: null });
    expect(data.entity.claims.edges).toEqual([{ node: { id: 'C001-37', status: 'WITHDRAWN' } }]);
    // C001-36 still contradicts it.
    expect(data.other.contested).toBe(true);
  });
});

describe('a relationship on two claims, one withdrawn before the other was public', () => {
  test('stands on neither day between them', async () => {
    // C001-07 says that Hunchun lies in Jilin, F-V-13b says so too; the first is withdrawn, the second gets a later date.
    const withdrawn = edited(
      seedFolder,
      report,
      '- id: C001-07\n',
      '- id: C001-07\n    withdrawn: { on: 2019-12-01, reason: retracted }\n',
    );
    const fact = 'subject: place:hunchun\n';
    await wipe(graph);
    await loadSeed(graph, edited(withdrawn, 'reference/chinese-permits.yaml', fact, `${fact}    knownFrom: 2021-01-01\n`));
    const places = async (asOf: string): Promise<number> =>
      (
        await api.ask(
          `query ($asOf: LocalDate) { entity(id: "place:hunchun") { relationships(types: [LOCATED_IN], asOf: $asOf) { totalCount edges { node { to { id } } } }
          ... on Place { within(asOf: $asOf) { totalCount } } } }`,
          { asOf },
        )
      ).data.entity.relationships.edges.filter(({ node }: { node: { to: { id: string } } }) => node.to.id === 'place:jilin').length;
    expect([await places('2019-11-30'), await places('2019-12-01'), await places('2020-12-31'), await places('2021-01-01')]).toEqual([
      1, 0, 0, 1,
    ]);
  });
});

describe('a document that is withdrawn', () => {
  test('takes all its claims with it, on that day and not before', async () => {
    await load('language: en\n', 'language: en\nwithdrawn: { on: 2020-03-01, reason: taken down }\n');
    expect(await routes('2020-02-29')).toHaveLength(6);
    expect((await routes()).map((row) => row.split(' ').slice(0, 1)[0])).toEqual(['apprentice-visa-cn', 'short-term-visa-cn']);
    expect((await routes()).join(' ')).not.toContain('C001-');
  });
});
