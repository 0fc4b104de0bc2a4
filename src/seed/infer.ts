/**
 * Adds what rules conclude. A JUDGMENT is written in the seed, pairing by pairing. A PATTERN is computed, from
 * what claims and judgments have put into the graph; it adds a relationship only where there is none yet.
 */
import { patterns, type Pattern } from '../model/patterns.js';
import { relationshipId, type Relationship, type RuleRef } from '../model/relationship.js';
import type { Corpus, Derived, Rule } from './corpus.js';

/** Every relationship between entities: stated, judged and computed. */
export function infer({ rules, derived }: Pick<Corpus, 'rules' | 'derived'>, stated: readonly Relationship[]): Relationship[] {
  const judged = addJudgments(stated, derived);
  const computed = rules.filter(({ kind }) => kind === 'PATTERN').flatMap((rule) => patternOf(rule).compute(judged, refTo(rule)));
  const present = new Set(judged.map(relationshipId));
  return [...judged, ...computed.filter((relationship) => !present.has(relationshipId(relationship)))];
}

function addJudgments(stated: readonly Relationship[], derived: readonly Derived[]): Relationship[] {
  const byId = new Map(stated.map((relationship) => [relationshipId(relationship), relationship]));
  for (const {
    id: derivedId,
    rule,
    subject: from,
    predicate: type,
    object: to,
    support,
    effect,
    tense,
    atMost = rule.atMost,
    note,
  } of derived) {
    const triple = { from, type, to };
    byId.set(relationshipId(triple), {
      ...triple,
      claims: byId.get(relationshipId(triple))?.claims ?? [],
      support: support.map((claims) => ({ claims, tense, atMost })),
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

function patternOf(rule: Rule): Pattern {
  const pattern = patterns[rule.name];
  if (pattern === undefined)
    throw new Error(
      `rule "${rule.name}" is a PATTERN, but no pattern of that name is computed; expected one of ${Object.keys(patterns).join(', ')}`,
    );
  return pattern;
}
