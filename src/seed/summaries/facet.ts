/** What claims are counted by: docs/explanation/hubs.md. */
import { claimRelationTypes, type ClaimRelationType } from '../../model/vocabulary.js';
import { extentOf, type Claim, type Corpus } from '../corpus.js';

/** These are written once and go both ways. */
const mutual: ReadonlySet<string> = new Set<ClaimRelationType>(['CONTRADICTS', 'TENSION']);

/** How each claim bears on others, by its id, in the order of the vocabulary; nothing of a claim that does not. */
export function relationTypesByClaim({ relations }: Pick<Corpus, 'relations'>): Map<string, ClaimRelationType[]> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, type: string): unknown => found.set(id, (found.get(id) ?? new Set()).add(type));
  for (const { from, type, to } of relations) {
    add(from, type);
    if (mutual.has(type)) add(to, type);
  }
  return new Map([...found].map(([id, types]) => [id, claimRelationTypes.filter((type) => types.has(type))]));
}

/** Claims of one facet differ in nothing that they are counted by, but for the time. */
export const facetOf = (claim: Claim, relations: readonly ClaimRelationType[]): string =>
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
    relations.join('+') || undefined,
    claim.withdrawn && 'WITHDRAWN',
  ]
    .map((value) => value ?? '-')
    .join(' ');
