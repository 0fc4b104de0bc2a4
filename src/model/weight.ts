/** What premises come to together: how firm, of how much of a group, when, and how beside the law. */
import { groupOf, narrowest, widest } from './extent.js';
import { nearest, remotest } from './tense.js';
import type { Publication } from './time.js';
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
  const tenses = premises.map((premise) => premise.tense);
  const own = remotest(tenses);
  // Facts have no tense, whatever a rule makes of reports.
  const asRule = own === null ? null : (tense ?? own);
  if (!inherits) return { modality: weakest(most), extent: null, tense: asRule, lawStatus: null };
  return {
    modality: weakest([...premises.map(({ modality }) => modality), ...most]),
    extent: extentOf(premises, about),
    tense: own === 'PREDICTED' ? own : asRule,
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

/** What is told of a thing that rests on any of these sets, its firmest ones: of tenses the nearest, beside the law the worst. */
export const toldOf = (firmest: readonly (Weight & Pick<Support, 'premises'>)[]): Weight => ({
  modality: strongest(firmest.map(({ modality }) => modality)),
  extent: widest(firmest.map(({ extent }) => extent)),
  tense: nearest(firmest.map(({ tense }) => tense)),
  lawStatus: firmest.some(isLawAlone) ? null : worst(firmest.map(({ lawStatus }) => lawStatus)),
});
