import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { corpusDataset } from '../model/vocabulary.js';

export interface DatasetRow {
  readonly version: string;
  readonly loadedAt: string;
  readonly coverage: string;
  readonly scripts: readonly string[] | null;
  readonly countNames: readonly string[];
  readonly countValues: readonly number[];
}

/** Versions of all that an answer may come from. */
export interface VersionsRow {
  readonly version: string | null;
  readonly loadedAt: string | null;
  readonly editions: readonly string[];
}

const versions = query<{ id: string }, VersionsRow>('dataset/versions');
const dataset = query<{ id: string }, DatasetRow>('dataset/dataset');

export const datasetStore = (graph: Graph) => ({
  /** The loaded corpus; undefined before the first load. */
  async loaded(): Promise<DatasetRow | undefined> {
    const [row] = await graph.read(dataset, { id: corpusDataset });
    return row;
  },

  /** Which version of the corpus and which editions of official lists are current. */
  async versions(): Promise<VersionsRow> {
    const [row] = await graph.read(versions, { id: corpusDataset });
    return row ?? { version: null, loadedAt: null, editions: [] };
  },
});
