/** How the full-text indexes are asked for the words of a name. */
import { groupBy } from '../model/group.js';
import { charactersOf, printedWords, withoutParticle } from '../model/name.js';

/** Typing errors are forgiven in words of so many letters, */
const forgiven = { least: 4, most: 24 } as const;
/** and in the first that have so many letters together: finding what is like a word takes longer than all else. */
const mostForgiven = 48;

/** The index holds each sign of these scripts as a word of its own; several are found as a phrase, and in no other form. */
const signs = /[\p{Script=Han}\p{Script=Hiragana}]/u;

/** Each different word as Lucene finds it: as it stands, as the beginning of a word, or with a typing error or two. */
export function formsOf(words: readonly string[]): string[] {
  let left = mostForgiven;
  return [...new Set(words)].map((word) => {
    if (signs.test(word)) return asItStands(word);
    const length = charactersOf(word);
    const isForgiven = length >= forgiven.least && length <= Math.min(forgiven.most, left);
    const slips = !isForgiven ? 0 : length < 8 ? 1 : 2;
    if (slips > 0) left -= length;
    const stem = withoutParticle(word);
    const bare = stem === word ? [] : [`"${stem}"^4`];
    return [asItStands(word), `${word}*^4`, ...bare, ...(slips > 0 ? [`${word}~${slips}`] : [])].join(' OR ');
  });
}

const asItStands = (word: string): string => `"${word}"^8`;

/** Each different word, of which an index that takes inflected forms for one makes the form that it holds. */
export const inflectedForms = (words: readonly string[]): string[] => [...new Set(words)].map(asItStands);

/**
 * What the full-text index is asked: every word in one of the fields, and that one of these values in each other field. A word counts as
 * often as it is said.
 */
export function luceneQuery(
  words: readonly string[],
  fields: readonly string[],
  others: Readonly<Record<string, readonly string[]>>,
  toForms = formsOf,
): string {
  const said = [...groupBy(words, (word) => word).values()];
  const clauses = toForms(words).map((forms, index) => {
    const somewhere = fields.map((field) => `${field}:(${forms})`).join(' OR ');
    return `(${somewhere})^${said[index]?.length ?? 1}`;
  });
  return [...clauses, ...narrowing(others)].join(' AND ');
}

/** What the index of statements is asked for a text. */
export const statementsWith = (text: string): string => luceneQuery(printedWords(text), ['statement'], {}, inflectedForms);

/** What an index that takes texts whole is asked: one of these in one of the fields, and that one of these values is in each other field. */
export function sameText(keys: readonly string[], fields: readonly string[], others: Readonly<Record<string, readonly string[]>>): string {
  const forms = keys.map((key) => `"${key}"`).join(' OR ');
  const somewhere = `(${fields.map((field) => `${field}:(${forms})`).join(' OR ')})`;
  return [somewhere, ...narrowing(others)].join(' AND ');
}

const narrowing = (others: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(others).map(([field, values]) => `${field}:(${values.join(' OR ')})`);
