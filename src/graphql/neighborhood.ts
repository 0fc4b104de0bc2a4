/** What surrounds an entity, a step at a time, nearest first and then by id. */
import type { Edge } from '../model/path.js';
import type { EdgeFilter } from '../store/path.js';
import type { Context } from './context.js';
import { evident } from './evident.js';
import type { EffectiveOptions } from './pathOptions.js';
import type { TruncationReason } from './types.generated.js';

type Wanted = EffectiveOptions & Pick<EdgeFilter, 'asOf'> & { readonly depth: number };

interface Surroundings {
  /** The entity itself first. */
  readonly entityIds: readonly string[];
  readonly relationshipIds: readonly string[];
  readonly cut: TruncationReason | null;
}

export async function surroundings(id: string, wanted: Wanted, { stores, loaders }: Context): Promise<Surroundings> {
  const { depth, maxRelationships } = wanted;
  // A relationship may come twice, once from each end, and some may not stand: more are looked at than are shown.
  const limit = 5 * maxRelationships;
  const [entityIds, relationshipIds] = [new Set([id]), new Set<string>()];
  let frontier: readonly string[] = [id];
  let hubs = false;
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const rows = await stores.path.around(frontier, wanted, limit + 1);
    const edges = new Map<string, Edge>(rows.filter((row) => !relationshipIds.has(row.id)).map((row) => [row.id, row]));
    const standing = await evident([...edges.values()], wanted, loaders);
    const shown = standing.slice(0, maxRelationships - relationshipIds.size);
    for (const edge of shown) relationshipIds.add(edge.id);
    const reached = rows.filter((row) => relationshipIds.has(row.id) && !entityIds.has(row.reachedId));
    for (const one of reached.map(({ reachedId }) => reachedId).sort()) entityIds.add(one);
    if (shown.length < standing.length || rows.length > limit)
      return { entityIds: [...entityIds], relationshipIds: [...relationshipIds], cut: 'MAX_RELATIONSHIPS' };
    hubs ||= distance < depth && reached.some(({ hub, source }) => hub && !source);
    frontier = [...new Set(reached.filter(({ hub, source }) => !hub && !source).map(({ reachedId }) => reachedId))].sort();
  }
  return { entityIds: [...entityIds], relationshipIds: [...relationshipIds], cut: hubs ? 'HUB' : null };
}
