/** What a note on the law is made of, in the order in which it tells it: what a provision looks at, when, for whom not, and how that is seen. */
import type { PredicateName } from './vocabulary.js';

const legalPredicates = ['HAS_TEST', 'HAS_TERM', 'HAS_DEADLINE', 'HAS_EXCEPTION', 'LEGAL_VIEW'] as const satisfies readonly PredicateName[];

const order = new Map<string, number>(legalPredicates.map((predicate, index) => [predicate, index]));

export const isLegal = (predicate: PredicateName): boolean => order.has(predicate);

/** The order of two claims in a note. */
export const byLegalPredicate = (a: { readonly predicate: string }, b: { readonly predicate: string }): number =>
  (order.get(a.predicate) ?? order.size) - (order.get(b.predicate) ?? order.size);
