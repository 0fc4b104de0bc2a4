/** Asks what a retraction would do. */
import type { TestApi } from './api.js';

export interface Retracted {
  readonly claims?: readonly string[];
  readonly documents?: readonly string[];
}

export const retractionQuestion = `query ($claims: [ID!], $documents: [ID!]) { retractionImpact(claims: $claims, documents: $documents) {
  retracted { id }
  falls { relationship { id type from { kind } } rule { id } lost { premises { id } retracted { id } } }
  standsByRule { relationship { id } lost { retracted { id } } before
    evidence { rule { id } modality extent contested qualified independentPublishers support { premises { id } } } }
  weakens { relationship { id } before after extentBefore extentAfter independentPublishersBefore independentPublishersAfter }
  gainsPublishers { relationship { id } before after extentBefore extentAfter independentPublishersBefore independentPublishersAfter }
  narrows { relationship { id } before after extentBefore extentAfter independentPublishersBefore independentPublishersAfter
    survivors { modality extent premises { id } } }
  noLongerContested { id } noLongerQualified { id }
  values { subject { id } predicate { name } value { type from to duration } retracted { id } survivors { id } falls } truncated } }`;

/** The answer; throws if there is an error. */
export async function impactOf(api: TestApi, retracted: Retracted) {
  const { data, errors } = await api.ask(retractionQuestion, retracted);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data.retractionImpact;
}

export const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
export const relationshipsOf = (rows: readonly { relationship: { id: string } }[]): string[] =>
  rows.map(({ relationship }) => relationship.id);
