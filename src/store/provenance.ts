import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { Reliance } from '../model/reliance.js';
import { endOfTime, type Day } from '../model/time.js';
import type { Page } from './batch.js';

interface Counted {
  readonly name: string;
  readonly totalCount: number;
}

/** Which relationships are wanted: what they rest on, and from or to which entity, if not any. */
export interface RestingOnFilter {
  readonly reliance: Reliance;
  readonly about: string | undefined;
  readonly asOf: Day | undefined;
}

type Resting = { readonly reliance: Reliance; readonly day: Day };
type About = { readonly about: string };
type Paged = { readonly after: string; readonly limit: number };

const claimsBy = query<{ property: string; day: Day }, Counted>('provenance/claimsBy');
const restingOn = query<Resting & Paged, { id: string }>('provenance/restingOn');
const restingOnAbout = query<Resting & Paged & About, { id: string }>('provenance/restingOnAbout');
const countRestingOn = query<Resting, { total: number }>('provenance/countRestingOn');
const countRestingOnAbout = query<Resting & About, { total: number }>('provenance/countRestingOnAbout');

export const provenanceStore = (graph: Graph) => ({
  /** How many claims there are of each value of a property of claims; those without a value are not counted. */
  claimsBy: (property: string, asOf: Day = endOfTime): Promise<Counted[]> => graph.read(claimsBy, { property, day: asOf }),

  /** Ids of the relationships that rest on this, by id; one page. */
  async restingOn({ reliance, about, asOf = endOfTime }: RestingOnFilter, { after: [after = ''], limit }: Page): Promise<string[]> {
    const paged = { reliance, day: asOf, after, limit };
    const rows = about === undefined ? await graph.read(restingOn, paged) : await graph.read(restingOnAbout, { ...paged, about });
    return rows.map(({ id }) => id);
  },

  async countRestingOn({ reliance, about, asOf = endOfTime }: RestingOnFilter): Promise<number> {
    const wanted = { reliance, day: asOf };
    const [row] =
      about === undefined ? await graph.read(countRestingOn, wanted) : await graph.read(countRestingOnAbout, { ...wanted, about });
    return row?.total ?? 0;
  },
});
