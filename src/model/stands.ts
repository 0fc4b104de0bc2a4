/** When and how firmly a relationship stands, as it is stored: a line of text for each premise set, with all that a search weighs it by. */
import { setsThatCount, strongest, strongestOf } from './evidence.js';
import { fromSpan, toSpan, type Day, type Publication } from './time.js';
import type { Extent, Modality } from './vocabulary.js';

/** A premise set as far as a search weighs it. */
interface Carrier {
  readonly known: Publication;
  readonly modality: Modality;
  readonly extent: Extent | null;
  /** Do all its premises conflict with law? */
  readonly conflictsWithLaw: boolean;
}

/** Of what is about no group. */
const noExtent = '-';

/** How firm a relationship is on a day, and whether all that it rests on then conflicts with law. */
export type Firmness = Omit<Carrier, 'known' | 'extent'>;

/**
 * The span of its publication, how firm, of how much of a group, and CONFLICTS where it conflicts with law:
 * "2019-10-11..2019-10-30..9999-12-31 LIKELY -", or up to the day before a withdrawal, "2019-10-11..2019-10-30..2019-12-01 REPORTED ALL CONFLICTS".
 * Three dates for all sets together would say that it stands between a set that fell and one to come.
 */
export const standsOf = (sets: readonly Carrier[]): string[] =>
  [
    ...new Set(
      sets.map(({ known, modality, extent, conflictsWithLaw }) =>
        [toSpan(known), modality, extent ?? noExtent, ...(conflictsWithLaw ? ['CONFLICTS'] : [])].join(' '),
      ),
    ),
  ].sort();

/** As its evidence would be weighed at the end of a day, without reading a claim. */
export function firmnessOf(stands: readonly string[], asOf: Day | undefined): Firmness {
  const standing = setsThatCount(stands.map(setOf), asOf);
  return {
    modality: strongest(strongestOf(standing).map(({ modality }) => modality)),
    conflictsWithLaw: standing.length > 0 && standing.every(({ conflictsWithLaw }) => conflictsWithLaw),
  };
}

function setOf(text: string): Carrier {
  const [span = '', modality, extent, conflicts] = text.split(' ');
  return {
    known: fromSpan(span),
    modality: modality as Modality, // written by standsOf
    extent: extent === noExtent ? null : (extent as Extent), // likewise
    conflictsWithLaw: conflicts !== undefined,
  };
}
