/** What an error says, in a length and in letters that any terminal and any log can take. */

/** The longest message, in characters; whatever it quotes is cut in its middle, so that the remedy at its end stays. */
const longestMessage = 1_000;

/** Control characters, those that turn the direction of writing, line separators, and halves of a character. */
const unprintable = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}]/gu;

export const toMessage = (message: string): string =>
  cut(
    cut(message, longestMessage).replaceAll(unprintable, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    longestMessage,
  );

/** A text that is no longer than `most` characters, about; in place of what is left out stands how much that is. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half)}… (${text.length - 2 * half} characters left out) …${text.slice(-half)}`;
}
