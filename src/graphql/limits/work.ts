/**
 * What is looked for costs more than the fields of its answer: as much as fields that take as long. Measured with bench/scripts.mjs and
 * bench/worst.mjs, at 20 microseconds a field.
 */
import type { GraphQLCompositeType } from 'graphql';

/** To look through all rows for those that fit a filter; more than what is cheap. */
const filtered = 300;

const work: Readonly<Record<string, number>> = {
  'Query.answer': 2_000,
  'Question.answer': 2_000,
  'Query.search': 2_000,
  'Query.searchParties': 2_000,
  'SearchConnection.claims': 20, // times the rows of the search above it, as the next
  'SearchConnection.parties': 200, // times the rows of the search above it
  'Query.parties': 500,
  'Query.designations': 500,
  'Query.paths': 4_000,
  'Query.neighborhood': 1_000,
  'Query.retractionImpact': 2_000,
  'RetractionImpact.findings': 150_000, // all answers, twice
  'Query.listChanges': 1_000,
  'Query.changes': 500,
  'KnowledgeChange.changed': 2_000,
  'Query.provenance': 300,
};

/** Of one field, beside its answer, in fields. */
export const workOf = (parent: GraphQLCompositeType, field: string, { filter }: { readonly filter?: unknown }): number =>
  (work[`${parent.name}.${field}`] ?? 0) + (filter == null ? 0 : filtered);
