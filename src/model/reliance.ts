/** On what a relationship rests so that it would fall without it. */

export const reliances = ['ONE_SPEAKER', 'ONE_PUBLISHER', 'PREDICTION'] as const;
export type Reliance = (typeof reliances)[number];

/** What has to be known of a premise. */
export interface Source {
  /** The anonymous voice, where it is one person's; null for the document's own voice, for several people and for facts. */
  readonly speaker: string | null;
  /** The outlet of a report; null for law and reference sources. */
  readonly publisher: string | null;
  readonly predicted: boolean;
}

/** A relationship rests on a thing if every one of its alternative premise sets needs it. */
export function reliancesOf(sets: readonly (readonly Source[])[]): Reliance[] {
  const needed = (key: 'speaker' | 'publisher'): boolean =>
    (sets[0] ?? []).some((one) => one[key] !== null && sets.every((set) => set.some((other) => other[key] === one[key])));
  const predicted = sets.length > 0 && sets.every((set) => set.some((one) => one.predicted));
  return reliances.filter((one) => (one === 'ONE_SPEAKER' ? needed('speaker') : one === 'ONE_PUBLISHER' ? needed('publisher') : predicted));
}
