import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { optionalsOf, type RowOf, type Stored } from '../model/properties.js';
import { recordOf } from '../model/record.js';
import { nouns } from '../model/vocabulary.js';
import { inOrder } from './batch.js';

type Own = typeof nouns.Document.properties;
export type DocumentRow = RowOf<Own> & { readonly id: string; readonly publisherId: string | null };

/** The document is without the properties that are not stated. */
type DocumentColumns = { readonly document: Stored<Own> & { readonly id: string } } & Pick<DocumentRow, 'publisherId'>;

const unstated = recordOf(optionalsOf(nouns.Document.properties), () => null);

const byIds = query<{ ids: readonly string[] }, DocumentColumns>('document/byIds', ({ document }) => document.id);

export const documentStore = (graph: Graph) => ({
  /** Each document, in the order asked; null for an id that is none. */
  async byIds(ids: readonly string[]): Promise<(DocumentRow | null)[]> {
    return inOrder(
      ids,
      (await graph.read(byIds, { ids })).map(({ document, publisherId }) => ({ ...unstated, ...document, publisherId })),
    );
  },
});
