/** The consolidated list of the UN Security Council, from its XML. */
import { listInvalid, meaningOf } from './invalid.js';
import type { Leftovers } from './leftovers.js';
import type { Attribute, Designation, ListSource, Party, PartyKind } from './party.js';
import { readingOf, type Audit } from './reading.js';
import { birthOf } from './un/births.js';
import { dayOf } from './un/dates.js';
import { documentOf } from './un/documents.js';
import { Fields } from './un/fields.js';
import { namesOf } from './un/names.js';
import { addressOf, placeOf } from './un/places.js';
import { recordsOf, type XmlElement } from './un/records.js';

/** Read one file, such as consolidated.xml. */
export const un: ListSource = {
  key: 'un',
  authority: 'United Nations Security Council',
  name: 'Consolidated List',
  read: (files) => readingOf((audit) => partiesOf(files, audit)),
};

async function* partiesOf(files: readonly string[], audit: Audit): AsyncGenerator<Party> {
  const [file, second] = files;
  if (file === undefined || second !== undefined)
    throw listInvalid({ file: files.join(', ') || 'no file' }, 'expected the one XML file of the list.');
  const taken = new Set<string>();
  const onList = ({ dateGenerated, ...others }: XmlElement['attributes']): void => {
    audit.generatedAt = dateGenerated ?? null;
    for (const [name, value] of Object.entries(others))
      if (!name.startsWith('xmlns:') && !name.startsWith('xsi:')) audit.leftovers.add(`@${name}`, value);
  };
  for await (const element of recordsOf(file, onList)) yield partyOf(element, file, taken, audit.leftovers);
}

const lists: ReadonlyMap<string, true> = new Map([['UN List', true]]);
const genders: ReadonlyMap<string, string> = new Map(['Male', 'Female'].map((gender) => [gender, gender]));

function partyOf(element: XmlElement, file: string, taken: Set<string>, leftovers: Leftovers): Party {
  const kind: PartyKind = element.name === 'INDIVIDUAL' ? 'INDIVIDUAL' : 'ENTITY';
  const record = new Fields(element, { file, record: keyOf(element) }, leftovers);
  const dataId = record.required('DATAID');
  const reference = record.one('REFERENCE_NUMBER');
  for (const list of record.values('LIST_TYPE')) meaningOf(lists, list, record.at('LIST_TYPE'));
  const remarks = record.block('COMMENTS1');
  const party: Party = {
    id: idOf(reference, dataId, record, taken),
    kind,
    names: namesOf(record, `${kind}_ALIAS`),
    births: record.each(`${kind}_DATE_OF_BIRTH`, birthOf),
    birthPlaces: record.each(`${kind}_PLACE_OF_BIRTH`, placeOf),
    nationalities: record.values('NATIONALITY'),
    positions: record.values('DESIGNATION'),
    addresses: record.each(`${kind}_ADDRESS`, addressOf),
    documents: record.each(`${kind}_DOCUMENT`, documentOf),
    designations: [designationOf(record, reference)],
    links: [],
    attributes: attributesOf(record, dataId),
    marks: [],
    ...(remarks !== undefined && { remarks }),
  };
  record.finish();
  return party;
}

/** What errors call a record. */
const keyOf = ({ children }: XmlElement): string | undefined =>
  ['REFERENCE_NUMBER', 'DATAID'].map((key) => children.find(({ name }) => name === key)?.text.trim()).find(Boolean);

/** The permanent reference number; the list's own data id where that is missing or another record has it, which is told as a leftover. */
function idOf(reference: string | undefined, dataId: string, record: Fields, taken: Set<string>): string {
  const free = reference !== undefined && !taken.has(reference);
  if (!free)
    record.leftovers.add(
      `REFERENCE_NUMBER ${reference === undefined ? 'missing' : 'of another record'}; id is DATAID`,
      reference ?? dataId,
    );
  const key = free ? reference : dataId;
  if (taken.has(key))
    throw listInvalid(record.at('DATAID'), `"${dataId}" is the id of another record; expected one of its own. The file is damaged.`);
  taken.add(key);
  return `un:${key}`;
}

function designationOf(record: Fields, reference: string | undefined): Designation {
  const listedOn = record.one('LISTED_ON');
  return {
    programme: record.required('UN_LIST_TYPE'),
    ...(listedOn !== undefined && { listedOn: dayOf(listedOn, record.at('LISTED_ON')) }),
    amendedOn: record.values('LAST_DAY_UPDATED').map((day) => dayOf(day, record.at('LAST_DAY_UPDATED'))),
    ...(reference !== undefined && { reference }),
  };
}

function attributesOf(record: Fields, dataId: string): Attribute[] {
  const gender = record.one('GENDER');
  const version = record.one('VERSIONNUM');
  return [
    ...(gender === undefined ? [] : [{ name: 'Gender', value: meaningOf(genders, gender, record.at('GENDER')) }]),
    ...record.values('TITLE').map((value) => ({ name: 'Title', value })),
    { name: 'Data ID', value: dataId },
    ...(version === undefined ? [] : [{ name: 'Version', value: version }]),
  ];
}
