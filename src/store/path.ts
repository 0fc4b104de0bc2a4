import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { Edge } from '../model/path.js';
import { endOfTime, type Day, type StandingStatus } from '../model/time.js';
import type { PredicateName } from '../model/vocabulary.js';

/** Which relationships a search may use. */
export interface EdgeFilter {
  readonly types: readonly PredicateName[];
  readonly avoidNodes: readonly string[];
  readonly known: readonly StandingStatus[];
  /** An entity with as many relationships as this, or more, is a hub. */
  readonly hubDegree: number;
  readonly asOf: Day | undefined;
}

/** A relationship seen from one of the entities asked about, and what it reaches. */
export interface ReachedEdge extends Edge {
  readonly reachedId: string;
  readonly hub: boolean;
  /** A document or publisher: two things in one report are not joined by it. */
  readonly source: boolean;
}

type Parameters = Omit<EdgeFilter, 'asOf'> & { readonly ids: readonly string[]; readonly day: Day; readonly limit: number };

const around = query<Parameters, ReachedEdge>('path/around');

export const pathStore = (graph: Graph) => ({
  /** Relationships of these entities by id, at most `limit`; one between two of them comes once from each end. */
  async around(
    ids: readonly string[],
    { types, avoidNodes, known, hubDegree, asOf = endOfTime }: EdgeFilter,
    limit: number,
  ): Promise<ReachedEdge[]> {
    return graph.read(around, { ids, types, avoidNodes, known, hubDegree, day: asOf, limit });
  },
});
