import { listedAt } from '../../model/listed.js';
import type { DesignationFilter } from '../../store/designation.js';
import { toConnection } from '../connection.js';
import { placeOf } from '../cursor.js';
import { toDays, designation, editionsOf, listedParty, toListedStatuses, listOf, requireLists, programme } from '../listed.js';
import type { DesignationResolvers, QueryResolvers } from '../generated/types.js';
import { attributesOf, official } from './sanctionsList.js';

export const Designation: DesignationResolvers = {
  party: ({ partyId, asOf }, _, { loaders }) => listedParty(partyId, asOf, loaders),
  programme: ({ programmeId }, _, { loaders }) => programme(programmeId, loaders),
  authority: async ({ list }, _, { loaders }) => (await listOf(list, loaders)).authority,
  list: ({ list }, _, { loaders }) => listOf(list, loaders),
  sourceClass: official,
  attributes: attributesOf,
  listed: ({ listedOn, changedOn, asOf }) =>
    asOf === undefined ? 'LISTED' : listedAt({ listedOn, undated: listedOn === null, seenOn: changedOn }, asOf),
};

export const designations: NonNullable<QueryResolvers['designations']> = async (
  _,
  { filter, asOf, listed, ...args },
  { stores, loaders },
  info,
) => {
  const editions = editionsOf(await requireLists(filter?.list, 'filter.list', loaders));
  const wanted: DesignationFilter = {
    programme: filter?.programme ?? undefined,
    listedOn: toDays(filter?.listedOn),
    listed: toListedStatuses(listed),
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
