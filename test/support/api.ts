import { readConfig } from '../../src/config.js';
import { serve, type ServeOptions, type Server } from '../../src/http/server.js';
import type { Graph } from '../../src/graph/graph.js';

export interface Answer {
  // A test knows the shape that it asked for.
  // eslint-disable-next-line typescript/no-explicit-any
  readonly data: any;
  readonly errors?: { message: string; extensions: { code: string; [detail: string]: unknown } }[];
}

export interface TestApi extends AsyncDisposable {
  readonly url: string;
  ask(question: string, variables?: object): Promise<Answer>;
}

/** For a test that asks at once for more than a client may. */
export const patient: Partial<ServeOptions> = {
  service: readConfig({ LOOPHOLE_MAX_COST: '1000000000', LOOPHOLE_MAX_SECONDS: '100' }).service,
};

/** Tests count the reads of an answer, write into the graph by hand, which makes no version, and run beside other work. */
const ofTests = readConfig({ LOOPHOLE_ANSWER_MEGABYTES: '0', LOOPHOLE_MAX_SECONDS: '100' }).service;

/** The API over HTTP on a free port; it keeps no answers unless its settings say so. */
export async function testApi(graph: Graph, options: Partial<ServeOptions> = {}): Promise<TestApi> {
  const server: Server = await serve(graph, { port: 0, service: ofTests, log: { write: () => true }, ...options });
  return {
    url: server.url,
    async ask(query, variables) {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer; // GraphQL over HTTP
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
