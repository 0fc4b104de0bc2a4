import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import { testApi } from '../support/api.js';
import { loadShipped, testGraph, wipe } from '../support/graph.js';
import { readinessOf } from '../support/readiness.js';

let graph: Graph;
beforeAll(() => {
  graph = testGraph();
});
afterAll(async () => graph[Symbol.asyncDispose]());

const status = async (url: string): Promise<[number, unknown]> => {
  const response = await fetch(url);
  return [response.status, await response.json()];
};

describe('health', () => {
  test('is ready with a dataset, alive without one', async () => {
    await loadShipped(graph);
    await using api = await testApi(graph);
    expect(await status(`${api.url}/healthz`)).toEqual([200, { status: 'alive' }]);
    expect(await readinessOf(api.url)).toEqual([200, { status: 'ready', dataset: expect.stringMatching(/^[0-9a-f]{16}$/) }]);
    await wipe(graph);
    expect(await readinessOf(api.url)).toEqual([503, { status: 'not ready', reason: 'No dataset is loaded.' }]);
    expect(await status(`${api.url}/healthz`)).toEqual([200, { status: 'alive' }]);
    const { errors } = await api.ask('{ dataset { version } }');
    expect(errors?.[0]?.extensions.code).toBe('GRAPH_UNAVAILABLE');
  });

  test('is not ready without a database, and a client learns nothing of it', async () => {
    const nowhere = await getPort();
    await using silent = openGraph({ uri: `bolt://localhost:${nowhere}`, user: 'neo4j', password: 'x', database: 'neo4j' });
    await using api = await testApi(silent);
    expect(await status(`${api.url}/readyz`)).toEqual([503, { status: 'not ready', reason: 'The database does not answer.' }]);
    const { errors } = await api.ask('{ dataset { version } }');
    expect(errors?.[0]).toMatchObject({
      message: 'The graph cannot be asked just now; try again in a moment.',
      extensions: { code: 'GRAPH_UNAVAILABLE' },
    });
    expect(JSON.stringify(errors)).not.toContain(String(nowhere));
  });
});
