import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { Reliance } from '../model/reliance.js';
import { endOfTime, type Day } from '../model/time.js';
import type { Page } from './batch.js';

interface Counted {
  readonly name: string;
  readonly count: number;
}

/** Which relationships are wanted: what they rest on, and from or to which entity, if not any. */
export interface RestingOnFilter {
  readonly reliance: Reliance;
  readonly about: string | undefined;
  readonly asOf: Day | undefined;
}

type RestingOn = { readonly reliance: Reliance; readonly about: string | undefined; readonly day: Day };

const claimsBy = query<{ property: string; day: Day }, Counted>('provenance/claimsBy');
const restingOn = query<RestingOn & { after: string; limit: number }, { id: string }>('provenance/restingOn');
const countRestingOn = query<RestingOn, { total: number }>('provenance/countRestingOn');

export const provenanceStore = (graph: Graph) => ({
  /** How many claims there are of each value of a property of claims; those without a value are not counted. */
  claimsBy: (property: string, asOf: Day = endOfTime): Promise<Counted[]> => graph.read(claimsBy, { property, day: asOf }),

  /** Ids of the relationships that rest on this, by id; one page. */
  async restingOn({ reliance, about, asOf = endOfTime }: RestingOnFilter, { after, limit }: Page): Promise<string[]> {
    return (await graph.read(restingOn, { reliance, about, day: asOf, after: after[0] ?? '', limit })).map(({ id }) => id);
  },

  async countRestingOn({ reliance, about, asOf = endOfTime }: RestingOnFilter): Promise<number> {
    const [row] = await graph.read(countRestingOn, { reliance, about, day: asOf });
    return row?.total ?? 0;
  },
});
