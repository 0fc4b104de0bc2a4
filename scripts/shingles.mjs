// Runs of eight words, the unit in which article text is recognised. Words are of a-z and 0-9: line breaks, markup and punctuation between them do not count.
import { createHash } from 'node:crypto';

const length = 8;

/** Every run in a text: a hash of its words, and the line where it starts. An address is no text, though its path may repeat a headline. */
export function shinglesOf(text) {
  const plain = text.toLowerCase().replace(/https?:\/\/[^\s"'<>)\]]+/g, '');
  const words = [];
  plain.split('\n').forEach((line, at) => {
    for (const [word] of line.matchAll(/[a-z0-9]+/g)) words.push({ word, line: at + 1 });
  });
  return words.slice(length - 1).map((_, start) => {
    const run = words.slice(start, start + length).map(({ word }) => word);
    return { hash: createHash('sha256').update(run.join(' ')).digest('hex').slice(0, 16), line: words[start].line };
  });
}
