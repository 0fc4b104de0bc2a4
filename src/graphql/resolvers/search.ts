/** Searches of names: of the reporting, and beside it of official lists. */
import { mostLike } from '../../store/search.js';
import { limitOf } from '../connection.js';
import type { QueryResolvers, SearchConnectionResolvers } from '../generated/types.js';
import { toEntity, primeEntities } from '../nodes.js';
import { partiesNamed } from './partySearch.js';

export const search: NonNullable<QueryResolvers['search']> = async (_, { text, kinds, first }, { stores, loaders }) => {
  const limit = limitOf({ first });
  const rows = primeEntities(await stores.search.entities(text, kinds ?? undefined, limit), loaders);
  const edges = rows.slice(0, limit - 1).map((row) => ({
    node: toEntity(row, undefined),
    matched: mostLike(text, [row.name, ...(row.aliases ?? []), ...(row.symbol ? [row.symbol] : []), row.id]),
  }));
  return { text, edges, hasMore: rows.length === limit };
};

/** Official lists beside what was found in the reporting: a field of its own, so that neither is taken for the other. */
export const SearchConnection: SearchConnectionResolvers = {
  parties: ({ text }, args, context) => partiesNamed(text, args, context),
};
