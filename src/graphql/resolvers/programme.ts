import { toConnection } from '../connection.js';
import { placeOf } from '../cursor.js';
import type { ProgrammeBasisResolvers, ProgrammeResolvers, QueryResolvers } from '../generated/types.js';
import { editionsOf, listOf, requireLists, programme } from '../listed.js';
import { maybeEntity } from '../nodes.js';
import { official } from './sanctionsList.js';

export const Programme: ProgrammeResolvers = {
  list: ({ list }, _, { loaders }) => listOf(list, loaders),
  sourceClass: official,
  basis: ({ instrumentSymbol: symbol, instrumentBasis: source, instrumentId }) =>
    symbol === null || source === null ? null : { symbol, source, instrumentId },
};

/** Joined by id when it is asked for: no relationship leads from a list into the corpus. */
export const ProgrammeBasis: ProgrammeBasisResolvers = {
  instrument: ({ instrumentId }, _, { loaders }) => (instrumentId === null ? null : maybeEntity(instrumentId, undefined, loaders)),
};

export const programmes: NonNullable<QueryResolvers['programmes']> = async (_, { list, ...args }, { stores, loaders }, info) => {
  const editions = editionsOf(await requireLists(list, 'list', loaders));
  return toConnection(args, placeOf(info, { list }), {
    rows: async (page) => Promise.all((await stores.programme.page(editions, page)).map((id) => programme(id, loaders))),
    key: ({ id }) => [id],
    node: (one) => one,
    total: () => stores.programme.count(editions),
  });
};
