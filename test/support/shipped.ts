/** The corpus that ships behind an API of its own, for all tests of a file. */
import { afterAll, beforeAll } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { testApi, type TestApi } from './api.js';
import { loadShipped, testGraph } from './graph.js';

export interface Shipped {
  readonly graph: Graph;
  readonly api: TestApi;
  /** What the server hides from its clients: the lines of its log. */
  readonly hidden: readonly string[];
}

/** It is there once the tests of the file run, and ends with them. */
export function shipped(settings: NodeJS.ProcessEnv = {}): Shipped {
  const hidden: string[] = [];
  let graph: Graph;
  let api: TestApi;
  beforeAll(async () => {
    graph = testGraph();
    await loadShipped(graph);
    api = await testApi(graph, { service: readConfig(settings).service, log: { write: (line) => hidden.push(line) } });
  });
  afterAll(async () => {
    await api[Symbol.asyncDispose]();
    await graph[Symbol.asyncDispose]();
  });
  return {
    get graph() {
      return graph;
    },
    get api() {
      return api;
    },
    hidden,
  };
}
