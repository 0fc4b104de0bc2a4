/**
 * The arithmetic of evidence: how firm a relationship is and of how much of a group, when it was known, what contests or qualifies it,
 * and on how many publishers it rests. A relationship stands on alternative premise sets: all premises of a set, any of the sets.
 * Nothing here is ever a number but the count of publishers.
 */
import { byText } from './text.js';
import { knownAt, knownFirst, knownTogether, type Day, type KnownStatus, type Publication, type StandingStatus } from './time.js';
import {
  strongestOf,
  toldOf,
  weightOf,
  type Opposition,
  type Premise,
  type Qualification,
  type StandingSupport,
  type Support,
  type Weight,
} from './weight.js';

export * from './weight.js';

export interface Disagreement extends Opposition {
  /** The premise that is spoken against. */
  readonly premiseId: string;
}

export interface WeighedEvidence<P = Premise> extends Weight {
  readonly status: KnownStatus;
  /** When it was first known, over all sets. */
  readonly known: Publication;
  /** The sets that count: those that are KNOWN, or the UNCERTAIN ones if there are none. */
  readonly standing: readonly StandingSupport<P>[];
  /** Is every set that counts a forecast? */
  readonly predicted: boolean;
  readonly contested: boolean;
  readonly disagreements: readonly Disagreement[];
  readonly qualifications: readonly Qualification[];
  readonly premises: readonly P[];
  readonly publisherIds: readonly string[];
  readonly independentPublishers: number;
}

/** Does a thing of this status count on the day it was asked for? */
export const stands = (status: KnownStatus): status is StandingStatus => status === 'KNOWN' || status === 'UNCERTAIN';

type Dated = { readonly known: Publication };

/** How a thing on these alternative sets stands at the end of a day. */
function statusOf(sets: readonly Dated[], asOf: Day | undefined): KnownStatus {
  const statuses = sets.map(({ known }) => knownAt(known, asOf));
  return (['KNOWN', 'UNCERTAIN', 'WITHDRAWN'] as const).find((one) => statuses.includes(one)) ?? 'NOT_YET';
}

/** Of alternative sets those that count at the end of a day: the known ones, and where there are none the uncertain ones. */
export function setsThatCount<S extends Dated>(sets: readonly S[], asOf: Day | undefined, status = statusOf(sets, asOf)): S[] {
  return stands(status) ? sets.filter(({ known }) => knownAt(known, asOf) === status) : [];
}

/** Weigh alternative premise sets at the end of a day; without a day, everything loaded counts. */
export function weigh<P extends Premise>(support: readonly Support<P>[], asOf: Day | undefined): WeighedEvidence<P> {
  const sets = support.map((set) => ({
    ...set,
    known: knownTogether(set.premises.map(({ known }) => known)),
    ...weightOf(set),
  }));
  const status = statusOf(sets, asOf);
  const counting = setsThatCount(sets, asOf, status);
  const strongestSets = strongestOf(counting);
  const standing = counting.map((set) => ({ ...set, strongest: strongestSets.includes(set) }));
  const premises = distinct(standing.flatMap((set) => set.premises));
  const doubtful = distinct(standing.filter(({ inherits }) => inherits).flatMap((set) => set.premises));
  const disagreements = opposition(doubtful, status, asOf);
  const reporting = premises.filter(({ sourceClass }) => sourceClass === 'REPORTING');
  const present = new Set(reporting.map(({ id }) => id));
  const firstSaid = reporting.filter(({ repeats }) => !repeats.some((id) => present.has(id)));
  return {
    status,
    known: knownFirst(sets.map(({ known }) => known)),
    standing,
    ...toldOf(strongestSets),
    predicted: standing.length > 0 && standing.every(({ tense }) => tense === 'PREDICTED'),
    contested: disagreements.some(({ kind }) => kind === 'CONTRADICTS'),
    disagreements,
    qualifications: qualificationsOf(doubtful, status, asOf),
    premises,
    publisherIds: publishersOf(reporting),
    independentPublishers: publishersOf(firstSaid).length,
  };
}

/**
 * What speaks against the premises that project. A claim that does not project contests nothing but may stand in tension;
 * an uncertain one speaks only against the uncertain.
 */
function opposition(premises: readonly Premise[], status: KnownStatus, asOf: Day | undefined): Disagreement[] {
  return premises
    .filter(({ projects }) => projects)
    .flatMap((premise) => premise.opposed.map((opposed) => ({ ...opposed, premiseId: premise.id })))
    .filter(({ kind, projects, known }) => (projects || kind === 'TENSION') && bearsOn(status, known, asOf));
}

/** Does what could be known so speak to what is of this status? The uncertain only to the uncertain. */
function bearsOn(status: KnownStatus, known: Publication, asOf: Day | undefined): boolean {
  const own = knownAt(known, asOf);
  return own === 'KNOWN' || own === status;
}

/** What narrows or conditions the premises, by id; each claim once for each reason, though it bears on several. */
const qualificationsOf = (premises: readonly Premise[], status: KnownStatus, asOf: Day | undefined): Qualification[] =>
  [
    ...new Map(
      premises
        .flatMap(({ qualified }) => qualified)
        .filter(({ known }) => bearsOn(status, known, asOf))
        .map((one) => [`${one.claimId} ${one.reason}`, one]),
    ).values(),
  ].sort((a, b) => byText(a.claimId, b.claimId) || byText(a.reason, b.reason));

const distinct = <P extends Premise>(premises: readonly P[]): P[] =>
  [...new Map(premises.map((premise) => [premise.id, premise])).values()].sort((a, b) => byText(a.id, b.id));

const publishersOf = (premises: readonly Premise[]): string[] =>
  [...new Set(premises.flatMap(({ publisherId }) => publisherId ?? []))].sort();
