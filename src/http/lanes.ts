/** Connections to the database, parted by what they are for: reads of one kind never wait for those of another. */
import { limitReads } from '../graph/limitReads.js';
import type { Graph } from '../graph/graph.js';
import { shareReads } from '../graph/shareReads.js';
import type { Lane } from './admission.js';

/** How many reads are in the database at a time. Together they are fewer than the driver has connections; exports take the rest. */
const most = { cheap: 6, dear: 3, health: 2 } as const satisfies Record<Lane | 'health', number>;

/** The same graph for queries of each lane, which share reads among themselves alone, and for health. */
export const lanesOf = (graph: Graph): Readonly<Record<Lane | 'health', Graph>> => ({
  cheap: shareReads(limitReads(graph, most.cheap)),
  dear: shareReads(limitReads(graph, most.dear)),
  health: limitReads(graph, most.health),
});
