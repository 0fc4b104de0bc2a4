import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { NounLabel } from '../model/vocabulary.js';
import { inOrder } from './batch.js';

export interface EntityRow {
  readonly id: string;
  readonly label: NounLabel;
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly description: string | null;
  readonly kind: string | null;
  readonly symbol: string | null;
  readonly number: number | null;
  readonly adopted: string | null;
  readonly paragraph: string | null;
  readonly test: string | null;
  readonly testClaims: readonly string[] | null;
  readonly legalForm: string | null;
}

const byIds = query<{ ids: readonly string[] }, EntityRow>('entity/byIds');

export const entityStore = (graph: Graph) => ({
  /** Each entity, in the order asked; null for an id that is none. */
  async byIds(ids: readonly string[]): Promise<(EntityRow | null)[]> {
    return inOrder(ids, await graph.read(byIds, { ids }));
  },
});
