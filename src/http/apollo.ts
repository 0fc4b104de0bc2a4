/** Apollo Server as Loophole uses it: closed by default, within limits, and silent about what is not the client's to know. */
import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError } from 'graphql';
import type { ServiceConfig } from '../config.js';
import { AppError, RateLimited } from '../errors.js';
import type { Context } from '../graphql/context.js';
import { formatError, isFaultOfDocument } from '../graphql/errors.js';
import { limitsOf, mostErrors, mostTokens, requireWithin } from '../graphql/limits/limits.js';
import { resolvers } from '../graphql/resolvers.js';
import { makeInSlices } from '../graphql/slices.js';
import type { Admission } from './admission.js';
import { logFault } from './faults.js';
import { queries } from './query.js';

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
      const query = queries.getStore();
      const error = formatError(formatted, fault, query?.requestId, (unforeseen) => logFault(query?.log ?? log, unforeseen));
      query?.fail(String(error.extensions?.['code']));
      return error;
    },
    logger: quiet,
    stopOnTerminationSignals: false,
  });
}

/** What Apollo would print is told by formatError already. */
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Refuses, before anything is resolved, what asks for too much, and has all else wait for its turn. */
function withinLimits(service: ServiceConfig, admission: Admission): ApolloServerPlugin<Context> {
  const limits = limitsOf(service);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, operation, schema, request, contextValue: { signal } }) => {
        const query = queries.getStore();
        query?.identify(document);
        if (!operation) return;
        const cost = requireWithin(limits, schema, document, operation, request.variables ?? {});
        await query?.begin(cost, admission, signal).catch((fault: unknown) => {
          throw fault instanceof AppError ? refusalOf(fault) : fault;
        });
      },
    }),
  };
}

/** With the status that tells the client to come again, and when; any other fault of ours as it is. */
const refusalOf = (fault: AppError): AppError | GraphQLError => {
  if (fault instanceof RateLimited) return comeAgain(fault, 429, fault.seconds);
  return fault.code === 'OVERLOADED' ? comeAgain(fault, 503, 1) : fault;
};

const comeAgain = ({ message, code }: AppError, status: number, seconds: number): GraphQLError =>
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
