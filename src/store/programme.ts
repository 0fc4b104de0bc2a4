import type { Graph } from '../graph/graph.js';
import { byId, query } from '../graph/query.js';
import type { RowOf } from '../model/properties.js';
import type { storedNodes } from '../model/stored.js';
import { inOrder, type Page } from './batch.js';
import type { Editions } from './listedParty.js';

export type ProgrammeRow = Omit<RowOf<typeof storedNodes.Programme>, 'dataset' | 'edition'>;

const byIds = query<{ editions: Editions; ids: readonly string[] }, ProgrammeRow>('programme/byIds', byId);
const page = query<{ editions: Editions; after: string; limit: number }, { id: string }>('programme/page');
const count = query<{ editions: Editions }, { total: number }>('programme/count');

export const programmeStore = (graph: Graph) => ({
  /** Each programme, in the order asked; null for an id that is none. */
  async byIds(editions: Editions, ids: readonly string[]): Promise<(ProgrammeRow | null)[]> {
    return inOrder(ids, await graph.read(byIds, { editions, ids }));
  },

  /** Ids of one page, by id. */
  async page(editions: Editions, { after, limit }: Page): Promise<string[]> {
    return (await graph.read(page, { editions, after: after[0] ?? '', limit })).map(({ id }) => id);
  },

  async count(editions: Editions): Promise<number> {
    const [row] = await graph.read(count, { editions });
    return row?.total ?? 0;
  },
});
