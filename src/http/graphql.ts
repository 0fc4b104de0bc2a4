/** GraphQL over HTTP: every answer comes from one version of the corpus and of each official list, and names that of the corpus. */
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { contextFor, type Context } from '../graphql/context.js';
import { datasetStore } from '../store/dataset.js';

/** The response header that names the dataset version of an answer. */
export const datasetHeader = 'loophole-dataset';

export function addGraphqlRoute(app: FastifyInstance, apollo: ApolloServer<Context>, graph: Graph): void {
  const store = datasetStore(graph);
  const oneVersion = answersOfOneVersion(async () => {
    const { version, loadedAt, editions } = await store.versions();
    return [version ?? '', loadedAt ?? '', ...editions].join(' ');
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const signal = whileAwaited(reply);
      const { answer, version } = await oneVersion(() =>
        apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: requestOf(request), context: async () => contextFor(graph, signal) }),
      );
      const [dataset = ''] = version?.split(' ') ?? [];
      if (dataset !== '') void reply.header(datasetHeader, dataset);
      return send(reply, answer);
    },
  });
}

/**
 * Neo4j is read-committed: two reads of one answer may lie on either side of a load or an import. So the version that was last seen is
 * compared with the version after the answer; if they differ the question is asked once more, and refused if they differ again.
 */
export function answersOfOneVersion(version: () => Promise<string | undefined>) {
  let seen: string | undefined;
  return async <T>(ask: () => Promise<T>): Promise<{ answer: T; version: string | undefined }> => {
    for (let tries = 0; tries < 3; tries++) {
      const before = seen;
      const answer = await ask();
      // Without a database there is no version; the answer says so itself.
      const after = await version().catch(() => undefined);
      seen = after;
      if (before === after) return { answer, version: after };
    }
    throw new AppError('GRAPH_UNAVAILABLE', 'The dataset is being loaded; ask again in a moment.');
  };
}

/** Aborted when the client goes away before it has its answer. */
function whileAwaited({ raw }: FastifyReply): AbortSignal {
  const leaving = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) leaving.abort(new AppError('CLIENT_GONE', 'The client went away before its answer was made.'));
  });
  return leaving.signal;
}

function requestOf({ method, headers, url, body }: FastifyRequest) {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return { method, headers: map, search: new URL(url, 'http://localhost').search, body };
}

function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  void reply.code(status ?? 200);
  for (const [name, value] of headers) void reply.header(name, value);
  return reply.send(body.kind === 'complete' ? body.string : body.asyncIterator);
}
