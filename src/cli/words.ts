/** Enum values in words: the schema says what each means, and nothing here says it again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { rootFolder } from '../config.js';

export const schema = buildSchema(readFileSync(join(rootFolder, 'schema.graphql'), 'utf8'));

/** The value as words: EVADES_IN_PRACTICE is "evades in practice". */
export const words = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** The value and, in brackets, what it means. A value that our schema does not know, as a newer API may have, stands alone. */
export function explained(enumName: string, value: string): string {
  const type = schema.getType(enumName);
  const meaning = isEnumType(type) ? type.getValue(value)?.description : undefined;
  return meaning ? `${words(value)} (${meaning.charAt(0).toLowerCase()}${meaning.slice(1).replace(/\.$/, '')})` : words(value);
}
