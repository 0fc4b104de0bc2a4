/** Values of a seed as messages quote them: one line, short, and nothing that a terminal obeys. */

/**
 * A character that no reader sees, or that turns text round: controls, marks of direction and of format, separators of lines,
 * private and unpaired code points. Not the line feed, and not the joiners that Persian and Hindi are written with.
 */
export const unseen = /(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;

/** The code point of a character, as Unicode writes it: U+202E. */
export const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const everyUnseen = new RegExp(`${unseen.source}|\\n`, 'gu');

/** Text in one line, its unseen characters as escapes. */
export const oneLine = (text: string): string =>
  text.replaceAll(everyUnseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** The most characters of a value that a message quotes. */
const quoted = 100;

export const shorten = (text: string, most = quoted): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** A value in quotation marks, or as JSON, shortened. */
export const quote = (value: unknown): string =>
  oneLine(
    typeof value === 'string'
      ? JSON.stringify(shorten(value))
      : shorten(typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing')),
  );

/** The name of the field at a path. */
export function fieldAt(path: readonly PropertyKey[]): string {
  const field = path.findLast((part) => typeof part === 'string');
  if (typeof path.at(-1) !== 'number') return field ?? 'the file';
  return field === undefined ? 'the entry' : `an entry of ${field}`;
}
