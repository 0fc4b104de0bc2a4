/** Errors that are told to the user. Everything else is a fault of ours and is logged, not shown. */

/** Stable codes, which clients and scripts may rely on, and what each means; docs/reference/errors.md is made from them. */
export const errorCodes = {
  BAD_USER_INPUT:
    'A value of the request is unknown or out of bounds. `argument` names where it stands, `nearest` the closest valid value.',
  CURSOR_INVALID:
    'A cursor of another field, parent, filter, order or day, or of an older release. Ask without `after`, then take `endCursor` of that same field with the same filter.',
  BAD_REQUEST:
    'The request is none of HTTP or of GraphQL over HTTP: no or several hosts, no JSON or too deep, no document, no such operation.',
  NOT_FOUND:
    'Nothing is served at this address; or it names a question that is none, or asks for a receipt of a server that has no key to sign with.',
  METHOD_NOT_ALLOWED: 'The address is there, but not for this method.',
  BODY_TOO_LARGE: 'The body of the request is longer than is read.',
  UNSUPPORTED_MEDIA_TYPE: 'The body of the request is of a type or in an encoding that is not read; send application/json as it is.',
  QUERY_TOO_COMPLEX: 'The query asks for more than one request may; see `measure`, `value` and `limit` of the extensions.',
  UNAUTHENTICATED: 'A key is needed, and the request has none that is known; send `authorization: Bearer KEY`.',
  RATE_LIMITED: 'The query costs more than is left to the key or the address; ask again after `Retry-After`.',
  HOST_UNKNOWN: 'The server does not answer to the name in `Host`; `LOOPHOLE_HOSTS` says to which it does.',
  REQUEST_TIMEOUT: 'The request did not come, or its answer was not made, within the time that it may take.',
  OVERLOADED: 'More requests wait for an answer than may wait, or as many exports are made as may be; ask again after `Retry-After`.',
  GRAPH_TIMEOUT: 'One read took longer than the database lets it.',
  GRAPH_OUT_OF_MEMORY: 'One read wants more memory than the database has for it.',
  INTERNAL_SERVER_ERROR: 'A fault of the server; it is logged under `requestId`.',
  GRAPH_UNAVAILABLE: 'The database does not answer, or holds no dataset, or is just being loaded. Ask again in a moment.',
  GRAPH_UNAUTHORIZED: 'The database refuses the user or the password.',
  GRAPH_TOO_OLD: 'The database is an older version of Neo4j than Loophole needs.',
  GRAPH_FOREIGN_DATA: 'The database holds nodes of other applications; nothing was changed.',
  SEED_INVALID: 'The seed has problems: each is told with its file and line. Nothing was changed.',
  LIST_INVALID: 'An official list is not as its format has it; where it differs is told.',
  LIST_REFUSED: 'An official list breaks an assertion, or has lost more of its parties than it may; the old version stays.',
  SETTING_INVALID: 'A setting has a value that it cannot have.',
  PREREQUISITE_MISSING: 'Java or Maven, which the managed database needs, is missing or of a wrong version.',
  PORT_IN_USE: 'Another program listens on a port that is needed.',
  DATABASE_START_FAILED: 'The managed database could not be fetched or started; what was said is told.',
  DATABASE_LOST: 'The managed database ended again and again, and is not started any more; the exit code is 3.',
  FOLDER_NOT_WRITABLE: 'A folder that was named cannot be made or written to.',
  API_UNAVAILABLE: 'No API of Loophole answers at the address, or it is not ready.',
  QUESTION_REFUSED: 'The API answered a question of the catalogue with an error, which is told.',
  DATASET_CHANGED: 'What the API answers from changed between the answers of a memo; ask for it again.',
  RECEIPT_REFUSED:
    'A receipt, or the key that it is checked with, cannot be read; or the receipt was changed after it was signed, or signed with another key. The exit code is 2.',
  CLIENT_GONE: 'The client went away before its answer was made.',
  INTERRUPTED: 'The user ended the work; everything that was started has been stopped.',
} as const;
export type ErrorCode = keyof typeof errorCodes;

/** An error with a stable code and a message that names the offending value, what was expected and what to do. */
export class AppError extends Error {
  override readonly name = 'AppError';

  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/**
 * A value that a person gave, under a name that they know: an argument of a field, an option. Only what is asked by that name throws it; a store
 * is asked by several, under several names. `nearest` is the closest valid value.
 */
export class BadUserInput extends AppError {
  readonly argument: string;
  readonly nearest: string | undefined;

  constructor(message: string, argument: string, nearest?: string, code: ErrorCode = 'BAD_USER_INPUT') {
    super(code, message);
    this.argument = argument;
    this.nearest = nearest;
  }
}

/** A query that asks for more than one request may. */
export class QueryTooComplex extends AppError {
  readonly measure: string;
  readonly value: number;
  readonly limit: number;

  constructor(message: string, measure: string, value: number, limit: number) {
    super('QUERY_TOO_COMPLEX', message);
    this.measure = measure;
    this.value = value;
    this.limit = limit;
  }
}

/** More than is left to a client for now. */
export class RateLimited extends AppError {
  /** Until enough is left. */
  readonly seconds: number;

  constructor(cost: number, seconds: number) {
    super('RATE_LIMITED', `This costs ${cost}, which is more than is left to you now; ask again in ${seconds} seconds.`);
    this.seconds = seconds;
  }
}
