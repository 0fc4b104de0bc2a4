/**
 * The answer to a question of the catalogue: one object in words, made in one place (src/reasoning/answer) and shown everywhere.
 * It is plain data, the same for the same graph, question and day; nothing in it depends on the clock.
 */
import type { OneOf } from './classes.js';
import type { Day, StandingStatus } from './time.js';
import type { Attribution, Extent, LawStatus, Modality, SourceClass, Tense } from './vocabulary.js';

export type Mark = OneOf<'Mark'>;
export type LimitKind = OneOf<'LimitKind'>;

/** What a question was asked with. */
export interface AnswerVariable {
  readonly name: string;
  readonly value: string;
}

/** The same, and how its value reads. */
export interface AnswerValue extends AnswerVariable {
  readonly words: string;
}

/** An official list as it was when the answer was made; an answer of the reporting rests on none. */
export interface AnswerList {
  readonly list: string;
  readonly name: string;
  readonly version: number;
  /** As the list has it. */
  readonly generatedAt: string | null;
}

/** A claim as it is cited: where it stands, whose voice it is in, since when it was public. */
export interface Citation {
  /** Stable: the id of the claim. */
  readonly key: string;
  readonly statement: string;
  readonly document: { readonly id: string; readonly title: string; readonly url: string | null; readonly language: string | null };
  readonly publisher: string | null;
  readonly sourceClass: SourceClass;
  readonly attribution: Attribution | null;
  /** As the document describes the speaker; null where it speaks itself. */
  readonly speaker: string | null;
  readonly paragraph: number | null;
  /** Offsets into the text of the document, in characters. */
  readonly span: { readonly start: number; readonly end: number } | null;
  readonly hedges: readonly string[];
  /** Days between which the document came out; null where not known. */
  readonly published: { readonly earliest: Day; readonly latest: Day } | null;
  /** Since when the claim was public: possibly and certainly; null where not known. */
  readonly known: { readonly possible: Day | null; readonly certain: Day | null };
  readonly withdrawnOn: Day | null;
}

/** A claim that speaks against a finding, or narrows it. */
export interface Against {
  /** Key of a citation. */
  readonly citation: string;
  readonly kind: 'CONTRADICTS' | 'TENSION' | 'QUALIFIES';
  /** The reading on which it does; null where it needs none. */
  readonly condition: string | null;
  readonly reason: string;
}

/** One row of an answer: a sentence that rests on claims. */
export interface Finding {
  /** Of the route or relationship (subject|TYPE|object), of the claim, or of the pair of claims. */
  readonly id: string;
  /** Heading of the part of the answer that it is in. */
  readonly part: string;
  readonly sentence: string;
  /** Its first part alone, without who says so and what speaks against it; nothing to be shown without the marks. */
  readonly statement: string;
  readonly marks: readonly Mark[];
  readonly modality: Modality;
  readonly extent: Extent | null;
  readonly tense: Tense | null;
  readonly lawStatus: LawStatus | null;
  /** Paragraph of the provision that it is about; null where it is about none, or that is not stated. */
  readonly law: string | null;
  /** Keys of citations, in order; never empty. */
  readonly citations: readonly string[];
  readonly against: readonly Against[];
  /** GraphQL that shows it with its evidence. */
  readonly query: string;
}

/** Something that the answer does not tell. */
export interface Limit {
  readonly kind: LimitKind;
  readonly words: string;
  /** Id of the gap that says so, if one does. */
  readonly gap: string | null;
}

export interface Answer {
  readonly question: { readonly name: string; readonly title: string; readonly theme: string };
  readonly variables: readonly AnswerValue[];
  /** The day at whose end it holds; null where all that is loaded counts. */
  readonly asOf: Day | null;
  /** Which findings are wanted: those certainly public, those only possibly so. */
  readonly known: readonly StandingStatus[];
  /** Version of the corpus. */
  readonly dataset: string;
  readonly lists: readonly AnswerList[];
  /** Version of Loophole. */
  readonly product: string;
  readonly headline: string;
  readonly findings: readonly Finding[];
  readonly limits: readonly Limit[];
  /** Every claim that a finding cites or that speaks against one, by key. */
  readonly citations: readonly Citation[];
}
