/** What a client is told of an error: our own in full, faults of the request as graphql says them, anything else nothing. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, BadUserInput } from '../errors.js';

/** Raised by graphql itself before any field was resolved, such as a mutation of a schema that has none. */
const isOutsideFields = (fault: unknown): fault is GraphQLError =>
  fault instanceof GraphQLError && fault.path === undefined && fault.originalError === undefined;

/** Codes of Apollo for a request that is wrong in itself, and what each means. */
export const requestErrorCodes = {
  GRAPHQL_PARSE_FAILED: 'The document is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document asks for what the schema does not have.',
  BAD_USER_INPUT: 'A variable is missing or not of its type.',
  BAD_REQUEST: 'The request is not GraphQL over HTTP, or asks for an operation that there is none of.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations and none was named, or no such one.',
} as const;

/** The code of a fault of ours. */
export const internalErrorCode = 'INTERNAL_SERVER_ERROR';

/** Text of the database never reaches a client; `log` gets what is hidden. */
export function formatError(formatted: GraphQLFormattedError, error: unknown, log: (unforeseen: unknown) => void): GraphQLFormattedError {
  const { locations, path } = formatted;
  const at = { ...(locations && { locations }), ...(path && { path }) };
  const fault = unwrapResolverError(error);
  if (fault instanceof BadUserInput) {
    const { argument, nearest } = fault;
    return { message: fault.message, ...at, extensions: { code: fault.code, argument, ...(nearest && { nearest }) } };
  }
  if (fault instanceof AppError && fault.code === 'GRAPH_UNAVAILABLE') {
    log(fault);
    return { message: 'The graph cannot be asked just now; try again in a moment.', ...at, extensions: { code: fault.code } };
  }
  // Nobody reads this answer, and nothing is wrong.
  if (fault instanceof AppError && fault.code === 'CLIENT_GONE') return { message: fault.message, extensions: { code: fault.code } };
  if (String(formatted.extensions?.['code']) in requestErrorCodes) return formatted;
  if (isOutsideFields(fault)) return { message: fault.message, ...at, extensions: { code: 'BAD_REQUEST' } };
  log(fault);
  return { message: 'This is a fault of the server; it has been logged.', ...at, extensions: { code: internalErrorCode } };
}
