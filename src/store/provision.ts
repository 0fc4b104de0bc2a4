import type { Graph } from '../graph/graph.js';
import { byParent, query } from '../graph/query.js';
import { groupInOrder } from './batch.js';

type Linked = { readonly parentId: string; readonly id: string };

const ofInstruments = query<{ ids: readonly string[] }, Linked>('provision/ofInstruments', byParent);
const instruments = query<{ ids: readonly string[] }, Linked>('provision/instruments', byParent);

export const provisionStore = (graph: Graph) => ({
  /** Ids of the provisions that each instrument creates, by official claims. */
  async ofInstruments(ids: readonly string[]): Promise<string[][]> {
    return groupInOrder(ids, await graph.read(ofInstruments, { ids })).map((group) => group.map(({ id }) => id));
  },

  /** Id of the instrument that creates each provision, by official claims; null where none says so. */
  async instrumentOf(ids: readonly string[]): Promise<(string | null)[]> {
    return groupInOrder(ids, await graph.read(instruments, { ids })).map(([first]) => first?.id ?? null);
  },
});
