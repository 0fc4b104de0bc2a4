/** What is loaded, for those who are told something though the database is silent. */
import { abortable, type Graph } from './graph/graph.js';
import { datasetStore, type DatasetRow } from './store/dataset.js';
import { untilAborted } from './aborted.js';

export type Loaded = DatasetRow | 'no dataset' | 'no answer';

/** How long the database may take to tell its dataset, in milliseconds. */
const patience = 500;

/** The dataset of a graph; "no answer" if the database fails or takes too long. One read for all who ask while it is under way. */
export function loadedIn(graph: Graph): () => Promise<Loaded> {
  const read = async (): Promise<Loaded> => {
    const late = AbortSignal.timeout(patience);
    try {
      // A read that is aborted ends only once its connection does.
      return (await untilAborted(late, datasetStore(abortable(graph, late)).loaded())) ?? 'no dataset';
    } catch {
      return 'no answer';
    }
  };
  let underWay: Promise<Loaded> | undefined;
  return () => (underWay ??= read().finally(() => (underWay = undefined)));
}
