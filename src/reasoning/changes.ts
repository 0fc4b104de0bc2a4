/** What changed between two days in what could be known. */
import { BadUserInput } from '../errors.js';
import type { Between, Change } from '../store/change.js';
import type { Page } from '../store/batch.js';
import type { ClaimRow } from '../store/claim.js';
import { requireClaim } from './rows.js';
import type { Sources } from './sources.js';

/**
 * Two days, the earlier first.
 * @throws BadUserInput
 */
export function requireInOrder({ from, to }: Between): Between {
  if (from < to) return { from, to };
  throw new BadUserInput(`from is ${from} and to is ${to}; expected an earlier and a later day.`, 'from');
}

/** A page of the claims to which something happened between the two days, by id. */
export const claimsThatChanged = async (between: Between, what: Change, page: Page, { stores, loaders }: Sources): Promise<ClaimRow[]> =>
  Promise.all((await stores.change.claims(between, what, page)).map((id) => requireClaim(id, loaders)));
