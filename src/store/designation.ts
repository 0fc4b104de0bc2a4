import type { Graph } from '../graph/graph.js';
import { byId, query } from '../graph/query.js';
import type { ListedStatus } from '../model/listed.js';
import type { RowOf } from '../model/properties.js';
import type { storedNodes } from '../model/stored.js';
import { endOfTime, type Day } from '../model/time.js';
import { inOrder, type Page } from './batch.js';
import type { Editions } from './listedParty.js';

export type DesignationRow = Omit<RowOf<typeof storedNodes.Designation>, 'dataset' | 'edition' | 'position' | 'programme'> & {
  readonly partyId: string;
  readonly programmeId: string;
  /** The day of the loaded version since which the record of the party is as it is. */
  readonly changedOn: Day;
};

/** Which designations are wanted; a field that is undefined does not narrow. */
export interface DesignationFilter {
  readonly programme: string | undefined;
  readonly listedOn: { readonly from: Day; readonly to: Day } | undefined;
  readonly listed: readonly ListedStatus[];
  readonly asOf: Day | undefined;
}

type FilterParameters = {
  readonly editions: Editions;
  readonly programme: string | undefined;
  readonly listedFrom: Day | undefined;
  readonly listedTo: Day;
  readonly listed: readonly ListedStatus[];
  readonly day: Day | undefined;
};

const byIds = query<{ editions: Editions; ids: readonly string[] }, DesignationRow>('designation/byIds', byId);
const page = query<FilterParameters & { after: string; limit: number }, { id: string }>('designation/page');
const count = query<FilterParameters, { total: number }>('designation/count');

const parametersOf = (editions: Editions, { programme, listedOn, listed, asOf }: DesignationFilter): FilterParameters => ({
  editions,
  programme,
  listed,
  listedFrom: listedOn?.from,
  listedTo: listedOn?.to ?? endOfTime,
  day: asOf,
});

export const designationStore = (graph: Graph) => ({
  /** Each designation, in the order asked; null for an id that is none. */
  async byIds(editions: Editions, ids: readonly string[]): Promise<(DesignationRow | null)[]> {
    return inOrder(ids, await graph.read(byIds, { editions, ids }));
  },

  /** Ids of one page, by id. */
  async page(editions: Editions, filter: DesignationFilter, { after, limit }: Page): Promise<string[]> {
    const rows = await graph.read(page, { ...parametersOf(editions, filter), after: after[0] ?? '', limit });
    return rows.map(({ id }) => id);
  },

  async count(editions: Editions, filter: DesignationFilter): Promise<number> {
    const [row] = await graph.read(count, parametersOf(editions, filter));
    return row?.total ?? 0;
  },
});
