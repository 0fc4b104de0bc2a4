/**
 * Paths of distinct entities through relationships, walked in either direction. What is found first is what an analyst
 * should see first: shorter before longer, firmer before weaker, then by the ids along the path.
 */
import { groupBy } from './group.js';
import { byText } from './text.js';
import { modalities, type Modality, type PredicateName } from './vocabulary.js';

/** A relationship between two entities. */
export interface Edge {
  readonly id: string;
  readonly type: PredicateName;
  readonly fromId: string;
  readonly toId: string;
}

/** A relationship and how firm it is. */
export interface FirmEdge extends Edge {
  readonly modality: Modality;
}

/** One step of a path: the relationship, and the entities in the order of walking. */
export interface Step<E extends Edge> {
  readonly edge: E;
  readonly fromId: string;
  readonly toId: string;
}

/** From each entity, the steps that can be taken: by the entity that is reached, then by the relationship. */
export function stepsFrom<E extends Edge>(edges: readonly E[]): ReadonlyMap<string, readonly Step<E>[]> {
  const steps = edges.flatMap((edge) => [
    { edge, fromId: edge.fromId, toId: edge.toId },
    { edge, fromId: edge.toId, toId: edge.fromId },
  ]);
  steps.sort((a, b) => byText(a.toId, b.toId) || byText(a.edge.id, b.edge.id));
  return groupBy(steps, ({ fromId }) => fromId);
}

/** How many steps each entity is from one of them. */
export function distances<E extends Edge>(steps: ReadonlyMap<string, readonly Step<E>[]>, from: string): ReadonlyMap<string, number> {
  const found = new Map([[from, 0]]);
  for (const [id, distance] of found) for (const { toId } of steps.get(id) ?? []) if (!found.has(toId)) found.set(toId, distance + 1);
  return found;
}

/** The relationships that may lie on a path of at most this length; the others cannot. */
export function within<E extends Edge>(edges: readonly E[], from: string, to: string, length: number): E[] {
  const steps = stepsFrom(edges);
  const [near, far] = [distances(steps, from), distances(steps, to)];
  const shortest = (a: string, b: string): number => (near.get(a) ?? Infinity) + 1 + (far.get(b) ?? Infinity);
  return edges.filter(({ fromId, toId }) => Math.min(shortest(fromId, toId), shortest(toId, fromId)) <= length);
}

/**
 * Every path of exactly this length, firmest first, then by ids. Made one by one, so that who wants ten pays for ten;
 * ends early once `expired`. Undefined stands between them where `mayPause`, after steps that led nowhere too.
 */
export function* pathsOfLength<E extends FirmEdge>(
  edges: readonly E[],
  ends: { readonly from: string; readonly to: string },
  length: number,
  expired: () => boolean = () => false,
  mayPause: () => boolean = () => false,
): Generator<readonly Step<E>[] | undefined> {
  for (const modality of modalities) {
    const weakestIs = (edge: FirmEdge): boolean => edge.modality === modality;
    if (!edges.some(weakestIs)) continue;
    const steps = stepsFrom(edges.filter((edge) => modalities.indexOf(edge.modality) <= modalities.indexOf(modality)));
    yield* walk(
      { steps, ...reach(steps, ends.to, length, weakestIs), weakestIs, to: ends.to, length, expired, mayPause },
      ends.from,
      [],
      false,
    );
  }
}

interface Walk<E extends FirmEdge> extends Reach {
  readonly steps: ReadonlyMap<string, readonly Step<E>[]>;
  readonly weakestIs: (edge: E) => boolean;
  readonly to: string;
  readonly length: number;
  readonly expired: () => boolean;
  readonly mayPause: () => boolean;
}

/** Depth first, only where the end can still be reached in the steps that are left. */
function* walk<E extends FirmEdge>(
  at: Walk<E>,
  id: string,
  done: readonly Step<E>[],
  weakened: boolean,
): Generator<readonly Step<E>[] | undefined> {
  const left = at.length - done.length;
  if (left === 0) {
    yield done;
    return;
  }
  for (const step of at.steps.get(id) ?? []) {
    if (at.expired()) return;
    if (at.mayPause()) yield undefined;
    const weak = weakened || at.weakestIs(step.edge);
    const again = step.toId === done[0]?.fromId || step.toId === id || done.some(({ toId }) => toId === step.toId);
    const arrives = step.toId === at.to;
    if (again || arrives !== (left === 1) || !(weak ? at.any : at.weakened)[left - 1]?.has(step.toId)) continue;
    yield* walk(at, step.toId, [...done, step], weak);
  }
}

interface Reach {
  /** By number of steps: the entities from which that many lead to the end. */
  readonly any: readonly ReadonlySet<string>[];
  /** The same, with a step among them that is as weak as the path is to be. */
  readonly weakened: readonly ReadonlySet<string>[];
}

function reach<E extends FirmEdge>(
  steps: ReadonlyMap<string, readonly Step<E>[]>,
  to: string,
  length: number,
  weakestIs: (edge: E) => boolean,
): Reach {
  const [any, weakened] = [[new Set([to])], [new Set<string>()]];
  for (let left = 1; left < length; left++) {
    const [all, weak] = [new Set<string>(), new Set<string>()];
    for (const [id, leaving] of steps)
      for (const { edge, toId } of leaving) {
        if (any[left - 1]?.has(toId)) (weakestIs(edge) ? weak : all).add(id);
        if (weakened[left - 1]?.has(toId)) weak.add(id);
      }
    any.push(new Set([...all, ...weak]));
    weakened.push(weak);
  }
  return { any, weakened };
}
