/** What surrounds an entity, a step at a time, nearest first and then by id. */
import { byText } from '../model/text.js';
import type { Day } from '../model/time.js';
import type { NamedEntity } from '../store/entity.js';
import type { EdgeFilter, ReachedEdge } from '../store/path.js';
import type { RelationshipRow } from '../store/relationship.js';
import type { PathOptions, TruncationReason } from '../model/pathOptions.js';
import { besideCheck, requireWithinBounds, effectiveOptions, type EffectiveOptions } from './pathOptions.js';
import type { Sources } from './sources.js';

type Wanted = EffectiveOptions & Pick<EdgeFilter, 'asOf'> & { readonly depth: number };

interface Surroundings {
  /** All but the entity itself. */
  readonly reached: readonly NamedEntity[];
  readonly relationships: readonly RelationshipRow[];
  readonly cut: TruncationReason | null;
  /** How many relationships were left out, as a claim denies that what is said of a whole holds for the entity. */
  readonly excluded: number;
}

/**
 * What surrounds an entity within some steps.
 * @throws BadUserInput that names the option, or the entity, that is none
 */
export async function neighborhoodOf(
  id: string,
  depth: number,
  options: PathOptions,
  asOf: Day | undefined,
  sources: Sources,
): Promise<Surroundings & { readonly effective: EffectiveOptions & { readonly depth: number } }> {
  const effective = { ...effectiveOptions(options), depth: requireWithinBounds('depth', depth, 'depth') };
  const found = await besideCheck({ id }, effective, sources.loaders, () => surroundings(id, { ...effective, asOf }, sources));
  return { ...found, effective };
}

async function surroundings(start: string, wanted: Wanted, { stores }: Sources): Promise<Surroundings> {
  const { depth, maxRelationships, includeLawConflicts, includeExcluded } = wanted;
  // A relationship may come twice, once from each end, and some may conflict with law: more are looked at than are shown.
  const limit = 5 * maxRelationships;
  const found = new Map<string, NamedEntity>();
  const relationships = new Map<string, RelationshipRow>();
  const told = (cut: TruncationReason | null): Surroundings => ({
    reached: [...found.values()],
    relationships: [...relationships.values()],
    cut,
    excluded: excluded.size,
  });
  /** The entity, and the wholes that it is part of, as far as they were reached. */
  const wholes = new Set([start]);
  const excluded = new Set<string>();
  const isDenied = ({ id, fromId, toId, excludedFor }: ReachedEdge): boolean => {
    const denied = !includeExcluded && excludedFor.includes(start) && (wholes.has(fromId) || wholes.has(toId));
    if (denied) excluded.add(id);
    return denied;
  };
  let frontier: readonly string[] = [start];
  let hubs = false;
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const seen = await stores.path.surroundings(frontier, wanted, limit + 1);
    const edges = new Map(seen.filter(({ row }) => !relationships.has(row.id)).map((one) => [one.row.id, one]));
    const usable = [...edges.values()].filter(({ edge }) => (includeLawConflicts || !edge.conflictsWithLaw) && !isDenied(edge));
    const shown = usable.slice(0, maxRelationships - relationships.size);
    for (const { row } of shown) relationships.set(row.id, row);
    const reached = seen
      .filter(({ row, edge }) => relationships.has(row.id) && edge.reachedId !== start && !found.has(edge.reachedId))
      .sort((a, b) => byText(a.edge.reachedId, b.edge.reachedId));
    for (const { edge, reachedName: name } of reached) {
      found.set(edge.reachedId, { id: edge.reachedId, name });
      if (edge.type === 'SUBSET_OF' && wholes.has(edge.fromId)) wholes.add(edge.toId);
    }
    if (shown.length < usable.length || seen.length > limit) return told('MAX_RELATIONSHIPS');
    hubs ||= distance < depth && reached.some(({ edge: { hub, source } }) => hub && !source);
    frontier = [...new Set(reached.flatMap(({ edge: { hub, source, reachedId } }) => (hub || source ? [] : [reachedId])))];
  }
  return told(hubs ? 'HUB' : null);
}
