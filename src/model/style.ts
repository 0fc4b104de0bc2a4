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
  /** Property that is its caption, and the height of its letters in pixels. */
  readonly caption: string;
  readonly font: number;
}

const dark = '#000000';
const light = '#ffffff';
const node = (color: string, text: string, diameter = 65, caption = 'name', font = 10): NodeStyle => ({
  color,
  text,
  diameter,
  caption,
  font,
});

const nounStyle = (label: NounLabel): NodeStyle => {
  const { color, text, diameter } = nounOf(label).style;
  return node(color, text, diameter);
};

export const nodeStyles: Readonly<Record<NounLabel | (typeof evidenceLabels)[number], NodeStyle>> = {
  ...recordOf(nounLabels, nounStyle),
  // Its statement is long: small letters in a wide circle show all of most statements.
  Claim: node('#faf7c8', dark, 110, 'statement', 8),
  Gap: node('#ffffff', dark, 60, 'id'),
  Rule: node('#0e1216', light),
  Dataset: node('#706f72', light, 65, 'version'),
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
  /** Who says so, where a caption names nobody else; null of what is not between entities, and has no caption. */
  readonly layer: Layer | null;
  readonly types: readonly string[];
}

const instruments: readonly NounLabel[] = ['Resolution', 'Statute', 'Provision'];
const areInstruments = (labels: readonly NounLabel[] | 'any' | undefined): boolean =>
  labels !== undefined && labels !== 'any' && labels.every((label) => instruments.includes(label));
const isConcluded = (type: RelationshipTypeName): boolean => predicateOf(type).derivedOnly === true;
const isLaw = (type: RelationshipTypeName): boolean => areInstruments(predicateOf(type).domain) || areInstruments(predicateOf(type).range);

/** Who says that a relationship of this type holds, as its color tells; a caption names whoever else does. */
export const usualLayer = (type: RelationshipTypeName): Layer => (isConcluded(type) ? 'DERIVED' : isLaw(type) ? 'OFFICIAL' : 'REPORTED');
const typesOf = (layer: Layer): RelationshipTypeName[] => relationshipTypes.filter((type) => usualLayer(type) === layer);

const conflictTypes = ['CONTRADICTS', 'TENSION'];
const gapTypes = ['ABOUT', 'STATED'];

export const typeGroups = {
  concluded: {
    color: layerColors.DERIVED,
    text: light,
    width: 3,
    meaning: 'Always concluded by a rule, never said by a claim.',
    layer: 'DERIVED',
    types: typesOf('DERIVED'),
  },
  law: {
    color: nodeStyles.Provision.color,
    text: dark,
    width: 2,
    meaning: 'Law: what it imposes, on whom, and who adopted it. Official sources say so, unless its caption ends otherwise.',
    layer: 'OFFICIAL',
    types: typesOf('OFFICIAL'),
  },
  practice: {
    color: '#1b1b20',
    text: light,
    width: 2,
    meaning: 'What is done, where, by whom and why. Reports say so, unless its caption ends otherwise.',
    layer: 'REPORTED',
    types: typesOf('REPORTED'),
  },
  conflict: {
    color: '#c11f01',
    text: light,
    width: 3,
    meaning: 'Two claims contradict or pull against one another.',
    layer: null,
    types: claimRelationTypes.filter((type) => conflictTypes.includes(type)),
  },
  support: {
    color: '#33715f',
    text: light,
    width: 1,
    meaning: 'One claim supports, repeats, qualifies or supersedes another.',
    layer: null,
    types: claimRelationTypes.filter((type) => !conflictTypes.includes(type)),
  },
  gap: {
    color: '#d3b604',
    text: dark,
    width: 1,
    meaning: 'What a gap is about, and the claims that say what is stated instead.',
    layer: null,
    types: evidenceTypes.filter((type) => gapTypes.includes(type)),
  },
  evidence: {
    color: '#b7becb',
    text: dark,
    width: 1,
    meaning: 'Whom and what a claim speaks of, and where it is stated.',
    layer: null,
    types: evidenceTypes.filter((type) => !gapTypes.includes(type)),
  },
} as const satisfies Record<string, TypeGroup>;
