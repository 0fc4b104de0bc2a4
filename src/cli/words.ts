/** Enum values in words: the schema says what each means, and nothing here says it again. */
import { words } from '../model/words.js';
import { meaningOf } from '../schema.js';

/** The value and, in brackets, what it means. A value that our schema does not know, as a newer API may have, stands alone. */
export function explained(enumName: string, value: string): string {
  const meaning = meaningOf(enumName, value);
  return meaning ? `${words(value)} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1).replace(/\.$/, '')})` : words(value);
}
