/** On what a relationship rests so that it would fall without it. */
import { setsThatCount } from './evidence.js';
import type { Day, Publication } from './time.js';
import type { Attribution } from './vocabulary.js';

export const reliances = ['ONE_SPEAKER', 'ONE_PUBLISHER', 'PREDICTION'] as const;
export type Reliance = (typeof reliances)[number];

/** What has to be known of a premise. */
export interface Source {
  /** The anonymous voice, where it is one person's; null for the document's own voice, for several people and for facts. */
  readonly speaker: string | null;
  /** The outlet of a report; null for law and reference sources. */
  readonly publisher: string | null;
}

/** Is it one person? Several people, or the document itself, are no one's word alone. */
export const isOneVoice = (speaker: Attribution | null | undefined): boolean =>
  speaker === 'ANONYMOUS_SOURCE' || speaker === 'ANONYMOUS_EXPERT';

/** A relationship rests on a thing if every one of its alternative premise sets needs it. */
export function reliancesOf(sets: readonly DatedSet[]): Reliance[] {
  const needed = (key: 'speaker' | 'publisher'): boolean =>
    (sets[0]?.sources ?? []).some(
      (one) => one[key] !== null && sets.every(({ sources }) => sources.some((other) => other[key] === one[key])),
    );
  const predicted = sets.length > 0 && sets.every((set) => set.predicted);
  return reliances.filter((one) => (one === 'ONE_SPEAKER' ? needed('speaker') : one === 'ONE_PUBLISHER' ? needed('publisher') : predicted));
}

/** A premise set and when it was public. */
export interface DatedSet {
  readonly sources: readonly Source[];
  readonly known: Publication;
  /** Is what rests on it a forecast? */
  readonly predicted: boolean;
}

/** From a day up to the day before another; "~" is later than any. */
export interface RelianceSpan {
  readonly reliance: Reliance;
  readonly from: Day;
  readonly until: Day;
}

/** On what it rests on which days: what counts changes when a set becomes public, certain or withdrawn. */
export function relianceSpans(sets: readonly DatedSet[]): RelianceSpan[] {
  const days = [
    ...new Set(
      sets.flatMap(({ known: { earliest, latest, withdrawnOn } }) => [
        earliest,
        latest,
        ...(withdrawnOn === undefined ? [] : [withdrawnOn]),
      ]),
    ),
  ].sort();
  const spans = days.flatMap((from, at) =>
    reliancesOf(setsThatCount(sets, from)).map((reliance) => ({
      reliance,
      from,
      until: days[at + 1] ?? '~',
    })),
  );
  return reliances.flatMap((reliance) => joined(spans.filter((span) => span.reliance === reliance)));
}

/** Spans in order, those that follow one another without a break as one. */
const joined = (spans: readonly RelianceSpan[]): RelianceSpan[] =>
  spans.reduce<RelianceSpan[]>((done, span) => {
    const last = done.at(-1);
    return last?.until === span.from ? [...done.slice(0, -1), { ...last, until: span.until }] : [...done, span];
  }, []);
