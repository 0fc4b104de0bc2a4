import type { Graph } from '../graph/graph.js';
import { byParent, query } from '../graph/query.js';
import { groupInOrder } from './batch.js';

/** An official list in its current version. */
export interface ListRow {
  /** Its key: un, ofac or ftm. */
  readonly id: string;
  readonly edition: string;
  readonly version: number;
  readonly name: string;
  readonly authority: string;
  readonly hash: string;
  readonly files: readonly string[];
  readonly generatedAt: string | null;
  readonly importedAt: string;
  readonly records: number;
  readonly parties: number;
  readonly leftoverPlaces: readonly string[];
  readonly leftoverExamples: readonly string[];
  readonly leftoverCounts: readonly number[];
}

export interface ListVersionRow {
  readonly version: number;
  readonly edition: string;
  readonly generatedAt: string | null;
  readonly importedAt: string;
  readonly parties: number;
  readonly added: number;
  readonly removed: number;
  readonly amended: number;
}

const all = query<object, ListRow>('list/all');
const versions = query<{ ids: readonly string[] }, ListVersionRow & { parentId: string }>('list/versions', byParent);

export const listStore = (graph: Graph) => ({
  /** Every list that was imported, by key. */
  all: (): Promise<ListRow[]> => graph.read(all, {}),

  /** Versions of each list that were ever current, earliest first. */
  async versionsOf(ids: readonly string[]): Promise<ListVersionRow[][]> {
    return groupInOrder(ids, await graph.read(versions, { ids }));
  },
});
