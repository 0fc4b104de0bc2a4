/** Relationships that a search may use, with their evidence on the day asked about. */
import { conflictsWithLaw, type EvidentEdge } from '../model/caveats.js';
import { stands } from '../model/evidence.js';
import type { Edge } from '../model/path.js';
import type { Day } from '../model/time.js';
import { evidenceFor } from './evidence.js';
import type { Loaders } from './loaders.js';
import { relationship } from './nodes.js';

interface Wanted {
  readonly includeLawConflicts: boolean;
  readonly asOf: Day | undefined;
}

/** Those that stand, in the order given; those that rest on conflicts with law only if wanted. Two statements however many there are. */
export async function evident(edges: readonly Edge[], { includeLawConflicts, asOf }: Wanted, loaders: Loaders): Promise<EvidentEdge[]> {
  const weighed = await Promise.all(
    edges.map(async ({ id, type, fromId, toId }) => {
      const { support, rule } = await relationship(id, asOf, loaders);
      return { id, type, fromId, toId, evidence: await evidenceFor(support, rule, asOf, loaders) };
    }),
  );
  return weighed.filter((edge) => stands(edge.evidence.status) && (includeLawConflicts || !conflictsWithLaw(edge)));
}
