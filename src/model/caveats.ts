/** What a path does not prove, though it is there. */
import type { WeighedEvidence } from './evidence.js';
import type { Edge, Step } from './path.js';
import { labelOf, polarityOf, type NounLabel, type PredicateName } from './vocabulary.js';

/** A relationship with its evidence on the day asked about. */
export interface EvidentEdge extends Edge {
  readonly evidence: WeighedEvidence;
}

export const caveatKinds = ['GROUP_JOIN', 'PREDICTED', 'CONTESTED', 'OPPOSED', 'NEGATIVE_HOP', 'LAW_CONFLICT', 'UNCERTAIN'] as const;
export type CaveatKind = (typeof caveatKinds)[number];

export interface Caveat {
  readonly kind: CaveatKind;
  /** Ids of the entities or relationships that it is about, in the order of the path. */
  readonly at: readonly string[];
  readonly explanation: string;
}

const explanations: Readonly<Record<CaveatKind, string>> = {
  GROUP_JOIN: 'The two hops at this group or class share no claim: that both speak of the same members is not stated.',
  PREDICTED: 'This hop rests on predictions alone: it was expected, not reported to have happened.',
  CONTESTED: 'A claim that counts contradicts a premise of this hop.',
  OPPOSED: 'By this hop one end stands against the other (objects, stops, hinders, forbids or is denied): it does not tie them together.',
  NEGATIVE_HOP: 'This hop is a denial: somebody says that the two are not related so.',
  LAW_CONFLICT:
    'This hop rests only on reports that conflict with the law as official sources have it; the field law of each claim says in what.',
  UNCERTAIN: 'What this hop rests on may not yet have been public on the day asked about: its date of publication is not exact.',
};

/** Predicates by which the subject stands against the object. */
const opposing: ReadonlySet<PredicateName> = new Set<PredicateName>(['OBJECTS_TO', 'STOPPED_ISSUING', 'HINDERS', 'PROHIBITS_ISSUE_OF']);

/** Collectives of which two claims may mean different members. */
const collectives: ReadonlySet<NounLabel> = new Set<NounLabel>(['WorkerGroup', 'RoleGroup', 'Employer', 'Facility']);

/** Predicates that speak of a group as a whole, so that its members are the same in the next hop. */
const ofTheWhole: ReadonlySet<PredicateName> = new Set<PredicateName>(['SUBSET_OF', 'COVERS_GROUP']);

const isNegative = ({ type }: Edge): boolean => polarityOf(type) === 'NEGATIVE';

/** Does it rest on nothing but claims that conflict with law? */
export const conflictsWithLaw = ({ evidence: { standing } }: EvidentEdge): boolean =>
  standing.length > 0 && standing.every(({ premises }) => premises.every(({ lawStatus }) => lawStatus === 'CONFLICTS'));

/** The kinds of caveat that are about one hop alone. */
const ofHop: Readonly<Record<Exclude<CaveatKind, 'GROUP_JOIN'>, (edge: EvidentEdge) => boolean>> = {
  PREDICTED: ({ evidence }) => evidence.predicted,
  CONTESTED: ({ evidence }) => evidence.contested,
  OPPOSED: (edge) => opposing.has(edge.type) || isNegative(edge),
  NEGATIVE_HOP: isNegative,
  LAW_CONFLICT: conflictsWithLaw,
  UNCERTAIN: ({ evidence }) => evidence.status === 'UNCERTAIN',
};

/** Does the second of two hops perhaps speak of other members of the group between them? */
function joinsGroup(before: Step<EvidentEdge>, after: Step<EvidentEdge>): boolean {
  if (!collectives.has(labelOf(before.toId))) return false;
  if (ofTheWhole.has(before.edge.type) || ofTheWhole.has(after.edge.type)) return false;
  const claims = new Set(before.edge.evidence.premises.map(({ id }) => id));
  return !after.edge.evidence.premises.some(({ id }) => claims.has(id));
}

/** What to beware of in a path: each kind once, with every place. */
export function caveatsOf(path: readonly Step<EvidentEdge>[]): Caveat[] {
  const joins = path.slice(1).flatMap((after, index) => {
    const before = path[index];
    return before && joinsGroup(before, after) ? [before.toId] : [];
  });
  return caveatKinds
    .map((kind) => ({
      kind,
      at: kind === 'GROUP_JOIN' ? joins : path.filter(({ edge }) => ofHop[kind](edge)).map(({ edge }) => edge.id),
      explanation: explanations[kind],
    }))
    .filter(({ at }) => at.length > 0);
}
