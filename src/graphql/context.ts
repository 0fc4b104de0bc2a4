/** What every resolver is given. */
import type { Graph } from '../graph/graph.js';
import { loadersFor, storesOver, type Loaders, type Stores } from './loaders.js';

export interface Context {
  readonly stores: Stores;
  readonly loaders: Loaders;
}

/** Makes a context for each request over one graph. */
export function contextsOver(graph: Graph): () => Context {
  const stores = storesOver(graph);
  return () => ({ stores, loaders: loadersFor(stores) });
}
