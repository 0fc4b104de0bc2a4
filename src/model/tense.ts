/** The time of what is concluded from statements. */
import type { Tense } from './vocabulary.js';

/** From what holds to what is only expected. */
const ordered = ['PRESENT', 'PAST', 'DUE', 'PREDICTED'] as const satisfies readonly Tense[];

type Tenses = readonly (Tense | null | undefined)[];

/** Of what rests on all of these: a forecast where one is. Facts have no tense; null where all are facts. */
export const remotest = (tenses: Tenses): Tense | null => ordered.findLast((tense) => tenses.includes(tense)) ?? null;

/** Of what rests on any of these. */
export const nearest = (tenses: Tenses): Tense | null => ordered.find((tense) => tenses.includes(tense)) ?? null;
