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
  const enabling = (await loaders.visaTypesOf.load(circumventionId)).map(({ visaTypeId, support }) => ({
    visaTypeId,
    sets: support.filter(isLeft).map((premises) => ({ premises, inherits: true })),
  }));
  const standing = await Promise.all(
    enabling.map(async ({ sets }) => sets.length > 0 && stands((await evidenceFor(sets, null, asOf, loaders)).status)),
  );
  return enabling.flatMap(({ visaTypeId }, index) => (standing[index] ? [visaTypeId] : []));
}
