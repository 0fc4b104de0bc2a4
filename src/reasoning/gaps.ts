import { knownAt, type Day } from '../model/time.js';
import type { GapRow } from '../store/gap.js';
import type { Loaders } from './loaders.js';
import { requireClaim, requirePresent } from './rows.js';

/** The gaps about any of these entities that could be known on a day, by id. */
export async function gapsAbout(ids: readonly string[], asOf: Day | undefined, loaders: Loaders): Promise<GapRow[]> {
  const found = await Promise.all([...new Set(ids)].map((id) => loaders.gapsOf.load(id)));
  const rows = await Promise.all([...new Set(found.flat())].sort().map(async (id) => requirePresent(await loaders.gap.load(id), id)));
  const known = await Promise.all(rows.map((row) => isKnown(row, asOf, loaders)));
  return rows.filter((_, index) => known[index]);
}

/** A gap is known from the first claim that states something instead; one with no such claim is always known. */
async function isKnown({ statedIds }: GapRow, asOf: Day | undefined, loaders: Loaders): Promise<boolean> {
  const stated = await Promise.all(statedIds.map((id) => requireClaim(id, loaders)));
  return stated.length === 0 || stated.some(({ known }) => knownAt(known, asOf) !== 'NOT_YET');
}
