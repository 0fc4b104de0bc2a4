/** How the readers of lists refuse: with file, record and field. */
import { AppError } from '../errors.js';

/** A place in a file of a list, as near as it is known. */
export interface ListPlace {
  readonly file: string;
  readonly record?: string | undefined;
  readonly field?: string | undefined;
}

/** An error about a place in a list. `message` names the value, what was expected and what to do. */
export function listInvalid({ file, record, field }: ListPlace, message: string, options?: ErrorOptions): AppError {
  const where = [file, record && `record ${record}`, field && `field ${field}`].filter(Boolean).join(', ');
  return new AppError('LIST_INVALID', `${where}: ${message}`, options);
}

/**
 * What a value of a closed list means.
 * @throws AppError LIST_INVALID where the list has a value that nobody has given a meaning
 */
export function meaningOf<T>(meanings: ReadonlyMap<string, T>, printed: string, place: ListPlace): T {
  const meaning = meanings.get(printed);
  if (meaning !== undefined) return meaning;
  const expected = [...meanings.keys()].map((value) => `"${value}"`).join(', ');
  throw listInvalid(
    place,
    `"${printed}" is not known; expected ${expected}. Nothing is read until somebody says what the new value means.`,
  );
}
