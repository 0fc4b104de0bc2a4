/** Parties of a FollowTheMoney file, such as an extract of OpenSanctions, which gathers what many lists say of one party. */
import type { Schema } from '@opensanctions/followthemoney';
import { isPartialDate } from '../model/time.js';
import { adjunctsOf, isParty, type Adjuncts } from './ftm/adjuncts.js';
import { entitiesOf, type FtmEntity } from './ftm/entities.js';
import { Properties } from './ftm/properties.js';
import { listInvalid } from './invalid.js';
import type { Leftovers } from './leftovers.js';
import type { Address, Attribute, Designation, ListedDate, ListSource, Party, PartyKind, PartyLink, PartyName } from './party.js';
import { readingOf, type Audit } from './reading.js';
import { scriptOf } from '../model/script.js';

/** Read one file, such as entities.ftm.json. It does not say when it was made. */
export const ftm: ListSource = {
  key: 'ftm',
  authority: 'The authorities that each designation names',
  name: 'FollowTheMoney entities',
  read: (files) => readingOf((audit) => partiesOf(files, audit)),
};

async function* partiesOf(files: readonly string[], { leftovers }: Audit): AsyncGenerator<Party> {
  const [file, second] = files;
  if (file === undefined || second !== undefined)
    throw listInvalid({ file: files.join(', ') || 'no file' }, 'expected one file of FollowTheMoney entities.');
  const adjuncts = await adjunctsOf(file, leftovers);
  for await (const entity of entitiesOf(file)) {
    for (const [key, value] of entity.unknown) leftovers.add(`key ${key}`, value);
    if (isParty(entity)) yield partyOf(entity, adjuncts, leftovers);
  }
}

/** A LegalEntity is a person or an organization: the file does not know which. */
const kinds: readonly (readonly [string, PartyKind])[] = [
  ['Person', 'INDIVIDUAL'],
  ['Organization', 'ENTITY'],
  ['Vessel', 'VESSEL'],
  ['Airplane', 'AIRCRAFT'],
];
const kindOf = (schema: Schema): PartyKind => kinds.find(([name]) => schema.isA(name))?.[1] ?? 'OTHER';

function partyOf(entity: FtmEntity, adjuncts: Adjuncts, leftovers: Leftovers): Party {
  const { id } = entity;
  const said = new Properties(entity);
  const names = namesOf(entity, said);
  const births = said.take('birthDate').map((date) => birthOf(date, entity));
  const birthPlaces = said.take('birthPlace').map((text) => ({ text }));
  const citizenships = said.take('citizenship');
  const nationalities = new Set([...said.take('nationality'), ...citizenships]);
  const positions = [...said.take('position')];
  const addresses = addressesOf(said, adjuncts, leftovers);
  const designations = [...designationsOf(said, adjuncts.designations.get(id) ?? [])];
  const remarks = said.take('notes').join('\n');
  const links = [...linksOf(said, adjuncts, leftovers), ...(adjuncts.links.get(id) ?? [])];
  const numbers = said.takeType('identifier').map(({ property, value }) => ({ type: property.label, number: value }));
  return {
    id: `ftm:${id}`,
    kind: kindOf(entity.schema),
    names,
    births,
    birthPlaces,
    nationalities: [...nationalities],
    positions,
    addresses,
    documents: [...numbers, ...(adjuncts.documents.get(id) ?? [])],
    designations,
    links,
    attributes: [...aboutOf(entity), ...citizenships.map((value) => ({ name: 'Citizenship', value })), ...said.attributes(leftovers)],
    marks: [],
    ...(remarks !== '' && { remarks }),
  };
}

/** The caption is the name that the file prefers. */
function namesOf({ caption, place }: FtmEntity, said: Properties): PartyName[] {
  const nameOf =
    (type: PartyName['type'], quality: PartyName['quality'], note?: string) =>
    (full: string): PartyName => ({
      full,
      parts: [],
      type,
      quality,
      script: scriptOf(full),
      ...(note !== undefined && { note }),
    });
  const primary = [...said.take('name')].sort((a, b) => Number(b === caption) - Number(a === caption));
  if (primary.length === 0) primary.push(...(caption === undefined ? [] : [caption]));
  if (primary.length === 0) throw listInvalid({ ...place, field: 'name' }, 'is missing; every party has a name or a caption.');
  return [
    ...primary.map(nameOf('PRIMARY', 'UNSTATED')),
    ...said.take('alias').map(nameOf('ALSO_KNOWN_AS', 'UNSTATED')),
    ...said.take('weakAlias').map(nameOf('ALSO_KNOWN_AS', 'WEAK')),
    ...said.take('previousName').map(nameOf('FORMERLY_KNOWN_AS', 'UNSTATED')),
    ...said.take('abbreviation').map(nameOf('ALSO_KNOWN_AS', 'UNSTATED', 'abbreviation')),
  ];
}

function birthOf(date: string, { place }: FtmEntity): ListedDate {
  if (!isPartialDate(date))
    throw listInvalid({ ...place, field: 'birthDate' }, `"${date}" is no date; expected such as 1971, 1971-03 or 1971-03-05.`);
  return { precision: 'EXACT', from: date, text: date };
}

/** Those that have an entity of their own, and those that are text alone. */
function addressesOf(said: Properties, { addresses }: Adjuncts, leftovers: Leftovers): Address[] {
  const own = said.take('addressEntity').flatMap((id) => {
    const address = addresses.get(id);
    if (!address) leftovers.add('addressEntity names no address of the file', id);
    return address ?? [];
  });
  const texts = new Set(own.map(({ text }) => text));
  return [
    ...own,
    ...said
      .take('address')
      .filter((text) => !texts.has(text))
      .map((text) => ({ text })),
  ];
}

/** Sanctions, and programmes that no sanction of the file tells more of. */
function designationsOf(said: Properties, sanctions: readonly Designation[]): Designation[] {
  const told = new Set(sanctions.map(({ programme }) => programme));
  const bare = said.take('programId').filter((programme) => !told.has(programme));
  return [...sanctions, ...bare.map((programme) => ({ programme, amendedOn: [] }))];
}

/** Properties that name another party. */
function linksOf(said: Properties, { captions }: Adjuncts, leftovers: Leftovers): PartyLink[] {
  return said.takeType('entity').flatMap(({ property, value }) => {
    const toName = captions.get(value);
    if (toName === undefined) leftovers.add(`${property.qname} names no party of the file`, value);
    return toName === undefined ? [] : [{ type: property.label, toName, toId: `ftm:${value}` }];
  });
}

/** What the file says of an entity beside its properties. */
function aboutOf({
  schema,
  datasets = [],
  referents = [],
  target,
  first_seen: first,
  last_seen: last,
  last_change: change,
}: FtmEntity): Attribute[] {
  const about = { Target: target?.toString(), 'First seen': first, 'Last seen': last, 'Last change': change };
  return [
    { name: 'Schema', value: schema.name },
    ...datasets.map((value) => ({ name: 'Dataset', value })),
    ...referents.map((value) => ({ name: 'Referent', value })),
    ...Object.entries(about).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }])),
  ];
}
