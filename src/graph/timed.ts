import type { Graph } from './graph.js';

/** The same graph; of each read the name of its query and the time it took, in seconds, are told, whether it succeeded or not. */
export const timed = (graph: Graph, tell: (query: string, seconds: number) => void): Graph => ({
  ...graph,
  async read(query, parameters, signal) {
    const start = performance.now();
    try {
      return await graph.read(query, parameters, signal);
    } finally {
      tell(query.name, (performance.now() - start) / 1000);
    }
  },
});
