/** How what is told of a statement reads in a sentence. The classes themselves, with what each value means, are in classes.ts. */
import type { Attribution, Extent, Modality } from './vocabulary.js';

/** Beside the verb; null where the verb says it. */
export const firmnessAdverbs: Readonly<Record<Modality, string | null>> = {
  ASSERTED: null,
  CAN: null,
  REPORTED: 'reportedly',
  LIKELY: 'likely',
  APPARENT: 'apparently',
  POSSIBLE: 'possibly',
  ALLEGED: 'allegedly',
  UNCLEAR: null,
};

/** After the group that a statement is about. */
export const extentPhrases: Readonly<Record<Extent, string>> = {
  ALL: 'all of them',
  MOST: 'most of them',
  SOME: 'some of them',
  UNSPECIFIED: 'how many is not stated',
};

/** Of a statement that is about no single group, such as a route: of the people in its reports. */
export const extentClauses: Readonly<Record<Extent, string>> = {
  ALL: 'said of all of the people concerned',
  MOST: 'said of most of the people concerned',
  SOME: 'said of some of the people concerned',
  UNSPECIFIED: 'of how many people is not stated',
};

/** A voice as it is named after its outlet; null where it goes by what its document calls it. */
export const voices: Readonly<Record<Attribution, string | null>> = {
  ARTICLE_VOICE: 'its own voice',
  HEADLINE: 'a headline',
  CAPTION: 'a caption',
  GLOSS: 'an explanation in brackets',
  EDITORIAL_INSERTION: 'words that an editor put in',
  ANONYMOUS_SOURCE: 'an unnamed source',
  ANONYMOUS_PLURAL: 'unnamed sources',
  ANONYMOUS_EXPERT: null,
  UNSPECIFIED_PLURAL: null,
};
