/** Words put together: parts, lists and small numbers. */

/** The parts that there are, with a space between. */
export const joined = (...parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' ');

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Up to twelve in words, as the first of a sentence, too. */
export const numeral = (count: number): string => numerals[count] ?? String(count);

/** Starts with a capital letter, be it after a quotation mark. */
export const capitalized = (text: string): string =>
  text.replace(/^(["“(]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());

/** A sentence has one full stop, also after a quotation that ends with one. */
export const sentence = (text: string): string => (/[.?!][”"]?$/.test(text) ? text : `${text}.`);
