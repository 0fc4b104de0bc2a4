/** What the graph names, it holds. */
import { labelOf } from '../model/vocabulary.js';
import type { ClaimRow } from '../store/claim.js';
import type { RelationshipRow } from '../store/relationship.js';
import type { Loaders } from './loaders.js';

/**
 * What stands under an id that the graph names.
 * @throws if nothing does, which is a fault of ours
 */
export function requirePresent<T>(row: T | null | undefined, id: string): T {
  if (row == null) throw new Error(`${id} is named in the graph but is not in it`);
  return row;
}

export const requireClaim = async (id: string, { claim }: Loaders): Promise<ClaimRow> => requirePresent(await claim.load(id), id);

export const requireRelationship = async (id: string, { relationship }: Loaders): Promise<RelationshipRow> =>
  requirePresent(await relationship.load(id), id);

/** Is it the circumvention of a provision by a method? One by a visa type is a route. */
export const isCircumvention = ({ type, fromId }: Pick<RelationshipRow, 'type' | 'fromId'>): boolean =>
  type === 'CIRCUMVENTS' && labelOf(fromId) === 'EvasionMethod';
