/**
 * Time has two clocks: when a thing is said to hold, and when a claim about it was public.
 * This file is about the second. Days are ISO 8601 strings (YYYY-MM-DD), which order as text.
 */

export type Day = string;

/** When something became public: certainly by `latest`, possibly from `earliest`. */
export interface Publication {
  readonly earliest: Day;
  readonly latest: Day;
}

/** What could be known of a thing on a day: KNOWN after `latest`, NOT_YET before `earliest`, UNCERTAIN between. */
export const knownStatuses = ['KNOWN', 'UNCERTAIN', 'NOT_YET'] as const;
export type KnownStatus = (typeof knownStatuses)[number];

const partialDate = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Is this a day, month or year that exists, as ISO 8601 (2019, 2019-12, 2019-12-21)? */
export function isPartialDate(text: string): boolean {
  const match = partialDate.exec(text);
  if (match === null) return false;
  return match[3] === undefined || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** The interval of days that a partial date means: the whole month or year where no day is given. */
export function daysOf(date: string): Publication {
  const [year = date, month, day] = date.split('-');
  if (day !== undefined) return { earliest: date, latest: date };
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${date}-01`, latest: `${date}-${last}` };
}

/** Status at the end of day `asOf`. Without `asOf` everything counts; a thing of unknown date never counts on a given day. */
export function knownAt(known: Publication | null, asOf: Day | undefined): KnownStatus {
  if (asOf === undefined) return 'KNOWN';
  if (known === null || asOf < known.earliest) return 'NOT_YET';
  return known.latest <= asOf ? 'KNOWN' : 'UNCERTAIN';
}

const greater = (a: Day, b: Day): Day => (a > b ? a : b);
const lesser = (a: Day, b: Day): Day => (a < b ? a : b);

/** When all of these were public together; null if the date of one is unknown. */
export function knownTogether(parts: readonly (Publication | null)[]): Publication | null {
  return parts.reduce<Publication | null>(
    (all, part) => (all && part ? { earliest: greater(all.earliest, part.earliest), latest: greater(all.latest, part.latest) } : null),
    { earliest: '0000-01-01', latest: '0000-01-01' },
  );
}

/** When the first of these was public; those of unknown date do not help. */
export function knownFirst(alternatives: readonly (Publication | null)[]): Publication | null {
  return alternatives.reduce<Publication | null>(
    (first, next) =>
      first && next ? { earliest: lesser(first.earliest, next.earliest), latest: lesser(first.latest, next.latest) } : (first ?? next),
    null,
  );
}
