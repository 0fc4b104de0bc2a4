/** Turns claims into relationships between entities: one for each subject, predicate and object. */
import { relationshipId, type Relationship } from '../model/relationship.js';
import { predicateOf } from '../model/vocabulary.js';
import type { Claim, Corpus } from './corpus.js';

/** Does the claim create a relationship? Not if it is unclear, is about a literal, or says so. */
const isProjected = (claim: Claim): claim is Claim & { object: string } =>
  claim.projects && claim.object !== undefined && predicateOf(claim.predicate).range !== undefined;

/** Relationships that claims state, in the order of their first claim. */
export function project(corpus: Corpus): Relationship[] {
  const byId = new Map<string, Relationship>();
  for (const claim of corpus.claims.filter(isProjected)) {
    const triple = { from: claim.subject, type: claim.predicate, to: claim.object };
    const id = relationshipId(triple);
    byId.set(id, { ...triple, claims: [...(byId.get(id)?.claims ?? []), claim.id], support: [] });
  }
  return [...byId.values()];
}
