import type { Premise } from '../../src/model/evidence.js';

/** A claim of a report as evidence: said without a hedge, about nothing in particular, and alone. */
export const premise = (id: string, more: Partial<Premise> = {}): Premise => ({
  id,
  sourceClass: 'REPORTING',
  modality: 'ASSERTED',
  known: { earliest: '2019-10-01', latest: '2019-10-31' },
  projects: true,
  publisherId: null,
  repeats: [],
  opposed: [],
  qualified: [],
  subjectId: 'concept:c',
  objectId: null,
  extent: null,
  tense: 'PAST',
  lawStatus: null,
  ...more,
});
