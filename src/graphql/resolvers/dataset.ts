import type { DatasetResolvers } from '../generated/types.js';

export const Dataset: DatasetResolvers = {
  counts: ({ countNames, countValues }) => countNames.map((name, index) => ({ name, count: countValues[index] ?? 0 })),
};
