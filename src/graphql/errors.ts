/** What a client is told of an error: our own in full, faults of the request as graphql says them, anything else nothing. */
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AppError, QueryTooComplex, type ErrorCode } from '../errors.js';
import { BadUserInput } from '../errors.js';
import { tooManyTokens } from './limits/limits.js';
import { toMessage } from './message.js';

/** Raised by graphql itself before any field was resolved, such as a mutation of a schema that has none. */
const isOutsideFields = (fault: unknown): fault is GraphQLError =>
  fault instanceof GraphQLError && fault.path === undefined && fault.originalError === undefined;

/** Codes of Apollo for a document or variables that are wrong, and what each means. */
const documentErrorCodes = {
  GRAPHQL_PARSE_FAILED: 'The document is no GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'The document asks for what the schema does not have.',
  BAD_USER_INPUT: 'A variable is missing or not of its type.',
} as const;

/** Codes of Apollo for a request that is wrong in itself. */
export const requestErrorCodes = {
  ...documentErrorCodes,
  BAD_REQUEST: 'The request is not GraphQL over HTTP, or asks for an operation that there is none of.',
  OPERATION_RESOLUTION_FAILURE: 'The document has several operations and none was named, or no such one.',
} as const;

type Coded = Pick<GraphQLFormattedError, 'extensions'>;

const codeOf = ({ extensions }: Coded): string => String(extensions?.['code']);

export const isFaultOfDocument = (error: Coded): boolean => codeOf(error) in documentErrorCodes || codeOf(error) === 'QUERY_TOO_COMPLEX';
const isFaultOfRequest = (error: Coded): boolean =>
  codeOf(error) in requestErrorCodes || ['QUERY_TOO_COMPLEX', 'RATE_LIMITED', 'OVERLOADED'].includes(codeOf(error));

/** How a request ended that nothing is wrong with: told in full. */
const ofRequest: readonly ErrorCode[] = [
  'BAD_REQUEST',
  'NOT_FOUND',
  'UNSUPPORTED_MEDIA_TYPE',
  'CLIENT_GONE',
  'REQUEST_TIMEOUT',
  'OVERLOADED',
  'UNAUTHENTICATED',
  'RATE_LIMITED',
  'HOST_UNKNOWN',
];

/** Faults of the server that a client can wait out, and what it is told of them; our own messages name the database. */
const passing: Partial<Record<ErrorCode, string>> = {
  GRAPH_UNAVAILABLE: 'The graph cannot be asked just now; try again in a moment.',
  GRAPH_TIMEOUT: 'The graph took too long over a part of this query; ask for less, or try again in a moment.',
  GRAPH_OUT_OF_MEMORY: 'The graph wants too much memory for a part of this query; ask for less, or try again in a moment.',
};

/** Text of the database never reaches a client; `log` gets what is hidden, and the answer names the request that it is logged under. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string | undefined,
  log: (unforeseen: unknown) => void,
): GraphQLFormattedError {
  const told = toldOf(formatted, error, requestId, log);
  return { ...told, message: toMessage(told.message) };
}

function toldOf(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string | undefined,
  log: (unforeseen: unknown) => void,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const at = { ...(locations && { locations }), ...(path && { path }) };
  // What ends a request before a field is resolved has no path, by which a fault of a resolver is known.
  const fault = error instanceof GraphQLError && error.originalError instanceof AppError ? error.originalError : unwrapResolverError(error);
  if (fault instanceof BadUserInput) {
    const { argument, nearest } = fault;
    return { message: fault.message, ...at, extensions: { code: fault.code, argument, ...(nearest && { nearest }) } };
  }
  if (fault instanceof QueryTooComplex) {
    const { message, code, measure, value, limit } = fault;
    return { message, extensions: { code, measure, value, limit } };
  }
  const logged = (message: string, code: ErrorCode): GraphQLFormattedError => {
    log(fault);
    return { message, ...at, extensions: { code, ...(requestId && { requestId }) } };
  };
  if (fault instanceof AppError) {
    if (ofRequest.includes(fault.code)) return { message: fault.message, ...at, extensions: { code: fault.code } };
    // A password that the database refuses is as far away for a client as a database that is down.
    const code = fault.code === 'GRAPH_UNAUTHORIZED' ? 'GRAPH_UNAVAILABLE' : fault.code;
    const message = passing[code];
    if (message !== undefined) return logged(message, code);
  }
  if (isPastTokens(formatted)) return { ...tooManyTokens(), ...at };
  if (isFaultOfRequest(formatted)) return formatted;
  if (isOutsideFields(fault)) return { message: fault.message, ...at, extensions: { code: 'BAD_REQUEST' } };
  return logged('This is a fault of the server; it has been logged.', 'INTERNAL_SERVER_ERROR');
}

/** The parser has no code of its own for it. */
const isPastTokens = ({ message }: GraphQLFormattedError): boolean => message.startsWith('Syntax Error: Document contains more that');
