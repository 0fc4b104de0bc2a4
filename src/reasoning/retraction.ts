/** What would become of the graph without some of its claims. */
import { stands, weigh, type Support } from '../model/evidence.js';
import { groupOf } from '../model/extent.js';
import { patterns } from '../model/patterns.js';
import * as retraction from '../model/retraction.js';
import { relationshipId, type Relationship, type RuleRef } from '../model/relationship.js';
import { knownAt } from '../model/time.js';
import type { ClaimRow } from '../store/claim.js';
import type { PremiseIds, RelationshipRow } from '../store/relationship.js';
import { claimsToRetract, type Retraction } from './claimsToRetract.js';
import { supportWith, type Evidence } from './evidence.js';
import { requireClaim } from './rows.js';
import type { Sources } from './sources.js';

type Ids = ReadonlySet<string>;

/** What a retraction would do: lists in the order of ids, each cut where it is too long. */
export interface RetractionImpact {
  readonly retracted: readonly ClaimRow[];
  readonly falls: readonly FallenRelationship[];
  readonly standsByRule: readonly RelationshipOnRule[];
  readonly weakens: readonly ChangedRelationship[];
  readonly gainsPublishers: readonly ChangedRelationship[];
  readonly narrows: readonly ChangedRelationship[];
  readonly noLongerContested: readonly RelationshipRow[];
  readonly noLongerQualified: readonly RelationshipRow[];
  readonly values: readonly RetractedValue[];
  readonly truncated: boolean;
}

/** Claims that carried a relationship together, and which of them are retracted. */
export interface LostPremiseSet {
  readonly premises: readonly ClaimRow[];
  readonly retracted: readonly ClaimRow[];
}

export interface FallenRelationship {
  readonly relationship: RelationshipRow;
  readonly lost: readonly LostPremiseSet[];
}

export interface ChangedRelationship {
  readonly relationship: RelationshipRow;
  readonly before: retraction.Standing;
  readonly after: retraction.Standing;
  /** The sets that carry it on. */
  readonly left: readonly Support<ClaimRow>[];
}

/** A value that retracted claims state of an entity, and the claims that state it still. */
export interface RetractedValue {
  readonly retracted: readonly ClaimRow[];
  readonly survivors: readonly ClaimRow[];
}

export interface RelationshipOnRule extends FallenRelationship {
  readonly before: retraction.Standing | null;
  readonly evidence: Evidence;
}

/** The most rows of each list. */
const mostRows = 200;

/** A relationship, what the retraction does to it, and the rule that carries it on, if one does. */
interface Touched {
  readonly row: RelationshipRow;
  readonly outcome: retraction.Outcome<ClaimRow>;
  readonly onRule: Evidence | undefined;
}

/**
 * What would become of the graph without the claims that are named or stand in a named document.
 * @throws BadUserInput as claimsToRetract does
 */
export async function impactOf(named: Retraction, sources: Sources): Promise<RetractionImpact> {
  const claimIds = await claimsToRetract(named, sources);
  const retracted = new Set(claimIds);
  const rows = await sources.stores.retraction.touchedBy(claimIds);
  const byRule = new Map((await carriedOn(rows, retracted, sources)).map((one) => [relationshipId(one), one]));
  const touched = await Promise.all(rows.map((row) => touch(row, byRule.get(row.id), retracted, sources)));
  const stated = touched.filter(({ onRule }) => onRule === undefined);
  const lists = {
    falls: touched.filter(({ outcome }) => retraction.falls(outcome)),
    standsByRule: touched.flatMap(({ onRule, ...one }) => (onRule ? { ...one, onRule } : [])),
    weakens: stated.filter(({ outcome }) => retraction.weakens(outcome)),
    gainsPublishers: stated.filter(({ outcome }) => retraction.gainsPublishers(outcome)),
    narrows: stated.filter(({ outcome }) => retraction.narrows(outcome)),
    noLongerContested: touched.filter(({ outcome }) => retraction.noLongerContested(outcome)),
    noLongerQualified: touched.filter(({ outcome }) => retraction.noLongerQualified(outcome)),
    values: await valuesOf(claimIds, sources),
  };
  return {
    retracted: await Promise.all(claimIds.map((id) => requireClaim(id, sources.loaders))),
    falls: cut(lists.falls).map((one) => fallen(one, retracted)),
    standsByRule: cut(lists.standsByRule).map((one) => ({
      ...fallen(one, retracted),
      before: one.outcome.before,
      evidence: one.onRule,
    })),
    weakens: cut(lists.weakens).flatMap(changed),
    gainsPublishers: cut(lists.gainsPublishers).flatMap(changed),
    narrows: cut(lists.narrows).flatMap(changed),
    noLongerContested: cut(lists.noLongerContested).map(({ row }) => row),
    noLongerQualified: cut(lists.noLongerQualified).map(({ row }) => row),
    values: cut(lists.values),
    truncated: Object.values(lists).some((list) => list.length > mostRows),
  };
}

const cut = <T>(rows: readonly T[]): T[] => rows.slice(0, mostRows);

async function touch(row: RelationshipRow, byRule: Relationship | undefined, retracted: Ids, { loaders }: Sources): Promise<Touched> {
  const support = await supportWith(row.support, loaders);
  const rule = byRule?.rule;
  if (byRule === undefined || rule === undefined) return { row, outcome: retraction.outcomeOf(support, retracted), onRule: undefined };
  const outcome = retraction.outcomeOf(support, retracted, await supportWith(supportOf(byRule, rule), loaders));
  const onRule = outcome.after === null ? undefined : { ...weigh(outcome.left, undefined), rule: rule.name, asOf: undefined };
  return { row, outcome, onRule };
}

/** The graph without some claims, as far as answers read it otherwise. */
export interface Without {
  readonly claims: Ids;
  /** Relationships that their evidence bears on. */
  readonly touched: readonly RelationshipRow[];
  /** Those that a rule carries on, by id, as it concludes them. */
  readonly instead: ReadonlyMap<string, RelationshipRow>;
}

export async function withoutClaims(claimIds: readonly string[], sources: Sources): Promise<Without> {
  const claims = new Set(claimIds);
  const touched = await sources.stores.retraction.touchedBy(claimIds);
  const rows = new Map(touched.map((row) => [row.id, row]));
  const instead = (await carriedOn(touched, claims, sources)).flatMap((one): [string, RelationshipRow][] => {
    const row = rows.get(relationshipId(one));
    return row && one.rule ? [[row.id, { ...row, rule: one.rule.name, support: supportOf(one, one.rule) }]] : [];
  });
  return { claims, touched, instead: new Map(instead) };
}

const supportOf = ({ from, to, support }: Relationship, { inheritsModality: inherits }: RuleRef): PremiseIds[] => {
  const about = groupOf(from, to) ?? null;
  return support.map(({ claims, ...set }) => ({ ...set, premises: claims, inherits, about }));
};

/** Relationships that lose all that was stated or judged, and that a pattern concludes from what is left. */
async function carriedOn(rows: readonly RelationshipRow[], retracted: Ids, { stores, loaders }: Sources): Promise<Relationship[]> {
  const gone = rows.filter(
    ({ rule, support }) =>
      !Object.hasOwn(patterns, rule ?? '') && support.every(({ premises }) => premises.some((id) => retracted.has(id))),
  );
  const wanted = retraction.patternsThatAdd(new Set(gone.map(({ type }) => type)));
  if (wanted.length === 0) return [];
  const types = [...new Set(wanted.flatMap(([, { joins }]) => joins))];
  const [stated, rules] = await Promise.all([
    stores.retraction.joinedBy(types, Object.keys(patterns)),
    Promise.all(wanted.map(([name]) => loaders.rule.load(name))),
  ]);
  const named = rules.flatMap((rule) => (rule === null ? [] : [{ ...rule, name: rule.id }]));
  return retraction.carriedOn(new Set(gone.map(({ id }) => id)), stated.map(toRelationship), named, retracted);
}

const toRelationship = ({ fromId, type, toId, support, effect }: RelationshipRow): Relationship => ({
  from: fromId,
  type,
  to: toId,
  claims: [],
  support: support.map(({ premises, tense, atMost }) => ({ claims: premises, ...(tense && { tense }), ...(atMost && { atMost }) })),
  ...(effect && { effect }),
});

const fallen = ({ row, outcome }: Pick<Touched, 'row' | 'outcome'>, retracted: Ids): FallenRelationship => ({
  relationship: row,
  lost: outcome.lost.map(({ premises }) => ({ premises, retracted: premises.filter(({ id }) => retracted.has(id)) })),
});

/** Both ends are there: what weakens or gains stood before and stands after. */
const changed = ({ row, outcome: { before, after, left } }: Touched): ChangedRelationship[] =>
  before && after ? [{ relationship: row, before, after, left }] : [];

/** What the claims state that makes no relationship, each value once, and who states the same of the same. Withdrawn claims carry nothing. */
async function valuesOf(claimIds: readonly string[], { stores, loaders }: Sources): Promise<RetractedValue[]> {
  const rows = await stores.retraction.valuesOf(claimIds);
  const retracted = new Set(claimIds);
  const values = await Promise.all(
    rows.map(async (ids) => {
      const standing = (await Promise.all(ids.map((id) => requireClaim(id, loaders)))).filter(({ known }) => stands(knownAt(known)));
      return {
        retracted: standing.filter(({ id }) => retracted.has(id)),
        survivors: standing.filter(({ id }) => !retracted.has(id)),
      };
    }),
  );
  return values.filter((value) => value.retracted.length > 0);
}
