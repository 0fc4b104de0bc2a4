/**
 * Paths between two entities: expanded from both ends in turn, a step at a time. After k steps every relationship of every
 * path of length k or less is known, so paths of each length are complete before longer ones are looked for.
 */
import { caveatsOf } from '../model/caveats.js';
import { weakest } from '../model/evidence.js';
import { pathsOfLength, within, type Edge, type Step } from '../model/path.js';
import { mostLookedAt, timeBudget } from '../model/pathOptions.js';
import type { EvidentEdge } from '../model/caveats.js';
import type { EdgeFilter, ReachedEdge } from '../store/path.js';
import type { Context } from './context.js';
import { evident } from './evident.js';
import type { Stores } from './loaders.js';
import { relationship } from './nodes.js';
import type { EffectiveOptions } from './pathOptions.js';
import type { TruncationReason } from './types.generated.js';

export type Ends = Readonly<Record<'from' | 'to', string>>;
type Wanted = EffectiveOptions & Pick<EdgeFilter, 'asOf'>;
type Path = readonly Step<EvidentEdge>[];

/** Paths in order, and why there may be more. */
export async function findPaths(
  ends: Ends,
  wanted: Wanted,
  { stores, loaders, cutByTime }: Context,
): Promise<{ found: Path[]; cut: TruncationReason | null }> {
  const deadline = performance.now() + timeBudget;
  const expired = (): boolean => performance.now() > deadline;
  const late = (): { found: Path[]; cut: TruncationReason } => {
    cutByTime();
    return { found, cut: 'TIME_BUDGET' };
  };
  const { from, to } = ends;
  const sides = [sideAt(from), sideAt(to)] as const;
  const edges = new Map<string, Edge>();
  const found: Path[] = [];
  let hubs = false;
  for (let length = 1; length <= wanted.maxLength; length++) {
    const step = await expand(sides, wanted, mostLookedAt - edges.size, stores.path);
    if (step === null) return { found, cut: 'MAX_RELATIONSHIPS' };
    const { side, rows } = step;
    const isEnd = (id: string): boolean => id === from || id === to;
    const passed = rows.filter(({ reachedId, hub, source }) => isEnd(reachedId) || !(hub || source));
    hubs ||= rows.some(({ reachedId, hub, source }) => hub && !source && !isEnd(reachedId));
    for (const { id, type, fromId, toId } of passed) edges.set(id, { id, type, fromId, toId });
    advance(
      side,
      passed.map(({ reachedId }) => reachedId).filter((id) => !isEnd(id)),
    );
    if (expired()) return late();
    const near = within([...edges.values()], from, to, length);
    const candidates = await evident(await Promise.all(near.map(({ id }) => relationship(id, wanted.asOf, loaders))), wanted, loaders);
    for (const path of pathsOfLength(candidates, ends, length, expired)) {
      if (found.length === wanted.maxPaths) return { found, cut: 'MAX_PATHS' };
      found.push(path);
    }
    if (expired()) return late();
    if (found.length === wanted.maxPaths && length < wanted.maxLength) return { found, cut: 'MAX_PATHS' };
  }
  return { found, cut: hubs ? 'HUB' : null };
}

interface Side {
  readonly seen: Set<string>;
  /** What was reached last and is to be expanded next. */
  frontier: readonly string[];
  /** Has it more relationships ahead than one search looks at? Then paths are looked for from the other side alone. */
  blocked: boolean;
}

const sideAt = (id: string): Side => ({ seen: new Set([id]), frontier: [id], blocked: false });

/** One step from the side that has less ahead; null if both have too much. */
async function expand(
  sides: readonly Side[],
  wanted: Wanted,
  room: number,
  { around }: Stores['path'],
): Promise<{ side: Side; rows: ReachedEdge[] } | null> {
  for (const side of sides.filter(({ blocked }) => !blocked).sort((a, b) => a.frontier.length - b.frontier.length)) {
    const rows = side.frontier.length === 0 ? [] : await around(side.frontier, wanted, room + 1);
    if (rows.length <= room) return { side, rows };
    side.blocked = true;
  }
  return null;
}

function advance(side: Side, reached: readonly string[]): void {
  side.frontier = [...new Set(reached)].filter((id) => !side.seen.has(id)).sort();
  for (const id of side.frontier) side.seen.add(id);
}

/** A path as it is shown. */
export const toPath =
  ({ asOf }: Wanted, { loaders }: Context) =>
  async (path: Path) => ({
    length: path.length,
    hops: await Promise.all(
      path.map(async ({ edge, fromId, toId }) => ({
        relationship: await relationship(edge.id, asOf, loaders),
        direction: edge.fromId === fromId ? ('OUT' as const) : ('IN' as const),
        fromId,
        toId,
        asOf,
      })),
    ),
    weakest: weakest(path.map(({ edge }) => edge.evidence.modality)),
    contested: path.some(({ edge }) => edge.evidence.contested),
    caveats: caveatsOf(path),
  });
