import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { groupInOrder, inOrder, type Page } from './batch.js';

export interface GapRow {
  readonly id: string;
  readonly question: string;
  readonly aboutIds: readonly string[];
  readonly statedIds: readonly string[];
}

type About = { readonly about: string | undefined };

const byIds = query<{ ids: readonly string[] }, GapRow>('gap/byIds');
const ofEntities = query<{ ids: readonly string[] }, { parentId: string; id: string }>('gap/ofEntities');
const page = query<About & { after: string; limit: number }, { id: string }>('gap/page');
const count = query<About, { total: number }>('gap/count');

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
  async page(about: string | undefined, { after, limit }: Page): Promise<string[]> {
    return (await graph.read(page, { about, after: after[0] ?? '', limit })).map(({ id }) => id);
  },

  async count(about: string | undefined): Promise<number> {
    const [row] = await graph.read(count, { about });
    return row?.total ?? 0;
  },
});
