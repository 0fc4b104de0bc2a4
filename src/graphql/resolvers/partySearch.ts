import { limitOf } from '../connection.js';
import type { Context } from '../context.js';
import type { QueryResolvers, QuerySearchPartiesArgs } from '../generated/types.js';
import { editionsOf, listedParty, requireLists } from '../listed.js';
import type { PartySearchParent } from '../parents.js';

/** Parties with a name like a text. */
export async function partiesNamed(
  text: string,
  { list, asOf, first }: Partial<Omit<QuerySearchPartiesArgs, 'text'>>,
  { stores, loaders }: Context,
): Promise<PartySearchParent> {
  const limit = limitOf({ first });
  const lists = await requireLists(list, 'list', loaders);
  const found = await stores.partySearch.parties(text, editionsOf(lists), limit);
  const edges = await Promise.all(
    found
      .slice(0, limit - 1)
      .map(async ({ id, name, match }) => ({ node: await listedParty(id, asOf ?? undefined, loaders), name, match })),
  );
  return { edges, hasMore: found.length === limit, lists };
}

export const searchParties: NonNullable<QueryResolvers['searchParties']> = (_, { text, ...args }, context) =>
  partiesNamed(text, args, context);
