/** FollowTheMoney as JSON lines: parties of lists with their addresses, documents, sanctions and links. docs/exports.md says what it cannot carry. */
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { byLabel, schemaOr } from './ftmModel.js';
import {
  addressOf,
  attributesOf,
  documentInWords,
  documentOf,
  hasNumber,
  inWords,
  linkOf,
  mergeProperties,
  numberOf,
  withoutEmpty,
  sanctionOf,
  text,
  texts,
  type Entity,
} from './ftmParts.js';
import { readingOf, type Properties } from './reading.js';

export interface PartyColumns {
  readonly party: Properties;
  readonly names: readonly Properties[];
  readonly addresses: readonly Properties[];
  readonly documents: readonly Properties[];
  readonly designations: readonly Properties[];
  /** Place of the link, id of the other party. */
  readonly links: readonly (readonly [number, string])[];
}

export const parties = query<{ edition: string }, PartyColumns>('export/parties');

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
  // Only what came from the model is sure to have values as the model wants them.
  const isOfModel = party['list'] === 'ftm';
  const said = attributesOf(party);
  const about = (name: string): string[] => (isOfModel ? said.filter((one) => one.name === name).map(({ value }) => value) : []);
  const schema = schemaOr(about('Schema')[0], schemas[text(party, 'kind')] ?? 'LegalEntity');
  const { properties, rest } = isOfModel
    ? byLabel(
        schema,
        said.filter(({ name }) => !(name in aboutKeys)),
      )
    : { properties: {}, rest: said };
  const ofNames = ordered(names);
  const ofAddresses = ordered(addresses).map((address, at) => addressOf(address, part('address', at), isOfModel));
  const ofDocuments = ordered(documents).filter(hasNumber);
  const otherDocuments = isOfModel ? [] : ordered(documents).filter((document) => !hasNumber(document));
  const numbers = ofDocuments.map((document) => (isOfModel ? numberOf(schema, document) : undefined));
  const ofLinks = links.toSorted(([a], [b]) => a - b).map(([position, toId]) => linkOf(party, schema, position, idOf(toId), isOfModel));
  const { fits, notes } = ofPerson(party, schema === 'Person');
  return [
    {
      id,
      schema,
      properties: withoutEmpty(
        mergeProperties([
          namesOf(ofNames),
          fits,
          ...numbers.filter((one) => one !== undefined),
          ...ofLinks.map(({ property = {} }) => property),
          { addressEntity: ofAddresses.map((address) => address.id) },
          properties,
          {
            notes: [
              ...texts(party, 'remarks'),
              ...notes,
              ...ofNames.flatMap(noteOfName),
              ...rest.map(inWords),
              ...texts(party, 'marks'),
              ...linksToNone(party, links),
              ...otherDocuments.map(documentInWords),
            ],
          },
        ]),
      ),
      ...aboutOf(about),
    },
    ...ofAddresses,
    ...ofDocuments.flatMap((document, at) => (numbers[at] ? [] : documentOf(document, part('document', at), id))),
    ...ordered(designations).map((designation, at) => sanctionOf(designation, part('sanction', at), id, isOfModel)),
    ...ofLinks.flatMap(({ edge, position }) =>
      edge ? { id: part('link', position), schema: edge.schema, properties: withoutEmpty({ ...edge.ends(id), ...edge.properties }) } : [],
    ),
  ];
}

const ordered = (rows: readonly Properties[]): Properties[] =>
  rows.toSorted((a, b) => Number(a['position'] ?? 0) - Number(b['position'] ?? 0));

/** Keys of an entity of a file beside id, schema and properties, by the attributes that keep them. */
const aboutKeys: Readonly<Record<string, string>> = {
  Schema: 'schema',
  Dataset: 'datasets',
  Referent: 'referents',
  Target: 'target',
  'First seen': 'first_seen',
  'Last seen': 'last_seen',
  'Last change': 'last_change',
};

function aboutOf(about: (name: string) => string[]): object {
  const [target] = about('Target');
  const dates = ['First seen', 'Last seen', 'Last change'].flatMap((name) => about(name).map((value) => [aboutKeys[name], value]));
  const lists = ['Dataset', 'Referent'].map((name) => [aboutKeys[name], about(name)] as const).filter(([, values]) => values.length > 0);
  return { ...Object.fromEntries(lists), ...(target !== undefined && { target: target === 'true' }), ...Object.fromEntries(dates) };
}

function namesOf(names: readonly Properties[]): Entity['properties'] {
  const isAbbreviation = (name: Properties): boolean => name['note'] === 'abbreviation';
  const of = (fits: (name: Properties) => boolean): string[] =>
    names.filter((name) => !isAbbreviation(name) && fits(name)).map((name) => text(name, 'full'));
  const isWeak = (name: Properties): boolean => name['quality'] === 'WEAK';
  return {
    name: of(({ type }) => type === 'PRIMARY'),
    weakAlias: of((name) => name['type'] !== 'PRIMARY' && isWeak(name)),
    previousName: of((name) => name['type'] === 'FORMERLY_KNOWN_AS' && !isWeak(name)),
    alias: of((name) => !['PRIMARY', 'FORMERLY_KNOWN_AS'].includes(text(name, 'type')) && !isWeak(name)),
    abbreviation: names.filter(isAbbreviation).map((name) => text(name, 'full')),
  };
}

const noteOfName = (name: Properties): string[] =>
  ['note', 'bornText', 'birthPlaceText'].flatMap((property) =>
    (name['note'] === 'abbreviation' ? [] : texts(name, property)).map(
      (value) => `${text(name, 'full')}: ${property === 'note' ? '' : 'born '}${value}`,
    ),
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

/** A link that leads to no party is words alone. */
const linksToNone = (party: Properties, links: PartyColumns['links']): string[] =>
  texts(party, 'linkTypes').flatMap((type, at) =>
    links.some(([position]) => position === at) ? [] : [`${type}: ${texts(party, 'linkNames')[at] ?? ''}`],
  );
