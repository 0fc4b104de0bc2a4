/** What claims are counted by: docs/explanation/hubs.md. */
import { endOfTime, toStored, type Day } from '../../model/time.js';
import type { ClaimRelationType } from '../../model/vocabulary.js';
import { extentOf, type Claim, type Corpus } from '../corpus.js';

/** These are written once and go both ways. */
const mutual: ReadonlySet<string> = new Set<ClaimRelationType>(['CONTRADICTS', 'TENSION']);

/** How each claim bears on others, by its id: of each way the day from which one of these may be public, such as "CONTRADICTS 2019-10-11". */
export function relationsByClaim({ claims, relations }: Pick<Corpus, 'claims' | 'relations'>): Map<string, string[]> {
  const days = new Map(claims.map(({ id, known }) => [id, toStored(known).possible]));
  const found = new Map<string, Map<string, Day>>();
  const add = (id: string, type: string, otherId: string): void => {
    const own = found.get(id) ?? new Map<string, Day>();
    const [day, known] = [days.get(otherId) ?? endOfTime, own.get(type) ?? endOfTime];
    found.set(id, own.set(type, day < known ? day : known));
  };
  for (const { from, type, to } of relations) {
    add(from, type, to);
    if (mutual.has(type)) add(to, type, from);
  }
  return new Map([...found].map(([id, types]) => [id, [...types].map(([type, day]) => `${type} ${day}`).sort()]));
}

/** Claims of one facet differ in nothing that they are counted by, but for the time. */
export const facetOf = (claim: Claim, relations: readonly string[]): string =>
  [
    claim.predicate,
    claim.sourceClass,
    claim.modality,
    claim.reported?.tense,
    claim.reported?.attribution,
    claim.reported?.law?.status,
    claim.speaker?.type,
    extentOf(claim),
    claim.reported?.quantity && 'QUANTIFIED',
    relations.join('+').replaceAll(' ', ':') || undefined,
    claim.withdrawn && 'WITHDRAWN',
  ]
    .map((value) => value ?? '-')
    .join(' ');
