import type { Graph } from './graph.js';

/** The same graph; of each read the name of its query and the time it took, in seconds, are told, and whether it failed. */
export const timeReads = (graph: Graph, tell: (query: string, seconds: number, failed: boolean) => void): Graph => ({
  ...graph,
  async read(query, parameters, signal) {
    const start = performance.now();
    let failed = true;
    try {
      const rows = await graph.read(query, parameters, signal);
      failed = false;
      return rows;
    } finally {
      tell(query.name, (performance.now() - start) / 1000, failed);
    }
  },
});
