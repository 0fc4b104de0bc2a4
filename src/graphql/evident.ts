/** Relationships that a search may use, with their evidence on the day asked about. */
import { conflictsWithLaw } from '../model/caveats.js';
import { stands } from '../model/evidence.js';
import type { Day } from '../model/time.js';
import type { RelationshipRow } from '../store/relationship.js';
import { evidenceFor } from './evidence.js';
import type { Loaders } from './loaders.js';
import type { EvidenceParent } from './parents.js';

interface Wanted {
  readonly includeLawConflicts: boolean;
  readonly asOf: Day | undefined;
}

/** Those that stand, in the order given; those that rest on conflicts with law only if wanted. One statement however many there are. */
export async function evident<R extends RelationshipRow>(
  rows: readonly R[],
  { includeLawConflicts, asOf }: Wanted,
  loaders: Loaders,
): Promise<(R & { readonly evidence: EvidenceParent })[]> {
  const weighed = await Promise.all(
    rows.map(async (row) => ({ ...row, evidence: await evidenceFor(row.support, row.rule, asOf, loaders) })),
  );
  return weighed.filter((row) => stands(row.evidence.status) && (includeLawConflicts || !conflictsWithLaw(row)));
}
