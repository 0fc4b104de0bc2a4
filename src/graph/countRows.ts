import type { Graph } from './graph.js';

/** The same graph; how many rows it gives is told as they come. */
export const countRows = (graph: Graph, tell: (rows: number) => void): Graph => ({
  ...graph,
  async read(query, parameters, signal) {
    const rows = await graph.read(query, parameters, signal);
    tell(rows.length);
    return rows;
  },
  async *stream(query, parameters, signal) {
    for await (const row of graph.stream(query, parameters, signal)) {
      tell(1);
      yield row;
    }
  },
});
