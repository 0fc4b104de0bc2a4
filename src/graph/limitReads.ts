import pLimit from 'p-limit';
import type { Graph } from './graph.js';

/** The same graph; at most so many of its reads are in the database at a time, the others wait for them. */
export function limitReads(graph: Graph, most: number): Graph {
  const turn = pLimit(most);
  return {
    ...graph,
    read: (query, parameters, signal) =>
      turn(() => {
        signal?.throwIfAborted();
        return graph.read(query, parameters, signal);
      }),
  };
}
