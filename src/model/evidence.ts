/**
 * The arithmetic of evidence: how firm a relationship is and of how much of a group, when it was known, what contests or qualifies it,
 * and on how many publishers it rests. A relationship stands on alternative premise sets: all premises of a set, any of the sets.
 * Nothing here is ever a number but the count of publishers.
 */
import { groupOf, narrowest, widest } from './extent.js';
import { nearest, remotest } from './tense.js';
import { byText } from './text.js';
import { knownAt, knownFirst, knownTogether, type Day, type KnownStatus, type Publication, type StandingStatus } from './time.js';
import { lawStatuses, modalities, type Extent, type LawStatus, type Modality, type SourceClass, type Tense } from './vocabulary.js';

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
  readonly qualified: readonly Qualification[];
  readonly subjectId: string;
  readonly objectId: string | null;
  /** Of the group that it is about; null where it is about none. */
  readonly extent: Extent | null;
  /** Null of a fact. */
  readonly tense: Tense | null;
  /** How it compares with the law, if it is about that. */
  readonly lawStatus: LawStatus | null;
}

/** A claim that narrows or conditions a premise. */
export interface Qualification {
  readonly claimId: string;
  readonly known: Publication;
  readonly reason: string;
}

/** A claim that contradicts or pulls against a premise. */
export interface Opposition {
  readonly kind: 'CONTRADICTS' | 'TENSION';
  readonly claimId: string;
  readonly projects: boolean;
  readonly known: Publication;
  /** The reading on which they disagree; a contradiction always has one. */
  readonly condition: string | null;
  readonly why: string;
}

/** What a premise set makes of its premises. */
export interface Bearing {
  /** False where the rule does not pass on doubt: what it concludes is of the whole, and as certain as the names of things. */
  readonly inherits: boolean;
  /** The group that it is about; null where it is about none. Left out of a chain, whose extent is that of the groups of its premises. */
  readonly about?: string | null | undefined;
  /** As the rule has it, where a rule concludes it. */
  readonly tense?: Tense | null | undefined;
  /** The firmest that the rule allows. */
  readonly atMost?: Modality | null | undefined;
}

/** One way in which a relationship is supported. */
export interface Support<P = Premise> extends Bearing {
  readonly premises: readonly P[];
}

/** What a premise set comes to. */
export interface Weight {
  readonly modality: Modality;
  readonly extent: Extent | null;
  readonly tense: Tense | null;
  readonly lawStatus: LawStatus | null;
}

export interface StandingSupport<P = Premise> extends Omit<Support<P>, keyof Weight>, Weight {
  readonly known: Publication;
  /** Is it of the extent that is told, and as firm as the firmest of these? */
  readonly strongest: boolean;
}

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

const rank = (modality: Modality): number => modalities.indexOf(modality);

/** The least firm of these. An empty list asserts nothing and is as firm as can be. */
export const weakest = (of: readonly Modality[]): Modality => of.reduce((a, b) => (rank(a) >= rank(b) ? a : b), 'ASSERTED');

/** The firmest of these. */
export const strongest = (of: readonly Modality[]): Modality => of.reduce((a, b) => (rank(a) <= rank(b) ? a : b), 'UNCLEAR');

/** The statuses beside the law, as they are told: CONFLICTS where one is, else INCOMPLETE. Null where nothing is about the law. */
export const worst = (of: readonly (LawStatus | null)[]): LawStatus | null => lawStatuses.findLast((status) => of.includes(status)) ?? null;

type Weighable = Pick<Premise, 'modality' | 'extent' | 'tense' | 'lawStatus' | 'subjectId' | 'objectId'>;

/** What rests on all premises of a set: as firm as the weakest, of as much of a group as the narrowest, as remote as the remotest. */
export function weightOf({ premises, inherits, about, tense, atMost }: Support<Weighable>): Weight {
  const most = atMost == null ? [] : [atMost];
  if (!inherits) return { modality: weakest(most), extent: null, tense: tense ?? null, lawStatus: null };
  const tenses = premises.map((premise) => premise.tense);
  return {
    modality: weakest([...premises.map(({ modality }) => modality), ...most]),
    extent: extentOf(premises, about),
    tense: tenses.includes('PREDICTED') ? 'PREDICTED' : (tense ?? remotest(tenses)),
    lawStatus: worst(premises.map((premise) => premise.lawStatus)),
  };
}

function extentOf(premises: readonly Weighable[], about: string | null | undefined): Extent | null {
  if (about === null) return null;
  const bearing = premises.filter(({ subjectId, objectId }) => {
    const group = groupOf(subjectId, objectId);
    return about === undefined || group === undefined || about === subjectId || about === objectId;
  });
  const extent = narrowest(bearing.flatMap((premise) => premise.extent ?? []));
  return extent ?? (about === undefined ? null : 'UNSPECIFIED');
}

/** Does an official source carry it, with no report on the law beside it? Then what other sets say of the law takes nothing from it. */
const isLawAlone = ({ premises, lawStatus }: Pick<StandingSupport, 'premises' | 'lawStatus'>): boolean =>
  lawStatus === null && premises.some(({ sourceClass }) => sourceClass === 'OFFICIAL');

/** Of the sets that count, those whose firmness is told: of the widest extent that is known, the firmest. */
export function strongestOf<S extends Pick<Weight, 'modality' | 'extent'>>(standing: readonly S[]): S[] {
  const extent = widest(standing.map((set) => set.extent));
  const told = extent === null || extent === 'UNSPECIFIED' ? standing : standing.filter((set) => set.extent === extent);
  const modality = strongest(told.map((set) => set.modality));
  return told.filter((set) => set.modality === modality);
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
    modality: strongest(strongestSets.map(({ modality }) => modality)),
    extent: widest(strongestSets.map(({ extent }) => extent)),
    tense: nearest(strongestSets.map(({ tense }) => tense)),
    lawStatus: strongestSets.some(isLawAlone) ? null : worst(strongestSets.map(({ lawStatus }) => lawStatus)),
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
