/** Errors that are told to the user. Everything else is a fault of ours and is logged, not shown. */

/** Stable codes: clients and scripts may rely on them. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  /** A request that is none of GraphQL over HTTP: no JSON, no document, no such operation. */
  | 'BAD_REQUEST'
  /** Nothing is served at this address. */
  | 'NOT_FOUND'
  /** The address is there, but not for this method. */
  | 'METHOD_NOT_ALLOWED'
  /** The body of the request is longer than is read. */
  | 'BODY_TOO_LARGE'
  /** The body of the request is of a type that is not read; send application/json. */
  | 'UNSUPPORTED_MEDIA_TYPE'
  /** The query asks for more than one request may; see `measure`, `value` and `limit` of the extensions. */
  | 'QUERY_TOO_COMPLEX'
  /** The answer was not made within the time that a request may take. */
  | 'REQUEST_TIMEOUT'
  /** More requests wait for an answer than may wait; ask again after Retry-After. */
  | 'OVERLOADED'
  /** One read took longer than the database lets it. */
  | 'GRAPH_TIMEOUT'
  /** A fault of the server; it is logged under `requestId`. */
  | 'INTERNAL_SERVER_ERROR'
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_UNAUTHORIZED'
  | 'GRAPH_TOO_OLD'
  | 'GRAPH_FOREIGN_DATA'
  | 'SEED_INVALID'
  | 'LIST_INVALID'
  | 'SETTING_INVALID'
  | 'PREREQUISITE_MISSING'
  | 'PORT_IN_USE'
  | 'DATABASE_START_FAILED'
  | 'API_UNAVAILABLE'
  | 'QUESTION_REFUSED'
  | 'CLIENT_GONE'
  | 'INTERRUPTED';

/** An error with a stable code and a message that names the offending value, what was expected and what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';

  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A GraphQL argument that names nothing; `nearest` is the closest valid value. */
export class BadUserInput extends AppError {
  readonly argument: string;
  readonly nearest: string | undefined;

  constructor(message: string, argument: string, nearest?: string) {
    super('BAD_USER_INPUT', message);
    this.argument = argument;
    this.nearest = nearest;
  }
}
