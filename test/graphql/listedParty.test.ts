import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isEnumType } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { schema } from '../../src/schema.js';
import { listedStatuses, partySections } from '../../src/model/listed.js';
import { nameMatches } from '../../src/store/nameMatch.js';
import { testApi, type Answer, type TestApi } from '../support/api.js';
import { loadShipped, testGraph, wipe } from '../support/graph.js';
import { importFile, importParties, listFile, manyParties, name, party } from '../support/imported-list.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  api = await testApi(graph);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const un = [
  party('un:KPi.001', {
    kind: 'INDIVIDUAL',
    names: [
      name('Yun Ho-jin', { parts: ['Yun', 'Ho-jin'] }),
      name('Yun Ho-chin', {
        type: 'ALSO_KNOWN_AS',
        quality: 'STRONG',
        note: 'A false name.',
        born: { precision: 'APPROXIMATE', from: '1945', text: 'about 1945' },
        birthPlace: { text: 'Another town' },
      }),
      name('윤호진', { type: 'ORIGINAL_SCRIPT', script: 'Hang' }),
    ],
    births: [
      { precision: 'EXACT', from: '1944-10-13', text: '13 Oct. 1944' },
      { precision: 'BETWEEN', from: '1940', to: '1944', text: '1940 to 1944', note: 'from a false passport' },
      { precision: 'NOTE', text: 'year 33 of another calendar' },
    ],
    birthPlaces: [{ text: 'A town', country: 'Nowhere' }, { text: 'A village' }],
    nationalities: ['Nowhere'],
    positions: ['Director of a bureau'],
    addresses: [{ text: '1 Street, City', street: '1 Street', city: 'City' }],
    documents: [
      {
        type: 'Passport',
        subtype: 'Service passport',
        number: 'AB 12-3',
        country: 'Nowhere',
        issued: '2 Mar. 2011',
        issuedIn: { text: 'A capital' },
      },
    ],
    designations: [
      {
        programme: 'DPRK',
        listedOn: '2009-07-16',
        amendedOn: ['2013-01-22', '2017-06-02'],
        reference: 'KPi.001',
        attributes: [{ name: 'Reason', value: 'A reason.' }],
      },
    ],
    links: [
      { type: 'Works for', toName: 'Namchongang' },
      { type: 'Works for', toName: 'Someone else', attributes: [{ name: 'Role', value: 'Director' }] },
    ],
    attributes: [{ name: 'gender', value: 'Male' }],
    marks: ['a mark'],
    remarks: 'Said of him.',
  }),
  party('un:KPe.004', {
    names: [name('Namchongang'), name('NCG', { type: 'ALSO_KNOWN_AS', quality: 'WEAK' })],
    designations: [{ programme: 'DPRK', listedOn: '2009-04-24', amendedOn: [], reference: 'KPe.004' }],
  }),
  party('un:QDi.001', {
    kind: 'INDIVIDUAL',
    names: [
      name('José Núñez'),
      name('محمد', { type: 'ORIGINAL_SCRIPT', script: 'Arab' }),
      name('Иван Петров', { type: 'ALSO_KNOWN_AS', script: 'Cyrl' }),
    ],
    designations: [{ programme: 'Al-Qaida', listedOn: '2020-01-01', amendedOn: [], reference: 'QDi.001' }],
  }),
];
const ofac = [
  party('ofac:100', {
    kind: 'VESSEL',
    names: [name('NAMCHONGANG TRADING')],
    nationalities: ['NOWHERE'],
    documents: [{ type: 'Vessel Registration Identification', number: 'IMO 1234567' }],
    designations: [
      { programme: 'DPRK3', amendedOn: [] },
      { programme: 'NPWMD', amendedOn: [] },
    ],
  }),
];

/** Of a name of which the list says nothing more. */
const plain = { note: null, born: null, birthPlace: null };

const ids = ({ data, errors }: Answer): string[] => {
  if (errors) throw new Error(errors.map(({ message }) => message).join());
  return data.parties.edges.map(({ node }: { node: { id: string } }) => node.id);
};
const parties = async (args: string): Promise<string[]> =>
  ids(await api.ask(`{ parties${args && `(${args})`} { edges { node { id } } } }`));

describe('the schema of lists', () => {
  test.each([
    ['ListedStatus', listedStatuses],
    ['NameMatch', nameMatches],
    ['PartySection', partySections.map((section) => section.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase())],
  ])('has the values of %s that a list may have, no more and no less', (enumName, values) => {
    const type = schema.getType(enumName);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });
});

describe('without a list', () => {
  test('no answer looks like "not listed": it names no list that was asked, and a list that is named is an error', async () => {
    await loadShipped(graph);
    const { data } = await api.ask(
      '{ lists { key } parties { totalCount lists { key } } searchParties(text: "Yun") { edges { match } lists { key } } }',
    );
    expect(data).toEqual({ lists: [], parties: { totalCount: 0, lists: [] }, searchParties: { edges: [], lists: [] } });
    const { errors } = await api.ask('{ parties(filter: { list: OFAC }) { totalCount } }');
    expect(errors?.[0]?.message).toBe('The list OFAC was not imported; none was. Import it with "loophole import ofac".');
    const { data: narrowed } = await api.ask('{ parties(filter: { nationality: "nowhere" }) { totalCount edges { node { id } } } }');
    expect(narrowed.parties).toEqual({ totalCount: 0, edges: [] });
  });
});

describe('official lists', () => {
  beforeAll(async () => {
    await loadShipped(graph);
    await importParties(graph, 'un', un, '2026-01-05');
    await importParties(graph, 'ofac', ofac, '2026-01-07T12:00:00Z');
  });

  test('say their version, dates, counts and what no rule reads', async () => {
    const { data } = await api.ask(
      '{ lists { key name authority sourceClass version generatedAt files records parties leftovers { at example count } versions { version parties added } } }',
    );
    expect(data.lists.map(({ key }: { key: string }) => key)).toEqual(['OFAC', 'UN']);
    expect(data.lists[1]).toEqual({
      key: 'UN',
      name: 'List of un',
      authority: 'Keeper of un',
      sourceClass: 'OFFICIAL',
      version: 1,
      generatedAt: '2026-01-05',
      files: [expect.stringMatching(/^un-\d+\.jsonl$/)],
      records: 3,
      parties: 3,
      leftovers: [{ at: 'FIELD', example: 'something', count: 2 }],
      versions: [{ version: 1, parties: 3, added: 0 }],
    });
  });

  test('tell all of a party as printed, and lead from it to its programme and the instrument of that', async () => {
    const { data } = await api.ask(
      `{ party(id: "un:KPi.001") { id name kind sourceClass listed amendedSince list { key version } names { full parts type quality script note born { precision from to text } birthPlace { text country note } }
           births { precision from to text note } birthPlaces { text country } nationalities positions addresses { text street city country }
           identityDocuments { type subtype number issuedIn { text country } country issued expires } attributes { name value } marks remarks
           links { type toName resolvedBy party { id } attributes { name value } }
           designations { id authority listedOn amendedOn reference attributes { name value } sourceClass programme { id key parties basis { symbol source instrument { id } } } } } }`,
    );
    expect(data.party).toEqual({
      id: 'un:KPi.001',
      name: 'Yun Ho-jin',
      kind: 'INDIVIDUAL',
      sourceClass: 'OFFICIAL',
      listed: 'LISTED',
      amendedSince: false,
      list: { key: 'UN', version: 1 },
      names: [
        { full: 'Yun Ho-jin', parts: ['Yun', 'Ho-jin'], type: 'PRIMARY', quality: 'UNSTATED', script: 'Latn', ...plain },
        {
          full: 'Yun Ho-chin',
          parts: [],
          type: 'ALSO_KNOWN_AS',
          quality: 'STRONG',
          script: 'Latn',
          note: 'A false name.',
          born: { precision: 'APPROXIMATE', from: '1945', to: null, text: 'about 1945' },
          birthPlace: { text: 'Another town', country: null, note: null },
        },
        { full: '윤호진', parts: [], type: 'ORIGINAL_SCRIPT', quality: 'UNSTATED', script: 'Hang', ...plain },
      ],
      births: [
        { precision: 'EXACT', from: '1944-10-13', to: null, text: '13 Oct. 1944', note: null },
        { precision: 'BETWEEN', from: '1940', to: '1944', text: '1940 to 1944', note: 'from a false passport' },
        { precision: 'NOTE', from: null, to: null, text: 'year 33 of another calendar', note: null },
      ],
      birthPlaces: [
        { text: 'A town', country: 'Nowhere' },
        { text: 'A village', country: null },
      ],
      nationalities: ['Nowhere'],
      positions: ['Director of a bureau'],
      addresses: [{ text: '1 Street, City', street: '1 Street', city: 'City', country: null }],
      identityDocuments: [
        {
          type: 'Passport',
          subtype: 'Service passport',
          number: 'AB 12-3',
          issuedIn: { text: 'A capital', country: null },
          country: 'Nowhere',
          issued: '2 Mar. 2011',
          expires: null,
        },
      ],
      attributes: [{ name: 'gender', value: 'Male' }],
      marks: ['a mark'],
      remarks: 'Said of him.',
      links: [
        { type: 'Works for', toName: 'Namchongang', resolvedBy: 'EXACT_NAME', party: { id: 'un:KPe.004' }, attributes: [] },
        { type: 'Works for', toName: 'Someone else', resolvedBy: null, party: null, attributes: [{ name: 'Role', value: 'Director' }] },
      ],
      designations: [
        {
          id: 'un:KPi.001#0',
          authority: 'Keeper of un',
          listedOn: '2009-07-16',
          amendedOn: ['2013-01-22', '2017-06-02'],
          reference: 'KPi.001',
          attributes: [{ name: 'Reason', value: 'A reason.' }],
          sourceClass: 'OFFICIAL',
          programme: {
            id: 'programme:un:DPRK',
            key: 'DPRK',
            parties: 2,
            // The corpus does not hold this resolution.
            basis: { symbol: 'S/RES/1718 (2006)', source: 'https://main.un.org/securitycouncil/en/sanctions/1718', instrument: null },
          },
        },
      ],
    });
    expect((await api.ask('{ party(id: "un:none") { id } }')).data).toEqual({ party: null });
  });

  test('lead to an instrument that the corpus holds', async () => {
    await graph.run("MATCH (r:Resolution {id: 'resolution:unscr-2397'}) SET r.id = 'resolution:unscr-1718'");
    const { data } = await api.ask('{ programmes(list: UN) { totalCount edges { node { id basis { instrument { id name } } } } } }');
    await graph.run("MATCH (r:Resolution {id: 'resolution:unscr-1718'}) SET r.id = 'resolution:unscr-2397'");
    expect(data.programmes).toEqual({
      totalCount: 2,
      edges: [
        { node: { id: 'programme:un:Al-Qaida', basis: null } },
        {
          node: {
            id: 'programme:un:DPRK',
            basis: { instrument: { id: 'resolution:unscr-1718', name: 'UN Security Council Resolution 2397 (2017)' } },
          },
        },
      ],
    });
  });

  test('are filtered by list, name, programme, kind, nationality, day of listing and number of a document', async () => {
    expect(await parties('')).toEqual(['ofac:100', 'un:KPe.004', 'un:KPi.001', 'un:QDi.001']);
    expect(await parties('filter: { list: UN }')).toEqual(['un:KPe.004', 'un:KPi.001', 'un:QDi.001']);
    expect(await parties('filter: { name: "namchongang" }')).toEqual(['ofac:100', 'un:KPe.004']);
    expect(await parties('filter: { name: "nunez" }')).toEqual(['un:QDi.001']);
    expect(await parties('filter: { programme: "DPRK" }')).toEqual(['un:KPe.004', 'un:KPi.001']);
    expect(await parties('filter: { programme: "NPWMD" }')).toEqual(['ofac:100']);
    expect(await parties('filter: { kind: [VESSEL] }')).toEqual(['ofac:100']);
    expect(await parties('filter: { nationality: "nowhere" }')).toEqual(['ofac:100', 'un:KPi.001']);
    for (const none of ['where', '\\\\\\" OR edition:*', '—']) expect(await parties(`filter: { nationality: "${none}" }`)).toEqual([]);
    expect(await parties('filter: { listedOn: { from: "2009-05-01", to: "2009-07-16" } }')).toEqual(['un:KPi.001']);
    expect(await parties('filter: { listedOn: { to: "2009-05-01" } }')).toEqual(['un:KPe.004']);
    expect(await parties('filter: { identityDocument: "ab123" }')).toEqual(['un:KPi.001']);
    expect(await parties('filter: { identityDocument: "imo 1234567", kind: [ENTITY] }')).toEqual([]);
    expect(await parties('filter: { identityDocument: "ab12" }')).toEqual([]);
    expect(await parties('filter: { identityDocument: "-" }')).toEqual([]);
  });

  test.each(['', 'orderBy: NAME, ', 'filter: { identityDocument: "x1" }, ', 'filter: { identityDocument: "X 1" }, orderBy: NAME, '])(
    'come in pages that join without gap or repetition (%s)',
    async (args) => {
      const documents = [{ type: 'Passport', number: 'X-1' }];
      await importParties(
        graph,
        'ftm',
        manyParties('ftm', 7, (index) => ({ names: [name(`N${index % 3}`)], documents })),
      );
      const list = args.includes('filter') ? args : `filter: { list: FTM }, ${args}`;
      const seen: string[] = [];
      for (let after = '', more = true; more;) {
        const { data } = await api.ask(
          `{ parties(${list}first: 2${after && `, after: "${after}"`}) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name } } } }`,
        );
        expect(data.parties.totalCount).toBe(7);
        seen.push(
          ...data.parties.edges.map(
            ({ node }: { node: { id: string; name: string } }) => `${args.includes('NAME') ? node.name : ''} ${node.id}`,
          ),
        );
        ({ hasNextPage: more, endCursor: after } = data.parties.pageInfo);
      }
      expect(seen).toHaveLength(7);
      expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => (a < b ? -1 : 1)));
      await graph.run("MATCH (n {dataset: 'loophole:list:ftm'}) DETACH DELETE n");
    },
  );

  test('ask the database no more often for many parties than for one', async () => {
    let reads = 0;
    const counting: Graph = { ...graph, read: (...args) => (reads++, graph.read(...args)) };
    await using counted = await testApi(counting);
    const cost = async (first: number): Promise<number> => {
      reads = 0;
      await counted.ask(
        `{ parties(filter: { list: UN }, first: ${first}) { edges { node { list { key } names { full } addresses { text } identityDocuments { number }
             links { party { id } } designations { programme { key list { key } } party { id } } } } } }`,
      );
      return reads;
    };
    await cost(1); // the first answer learns the version
    const [one, three] = [await cost(1), await cost(3)];
    expect(three).toBeLessThanOrEqual(one + 2); // two links: where they lead, and that party
    expect(one).toBeGreaterThan(5);
  });

  test('are never among what the reporting holds', async () => {
    const { data } = await api.ask(
      '{ node(id: "un:KPi.001") { id } entity(id: "un:KPi.001") { id } search(text: "Namchongang") { edges { matched } } }',
    );
    expect(data).toEqual({ node: null, entity: null, search: { edges: [] } });
  });
});

describe('a search for parties', () => {
  beforeAll(async () => {
    await wipe(graph);
    await importParties(graph, 'un', [...un, party('un:KPe.005', { names: [name('Hojin Yun Namchongang Corporation')] })]);
    await importParties(graph, 'ofac', ofac);
  });
  const found = async (text: string, args = ''): Promise<string[]> => {
    const { data } = await api.ask(
      `query ($text: String!) { searchParties(text: $text${args}) { edges { match node { id } name { full quality } } } }`,
      { text },
    );
    return data.searchParties.edges.map(
      ({ match, node, name: { full, quality } }: { match: string; node: { id: string }; name: { full: string; quality: string } }) =>
        `${match} ${node.id} ${full} ${quality}`,
    );
  };

  test('tells the same name from one that is merely like it, and says which name of which quality it was', async () => {
    expect(await found('Namchongang')).toEqual([
      'EXACT un:KPe.004 Namchongang UNSTATED',
      'WORDS ofac:100 NAMCHONGANG TRADING UNSTATED',
      'WORDS un:KPe.005 Hojin Yun Namchongang Corporation UNSTATED',
    ]);
    expect(await found('ncg')).toEqual(['NORMALIZED un:KPe.004 NCG WEAK']);
    expect((await found('Namchongan'))[0]).toMatch(/^FUZZY /);
    expect(await found('jose nunez')).toEqual(['NORMALIZED un:QDi.001 José Núñez UNSTATED']);
    expect(await found('YUN, HO CHIN')).toEqual(['NORMALIZED un:KPi.001 Yun Ho-chin STRONG']);
    expect(await found('nothing at all')).toEqual([]);
    expect(await found('?!')).toEqual([]);
  });

  test('finds names in any script', async () => {
    expect(await found('윤호진')).toEqual(['EXACT un:KPi.001 윤호진 UNSTATED']);
    expect(await found('윤호')).toEqual(['FUZZY un:KPi.001 윤호진 UNSTATED']);
    expect(await found('محمد')).toEqual(['EXACT un:QDi.001 محمد UNSTATED']);
    expect(await found('петров')).toEqual(['WORDS un:QDi.001 Иван Петров UNSTATED']);
  });

  test('stands beside a search of the reporting, and apart from it', async () => {
    const { data } = await api.ask(
      `{ search(text: "namchongang", kinds: [PLACE]) {
        edges { matched } hasMore parties(first: 1, asOf: "2017-06-02") { hasMore lists { key } edges { match node { id listed } } }
      } }`,
    );
    expect(data.search).toEqual({
      edges: [],
      hasMore: false,
      parties: {
        hasMore: true,
        lists: [{ key: 'OFAC' }, { key: 'UN' }],
        edges: [{ match: 'NORMALIZED', node: { id: 'un:KPe.004', listed: 'LISTED' } }],
      },
    });
    const { errors } = await api.ask('query ($text: String!) { searchParties(text: $text) { hasMore } }', { text: 'a'.repeat(201) });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^text has 201 characters/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('is narrowed to a list, and says if there is more', async () => {
    expect(await found('namchongang', ', list: OFAC')).toEqual(['WORDS ofac:100 NAMCHONGANG TRADING UNSTATED']);
    const { data } = await api.ask('{ searchParties(text: "namchongang", first: 1) { hasMore lists { key } edges { node { id } } } }');
    expect(data.searchParties).toEqual({ hasMore: true, lists: [{ key: 'OFAC' }, { key: 'UN' }], edges: [{ node: { id: 'un:KPe.004' } }] });
  });
});

describe('on a day', () => {
  beforeAll(async () => {
    await wipe(graph);
    await importParties(graph, 'un', un, '2024-01-01');
    await importParties(graph, 'ofac', [...ofac, party('ofac:200', { designations: [] })], '2024-01-01');
    // In the second version ofac:100 is amended, and ofac:300 is new.
    const amended = ofac.map((one) => ({ ...one, remarks: 'New words.' }));
    await importParties(
      graph,
      'ofac',
      [...amended, party('ofac:200', { designations: [] }), party('ofac:300', { designations: [{ programme: 'DPRK', amendedOn: [] }] })],
      '2025-01-01',
    );
  });
  const at = async (asOf: string, args = ''): Promise<string[]> => {
    const { data } = await api.ask(`{ parties(asOf: "${asOf}"${args}) { totalCount edges { node { id listed amendedSince } } } }`);
    expect(data.parties.totalCount).toBe(data.parties.edges.length);
    return data.parties.edges.map(
      ({ node }: { node: { id: string; listed: string; amendedSince: boolean | null } }) =>
        `${node.id} ${node.listed} ${node.amendedSince}`,
    );
  };

  test('parties are listed by their dates, or by the versions that were imported; else it is not known', async () => {
    expect(await at('2009-05-01')).toEqual([
      'ofac:100 NOT_KNOWN null',
      'ofac:200 NOT_KNOWN null',
      'ofac:300 NOT_KNOWN null',
      'un:KPe.004 LISTED false',
    ]);
    expect(await at('2014-01-01')).toEqual([
      'ofac:100 NOT_KNOWN null',
      'ofac:200 NOT_KNOWN null',
      'ofac:300 NOT_KNOWN null',
      'un:KPe.004 LISTED false',
      'un:KPi.001 LISTED true',
    ]);
    expect(await at('2024-06-01')).toEqual([
      'ofac:100 LISTED true',
      'ofac:200 LISTED false',
      'ofac:300 NOT_KNOWN null',
      'un:KPe.004 LISTED false',
      'un:KPi.001 LISTED false',
      'un:QDi.001 LISTED false',
    ]);
    expect(await at('2024-06-01', ', listed: [NOT_KNOWN]')).toEqual(['ofac:300 NOT_KNOWN null']);
    expect(await at('2025-01-01', ', listed: [LISTED], filter: { list: OFAC }')).toEqual([
      'ofac:100 LISTED false',
      'ofac:200 LISTED false',
      'ofac:300 LISTED false',
    ]);
  });

  test('a party that is asked for by its id says what it was', async () => {
    const { data } = await api.ask('{ party(id: "un:QDi.001", asOf: "2019-12-31") { listed designations { listed } } }');
    expect(data.party).toEqual({ listed: 'NOT_YET', designations: [{ listed: 'NOT_YET' }] });
  });

  test('designations are those made by then', async () => {
    const made = async (args: string): Promise<string[]> =>
      (await api.ask(`{ designations(${args}) { edges { node { id listed } } } }`)).data.designations.edges.map(
        ({ node }: { node: { id: string; listed: string } }) => `${node.id} ${node.listed}`,
      );
    expect(await made('asOf: "2009-05-01", filter: { list: UN }')).toEqual(['un:KPe.004#0 LISTED']);
    // The record of ofac:100 is of 2025: that it had both designations before is not known.
    expect(await made('asOf: "2024-06-01", filter: { list: OFAC }')).toEqual([
      'ofac:100#0 NOT_KNOWN',
      'ofac:100#1 NOT_KNOWN',
      'ofac:300#0 NOT_KNOWN',
    ]);
    expect(await made('asOf: "2025-01-01", filter: { list: OFAC, programme: "NPWMD" }')).toEqual(['ofac:100#1 LISTED']);
    expect(await made('filter: { listedOn: { from: "2010-01-01" } }')).toEqual(['un:QDi.001#0 LISTED']);
  });

  test('NOT_YET cannot be asked for', async () => {
    const { errors } = await api.ask('{ parties(listed: [NOT_YET]) { totalCount } }');
    expect(errors?.[0]?.message).toContain('listed names NOT_YET');
  });
});

describe('changes of a list', () => {
  beforeAll(async () => {
    await wipe(graph);
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => party(`un:${id}`)) as [
      (typeof un)[0],
      (typeof un)[0],
      (typeof un)[0],
      (typeof un)[0],
    ]; // four
    await importParties(graph, 'un', [a, b, c]);
    await importFile(graph, 'un', listFile('v2.jsonl', [a, { ...b, names: [name('Renamed')], remarks: 'Words.' }, d]), { force: true });
    await importFile(graph, 'un', listFile('v3.jsonl', [a, { ...b, names: [name('Renamed')] }, c]), { force: true });
    await importFile(graph, 'un', listFile('v4.jsonl', [a, b, c]), { force: true });
  });
  const between = async (args: string): Promise<string[]> => {
    const { data, errors } = await api.ask(
      `{ listChanges(list: UN, ${args}) { totalCount edges { node { partyId name change sections party { id } } } } }`,
    );
    if (errors) return errors.flatMap(({ message, extensions }) => [String(extensions['argument']), message]);
    expect(data.listChanges.totalCount).toBe(data.listChanges.edges.length);
    return data.listChanges.edges.map(
      ({ node }: { node: { partyId: string; name: string; change: string; sections: string[]; party: object | null } }) =>
        [node.change, node.partyId, node.name, ...node.sections, ...(node.party ? [] : ['gone'])].join(' '),
    );
  };

  test('are told between any two versions, first and last state compared', async () => {
    expect(await between('from: 1, to: 2')).toEqual([
      'AMENDED un:b Renamed NAMES REMARKS',
      'REMOVED un:c Party un:c',
      'ADDED un:d Party un:d gone',
    ]);
    expect(await between('from: 2, to: 3')).toEqual([
      'AMENDED un:b Renamed REMARKS',
      'ADDED un:c Party un:c',
      'REMOVED un:d Party un:d gone',
    ]);
    expect(await between('from: 1, to: 3')).toEqual(['AMENDED un:b Renamed NAMES']);
    expect(await between('from: 1')).toEqual([]);
    expect(await between('from: 2')).toEqual([
      'AMENDED un:b Party un:b NAMES REMARKS',
      'ADDED un:c Party un:c',
      'REMOVED un:d Party un:d gone',
    ]);
  });

  test('are refused for versions that there are not', async () => {
    const current = 'expected a version of UN before the current one, which is 4.';
    const both = 'expected an earlier and a later version of UN, from 1 to 4.';
    expect(await between('from: 4')).toEqual(['from', `from is 4; ${current}`]);
    expect(await between('from: 0')).toEqual(['from', `from is 0; ${current}`]);
    expect(await between('from: 0, to: 2')).toEqual(['from', `from is 0 and to is 2; ${both}`]);
    expect(await between('from: 3, to: 3')).toEqual(['from', `from is 3 and to is 3; ${both}`]);
    expect(await between('from: 1, to: 5')).toEqual(['to', `from is 1 and to is 5; ${both}`]);
  });
});

describe('while a list is imported again and again', () => {
  test('no answer mixes two versions', async () => {
    await wipe(graph);
    const versions = ['Old', 'New'].map((word) =>
      listFile(
        `${word}.jsonl`,
        manyParties('un', 60, () => ({ names: [name(word), name(`${word} alias`)] })),
      ),
    );
    await importFile(graph, 'un', versions[0] ?? '');
    let importing = true;
    const imports = (async () => {
      for (let round = 0; round < 3; round++) for (const file of versions.toReversed()) await importFile(graph, 'un', file);
      importing = false;
    })();
    const seen = new Set<string>();
    for (;;) {
      if (!importing) break;
      const { data } = await api.ask(
        '{ lists { version } parties(first: 100) { totalCount edges { node { name names { full } list { version } } } } }',
      );
      if (data === null) continue;
      const { totalCount, edges } = data.parties;
      const told = new Set(
        edges.map(({ node }: { node: { name: string; names: { full: string }[]; list: { version: number } } }) =>
          [node.name, ...node.names.map(({ full }) => full), node.list.version].join(),
        ),
      );
      expect({ totalCount, rows: edges.length, told: told.size, version: data.parties.edges[0].node.list.version }).toEqual({
        totalCount: 60,
        rows: 60,
        told: 1,
        version: data.lists[0].version,
      });
      seen.add(edges[0].node.name);
    }
    await imports;
    expect(seen).toEqual(new Set(['Old', 'New']));
  });
});
