/** How much of a group a statement is about: ALL > MOST > SOME, and UNSPECIFIED beside them, never above. */
import { labelOf, type Extent, type NounLabel } from './vocabulary.js';

/** From the widest. */
const ordered = ['ALL', 'MOST', 'SOME'] as const satisfies readonly Extent[];

/** Nouns that are groups of people or firms: where a statement has two of them, it is about the first of these. */
const groupNouns: readonly NounLabel[] = ['WorkerGroup', 'RoleGroup', 'Employer'];

/** The group that a statement is about, of its two ends; undefined where neither is one. */
export function groupOf(subject: string, object: string | null | undefined): string | undefined {
  const ends = [subject, ...(object == null ? [] : [object])];
  for (const noun of groupNouns) {
    const group = ends.find((id) => labelOf(id) === noun);
    if (group !== undefined) return group;
  }
  return undefined;
}

/** Of what rests on all of these: UNSPECIFIED where one of them is, else the narrowest; null of none. */
export const narrowest = (extents: readonly Extent[]): Extent | null =>
  extents.includes('UNSPECIFIED') ? 'UNSPECIFIED' : (ordered.findLast((extent) => extents.includes(extent)) ?? null);

/** Of what rests on any of these: the widest that is known, UNSPECIFIED only where none is; null of none. */
export const widest = (extents: readonly (Extent | null)[]): Extent | null =>
  ordered.find((extent) => extents.includes(extent)) ?? (extents.includes('UNSPECIFIED') ? 'UNSPECIFIED' : null);
