/** Dates of OFAC: 10 Dec 1948, Jul 1961, 1948, circa any of these, and one to another. */
import { isPartialDate } from '../../model/time.js';
import type { ListedDate } from '../party.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const parts = /^(?:(?:(\d{1,2}) )?([A-Z][a-z]{2}) )?(\d{4})$/;

/** ISO 8601 of one date, or undefined where it is none. */
export function isoOf(printed: string): string | undefined {
  const [, day, month, year] = parts.exec(printed) ?? [];
  const number = months.indexOf(month ?? '') + 1;
  if (year === undefined || (month !== undefined && number === 0)) return undefined;
  const iso = [year, month && String(number).padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-');
  return isPartialDate(iso) ? iso : undefined;
}

/** A date with its precision, or undefined where the text is no date. */
export function dateOf(text: string): ListedDate | undefined {
  const circa = text.startsWith('circa ');
  const [first = '', second, third] = text.replace('circa ', '').split(/ to |(?<=^\d{4})-(?=\d{4}$)/);
  const from = isoOf(first);
  const to = second === undefined ? undefined : isoOf(second);
  if (from === undefined || third !== undefined) return undefined;
  if (second === undefined) return { precision: circa ? 'APPROXIMATE' : 'EXACT', from, text };
  return to !== undefined && from <= to ? { precision: 'BETWEEN', from, to, text, ...(circa && { note: 'circa' }) } : undefined;
}
