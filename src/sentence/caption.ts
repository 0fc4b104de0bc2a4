/** What an arrow says in a picture: the verb of its sentence, and in a few words what must be known beside it. */
import { layerWords, marksOf, type Markable } from '../model/marks.js';
import { usualLayer } from '../model/style.js';
import type { Layer } from '../model/vocabulary.js';
import { verbOf, type VerbUse } from './clause.js';

export interface Captioned extends VerbUse, Omit<Markable, 'tense'> {
  readonly layer: Layer;
}

/** "can get round · contested", "a forecast: is expected to apply to", "are in · concluded". */
export function captionOf({ layer, extent, lawStatus, contested, qualified, ...use }: Captioned): string {
  const { type, plural, modality, tense } = use;
  const verb = verbOf(use);
  const said = modality === 'UNCLEAR' ? `unclear whether ${plural ? 'they' : 'it'} ${verb}` : verb;
  const marks = marksOf({ extent, lawStatus, contested, qualified });
  const others = layer === usualLayer(type) ? [] : [layerWords[layer]];
  return [tense === 'PREDICTED' ? `a forecast: ${said}` : said, ...marks, ...others].join(' · ');
}

/** What it says once nothing that was not taken back carries it. */
export const withdrawnCaption = ({ type, plural }: Pick<VerbUse, 'type' | 'plural'>): string =>
  `withdrawn: ${verbOf({ type, plural, modality: 'ASSERTED', tense: null })}`;
