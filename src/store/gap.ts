import type { Graph } from '../graph/graph.js';
import { byId, byParent, query } from '../graph/query.js';
import { endOfTime, type Day } from '../model/time.js';
import { groupInOrder, inOrder, type Page } from './batch.js';

export interface GapRow {
  readonly id: string;
  readonly question: string;
  readonly aboutIds: readonly string[];
  readonly statedIds: readonly string[];
}

/** Which gaps are wanted; a field that is undefined does not narrow. */
export interface GapFilter {
  readonly about: string | undefined;
  readonly asOf: Day | undefined;
}

type FilterParameters = { readonly about: string | undefined; readonly day: Day };

const byIds = query<{ ids: readonly string[] }, GapRow>('gap/byIds', byId);
const ofEntities = query<{ ids: readonly string[] }, { parentId: string; id: string }>('gap/ofEntities', byParent);
const page = query<FilterParameters & { after: string; limit: number }, { id: string }>('gap/page');
const count = query<FilterParameters, { total: number }>('gap/count');

export const gapStore = (graph: Graph) => ({
  /** Each gap, in the order asked; null for an id that is none. */
  async byIds(ids: readonly string[]): Promise<(GapRow | null)[]> {
    return inOrder(ids, await graph.read(byIds, { ids }));
  },

  /** Ids of the gaps about each entity, by id. */
  async ofEntities(ids: readonly string[]): Promise<string[][]> {
    return groupInOrder(ids, await graph.read(ofEntities, { ids })).map((group) => group.map(({ id }) => id));
  },

  /** Ids of one page of gaps, by id. */
  async page({ about, asOf = endOfTime }: GapFilter, { after, limit }: Page): Promise<string[]> {
    return (await graph.read(page, { about, day: asOf, after: after[0] ?? '', limit })).map(({ id }) => id);
  },

  async count({ about, asOf = endOfTime }: GapFilter): Promise<number> {
    const [row] = await graph.read(count, { about, day: asOf });
    return row?.total ?? 0;
  },
});
