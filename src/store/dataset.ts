import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { corpusDataset } from '../model/vocabulary.js';

export interface DatasetRow {
  readonly version: string;
  readonly loadedAt: string;
  readonly coverage: string;
  readonly countNames: readonly string[];
  readonly countValues: readonly number[];
}

const dataset = query<{ id: string }, DatasetRow>('dataset/dataset');

export const datasetStore = (graph: Graph) => ({
  /** The loaded corpus; undefined before the first load. */
  async loaded(): Promise<DatasetRow | undefined> {
    const [row] = await graph.read(dataset, { id: corpusDataset });
    return row;
  },
});
