import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { effects, Layer, PredicateName } from '../model/vocabulary.js';
import { inOrder } from './batch.js';

export type Effect = (typeof effects)[number];

interface RelationshipColumns {
  readonly id: string;
  readonly type: PredicateName;
  readonly fromId: string;
  readonly toId: string;
  readonly layer: Layer;
  readonly claims: readonly string[];
  readonly support: readonly string[] | null;
  readonly rule: string | null;
  readonly inheritsModality: boolean | null;
  readonly effect: Effect | null;
}

/** Ids of claims that carry a statement together; `inherits` is false where the rule does not pass on doubt. */
export interface PremiseIds {
  readonly premises: readonly string[];
  readonly inherits: boolean;
}

export interface RelationshipRow extends Omit<RelationshipColumns, 'claims' | 'support' | 'inheritsModality'> {
  /** All alternative sets: each claim that says it, and each premise set of the rule. */
  readonly support: readonly PremiseIds[];
}

const byIds = query<{ ids: readonly string[] }, RelationshipColumns>('relationship/byIds');

export const relationshipStore = (graph: Graph) => ({
  /** Each relationship, in the order asked; null for an id that is none. */
  async byIds(ids: readonly string[]): Promise<(RelationshipRow | null)[]> {
    return inOrder(ids, (await graph.read(byIds, { ids })).map(toRelationshipRow));
  },
});

const toRelationshipRow = ({ claims, support, inheritsModality, ...columns }: RelationshipColumns): RelationshipRow => ({
  ...columns,
  support: [
    ...claims.map((claim) => ({ premises: [claim], inherits: true })),
    ...(support ?? []).map((set) => ({ premises: premisesIn(set), inherits: inheritsModality ?? true })),
  ],
});

/** Neo4j stores no list of lists: a premise set is one string of ids. */
export const premisesIn = (set: string): string[] => set.split(' ');
