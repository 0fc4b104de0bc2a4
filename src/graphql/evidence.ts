/** From ids of claims to weighed evidence. */
import { weigh } from '../model/evidence.js';
import type { Day } from '../model/time.js';
import type { PremiseIds } from '../store/relationship.js';
import type { Loaders } from './loaders.js';
import { claim } from './nodes.js';
import type { EvidenceParent } from './parents.js';

/** Weigh alternative premise sets, named by the ids of their claims, at the end of a day. */
export async function evidenceFor(
  support: readonly PremiseIds[],
  rule: string | null,
  asOf: Day | undefined,
  loaders: Loaders,
): Promise<EvidenceParent> {
  const sets = support.map(async ({ premises, inherits }) => ({
    inherits,
    premises: await Promise.all(premises.map((id) => claim(id, asOf, loaders))),
  }));
  return { ...weigh(await Promise.all(sets), asOf), rule, asOf };
}
