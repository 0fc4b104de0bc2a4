/** GraphQL over HTTP: every answer comes from one version of the corpus and of each official list, and names that of the corpus. */
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contextFor, type Context } from '../graphql/context.js';
import { requireShape } from '../graphql/limits/shape.js';
import { sendLasting } from './answer.js';
import { requireFlat } from './body.js';
import { keeping, measuredGraph, nameDataset, ofOneVersion, tell, whileAwaited, type Service, type Step } from './chain.js';
import { Query } from './query.js';

interface GraphqlService extends Service {
  readonly apollo: ApolloServer<Context>;
  /** Where Neo4j Browser opens with the kit, if we manage the database. */
  readonly browserUrl: string | undefined;
}

/**
 * A query goes through a chain of steps, outermost first: one that was kept, if it is still right; one of one version of the data;
 * Apollo, over a graph that is measured.
 */
export function addGraphqlRoute(app: FastifyInstance, service: GraphqlService): void {
  const { access, metrics, maxSeconds } = service;
  const answer = keeping(service, ofOneVersion(service, throughApollo(service)));
  const received = new WeakMap<FastifyRequest, Query>();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      const query = new Query(request, access.clientOf(request));
      received.set(request, query);
      reply.raw.once('close', () => tell(query, reply, metrics));
    },
    handler: async (request, reply) => {
      const query = received.get(request) ?? new Query(request, access.clientOf(request));
      const { response, version } = await query.refusing(answer(query, request, whileAwaited(reply, maxSeconds)));
      if (version !== undefined) nameDataset(reply, version);
      return 'tag' in response ? sendLasting(request, reply, response) : send(reply, response);
    },
  });
}

/** Apollo answers, over the graph of the lane that the query has its turn in; nothing is read before. */
function throughApollo({ apollo, maxSeconds, browserUrl, ...service }: GraphqlService): Step<HTTPGraphQLResponse> {
  return async (query, request, signal) => {
    const httpGraphQLRequest = await readable(request);
    query.start();
    const measured = measuredGraph(service, query);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => contextFor(measured, signal, { browserUrl, maxSeconds, cutByTime: () => query.cut() }),
    });
    // Of an answer that nobody waits for the version need not be asked.
    signal.throwIfAborted();
    return answer;
  };
}

/** @throws AppError if walking through the request would go too deep */
async function readable({ method, headers, url, body }: FastifyRequest) {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  const { search, searchParams } = new URL(url, 'http://localhost');
  requireFlat(searchParams);
  for (const document of [...searchParams.getAll('query'), Object(body).query]) if (typeof document === 'string') requireShape(document);
  return { method, headers: map, search, body };
}

function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  void reply.code(status ?? 200);
  for (const [name, value] of headers) void reply.header(name, value);
  return reply.send(body.kind === 'complete' ? body.string : body.asyncIterator);
}
