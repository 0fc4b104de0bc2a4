/** What every resolver is given. */
import { abortable, type Graph } from '../graph/graph.js';
import { sourcesOf, type Sources } from '../reasoning/sources.js';

export interface Context extends Sources {
  /** Where Neo4j Browser opens with the kit, if we manage the database. */
  readonly browserUrl: string | undefined;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The longest that the request may take, in seconds. */
  readonly maxSeconds: number;
  /** To be called where an answer was cut for the time it took: asked again, it may be longer. */
  cutByTime(): void;
}

/** The context of one request; when its signal is aborted, nothing more is asked of the graph. */
export function contextFor(graph: Graph, signal: AbortSignal, rest: Omit<Context, keyof Sources | 'signal'>): Context {
  return { ...rest, signal, ...sourcesOf(abortable(graph, signal)) };
}
