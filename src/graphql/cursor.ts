/**
 * Cursors: the key of a row, and a digest of where it was given. Anywhere else that key would lead to a page of the wrong rows or of
 * none, without a word; so a cursor of another field, parent, filter, order or day is refused.
 */
import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { BadUserInput } from '../errors.js';
import { cut } from './message.js';

/** The connection that a cursor belongs to. */
export interface Place {
  /** As the schema calls it, such as Query.claims. */
  readonly field: string;
  /** What chooses its rows and orders them, in one way of writing. */
  readonly rows: string;
}

export type FieldAsked = Pick<GraphQLResolveInfo, 'parentType' | 'fieldName'>;

/** @param rows whatever chooses and orders them, with defaults in place of what was left out: the entity above, filter, order and day */
export const placeOf = ({ parentType, fieldName }: FieldAsked, rows: object): Place => ({
  field: `${parentType.name}.${fieldName}`,
  rows: JSON.stringify(inOneWay(rows)),
});

export const cursorOf = (place: Place, key: readonly string[]): string => inCursor(place, JSON.stringify(key));

const inCursor = (place: Place, key: string): string => `${digestOf(place, key)}${Buffer.from(key).toString('base64url')}`;

/**
 * The key in a cursor.
 * @throws BadUserInput CURSOR_INVALID if it was given by another field, for another parent, filter, order or day, or by no release that writes them so
 */
export function keyIn(cursor: string, place: Place): readonly string[] {
  const text = Buffer.from(cursor.slice(digestLength), 'base64url').toString();
  if (cursor === inCursor(place, text)) return JSON.parse(text) as string[]; // as cursorOf wrote it
  throw new BadUserInput(
    `"${cut(cursor, 200)}" is no cursor of ${place.field} with this filter, order and day; ask without after, then take endCursor of that same field with the same filter.`,
    'after',
    undefined,
    'CURSOR_INVALID',
  );
}

/** Of base64url, so 72 bits. */
const digestLength = 12;

const digestOf = ({ field, rows }: Place, key: string): string =>
  createHash('sha256')
    .update(JSON.stringify([field, rows, key]))
    .digest('base64url')
    .slice(0, digestLength);

/** What means the same is written the same: no matter in which order, and whether something is null or left out. Every list of a filter is a set. */
function inOneWay(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => JSON.stringify(inOneWay(one))))].sort();
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, one]) => one != null);
  return Object.fromEntries(given.map(([name, one]): [string, unknown] => [name, inOneWay(one)]).sort(([a], [b]) => (a < b ? -1 : 1)));
}
