import type { Graph } from '../graph/graph.js';
import { byId, query } from '../graph/query.js';
import type { SourceClass } from '../model/vocabulary.js';
import { inOrder } from './batch.js';

export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly sourceClass: SourceClass;
  readonly language: string | null;
  readonly translated: boolean | null;
  readonly publishedEarliest: string | null;
  readonly publishedLatest: string | null;
  readonly publishedBasis: string | null;
  readonly publisherId: string | null;
}

const byIds = query<{ ids: readonly string[] }, DocumentRow>('document/byIds', byId);

export const documentStore = (graph: Graph) => ({
  /** Each document, in the order asked; null for an id that is none. */
  async byIds(ids: readonly string[]): Promise<(DocumentRow | null)[]> {
    return inOrder(ids, await graph.read(byIds, { ids }));
  },
});
