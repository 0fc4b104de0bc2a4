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

describe('circumventions', () => {
  const ids = async (filter: string): Promise<string[]> =>
    (await api.ask(`{ circumventions(${filter}) { edges { node { method { id } provision { id } } } } }`)).data.circumventions.edges.map(
      ({ node }: { node: { method: { id: string }; provision: { id: string } } }) =>
        `${node.method.id.split(':')[1]} ${node.provision.id.split(':')[1]}`,
    );

  test('are the seven judgments, with visa types only where a visa is involved', async () => {
    const { data } = await api.ask(
      '{ circumventions(first: 100) { totalCount edges { node { id layer effect method { id } visaTypes { id } evidence { modality rule { id kind } } } } } }',
    );
    expect(data.circumventions.totalCount).toBe(7);
    const rows = data.circumventions.edges.map(
      ({
        node,
      }: {
        node: {
          method: { id: string };
          effect: string;
          layer: string;
          visaTypes: { id: string }[];
          evidence: { modality: string; rule: { id: string; kind: string } };
        };
      }) =>
        [
          node.method.id.split(':')[1],
          node.effect,
          node.layer,
          node.evidence.modality,
          node.evidence.rule.id,
          node.evidence.rule.kind,
          ...node.visaTypes.map(({ id }) => id.split(':')[1]),
        ].join(' '),
    );
    expect(rows).toEqual([
      'continued-work-other-visa EVADES_IN_PRACTICE DERIVED CAN circumvents JUDGMENT apprentice-visa-cn short-term-visa-cn',
      'extend-visit EVADES_IN_PRACTICE DERIVED ASSERTED circumvents JUDGMENT',
      'longer-stays EVADES_IN_PRACTICE DERIVED POSSIBLE circumvents JUDGMENT',
      'monthly-exit-renewal EVADES_IN_PRACTICE DERIVED ASSERTED circumvents JUDGMENT non-work-visa-cn',
      'non-work-entry AVOIDS_LETTER DERIVED ASSERTED circumvents JUDGMENT non-work-visa-cn river-crossing',
      'selective-recall EVADES_IN_PRACTICE DERIVED APPARENT circumvents JUDGMENT non-work-visa-cn student-visa-cn',
      'skip-renewal EVADES_IN_PRACTICE DERIVED ASSERTED circumvents JUDGMENT non-work-visa-cn',
    ]);
  });

  test('are narrowed by resolution, provision, visa type, method and day', async () => {
    expect(await ids('resolution: "2375"')).toEqual(['non-work-entry new-work-visa-ban']);
    expect(await ids('resolution: "2397", first: 100')).toHaveLength(7);
    expect(await ids('provision: "provision:new-work-visa-ban"')).toEqual(['non-work-entry new-work-visa-ban']);
    expect(await ids('visaType: "visa-type:student-visa-cn"')).toEqual(['selective-recall unscr-2397-repatriation']);
    expect(await ids('evasionMethod: "evasion-method:longer-stays"')).toEqual(['longer-stays unscr-2397-repatriation']);
    expect(await ids('asOf: "2019-10-01"')).toEqual([
      'continued-work-other-visa unscr-2397-repatriation',
      'longer-stays unscr-2397-repatriation',
    ]);
  });
});
