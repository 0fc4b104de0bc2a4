/** What claims are counted by: docs/explanation/hubs.md. */
import type { Claim } from '../corpus.js';

/** Claims of one facet differ in nothing that they are counted by, but for the time. */
export const facetOf = ({ predicate, sourceClass, modality, reported, speaker, withdrawn }: Claim): string =>
  [predicate, sourceClass, modality, reported?.tense, reported?.attribution, reported?.law?.status, speaker?.type, withdrawn && 'WITHDRAWN']
    .map((value) => value ?? '-')
    .join(' ');
