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

type ChangeParameters = Between & { what: Change };
type PageParameters = ChangeParameters & { after: string; limit: number };

const claims = query<PageParameters, { id: string }>('change/claims');
const claimsByRelation = query<PageParameters, { id: string }>('change/claimsByRelation');
const count = query<ChangeParameters, { total: number }>('change/count');
const countByRelation = query<ChangeParameters, { total: number }>('change/countByRelation');

/** Changes that another claim makes; the others follow from the dates of a claim alone. */
const isByRelation = (what: Change): boolean => what === 'SUPERSEDED' || what === 'CONTESTED';

export const changeStore = (graph: Graph) => ({
  /** Ids of the claims to which this happened, by id; one page. */
  async claims({ from, to }: Between, what: Change, { after, limit }: Page): Promise<string[]> {
    const page = { from, to, what, after: after[0] ?? '', limit };
    return (await graph.read(isByRelation(what) ? claimsByRelation : claims, page)).map(({ id }) => id);
  },

  async count({ from, to }: Between, what: Change): Promise<number> {
    const [row] = await graph.read(isByRelation(what) ? countByRelation : count, { from, to, what });
    return row?.total ?? 0;
  },
});
