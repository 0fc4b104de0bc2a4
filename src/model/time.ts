/**
 * Time has two clocks: when a thing is said to hold, and when a claim about it was public.
 * This file is about the second. Days are ISO 8601 strings (YYYY-MM-DD), which order as text.
 */

export type Day = string;

/** When something became public: certainly by `latest`, possibly from `earliest`; and since when it is withdrawn, if it is. */
export interface Publication {
  readonly earliest: Day;
  readonly latest: Day;
  readonly withdrawnOn?: Day | undefined;
}

/** The last day there is. A question without a day is about this one. */
export const endOfTime: Day = '9999-12-31';

/** Until when stands what is never withdrawn: it comes after every day. */
export const never = '~';

/** A thing of unknown date counts where no day is asked for, and on no given day. */
export const unknownDate: Publication = { earliest: endOfTime, latest: endOfTime };

/** When something was public as the graph has it: days of unknown date are the last there is, and what is never withdrawn stands until after it. */
export interface StoredPublication {
  readonly possible: Day;
  readonly certain: Day;
  readonly until: Day;
}

export const toStored = ({ earliest, latest, withdrawnOn = never }: Publication): StoredPublication => ({
  possible: earliest,
  certain: latest,
  until: withdrawnOn,
});

export const fromStored = ({ possible, certain, until }: StoredPublication): Publication => ({
  earliest: possible,
  latest: certain,
  withdrawnOn: until === never ? undefined : until,
});

/** A day as it is shown: null where it is not known. */
export const knownDay = (day: Day): Day | null => (day === endOfTime ? null : day);

/** What could be known of a thing on a day: KNOWN after `latest`, NOT_YET before `earliest`, UNCERTAIN between, WITHDRAWN at last. */
export const knownStatuses = ['KNOWN', 'UNCERTAIN', 'NOT_YET', 'WITHDRAWN'] as const;
export type KnownStatus = (typeof knownStatuses)[number];
/** What is known of a thing that stands on a day. */
/** Both, in order: what stands, certainly or possibly. */
export const standingStatuses = ['KNOWN', 'UNCERTAIN'] as const;
export type StandingStatus = Extract<KnownStatus, 'KNOWN' | 'UNCERTAIN'>;

const partialDate = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Is this a day, month or year that exists, as ISO 8601 (2019, 2019-12, 2019-12-21)? */
export function isPartialDate(text: string): boolean {
  const match = partialDate.exec(text);
  if (match === null) return false;
  return match[3] === undefined || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** The interval of days that a partial date means: the whole month or year where no day is given. */
export function daysOf(date: string): Pick<Publication, 'earliest' | 'latest'> {
  const [year = date, month, day] = date.split('-');
  if (day !== undefined) return { earliest: date, latest: date };
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { earliest: `${date}-01`, latest: `${date}-${last}` };
}

/** Status at the end of day `asOf`; without it, of all that is loaded. */
export function knownAt({ earliest, latest, withdrawnOn }: Publication, asOf: Day = endOfTime): KnownStatus {
  if (withdrawnOn !== undefined && withdrawnOn <= asOf) return 'WITHDRAWN';
  if (asOf < earliest) return 'NOT_YET';
  return latest <= asOf ? 'KNOWN' : 'UNCERTAIN';
}

const greatest = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b));
const least = (days: readonly Day[]): Day => days.reduce((a, b) => (a < b ? a : b));

/** When all of these were public together: until the first of them is withdrawn. */
export function knownTogether(parts: readonly Publication[]): Publication {
  const withdrawals = parts.flatMap(({ withdrawnOn }) => withdrawnOn ?? []);
  return {
    earliest: greatest(parts.map(({ earliest }) => earliest)),
    latest: greatest(parts.map(({ latest }) => latest)),
    withdrawnOn: withdrawals.length > 0 ? least(withdrawals) : undefined,
  };
}

/** When the first of these was public: until the last of them is withdrawn. */
export function knownFirst(alternatives: readonly Publication[]): Publication {
  const withdrawals = alternatives.flatMap(({ withdrawnOn }) => withdrawnOn ?? []);
  return {
    earliest: least(alternatives.map(({ earliest }) => earliest)),
    latest: least(alternatives.map(({ latest }) => latest)),
    withdrawnOn: withdrawals.length === alternatives.length ? greatest(withdrawals) : undefined,
  };
}

/** A publication as one text: possibly from, certainly from and until, such as "2019-10-11..2019-10-30..9999-12-31". */
export const toSpan = (known: Publication): string => {
  const { possible, certain, until } = toStored(known);
  return `${possible}..${certain}..${until}`;
};

export const fromSpan = (span: string): Publication => {
  const [possible = '', certain = '', until = ''] = span.split('..');
  return fromStored({ possible, certain, until });
};
