/** Rules that are computed: which relationships follow from others by their shape alone. */
import { weakest } from './evidence.js';
import { groupBy } from './group.js';
import { relationshipId, type PremiseSet, type Relationship, type RuleRef } from './relationship.js';
import { remotest } from './tense.js';
import type { PredicateName, RelationshipTypeName } from './vocabulary.js';

type Compute = (relationships: readonly Relationship[], rule: RuleRef) => Relationship[];

/** A rule that is computed from what claims and judgments have put into the graph. */
export interface Pattern {
  /** Types of the relationships that it joins. */
  readonly joins: readonly RelationshipTypeName[];
  /** Type of the relationships that it concludes. */
  readonly adds: PredicateName;
  readonly compute: Compute;
}

/** (VisaType)<-[ENABLED_BY]-(EvasionMethod)-[CIRCUMVENTS]->(Provision) where both rest on a claim in common. */
const visaTypeCircumvents: Compute = (relationships, rule) => {
  const routes = new Map<string, Relationship>();
  for (const enabled of ofType(relationships, 'ENABLED_BY').filter(({ to }) => to.startsWith('visa-type:'))) {
    for (const circumvents of ofType(relationships, 'CIRCUMVENTS').filter(({ from }) => from === enabled.from)) {
      const joined = join(setsOf(enabled), setsOf(circumvents), overlap);
      if (joined.length === 0) continue;
      const triple = { from: enabled.to, type: 'CIRCUMVENTS' as const, to: circumvents.to };
      const known = routes.get(relationshipId(triple))?.support ?? [];
      const support = [...known, ...joined.map((set) => ({ ...set, through: enabled.from }))];
      routes.set(relationshipId(triple), {
        ...triple,
        claims: [],
        support,
        rule,
        ...(circumvents.effect && { effect: circumvents.effect }),
      });
    }
  }
  return [...routes.values()];
};

/** (a)-[T]->(b)-[T]->…->(c): containment and membership carry over. */
const transitive =
  (type: PredicateName, prefixes: readonly string[]): Compute =>
  (relationships, rule) => {
    const direct = ofType(relationships, type).filter(({ from, to }) =>
      [from, to].every((id) => prefixes.some((prefix) => id.startsWith(prefix))),
    );
    const onward = groupBy(direct, ({ from }) => from);
    const step = (left: Relationship): Relationship[] =>
      (onward.get(left.to) ?? [])
        .filter((right) => right.to !== left.from)
        .map((right) => ({ from: left.from, type, to: right.to, claims: [], support: join(setsOf(left), setsOf(right)), rule }));
    const computed: Relationship[] = [];
    let reached = merge(direct.flatMap(step));
    for (let length = 2; reached.length > 0 && length <= direct.length; length++) {
      computed.push(...reached);
      reached = merge(reached.flatMap(step));
    }
    return merge(computed);
  };

const transitivePattern = (type: RelationshipTypeName, prefixes: readonly string[]): Pattern => ({
  joins: [type],
  adds: type,
  compute: transitive(type, prefixes),
});

/** Patterns by the name of the rule that describes them in the seed. */
export const patterns: Readonly<Record<string, Pattern>> = {
  'visa-type-circumvents': { joins: ['ENABLED_BY', 'CIRCUMVENTS'], adds: 'CIRCUMVENTS', compute: visaTypeCircumvents },
  'transitive-containment': transitivePattern('LOCATED_IN', ['place:', 'facility:']),
  'transitive-subset': transitivePattern('SUBSET_OF', ['worker-group:']),
};

const ofType = (relationships: readonly Relationship[], type: PredicateName): Relationship[] =>
  relationships.filter((one) => one.type === type);

/** All sets that carry a relationship: a claim that says it is a set of its own. */
const setsOf = ({ claims, support }: Relationship): PremiseSet[] => [...claims.map((claim) => ({ claims: [claim] })), ...support];

const overlap = (a: PremiseSet, b: PremiseSet): boolean => a.claims.some((claim) => b.claims.includes(claim));

/** Every pair of sets, as one set; pairs that fail the condition are left out, as are sets that contain another. */
function join(
  left: readonly PremiseSet[],
  right: readonly PremiseSet[],
  condition: (a: PremiseSet, b: PremiseSet) => boolean = () => true,
): PremiseSet[] {
  return leastSets(left.flatMap((a) => right.filter((b) => condition(a, b)).map((b) => together(a, b))));
}

/** As remote as the remoter, and no firmer than either rule allows. */
function together(a: PremiseSet, b: PremiseSet): PremiseSet {
  const tense = remotest([a.tense, b.tense]);
  const most = [a.atMost, b.atMost].filter((modality) => modality !== undefined);
  return {
    claims: [...new Set([...a.claims, ...b.claims])].sort(),
    ...(tense && { tense }),
    ...(most.length > 0 && { atMost: weakest(most) }),
  };
}

/** Without sets that hold all claims of another set: they add nothing. */
function leastSets(sets: readonly PremiseSet[]): PremiseSet[] {
  const distinct = [...new Map(sets.map((set) => [set.claims.join(' '), set])).values()];
  return distinct.filter((set) => !distinct.some((other) => other !== set && other.claims.every((claim) => set.claims.includes(claim))));
}

function merge(relationships: readonly Relationship[]): Relationship[] {
  const byId = new Map<string, Relationship>();
  for (const one of relationships) {
    const known = byId.get(relationshipId(one));
    byId.set(relationshipId(one), known ? { ...known, support: leastSets([...known.support, ...one.support]) } : one);
  }
  return [...byId.values()];
}
