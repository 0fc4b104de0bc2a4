/** Apollo Server as Loophole uses it: closed by default, within limits, and silent about what is not the client's to know. */
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ServiceConfig } from '../config.js';
import { AppError } from '../errors.js';
import type { Context } from '../graphql/context.js';
import { formatError, isFaultOfDocument } from '../graphql/errors.js';
import { limitsOf, mostErrors, mostTokens, requireWithin } from '../graphql/limits/limits.js';
import { resolvers } from '../graphql/resolvers.js';
import { makeInSlices } from '../graphql/slices.js';
import type { Admission } from './admission.js';
import { asked, identify, type Asked } from './asked.js';
import { logFault } from './faults.js';

export function apolloFor(typeDefs: string, service: ServiceConfig, admission: Admission, log: FastifyBaseLogger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: service.introspection,
    hideSchemaDetailsFromClientErrors: !service.suggestions,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: mostTokens },
    validationOptions: { maxErrors: mostErrors },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      { serverWillStart: async ({ schema }) => makeInSlices(schema) },
      withinLimits(service, admission),
      wellFormedIsOk,
    ],
    formatError: (formatted, fault) => {
      const query = asked.getStore();
      const told = formatError(formatted, fault, query?.requestId, (unforeseen) => logFault(query?.log ?? log, unforeseen));
      if (query) query.code ??= String(told.extensions?.['code']);
      return told;
    },
    logger: quiet,
    stopOnTerminationSignals: false,
  });
}

/** What Apollo would print is told by formatError already. */
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Refuses, before anything is resolved, what asks for too much; has all else wait for its turn; and keeps what is known of the query. */
function withinLimits(service: ServiceConfig, admission: Admission): ApolloServerPlugin<Context> {
  const limits = limitsOf(service);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, schema, request }) => {
        const query = asked.getStore();
        if (query) Object.assign(query, identify(document));
        if (!operation) return;
        const cost = requireWithin(limits, schema, document, operation, request.variables ?? {});
        // A query that is asked once more has its turn, and is paid for.
        if (query && query.turn === undefined) await begin(query, cost, admission);
      },
    }),
  };
}

/** @throws GraphQLError OVERLOADED if too many wait, RATE_LIMITED if the client has not enough left when its turn comes */
async function begin(query: Asked, cost: number, admission: Admission): Promise<void> {
  const { client, signal = new AbortController().signal } = query;
  query.turn = await admission.turnFor(client.id, cost, signal).catch((fault: unknown) => {
    throw fault instanceof AppError && fault.code === 'OVERLOADED' ? refusalOf(fault, 503, 1) : fault;
  });
  const refusal = client.spend(cost);
  if (refusal) throw refusalOf(refusal, 429, refusal.seconds);
  query.cost = cost;
}

const refusalOf = ({ message, code }: AppError, status: number, seconds: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status, headers: new HeaderMap([['retry-after', String(seconds)]]) } } });

/** GraphQL over HTTP: whoever asks for application/json is told of a wrong document or variable with status 200. */
const wellFormedIsOk: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { body, http }, errors }) => {
      const isJson = !/graphql-response\+json/.test(request.http?.headers.get('accept') ?? '');
      const isRefused = body.kind === 'single' && body.singleResult.data === undefined && errors !== undefined;
      if (isJson && isRefused && http.status === 400 && errors.every(isFaultOfDocument)) http.status = 200;
    },
  }),
};
