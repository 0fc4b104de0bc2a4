/** What reasoning reads from: the graph as one request sees it. Everything here can be called without GraphQL. */
import type { Graph } from '../graph/graph.js';
import { loadersFor, storesOver, type Loaders, type Stores } from './loaders.js';

export interface Sources {
  readonly stores: Stores;
  readonly loaders: Loaders;
}

/** The sources of one request: what is asked twice of a loader is read once. */
export function sourcesOf(graph: Graph): Sources {
  const stores = storesOver(graph);
  return { stores, loaders: loadersFor(stores) };
}
