/** What an answer does not tell, in the order in which it says so. */
import type { Limit } from '../../model/answer.js';
import type { Part } from '../../model/plan.js';
import { dayInWords } from '../../sentence/day.js';
import { endOfTime, type Day } from '../../model/time.js';
import { numeral, capitalized, sentence } from '../../sentence/list.js';
import { gapsAbout } from '../gaps.js';
import type { Asked } from './asked.js';
import type { PartRows } from './rows.js';
import { mostRows } from './rows.js';

export interface PartAnswer extends PartRows {
  readonly part: Part;
}

/** @param scope what the question leaves out, in words */
export async function limitsOf(scope: string, parts: readonly PartAnswer[], about: readonly string[], asked: Asked): Promise<Limit[]> {
  const { loaders } = asked.sources;
  const ids = [...about, ...parts.flatMap(({ rows }) => rows.flatMap((row) => row.about))];
  const [gaps, withdrawn, dataset] = await Promise.all([
    gapsAbout(ids, asked.asOf, loaders),
    Promise.all(parts.map((one) => withdrawnIn(one, asked))),
    loaders.dataset(),
  ]);
  return [
    ...parts.flatMap(({ part, truncated }) =>
      truncated ? [limit('TRUNCATED', `“${part.heading}” has more than ${mostRows} findings; the rest is left out.`)] : [],
    ),
    ...withdrawn.flat(),
    limit('SCOPE', scope),
    ...gaps.map(({ id, question }) => ({ kind: 'GAP' as const, words: sentence(question), gap: id })),
    limit('COVERAGE', sentence(dataset?.coverage ?? 'No corpus is loaded')),
    ...(asked.asOf === undefined ? [] : [limit('COVERAGE', ofDay(asked.asOf))]),
  ];
}

/** A day has less than all that is loaded, and nothing of unknown date. */
const ofDay = (day: Day): string =>
  `Of that, what was public by ${dayInWords(day)} counts; what is not known to have been public by any day, as some facts are not dated, is left out.`;

const limit = (kind: Limit['kind'], words: string): Limit => ({ kind, words, gap: null });

/** Claims that would be findings, had they not been taken back. */
async function withdrawnIn({ part }: PartAnswer, { asOf, sources }: Asked): Promise<Limit[]> {
  if (part.claims === undefined || (await sources.loaders.withdrawn.load(asOf ?? endOfTime)) === 0) return [];
  const count = await sources.stores.claim.count({ ...part.claims, known: ['WITHDRAWN'], asOf });
  if (count === 0) return [];
  const what = count === 1 ? 'claim of this has been withdrawn and is' : 'claims of this have been withdrawn and are';
  return [limit('WITHDRAWN', `${part.heading}: ${capitalized(numeral(count))} ${what} left out.`)];
}
