/** From ids of claims to weighed evidence. */
import { weigh, type Support, type WeighedEvidence } from '../model/evidence.js';
import type { Day } from '../model/time.js';
import type { ClaimRow } from '../store/claim.js';
import type { PremiseIds } from '../store/relationship.js';
import type { Loaders } from './loaders.js';
import { requireClaim } from './rows.js';

/** Evidence as it was weighed at the end of a day, and the rule that concludes what it is for, if one does. */
export interface Evidence extends WeighedEvidence<ClaimRow> {
  readonly rule: string | null;
  readonly asOf: Day | undefined;
}

/** Alternative premise sets with their claims. */
export const supportWith = (support: readonly PremiseIds[], loaders: Loaders): Promise<Support<ClaimRow>[]> =>
  Promise.all(
    support.map(async ({ premises, ...bearing }) => ({
      ...bearing,
      premises: await Promise.all(premises.map((id) => requireClaim(id, loaders))),
    })),
  );

/** Evidence of one relationship is shown wherever an answer has it: weighed once for each day. */
const weighed = new WeakMap<Loaders, Map<string, WeakMap<readonly PremiseIds[], Promise<Evidence>>>>();

/** Weigh alternative premise sets, named by the ids of their claims, at the end of a day. */
export function evidenceFor(
  support: readonly PremiseIds[],
  rule: string | null,
  asOf: Day | undefined,
  loaders: Loaders,
): Promise<Evidence> {
  const days = weighed.get(loaders) ?? new Map<string, WeakMap<readonly PremiseIds[], Promise<Evidence>>>();
  weighed.set(loaders, days);
  const key = `${asOf ?? ''} ${rule ?? ''}`;
  const known = days.get(key) ?? new WeakMap<readonly PremiseIds[], Promise<Evidence>>();
  days.set(key, known);
  const found = known.get(support) ?? supportWith(support, loaders).then((whole) => ({ ...weigh(whole, asOf), rule, asOf }));
  known.set(support, found);
  return found;
}
