/** What surrounds an entity, a step at a time, nearest first and then by id. */
import { byText } from '../model/path.js';
import type { NamedEntity } from '../store/entity.js';
import type { EdgeFilter } from '../store/path.js';
import type { RelationshipRow } from '../store/relationship.js';
import type { Context } from './context.js';
import { evident } from './evident.js';
import type { EffectiveOptions } from './pathOptions.js';
import type { TruncationReason } from './types.generated.js';

type Wanted = EffectiveOptions & Pick<EdgeFilter, 'asOf'> & { readonly depth: number };

interface Surroundings {
  /** All but the entity itself. */
  readonly reached: readonly NamedEntity[];
  readonly relationships: readonly RelationshipRow[];
  readonly cut: TruncationReason | null;
}

export async function surroundings(start: string, wanted: Wanted, { stores, loaders }: Context): Promise<Surroundings> {
  const { depth, maxRelationships } = wanted;
  // A relationship may come twice, once from each end, and some may not stand: more are looked at than are shown.
  const limit = 5 * maxRelationships;
  const found = new Map<string, NamedEntity>();
  const relationships = new Map<string, RelationshipRow>();
  const told = (cut: TruncationReason | null): Surroundings => ({
    reached: [...found.values()],
    relationships: [...relationships.values()],
    cut,
  });
  let frontier: readonly string[] = [start];
  let hubs = false;
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const rows = await stores.path.surroundings(frontier, wanted, limit + 1);
    const edges = new Map(rows.filter((row) => !relationships.has(row.id)).map((row) => [row.id, row]));
    const standing = await evident([...edges.values()], wanted, loaders);
    const shown = standing.slice(0, maxRelationships - relationships.size);
    for (const row of shown) relationships.set(row.id, row);
    const reached = rows.filter(({ id, reachedId }) => relationships.has(id) && reachedId !== start && !found.has(reachedId));
    for (const { reachedId: id, reachedName: name } of reached.toSorted((a, b) => byText(a.reachedId, b.reachedId)))
      found.set(id, { id, name });
    if (shown.length < standing.length || rows.length > limit) return told('MAX_RELATIONSHIPS');
    hubs ||= distance < depth && reached.some(({ hub, source }) => hub && !source);
    frontier = [...new Set(reached.filter(({ hub, source }) => !hub && !source).map(({ reachedId }) => reachedId))].sort();
  }
  return told(hubs ? 'HUB' : null);
}
