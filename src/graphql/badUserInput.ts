import { AppError, type ErrorCode } from '../errors.js';

/**
 * A GraphQL argument that names nothing, or is a cursor from elsewhere; `nearest` is the closest valid value. It is known here alone, where
 * fields have arguments: what is below is asked by several, under several names.
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
