/** Joins that a claim denies: what is said of a whole, it says, does not hold for a part of it. */
import { stands } from './evidence.js';
import type { Edge, Step } from './path.js';
import { fromSpan, knownAt, toSpan, type Day, type Publication } from './time.js';
import type { PredicateName } from './vocabulary.js';

/** A relationship with the groups for which claims that stand deny it. */
export interface Excludable {
  readonly excludedFor: readonly string[];
}

/** As it is stored: when the claim stands, and the group. */
export const exclusionOf = (known: Publication, group: string): string => `${toSpan(known)} ${group}`;

/** The groups for which such lines deny a thing on a day; a claim that may be public by then denies, too. */
export const excludingOn = (lines: readonly string[], asOf: Day | undefined): string[] =>
  lines.flatMap((line) => {
    const [span = '', group = ''] = line.split(' ');
    return stands(knownAt(fromSpan(span), asOf)) ? [group] : [];
  });

/** Is this hop denied for a group from which, or to which, only membership and the use of a method lead on this path? */
export function isExcluded(path: readonly Step<Edge & Excludable>[], at: number): boolean {
  const denied = path[at]?.edge.excludedFor ?? [];
  if (denied.length === 0) return false;
  const before = path.slice(0, at).toReversed();
  return [...leadsTo(before, ({ fromId }) => fromId), ...leadsTo(path.slice(at + 1), ({ toId }) => toId)].some((id) => denied.includes(id));
}

/** By these one comes from a group to what is said of its whole. */
const leading: ReadonlySet<PredicateName> = new Set<PredicateName>(['SUBSET_OF', 'USES_METHOD']);

/** The entities at the ends of the first of these hops, as long as they lead so. */
function leadsTo(hops: readonly Step<Edge>[], end: (hop: Step<Edge>) => string): string[] {
  const other = hops.findIndex(({ edge }) => !leading.has(edge.type));
  return (other < 0 ? hops : hops.slice(0, other)).map(end);
}
