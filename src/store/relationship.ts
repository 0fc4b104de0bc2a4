import type { Graph } from '../graph/graph.js';
import { byId, byParent, query, type Query, withTypes } from '../graph/query.js';
import type { Bearing } from '../model/evidence.js';
import { groupOf } from '../model/extent.js';
import type { Effect } from '../model/relationship.js';
import {
  relationshipTypes,
  type Layer,
  type Modality,
  type PredicateName,
  type RelationshipTypeName,
  type Tense,
} from '../model/vocabulary.js';
import { endOfTime, type Day, type StandingStatus } from '../model/time.js';
import { groupInOrder, inOrder, type Page } from './batch.js';
import { standingOf, type Standing } from './standing.js';

/** A relationship as a query gives it. */
export interface RelationshipColumns {
  readonly id: string;
  readonly type: PredicateName;
  readonly fromId: string;
  readonly toId: string;
  /** Of both ends, where the query tells them. */
  readonly fromName?: string;
  readonly toName?: string;
  readonly layer: Layer;
  readonly claims: readonly string[];
  readonly support: readonly string[] | null;
  /** Of each premise set; empty where the rule has none. */
  readonly tenses: readonly string[] | null;
  readonly most: readonly string[] | null;
  readonly rule: string | null;
  readonly inheritsModality: boolean | null;
  readonly effect: Effect | null;
  /** Told by ids only. */
  readonly note?: string | null;
}

/** Ids of claims that carry a statement together. */
export interface PremiseIds extends Bearing {
  readonly premises: readonly string[];
}

export interface RelationshipRow extends Omit<RelationshipColumns, 'claims' | 'support' | 'tenses' | 'most' | 'inheritsModality'> {
  /** All alternative sets: each claim that says it, and each premise set of the rule. */
  readonly support: readonly PremiseIds[];
}

const byIds = query<{ ids: readonly string[] }, RelationshipColumns>('relationship/byIds', byId);

/** Which relationships of an entity are wanted. */
export interface RelationshipFilter {
  readonly types: readonly RelationshipTypeName[] | undefined;
  readonly directions: readonly ('OUT' | 'IN')[];
  readonly known: readonly StandingStatus[] | undefined;
  readonly asOf: Day | undefined;
}

type FilterParameters = {
  readonly ids: readonly string[];
  readonly types: readonly RelationshipTypeName[];
  readonly directions: readonly string[];
  readonly known: Standing;
  readonly day: Day;
};

const ofEntities = query<FilterParameters & { after: string; limit: number }, RelationshipColumns & { parentId: string }>(
  'relationship/ofEntities',
  byParent,
);
const countOfEntities = query<FilterParameters, { parentId: string; total: number }>('relationship/countOfEntities', byParent);

/** Clients ask for any set of types, most often one: other sets are picked from all, so that there are no more texts than types. */
export const oneTypeOrAll = <P extends object, R>(one: Query<P, R>, types: readonly RelationshipTypeName[]): Query<P, R> =>
  withTypes(one, types.length === 1 ? types : relationshipTypes);

export const relationshipStore = (graph: Graph) => ({
  /** The relationships of each entity, by id; one page per entity. */
  async pageOfEntities(
    ids: readonly string[],
    { types = relationshipTypes, directions, known, asOf = endOfTime, after, limit }: RelationshipFilter & Page,
  ): Promise<RelationshipRow[][]> {
    const parameters = { ids, types, directions, known: standingOf(known), day: asOf, after: after[0] ?? '', limit };
    return groupInOrder(ids, await graph.read(oneTypeOrAll(ofEntities, types), parameters)).map((group) => group.map(toRelationshipRow));
  },

  async countOfEntities(
    ids: readonly string[],
    { types = relationshipTypes, directions, known, asOf = endOfTime }: RelationshipFilter,
  ): Promise<number[]> {
    const parameters = { ids, types, directions, known: standingOf(known), day: asOf };
    return groupInOrder(ids, await graph.read(oneTypeOrAll(countOfEntities, types), parameters)).map(([row]) => row?.total ?? 0);
  },

  /** Each relationship, in the order asked; null for an id that is none. */
  async byIds(ids: readonly string[]): Promise<(RelationshipRow | null)[]> {
    return inOrder(ids, (await graph.read(byIds, { ids })).map(toRelationshipRow));
  },
});

export function toRelationshipRow<C extends RelationshipColumns>(columns: C) {
  const about = groupOf(columns.fromId, columns.toId);
  const sets = setsIn(columns).map((set) => ({ ...set, inherits: columns.inheritsModality ?? true, about: about ?? null }));
  return { ...columns, support: [...columns.claims.map((claim) => ({ premises: [claim], inherits: true, about })), ...sets] };
}

/** The premise sets of a relationship as it is stored: of each the premises, and what the rule makes of them. */
export const setsIn = ({ support, tenses, most }: Pick<RelationshipColumns, 'support' | 'tenses' | 'most'>) =>
  (support ?? []).map((set, index) => ({
    premises: premisesIn(set),
    tense: (tenses?.[index] || null) satisfies string | null as Tense | null, // written of the class
    atMost: (most?.[index] || null) satisfies string | null as Modality | null, // likewise
  }));

/** Neo4j stores no list of lists: a premise set is one string of ids. */
export const premisesIn = (set: string): string[] => set.split(' ');
