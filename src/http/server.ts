/** The HTTP server: GraphQL, health and the schema. Listens on loopback unless told otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isIPv6, type AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastify from 'fastify';
import { rootFolder } from '../config.js';
import type { Graph } from '../graph/graph.js';
import type { Context } from '../graphql/context.js';
import { formatError } from '../graphql/errors.js';
import { resolvers } from '../graphql/resolvers.js';
import { addExportRoutes } from './export.js';
import { addGraphqlRoute } from './graphql.js';
import { addHealthRoutes } from './health.js';

export interface Server extends AsyncDisposable {
  /** Base address, such as http://localhost:4000. */
  readonly url: string;
}

/** How long answers may take that are being made when the server is told to stop, in milliseconds. */
const longestDrain = 10_000;

/** The contract as written. */
export const schemaText = readFileSync(join(rootFolder, 'schema.graphql'), 'utf8');

/** Serve a graph on a port that is free; port 0 takes any. */
export async function serve(graph: Graph, port: number, host = '127.0.0.1'): Promise<Server> {
  const app = fastify({ logger: { level: 'error', base: null }, bodyLimit: 256 * 1024 });
  const apollo = new ApolloServer<Context>({
    typeDefs: schemaText,
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    formatError: (formatted, fault) => formatError(formatted, fault, (unforeseen) => app.log.error(unforeseen)),
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  addGraphqlRoute(app, apollo, graph);
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  addHealthRoutes(app, graph);
  addExportRoutes(app, graph);
  const dispose = async (): Promise<void> => {
    // Answers that are still being made when the drain begins leave idle connections behind, which Node would keep open.
    const closeIdle = setInterval(() => app.server.closeIdleConnections(), 50);
    const closeAll = setTimeout(() => app.server.closeAllConnections(), longestDrain);
    await app.close();
    clearInterval(closeIdle);
    clearTimeout(closeAll);
    await apollo.stop();
  };
  await app.listen({ port, host });
  const { port: taken } = app.server.address() as AddressInfo; // a TCP server that listens has one
  return { url: `http://${nameOf(host)}:${taken}`, [Symbol.asyncDispose]: dispose };
}

/** What to write for a host in a URL that is opened on this machine. */
function nameOf(host: string): string {
  if (['127.0.0.1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return isIPv6(host) ? `[${host}]` : host;
}
