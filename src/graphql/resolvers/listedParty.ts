import { amendedSince, listedAt } from '../../model/listed.js';
import type { ListedPartyFilter } from '../../store/listedParty.js';
import { toConnection } from '../connection.js';
import { placeOf } from '../cursor.js';
import { toDays, designation, editionsOf, listedParty, toListedStatuses, listOf, requireLists, maybeParty } from '../listed.js';
import type { PartyLinkParent } from '../parents.js';
import type {
  IdentityDocumentResolvers,
  LinkResolution,
  ListedDatePrecision,
  ListedPartyResolvers,
  PartyLinkResolvers,
  PartyNameResolvers,
  QueryResolvers,
} from '../generated/types.js';
import { attributesOf, official } from './sanctionsList.js';

/** Parallel lists of the graph hold no null. */
const orNull = (text: string | undefined): string | null => text || null;

// Enums: an import writes values of the lists in lists/party.ts only, and a test holds the schema to them.
export const ListedParty: ListedPartyResolvers = {
  list: ({ list }, _, { loaders }) => listOf(list, loaders),
  sourceClass: official,
  listed: (party) => (party.asOf === undefined ? 'LISTED' : listedAt(party, party.asOf)),
  amendedSince: (party) => (party.asOf === undefined ? false : amendedSince(party, party.asOf)),
  names: ({ id }, _, { loaders }) => loaders.namesOfParty.load(id),
  births: ({ birthPrecisions, birthStarts, birthEnds, birthTexts, birthNotes }) =>
    birthTexts.map((text, index) => ({
      text,
      precision: birthPrecisions[index] as ListedDatePrecision,
      from: orNull(birthStarts[index]),
      to: orNull(birthEnds[index]),
      note: orNull(birthNotes[index]),
    })),
  birthPlaces: ({ birthPlaceTexts, birthPlaceCountries, birthPlaceNotes }) =>
    birthPlaceTexts.map((text, index) => ({ text, country: orNull(birthPlaceCountries[index]), note: orNull(birthPlaceNotes[index]) })),
  addresses: ({ id }, _, { loaders }) => loaders.addressesOfParty.load(id),
  identityDocuments: ({ id }, _, { loaders }) => loaders.documentsOfParty.load(id),
  designations: async ({ id, asOf }, _, { loaders }) =>
    Promise.all((await loaders.designationsOfParty.load(id)).map((one) => designation(one, asOf, loaders))),
  links: async (party, _, { loaders }) => {
    const { id, linkTypes, linkNames, linkAttributePositions, linkAttributeNames, linkAttributeValues, asOf } = party;
    if (linkTypes.length === 0) return [];
    const resolved = new Map((await loaders.linksOfParty.load(id)).map((one) => [one.position, one]));
    return linkTypes.map((type, position): PartyLinkParent => {
      const { toId, resolvedBy } = resolved.get(position) ?? {};
      const attributes = linkAttributeNames.flatMap((name, index) =>
        linkAttributePositions[index] === position ? [{ name, value: linkAttributeValues[index] ?? '' }] : [],
      );
      return { type, toName: linkNames[position] ?? '', toId, resolvedBy, attributes, asOf };
    });
  },
  attributes: attributesOf,
};

export const PartyName: PartyNameResolvers = {
  born: ({ bornPrecision, bornStart: from, bornEnd: to, bornText: text, bornNote: note }) =>
    text === null ? null : { precision: bornPrecision as ListedDatePrecision, from, to, text, note },
  birthPlace: ({ birthPlaceText: text, birthPlaceCountry: country, birthPlaceNote: note }) =>
    text === null ? null : { text, country, note },
};

export const IdentityDocument: IdentityDocumentResolvers = {
  issuedIn: ({ issuedInText: text, issuedInCountry: country, issuedInNote: note }) => (text === null ? null : { text, country, note }),
};

export const PartyLink: PartyLinkResolvers = {
  party: ({ toId, asOf }, _, { loaders }) => (toId === undefined ? null : listedParty(toId, asOf, loaders)),
  resolvedBy: ({ resolvedBy }) => (resolvedBy as LinkResolution | undefined) ?? null,
};

export const party: NonNullable<QueryResolvers['party']> = (_, { id, asOf }, { loaders }) => maybeParty(id, asOf ?? undefined, loaders);

export const parties: NonNullable<QueryResolvers['parties']> = async (_, { filter, asOf, listed, ...args }, { stores, loaders }, info) => {
  const lists = await requireLists(filter?.list, 'filter.list', loaders);
  const editions = editionsOf(lists);
  const wanted: ListedPartyFilter = {
    name: filter?.name ?? undefined,
    programme: filter?.programme ?? undefined,
    kinds: filter?.kind ?? undefined,
    nationality: filter?.nationality ?? undefined,
    listedOn: toDays(filter?.listedOn),
    identityDocument: filter?.identityDocument ?? undefined,
    listed: toListedStatuses(listed),
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
