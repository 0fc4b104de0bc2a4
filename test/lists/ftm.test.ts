import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ftm } from '../../src/lists/ftm.js';
import { altered, fileOf, fixture, readAll, refusalOf, type ReadList } from '../support/list.js';

const name = 'entities.ftm.json';
const text = readFileSync(fixture(name), 'utf8');

describe('a FollowTheMoney file', () => {
  let list: ReadList;
  beforeAll(async () => {
    list = await readAll(ftm.read([fixture(name)]));
  });
  const party = (id: string) => list.parties.find((one) => one.id === `ftm:${id}`);

  test('is read for its parties, in their order', () => {
    expect(list.parties.map(({ id, kind }) => [id, kind])).toEqual([
      ['ftm:venn', 'INDIVIDUAL'],
      ['ftm:works', 'ENTITY'],
      ['ftm:holding', 'OTHER'],
      ['ftm:ship', 'VESSEL'],
    ]);
    expect(list).toMatchObject({ records: 4, generatedAt: null });
  });

  test('puts the preferred name first and keeps the kinds of names', () => {
    expect(party('venn')?.names.map(({ full, type, quality, script }) => [full, type, quality, script])).toEqual([
      ['Orla Venn', 'PRIMARY', 'UNSTATED', 'Latn'],
      ['Венн Орла', 'PRIMARY', 'UNSTATED', 'Cyrl'],
      ['Orlah Venn', 'ALSO_KNOWN_AS', 'UNSTATED', 'Latn'],
      ['Heron', 'ALSO_KNOWN_AS', 'WEAK', 'Latn'],
      ['Orla Quill', 'FORMERLY_KNOWN_AS', 'UNSTATED', 'Latn'],
    ]);
    expect(party('works')?.names[1]).toMatchObject({ full: 'HW', note: 'abbreviation' });
    expect(party('ship')?.names[0]?.full).toBe('Sea Heron');
  });

  test('gathers births, nationalities, positions, addresses and documents', () => {
    expect(party('venn')).toMatchObject({
      births: [
        { precision: 'EXACT', from: '1971-03-05', text: '1971-03-05' },
        { precision: 'EXACT', from: '1971', text: '1971' },
      ],
      birthPlaces: [{ text: 'Onhava' }],
      nationalities: ['ze', 'bo'],
      positions: ['Harbor master'],
      remarks: 'First note.\nSecond note.',
    });
    expect(party('venn')?.addresses).toEqual([
      { text: '1 Quay Road, Onhava', street: '1 Quay Road', city: 'Onhava', country: 'ze', note: 'PO Box: PO Box 7' },
      { text: '2 Quay Road' },
    ]);
    expect(party('venn')?.documents).toEqual([
      { type: 'INN', number: '183112969152' },
      { type: 'Passport', number: 'ZE 123', country: 'ze', expires: '2030-01-01' },
    ]);
  });

  test('makes a designation of each programme of a sanction, and of programmes that none tells more of', () => {
    const attributes = [
      { name: 'Authority', value: 'Council of Zembla' },
      { name: 'Program', value: 'Harbor program' },
      { name: 'Reason', value: 'Runs the harbor' },
      { name: 'End date', value: '2034-11-12' },
    ];
    const sanction = { listedOn: '2025-02-13', amendedOn: ['2025-03-01'], reference: 'Z-7', attributes };
    expect(party('venn')?.designations).toEqual([
      { programme: 'ZE-HARBOR', ...sanction },
      { programme: 'ZE-PORT', ...sanction },
      { programme: 'BO-LIST', amendedOn: [] },
    ]);
    expect(party('works')?.designations.map(({ programme, listedOn }) => [programme, listedOn])).toEqual([
      ['Borduria', undefined],
      ['Moon list', undefined],
    ]);
  });

  test('links parties by their ties and by what they name', () => {
    expect(party('venn')?.links).toEqual([
      {
        type: 'owns',
        toName: 'Harbor Works',
        toId: 'ftm:works',
        attributes: [
          { name: 'Percentage held', value: '51' },
          { name: 'Start date', value: '2015-11-25' },
        ],
      },
    ]);
    expect(party('works')?.links).toEqual([{ type: 'Parent company', toName: 'Harbor Holding', toId: 'ftm:holding' }]);
  });

  test('keeps everything else under the words of the model', () => {
    expect(party('venn')?.attributes).toEqual([
      { name: 'Schema', value: 'Person' },
      { name: 'Dataset', value: 'ze_council' },
      { name: 'Dataset', value: 'bo_list' },
      { name: 'Referent', value: 'ze-1' },
      { name: 'Target', value: 'true' },
      { name: 'First seen', value: '2025-02-13T00:00:00' },
      { name: 'Last seen', value: '2026-01-01T00:00:00' },
      { name: 'Last change', value: '2025-03-01T00:00:00' },
      { name: 'Citizenship', value: 'ze' },
      { name: 'Citizenship', value: 'bo' },
      { name: 'First name', value: 'Orla' },
      { name: 'Gender', value: 'female' },
    ]);
  });

  test('lists what no rule consumed', () => {
    expect(list.leftovers.map(({ at, example }) => [at, example])).toEqual([
      ['Sanction.entity names no party of the file', 'gone'],
      ['Ownership.asset names no party of the file', 'gone'],
      ['schema Mention', 'a mention'],
      ['key mood', '"calm"'],
      ['addressEntity names no address of the file', 'addr-gone'],
      ['Person.shoeSize', '43'],
    ]);
  });
});

describe('a FollowTheMoney file is refused', () => {
  test.each([
    ['an unknown schema', '"Vessel"', '"Submarine"', `${name}, record ship, field schema: "Submarine" is no schema of FollowTheMoney`],
    ['a schema that is a word of the language', '"Vessel"', '"constructor"', 'field schema: "constructor" is no schema'],
    [
      'a value that is no text',
      '["1971-03-05", "1971"]',
      '[1971]',
      `${name}, record line 2, field properties.birthDate.0: Invalid input: expected string`,
    ],
    [
      'nested entities',
      '"parent": ["holding"]',
      '"parent": [{"id": "holding"}]',
      `${name}, record line 6, field properties.parent.0: Invalid input: expected string`,
    ],
    ['a missing schema', '"schema": "Passport", ', '', `${name}, record line 4, field schema: Invalid input`],
    ['a birth that is no date', '"1971"]', '"spring"]', `${name}, record venn, field birthDate: "spring" is no date`],
    ['an id that two entities have', '"id": "ship"', '"id": "works"', `${name}, record works: is the id of two entities`],
    ['a party without a name', '"caption": "Sea Heron", ', '', `${name}, record ship, field name: is missing`],
    ['a line that is no JSON', '{"id": "pass-1"', '"id": "pass-1"', `${name}, record line 4: is no JSON`],
    [
      'a line without end',
      '"calm"',
      `"${'c'.repeat(1_100_000)}"`,
      `${name}, record line 2: holds more than 1000000 characters in one line`,
    ],
  ])('for %s', async (_, before, after, message) => {
    expect(await refusalOf(ftm.read([altered(name, before, after)]))).toContain(message);
  });

  test('when it is cut short, is a list instead of lines, is a web page, or is not UTF-8', async () => {
    expect(await refusalOf(ftm.read([fileOf(name, text.slice(0, -30))]))).toContain(`${name}, record line 11: is no JSON`);
    expect(await refusalOf(ftm.read([fileOf(name, '[]')]))).toContain(`${name}, record line 1: Invalid input: expected object`);
    expect(await refusalOf(ftm.read([fileOf(name, '<html></html>')]))).toContain(`${name}: is a web page (HTML)`);
    expect(await refusalOf(ftm.read([fileOf(name, Buffer.from(text.replace('Onhava', 'Onh\u00e5va'), 'latin1'))]))).toContain(
      'holds bytes that are not UTF-8',
    );
    expect(await refusalOf(ftm.read([]))).toBe('no file: expected one file of FollowTheMoney entities.');
  });
});
