import type { CountResolvers, DatasetResolvers, ListLeftoverResolvers } from '../generated/types.js';

export const Dataset: DatasetResolvers = {
  counts: ({ countNames, countValues }) => countNames.map((name, index) => ({ name, totalCount: countValues[index] ?? 0 })),
};

/** Also under the name that it had before. */
const count = ({ totalCount }: { readonly totalCount: number }): number => totalCount;
export const Count: CountResolvers = { count };
export const ListLeftover: ListLeftoverResolvers = { count };
