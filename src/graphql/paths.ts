/**
 * Paths between two entities: expanded from both ends in turn, a step at a time. After k steps every relationship of every
 * path of length k or less is known, so paths of each length are complete before longer ones are looked for.
 */
import { caveatsOf } from '../model/caveats.js';
import { weakest } from '../model/evidence.js';
import { pathsOfLength, within, type Step } from '../model/path.js';
import { mostLookedAt, searchShare } from '../model/pathOptions.js';
import type { EdgeFilter, ReachedEdge } from '../store/path.js';
import type { Context } from './context.js';
import { evidenceFor } from './evidence.js';
import type { Stores } from './loaders.js';
import { relationship } from './nodes.js';
import { once } from './once.js';
import type { PathParent } from './parents.js';
import type { EffectiveOptions } from './pathOptions.js';
import { sliceOfWork } from './slices.js';
import type { TruncationReason } from './types.generated.js';

export type Ends = Readonly<Record<'from' | 'to', string>>;
type Wanted = EffectiveOptions & Pick<EdgeFilter, 'asOf'>;
type Path = readonly Step<ReachedEdge>[];

/** Paths in order, and why there may be more. */
export async function findPaths(
  ends: Ends,
  wanted: Wanted,
  { stores, maxSeconds, cutByTime }: Context,
): Promise<{ found: Path[]; cut: TruncationReason | null }> {
  const deadline = performance.now() + searchShare * maxSeconds * 1000;
  const expired = (): boolean => performance.now() > deadline;
  const slice = sliceOfWork();
  const late = (): { found: Path[]; cut: TruncationReason } => {
    cutByTime();
    return { found, cut: 'TIME_BUDGET' };
  };
  const { from, to } = ends;
  // Both first steps are asked for together: a path of two has one from either end.
  const sides = await Promise.all([from, to].map(async (id) => sideAt(id, await around([id], wanted, stores.path))));
  const edges = new Map<string, ReachedEdge>();
  const found: Path[] = [];
  const mayBeUsed = ({ conflictsWithLaw }: ReachedEdge): boolean => wanted.includeLawConflicts || !conflictsWithLaw;
  let hubs = false;
  for (let length = 1; length <= wanted.maxLength; length++) {
    const step = await expand(sides, wanted, edges.size, stores.path);
    if (step === null) return { found, cut: 'MAX_RELATIONSHIPS' };
    const { side, rows } = step;
    const isEnd = (id: string): boolean => id === from || id === to;
    const passed = rows.filter(({ reachedId, hub, source }) => isEnd(reachedId) || !(hub || source));
    hubs ||= rows.some(({ reachedId, hub, source }) => hub && !source && !isEnd(reachedId));
    for (const edge of passed) edges.set(edge.id, edge);
    advance(
      side,
      passed.map(({ reachedId }) => reachedId).filter((id) => !isEnd(id)),
    );
    if (expired()) return late();
    const near = within([...edges.values()], from, to, length);
    for (const path of pathsOfLength(near.filter(mayBeUsed), ends, length, expired, slice.isOver)) {
      if (path === undefined) {
        await slice.giveWay();
        continue;
      }
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
  /** What those reach, if it has been asked already. */
  ahead: readonly ReachedEdge[] | undefined;
  /** Has it more relationships ahead than one search looks at? Then paths are looked for from the other side alone. */
  blocked: boolean;
}

const sideAt = (id: string, ahead: readonly ReachedEdge[]): Side => ({ seen: new Set([id]), frontier: [id], ahead, blocked: false });

/** One more than a search looks at, so that it can tell. */
const around = (ids: readonly string[], wanted: Wanted, store: Stores['path']) => store.around(ids, wanted, mostLookedAt + 1);

/** One step from the side that has less ahead; null if both have too much. */
async function expand(
  sides: readonly Side[],
  wanted: Wanted,
  looked: number,
  store: Stores['path'],
): Promise<{ side: Side; rows: readonly ReachedEdge[] } | null> {
  for (const side of sides.filter(({ blocked }) => !blocked).sort((a, b) => a.frontier.length - b.frontier.length)) {
    const rows = side.ahead ?? (side.frontier.length === 0 ? [] : await around(side.frontier, wanted, store));
    if (looked + rows.length <= mostLookedAt) return { side, rows };
    side.blocked = true;
  }
  return null;
}

function advance(side: Side, reached: readonly string[]): void {
  side.frontier = [...new Set(reached)].filter((id) => !side.seen.has(id)).sort();
  side.ahead = undefined;
  for (const id of side.frontier) side.seen.add(id);
}

/** A path as it is shown; its evidence is weighed if that is asked for. */
export function toPath(path: Path, { asOf }: Wanted, { loaders }: Context): PathParent {
  const evident = once(() =>
    Promise.all(
      path.map(async (step) => {
        const { support, rule } = await relationship(step.edge.id, asOf, loaders);
        return { ...step, edge: { ...step.edge, evidence: await evidenceFor(support, rule, asOf, loaders) } };
      }),
    ),
  );
  return {
    length: path.length,
    hops: path.map(({ edge, fromId, toId }) => ({
      relationshipId: edge.id,
      direction: edge.fromId === fromId ? ('OUT' as const) : ('IN' as const),
      fromId,
      toId,
      asOf,
    })),
    weakest: weakest(path.map(({ edge }) => edge.modality)),
    contested: async () => (await evident()).some(({ edge }) => edge.evidence.contested),
    caveats: async () => caveatsOf(await evident()),
  };
}
