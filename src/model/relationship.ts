import type { PredicateName } from './vocabulary.js';

/** The identity of a relationship: it does not change when its evidence does. */
export const relationshipId = ({ from, type, to }: { readonly from: string; readonly type: PredicateName; readonly to: string }): string =>
  `${from}|${type}|${to}`;
