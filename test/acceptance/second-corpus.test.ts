import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { loadSeed } from '../../src/seed/seed.js';
import { testApi, type TestApi } from '../support/api.js';
import { testGraph, wipe } from '../support/graph.js';
import { secondCorpus } from '../support/seed.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  await wipe(graph);
  await loadSeed(graph, secondCorpus);
  api = await testApi(graph);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

describe('another corpus, of an invented regime, answers the same questions: nothing is hard-coded', () => {
  test('which visa types get round its resolution', async () => {
    const { data } = await api.ask(`{ resolution(symbol: "UNSCR 9001") { symbol visaRoutes { totalCount edges { node {
      visaType { id } provision { id instrument { symbol } test } effect legalNote circumventions { method { id } } evidence { modality independentPublishers claims { id } } } } } } }`);
    expect(data.resolution).toEqual({
      symbol: 'S/RES/9001 (2031)',
      visaRoutes: {
        totalCount: 1,
        edges: [
          {
            node: {
              visaType: { id: 'visa-type:harbor-pass' },
              provision: { id: 'provision:docker-permit-ban', instrument: { symbol: 'S/RES/9001 (2031)' }, test: 'WORK_AUTHORIZATION' },
              effect: 'AVOIDS_LETTER',
              legalNote: 'Paragraph not stated: The ban looks at work permits. The reports of this way speak of the present.',
              circumventions: [{ method: { id: 'evasion-method:work-ashore' } }],
              evidence: {
                modality: 'ASSERTED',
                independentPublishers: 1,
                claims: [{ id: 'C900-01' }, { id: 'C900-03' }, { id: 'F-ZM-01' }],
              },
            },
          },
        ],
      },
    });
  });

  test('who works for whom, what is known when, what the dataset covers, and what is not there', async () => {
    const { data, errors } = await api.ask(`{
      employers { edges { node { id workerGroups { edges { node { id } relationships { evidence { modality hedges { words } } } } } } } }
      then: visaRoutes(asOf: "2031-04-30") { totalCount } during: visaRoutes(asOf: "2031-05-02") { edges { node { evidence { known { status } } } } }
      dataset { coverage } search(text: "quay") { edges { node { id } matched } } resolution(symbol: "2397") { id } }`);
    expect(data.employers.edges).toEqual([
      {
        node: {
          id: 'employer:port-operators',
          workerGroups: {
            edges: [
              {
                node: { id: 'worker-group:zemblan-dockers' },
                relationships: [{ evidence: { modality: 'POSSIBLE', hedges: [{ words: 'may' }] } }],
              },
            ],
          },
        },
      },
    ]);
    expect([data.then.totalCount, data.during.edges[0].node.evidence.known.status]).toEqual([0, 'UNCERTAIN']);
    expect(data.dataset.coverage).toBe(
      '1 article of 1 outlet (Coastal Times), published between 2031-05-01 and 2031-05-04, with 3 claims; 2 legal and reference facts from 1 source. Nothing else was read.',
    );
    expect(data.search.edges).toEqual([{ node: { id: 'visa-type:harbor-pass' }, matched: 'quay card' }]);
    expect(errors?.[0]?.message).toContain('the nearest is "S/RES/9001 (2031)"');
  });
});
