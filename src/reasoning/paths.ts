/**
 * Paths between two entities: expanded from both ends in turn, a step at a time. After k steps every relationship of every
 * path of length k or less is known, so paths of each length are complete before longer ones are looked for.
 */
import { caveatsOf, type Caveat } from '../model/caveats.js';
import { AppError } from '../errors.js';
import { weakest, worst, type Weight } from '../model/evidence.js';
import { isExcluded } from '../model/exclusion.js';
import { narrowest } from '../model/extent.js';
import { remotest } from '../model/tense.js';
import { pathsOfLength, within, type Step } from '../model/path.js';
import { mostLookedAt, searchShare, type PathOptions, type TruncationReason } from '../model/pathOptions.js';
import type { Day } from '../model/time.js';
import type { Modality } from '../model/vocabulary.js';
import type { EdgeFilter, ReachedEdge } from '../store/path.js';
import { evidenceFor } from './evidence.js';
import type { Stores } from './loaders.js';
import { besideCheck, effectiveOptions, type EffectiveOptions } from './pathOptions.js';
import { requireRelationship } from './rows.js';
import { sliceOfWork } from './slice.js';
import type { Sources } from './sources.js';

type Ends = Readonly<Record<'from' | 'to', string>>;
type Wanted = EffectiveOptions & Pick<EdgeFilter, 'asOf'>;
export type Path = readonly Step<ReachedEdge>[];

/** Paths in order, and why there may be more. */
interface Found {
  readonly found: readonly Path[];
  readonly cut: TruncationReason | null;
  /** How many were left out, as a claim denies a join of theirs. */
  readonly excluded: number;
}

/**
 * Paths between two entities, and the options that the search went by.
 * @param maxSeconds how long the request may take of which this is a part
 * @throws BadUserInput that names the option, or the end, that is none
 */
export async function pathsBetween(
  ends: Ends,
  options: PathOptions,
  asOf: Day | undefined,
  sources: Sources,
  maxSeconds: number,
): Promise<Found & { readonly effective: EffectiveOptions }> {
  const effective = effectiveOptions(options);
  const longest = searchShare * maxSeconds * 1000;
  const found = await besideCheck(ends, effective, sources.loaders, () => findPaths(ends, { ...effective, asOf }, sources, longest));
  return { ...found, effective };
}

async function findPaths(ends: Ends, wanted: Wanted, { stores }: Sources, milliseconds: number): Promise<Found> {
  const deadline = performance.now() + milliseconds;
  const expired = (): boolean => performance.now() > deadline;
  const slice = sliceOfWork();
  const told = (cut: TruncationReason | null): Found => ({ found, cut, excluded });
  const { from, to } = ends;
  // Both first steps are asked for together: a path of two has one from either end.
  const sides = await Promise.all([from, to].map(async (id) => sideAt(id, await around([id], wanted, stores.path))));
  const edges = new Map<string, ReachedEdge>();
  const found: Path[] = [];
  const mayBeUsed = ({ conflictsWithLaw }: ReachedEdge): boolean => wanted.includeLawConflicts || !conflictsWithLaw;
  let hubs = false;
  let excluded = 0;
  for (let length = 1; length <= wanted.maxLength; length++) {
    const step = await expand(sides, wanted, edges.size, stores.path);
    if (step === null) return told('MAX_RELATIONSHIPS');
    const { side, rows } = step;
    const isEnd = (id: string): boolean => id === from || id === to;
    const passed = rows.filter(({ reachedId, hub, source }) => isEnd(reachedId) || !(hub || source));
    hubs ||= rows.some(({ reachedId, hub, source }) => hub && !source && !isEnd(reachedId));
    for (const edge of passed) edges.set(edge.id, edge);
    advance(
      side,
      passed.map(({ reachedId }) => reachedId).filter((id) => !isEnd(id)),
    );
    if (expired()) return requireLooked(length, told('TIME_BUDGET'));
    const near = within([...edges.values()], from, to, length);
    for (const path of pathsOfLength(near.filter(mayBeUsed), ends, length, expired, slice.isOver)) {
      if (path === undefined) {
        await slice.giveWay();
        continue;
      }
      if (!wanted.includeExcluded && path.some((_, at) => isExcluded(path, at))) {
        excluded++;
        continue;
      }
      if (found.length === wanted.maxPaths) return told('MAX_PATHS');
      found.push(path);
    }
    if (expired()) return told('TIME_BUDGET');
    if (found.length === wanted.maxPaths && length < wanted.maxLength) return told('MAX_PATHS');
  }
  return told(hubs ? 'HUB' : null);
}

/** Where the time was over before a path of any length was looked for, an empty list would look like an answer. */
function requireLooked(length: number, found: Found): Found {
  if (length > 1) return found;
  throw new AppError(
    'GRAPH_TIMEOUT',
    'The time for a search was over before any path was looked for; ask again, with a smaller maxLength or fewer types.',
  );
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

/** What a path does not prove, and whether anything on it is contested: its evidence is read for that. */
export async function weighPath(
  path: Path,
  asOf: Day | undefined,
  { loaders }: Pick<Sources, 'loaders'>,
): Promise<Omit<Weight, 'modality'> & { readonly contested: boolean; readonly caveats: readonly Caveat[] }> {
  const evident = await Promise.all(
    path.map(async (step) => {
      const { support, rule } = await requireRelationship(step.edge.id, loaders);
      return { ...step, edge: { ...step.edge, evidence: await evidenceFor(support, rule, asOf, loaders) } };
    }),
  );
  const evidence = evident.map(({ edge }) => edge.evidence);
  return {
    contested: evidence.some(({ contested }) => contested),
    extent: narrowest(evidence.flatMap(({ extent }) => extent ?? [])),
    tense: remotest(evidence.map(({ tense }) => tense)),
    lawStatus: worst(evidence.map(({ lawStatus }) => lawStatus)),
    caveats: caveatsOf(evident),
  };
}

/** How firm a path is: as its least firm step. */
export const firmnessOfPath = (path: Path): Modality => weakest(path.map(({ edge }) => edge.modality));
