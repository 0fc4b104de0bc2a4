/** What every resolver is given. */
import { abortable, type Graph } from '../graph/graph.js';
import { loadersFor, storesOver, type Loaders, type Stores } from './loaders.js';

export interface Context {
  readonly stores: Stores;
  readonly loaders: Loaders;
  /** Where Neo4j Browser opens with the kit, if we manage the database. */
  readonly browserUrl: string | undefined;
  /** The longest that the request may take, in seconds. */
  readonly maxSeconds: number;
  /** To be called where an answer was cut for the time it took: asked again, it may be longer. */
  cutByTime(): void;
}

/** The context of one request; when its signal is aborted, nothing more is asked of the graph. */
export function contextFor(graph: Graph, signal: AbortSignal, rest: Omit<Context, 'stores' | 'loaders'>): Context {
  const stores = storesOver(abortable(graph, signal));
  return { ...rest, stores, loaders: loadersFor(stores) };
}
