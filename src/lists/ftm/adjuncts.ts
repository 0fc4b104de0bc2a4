/** What a FollowTheMoney file says of its parties in entities of their own: sanctions, documents, addresses and ties. */
import { listInvalid } from '../invalid.js';
import type { Leftovers } from '../leftovers.js';
import type { Address, Designation, IdentityDocument, PartyLink } from '../party.js';
import { isPartialDate } from '../../model/time.js';
import { entitiesOf, type FtmEntity } from './entities.js';
import { Properties } from './properties.js';

/** By the id of the party, but addresses by their own. */
export interface Adjuncts {
  readonly captions: ReadonlyMap<string, string>;
  readonly addresses: ReadonlyMap<string, Address>;
  readonly designations: ReadonlyMap<string, readonly Designation[]>;
  readonly documents: ReadonlyMap<string, readonly IdentityDocument[]>;
  readonly links: ReadonlyMap<string, readonly PartyLink[]>;
}

export const isParty = ({ schema }: FtmEntity): boolean => schema.isA('Thing') && !schema.isA('Address');

/** Read a file once for all that is no party. It is held in memory: a file of parties that matter to each other, not a whole database. */
export async function adjunctsOf(file: string, leftovers: Leftovers): Promise<Adjuncts> {
  const captions = new Map<string, string>();
  const addresses = new Map<string, Address>();
  const others: FtmEntity[] = [];
  const ids = new Set<string>();
  for await (const entity of entitiesOf(file)) {
    if (ids.has(entity.id)) throw listInvalid(entity.place, 'is the id of two entities; expected one line for each. The file is damaged.');
    ids.add(entity.id);
    if (entity.schema.isA('Address')) addresses.set(entity.id, addressOf(entity, leftovers));
    else if (isParty(entity)) captions.set(entity.id, entity.caption ?? entity.properties['name']?.[0] ?? entity.id);
    else others.push(entity);
  }
  const adjuncts = { captions, addresses, designations: new Map(), documents: new Map(), links: new Map() };
  for (const entity of others) attach(entity, adjuncts, leftovers);
  return adjuncts;
}

interface Attachable extends Adjuncts {
  readonly designations: Map<string, Designation[]>;
  readonly documents: Map<string, IdentityDocument[]>;
  readonly links: Map<string, PartyLink[]>;
}

function attach(entity: FtmEntity, { captions, designations, documents, links }: Attachable, leftovers: Leftovers): void {
  const { schema } = entity;
  const said = new Properties(entity);
  /** Put something with each party that a property names. */
  const put = <T>(property: string, into: Map<string, T[]>, values: readonly T[]): void => {
    for (const id of said.take(property)) {
      if (captions.has(id)) into.set(id, [...(into.get(id) ?? []), ...values]);
      else leftovers.add(`${schema.name}.${property} names no party of the file`, id);
    }
  };
  if (schema.isA('Sanction')) {
    said.take('entity');
    put('entity', designations, designationsOf(said, leftovers));
  } else if (schema.isA('Identification')) {
    said.take('holder');
    put('holder', documents, [documentOf(entity, said, leftovers)]);
  } else if (schema.edge) {
    const { source, target, label = '' } = schema.edge;
    const ends = [said.take(source), said.take(target)];
    const attributes = said.attributes(leftovers);
    const listed = (ends[1] ?? []).filter((id) => captions.has(id));
    for (const id of ends[1] ?? []) if (!captions.has(id)) leftovers.add(`${schema.name}.${target} names no party of the file`, id);
    put(
      source,
      links,
      listed.map((id) => ({ type: label, toName: captions.get(id) ?? id, toId: `ftm:${id}`, attributes })),
    );
  } else leftovers.add(`schema ${schema.name}`, entity.caption ?? entity.id);
}

const isDay = (value: string): boolean => value.length === 10 && isPartialDate(value);

/** A sanction under each of its programmes; under its authority where it names none. */
function designationsOf(said: Properties, leftovers: Leftovers): Designation[] {
  const listedOn = said.only('listingDate', isDay);
  const reference = said.only('authorityId');
  const amendedOn = said.all('modifiedAt', isDay);
  const ids = said.take('programId');
  const attributes = said.attributes(leftovers);
  const named = (name: string): string[] => attributes.filter((attribute) => attribute.name === name).map(({ value }) => value);
  const [programmes = []] = [[...ids], named('Program'), named('Authority')].filter((values) => values.length > 0);
  if (programmes.length === 0) leftovers.add('Sanction without programme or authority', JSON.stringify(attributes));
  return programmes.map((programme) => ({
    programme,
    ...(listedOn !== undefined && { listedOn }),
    amendedOn,
    ...(reference !== undefined && { reference }),
    attributes,
  }));
}

function documentOf({ schema }: FtmEntity, said: Properties, leftovers: Leftovers): IdentityDocument {
  const fields = {
    country: said.only('country'),
    issued: said.only('startDate'),
    expires: said.only('endDate'),
    subtype: said.only('type'),
  };
  const number = said.take('number').join('; ');
  const note = said
    .attributes(leftovers)
    .map(({ name, value }) => `${name}: ${value}`)
    .join('; ');
  return { type: schema.label, number, ...present(fields), ...(note !== '' && { note }) };
}

function addressOf(entity: FtmEntity, leftovers: Leftovers): Address {
  const said = new Properties(entity);
  const full = said.take('full');
  const parts = {
    street: said.only('street'),
    city: said.only('city'),
    region: said.only('region') ?? said.only('state'),
    postalCode: said.only('postalCode'),
    country: said.only('country'),
  };
  const note = said
    .attributes(leftovers)
    .map(({ name, value }) => `${name}: ${value}`)
    .join('; ');
  const text =
    full[0] ??
    Object.values(parts)
      .filter((part) => part !== undefined)
      .join(', ');
  return { text, ...present(parts), ...(note !== '' && { note }) };
}

/** Without what is undefined. */
function present<T extends string>(fields: Readonly<Record<T, string | undefined>>): Partial<Record<T, string>> {
  // The entries are those of `fields`: only the values are narrowed.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<Record<T, string>>;
}
