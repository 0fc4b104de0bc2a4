import type { DatasetResolvers } from '../types.generated.js';

export const Dataset: DatasetResolvers = {
  counts: ({ countNames, countValues }) => countNames.map((name, index) => ({ name, count: countValues[index] ?? 0 })),
};
