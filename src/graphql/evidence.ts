/** From ids of claims to weighed evidence. */
import { weigh, type Support } from '../model/evidence.js';
import type { Day } from '../model/time.js';
import type { ClaimRow } from '../store/claim.js';
import type { PremiseIds } from '../store/relationship.js';
import type { Loaders } from './loaders.js';
import { claimRow } from './nodes.js';
import type { EvidenceParent } from './parents.js';

/** Alternative premise sets with their claims. */
export const supportWith = (support: readonly PremiseIds[], loaders: Loaders): Promise<Support<ClaimRow>[]> =>
  Promise.all(
    support.map(async ({ premises, inherits }) => ({
      inherits,
      premises: await Promise.all(premises.map((id) => claimRow(id, loaders))),
    })),
  );

/** Weigh alternative premise sets, named by the ids of their claims, at the end of a day. */
export const evidenceFor = async (
  support: readonly PremiseIds[],
  rule: string | null,
  asOf: Day | undefined,
  loaders: Loaders,
): Promise<EvidenceParent> => ({ ...weigh(await supportWith(support, loaders), asOf), rule, asOf });
