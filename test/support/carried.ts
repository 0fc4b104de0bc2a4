/** What FollowTheMoney carries of a party of the UN or OFAC, by the loss table of docs/exports.md. */
import { parties, type PartyColumns } from '../../src/export/ftm.js';
import type { Properties } from '../../src/export/reading.js';
import type { Graph } from '../../src/graph/graph.js';

/** All parties of a list as the graph has them. */
export async function partiesOf(graph: Graph, list: string): Promise<PartyColumns[]> {
  const [held] = await graph.run<{ edition: string }>('MATCH (list:SanctionsList {id: $list}) RETURN list.edition AS edition', { list });
  const found = [];
  for await (const row of graph.stream(parties, { edition: held?.edition ?? '' })) found.push(row);
  return found;
}

const texts = (of: Properties, property: string): string[] => [of[property] ?? []].flat().map(String);
const text = (of: Properties, property: string): string => texts(of, property)[0] ?? '';
const pick = (of: Properties, properties: readonly string[]): string[] => properties.map((property) => text(of, property));
const inOrder = (rows: readonly Properties[]): Properties[] => rows.toSorted((a, b) => Number(a['position']) - Number(b['position']));
const setOf = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Id in the list that FollowTheMoney brings back. */
const idThere = (id: string): string => `ftm:${id.replace(':', '-')}`;
const isPerson = ({ party }: PartyColumns): boolean => party['kind'] === 'INDIVIDUAL';
const hasNumber = (document: Properties): boolean => text(document, 'number') !== '' && text(document, 'number').length <= 64;
const isDate = (value: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(value);
const addressParts = ['text', 'street', 'city', 'region', 'postalCode'];

/** What is a field of a party of a list and should be one of the party that comes back. */
export function carried(row: PartyColumns) {
  const { party, names, addresses, documents, designations, links } = row;
  const places = texts(party, 'birthPlaceTexts').map((place, at) =>
    [place, texts(party, 'birthPlaceCountries')[at], texts(party, 'birthPlaceNotes')[at]].filter(Boolean).join(', '),
  );
  return {
    id: idThere(text(party, 'id')),
    kind: text(party, 'kind'),
    names: setOf(names.map((name) => `${kindOf(name)} ${text(name, 'full')}`)),
    births: setOf(texts(party, 'birthStarts').filter((_, at) => isExact(row, at))),
    birthPlaces: setOf(isPerson(row) ? places : []),
    nationalities: Array<string>(), // both lists print them in words
    positions: setOf(isPerson(row) ? texts(party, 'positions') : []),
    addresses: inOrder(addresses).map((address) => pick(address, addressParts)),
    documents: inOrder(documents)
      .filter(hasNumber)
      .map((document) => [
        text(document, 'type') === 'Passport' ? 'Passport' : 'Identification',
        text(document, 'number'),
        ...pick(document, ['issued', 'expires']).map((date) => (isDate(date) ? date : '')),
      ]),
    designations: inOrder(designations).map(designationOf),
    links: links.toSorted(([a], [b]) => a - b).map(([position, id]) => [texts(party, 'linkTypes')[position], idThere(id)]),
  };
}

/** The same fields of a party that has come back. */
export function cameBack({ party, names, addresses, documents, designations, links }: PartyColumns): ReturnType<typeof carried> {
  return {
    id: text(party, 'id'),
    kind: text(party, 'kind'),
    names: setOf(names.map((name) => pick(name, ['type', 'quality', 'full']).join(' '))),
    births: setOf(texts(party, 'birthStarts')),
    birthPlaces: setOf(texts(party, 'birthPlaceTexts')),
    nationalities: texts(party, 'nationalities'),
    positions: setOf(texts(party, 'positions')),
    addresses: inOrder(addresses).map((address) => pick(address, addressParts)),
    documents: inOrder(documents).map((document) => pick(document, ['type', 'number', 'issued', 'expires'])),
    designations: inOrder(designations).map(designationOf),
    links: links.toSorted(([a], [b]) => a - b).map(([position, id]) => [texts(party, 'linkAttributeValues')[position], id]),
  };
}

/** Strong is not told from ungraded, and a weak name is an alias whatever else it is. */
function kindOf(name: Properties): string {
  const type = text(name, 'type');
  if (type === 'PRIMARY') return 'PRIMARY UNSTATED';
  if (text(name, 'quality') === 'WEAK') return 'ALSO_KNOWN_AS WEAK';
  return type === 'FORMERLY_KNOWN_AS' ? 'FORMERLY_KNOWN_AS UNSTATED' : 'ALSO_KNOWN_AS UNSTATED';
}

const isExact = (row: PartyColumns, at: number): boolean =>
  isPerson(row) && texts(row.party, 'birthPrecisions')[at] === 'EXACT' && texts(row.party, 'birthNotes')[at] === '';

const designationOf = (designation: Properties) => [
  ...pick(designation, ['programme', 'listedOn', 'reference']),
  ...texts(designation, 'amendedOn').toSorted(),
];

/** What the graph adds, what stands in a field in other words, and what the loss table leaves out. */
const notSearched = new Set(
  (
    'id dataset edition list key position content seenOn changedOn undated kind quality parts script ' +
    'birthPrecisions birthStarts birthEnds bornPrecision bornStart bornEnd'
  ).split(' '),
);

/** All other texts of a party that are not where the loss table sends them, each with its property. A note of an address stays with it. */
export function lost(before: PartyColumns, after: PartyColumns): string[] {
  const { party, names, addresses, documents, designations } = before;
  const own = text(party, 'remarks');
  const remarks = text(after.party, 'remarks');
  const fields = [after.party, ...after.names].flatMap(leavesOf);
  // Remarks of OFAC hold nearly all that it says of a party: what went to the notes must stand there beside them, unless it is all of them.
  const notes = remarks.slice(own.length);
  const noted = [...notesOf(before), ...documents.filter((document) => !hasNumber(document)).flatMap(leavesOf)];
  const within = (of: readonly Properties[], back: readonly Properties[]): string[] =>
    inOrder(of).flatMap((one, at) => missing(leavesOf(one), leavesOf(inOrder(back)[at] ?? {})));
  const { remarks: _remarks, birthTexts: _births, linkNames: _links, ...others } = party;
  return [
    ...(remarks.startsWith(own) ? [] : [`remarks: ${own}`]),
    ...missing([...leavesOf(others), ...names.flatMap(({ type: _type, ...name }) => leavesOf(name))], fields),
    ...missing(
      noted.filter(([, value]) => value !== own),
      [['notes', notes]],
    ),
    ...within(addresses, after.addresses),
    ...within(documents.filter(hasNumber), after.documents),
    ...within(designations, after.designations),
  ];
}

/** What must stand in the notes in just these words. */
function notesOf(row: PartyColumns): Told[] {
  const { party, names, links } = row;
  const all = (property: string, prefix: (at: number) => string, isIn: (at: number) => boolean = () => true): Told[] =>
    texts(party, property).flatMap((value, at): Told[] => (isIn(at) ? [[property, `${prefix(at)}${value}`]] : []));
  const ofName = (name: Properties, property: string, words: string): Told[] =>
    texts(name, property).map((value): Told => [property, `${text(name, 'full')}: ${words}${value}`]);
  const isNoPerson = (): boolean => !isPerson(row);
  return [
    ...all(
      'birthTexts',
      () => 'Born ',
      (at) => !isExact(row, at),
    ),
    ...all('birthPlaceTexts', () => 'Born in ', isNoPerson),
    ...all('positions', () => 'Position: ', isNoPerson),
    ...all('nationalities', () => 'Nationality: '),
    ...all('attributeValues', (at) => `${texts(party, 'attributeNames')[at]}: `),
    ...all('marks', () => ''),
    ...all(
      'linkNames',
      (at) => `${texts(party, 'linkTypes')[at]}: `,
      (at) => links.every(([position]) => position !== at),
    ),
    ...names.flatMap((name) => [
      ...ofName(name, 'note', ''),
      ...ofName(name, 'bornText', 'born '),
      ...ofName(name, 'birthPlaceText', 'born '),
    ]),
  ];
}

/** A text with its property. */
type Told = readonly [string, string];

const leavesOf = (row: Properties): Told[] =>
  Object.keys(row).flatMap((property) => (notSearched.has(property) ? [] : texts(row, property).map((value): Told => [property, value])));

function missing(wanted: readonly Told[], within: readonly Told[]): string[] {
  const whole = within.map(([, value]) => value).join('\n');
  return wanted.flatMap(([property, value]) => (whole.includes(value) ? [] : [`${property}: ${value}`]));
}
