import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { Edge } from '../model/path.js';
import { endOfTime, type Day, type StandingStatus } from '../model/time.js';
import type { RelationshipTypeName } from '../model/vocabulary.js';
import { oneTypeOrAll, toRelationshipRow, type RelationshipColumns, type RelationshipRow } from './relationship.js';

/** Which relationships a search may use. */
export interface EdgeFilter {
  readonly types: readonly RelationshipTypeName[];
  readonly avoidNodes: readonly string[];
  readonly known: readonly StandingStatus[];
  /** An entity with as many relationships as this, or more, is a hub. */
  readonly hubDegree: number;
  readonly asOf: Day | undefined;
}

/** What a relationship reaches, seen from one of the entities asked about. */
interface Reached {
  readonly reachedId: string;
  readonly hub: boolean;
  /** A document or publisher: two things in one report are not joined by it. */
  readonly source: boolean;
}

export interface ReachedEdge extends Edge, Reached {}

type SurroundingColumns = RelationshipColumns & Reached & { readonly reachedName: string };
export type Surrounding = RelationshipRow & Reached & { readonly reachedName: string };

type Parameters = Omit<EdgeFilter, 'asOf'> & { readonly ids: readonly string[]; readonly day: Day; readonly limit: number };

const around = query<Parameters, ReachedEdge>('path/around');
const surroundings = query<Parameters, SurroundingColumns>('path/surroundings');

const parametersOf = (
  ids: readonly string[],
  { types, avoidNodes, known, hubDegree, asOf = endOfTime }: EdgeFilter,
  limit: number,
): Parameters => ({ ids, types, avoidNodes, known, hubDegree, day: asOf, limit });

/** One between two of the entities asked about comes once from each end. */
export const pathStore = (graph: Graph) => ({
  /** Relationships of these entities; any `limit` of them where there are more, else all, by id. */
  async around(ids: readonly string[], filter: EdgeFilter, limit: number): Promise<ReachedEdge[]> {
    return graph.read(oneTypeOrAll(around, filter.types), parametersOf(ids, filter, limit));
  },

  /** The first relationships of these entities by id, at most `limit`. */
  async surroundings(ids: readonly string[], filter: EdgeFilter, limit: number): Promise<Surrounding[]> {
    return (await graph.read(oneTypeOrAll(surroundings, filter.types), parametersOf(ids, filter, limit))).map(toRelationshipRow);
  },
});
