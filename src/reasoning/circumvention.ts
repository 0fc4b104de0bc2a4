import { stands } from '../model/evidence.js';
import type { Day } from '../model/time.js';
import { evidenceFor } from './evidence.js';
import type { Loaders } from './loaders.js';

/**
 * Ids of the visa types by which a method gets round a provision, as that stands on a day.
 * @param isLeft of a premise set, whether its claims are there
 */
export async function visaTypesBy(
  circumventionId: string,
  asOf: Day | undefined,
  loaders: Loaders,
  isLeft: (premises: readonly string[]) => boolean = () => true,
): Promise<string[]> {
  const enabling = await loaders.visaTypesOf.load(circumventionId);
  const standing = await Promise.all(
    enabling.map(({ support }) => {
      const sets = support.filter(isLeft).map((premises) => ({ premises, inherits: true }));
      return evidenceFor(sets, null, asOf, loaders);
    }),
  );
  return enabling.flatMap(({ visaTypeId }, index) => (stands(standing[index]?.status ?? 'NOT_YET') ? [visaTypeId] : []));
}
