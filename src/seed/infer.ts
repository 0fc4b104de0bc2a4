/**
 * Adds what rules conclude. A JUDGMENT is written in the seed, pairing by pairing. A PATTERN is computed here, from
 * what claims and judgments have put into the graph; it adds a relationship only where there is none yet.
 */
import { relationshipId } from '../model/relationship.js';
import type { PredicateName } from '../model/vocabulary.js';
import type { Corpus, Derived, Rule } from './corpus.js';
import { project, type PremiseSet, type Relationship, type RuleRef } from './project.js';

/** Every relationship between entities: stated, judged and computed. */
export function infer(corpus: Corpus): Relationship[] {
  const judged = addJudgments(project(corpus), corpus.derived);
  const computed = corpus.rules.filter(({ kind }) => kind === 'PATTERN').flatMap((rule) => patternOf(rule)(judged, refTo(rule)));
  const present = new Set(judged.map(relationshipId));
  return [...judged, ...computed.filter((relationship) => !present.has(relationshipId(relationship)))];
}

function addJudgments(stated: readonly Relationship[], derived: readonly Derived[]): Relationship[] {
  const byId = new Map(stated.map((relationship) => [relationshipId(relationship), relationship]));
  for (const { id: derivedId, rule, subject: from, predicate: type, object: to, support, effect, tense, note } of derived) {
    const triple = { from, type, to };
    byId.set(relationshipId(triple), {
      ...triple,
      claims: byId.get(relationshipId(triple))?.claims ?? [],
      support: support.map((claims) => ({ claims })),
      rule: refTo(rule),
      derivedId,
      tense,
      ...(effect && { effect }),
      ...(note && { note }),
    });
  }
  return [...byId.values()];
}

const refTo = ({ name, kind, inheritsModality }: Rule): RuleRef => ({ name, kind, inheritsModality });

type Pattern = (relationships: readonly Relationship[], rule: RuleRef) => Relationship[];

/** (VisaType)<-[ENABLED_BY]-(EvasionMethod)-[CIRCUMVENTS]->(Provision) where both rest on a claim in common. */
const visaTypeCircumvents: Pattern = (relationships, rule) => {
  const routes = new Map<string, Relationship>();
  for (const enabled of ofType(relationships, 'ENABLED_BY').filter(({ to }) => to.startsWith('visa-type:'))) {
    for (const circumvents of ofType(relationships, 'CIRCUMVENTS').filter(({ from }) => from === enabled.from)) {
      const joined = join(setsOf(enabled), setsOf(circumvents), overlap);
      if (joined.length === 0) continue;
      const triple = { from: enabled.to, type: 'CIRCUMVENTS' as const, to: circumvents.to };
      const known = routes.get(relationshipId(triple))?.support ?? [];
      const support = [...known, ...joined.map((set) => ({ ...set, through: enabled.from }))];
      routes.set(relationshipId(triple), { ...triple, claims: [], support, rule, ...(circumvents.effect && { effect: circumvents.effect }) });
    }
  }
  return [...routes.values()];
};

/** (a)-[T]->(b)-[T]->…->(c): containment and membership carry over. */
const transitive =
  (type: PredicateName, prefixes: readonly string[]): Pattern =>
  (relationships, rule) => {
    const direct = ofType(relationships, type).filter(({ from, to }) => [from, to].every((id) => prefixes.some((prefix) => id.startsWith(prefix))));
    const step = (left: Relationship): Relationship[] =>
      direct
        .filter((right) => right.from === left.to && right.to !== left.from)
        .map((right) => ({ from: left.from, type, to: right.to, claims: [], support: join(setsOf(left), setsOf(right)), rule }));
    const computed: Relationship[] = [];
    let reached = merge(direct.flatMap(step));
    for (let length = 2; reached.length > 0 && length <= direct.length; length++) {
      computed.push(...reached);
      reached = merge(reached.flatMap(step));
    }
    return merge(computed);
  };

/** Patterns by the name of the rule that describes them in the seed. */
export const patterns: Readonly<Record<string, Pattern>> = {
  'visa-type-circumvents': visaTypeCircumvents,
  'transitive-containment': transitive('LOCATED_IN', ['place:', 'facility:']),
  'transitive-subset': transitive('SUBSET_OF', ['worker-group:']),
};

function patternOf(rule: Rule): Pattern {
  const pattern = patterns[rule.name];
  if (pattern === undefined) throw new Error(`rule "${rule.name}" is a PATTERN, but no pattern of that name is computed; expected one of ${Object.keys(patterns).join(', ')}`);
  return pattern;
}

const ofType = (relationships: readonly Relationship[], type: PredicateName): Relationship[] => relationships.filter((one) => one.type === type);

/** All sets that carry a relationship: a claim that says it is a set of its own. */
const setsOf = ({ claims, support }: Relationship): PremiseSet[] => [...claims.map((claim) => ({ claims: [claim] })), ...support];

const overlap = (a: PremiseSet, b: PremiseSet): boolean => a.claims.some((claim) => b.claims.includes(claim));

/** Every pair of sets, as one set; pairs that fail the condition are left out, as are sets that contain another. */
function join(left: readonly PremiseSet[], right: readonly PremiseSet[], condition: (a: PremiseSet, b: PremiseSet) => boolean = () => true): PremiseSet[] {
  const pairs = left.flatMap((a) => right.filter((b) => condition(a, b)).map((b) => ({ claims: [...new Set([...a.claims, ...b.claims])].sort() })));
  return leastSets(pairs);
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
