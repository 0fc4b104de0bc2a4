/** Connections to the database, parted by what they are for: reads of one kind never wait for those of another. */
import { few } from '../graph/few.js';
import type { Graph } from '../graph/graph.js';
import { sharing } from '../graph/sharing.js';
import type { Lane } from './admission.js';

/** How many reads are in the database at a time. Together they are fewer than the driver has connections; exports take the rest. */
const most = { cheap: 6, dear: 3, health: 2 } as const satisfies Record<Lane | 'health', number>;

/** The same graph for queries of each lane, which share reads among themselves alone, and for health. */
export const lanesOf = (graph: Graph): Readonly<Record<Lane | 'health', Graph>> => ({
  cheap: sharing(few(graph, most.cheap)),
  dear: sharing(few(graph, most.dear)),
  health: few(graph, most.health),
});
