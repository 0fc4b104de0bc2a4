/** Where two hops of a path meet, and what does not follow from that: docs/explanation/derived-relationships.md. */
import type { WeighedEvidence } from './evidence.js';
import { groupOf } from './extent.js';
import type { Edge, Step } from './path.js';
import { labelOf, polarityOf, type NounLabel, type PredicateName } from './vocabulary.js';

/** A relationship with its evidence on the day asked about. */
export interface EvidentEdge extends Edge {
  readonly evidence: WeighedEvidence;
}

export const joinKinds = ['GROUP_JOIN', 'PART_JOIN', 'MEANS_JOIN', 'SUBTYPE_JOIN', 'PLACE_JOIN', 'LAW_JOIN', 'CLASS_JOIN'] as const;
export type JoinKind = (typeof joinKinds)[number];

/** Nouns of single things: what is said of one is said of the same. */
const individuals: ReadonlySet<NounLabel> = new Set<NounLabel>([
  'Regime',
  'Embassy',
  'StateOrder',
  'PublicFigure',
  'Document',
  'Publisher',
]);

/** What a join at a noun is; at any other that is no single thing, a join of a class. */
const kinds: Readonly<Partial<Record<NounLabel, JoinKind>>> = {
  WorkerGroup: 'GROUP_JOIN',
  RoleGroup: 'GROUP_JOIN',
  Employer: 'GROUP_JOIN',
  Facility: 'GROUP_JOIN',
  VisaType: 'MEANS_JOIN',
  EvasionMethod: 'MEANS_JOIN',
  Place: 'PLACE_JOIN',
  Authority: 'LAW_JOIN',
  Provision: 'LAW_JOIN',
  Resolution: 'LAW_JOIN',
  Statute: 'LAW_JOIN',
};

/** What is common to many cases: one claim about two of them does not make them one. */
const common: ReadonlySet<JoinKind> = new Set<JoinKind>(['PLACE_JOIN', 'LAW_JOIN']);

/** What the path does not prove where the first of these hops ends and the second begins; null where the two carry on from one another. */
export function joinOf(before: Step<EvidentEdge>, after: Step<EvidentEdge>): JoinKind | null {
  const node = before.toId;
  const noun = labelOf(node);
  const edges = [before.edge, after.edge] as const;
  // One claim may say of a part what it is and that it is a part: that is not said of the whole.
  const member = edges.find(({ type }) => type === 'SUBSET_OF');
  if (member) return partOf(node, member, edges) ? null : 'PART_JOIN';
  if (individuals.has(noun) || isChainOfLaw(node, edges) || isContainment(node, edges)) return null;
  const kind = kinds[noun] ?? 'CLASS_JOIN';
  if (!common.has(kind) && shareClaim(...edges)) return null;
  if (edges.some(({ type }) => type === 'SUBTYPE_OF')) return 'SUBTYPE_JOIN';
  return kind;
}

type Meeting = readonly [EvidentEdge, EvidentEdge];

/** One claim says both; one about the law alone does not. */
function shareClaim(a: EvidentEdge, b: EvidentEdge): boolean {
  const claims = new Set(a.evidence.premises.filter(({ subjectId }) => kinds[labelOf(subjectId)] !== 'LAW_JOIN').map(({ id }) => id));
  return b.evidence.premises.some(({ id }) => claims.has(id));
}

const isInto = (node: string, edges: Meeting, type: PredicateName): boolean => edges.some((one) => one.type === type && one.toId === node);
const isOutOf = (node: string, edges: Meeting, type: PredicateName): boolean =>
  edges.some((one) => one.type === type && one.fromId === node);

/** An instrument imposes a provision, which may build on another; the one at the end is what is got round. */
const isChainOfLaw = (node: string, edges: Meeting): boolean =>
  isInto(node, edges, 'CIRCUMVENTS')
    ? isInto(node, edges, 'IMPOSES') || isInto(node, edges, 'BUILDS_ON')
    : isInto(node, edges, 'IMPOSES') && isOutOf(node, edges, 'BUILDS_ON');

/** What is somewhere is also in all that contains that place. */
function isContainment(node: string, edges: Meeting): boolean {
  const [outer] = edges.filter(({ type, fromId }) => type === 'LOCATED_IN' && fromId === node && groupOf(fromId, null) === undefined);
  const inner = edges.find((one) => one !== outer);
  return outer !== undefined && inner?.toId === node && polarityOf(inner.type) === 'POSITIVE';
}

/** A part of a part is a part; and what is said of all of a whole is said of its part. */
function partOf(node: string, member: EvidentEdge, edges: Meeting): boolean {
  const other = edges.find((one) => one !== member);
  if (other?.type === 'SUBSET_OF') return (member.toId === node) !== (other.toId === node);
  return member.toId === node && other?.evidence.extent === 'ALL' && groupOf(other.fromId, other.toId) === node;
}
