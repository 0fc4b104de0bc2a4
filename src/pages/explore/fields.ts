/** Answers are read by the names of their fields, whatever was asked. */
import type { Markable } from '../../model/marks.js';
import type { Extent, LawStatus, Layer, Modality, SourceClass, Tense } from '../../model/vocabulary.js';

/** Values of the schema's KnownStatus that an answer as of a day has. */
export type Standing = 'KNOWN' | 'UNCERTAIN';

/** What the API says of the evidence of an element in short. */
export interface Backing extends Markable {
  readonly layer: Layer;
  readonly modality: Modality;
  readonly contested: boolean;
  readonly standing: Standing;
}
export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
export const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** The backing of something with `modality`, `contested` and `known`, as evidence and claims have them; of enums, those of the schema. */
export const backingOf = (layer: string, { modality, contested, known, tense, extent, lawStatus, qualified }: Fields): Backing => ({
  layer: layer as Layer, // of the schema's enum, or of layerOf
  modality: textOf(modality) as Modality, // of the schema's enum
  contested: contested === true,
  tense: (textOf(tense) || null) as Tense | null,
  extent: (textOf(extent) || null) as Extent | null,
  lawStatus: (textOf(lawStatus) || null) as LawStatus | null,
  qualified: qualified === true,
  standing: textOf(fieldsOf(known)['status']) === 'UNCERTAIN' ? 'UNCERTAIN' : 'KNOWN',
});

const layers: Readonly<Record<SourceClass, Layer>> = {
  REPORTING: 'REPORTED',
  OFFICIAL: 'OFFICIAL',
  REFERENCE: 'REFERENCE',
  READING: 'DERIVED',
};
export const layerOf = (claim: Fields): Layer => layers[textOf(claim['sourceClass']) as SourceClass]; // of the schema's enum

/** What a claim says instead of an object: the printed words, or the value. */
export function literalOf(value: unknown): string {
  const { text, from, to, duration } = fieldsOf(value);
  const period = [textOf(from), textOf(to)].filter((day, at, all) => day !== '' && all.indexOf(day) === at);
  return textOf(text) || period.join(' to ') || textOf(duration);
}
