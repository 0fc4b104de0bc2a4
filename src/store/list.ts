import type { Graph } from '../graph/graph.js';
import { byParent, query } from '../graph/query.js';
import type { RowOf } from '../model/properties.js';
import type { storedNodes } from '../model/stored.js';
import { groupInOrder } from './batch.js';

/** An official list in its current version. Its id is its key: un, ofac or ftm. */
export type ListRow = Omit<RowOf<typeof storedNodes.SanctionsList>, 'dataset' | 'added' | 'removed' | 'amended'>;

export type ListVersionRow = Pick<
  RowOf<typeof storedNodes.ListVersion>,
  'version' | 'edition' | 'generatedAt' | 'importedAt' | 'parties' | 'added' | 'removed' | 'amended'
>;

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
