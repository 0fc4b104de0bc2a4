/** Text as every format can hold it. */

/** On one line, without what XML and terminals cannot show: control characters, halves of characters. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD');

/** The same for a piece of a line, whose spaces at its ends part it from its neighbours. */
export const piece = (text: string): string => `${/^\s/u.test(text) ? ' ' : ''}${plain(text)}${/\S\s+$/u.test(text) ? ' ' : ''}`;

/** An id as a label of a footnote or the key of a reference: letters, digits, dots, hyphens and underscores; different ids stay different. */
export const labelOf = (id: string): string =>
  id.replaceAll(/[^A-Za-z0-9.-]/gu, (character) => `_${character.codePointAt(0)?.toString(16)}_`);

/** A link that may be followed, with nothing in it that ends it early; null where it is none of the web. */
export const linkOf = (url: string): string | null =>
  /^https?:\/\//.test(url) ? plain(url).replaceAll(/[^\x21-\x7e]|[{}\\"<>^`|]/gu, encodeURIComponent) : null;

export const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
