import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ofac } from '../../src/lists/ofac.js';
import type { Party } from '../../src/lists/party.js';
import { altered, fileOf, fixture, readAll, refusalOf, type ReadList } from '../support/list.js';

const names = ['sdn.csv', 'add.csv', 'alt.csv', 'sdn_comments.csv'];
const files = names.map(fixture);
const [sdn = '', add = '', alt = '', comments = ''] = names.map((name) => readFileSync(fixture(name), 'utf8'));

describe('the list of OFAC', () => {
  let list: ReadList;
  beforeAll(async () => {
    list = await readAll(ofac.read(files));
  });
  const party = (number: number): Party => {
    const found = list.parties.find(({ id }) => id === `ofac:${number}`);
    if (!found) throw new Error(`no party ${number}`);
    return found;
  };
  const attribute = (number: number, name: string) =>
    party(number)
      .attributes.filter((one) => one.name === name)
      .map(({ value }) => value);

  test('is read with its kinds; the byte 0x1A at its end is no record', () => {
    expect(sdn.endsWith('\x1A')).toBe(true);
    expect(list.parties.map(({ kind }) => kind)).toEqual([
      'ENTITY',
      'INDIVIDUAL',
      'ENTITY',
      'ENTITY',
      'VESSEL',
      'AIRCRAFT',
      'INDIVIDUAL',
      'ENTITY',
      'INDIVIDUAL',
    ]);
    expect(list).toMatchObject({ records: 9, generatedAt: null });
  });

  test('splits the programmes of a party', () => {
    expect(party(101).designations).toEqual(['ZEMBLA', 'SDGT', 'IFSR'].map((programme) => ({ programme, amendedOn: [] })));
    expect(party(102).designations).toEqual([{ programme: 'ZEMBLA', amendedOn: [] }]);
  });

  test('takes -0- for nothing only where it is the whole cell', () => {
    expect(party(101).documents).toEqual([{ type: 'US FEIN', number: 'CH-660-0-469-982-0', country: 'United States' }]);
    expect(party(108)).toMatchObject({ names: [{ full: '-0- SHIPPING' }], addresses: [], attributes: [] });
    expect(party(108).remarks).toBeUndefined();
    expect(party(102).documents).toContainEqual({ type: 'NIT #', number: '9-0-1' });
  });

  test('joins names and addresses of the other files', () => {
    expect(party(101).names).toEqual([
      { full: 'HARBOR WORKS CO., LTD.', parts: [], type: 'PRIMARY', quality: 'UNSTATED', script: 'Latn' },
      { full: 'PORT WORKS', parts: [], type: 'ALSO_KNOWN_AS', quality: 'STRONG', script: 'Latn' },
      { full: 'OLD WORKS', parts: [], type: 'FORMERLY_KNOWN_AS', quality: 'STRONG', script: 'Latn', note: 'until 2001' },
    ]);
    expect(party(101).addresses).toEqual([
      {
        text: '1 Quay Road, The "Old" Mole, Onhava ZE-1000, Zembla',
        street: '1 Quay Road, The "Old" Mole',
        city: 'Onhava ZE-1000',
        country: 'Zembla',
      },
    ]);
    expect(party(102).addresses).toEqual([{ text: 'Region: Coast', country: 'Region: Coast', note: 'as of 2020' }]);
  });

  test('finds weak aliases in remarks, with apostrophes and semicolons of their own', () => {
    expect(party(102).names.slice(1)).toEqual([
      { full: 'ВЕНН, Орла', parts: [], type: 'NOW_KNOWN_AS', quality: 'STRONG', script: 'Cyrl' },
      { full: "D'ARCY O'HARA", parts: [], type: 'ALSO_KNOWN_AS', quality: 'WEAK', script: 'Latn' },
      { full: 'THE HERON; OLD HERON', parts: [], type: 'ALSO_KNOWN_AS', quality: 'WEAK', script: 'Latn' },
      { full: 'VENNE, Orla', parts: [], type: 'FORMERLY_KNOWN_AS', quality: 'WEAK', script: 'Latn' },
      { full: "HERON'S NEST", parts: [], type: 'ALSO_KNOWN_AS', quality: 'UNSTATED', script: 'Latn', note: 'd.b.a.' },
    ]);
  });

  test('goes on with a remark in mid-word where the comments do', () => {
    const [, weak] = party(107).names;
    expect(weak).toMatchObject({ type: 'ALSO_KNOWN_AS', quality: 'WEAK' });
    expect(weak?.full).toMatch(/^O+RLA$/);
    expect(party(107).documents).toHaveLength(29);
    expect(party(107).remarks).toMatch(/; a\.k\.a\. 'O+RLA'; Linked To: VENN, Orla; Linked To: QUILL SHIPPING S\.A\.$/);
  });

  test('leaves a stop to the name it belongs to, and gives an id where one party alone has the name', () => {
    const link = (toName: string, toId?: string) => ({ type: 'Linked To', toName, ...(toId && { toId }) });
    expect(party(101).links).toEqual([link('VENN, Orla', 'ofac:102')]);
    expect(party(102).links).toEqual([link('HARBOR WORKS CO., LTD.', 'ofac:101'), link('TWINS'), link('QUILL, Ivo')]);
    expect(party(103).links).toEqual([link('HARBOR WORKS CO., LTD.', 'ofac:101')]);
    expect(party(104).links).toEqual([link('QUILL MARITIME S.A.')]);
    expect(attribute(109, 'Statement')).toEqual(['currently incarcerated in the U.S.']);
  });

  test('keeps dates of birth as precise as they are, and says which are alternatives', () => {
    expect(party(102).births).toEqual([
      { precision: 'EXACT', from: '1948-12-10', text: '10 Dec 1948' },
      { precision: 'APPROXIMATE', from: '1951', text: 'circa 1951', note: 'alt.' },
      { precision: 'EXACT', from: '1961-07', text: 'Jul 1961' },
      { precision: 'BETWEEN', from: '1950', to: '1955', text: '1950 to 1955' },
      { precision: 'BETWEEN', from: '1950-01-01', to: '1955-12-31', text: '01 Jan 1950 to 31 Dec 1955', note: 'alt.' },
      { precision: 'BETWEEN', from: '1949', to: '1952', text: 'circa 1949-1952', note: 'circa' },
    ]);
    expect(party(102).birthPlaces).toEqual([{ text: 'Onhava, Zembla' }, { text: 'Leuwen' }]);
  });

  test('reads number, country and dates of documents; a town is no country', () => {
    expect(party(102).documents).toEqual([
      { type: 'Passport', number: '548347810', country: 'Malta', issued: '2012-09-10', expires: '2022-09' },
      { type: 'Passport', number: 'D366 871', note: 'issued in Leuwen' },
      { type: 'National ID No.', number: 'K357514(4)', country: 'Panama' },
      { type: 'File Number', number: '71', country: 'Panama', note: 'Coast' },
      { type: 'NIT #', number: '9-0-1' },
      { type: 'Matricula Mercantil No', number: '818178-2', note: 'Onhava' },
      { type: 'SWIFT/BIC', number: 'ZEMBZEZZ' },
    ]);
  });

  test('keeps nationality and citizenship, positions, marks, addresses of the net, and what is said in words', () => {
    expect(party(102).nationalities).toEqual(['Zembla', 'Borduria']);
    expect(attribute(102, 'citizen')).toEqual(['Borduria', 'Zembla']);
    expect(attribute(102, 'Gender')).toEqual(['Female']);
    expect(party(102).positions).toEqual(['Harbor Master', 'Vice-Chairperson, 13th Port Council', 'Owner']);
    expect(party(102).marks).toEqual([
      'Secondary sanctions risk: Zembla Sanctions Regulations, sections 510.201 and 510.210',
      'Additional Sanctions Information - Subject to Secondary Sanctions',
    ]);
    expect(attribute(102, 'Digital Currency Address - XBT')).toEqual(['12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h']);
    expect(attribute(102, 'Website')).toEqual(['www.example.org', 'example.com']);
    expect([...attribute(102, 'Email Address'), ...attribute(102, 'Email')]).toEqual(['orla@example.org', 'info@example.org']);
    expect(attribute(102, 'Phone Number')).toEqual(['2025550100']);
    expect(attribute(102, 'Statement')).toEqual(['wife of Ivo Quill']);
  });

  test('keeps what ships and aircraft are known by, and concludes nothing from a number that a company has too', () => {
    expect(party(105).attributes).toEqual([
      { name: 'Call sign', value: '5IM 592' },
      { name: 'Vessel type', value: 'Crude Oil Tanker' },
      { name: 'Tonnage', value: '99,144' },
      { name: 'Gross registered tonnage', value: '56,068' },
      { name: 'Vessel flag', value: 'None Identified' },
      { name: 'Vessel owner', value: 'Harbor Works Co. Ltd.' },
      { name: 'Vessel Registration Identification IMO', value: '9187629' },
      { name: 'Former Vessel Flag', value: 'Malta' },
      { name: 'MMSI', value: '572469210' },
    ]);
    expect(attribute(101, 'Vessel Registration Identification IMO')).toEqual(['9187629']);
    expect(party(101).kind).toBe('ENTITY');
    expect(party(106).attributes).toEqual([
      { name: 'Aircraft Model', value: 'B747-3B3' },
      { name: 'Aircraft Construction Number (also called L/N or S/N or F/N)', value: '8401' },
      { name: 'Aircraft Operator', value: 'Harbor Air' },
    ]);
  });

  test('lists what no rule consumed, like ones together', () => {
    expect(list.leftovers).toEqual([
      { at: 'remark: Shoe Size', example: 'Shoe Size 43', count: 2 },
      { at: 'sdn_comments.csv of a party that is not listed', example: 'of one who is no longer listed.', count: 1 },
      { at: 'remark: Website www.example.org. Offices Worldwi', example: 'Website www.example.org. Offices Worldwide', count: 1 },
      { at: "remark: a.k.a. 'ANN' (of", example: "a.k.a. 'ANN' (of 1950)", count: 1 },
      { at: 'remark: Passport', example: 'Passport 12 shown at Leuwen', count: 1 },
    ]);
    expect(party(109)).toMatchObject({ births: [{ from: '1950' }], names: [{ type: 'PRIMARY' }, { full: 'ANYA', quality: 'WEAK' }] });
    expect(party(109).nationalities).toEqual(['possibly Zembla']);
    expect(party(109).remarks).toContain('Shoe Size 43');
  });
});

describe('a list of OFAC is refused', () => {
  const refusal = (name: string, file: string): Promise<string> =>
    refusalOf(ofac.read(files.map((path, at) => (names[at] === name ? file : path))));

  test.each([
    [
      'sdn.csv',
      'an unknown kind',
      '"vessel"',
      '"submarine"',
      'sdn.csv, record 105 (row 5), field SDN_Type: "submarine" is not known; expected "individual", "vessel", "aircraft"',
    ],
    ['sdn.csv', 'an unknown gender', 'Gender Female', 'Gender F', 'sdn.csv, record 102 (row 2), field Remarks: Gender: "F" is not known'],
    ['sdn.csv', 'an unknown alias in a remark', 'f.k.a.', 'x.k.a.', 'sdn.csv, record 102 (row 2), field Remarks: "x.k.a." is not known'],
    [
      'sdn.csv',
      'a birth that is no date',
      'DOB Jul 1961',
      'DOB Brumaire 9',
      'sdn.csv, record 102 (row 2), field Remarks: DOB: "Brumaire 9" is no date',
    ],
    ['sdn.csv', 'a span that ends before it begins', 'DOB 1950 to 1955', 'DOB 1955 to 1950', '"1955 to 1950" is no date'],
    [
      'sdn.csv',
      'a number that two parties have',
      '104,"TWINS"',
      '103,"TWINS"',
      'sdn.csv, record 103 (row 4): "103" is the number of two parties',
    ],
    ['sdn.csv', 'a party without a name', '"SEA HERON"', '-0- ', 'sdn.csv, record 105 (row 5), field SDN_Name: is missing'],
    [
      'sdn.csv',
      'a party without a programme',
      '"aircraft","ZEMBLA"',
      '"aircraft",-0- ',
      'sdn.csv, record 106 (row 6), field Program: is missing',
    ],
    ['sdn.csv', 'a row that is too short', '"Crude Oil Tanker",', '', 'sdn.csv, record 105 (row 5): has 11 cells; expected 12'],
    [
      'sdn.csv',
      'a control character',
      'Former Vessel',
      'Former\u0007Vessel',
      'sdn.csv, record 105 (row 5), field Remarks: holds a control character',
    ],
    ['sdn.csv', 'a quote in the wrong place', '"SEA HERON"', '"SEA" HERON"', 'sdn.csv, record after row 4: is no CSV'],
    ['sdn.csv', 'rows after the end', '103,"TWINS"', '\x1A\r\n103,"TWINS"', 'sdn.csv, record after row 2: goes on after the byte 0x1A'],
    [
      'sdn.csv',
      'a cell without end',
      'SEA HERON',
      'S'.repeat(1_100_000),
      'sdn.csv, record after row 4: holds more than 1000000 characters in one row',
    ],
    [
      'alt.csv',
      'an unknown alias',
      '"fka"',
      '"wka"',
      'alt.csv, record 101 (row 2), field alt_type: "wka" is not known; expected "aka", "fka", "nka"',
    ],
    [
      'alt.csv',
      'an alias of a party that is not listed',
      '102,3',
      '998,3',
      'alt.csv, record 998 (row 3): belongs to party 998, which is not in the list',
    ],
    [
      'add.csv',
      'a row without a number',
      '102,3',
      'ent_num,3',
      'add.csv, record ent_num (row 3), field ent_num: "ent_num" is no number of a party',
    ],
    [
      'sdn_comments.csv',
      'a remark that breaks off',
      '107,',
      '106,',
      'sdn.csv, record 107 (row 7), field Remarks: breaks off after 1000 characters',
    ],
  ])('in %s for %s', async (name, _, before, after, message) => {
    expect(await refusal(name, altered(name, before, after))).toContain(message);
  });

  test('when a file is cut short, in a quote or in a bare cell', async () => {
    expect(await refusal('sdn.csv', fileOf('sdn.csv', sdn.slice(0, sdn.indexOf('HERON"') + 3)))).toMatch(
      /^sdn\.csv, record after row 4: ends within a row/,
    );
    expect(await refusal('add.csv', fileOf('add.csv', add.slice(0, add.indexOf('\r\n') - 1)))).toBe(
      'add.csv, record after row 0: ends within a row. Download all files of the list again from OFAC, on one day.',
    );
  });

  test('when the files stand in another order, or one is missing', async () => {
    expect(await refusalOf(ofac.read(files.toReversed()))).toMatch(/alt\.csv, record 101 \(row 1\): has 5 cells; expected 6/);
    expect(await refusalOf(ofac.read(files.slice(0, 2)))).toContain(
      'expected sdn.csv, add.csv, alt.csv and sdn_comments.csv, in this order',
    );
    expect(await refusalOf(ofac.read(files.slice(0, 3)))).toContain(
      'breaks off after 1000 characters and nothing goes on with it; name sdn_comments.csv too',
    );
  });

  test('when a file is not UTF-8 or is a web page', async () => {
    const latin = Buffer.from(alt.replace('ВЕНН', 'VENN\u00c9').replace('Орла', 'Orla'), 'latin1');
    expect(await refusal('alt.csv', fileOf('alt.csv', latin))).toMatch(/^alt\.csv, record after row \d: holds bytes that are not UTF-8/);
    expect(await refusal('sdn_comments.csv', fileOf('sdn_comments.csv', '<html><title>Moved</title></html>'))).toContain(
      'sdn_comments.csv: is a web page (HTML)',
    );
    expect(comments.endsWith('\r\n')).toBe(true);
  });
});
