/** Of what the answer to a question is made, as its answer.yaml has it. A value that starts with "$" is a variable of the question. */
import type { Opposition } from './evidence.js';
import type { Reliance } from './reliance.js';
import type {
  Attribution,
  Extent,
  LawStatus,
  Modality,
  NounLabel,
  RelationshipTypeName,
  PredicateName,
  SourceClass,
  Tense,
} from './vocabulary.js';

/** Which claims are findings; what is left out does not narrow. */
export interface ClaimSelection {
  readonly about?: string | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly predicates?: readonly PredicateName[] | undefined;
  readonly sourceClasses?: readonly SourceClass[] | undefined;
  readonly modalities?: readonly Modality[] | undefined;
  readonly tenses?: readonly Tense[] | undefined;
  readonly attributions?: readonly Attribution[] | undefined;
  readonly extents?: readonly Extent[] | undefined;
  readonly lawStatuses?: readonly LawStatus[] | undefined;
  readonly speaker?: string | undefined;
  readonly quantified?: boolean | undefined;
}

/** Rows of one sort. Exactly one of these is given. */
export interface Selection {
  /** Routes of visa types round the law. A resolution is named as it is cited. */
  readonly routes?:
    | { readonly resolution?: string | undefined; readonly provision?: string | undefined; readonly visaType?: string | undefined }
    | undefined;
  /** Methods that get round what a resolution imposes, or a provision, without a visa type. */
  readonly methods?: { readonly resolution?: string | undefined; readonly provision?: string | undefined } | undefined;
  /** Relationships of one entity, of each of a noun, or of each method that gets round a provision. */
  readonly relationships?:
    | {
        readonly of?: string | undefined;
        readonly ofEvery?: NounLabel | undefined;
        readonly ofMethodsRound?: string | undefined;
        /** Those that claims state themselves, or those that only a rule concludes. */
        readonly concluded?: boolean | undefined;
        readonly types?: readonly RelationshipTypeName[] | undefined;
        readonly direction?: 'OUT' | 'IN' | undefined;
      }
    | undefined;
  readonly claims?: ClaimSelection | undefined;
  /** What is stated instead of that which the gaps about an entity say is not. */
  readonly statedInstead?: { readonly about: string } | undefined;
  /** Pairs of claims. */
  readonly disagreements?: { readonly kind: Opposition['kind']; readonly about?: string | undefined } | undefined;
  /** Relationships that would fall without something. */
  readonly restingOn?: { readonly reliance: Reliance; readonly about?: string | undefined } | undefined;
  /** What each of these names is a name of. */
  readonly names?: { readonly texts: readonly string[]; readonly kind: NounLabel } | undefined;
}

/** A part of an answer, under a heading. */
export interface Part extends Selection {
  readonly name: string;
  readonly heading: string;
}

/**
 * What the headline says of a part: where it has no finding, one, or more. "" says nothing. In braces: count; subjects, objects, values
 * and statements, or the count of one of these (subjects.count); and variables.
 */
export interface HeadlineClause {
  readonly part: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

export type VariableType = NounLabel | 'Text';

export interface Variable {
  readonly name: string;
  readonly type: VariableType;
  /** Id, citation of a resolution, or words. */
  readonly default: string;
}

export interface Plan {
  /** What it may be asked with. */
  readonly variables: readonly Variable[];
  /** What is named here once, as its headline and parts name it; nobody may ask for another, as the words of the question are about these. */
  readonly constants: readonly Variable[];
  readonly headline: readonly HeadlineClause[];
  readonly parts: readonly Part[];
  /** Entities whose gaps are told beside those of the findings. */
  readonly gaps: readonly string[];
  /** The day that is meant where none is given. */
  readonly asOf?: string | undefined;
}
