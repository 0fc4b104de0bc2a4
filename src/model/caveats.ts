/** What a path does not prove, though it is there. */
import { isExcluded, type Excludable } from './exclusion.js';
import { joinKinds, joinOf, type EvidentEdge, type JoinKind } from './joins.js';
import type { Edge, Step } from './path.js';
import { polarityOf, type PredicateName } from './vocabulary.js';

export const caveatKinds = [
  ...joinKinds,
  'EXCLUDED',
  'PREDICTED',
  'CONTESTED',
  'QUALIFIED',
  'OPPOSED',
  'NEGATIVE_HOP',
  'LAW_CONFLICT',
  'UNCERTAIN',
] as const;
export type CaveatKind = (typeof caveatKinds)[number];

export interface Caveat {
  readonly kind: CaveatKind;
  /** Ids of the entities or relationships that it is about, in the order of the path. */
  readonly at: readonly string[];
  readonly explanation: string;
}

const explanations: Readonly<Record<CaveatKind, string>> = {
  GROUP_JOIN: 'The two hops at this group or class share no claim: that both speak of the same members is not stated.',
  PART_JOIN:
    'One hop is about a group, the other about a part of it, and nothing says that it is so of all: what holds of the part need not hold of the whole, nor the other way round.',
  MEANS_JOIN: 'The two hops at this visa type or method share no claim: that the same people are meant is not stated.',
  SUBTYPE_JOIN: 'One hop is about a type of visa, the other about a kind of it: what is said of the one is not said of the other.',
  PLACE_JOIN: 'Two things in one place have nothing to do with one another for that.',
  LAW_JOIN: 'The two hops meet at the law or at who is bound by it: that they concern the same case is not stated.',
  CLASS_JOIN: 'The two hops at this class of things share no claim: that both mean the same case is not stated.',
  EXCLUDED: 'A claim denies that this hop holds for the group on this path.',
  PREDICTED: 'This hop rests on predictions alone: it was expected, not reported to have happened.',
  CONTESTED: 'A claim that counts contradicts a premise of this hop.',
  QUALIFIED: 'A claim narrows or conditions a premise of this hop.',
  OPPOSED: 'By this hop one end stands against the other (objects, stops, hinders, forbids or is denied): it does not tie them together.',
  NEGATIVE_HOP: 'This hop is a denial: somebody says that the two are not related so.',
  LAW_CONFLICT:
    'This hop rests only on reports that conflict with the law as official sources have it; the field law of each claim says in what.',
  UNCERTAIN: 'What this hop rests on may not yet have been public on the day asked about: its date of publication is not exact.',
};

/** Predicates by which the subject stands against the object. */
const opposing: ReadonlySet<PredicateName> = new Set<PredicateName>(['OBJECTS_TO', 'STOPPED_ISSUING', 'HINDERS', 'PROHIBITS_ISSUE_OF']);

const isNegative = ({ type }: Edge): boolean => polarityOf(type) === 'NEGATIVE';

/** Does it rest on nothing but claims that conflict with law? */
export const conflictsWithLaw = ({ evidence: { standing } }: EvidentEdge): boolean =>
  standing.length > 0 && standing.every(({ premises }) => premises.every(({ lawStatus }) => lawStatus === 'CONFLICTS'));

/** The kinds of caveat that are about one hop alone. */
const ofHop: Readonly<Record<Exclude<CaveatKind, JoinKind | 'EXCLUDED'>, (edge: EvidentEdge) => boolean>> = {
  PREDICTED: ({ evidence }) => evidence.predicted,
  CONTESTED: ({ evidence }) => evidence.contested,
  QUALIFIED: ({ evidence }) => evidence.qualifications.length > 0,
  OPPOSED: (edge) => opposing.has(edge.type) || isNegative(edge),
  NEGATIVE_HOP: isNegative,
  LAW_CONFLICT: conflictsWithLaw,
  UNCERTAIN: ({ evidence }) => evidence.status === 'UNCERTAIN',
};

/** What to beware of in a path: each kind once, with every place. */
export function caveatsOf(path: readonly Step<EvidentEdge & Excludable>[]): Caveat[] {
  const joins = path.slice(1).flatMap((after, index) => {
    const before = path[index];
    const kind = before && joinOf(before, after);
    return before && kind ? [{ kind, at: before.toId }] : [];
  });
  const placesOf = (kind: CaveatKind): string[] => {
    if (isJoin(kind)) return joins.filter((join) => join.kind === kind).map(({ at }) => at);
    const holds =
      kind === 'EXCLUDED' ? (_: unknown, index: number) => isExcluded(path, index) : ({ edge }: Step<EvidentEdge>) => ofHop[kind](edge);
    return path.filter(holds).map(({ edge }) => edge.id);
  };
  return caveatKinds.map((kind) => ({ kind, at: placesOf(kind), explanation: explanations[kind] })).filter(({ at }) => at.length > 0);
}

const isJoin = (kind: CaveatKind): kind is JoinKind => (joinKinds as readonly CaveatKind[]).includes(kind); // any caveat may be asked for
