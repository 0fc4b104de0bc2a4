import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { Day } from '../model/time.js';
import type { Page } from './batch.js';

/** What can happen to a claim between two days. */
export type Change = 'KNOWN' | 'POSSIBLE' | 'SUPERSEDED' | 'WITHDRAWN' | 'CONTESTED';

/** After the end of `from`, up to the end of `to`. */
export interface Between {
  readonly from: Day;
  readonly to: Day;
}

const claims = query<Between & { what: Change; after: string; limit: number }, { id: string }>('change/claims');

const count = query<Between & { what: Change }, { total: number }>('change/count');

export const changeStore = (graph: Graph) => ({
  /** Ids of the claims to which this happened, by id; one page. */
  async claims({ from, to }: Between, what: Change, { after, limit }: Page): Promise<string[]> {
    return (await graph.read(claims, { from, to, what, after: after[0] ?? '', limit })).map(({ id }) => id);
  },

  async count({ from, to }: Between, what: Change): Promise<number> {
    const [row] = await graph.read(count, { from, to, what });
    return row?.total ?? 0;
  },
});
