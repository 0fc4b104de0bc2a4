/** How the full-text indexes are asked for the words of a name. */
import { groupBy } from '../model/group.js';
import { charactersOf } from '../model/name.js';

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
    if (signs.test(word)) return `"${word}"^8`;
    const length = charactersOf(word);
    const isForgiven = length >= forgiven.least && length <= Math.min(forgiven.most, left);
    const slips = !isForgiven ? 0 : length < 8 ? 1 : 2;
    if (slips > 0) left -= length;
    return [`"${word}"^8`, `${word}*^4`, ...(slips > 0 ? [`${word}~${slips}`] : [])].join(' OR ');
  });
}

/** Clauses of which each has to hold, one for each different word, which counts as often as the word is said. */
export function clausesOf(words: readonly string[], clause: (forms: string) => string): string[] {
  const said = [...groupBy(words, (word) => word).values()];
  return formsOf(words).map((forms, index) => `(${clause(forms)})^${said[index]?.length ?? 1}`);
}
