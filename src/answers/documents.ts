/** The documents that answers cite: the entries of a bibliography. */
import type { Answer, Citation } from '../model/answer.js';
import { byText } from '../model/text.js';
import type { SourceClass } from '../model/vocabulary.js';
import { labelOf, sentenceCase } from './text.js';
import { publicationOf } from './words.js';

export interface CitedDocument {
  /** Made of its id, so that it is the same in every answer. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Of the first of its claims. */
  readonly sourceClass: SourceClass;
  readonly published: Citation['published'];
  /** In their order, each once. */
  readonly claims: readonly Citation[];
}

/** By publisher, then title. */
export function documentsOf(answers: readonly Answer[]): CitedDocument[] {
  const byDocument = new Map<string, Map<string, Citation>>();
  for (const citation of answers.flatMap(({ citations }) => citations)) {
    const claims = byDocument.get(citation.document.id) ?? new Map<string, Citation>();
    byDocument.set(citation.document.id, claims.set(citation.key, citation));
  }
  return [...byDocument.values()]
    .flatMap((claims) => documentOf([...claims.values()].sort((a, b) => byText(a.key, b.key))))
    .sort((a, b) => byText(orderOf(a), orderOf(b)));
}

function documentOf(claims: readonly Citation[]): CitedDocument[] {
  const [first] = claims;
  if (first === undefined) return [];
  const { document, publisher, sourceClass, published } = first;
  const { id, title, url, language } = document;
  return [{ key: labelOf(id.replace(/^document:/, '')), title, publisher, url, language, sourceClass, published, claims }];
}

const orderOf = ({ publisher, title, key }: CitedDocument): string => [publisher ?? title, title, key].join('\n');

/** What is taken from the document: its claims, each with where it stands. */
export const claimsOf = ({ claims }: CitedDocument): string => `Claims ${claims.map(claimOf).join(', ')}`;

function claimOf({ key, paragraph, withdrawnOn }: Citation): string {
  const where = [paragraph !== null && `paragraph ${paragraph}`, withdrawnOn !== null && `withdrawn on ${withdrawnOn}`];
  const told = where.filter((part) => part !== false).join(', ');
  return told === '' ? key : `${key} (${told})`;
}

/**
 * The note of an entry: its claims, and between which days it came out where no day can be named.
 * Citation processors take a line that begins with a word and a colon for a field of that name, so this one does not.
 */
export function noteOf(document: CitedDocument): string {
  const { published } = document;
  const isExact = published !== null && published.earliest === published.latest;
  const days = published === null ? '' : '; the exact day is not known';
  return `${claimsOf(document)}.${isExact ? '' : ` ${sentenceCase(publicationOf(published))}${days}.`}`;
}
