/** How much an argument may hold. Text is measured as it is used: one sign may be written out as eighteen letters. */
import { isInputObjectType, isListType, isNonNullType, isScalarType, type GraphQLField, type GraphQLInputType } from 'graphql';
import { BadUserInput } from '../../errors.js';
import { charactersOf, nameWords } from '../../model/name.js';

/** The most characters of a text: no name is as long, and each word of it costs. */
const longestText = 200;
/** The most characters of an id. */
const longestId = 500;
/** The most characters of a cursor, which holds what a list is ordered by. */
const longestCursor = 5_000;
/** The most words that are looked for at a time. */
const mostWords = 32;
/** The most values of a list. */
const mostValues = 500;

/** @throws BadUserInput that names the first argument that holds too much */
export function requireBounded({ args }: GraphQLField<unknown, unknown>, values: Readonly<Record<string, unknown>>): void {
  for (const argument of args) requireWithin(argument.name, argument.type, values[argument.name]);
}

function requireWithin(path: string, type: GraphQLInputType, value: unknown): void {
  if (value == null) return;
  if (isNonNullType(type)) return requireWithin(path, type.ofType, value);
  if (isListType(type) && Array.isArray(value)) {
    requireAtMost(path, value.length, mostValues, 'values', 'Ask in several requests');
    for (const one of value) requireWithin(path, type.ofType, one);
  }
  if (isInputObjectType(type)) {
    const given = value as Readonly<Record<string, unknown>>; // as graphql coerces it
    for (const field of Object.values(type.getFields())) requireWithin(`${path}.${field.name}`, field.type, given[field.name]);
  }
  if (isScalarType(type) && typeof value === 'string') requireShort(path, type.name, value);
}

function requireShort(path: string, type: string, value: string): void {
  if (path === 'after') return requireAtMost(path, value.length, longestCursor, 'characters', 'Give the endCursor of the page before');
  if (type === 'ID') return requireAtMost(path, value.length, longestId, 'characters', 'Find the id with search');
  if (type !== 'String') return;
  const remedy = 'Look for a name or a part of one';
  // What is longer by far need not be written out.
  if (value.length > 10 * longestText) return requireAtMost(path, value.length, longestText, 'characters', remedy);
  const length = charactersOf(value.normalize('NFKC').toLowerCase());
  const written = charactersOf(value) < length ? 'characters once its signs are written out' : 'characters';
  requireAtMost(path, length, longestText, written, remedy);
  if (path === 'text' || path === 'filter.text') requireAtMost(path, nameWords(value).length, mostWords, 'words', remedy);
}

function requireAtMost(path: string, count: number, most: number, what: string, remedy: string): void {
  if (count > most) throw new BadUserInput(`${path} has ${count} ${what}; expected at most ${most}. ${remedy}.`, path);
}
