/**
 * The arithmetic of evidence: how firm a relationship is, when it was known, whether it is contested, and on how many
 * publishers it rests. A relationship stands on alternative premise sets: all premises of a set, any of the sets.
 * Nothing here is ever a number but the count of publishers.
 */
import { knownAt, knownFirst, knownTogether, type Day, type KnownStatus, type Publication, type StandingStatus } from './time.js';
import { modalities, type Modality, type SourceClass } from './vocabulary.js';

/** A claim as evidence. */
export interface Premise {
  readonly id: string;
  readonly sourceClass: SourceClass;
  readonly modality: Modality;
  readonly known: Publication;
  /** Does it create a relationship? Claims that do not contest nothing. */
  readonly projects: boolean;
  readonly publisherId: string | null;
  /** Claims that this one repeats nearly word for word. */
  readonly repeats: readonly string[];
  readonly opposed: readonly Opposition[];
}

/** A claim that contradicts or pulls against a premise. */
export interface Opposition {
  readonly kind: 'CONTRADICTS' | 'TENSION';
  readonly claimId: string;
  readonly projects: boolean;
  readonly known: Publication;
  /** The reading on which the two cannot both be true. */
  readonly condition: string | null;
  readonly why: string;
}

/** One way in which a relationship is supported; `inherits` is false where the rule does not pass on doubt. */
export interface Support<P = Premise> {
  readonly premises: readonly P[];
  readonly inherits: boolean;
}

export interface StandingSupport<P = Premise> extends Support<P> {
  readonly modality: Modality;
  readonly known: Publication;
}

export interface Disagreement extends Opposition {
  /** The premise that is spoken against. */
  readonly premiseId: string;
}

export interface WeighedEvidence<P = Premise> {
  readonly status: KnownStatus;
  /** When it was first known, over all sets. */
  readonly known: Publication;
  /** The sets that count: those that are KNOWN, or the UNCERTAIN ones if there are none. */
  readonly standing: readonly StandingSupport<P>[];
  readonly modality: Modality;
  readonly contested: boolean;
  readonly disagreements: readonly Disagreement[];
  readonly premises: readonly P[];
  readonly publisherIds: readonly string[];
  readonly independentPublishers: number;
}

const rank = (modality: Modality): number => modalities.indexOf(modality);

/** The least firm of these. An empty list asserts nothing and is as firm as can be. */
export const weakest = (of: readonly Modality[]): Modality => of.reduce((a, b) => (rank(a) >= rank(b) ? a : b), 'ASSERTED');

/** The firmest of these. */
export const strongest = (of: readonly Modality[]): Modality => of.reduce((a, b) => (rank(a) <= rank(b) ? a : b), 'UNCLEAR');

/** How firm what rests on all premises of a set is. */
export const modalityOf = ({ premises, inherits }: Support<Pick<Premise, 'modality'>>): Modality =>
  inherits ? weakest(premises.map(({ modality }) => modality)) : 'ASSERTED';

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
    modality: modalityOf(set),
  }));
  const status = statusOf(sets, asOf);
  const standing = setsThatCount(sets, asOf, status);
  const premises = distinct(standing.flatMap((set) => set.premises));
  const disagreements = opposition(distinct(standing.filter(({ inherits }) => inherits).flatMap((set) => set.premises)), status, asOf);
  const reporting = premises.filter(({ sourceClass }) => sourceClass === 'REPORTING');
  const present = new Set(reporting.map(({ id }) => id));
  const firstSaid = reporting.filter(({ repeats }) => !repeats.some((id) => present.has(id)));
  return {
    status,
    known: knownFirst(sets.map(({ known }) => known)),
    standing,
    modality: strongest(standing.map(({ modality }) => modality)),
    contested: disagreements.some(({ kind }) => kind === 'CONTRADICTS'),
    disagreements,
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
    .filter(({ kind, projects, known }) => {
      const opposed = knownAt(known, asOf);
      return (projects || kind === 'TENSION') && (opposed === 'KNOWN' || opposed === status);
    });
}

const distinct = <P extends Premise>(premises: readonly P[]): P[] =>
  [...new Map(premises.map((premise) => [premise.id, premise])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));

const publishersOf = (premises: readonly Premise[]): string[] =>
  [...new Set(premises.flatMap(({ publisherId }) => publisherId ?? []))].sort();
