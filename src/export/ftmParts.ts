/** What a list says of a party in entities of FollowTheMoney of their own: addresses, documents, sanctions and links. */
import { isPartialDate } from '../model/time.js';
import { attributesIn, byLabel, documentSchema, edgeOf, propertyOfType, type Attribute } from './ftmModel.js';
import type { Properties } from './reading.js';

export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** What a file of FollowTheMoney said of it beside its properties. */
  readonly [about: string]: unknown;
}

export function addressOf(address: Properties, id: string, isOfModel: boolean): Entity {
  const note = text(address, 'note');
  const said = isOfModel ? attributesIn(note) : undefined;
  const { properties, rest } = said ? byLabel('Address', said) : { properties: {}, rest: [] };
  const own = {
    full: texts(address, 'text'),
    street: texts(address, 'street'),
    city: texts(address, 'city'),
    region: texts(address, 'region'),
    postalCode: texts(address, 'postalCode'),
    country: texts(address, 'country').filter(isCountry),
    remarks: [...(said || note === '' ? rest.map(inWords) : [note]), ...texts(address, 'country').filter((country) => !isCountry(country))],
  };
  return { id, schema: 'Address', properties: withoutEmpty(mergeProperties([own, properties])) };
}

const isCountry = (country: string): boolean => /^[a-z]{2}$/.test(country);

/** The longest number that the model takes, in characters. */
const longestNumber = 64;

export function hasNumber(document: Properties): boolean {
  const { length } = text(document, 'number');
  return length > 0 && length <= longestNumber;
}

/** A document that the model has no place for: each of its parts, as printed. */
export const documentInWords = (document: Properties): string =>
  ['type', 'subtype', 'number', 'country', 'issued', 'expires', 'issuedInText', 'note']
    .flatMap((property) => texts(document, property).filter((value) => value !== ''))
    .join(', ');

export function documentOf(document: Properties, id: string, holder: string): Entity {
  const type = text(document, 'type');
  const schema = documentSchema(type);
  const dates = (property: string): string[] => texts(document, property).filter(isPartialDate);
  const inSummary = ['issued', 'expires', 'issuedInText'].flatMap((property) =>
    texts(document, property)
      .filter((value) => !isPartialDate(value))
      .map((value) => `${property}: ${value}`),
  );
  return {
    id,
    schema,
    properties: withoutEmpty({
      holder: [holder],
      number: texts(document, 'number'),
      type: [...(schema === 'Identification' && type !== 'Identification' ? [type] : []), ...texts(document, 'subtype')],
      country: texts(document, 'country').filter(isCountry),
      startDate: dates('issued'),
      endDate: dates('expires'),
      summary: [...texts(document, 'country').filter((country) => !isCountry(country)), ...inSummary, ...texts(document, 'note')],
    }),
  };
}

export function sanctionOf(designation: Properties, id: string, entity: string, isOfModel: boolean): Entity {
  const said = attributesOf(designation);
  const { properties, rest } = isOfModel ? byLabel('Sanction', said) : { properties: {}, rest: said };
  const own = {
    entity: [entity],
    programId: texts(designation, 'programme'),
    listingDate: texts(designation, 'listedOn'),
    modifiedAt: texts(designation, 'amendedOn'),
    authorityId: texts(designation, 'reference'),
  };
  return { id, schema: 'Sanction', properties: withoutEmpty(mergeProperties([own, properties, { summary: rest.map(inWords) }])) };
}

export const attributesOf = (of: Properties): Attribute[] =>
  texts(of, 'attributeNames').map((name, at) => ({ name, value: texts(of, 'attributeValues')[at] ?? '' }));

export const inWords = ({ name, value }: Attribute): string => `${name}: ${value}`;

/** Properties put together, in the order in which they have values; a value that two have comes once. */
export function mergeProperties(all: readonly Entity['properties'][]): Entity['properties'] {
  const parts = all.map(withoutEmpty);
  const names = new Set(parts.flatMap((one) => Object.keys(one)));
  return Object.fromEntries([...names].map((name) => [name, [...new Set(parts.flatMap((one) => one[name] ?? []))]]));
}

/** A property as a list of texts, whether it is one, a text or missing. */
export function texts(properties: Properties, property: string): readonly string[] {
  const value = properties[property];
  if (value === undefined) return [];
  return typeof value === 'object' ? value.map(String) : [String(value)];
}

export const text = (properties: Properties, property: string): string => texts(properties, property)[0] ?? '';

/** A bare number is a property of the party where the model has one for its type. */
export function numberOf(schema: string, document: Properties): Entity['properties'] | undefined {
  const isBare = ['subtype', 'country', 'issued', 'expires', 'issuedInText', 'note'].every((field) => document[field] === undefined);
  const property = isBare ? propertyOfType(schema, text(document, 'type'), 'identifier') : undefined;
  return property === undefined ? undefined : { [property]: texts(document, 'number') };
}

export interface Link {
  readonly position: number;
  /** A property of the party. */
  readonly property?: Entity['properties'];
  /** Or an entity of its own. */
  readonly edge?: { schema: string; ends(fromId: string): Entity['properties']; properties: Entity['properties'] };
}

/** A link as the model words it, or an UnknownLink with the words of the list. */
export function linkOf(party: Properties, schema: string, position: number, toId: string, isOfModel: boolean): Link {
  const type = texts(party, 'linkTypes')[position] ?? '';
  const said = texts(party, 'linkAttributeNames').flatMap((name, at) =>
    texts(party, 'linkAttributePositions')[at] === String(position) ? [{ name, value: texts(party, 'linkAttributeValues')[at] ?? '' }] : [],
  );
  const property = isOfModel && said.length === 0 ? propertyOfType(schema, type, 'entity') : undefined;
  if (property !== undefined) return { position, property: { [property]: [toId] } };
  const known = isOfModel ? edgeOf(type) : undefined;
  const { name, source, target } = known ?? { name: 'UnknownLink', source: 'subject', target: 'object' };
  const { properties, rest } = known ? byLabel(name, said) : { properties: { role: [type] }, rest: said };
  const ends = (fromId: string): Entity['properties'] => ({ [source]: [fromId], [target]: [toId] });
  return { position, edge: { schema: name, ends, properties: mergeProperties([properties, { summary: rest.map(inWords) }]) } };
}

/** Without what is empty: FollowTheMoney has no empty values. */
export function withoutEmpty(properties: Entity['properties']): Entity['properties'] {
  const filled = Object.entries(properties).map(([property, values]) => [property, values.filter((value) => value !== '')] as const);
  return Object.fromEntries(filled.filter(([, values]) => values.length > 0));
}
