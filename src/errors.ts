/** Errors that are told to the user. Everything else is a fault of ours and is logged, not shown. */

/** Stable codes: clients and scripts may rely on them. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_UNAUTHORIZED'
  | 'GRAPH_TOO_OLD'
  | 'GRAPH_FOREIGN_DATA'
  | 'SEED_INVALID'
  | 'LIST_INVALID'
  | 'LIST_REFUSED'
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
