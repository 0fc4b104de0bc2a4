import type { Graph } from '../graph/graph.js';
import { byParent, query, withTypes } from '../graph/query.js';
import type { RowOf } from '../model/properties.js';
import { recordOf } from '../model/record.js';
import type { storedNodes } from '../model/stored.js';
import { claimedNames, claimsOf, nouns, propertyNames, type OwnRow } from '../model/vocabulary.js';
import { endOfTime, type Day, type StandingStatus } from '../model/time.js';
import type { Traversal } from '../model/traversals.js';
import { groupInOrder, inOrder, type Page } from './batch.js';
import { standingOf, type Standing } from './standing.js';

/** What names an entity wherever one is mentioned. */
export interface NamedEntity {
  readonly id: string;
  readonly name: string;
}

export type EntityRow = NamedEntity &
  Pick<
    RowOf<typeof storedNodes.Entity>,
    | 'phrase'
    | 'plural'
    | 'aliases'
    | 'aliasKinds'
    | 'aliasBases'
    | 'description'
    | 'background'
    | 'lawClaims'
    | 'ambiguousNames'
    | 'ambiguousReasons'
  > &
  OwnRow;

/** An entity as it is stored: without the properties that are not stated. */
export type StoredEntity = Partial<EntityRow> & NamedEntity;

const unstated = recordOf(
  [
    'phrase',
    'plural',
    'aliases',
    'aliasKinds',
    'aliasBases',
    'description',
    'background',
    'lawClaims',
    'ambiguousNames',
    'ambiguousReasons',
    ...propertyNames,
    ...claimedNames.map(claimsOf),
  ],
  () => null,
);

export const toEntityRow = ({ entity }: { readonly entity: StoredEntity }): EntityRow => ({ ...unstated, ...entity });

/** Which entities are wanted; a field that is undefined does not narrow. */
export interface EntityFilter {
  /** Ids of one noun share its prefix. */
  readonly prefix?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly ids?: readonly string[] | undefined;
  readonly names?: readonly string[] | undefined;
  readonly contains?: string | undefined;
  /** Also those without any relationship to another entity. */
  readonly background: boolean;
}

type FilterParameters = { readonly [field in keyof Omit<EntityFilter, 'prefix'>]-?: EntityFilter[field] };
type Paged = { readonly afterId: string; readonly limit: number };

/** An entity that a traversal leads to, and the relationships that do. */
export interface Neighbor extends NamedEntity {
  readonly relationshipIds: readonly string[];
}

export interface TraversalArguments extends Traversal {
  readonly known: readonly StandingStatus[] | undefined;
  readonly asOf: Day | undefined;
}

/** From one entity, in the order of the neighbors: id and name of each, and the relationships that lead to it, by id. */
interface NeighborsRow {
  readonly parentId: string;
  readonly found: readonly (readonly [string, string, readonly string[]])[];
}

/** A hub leads to so many: its neighbors are then looked for from their side. */
const fewestOfHub = 10_000;

type Step = {
  readonly ids: readonly string[];
  readonly outward: boolean;
  readonly end: string;
  readonly known: Standing;
  readonly day: Day;
};

const byIds = query<{ ids: readonly string[] }, { entity: StoredEntity }>('entity/byIds', ({ entity }) => entity.id);
const pageById = query<FilterParameters & Paged & { end: string }, NamedEntity>('entity/pageById');
const pageByName = query<FilterParameters & Paged & { afterName: string }, NamedEntity>('entity/pageByName');
const pageOfNames = query<FilterParameters & Paged & { afterName: string; byName: boolean }, NamedEntity>('entity/pageOfNames');
const count = query<FilterParameters, { total: number }>('entity/count');
const countOfNames = query<FilterParameters, { total: number }>('entity/countOfNames');
const countOfNouns = query<{ kinds: readonly string[]; background: boolean }, { total: number }>('entity/countOfNouns');
type NeighborParameters = Step & { readonly types: readonly string[]; readonly after: string; readonly limit: number };
const neighbors = query<NeighborParameters & { hubDegree: number }, NeighborsRow & { isHub: boolean }>('entity/neighbors', byParent);
const neighborsOfHubs = query<NeighborParameters, NeighborsRow>('entity/neighborsOfHubs', byParent);
const countNeighbors = query<Step & { start: string }, { parentId: string; total: number }>('entity/countNeighbors', byParent);

export type EntityOrder = 'ID' | 'NAME';

/** Ids of a noun lie between these: ":" ends its prefix, and ";" is the character after that. */
const idsOf = (prefix: string): { start: string; end: string } => ({ start: `${prefix}:`, end: `${prefix};` });

const allKinds = Object.values(nouns).map(({ kind }) => kind);

/** The nouns that are wanted: a count and a page by name look at each in an index. */
const kindsOf = ({ prefix, kinds = allKinds }: EntityFilter): string[] =>
  Object.values(nouns).flatMap((noun) => (kinds.includes(noun.kind) && (prefix ?? noun.prefix) === noun.prefix ? [noun.kind] : []));

const parametersOf = ({ kinds, ids, names, contains, background }: EntityFilter): FilterParameters => ({
  kinds,
  ids,
  names,
  contains,
  background,
});

/** @param hubDegree an entity with as many relationships of a traversal, or more, is a hub */
export const entityStore = (graph: Graph, hubDegree = fewestOfHub) => ({
  /** Each entity, in the order asked; null for an id that is none. */
  async byIds(ids: readonly string[]): Promise<(EntityRow | null)[]> {
    return inOrder(ids, (await graph.read(byIds, { ids })).map(toEntityRow));
  },

  /** One page, by id, or by name and id. */
  async page(filter: EntityFilter, order: EntityOrder, { after, limit }: Page): Promise<NamedEntity[]> {
    const parameters = parametersOf(filter);
    const [last = '', afterName = ''] = after;
    if (filter.names !== undefined) {
      const named = {
        ...parameters,
        kinds: kindsOf(filter),
        afterId: last,
        afterName: order === 'NAME' ? afterName : '',
        byName: order === 'NAME',
        limit,
      };
      return graph.read(pageOfNames, named);
    }
    if (order === 'NAME') return graph.read(pageByName, { ...parameters, kinds: kindsOf(filter), afterId: last, afterName, limit });
    const { start, end } = filter.prefix === undefined ? { start: '', end: '~' } : idsOf(filter.prefix);
    // The cursor of a row of another noun, such as one of all entities, may lie before the first of this noun.
    return graph.read(pageById, { ...parameters, afterId: last > start ? last : start, end, limit });
  },

  async count(filter: EntityFilter): Promise<number> {
    const { ids, names, contains, background } = filter;
    const kinds = kindsOf(filter);
    const [row] =
      ids === undefined && names === undefined && contains === undefined
        ? await graph.read(countOfNouns, { kinds, background })
        : await graph.read(names === undefined ? count : countOfNames, { ...parametersOf(filter), kinds });
    return row?.total ?? 0;
  },

  /** Where a traversal leads from each entity, by id; one page per entity. */
  async neighborsOf(
    ids: readonly string[],
    { to, types, outward, known, asOf = endOfTime, after, limit }: TraversalArguments & Page,
  ): Promise<Neighbor[][]> {
    const { start, end } = idsOf(nouns[to].prefix);
    const wanted = { types, outward, end, known: standingOf(known), day: asOf, after: after[0] ?? start, limit };
    const rows = await graph.read(withTypes(neighbors, types), { ...wanted, ids, hubDegree });
    const hubs = rows.flatMap(({ parentId, isHub }) => (isHub ? [parentId] : []));
    const ofHubs = hubs.length === 0 ? [] : await graph.read(withTypes(neighborsOfHubs, types), { ...wanted, ids: hubs });
    const found = new Map([...rows, ...ofHubs].map((row) => [row.parentId, row.found]));
    return ids.map((parent) => (found.get(parent) ?? []).map(([id, name, relationshipIds]) => ({ id, name, relationshipIds })));
  },

  /** To how many entities a traversal leads from each entity. */
  async countNeighborsOf(ids: readonly string[], { to, types, outward, known, asOf = endOfTime }: TraversalArguments): Promise<number[]> {
    const parameters = { ids, outward, ...idsOf(nouns[to].prefix), known: standingOf(known), day: asOf };
    return groupInOrder(ids, await graph.read(withTypes(countNeighbors, types), parameters)).map(([row]) => row?.total ?? 0);
  },
});
