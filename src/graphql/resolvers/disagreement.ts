import { toConnection } from '../connection.js';
import { placeOf } from '../cursor.js';
import { claim } from '../nodes.js';
import type { DisagreementResolvers, QueryResolvers } from '../generated/types.js';

export const disagreements: NonNullable<QueryResolvers['disagreements']> = (_, { kind, about, asOf, ...args }, { stores }, info) => {
  const filter = { kind: kind ?? undefined, about: about ?? undefined, asOf: asOf ?? undefined };
  return toConnection(args, placeOf(info, filter), {
    rows: (page) => stores.disagreement.page(filter, page),
    key: ({ id }) => [id],
    node: (row) => ({ ...row, asOf: filter.asOf }),
    total: () => stores.disagreement.count(filter),
  });
};

export const Disagreement: DisagreementResolvers = {
  reason: ({ why }) => why,
  premise: ({ premiseId, asOf }, _, { loaders }) => claim(premiseId, asOf, loaders),
  opposed: ({ claimId, asOf }, _, { loaders }) => claim(claimId, asOf, loaders),
  contests: async ({ kind, premiseId, claimId, asOf }, _, { loaders }) => {
    const both = await Promise.all([premiseId, claimId].map((id) => claim(id, asOf, loaders)));
    return kind === 'CONTRADICTS' && both.every(({ projects }) => projects);
  },
};
