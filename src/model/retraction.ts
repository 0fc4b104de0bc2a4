/**
 * What a retraction does to a relationship. A relationship names the claims that carry it, those of derived ones included,
 * so nothing has to be followed from one relationship to the next: the sets that need a retracted claim are lost at once.
 */
import { stands, strongest, weigh, type Premise, type Support, type WeighedEvidence } from './evidence.js';
import { patterns, type Pattern } from './patterns.js';
import { relationshipId, type Relationship, type RuleRef } from './relationship.js';

type Ids = ReadonlySet<string>;

/** What an answer says of a relationship that stands. */
export type Standing = Pick<WeighedEvidence, 'modality' | 'extent' | 'contested' | 'independentPublishers'> & {
  readonly qualified: boolean;
};

export interface Outcome<P = Premise> {
  /** Null where it does not stand: nothing carries it, or only claims that are withdrawn. */
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** The alternative sets that need a retracted claim. */
  readonly lost: readonly Support<P>[];
  /** Those that carry it afterwards: what is left, or what a pattern concludes if nothing is. */
  readonly left: readonly Support<P>[];
}

const needs = <P extends Premise>({ premises }: Support<P>, retracted: Ids): boolean => premises.some(({ id }) => retracted.has(id));

/** The alternative sets that need none of these claims, with none of these speaking against them. */
export const without = <P extends Premise>(support: readonly Support<P>[], retracted: Ids): Support<P>[] =>
  support
    .filter((set) => !needs(set, retracted))
    .map((set) => ({
      ...set,
      premises: set.premises.map((premise) => ({
        ...premise,
        opposed: premise.opposed.filter(({ claimId }) => !retracted.has(claimId)),
        qualified: premise.qualified.filter(({ claimId }) => !retracted.has(claimId)),
      })),
    }));

export const standingIn = (evidence: Omit<WeighedEvidence, 'status'>): Standing => {
  const { modality, extent, contested, independentPublishers, qualifications } = evidence;
  return { modality, extent, contested, independentPublishers, qualified: qualifications.length > 0 };
};

/** How a relationship on these alternative sets stands; null if it does not. */
export function standing(support: readonly Support[]): Standing | null {
  if (support.length === 0) return null;
  const { status, ...evidence } = weigh(support, undefined);
  return stands(status) ? standingIn(evidence) : null;
}

/** A relationship before and after; `byRule` is what a pattern would carry it on when nothing else is left. */
export function outcomeOf<P extends Premise>(
  support: readonly Support<P>[],
  retracted: Ids,
  byRule: readonly Support<P>[] = [],
): Outcome<P> {
  const kept = without(support, retracted);
  const left = kept.length > 0 ? kept : without(byRule, retracted);
  return { before: standing(support), after: standing(left), lost: support.filter((set) => needs(set, retracted)), left };
}

/** Is the first less firm than the second? */
const lessFirm = (a: Standing, b: Standing): boolean => a.modality !== b.modality && strongest([a.modality, b.modality]) === b.modality;

export const falls = ({ before, after }: Outcome): boolean => before !== null && after === null;

/** It stands on, but is less firm or rests on fewer publishers. */
export const weakens = ({ before, after }: Outcome): boolean =>
  before !== null && after !== null && (lessFirm(after, before) || after.independentPublishers < before.independentPublishers);

/** It stands as firm on more publishers: a report counts for itself when the one that it repeats is retracted. */
export const gainsPublishers = (outcome: Outcome): boolean =>
  !weakens(outcome) && (outcome.after?.independentPublishers ?? 0) > (outcome.before?.independentPublishers ?? Infinity);

/** It stands on of another extent: what said it of the widest is lost, and with it the firmness that was told of that. */
export const narrows = ({ before, after }: Outcome): boolean => before !== null && after !== null && before.extent !== after.extent;

export const noLongerQualified = ({ before, after }: Outcome): boolean => before?.qualified === true && after?.qualified === false;

export const noLongerContested = ({ before, after }: Outcome): boolean => before?.contested === true && after?.contested === false;

/** The patterns, by name, that conclude relationships of one of these types. */
export const patternsThatAdd = (types: ReadonlySet<string>): [string, Pattern][] =>
  Object.entries(patterns).filter(([, { adds }]) => types.has(adds));

/**
 * What patterns conclude between the same two entities once nothing stated or judged is left there. A pattern adds a
 * relationship only where there is none (docs/decisions/0007), so these were not in the graph before.
 */
export function carriedOn(gone: Ids, stated: readonly Relationship[], rules: readonly RuleRef[], retracted: Ids): Relationship[] {
  const left = stated
    .map((one) => ({
      ...one,
      claims: one.claims.filter((id) => !retracted.has(id)),
      support: one.support.filter(({ claims }) => !claims.some((id) => retracted.has(id))),
    }))
    .filter(({ claims, support }) => claims.length + support.length > 0);
  return rules.flatMap((rule) => patterns[rule.name]?.compute(left, rule) ?? []).filter((one) => gone.has(relationshipId(one)));
}
