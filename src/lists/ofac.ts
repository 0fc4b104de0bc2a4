/** The list of Specially Designated Nationals of OFAC, from its CSV files. */
import { listInvalid, meaningOf } from './invalid.js';
import { openFiles, type SdnRecord } from './ofac/files.js';
import { remarked } from './ofac/remarks.js';
import type { Row } from './ofac/rows.js';
import type { Address, Attribute, ListSource, Party, PartyKind, PartyName } from './party.js';
import { readingOf, type Audit } from './reading.js';
import { scriptOf } from '../model/script.js';

/** Read sdn.csv, add.csv, alt.csv and sdn_comments.csv, in this order. They do not say when they were made. */
export const ofac: ListSource = {
  key: 'ofac',
  authority: 'Office of Foreign Assets Control, U.S. Department of the Treasury',
  name: 'Specially Designated Nationals and Blocked Persons List',
  read: (files) => readingOf((audit) => partiesOf(files, audit)),
};

async function* partiesOf(files: readonly string[], { leftovers }: Audit): AsyncGenerator<Party> {
  const { numbersByName, records } = await openFiles(files, leftovers);
  const idsByName = new Map([...numbersByName].map(([name, number]) => [name, number === null ? null : idOf(number)]));
  for await (const record of records()) yield partyOf(record, idsByName, leftovers);
}

const idOf = (number: string): string => `ofac:${number}`;

/** Entities have no type. */
const kinds: ReadonlyMap<string, PartyKind> = new Map([
  ['individual', 'INDIVIDUAL'],
  ['vessel', 'VESSEL'],
  ['aircraft', 'AIRCRAFT'],
]);
/** All but weak aliases, which stand in remarks. */
const aliasTypes: ReadonlyMap<string, PartyName['type']> = new Map([
  ['aka', 'ALSO_KNOWN_AS'],
  ['fka', 'FORMERLY_KNOWN_AS'],
  ['nka', 'NOW_KNOWN_AS'],
]);
/** Columns that are attributes, with their names in words. */
const columns: ReadonlyMap<string, string> = new Map([
  ['Call_Sign', 'Call sign'],
  ['Vess_type', 'Vessel type'],
  ['Tonnage', 'Tonnage'],
  ['GRT', 'Gross registered tonnage'],
  ['Vess_flag', 'Vessel flag'],
  ['Vess_owner', 'Vessel owner'],
]);

function partyOf(record: SdnRecord, idsByName: ReadonlyMap<string, string | null>, leftovers: Audit['leftovers']): Party {
  const { cells, place, number, remarks } = record;
  const type = cells['SDN_Type']?.trim();
  const titles = cells['Title']?.split(';').map((title) => title.trim()) ?? [];
  const said = remarked(remarks, { place, leftovers, titles, idsByName });
  const primary = required(record, 'SDN_Name');
  return {
    id: idOf(number),
    kind: type === undefined ? 'ENTITY' : meaningOf(kinds, type, { ...place, field: 'SDN_Type' }),
    names: [nameOf(primary, 'PRIMARY', 'UNSTATED'), ...record.aliases.map(aliasOf), ...said.names],
    births: said.births,
    birthPlaces: said.birthPlaces,
    nationalities: [...said.nationalities],
    positions: [...titles, ...said.positions],
    addresses: record.addresses.flatMap(addressOf),
    documents: said.documents,
    designations: programmesOf(required(record, 'Program')).map((programme) => ({ programme, amendedOn: [] })),
    links: said.links,
    attributes: [...attributesOf(record), ...said.attributes],
    marks: said.marks,
    ...(remarks.trim() !== '' && { remarks: remarks.trim() }),
  };
}

function required({ cells, place }: Row, field: string): string {
  const value = cells[field]?.trim();
  if (value === undefined)
    throw listInvalid({ ...place, field }, 'is missing; every row has one. The file is damaged or the list has changed.');
  return value;
}

const nameOf = (full: string, type: PartyName['type'], quality: PartyName['quality'], note?: string): PartyName => ({
  full,
  parts: [],
  type,
  quality,
  script: scriptOf(full),
  ...(note !== undefined && { note }),
});

/** OFAC keeps its strong aliases in this file. */
const aliasOf = (row: Row): PartyName =>
  nameOf(
    required(row, 'alt_name'),
    meaningOf(aliasTypes, required(row, 'alt_type'), { ...row.place, field: 'alt_type' }),
    'STRONG',
    row.cells['alt_remarks']?.trim(),
  );

/** Several programmes are written SDGT] [IFSR. */
const programmesOf = (cell: string): string[] => cell.replaceAll(/^\[|\]$/g, '').split(/\]\s*\[/);

/** OFAC has city, province and postal code in one cell; many rows hold nothing. */
function addressOf({ cells }: Row): Address[] {
  const street = cells['Address']?.trim();
  const city = cells['City/State/Province/Postal Code']?.trim();
  const country = cells['Country']?.trim();
  const note = cells['Add_remarks']?.trim();
  const text = [street, city, country].filter((part) => part !== undefined).join(', ');
  if (text === '' && note === undefined) return [];
  return [{ text, ...(street && { street }), ...(city && { city }), ...(country && { country }), ...(note && { note }) }];
}

function attributesOf({ cells }: Row): Attribute[] {
  return [...columns].flatMap(([column, name]) => {
    const value = cells[column]?.trim();
    return value === undefined ? [] : [{ name, value }];
  });
}
