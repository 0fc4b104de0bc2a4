import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { un } from '../../src/lists/un.js';
import { altered, fileOf, fixture, readAll, refusalOf, type ReadList } from '../support/list.js';

const text = readFileSync(fixture('un.xml'), 'utf8');
const refusal = (file: string): Promise<string> => refusalOf(un.read([file]));

describe('the list of the UN', () => {
  let list: ReadList;
  beforeAll(async () => {
    list = await readAll(un.read([fixture('un.xml')]));
  });
  const first = () => list.parties[0];

  test('is read with its kinds and the time it was made', () => {
    expect(list.parties.map(({ kind }) => kind)).toEqual(['INDIVIDUAL', 'INDIVIDUAL', 'INDIVIDUAL', 'ENTITY']);
    expect(list).toMatchObject({ records: 4, generatedAt: '2031-02-03T00:00:09.554Z' });
  });

  test('has no summary before its last party', () => {
    expect(() => un.read([fixture('un.xml')]).summary()).toThrow('before its last party was read');
  });

  test('names parties by their permanent reference, by the data id where another has it or there is none, and says so', () => {
    expect(list.parties.map(({ id }) => id)).toEqual(['un:ZEi.001', 'un:1002', 'un:1003', 'un:ZEe.001']);
    expect(list.leftovers).toContainEqual({ at: 'REFERENCE_NUMBER of another record; id is DATAID', example: 'ZEi.001', count: 1 });
    expect(list.leftovers).toContainEqual({ at: 'REFERENCE_NUMBER missing; id is DATAID', example: '1003', count: 1 });
  });

  test('lists what no rule consumed, like ones together', () => {
    expect(list.leftovers.filter(({ at }) => !at.startsWith('REFERENCE'))).toEqual([
      { at: 'INDIVIDUAL/SHOE_SIZE', example: '43', count: 2 },
      { at: 'INDIVIDUAL/INDIVIDUAL_ADDRESS/PLANET', example: 'Earth', count: 1 },
      { at: 'INDIVIDUAL/SHOE_SIZE@unit', example: 'EU', count: 1 },
      { at: 'alias without a name', example: 'Low', count: 1 },
      { at: 'TYPE_OF_DATE without a date', example: 'EXACT', count: 1 },
    ]);
  });

  test('keeps the parts of a name in order, without what only holds a place', () => {
    expect(first()?.names[0]).toEqual({
      full: 'ORLA VENN TARRANT',
      parts: ['ORLA', 'VENN', 'TARRANT'],
      type: 'PRIMARY',
      quality: 'UNSTATED',
      script: 'Latn',
    });
  });

  test('knows scripts, and joins a name that the XML broke', () => {
    expect(first()?.names[1]).toMatchObject({ full: 'Орла Венн Таррант', type: 'ORIGINAL_SCRIPT', script: 'Cyrl' });
    expect(list.parties[1]?.names[0]).toMatchObject({ full: '홍길동', script: 'Hang' });
    expect(list.parties[3]?.names[2]).toMatchObject({ full: '海港工程(香港)有限公司', script: 'Hani' });
  });

  test('splits a field of several names, save within parentheses', () => {
    const aliases = first()
      ?.names.slice(2)
      .map(({ full, type, quality }) => [full, type, quality]);
    expect(aliases).toEqual([
      ['Orla Ven', 'ALSO_KNOWN_AS', 'STRONG'],
      ['Orlah Venn', 'ALSO_KNOWN_AS', 'STRONG'],
      ["Orla d'Venn", 'ALSO_KNOWN_AS', 'STRONG'],
      ['The Heron (Heron; Old Heron)', 'ALSO_KNOWN_AS', 'WEAK'],
      ['Tsaplya', 'ALSO_KNOWN_AS', 'WEAK'],
      ['Цапля', 'ORIGINAL_SCRIPT', 'WEAK'],
      ['Mara Lund', 'ALSO_KNOWN_AS', 'STRONG'],
    ]);
    expect(list.parties[3]?.names.map(({ full, type, quality }) => [full, type, quality])).toEqual([
      ['HARBOR WORKS (HW)', 'PRIMARY', 'UNSTATED'],
      ['PORT WORKS CO., LTD. (PW)', 'PRIMARY', 'UNSTATED'],
      ['海港工程(香港)有限公司', 'ALSO_KNOWN_AS', 'UNSTATED'],
      ['Old Harbor Works', 'FORMERLY_KNOWN_AS', 'UNSTATED'],
    ]);
  });

  test('keeps a birth that is said of an alias with the alias', () => {
    expect(first()?.names.find(({ full }) => full === 'Mara Lund')).toMatchObject({
      born: { precision: 'EXACT', from: '1979-12-31', text: '1979-12-31' },
      birthPlace: { text: 'Onhava, Zembla', country: 'Zembla' },
    });
    expect(first()?.names.find(({ quality }) => quality === 'WEAK')?.note).toBe('call sign');
  });

  test('keeps dates of birth as precise and as reliable as they are', () => {
    expect(first()?.births).toEqual([
      { precision: 'EXACT', from: '1971-03-05', text: '1971-03-05 from false passport', note: 'from false passport' },
      { precision: 'EXACT', from: '1971', text: '1971' },
      { precision: 'APPROXIMATE', from: '1970', text: 'APPROXIMATELY 1970' },
      { precision: 'BETWEEN', from: '1968', to: '1973', text: 'BETWEEN 1968 1973' },
      { precision: 'EXACT', from: '1961-07', text: 'July 1961' },
      { precision: 'NOTE', text: '24/06/1402 (Hijri Calendar)' },
      { precision: 'NOTE', text: 'APPROXIMATELY 30-35 years old' },
    ]);
    expect(first()?.birthPlaces).toEqual([{ text: 'Onhava, Zembla', country: 'Zembla', note: '(now New Onhava)' }]);
  });

  test('keeps the day of a time with an offset, every day of amendment, and the reference as printed', () => {
    expect(first()?.designations).toEqual([
      { programme: 'Zembla', listedOn: '2012-04-16', amendedOn: ['2016-10-13', '2020-11-02'], reference: 'ZEi.001' },
    ]);
  });

  test('tells whose a document is from where it was issued', () => {
    expect(first()?.documents).toEqual([
      {
        type: 'Passport',
        subtype: 'Service passport',
        number: 'ZE 123',
        country: 'Zembla',
        issuedIn: { text: 'Leuwen, Borduria', country: 'Borduria' },
        issued: '2004-06-01',
        note: 'expired on 1 Jun. 2014',
      },
      { type: 'National Identification Number', number: '', note: 'card 77 of Zembla' },
    ]);
  });

  test('keeps addresses, nationality, positions, titles and gender', () => {
    expect(first()?.addresses).toEqual([
      {
        text: '1 Quay Road, Onhava, Coast, 0578, Zembla',
        street: '1 Quay Road',
        city: 'Onhava',
        region: 'Coast',
        postalCode: '0578',
        country: 'Zembla',
        note: 'as of 2020',
      },
      { text: '', note: 'moves often' },
    ]);
    expect(first()).toMatchObject({ nationalities: ['Zembla'], positions: ['Harbor master', 'Member of the port council'] });
    expect(first()?.attributes).toEqual([
      { name: 'Gender', value: 'Female' },
      { name: 'Title', value: 'Dr.' },
      { name: 'Title', value: 'Captain' },
      { name: 'Data ID', value: '1001' },
      { name: 'Version', value: '1' },
    ]);
  });

  test('keeps remarks whole and makes no link of one who is no longer listed', () => {
    expect(first()?.remarks).toBe(
      'Sister of Ivo Quill (ZEi.999), who is no longer listed; works with Harbor Works (ZEe.001).\nSecond line & more.',
    );
    expect(first()?.links).toEqual([]);
  });
});

describe('a list of the UN is refused', () => {
  test.each([
    [
      'an unknown quality',
      'Good</Q',
      'Medium</Q',
      'un.xml, record ZEi.001, field INDIVIDUAL/INDIVIDUAL_ALIAS/QUALITY: "Medium" is not known; expected "Good", "Low"',
    ],
    [
      'an unknown type of date',
      '>BETWEEN<',
      '>AROUND<',
      'un.xml, record ZEi.001, field INDIVIDUAL/INDIVIDUAL_DATE_OF_BIRTH/TYPE_OF_DATE: "AROUND" is not known',
    ],
    ['a date beside no type', '<TYPE_OF_DATE/>', '<TYPE_OF_DATE/><YEAR>1970</YEAR>', 'TYPE_OF_DATE: is blank beside "1970"'],
    ['a span of one year', '<TO_YEAR>1973</TO_YEAR>', '', '"BETWEEN" does not go with 1968; expected one date, or BETWEEN two years'],
    ['an unknown list', '>UN List<', '>Moon List<', 'field INDIVIDUAL/LIST_TYPE: "Moon List" is not known; expected "UN List"'],
    ['an unknown gender', '>Female<', '>F<', 'field INDIVIDUAL/GENDER: "F" is not known'],
    ['a day that does not exist', '>2020-11-02<', '>2020-11-31<', 'field INDIVIDUAL/LAST_DAY_UPDATED: "2020-11-31" is no date'],
    ['a month for a day', '>2013-01-02<', '>2013-01<', 'un.xml, record ZEi.001, field INDIVIDUAL/LISTED_ON: "2013-01" is no day'],
    [
      'a field that stands twice',
      '<GENDER>',
      '<GENDER>Male</GENDER><GENDER>',
      'field INDIVIDUAL/GENDER: stands twice ("Female"); expected once',
    ],
    ['a missing name', '<FIRST_NAME>BORIS</FIRST_NAME>', '', 'un.xml, record 1003, field INDIVIDUAL/FIRST_NAME: is missing'],
    ['a data id that another record has', '<DATAID>1003<', '<DATAID>1002<', 'field INDIVIDUAL/DATAID: "1002" is the id of another record'],
    [
      'a section that is not known',
      '<ENTITIES>',
      '<VESSELS>',
      'un.xml, field CONSOLIDATED_LIST: holds <VESSELS> where <INDIVIDUALS> or <ENTITIES> is expected',
    ],
    ['text between records', '<ENTITIES>', '<ENTITIES> stray', 'un.xml, field ENTITIES: holds text between its records: "stray"'],
    [
      'a document type',
      '<CONSOLIDATED_LIST',
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><CONSOLIDATED_LIST',
      'un.xml: has a document type (DTD)',
    ],
    [
      'an external entity',
      '<CONSOLIDATED_LIST',
      '<!DOCTYPE x SYSTEM "file:///etc/hostname"><CONSOLIDATED_LIST',
      'un.xml: has a document type (DTD)',
    ],
    ['an entity that XML does not have', '>BORIS<', '>&boris;<', 'un.xml, record 3 (line 69), field FIRST_NAME: is not well-formed XML'],
    ['another encoding', 'encoding="UTF-8"', 'encoding="ISO-8859-1"', 'un.xml: says that its encoding is "ISO-8859-1"; expected UTF-8'],
    ['another kind of XML', 'CONSOLIDATED_LIST', 'feed', 'un.xml: holds <feed> where <CONSOLIDATED_LIST> is expected'],
    ['elements without end', '>BORIS<', `>${'<A>'.repeat(50)}<`, 'nests elements more than 10 deep'],
    [
      'a field without end',
      '>BORIS<',
      `>${'B'.repeat(1_100_000)}<`,
      'un.xml, record 3 (line 69), field FIRST_NAME: holds more than 1000000 characters in one piece',
    ],
    [
      'a record without end',
      '<SHOE_SIZE>44',
      `${'<A>b</A>'.repeat(150_000)}<SHOE_SIZE>44`,
      'holds more than 1000000 characters in one piece',
    ],
    ['a tag without end', '<ENTITIES>', `<ENTITIES ${'a'.repeat(1_100_000)}>`, 'holds more than 1000000 characters in one piece'],
  ])('for %s', async (_, before, after, message) => {
    expect(await refusal(altered('un.xml', before, after))).toContain(message);
  });

  test('when it is cut short, with the record that was being read', async () => {
    expect(await refusal(fileOf('un.xml', text.slice(0, text.indexOf('1 Quay Road') + 5)))).toMatch(
      /^un\.xml, record ZEi\.001, field STREET: is not well-formed XML .*unclosed tag: STREET/,
    );
    expect(await refusal(fileOf('un.xml', text.slice(0, text.indexOf('<ENTITIES>'))))).toContain('unclosed tag: CONSOLIDATED_LIST');
  });

  test('when it is not UTF-8, with the record that was being read', async () => {
    const [before = '', after = ''] = text.split('홍길동');
    const broken = Buffer.concat([Buffer.from(`${before}B`), Buffer.from([0xf6]), Buffer.from(`rg${after}`)]);
    expect(await refusal(fileOf('un.xml', broken))).toBe(
      'un.xml, record 2 (line 59), field FIRST_NAME: holds bytes that are not UTF-8. Download the file again from its authority.',
    );
    expect(await refusal(fileOf('un.xml', Buffer.from(`\uFEFF${text}`, 'utf16le')))).toContain('un.xml: holds bytes that are not UTF-8');
  });

  test('when it is a web page, is empty, is missing, or is not one', async () => {
    expect(await refusal(fileOf('un.xml', '\n<!DOCTYPE html><html><body>Too many requests</body></html>'))).toContain(
      'un.xml: is a web page (HTML), not a file of the list',
    );
    expect(await refusal(fileOf('un.xml', ''))).toContain('un.xml: is empty');
    expect(await refusal(fixture('absent.xml'))).toContain('absent.xml: cannot be read (ENOENT)');
    expect(await refusalOf(un.read([]))).toBe('no file: expected the one XML file of the list.');
  });

  test('save for a byte order mark and for U+FFFD that the list itself has', async () => {
    const list = await readAll(un.read([fileOf('un.xml', `\uFEFF${text.replace('>BORIS<', '>BOR\uFFFDS<')}`)]));
    expect(list.parties[2]?.names[0]?.full).toBe('BOR\uFFFDS');
  });
});
