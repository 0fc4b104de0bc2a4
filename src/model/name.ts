/** Names compared without what printing adds: case, accents, punctuation and space. Never what is shown. */

const accents = /[\u0300-\u036F]/g;

/** Runs of letters and digits of any script, in lower case; nothing that a query syntax could mean something by. */
export const printedWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** The same without accents. */
export const nameWords = (text: string): string[] => printedWords(text.normalize('NFKD').replace(accents, ''));

const particle =
  /^(\p{Script=Hangul}{2,}?)(?:에서[는도]?|에게서?|에[는도]?|으로[써서]?|로[써서]?|이?라[고는]|까지|부터|[을를은는이가의와과도만나])$/u;

/** A Korean word without the particle that it may end in; other words as they are. What remains has two syllables at least. */
export const withoutParticle = (word: string): string => particle.exec(word)?.[1] ?? word;

/** How many characters a text has; one beyond the first plane is one, though it is two units of JavaScript. */
export const charactersOf = (text: string): number => Array.from(text).length;

/** Two names with the same key differ in print only. */
export const nameKey = (name: string): string => nameWords(name).join(' ');

/** Two numbers with the same key differ in case, spaces and dashes only. */
export const numberKey = (number: string): string => nameWords(number).join('');
