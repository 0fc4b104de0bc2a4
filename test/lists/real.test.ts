/** The official files themselves, where LOOPHOLE_TEST_LISTS names their folder: what the readers find is counted again by patterns over the raw text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import { ftm } from '../../src/lists/ftm.js';
import { ofac } from '../../src/lists/ofac.js';
import type { ListSource, Party, PartyName } from '../../src/lists/party.js';
import { un } from '../../src/lists/un.js';
import { readAll, type ReadList } from '../support/list.js';
import { where } from '../support/where.js';

const folder = process.env['LOOPHOLE_TEST_LISTS'];
const given = folder !== undefined;
const path = (name: string): string => join(folder ?? '', name);
const textOf = (name: string): string => (folder === undefined ? '' : readFileSync(path(name), 'utf8'));

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
/** How often each value stands in a list. */
const tally = (values: Iterable<string>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const sum = (parties: readonly Party[], of: (party: Party) => number): number => parties.reduce((total, party) => total + of(party), 0);
const namesOf = ({ parties }: ReadList, wanted: Partial<PartyName>): number =>
  sum(
    parties,
    ({ names }) => names.filter((name) => Object.entries(wanted).every(([key, value]) => name[key as keyof PartyName] === value)).length,
  );

function read(source: ListSource, names: readonly string[]): () => ReadList {
  let list: ReadList | undefined;
  beforeAll(async () => {
    if (folder !== undefined) list = await readAll(source.read(names.map(path)));
  });
  return () => {
    if (!list) throw new Error('the list was not read');
    return list;
  };
}

describe('the real list of the UN', () => {
  const file = 'un-consolidated-2026-02-27.xml';
  const list = read(un, [file]);
  const text = textOf(file);
  /** Texts of an element, where it is not blank. */
  const texts = (name: string): string[] =>
    [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))]
      .map((match) => (match[1] ?? '').trim())
      .filter((value) => value !== '' && value !== 'na');
  /** Elements that hold anything but tags and blanks. */
  const filled = (name: string): string[] =>
    [...text.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))]
      .map((match) => match[1] ?? '')
      .filter((inner) => inner.replaceAll(/<[^>]*>/g, '').trim() !== '');
  const valuesIn = (name: string): number => filled(name).reduce((total, inner) => total + count(inner, /<VALUE>\s*(?!na<)[^<\s]/g), 0);
  /** Several names stand in one field; parentheses are taken out before counting. */
  const namesIn = (fields: readonly string[]): number =>
    fields.reduce((total, field) => {
      let [bare, before] = [field, ''];
      while (bare !== before) [bare, before] = [bare.replaceAll(/\([^()]*\)/g, ''), bare];
      return total + bare.split(';').length;
    }, 0);
  const aliases = (quality: string): string[] =>
    [...text.matchAll(new RegExp(`<QUALITY>${quality}</QUALITY>\\s*<ALIAS_NAME>([^<]+)<`, 'g'))].map((match) => match[1] ?? '');

  where(given)('has every record under its permanent reference', () => {
    expect(tally(list().parties.map(({ kind }) => kind))).toEqual({
      INDIVIDUAL: count(text, /<INDIVIDUAL>/g),
      ENTITY: count(text, /<ENTITY>/g),
    });
    expect(tally(list().parties.map(({ kind }) => kind))).toEqual({ INDIVIDUAL: 730, ENTITY: 273 });
    expect(list().parties.map(({ id }) => id)).toEqual(texts('REFERENCE_NUMBER').map((reference) => `un:${reference}`));
    expect(list().generatedAt).toBe('2026-02-27T00:00:09.554Z');
  });

  where(given)('leaves nothing over', () => expect(list().leftovers).toEqual([]));

  where(given)('has every name with its quality', () => {
    const originals = [...text.matchAll(/<NOTE>original script: ([^;<]+)<\/NOTE>/g)].length;
    expect(namesOf(list(), { type: 'PRIMARY' })).toBe(1003 + 1);
    expect(namesOf(list(), { type: 'ALSO_KNOWN_AS', quality: 'STRONG' })).toBe(namesIn(aliases('Good')));
    expect(namesOf(list(), { type: 'ALSO_KNOWN_AS', quality: 'WEAK' })).toBe(namesIn(aliases('Low')));
    expect(namesOf(list(), { type: 'ALSO_KNOWN_AS', quality: 'UNSTATED' })).toBe(namesIn(aliases('a\\.k\\.a\\.')));
    expect(namesOf(list(), { type: 'FORMERLY_KNOWN_AS' })).toBe(namesIn(aliases('f\\.k\\.a\\.')));
    expect(namesOf(list(), { type: 'ORIGINAL_SCRIPT' })).toBe(texts('NAME_ORIGINAL_SCRIPT').length + originals);
    expect([namesIn(aliases('Good')), namesIn(aliases('Low')), originals]).toEqual([1570, 617, 26]);
    const parts = list().parties.flatMap(({ names }) => names[0]?.parts ?? []);
    const others = ['SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].reduce((total, name) => total + texts(name).length, 0);
    expect(parts).toHaveLength(others + count(text, /<SECOND_NAME>\s*[^<\s]/g));
  });

  where(given)('has every birth with its precision', () => {
    const types = tally(texts('TYPE_OF_DATE'));
    const births = tally(list().parties.flatMap(({ births: all }) => all.map(({ precision }) => precision)));
    expect(types).toEqual({ EXACT: 722, APPROXIMATELY: 117, BETWEEN: 31 });
    // Two exact dates and an approximate one are only a note that is no date.
    expect(births).toEqual({ EXACT: 720, APPROXIMATE: 116, BETWEEN: 31, NOTE: 3 });
    expect(sum(list().parties, (party) => party.birthPlaces.length)).toBe(filled('INDIVIDUAL_PLACE_OF_BIRTH').length);
    expect(sum(list().parties, ({ names }) => names.filter(({ born }) => born).length)).toBe(count(text, /<DATE_OF_BIRTH>/g));
  });

  where(given)('has every address, document, nationality, position, remark and day', () => {
    expect(sum(list().parties, (party) => party.addresses.length)).toBe(
      filled('INDIVIDUAL_ADDRESS').length + filled('ENTITY_ADDRESS').length,
    );
    expect(sum(list().parties, (party) => party.documents.length)).toBe(filled('INDIVIDUAL_DOCUMENT').length);
    expect(sum(list().parties, (party) => party.documents.filter(({ number }) => number !== '').length)).toBe(texts('NUMBER').length);
    expect(sum(list().parties, (party) => party.nationalities.length)).toBe(valuesIn('NATIONALITY'));
    expect(sum(list().parties, (party) => party.positions.length)).toBe(valuesIn('DESIGNATION'));
    expect(sum(list().parties, ({ remarks }) => (remarks === undefined ? 0 : 1))).toBe(texts('COMMENTS1').length);
    const designations = list().parties.flatMap((party) => party.designations);
    expect(designations.map(({ listedOn }) => listedOn)).toEqual(texts('LISTED_ON').map((day) => day.slice(0, 10)));
    expect(designations.flatMap(({ amendedOn }) => amendedOn)).toHaveLength(valuesIn('LAST_DAY_UPDATED'));
    expect(tally(designations.map(({ programme }) => programme))).toEqual(tally(texts('UN_LIST_TYPE')));
    expect(tally(designations.map(({ programme }) => programme))['DPRK']).toBe(155);
  });
});

describe('the real list of OFAC', () => {
  const names = ['ofac-sdn.csv', 'ofac-add.csv', 'ofac-alt.csv', 'ofac-sdn_comments.csv'];
  const list = read(ofac, names);
  const [sdn = '', add = '', alt = '', comments = ''] = names.map(textOf);
  const lines = (text: string): string[] => text.split('\r\n').filter((line) => /^\d+,/.test(line));
  const all = sdn + comments;

  where(given)('has every row of every file', () => {
    expect([sdn, add, alt, comments].map((text) => lines(text).length)).toEqual([8976, 13_837, 11_910, 5]);
    expect(list().parties.map(({ id }) => id)).toEqual(lines(sdn).map((line) => `ofac:${line.split(',')[0]}`));
    const kinds = tally(
      [...sdn.matchAll(/^\d+,".*?(?<!")",(?:"(individual|vessel|aircraft)"|-0- ),/gm)].map((match) => (match[1] ?? 'entity').toUpperCase()),
    );
    expect(tally(list().parties.map(({ kind }) => kind))).toEqual(kinds);
    expect(kinds).toEqual({ INDIVIDUAL: 4620, ENTITY: 3673, VESSEL: 406, AIRCRAFT: 277 });
    const empty = lines(add).filter((line) => /^\d+,\d+,-0- ,-0- ,-0- ,-0- $/.test(line)).length;
    expect(sum(list().parties, (party) => party.addresses.length)).toBe(lines(add).length - empty);
  });

  where(given)('has every alias, the weak ones of the remarks too', () => {
    expect(namesOf(list(), { quality: 'STRONG' })).toBe(11_910);
    for (const [type, label] of [
      ['ALSO_KNOWN_AS', 'aka'],
      ['FORMERLY_KNOWN_AS', 'fka'],
      ['NOW_KNOWN_AS', 'nka'],
    ] as const) {
      expect(namesOf(list(), { type, quality: 'STRONG' })).toBe(count(alt, new RegExp(`,"${label}",`, 'g')));
    }
    expect(namesOf(list(), { quality: 'WEAK' })).toBe(count(all, /[af]\.k\.a\. '/g));
    expect(namesOf(list(), { quality: 'WEAK' })).toBe(2441);
  });

  where(given)('has every programme', () => {
    const programmes = [...sdn.matchAll(/^\d+,".*?(?<!")",(?:"\w+"|-0- ),"([^"]+)"/gm)].flatMap((match) => (match[1] ?? '').split('] ['));
    expect(tally(list().parties.flatMap(({ designations }) => designations.map(({ programme }) => programme)))).toEqual(tally(programmes));
    expect(programmes).toHaveLength(10_759);
  });

  where(given)('has every birth, place, gender and link of the remarks', () => {
    // Two dates of birth stand within a sentence, which is a leftover.
    const within = count(all, /alias name of [^;]*Alt\. DOB: /g);
    expect(within).toBe(1);
    const births = list().parties.flatMap((party) => party.births);
    expect(births).toHaveLength(count(all, /(?<=["; ]|alt\. )DOB (?=\d|[A-Zc])/g));
    expect(births.filter(({ precision }) => precision === 'APPROXIMATE')).toHaveLength(count(all, /DOB circa (?!\d{4}-)/g));
    expect(births.filter(({ precision }) => precision === 'BETWEEN')).toHaveLength(count(all, /DOB (?:circa )?(?:\w+ )*\d{4}(?: to |-)/g));
    expect(sum(list().parties, (party) => party.links.length)).toBe(count(all, /Linked To: /g));
    expect(sum(list().parties, ({ attributes }) => attributes.filter(({ name }) => name === 'Gender').length)).toBe(
      count(all, /Gender (?:Male|Female)/g),
    );
    expect(sum(list().parties, ({ attributes }) => attributes.filter(({ name }) => name.endsWith('IMO')).length)).toBe(
      count(all, /(?:Identification|Number) IMO \d/g),
    );
  });

  where(given)('has every document but those that are told as leftovers', () => {
    const passports = sum(list().parties, ({ documents }) => documents.filter(({ type }) => type === 'Passport').length);
    const left = list()
      .leftovers.filter(({ at }) => /^remark: Passport (?!No)/.test(at))
      .reduce((total, leftover) => total + leftover.count, 0);
    expect(passports + left).toBe(count(all, /(?:^|[";] ?|alt\. )Passport (?!Booklet|No\.:|and )/gm));
    const nit = sum(list().parties, ({ documents }) => documents.filter(({ type }) => type === 'NIT #').length);
    expect(nit).toBe(count(all, /NIT # (?!Provisional)/g));
  });

  where(given)('leaves over only what docs/lists-leftovers.md explains', () => {
    const table = readFileSync(join(rootFolder, 'docs/lists-leftovers.md'), 'utf8');
    const explained = [...table.matchAll(/^\| `(remark: .+?)`\s+\|\s+(\d+) \|/gm)].map((match) => [match[1], Number(match[2])]);
    expect(Object.fromEntries(list().leftovers.map(({ at, count: times }) => [at, times]))).toEqual(Object.fromEntries(explained));
  });
});

describe('a real FollowTheMoney file', () => {
  const file = 'zala.entities.ftm.json';
  const list = read(ftm, [file]);
  const text = textOf(file);
  const lines = text.split('\n').filter((line) => line !== '');
  const schemas = tally(lines.map((line) => /"schema": "(\w+)"/.exec(line)?.[1] ?? ''));
  /** Values of a property on the lines of a schema. */
  const values = (schema: string, property: string): string[] =>
    lines
      .filter((line) => line.includes(`"schema": "${schema}"`))
      .flatMap((line) => new RegExp(`"${property}": \\[(.*?[^\\\\])"?\\]`).exec(line)?.[1]?.split(/", "/) ?? []);

  where(given)('has every party, name, sanction, tie and document', () => {
    expect(schemas).toEqual({ Sanction: 41, Ownership: 14, Company: 11, Address: 11, Person: 6, Family: 4, Directorship: 3, Passport: 1 });
    expect(tally(list().parties.map(({ kind }) => kind))).toEqual({ INDIVIDUAL: 6, ENTITY: 11 });
    expect(namesOf(list(), { type: 'PRIMARY' })).toBe(values('Person', 'name').length + values('Company', 'name').length);
    expect(namesOf(list(), { type: 'FORMERLY_KNOWN_AS' })).toBe(
      values('Person', 'previousName').length + values('Company', 'previousName').length,
    );
    expect(namesOf(list(), { quality: 'WEAK' })).toBe(values('Company', 'weakAlias').length);
    expect(sum(list().parties, (party) => party.links.length)).toBe(14 + 4 + 3);
    expect(sum(list().parties, (party) => party.designations.filter(({ attributes }) => attributes).length)).toBe(41);
    expect(sum(list().parties, (party) => party.documents.filter(({ type }) => type === 'Passport').length)).toBe(1);
    expect(sum(list().parties, (party) => party.documents.filter(({ type }) => type === 'INN').length)).toBe(
      values('Person', 'innCode').length + values('Company', 'innCode').length,
    );
  });

  where(given)('leaves over only addresses that it names and does not hold', () => {
    const held = new Set(lines.map((line) => /^\{"id": "(.*?)"/.exec(line)?.[1]));
    const absent = [...values('Person', 'addressEntity'), ...values('Company', 'addressEntity')].filter(
      (id) => !held.has(id.replaceAll('"', '')),
    );
    expect(list().leftovers.map(({ at, count: times }) => [at, times])).toEqual([
      ['addressEntity names no address of the file', absent.length],
    ]);
    expect(absent).toHaveLength(16);
  });
});
