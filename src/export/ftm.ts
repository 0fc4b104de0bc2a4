/** FollowTheMoney as JSON lines: parties of lists with their addresses, documents, sanctions and links. docs/exports.md says what it cannot carry. */
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { readingOf, type Properties } from './reading.js';

interface PartyColumns {
  readonly party: Properties;
  readonly names: readonly Properties[];
  readonly addresses: readonly Properties[];
  readonly documents: readonly Properties[];
  readonly designations: readonly Properties[];
  /** Place of the link, id of the other party. */
  readonly links: readonly (readonly [number, string])[];
}

const parties = query<{ edition: string }, PartyColumns>('export/parties');

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export async function* ftm(graph: Graph): AsyncGenerator<string, void> {
  const reading = await readingOf(graph);
  for (const edition of reading.editions)
    for await (const row of graph.stream(parties, { edition })) for (const entity of entitiesOf(row)) yield `${JSON.stringify(entity)}\n`;
  await reading.requireUnchanged();
}

/** An organization is what the list calls an entity; a LegalEntity may be a person, too. */
const schemas: Readonly<Record<string, string>> = {
  INDIVIDUAL: 'Person',
  ENTITY: 'Organization',
  VESSEL: 'Vessel',
  AIRCRAFT: 'Airplane',
  OTHER: 'LegalEntity',
};

/** Ids of FollowTheMoney have letters, digits, dots and dashes. One that came from there goes back as it was. */
const idOf = (id: string): string => id.replace(/^ftm:/, '').replaceAll(/[^\w.-]/g, '-');

function entitiesOf({ party, names, addresses, documents, designations, links }: PartyColumns): Entity[] {
  const id = idOf(text(party, 'id'));
  const part = (kind: string, position: number): string => `${id}-${kind}-${position}`;
  const schema = schemas[text(party, 'kind')] ?? 'LegalEntity';
  const ordered = (rows: readonly Properties[]): Properties[] =>
    rows.toSorted((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0));
  const ofAddresses = ordered(addresses).map((address, at) => addressOf(address, part('address', at)));
  const { fits, notes } = ofPerson(party, schema === 'Person');
  return [
    {
      id,
      schema,
      properties: present({
        ...namesOf(ordered(names)),
        ...fits,
        addressEntity: ofAddresses.map((address) => address.id),
        notes: [
          ...texts(party, 'remarks'),
          ...notes,
          ...ordered(names).flatMap(noteOfName),
          ...attributesOf(party),
          ...texts(party, 'marks'),
          ...linksToNone(party, links),
        ],
      }),
    },
    ...ofAddresses,
    ...ordered(documents)
      .filter((document) => text(document, 'number') !== '')
      .map((document, at) => documentOf(document, part('document', at), id)),
    ...designations.map((designation, at) => sanctionOf(designation, part('sanction', at), id)),
    ...links.map(([position, toId]) => ({
      id: part('link', position),
      schema: 'UnknownLink',
      properties: present({ subject: [id], object: [idOf(toId)], role: [texts(party, 'linkTypes')[position] ?? ''] }),
    })),
  ];
}

function namesOf(names: readonly Properties[]): Entity['properties'] {
  const of = (fits: (name: Properties) => boolean): string[] => names.filter(fits).map((name) => text(name, 'full'));
  const isWeak = (name: Properties): boolean => name['quality'] === 'WEAK';
  return {
    name: of(({ type }) => type === 'PRIMARY'),
    weakAlias: of((name) => name['type'] !== 'PRIMARY' && isWeak(name)),
    previousName: of((name) => name['type'] === 'FORMERLY_KNOWN_AS' && !isWeak(name)),
    alias: of((name) => !['PRIMARY', 'FORMERLY_KNOWN_AS'].includes(text(name, 'type')) && !isWeak(name)),
  };
}

const noteOfName = (name: Properties): string[] =>
  ['note', 'bornText', 'birthPlaceText'].flatMap((property) =>
    texts(name, property).map((value) => `${text(name, 'full')}: ${property === 'note' ? '' : 'born '}${value}`),
  );

/** Dates that are not exact and countries in words would be told as more than they are: they go to the notes. */
function ofPerson(party: Properties, isPerson: boolean): { fits: Entity['properties']; notes: string[] } {
  const births = texts(party, 'birthTexts').map((printed, at) => {
    const isDate = isPerson && texts(party, 'birthPrecisions')[at] === 'EXACT' && texts(party, 'birthNotes')[at] === '';
    return {
      date: isDate ? texts(party, 'birthStarts')[at] : undefined,
      note: `Born ${printed} ${texts(party, 'birthNotes')[at] ?? ''}`.trim(),
    };
  });
  const isCode = (country: string): boolean => isPerson && /^[a-z]{2}(-[a-z]+)?$/.test(country);
  const nationalities = texts(party, 'nationalities');
  const positions = texts(party, 'positions');
  const places = texts(party, 'birthPlaceTexts').map((place, at) =>
    [place, texts(party, 'birthPlaceCountries')[at], texts(party, 'birthPlaceNotes')[at]].filter(Boolean).join(', '),
  );
  const fits = {
    birthDate: births.flatMap(({ date }) => date ?? []),
    birthPlace: isPerson ? places : [],
    nationality: nationalities.filter(isCode),
    position: isPerson ? positions : [],
  };
  const notes = [
    ...births.filter(({ date }) => date === undefined).map(({ note }) => note),
    ...nationalities.filter((one) => !isCode(one)).map((one) => `Nationality: ${one}`),
    ...(isPerson ? [] : [...places.map((place) => `Born in ${place}`), ...positions.map((position) => `Position: ${position}`)]),
  ];
  return { fits, notes };
}

const addressOf = (address: Properties, id: string): Entity => ({
  id,
  schema: 'Address',
  properties: present({
    full: texts(address, 'text'),
    street: texts(address, 'street'),
    city: texts(address, 'city'),
    region: texts(address, 'region'),
    postalCode: texts(address, 'postalCode'),
    country: texts(address, 'country').filter((country) => /^[a-z]{2}$/.test(country)),
    remarks: [...texts(address, 'note'), ...texts(address, 'country').filter((country) => !/^[a-z]{2}$/.test(country))],
  }),
});

const documentOf = (document: Properties, id: string, holder: string): Entity => ({
  id,
  schema: text(document, 'type') === 'Passport' ? 'Passport' : 'Identification',
  properties: present({
    holder: [holder],
    number: texts(document, 'number'),
    type: [...texts(document, 'type'), ...texts(document, 'subtype')].filter((type) => type !== 'Passport' && type !== 'Identification'),
    country: texts(document, 'country').filter((country) => /^[a-z]{2}$/.test(country)),
    summary: [
      ...texts(document, 'country').filter((country) => !/^[a-z]{2}$/.test(country)),
      ...['issued', 'expires', 'issuedInText'].flatMap((property) => texts(document, property).map((value) => `${property}: ${value}`)),
      ...texts(document, 'note'),
    ],
  }),
});

const sanctionOf = (designation: Properties, id: string, entity: string): Entity => ({
  id,
  schema: 'Sanction',
  properties: present({
    entity: [entity],
    programId: texts(designation, 'programme'),
    listingDate: texts(designation, 'listedOn'),
    modifiedAt: texts(designation, 'amendedOn'),
    authorityId: texts(designation, 'reference'),
    summary: attributesOf(designation),
  }),
});

const attributesOf = (of: Properties): string[] =>
  texts(of, 'attributeNames').map((name, at) => `${name}: ${texts(of, 'attributeValues')[at] ?? ''}`);

/** A property as a list of texts, whether it is one, a text or missing. */
function texts(properties: Properties, property: string): readonly string[] {
  const value = properties[property];
  if (value === undefined) return [];
  return typeof value === 'object' ? value.map(String) : [String(value)];
}

const text = (properties: Properties, property: string): string => texts(properties, property)[0] ?? '';

/** A link that leads to no party is words alone. */
const linksToNone = (party: Properties, links: PartyColumns['links']): string[] =>
  texts(party, 'linkTypes').flatMap((type, at) =>
    links.some(([position]) => position === at) ? [] : [`${type}: ${texts(party, 'linkNames')[at] ?? ''}`],
  );

/** Without what is empty: FollowTheMoney has no empty values. */
const present = (properties: Entity['properties']): Entity['properties'] =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([property, values]) => [property, values.filter((value) => value !== '')] as const)
      .filter(([, values]) => values.length > 0),
  );
