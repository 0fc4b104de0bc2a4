/** Turns claims into relationships between entities: one for each subject, predicate and object. */
import { relationshipId } from '../model/relationship.js';
import { predicateOf, type PredicateName, type RuleKind } from '../model/vocabulary.js';
import type { Claim, Corpus, Derived } from './corpus.js';

export type Effect = NonNullable<Derived['effect']>;

/** A rule of inference as its relationships name it. */
export interface RuleRef {
  readonly name: string;
  readonly kind: RuleKind;
  readonly inheritsModality: boolean;
}

/** One of the alternative sets of claims that carry a derived relationship. */
export interface PremiseSet {
  readonly claims: readonly string[];
  /** The method of evasion that this set goes through, where a pattern joins two relationships over it. */
  readonly through?: string;
}

export interface Relationship {
  readonly from: string;
  readonly type: PredicateName;
  readonly to: string;
  /** Claims that say it themselves. */
  readonly claims: readonly string[];
  /** Premise sets from which a rule concludes it. */
  readonly support: readonly PremiseSet[];
  readonly rule?: RuleRef;
  readonly derivedId?: string;
  readonly effect?: Effect;
  readonly tense?: string;
  readonly note?: string;
}

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
