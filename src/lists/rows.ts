/** A party as the rows that are written for it. Absent values are left out: the graph has no empty properties. */
import { nameKey, numberKey } from '../model/name.js';
import { listDataset } from '../model/vocabulary.js';
import { contentOf } from './content.js';
import type { Attribute, IdentityDocument, ListSource, Party, PartyLink, PartyName } from './party.js';
import { basisOf } from './programmes.js';

/** Parallel lists hold no null in Neo4j. */
const orEmpty = (text: string | undefined): string => text ?? '';
const earliest = (days: readonly string[]): string | undefined => days.toSorted()[0];

export function partyRow(party: Party, key: ListSource['key'], edition: string) {
  const common = { dataset: listDataset(key), edition };
  const { id, kind, names, births, birthPlaces, nationalities, positions, designations, links, attributes, marks, remarks } = party;
  return {
    party: {
      ...common,
      id,
      list: key,
      kind,
      name: names[0]?.full,
      content: contentOf(party),
      listedOn: earliest(designations.flatMap(({ listedOn }) => listedOn ?? [])),
      undated: designations.length === 0 || designations.some(({ listedOn }) => listedOn === undefined),
      amendedLast: designations
        .flatMap(({ amendedOn }) => amendedOn)
        .toSorted()
        .at(-1),
      programmes: [...new Set(designations.map(({ programme }) => programme))],
      nationalities,
      positions,
      marks,
      remarks,
      birthPrecisions: births.map(({ precision }) => precision),
      birthStarts: births.map(({ from }) => orEmpty(from)),
      birthEnds: births.map(({ to }) => orEmpty(to)),
      birthTexts: births.map(({ text }) => text),
      birthNotes: births.map(({ note }) => orEmpty(note)),
      birthPlaceTexts: birthPlaces.map(({ text }) => text),
      birthPlaceCountries: birthPlaces.map(({ country }) => orEmpty(country)),
      birthPlaceNotes: birthPlaces.map(({ note }) => orEmpty(note)),
      ...attributeColumns(attributes),
      linkTypes: links.map(({ type }) => type),
      linkNames: links.map(({ toName }) => toName),
      ...linkAttributeColumns(links),
    },
    names: names.map((name, position) => ({
      ...nameColumns(name),
      ...common,
      id: `${id}#name${position}`,
      key: nameKey(name.full),
      position,
    })),
    addresses: party.addresses.map((address, position) => ({ ...address, ...common, id: `${id}#address${position}`, position })),
    documents: party.documents.map((document, position) => ({
      ...documentColumns(document),
      ...common,
      id: `${id}#document${position}`,
      key: numberKey(document.number),
      position,
    })),
    designations: designations.map(({ attributes: said = [], ...designation }, position) => ({
      programme: { ...programmeRow(key, designation.programme), ...common },
      properties: { ...designation, ...attributeColumns(said), ...common, list: key, id: `${id}#${position}`, position },
    })),
  };
}

export type PartyRow = ReturnType<typeof partyRow>;

const attributeColumns = (attributes: readonly Attribute[]) => ({
  attributeNames: attributes.map(({ name }) => name),
  attributeValues: attributes.map(({ value }) => value),
});

/** Attributes of all links of a party, each with the place of its link. */
function linkAttributeColumns(links: readonly PartyLink[]) {
  const all = links.flatMap(({ attributes = [] }, position) => attributes.map((attribute) => ({ ...attribute, position })));
  return {
    linkAttributePositions: all.map(({ position }) => position),
    linkAttributeNames: all.map(({ name }) => name),
    linkAttributeValues: all.map(({ value }) => value),
  };
}

const nameColumns = ({ born, birthPlace, ...name }: PartyName) => ({
  ...name,
  bornPrecision: born?.precision,
  bornStart: born?.from,
  bornEnd: born?.to,
  bornText: born?.text,
  bornNote: born?.note,
  birthPlaceText: birthPlace?.text,
  birthPlaceCountry: birthPlace?.country,
  birthPlaceNote: birthPlace?.note,
});

const documentColumns = ({ issuedIn, ...document }: IdentityDocument) => ({
  ...document,
  issuedInText: issuedIn?.text,
  issuedInCountry: issuedIn?.country,
  issuedInNote: issuedIn?.note,
});

function programmeRow(key: ListSource['key'], programme: string) {
  const basis = basisOf(key, programme);
  return {
    id: `programme:${key}:${programme}`,
    key: programme,
    list: key,
    instrumentSymbol: basis?.symbol,
    instrumentId: basis?.instrument,
    instrumentBasis: basis?.source,
  };
}

/** A tie to another party that the list states; `position` is its place among the links of the party. */
export interface LinkRow {
  readonly id: string;
  readonly position: number;
  readonly type: string;
  /** What the list calls the other party. */
  readonly name: string;
  /** The other party, where the list gives its id. */
  readonly partyId: string | undefined;
}

export const linkRows = ({ id, links }: Party): LinkRow[] =>
  links.map(({ type, toName, toId }, position) => ({ id, position, type, name: toName, partyId: toId }));
