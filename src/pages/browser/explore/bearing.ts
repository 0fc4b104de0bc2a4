/** What a statement bears on, in words: when, of how much of a group, beside the law. */
import { extentWords, lawWords, tenseWords, type Markable } from '../../../model/marks.js';
import { fact, warning } from './dom.js';

/** That it is a forecast stands above all else. */
export const forecastOf = ({ tense }: Pick<Markable, 'tense'>): HTMLElement | undefined =>
  tense === 'PREDICTED' ? warning('Forecast', 'expected, not reported to have happened') : undefined;

/** Of how much of a group, when, and beside the law; what is about none of these says nothing of it. */
export const bearingOf = ({ tense, extent, lawStatus }: Markable): (HTMLElement | false)[] => [
  extent != null && fact('Of the group', extentWords[extent]),
  tense != null && tense !== 'PREDICTED' && fact('When', tenseWords[tense]),
  lawStatus != null && (lawStatus === 'CONFLICTS' ? warning : fact)('Beside the law', lawWords[lawStatus]),
];
