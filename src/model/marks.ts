/** What must be seen of a statement beside its firmness, in words, so that no reader takes a forecast for a fact or some for all. */
import type { OneOf } from './classes.js';
import type { Extent, Layer, LawStatus, Tense } from './vocabulary.js';

/** As evidence has it, or a claim; what was not asked for is not told. */
export interface Markable {
  readonly tense?: Tense | null | undefined;
  readonly extent?: Extent | null | undefined;
  readonly lawStatus?: LawStatus | null | undefined;
  readonly contested?: boolean | undefined;
  readonly qualified?: boolean | undefined;
}

export const extentWords: Readonly<Record<Extent, string>> = {
  ALL: 'all of the group',
  MOST: 'most of the group',
  SOME: 'some of the group',
  UNSPECIFIED: 'which of the group is not said',
};

export const tenseWords: Readonly<Record<Tense, string>> = {
  PAST: 'it happened',
  PRESENT: 'it holds',
  DUE: 'it is owed by a date',
  PREDICTED: 'forecast: expected, not reported to have happened',
};

export const lawWords: Readonly<Record<LawStatus, string>> = {
  AGREES: 'what reports say of the law is as the law has it',
  INCOMPLETE: 'what reports say of the law leaves something out',
  CONFLICTS: 'what reports say of the law is not as the law has it',
};

/** Who says it. */
export const layerWords: Readonly<Record<Layer, string>> = {
  REPORTED: 'reported',
  OFFICIAL: 'official sources',
  REFERENCE: 'reference sources',
  DERIVED: 'concluded',
};

/** What a reader of a finding must see at once, in a few words beside its sentence. */
export const markWords: Readonly<Record<OneOf<'Mark'>, string>> = {
  CONTESTED: 'contested',
  QUALIFIED: 'qualified',
  PREDICTED: 'forecast',
  LAW_CONFLICTS: 'conflicts with law',
  POSSIBLY_KNOWN: 'only possibly public on the day',
  WITHDRAWN: 'a claim was withdrawn',
  ONE_OUTLET: 'one outlet',
  ONE_VOICE: 'one unnamed voice',
  READING: 'our reading',
  JUDGMENT: 'concluded, not reported',
};

const extentMarks: Readonly<Record<Extent, string | null>> = { ALL: 'of all', MOST: 'of most', SOME: 'of some', UNSPECIFIED: null };

/** A few words for each, for the caption of a line; a forecast comes first. Where it says neither all, most nor some, none of these is stated. */
export const marksOf = ({ tense, extent, lawStatus, contested, qualified }: Markable): string[] =>
  [
    tense === 'PREDICTED' && 'forecast',
    extent != null && extentMarks[extent],
    lawStatus === 'CONFLICTS' && 'conflicts with law',
    contested === true && 'contested',
    qualified === true && 'qualified',
  ].filter((mark) => typeof mark === 'string');
