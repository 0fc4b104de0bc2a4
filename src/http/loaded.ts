/** What is loaded, for those who are told something though the database is silent. */
import { abortable, type Graph } from '../graph/graph.js';
import { datasetStore, type DatasetRow } from '../store/dataset.js';
import { aborted } from '../aborted.js';

export type Loaded = DatasetRow | 'no dataset' | 'no answer';

/** How long the database may take to tell its dataset, in milliseconds. */
const patience = 3_000;

/** The dataset of a graph; "no answer" if the database fails or takes too long. */
export async function loadedIn(graph: Graph): Promise<Loaded> {
  const late = AbortSignal.timeout(patience);
  const read = datasetStore(abortable(graph, late)).loaded();
  // A read that is aborted ends only once its connection does.
  return Promise.race([read, aborted(late)]).then(
    (dataset) => dataset ?? 'no dataset',
    () => 'no answer',
  );
}
