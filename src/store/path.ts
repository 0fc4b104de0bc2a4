import type { Graph } from '../graph/graph.js';
import { byParent, query } from '../graph/query.js';
import { excludingOn, type Excludable } from '../model/exclusion.js';
import type { Edge } from '../model/path.js';
import { byText } from '../model/text.js';
import { triple, type Effect } from '../model/relationship.js';
import { firmnessOf, type Firmness } from '../model/stands.js';
import { endOfTime, type Day, type StandingStatus } from '../model/time.js';
import { labelOf, type Layer, type RelationshipTypeName } from '../model/vocabulary.js';
import { standingOf, type Standing } from './standing.js';
import { oneTypeOrAll, toRelationshipRow, type RelationshipRow } from './relationship.js';

/** Which relationships a search may use. */
export interface EdgeFilter {
  readonly types: readonly RelationshipTypeName[];
  readonly avoidNodes: readonly string[];
  readonly known: readonly StandingStatus[];
  /** An entity with as many relationships as this, or more, is a hub. */
  readonly hubDegree: number;
  readonly asOf: Day | undefined;
}

/** A relationship and what it reaches, seen from one of the entities asked about. */
export interface ReachedEdge extends Edge, Firmness, Excludable {
  readonly reachedId: string;
  readonly hub: boolean;
  /** A document or publisher: two things in one report are not joined by it. */
  readonly source: boolean;
}

/** The same with the name of what it reaches, and the whole relationship. */
export interface Surrounding {
  readonly edge: ReachedEdge;
  readonly reachedName: string;
  readonly row: RelationshipRow;
}

/** Relationship, entity reached, whether that is a hub, how the relationship stands, for whom it is denied. */
type ReachedColumns = readonly [string, string, boolean, readonly string[], readonly string[] | null];
/** Names of both ends, layer, claims, support, rule, whether that passes on doubt, effect. */
type OtherColumns = readonly [
  string,
  string,
  Layer,
  readonly string[],
  readonly string[] | null,
  readonly string[] | null,
  readonly string[] | null,
  string | null,
  boolean | null,
  Effect | null,
];

interface Parameters extends Omit<EdgeFilter, 'asOf' | 'known'> {
  readonly known: Standing;
  /** Lists of ids with a space between: each list has one limit, and those of other requests may be asked with it. */
  readonly ids: readonly string[];
  readonly day: Day;
  readonly limit: number;
}
interface Row<C> {
  readonly parentId: string;
  readonly reached: readonly C[];
}

const around = query<Parameters, Row<ReachedColumns>>('path/around', byParent);
const surroundings = query<Parameters, Row<readonly [ReachedColumns, OtherColumns]>>('path/surroundings', byParent);

const parametersOf = (
  ids: readonly string[],
  { types, avoidNodes, known, hubDegree, asOf = endOfTime }: EdgeFilter,
  limit: number,
): Parameters => ({ ids: [ids.join(' ')], types, avoidNodes, known: standingOf(known), hubDegree, day: asOf, limit });

/** One between two of the entities asked about comes once from each end. */
export const pathStore = (graph: Graph) => ({
  /** Relationships of these entities, by id; any `limit` of them where there are more. */
  async around(ids: readonly string[], filter: EdgeFilter, limit: number): Promise<ReachedEdge[]> {
    const rows = await graph.read(oneTypeOrAll(around, filter.types), parametersOf(ids, filter, limit));
    return rows.flatMap(({ reached }) => reached.map((columns) => toReached(columns, filter.asOf))).sort(byIds);
  },

  /** The first relationships of these entities by id, at most `limit`. */
  async surroundings(ids: readonly string[], filter: EdgeFilter, limit: number): Promise<Surrounding[]> {
    const rows = await graph.read(oneTypeOrAll(surroundings, filter.types), parametersOf(ids, filter, limit));
    return rows
      .flatMap(({ reached }) => reached.map((columns) => toSurrounding(columns, filter.asOf)))
      .sort((a, b) => byIds(a.edge, b.edge));
  },
});

const byIds = (a: ReachedEdge, b: ReachedEdge): number => byText(a.id, b.id) || byText(a.reachedId, b.reachedId);

function toReached([id, reachedId, hub, stands, excludedFor]: ReachedColumns, asOf: Day | undefined): ReachedEdge {
  const { from, type, to } = triple(id);
  const source = ['Document', 'Publisher'].includes(labelOf(reachedId));
  const { modality, conflictsWithLaw } = firmnessOf(stands, asOf);
  return {
    id,
    type,
    fromId: from,
    toId: to,
    reachedId,
    hub,
    source,
    modality,
    conflictsWithLaw,
    excludedFor: excludingOn(excludedFor ?? [], asOf),
  };
}

function toSurrounding([columns, others]: readonly [ReachedColumns, OtherColumns], asOf: Day | undefined): Surrounding {
  const [fromName, toName, layer, claims, support, tenses, most, rule, inheritsModality, effect] = others;
  const edge = toReached(columns, asOf);
  const { id, type, fromId, toId } = edge;
  const own = { id, type, fromId, toId };
  const row = toRelationshipRow({ ...own, fromName, toName, layer, claims, support, tenses, most, rule, inheritsModality, effect });
  return { edge, reachedName: edge.reachedId === toId ? toName : fromName, row };
}
