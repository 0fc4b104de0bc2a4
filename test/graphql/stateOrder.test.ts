/** State orders: who gave them, whom they reach, and what is said to be behind them. */
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

describe('state orders', () => {
  test('are listed, with who gave each and whom it reaches, as far as could be known', async () => {
    const asked = `query ($asOf: LocalDate) { stateOrders { edges { node { id ${['issuedBy', 'transmission', 'appliesTo']
      .map((field) => `${field}(asOf: $asOf) { edges { node { id } } }`)
      .join(' ')} } } } }`;
    type Ends = { readonly edges: readonly { readonly node: { readonly id: string } }[] };
    type Order = { readonly id: string } & Readonly<Record<'issuedBy' | 'transmission' | 'appliesTo', Ends>>;
    const orders = async (asOf: string | null): Promise<unknown[]> =>
      (await api.ask(asked, { asOf })).data.stateOrders.edges.map(({ node }: { node: Order }) => [
        node.id,
        ...[node.issuedBy, node.transmission, node.appliesTo].map(({ edges }) => edges.map((edge) => edge.node.id)),
      ]);
    expect(await orders(null)).toEqual([
      ['state-order:dprk-overstay-2019', ['regime:dprk-government'], [], ['worker-group:dprk-workers-ordered-to-stay']],
      [
        'state-order:dprk-recall-2019',
        ['regime:dprk-government'],
        ['embassy:dprk-china'],
        ['worker-group:dprk-workers-china', 'worker-group:dprk-workers-china-border', 'worker-group:dprk-workers-with-work-visa'],
      ],
    ]);
    expect(await orders('2018-12-31')).toEqual([
      ['state-order:dprk-overstay-2019', [], [], []],
      ['state-order:dprk-recall-2019', [], [], []],
    ]);
  });
});
