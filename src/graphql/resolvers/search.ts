/** Searches: of names and statements of the reporting, and beside them of names of official lists. */
import { scriptsOf } from '../../model/script.js';
import { limitOf } from '../connection.js';
import type { Context } from '../context.js';
import type { QueryResolvers, SearchConnectionResolvers } from '../generated/types.js';
import { claim, primeEntities, toEntity } from '../nodes.js';
import { partiesNamed } from './partySearch.js';

export const search: NonNullable<QueryResolvers['search']> = async (_, { text, kinds, first }, { stores, loaders }) => {
  const limit = limitOf({ first });
  const { found, ambiguous } = await stores.search.entities(text, kinds ?? undefined, limit);
  primeEntities(
    found.map(({ entity }) => entity),
    loaders,
  );
  return {
    text,
    edges: found.slice(0, limit - 1).map(({ entity, ...how }) => ({ node: toEntity(entity, undefined), ...how })),
    hasMore: found.length === limit,
    ambiguous: ambiguous.map(({ entity, ...why }) => ({ entity: toEntity(entity, undefined), ...why })),
  };
};

const scriptsOfNames = async ({ stores }: Context): Promise<readonly string[]> => (await stores.dataset.loaded())?.scripts ?? [];

/** Official lists beside what was found in the reporting: a field of its own, so that neither is taken for the other. */
export const SearchConnection: SearchConnectionResolvers = {
  claims: async ({ text }, { asOf, first }, { stores, loaders }) => {
    const limit = limitOf({ first }, 'Look for more words.');
    const ids = await stores.search.claims(text, asOf ?? undefined, limit);
    const found = await Promise.all(ids.slice(0, limit - 1).map((id) => claim(id, asOf ?? undefined, loaders)));
    return { edges: found.map((node) => ({ node })), hasMore: ids.length === limit };
  },
  scripts: async (_, __, context) => [...(await scriptsOfNames(context))],
  unknownScripts: async ({ text }, _, context) => {
    const known = await scriptsOfNames(context);
    return scriptsOf([text]).filter((script) => !known.includes(script));
  },
  parties: ({ text }, args, context) => partiesNamed(text, args, context),
};
