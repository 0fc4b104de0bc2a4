/** What of official lists is asked at the root. */
import type { DesignationFilter } from '../../store/designation.js';
import type { ListedPartyFilter } from '../../store/listedParty.js';
import { limitOf, toConnection } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf } from '../cursor.js';
import { daysWanted, designation, listedParty, listedWanted, listsAsked, maybeParty, programme } from '../listed.js';
import type { PartySearchParent } from '../parents.js';
import type { QueryResolvers, QuerySearchPartiesArgs } from '../generated/types.js';
import { listChanges } from './partyChange.js';

const editionsOf = (lists: readonly { readonly edition: string }[]): string[] => lists.map(({ edition }) => edition);

const parties: NonNullable<QueryResolvers['parties']> = async (_, { filter, asOf, listed, ...args }, { stores, loaders }, info) => {
  const lists = await listsAsked(filter?.list, 'filter.list', loaders);
  const editions = editionsOf(lists);
  const wanted: ListedPartyFilter = {
    name: filter?.name ?? undefined,
    programme: filter?.programme ?? undefined,
    kinds: filter?.kind ?? undefined,
    nationality: filter?.nationality ?? undefined,
    listedOn: daysWanted(filter?.listedOn),
    identityDocument: filter?.identityDocument ?? undefined,
    listed: listedWanted(listed),
    asOf: asOf ?? undefined,
  };
  const order = args.orderBy ?? 'ID';
  const connection = toConnection(args, placeOf(info, { ...wanted, list: filter?.list, order }), {
    rows: async (page) => {
      const rows = await stores.listedParty.page(editions, wanted, order, page);
      return Promise.all(rows.map(({ id }) => listedParty(id, wanted.asOf, loaders)));
    },
    key: ({ id, name }) => (order === 'NAME' ? [id, name] : [id]),
    node: (one) => one,
    total: () => stores.listedParty.count(editions, wanted),
  });
  return { ...connection, lists };
};

/** Parties with a name like a text. */
export async function partiesNamed(
  text: string,
  { list, asOf, first }: Partial<Omit<QuerySearchPartiesArgs, 'text'>>,
  { stores, loaders }: Context,
): Promise<PartySearchParent> {
  const limit = limitOf({ first });
  const lists = await listsAsked(list, 'list', loaders);
  const found = await stores.partySearch.parties(text, editionsOf(lists), limit);
  const edges = await Promise.all(
    found
      .slice(0, limit - 1)
      .map(async ({ id, name, match }) => ({ node: await listedParty(id, asOf ?? undefined, loaders), name, match })),
  );
  return { edges, hasMore: found.length === limit, lists };
}

const designations: NonNullable<QueryResolvers['designations']> = async (
  _,
  { filter, asOf, listed, ...args },
  { stores, loaders },
  info,
) => {
  const editions = editionsOf(await listsAsked(filter?.list, 'filter.list', loaders));
  const wanted: DesignationFilter = {
    programme: filter?.programme ?? undefined,
    listedOn: daysWanted(filter?.listedOn),
    listed: listedWanted(listed),
    asOf: asOf ?? undefined,
  };
  return toConnection(args, placeOf(info, { ...wanted, list: filter?.list }), {
    rows: async (page) => {
      const ids = await stores.designation.page(editions, wanted, page);
      return Promise.all(ids.map((id) => designation(id, wanted.asOf, loaders)));
    },
    key: ({ id }) => [id],
    node: (one) => one,
    total: () => stores.designation.count(editions, wanted),
  });
};

const programmes: NonNullable<QueryResolvers['programmes']> = async (_, { list, ...args }, { stores, loaders }, info) => {
  const editions = editionsOf(await listsAsked(list, 'list', loaders));
  return toConnection(args, placeOf(info, { list }), {
    rows: async (page) => Promise.all((await stores.programme.page(editions, page)).map((id) => programme(id, loaders))),
    key: ({ id }) => [id],
    node: (one) => one,
    total: () => stores.programme.count(editions),
  });
};

export const listQueries: QueryResolvers = {
  lists: (_, __, { loaders }) => loaders.lists(),
  party: (_, { id, asOf }, { loaders }) => maybeParty(id, asOf ?? undefined, loaders),
  parties,
  searchParties: (_, { text, ...args }, context) => partiesNamed(text, args, context),
  designations,
  programmes,
  listChanges,
};
