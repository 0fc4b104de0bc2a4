/** A finding on its way into an answer, and what a headline and the limits may say of it. */
import type { Finding } from '../../model/answer.js';
import type { Phrase } from '../../sentence/clause.js';

export interface Row {
  readonly finding: Omit<Finding, 'part'>;
  /** What its sentence tells after the statement. */
  readonly clauses: readonly string[];
  readonly subjects: readonly Phrase[];
  readonly objects: readonly Phrase[];
  /** What is stated that is no entity, such as a date. */
  readonly values: readonly string[];
  /** Ids of the entities that it is about: gaps bear on it by these. */
  readonly about: readonly string[];
  /** On whose reports, by id of the outlet, and whether no claim says it itself. */
  readonly rests: { readonly publishers: readonly string[]; readonly concluded: boolean };
}
