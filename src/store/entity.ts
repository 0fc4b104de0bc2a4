import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { NounLabel } from '../model/vocabulary.js';
import { endOfTime, type Day, type StandingStatus } from '../model/time.js';
import type { Traversal } from '../model/traversals.js';
import { groupInOrder, inOrder, type Page } from './batch.js';

export interface EntityRow {
  readonly id: string;
  readonly label: NounLabel;
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
  readonly kind: string | null;
  readonly symbol: string | null;
  readonly number: number | null;
  readonly adopted: string | null;
  readonly paragraph: string | null;
  readonly test: string | null;
  readonly testClaims: readonly string[] | null;
  readonly legalForm: string | null;
  readonly office: string | null;
}

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

type FilterParameters = { readonly [field in keyof Omit<EntityFilter, 'prefix'>]-?: EntityFilter[field] } & {
  readonly start: string;
  readonly end: string;
};
type PageParameters = FilterParameters & { readonly afterId: string; readonly afterName: string; readonly limit: number };

/** An entity that a traversal leads to, and the relationships that do. */
export interface Neighbor {
  readonly id: string;
  readonly relationshipIds: readonly string[];
}

export interface TraversalArguments extends Traversal {
  readonly known: readonly StandingStatus[] | undefined;
  readonly asOf: Day | undefined;
}

type Step = {
  readonly ids: readonly string[];
  readonly label: NounLabel;
  readonly out: readonly string[];
  readonly in: readonly string[];
  readonly known: readonly StandingStatus[] | undefined;
  readonly day: Day;
};

const byIds = query<{ ids: readonly string[] }, EntityRow>('entity/byIds');
const pageById = query<PageParameters, { id: string; name: string }>('entity/pageById');
const pageByName = query<PageParameters, { id: string; name: string }>('entity/pageByName');
const count = query<FilterParameters, { total: number }>('entity/count');
const neighbors = query<Step & { after: string; limit: number }, Neighbor & { parentId: string }>('entity/neighbors');
const countNeighbors = query<Step, { parentId: string; total: number }>('entity/countNeighbors');

export type EntityOrder = 'ID' | 'NAME';

/** ":" begins the ids of a noun and ";" is the character after it. */
const parametersOf = ({ prefix, kinds, ids, names, contains, background }: EntityFilter): FilterParameters => ({
  kinds,
  ids,
  names,
  contains,
  background,
  start: prefix === undefined ? '' : `${prefix}:`,
  end: prefix === undefined ? '~' : `${prefix};`,
});

export const entityStore = (graph: Graph) => ({
  /** Each entity, in the order asked; null for an id that is none. */
  async byIds(ids: readonly string[]): Promise<(EntityRow | null)[]> {
    return inOrder(ids, await graph.read(byIds, { ids }));
  },

  /** Keys of one page: id, or name and id. */
  async page(filter: EntityFilter, order: EntityOrder, { after, limit }: Page): Promise<{ id: string; name: string }[]> {
    const parameters = parametersOf(filter);
    const [last = '', afterName = ''] = after;
    // The cursor of a row of another noun, such as one of all entities, may lie before the first of this noun.
    const afterId = last > parameters.start ? last : parameters.start;
    return graph.read(order === 'NAME' ? pageByName : pageById, { ...parameters, afterId, afterName, limit });
  },

  async count(filter: EntityFilter): Promise<number> {
    const [row] = await graph.read(count, parametersOf(filter));
    return row?.total ?? 0;
  },

  /** Where a traversal leads from each entity, by id; one page per entity. */
  async neighborsOf(
    ids: readonly string[],
    { to, out, in: into, known, asOf = endOfTime, after, limit }: TraversalArguments & Page,
  ): Promise<Neighbor[][]> {
    return groupInOrder(
      ids,
      await graph.read(neighbors, { ids, label: to, out, in: into, known, day: asOf, after: after[0] ?? '', limit }),
    );
  },

  /** To how many entities a traversal leads from each entity. */
  async countNeighborsOf(ids: readonly string[], { to, out, in: into, known, asOf = endOfTime }: TraversalArguments): Promise<number[]> {
    return groupInOrder(ids, await graph.read(countNeighbors, { ids, label: to, out, in: into, known, day: asOf })).map(
      ([row]) => row?.total ?? 0,
    );
  },
});
