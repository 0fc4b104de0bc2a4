import { listedAt } from '../../model/listed.js';
import { listedParty, listOf, programme } from '../listed.js';
import { maybeEntity } from '../nodes.js';
import type { DesignationResolvers, ProgrammeBasisResolvers, ProgrammeResolvers } from '../generated/types.js';
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
