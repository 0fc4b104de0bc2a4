import { distance } from 'fastest-levenshtein';

/** The value that is most like this one; the first of them where several are. */
export const nearest = (text: string, among: Iterable<string>): string =>
  [...among].reduce((best, next) => (best === '' || distance(text, next) < distance(text, best) ? next : best), '');
