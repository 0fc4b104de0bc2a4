/**
 * How the graph looks wherever it is drawn, said once and as plain data. Colors stay apart for readers who do not see red or green
 * as others do, and no caption relies on color alone; a test holds both.
 */
import { nounLabels, nounOf, type NounLabel } from './nouns.js';
import { recordOf } from './record.js';
import {
  claimRelationTypes,
  evidenceTypes,
  predicateOf,
  relationshipTypes,
  type evidenceLabels,
  type Layer,
  type Modality,
  type RelationshipTypeName,
} from './vocabulary.js';

export interface NodeStyle {
  /** Color of the circle, and of the caption in it, as #rrggbb. */
  readonly color: string;
  readonly text: string;
  /** Diameter in pixels. */
  readonly diameter: number;
  /** Properties whose values are its caption. */
  readonly caption: readonly string[];
}

const dark = '#000000';
const light = '#ffffff';
const node = (color: string, text: string, diameter = 65, caption: readonly string[] = ['name']): NodeStyle => ({
  color,
  text,
  diameter,
  caption,
});

const nounStyle = (label: NounLabel): NodeStyle => {
  const { color, text, diameter } = nounOf(label).style;
  return node(color, text, diameter);
};

export const nodeStyles: Readonly<Record<NounLabel | (typeof evidenceLabels)[number], NodeStyle>> = {
  ...recordOf(nounLabels, nounStyle),
  Claim: node('#faf7c8', dark, 80, ['id', 'modality']),
  Gap: node('#ffffff', dark, 60, ['id']),
  Rule: node('#0e1216', light, 65, ['name']),
  Dataset: node('#706f72', light, 65, ['version']),
};

/** Who says that a relationship holds. */
export const layerColors: Readonly<Record<Layer, string>> = {
  REPORTED: '#bd6a16',
  OFFICIAL: '#4c8df5',
  REFERENCE: '#5f6b66',
  DERIVED: '#630493',
};

/** The line of a relationship by the firmness of its evidence: width and dashes in pixels; no dashes is a line that is whole. */
export const firmnessLines: Readonly<Record<Modality, { readonly width: number; readonly dashes: readonly number[] }>> = {
  ASSERTED: { width: 3, dashes: [] },
  CAN: { width: 2, dashes: [] },
  REPORTED: { width: 2, dashes: [10, 2] },
  LIKELY: { width: 2, dashes: [8, 4] },
  APPARENT: { width: 2, dashes: [6, 4] },
  POSSIBLE: { width: 1.5, dashes: [4, 4] },
  ALLEGED: { width: 1.5, dashes: [2, 4] },
  UNCLEAR: { width: 1, dashes: [1, 5] },
};

/** What a relationship type is for, which is all that a drawing by type alone can show. */
interface TypeGroup {
  /** Color of the line, and of text on it, as #rrggbb. */
  readonly color: string;
  readonly text: string;
  /** Width in pixels. */
  readonly width: number;
  /** How the legend explains it. */
  readonly meaning: string;
  /** Do its relationships have a layer that their type does not tell? */
  readonly hasLayer: boolean;
  /** Are they between entities, and so have marks of their evidence? */
  readonly hasMarks: boolean;
  readonly types: readonly string[];
}

const instruments: readonly NounLabel[] = ['Resolution', 'Statute', 'Provision'];
const areInstruments = (labels: readonly NounLabel[] | 'any' | undefined): boolean =>
  labels !== undefined && labels !== 'any' && labels.every((label) => instruments.includes(label));
const isConcluded = (type: RelationshipTypeName): boolean => predicateOf(type).derivedOnly === true;
const isLaw = (type: RelationshipTypeName): boolean => areInstruments(predicateOf(type).domain) || areInstruments(predicateOf(type).range);
const conflictTypes = ['CONTRADICTS', 'TENSION'];
const gapTypes = ['ABOUT', 'STATED'];

export const typeGroups = {
  concluded: {
    color: layerColors.DERIVED,
    text: light,
    width: 3,
    meaning: 'Always concluded by a rule, never said by a claim.',
    hasLayer: false,
    hasMarks: true,
    types: relationshipTypes.filter(isConcluded),
  },
  law: {
    color: nodeStyles.Provision.color,
    text: dark,
    width: 2,
    meaning: 'Law: what it imposes, on whom, and who adopted it. Its layer tells whether law says so, or only a report or a reference.',
    hasLayer: true,
    hasMarks: true,
    types: relationshipTypes.filter((type) => !isConcluded(type) && isLaw(type)),
  },
  practice: {
    color: '#1b1b20',
    text: light,
    width: 2,
    meaning:
      'What is done, where, by whom and why. Its layer tells whether a report, law or only a reference says so, or a rule concludes it.',
    hasLayer: true,
    hasMarks: true,
    types: relationshipTypes.filter((type) => !isConcluded(type) && !isLaw(type)),
  },
  conflict: {
    color: '#c11f01',
    text: light,
    width: 3,
    meaning: 'Two claims contradict or pull against one another.',
    hasLayer: false,
    hasMarks: false,
    types: claimRelationTypes.filter((type) => conflictTypes.includes(type)),
  },
  support: {
    color: '#33715f',
    text: light,
    width: 1,
    meaning: 'One claim supports, repeats, qualifies or supersedes another.',
    hasLayer: false,
    hasMarks: false,
    types: claimRelationTypes.filter((type) => !conflictTypes.includes(type)),
  },
  gap: {
    color: '#d3b604',
    text: dark,
    width: 1,
    meaning: 'What a gap is about, and the claims that say what is stated instead.',
    hasLayer: false,
    hasMarks: false,
    types: evidenceTypes.filter((type) => gapTypes.includes(type)),
  },
  evidence: {
    color: '#b7becb',
    text: dark,
    width: 1,
    meaning: 'Whom and what a claim speaks of, and where it is stated.',
    hasLayer: false,
    hasMarks: false,
    types: evidenceTypes.filter((type) => !gapTypes.includes(type)),
  },
} as const satisfies Record<string, TypeGroup>;
