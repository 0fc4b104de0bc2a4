/** How a relationship or a way of a route stands, in words: how firmly, what else is stated of how much of the group, and what qualifies it. */
import { strongest } from '../../../model/evidence.js';
import { extentWords } from '../../../model/marks.js';
import { words } from '../../../model/words.js';
import { bearingOf, forecastOf } from './bearing.js';
import { firmness, knownInWords, named } from './claim.js';
import { element, fact, warning } from './dom.js';
import type { EvidenceFragment, MarksFragment } from './generated/documents.js';

type Parts = (HTMLElement | undefined | false)[];

/** The forecast first, if it is one. */
export const standingOf = (marks: MarksFragment): Parts => [
  forecastOf(marks),
  fact('Firmness', firmness(marks.modality)),
  ...bearingOf(marks),
  marks.contested && warning('Contested', 'a claim contradicts one that this rests on'),
  marks.qualified && warning('Qualified', 'a claim narrows or conditions one that this rests on'),
];

/** Of other extents, what is stated of each, and how firmly: none of them lends its firmness to the one that is told. */
export function otherExtents({ extent: told, support }: EvidenceFragment, here: ReadonlySet<string>): Parts {
  const others = [...new Set(support.flatMap(({ extent }) => extent ?? []))].filter((extent) => extent !== told);
  return others.map((extent) => {
    const sets = support.filter((set) => set.extent === extent);
    const modality = strongest(sets.map((set) => set.modality));
    const isForecast = sets.every(({ tense }) => tense === 'PREDICTED');
    const ids = [...new Set(sets.flatMap(({ premises }) => premises.map(({ id }) => id)))];
    return element(
      'p',
      { class: 'fact' },
      element('b', {}, 'Also stated '),
      `${extentWords[extent]}: ${words(modality)}${isForecast ? ', a forecast' : ''} (`,
      ...ids.flatMap((id, at) => [at === 0 ? '' : ', ', named({ id }, here)]),
      ')',
    );
  });
}

/** What narrows or conditions it, each with its reason and since when it was known. */
export const qualificationsOf = ({ qualifications }: EvidenceFragment, here: ReadonlySet<string>): Parts =>
  qualifications.map(({ claim, reason, known }) =>
    element(
      'p',
      { class: 'fact against' },
      named(claim, here),
      element('span', { class: 'note' }, `Why: ${reason}. Known ${knownInWords(known)}.`),
    ),
  );
