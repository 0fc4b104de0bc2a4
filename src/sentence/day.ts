/** Days in words: "21 December 2019", "December 2019", "2019". */

const formats = [
  new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
  new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
];

/** @param date ISO 8601, as precise as it is known */
export const dayInWords = (date: string): string => {
  const parts = date.split('-').length;
  return (formats[parts - 1] ?? fail(date)).format(new Date(`${date}${'-01'.repeat(3 - parts)}T00:00:00Z`));
};

const fail = (date: string): never => {
  throw new Error(`"${date}" is no date; expected ISO 8601, such as 2019-12-21`);
};

/** An interval of days; each end may be open. */
export function interval(from: string | null | undefined, to: string | null | undefined): string {
  if (from != null && to != null) return from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`;
  if (from != null) return `from ${dayInWords(from)}`;
  return to == null ? 'an unknown day' : `by ${dayInWords(to)}`;
}
