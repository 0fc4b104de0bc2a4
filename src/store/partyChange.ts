import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { partySections, type PartySection } from '../model/listed.js';
import type { Page } from './batch.js';

export interface PartyChangeRow {
  readonly partyId: string;
  readonly name: string;
  readonly change: 'ADDED' | 'REMOVED' | 'AMENDED';
  readonly sections: readonly PartySection[];
}

interface ChangeColumns {
  readonly partyId: string;
  readonly name: string;
  /** A hash for each of partySections; null where the version does not have the party. */
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

type InEditions = { readonly editions: readonly string[]; readonly after: string };

const page = query<InEditions & { limit: number }, ChangeColumns>('partyChange/page');
const count = query<InEditions, { total: number }>('partyChange/count');

export const partyChangeStore = (graph: Graph) => ({
  /** One page of what the versions of these editions changed between them, by id of the party. Editions are in the order of their versions. */
  async page(editions: readonly string[], { after, limit }: Page): Promise<PartyChangeRow[]> {
    return (await graph.read(page, { editions, after: after[0] ?? '', limit })).map(toRow);
  },

  async count(editions: readonly string[]): Promise<number> {
    const [row] = await graph.read(count, { editions, after: '' });
    return row?.total ?? 0;
  },
});

const toRow = ({ partyId, name, before, after }: ChangeColumns): PartyChangeRow => ({
  partyId,
  name,
  change: before === null ? 'ADDED' : after === null ? 'REMOVED' : 'AMENDED',
  sections: before === null || after === null ? [] : partySections.filter((_, index) => before[index] !== after[index]),
});
