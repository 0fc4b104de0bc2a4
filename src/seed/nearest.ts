import { distance } from 'fastest-levenshtein';

/** As far as values are compared, in characters. */
const compared = 100;

/** Case and the characters between words are no difference. */
const folded = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, '_');

/**
 * The value that is most like this one; the first of them where several are. One that it is a part of is liker than one
 * that has other letters, unless there is hardly a difference: INDIRECT means INDIRECT_SPEECH, not UNCLEAR.
 */
export function nearest(text: string, among: Iterable<string>): string {
  const said = text.slice(0, compared);
  const part = folded(said);
  let best = '';
  let least = Infinity;
  for (const value of among) {
    const edits = distance(said, value);
    const whole = folded(value);
    const isPart = part.length >= 3 && whole.includes(part);
    const unlike = edits <= 2 ? edits / 1000 : isPart ? 1 + (whole.startsWith(part) ? 0 : 1) + edits / 1000 : 3 + edits;
    if (unlike < least) [best, least] = [value, unlike];
  }
  return best;
}
