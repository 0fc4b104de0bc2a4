import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { modalities, type Modality } from '../../src/model/vocabulary.js';
import { nameMatches, type NameMatch } from '../../src/store/nameMatch.js';
import { patient, testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  api = await testApi(graph, patient);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const bare = (id: string): string => id.slice(id.indexOf(':') + 1);

describe('relationships', () => {
  const of = async (args: string) =>
    (
      await api.ask(
        `{ entity(id: "visa-type:short-term-visa-cn") { relationships(${args}) { totalCount edges { node { id type from { id } to { id } layer evidence { rule { id } } } } } } }`,
      )
    ).data.entity.relationships;

  test('are narrowed by type and direction', async () => {
    const all = await of('first: 100');
    expect(all.edges.map(({ node }: { node: { id: string } }) => node.id.split('|').map(bare).join(' '))).toEqual([
      'continued-work-other-visa ENABLED_BY short-term-visa-cn',
      'short-term-visa-cn CIRCUMVENTS unscr-2397-repatriation',
      'dprk-workers-china WORKS_ON_VISA short-term-visa-cn',
    ]);
    expect(all.totalCount).toBe(3);
    expect((await of('direction: OUT')).totalCount).toBe(1);
    expect((await of('types: [WORKS_ON_VISA], direction: IN')).edges[0].node).toMatchObject({
      type: 'WORKS_ON_VISA',
      layer: 'REPORTED',
      evidence: { rule: null },
    });
    expect((await of('asOf: "2019-01-01"')).totalCount).toBe(0);
  });
});

describe('lists', () => {
  const ids = async (question: string): Promise<string[]> => {
    const { data, errors } = await api.ask(`{ list: ${question} { edges { node { id } } } }`);
    expect(errors).toBeUndefined();
    return data.list.edges.map(({ node }: { node: { id: string } }) => bare(node.id));
  };

  test('hold the entities of a noun that have relationships, and the others if asked for', async () => {
    expect(await ids('visaTypes')).toEqual([
      'apprentice-visa-cn',
      'non-work-visa-cn',
      'river-crossing',
      'short-term-visa-cn',
      'student-visa-cn',
      'work-visa-cn',
    ]);
    expect(await ids('visaTypes(filter: { background: true })')).toContain('thirty-day-visa');
    expect(await ids('resolutions')).toEqual(['unscr-2270', 'unscr-2321', 'unscr-2371', 'unscr-2375', 'unscr-2397']);
  });

  test('are narrowed, ordered and paged', async () => {
    expect(await ids('entities(kinds: [EMBASSY, REGIME])')).toEqual(['dprk-china', 'dprk-government']);
    expect(await ids('visaTypes(filter: { name: { contains: "STUDENT" } })')).toEqual(['student-visa-cn']);
    expect(await ids('visaTypes(filter: { id: { in: ["visa-type:student-visa-cn", "visa-type:none"] } })')).toEqual(['student-visa-cn']);
    expect(await ids('visaTypes(filter: { id: { eq: "visa-type:student-visa-cn", in: ["visa-type:work-visa-cn"] } })')).toEqual([]);
    const named = 'filter: { name: { in: ["Student visa", "Chinese work visa", "30-day visa in a passport (autumn 2019)", "none"] } }';
    expect(await ids(`visaTypes(${named})`)).toEqual(['student-visa-cn', 'work-visa-cn']);
    expect(await ids(`entities(${named}, orderBy: NAME)`)).toEqual(['work-visa-cn', 'student-visa-cn']);
    expect(await ids(`resolutions(${named})`)).toEqual([]);
    expect(await ids('visaTypes(filter: { name: { eq: "30-day visa in a passport (autumn 2019)" }, background: true })')).toEqual([
      'thirty-day-visa',
    ]);
    const { data: few } = await api.ask(`{ visaTypes(${named}, first: 1) { totalCount pageInfo { endCursor } } }`);
    expect(few.visaTypes.totalCount).toBe(2);
    expect(await ids(`visaTypes(${named}, after: ${JSON.stringify(few.visaTypes.pageInfo.endCursor)})`)).toEqual(['work-visa-cn']);
    expect(await ids('visaTypes(orderBy: NAME, first: 3)')).toEqual(['apprentice-visa-cn', 'work-visa-cn', 'non-work-visa-cn']);
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await api.ask(
        'query ($after: String) { visaTypes(orderBy: NAME, first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { id } } } }',
        { after },
      );
      expect(data.visaTypes.totalCount).toBe(6);
      pages.push(...data.visaTypes.edges.map(({ node }: { node: { id: string } }) => bare(node.id)));
      after = data.visaTypes.pageInfo.hasNextPage ? data.visaTypes.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual([
      'apprentice-visa-cn',
      'work-visa-cn',
      'non-work-visa-cn',
      'short-term-visa-cn',
      'student-visa-cn',
      'river-crossing',
    ]);
  });
});

describe('claims', () => {
  const ids = async (args: string): Promise<string[]> => {
    const { data, errors } = await api.ask(`{ claims(${args}) { totalCount edges { node { id } } } }`);
    expect(errors).toBeUndefined();
    return data.claims.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  test('are narrowed by what they are about, who says it, how firmly and when', async () => {
    expect(await ids('filter: { modality: [ALLEGED] }')).toEqual(['C002-29', 'C002-30']);
    expect(await ids('filter: { about: "visa-type:river-crossing", sourceClass: [REPORTING] }')).toEqual(['C001-09', 'C001-10', 'C002-31']);
    expect(await ids('filter: { speaker: "speaker:001-c" }')).toEqual(['C001-34', 'C001-35', 'C001-36', 'C001-37']);
    expect(await ids('filter: { tense: [PREDICTED], document: "document:dailynk-recall-order" }')).toEqual([
      'C002-08',
      'C002-12',
      'C002-16',
      'C002-23',
      'C002-35',
    ]);
    expect(await ids('filter: { subject: "regime:dprk-government", predicate: ["ISSUED_ORDER"] }, asOf: "2019-07-01"')).toEqual([
      'C000-01',
      'C000-34',
      'C000-35',
    ]);
    expect(await ids('filter: { object: "place:hunchun" }')).toEqual(['C001-06']);
    expect(await ids('filter: { attribution: [EDITORIAL_INSERTION] }')).toEqual(['C001-26']);
  });

  test('are ordered by publication, and paged without a gap', async () => {
    expect(await ids('orderBy: PUBLISHED, first: 2')).toEqual(['F-UN-14a', 'F-V-01a']);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await api.ask(
        'query ($after: String) { claims(orderBy: PUBLISHED, first: 100, after: $after) { pageInfo { endCursor hasNextPage } edges { node { id } } } }',
        { after },
      );
      seen.push(...data.claims.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data.claims.pageInfo.hasNextPage ? data.claims.pageInfo.endCursor : null;
    } while (after);
    expect([seen.length, new Set(seen).size]).toEqual([255, 255]);
  });

  test('one is found by its id; an unknown predicate is told the nearest', async () => {
    expect((await api.ask('{ claim(id: "C001-09") { id } none: claim(id: "C999-99") { id } }')).data).toEqual({
      claim: { id: 'C001-09' },
      none: null,
    });
    const { errors } = await api.ask('{ claims(filter: { predicate: ["WORKS_FR"] }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: '"WORKS_FR" is no predicate; the nearest is "WORKS_FOR".',
      extensions: { code: 'BAD_USER_INPUT', nearest: 'WORKS_FOR' },
    });
  });
});

describe('claims', () => {
  interface Row {
    readonly id: string;
    readonly modality: Modality;
    readonly extent: string | null;
    readonly paragraph: number | null;
    readonly statement: string;
    readonly quantity: object | null;
    readonly document: { readonly id: string };
    readonly subject: { readonly id: string };
    readonly related: readonly { readonly type: string; readonly direction: string }[];
  }
  const rows = '{ id modality extent paragraph statement quantity { text } document { id } subject { id } related { type direction } }';

  /** Every row, and the total, page by page. */
  async function all(filter: object, orderBy: string, asOf: string | null, first: number): Promise<[Row[], number]> {
    const found: Row[] = [];
    for (let after: string | null = null; ;) {
      const { data, errors } = await api.ask(
        `query ($filter: ClaimFilter, $orderBy: ClaimOrder, $asOf: LocalDate, $first: Int, $after: String) {
           claims(filter: $filter, orderBy: $orderBy, asOf: $asOf, first: $first, after: $after) {
             totalCount pageInfo { hasNextPage endCursor } edges { node ${rows} } } }`,
        { filter, orderBy, asOf, first, after },
      );
      expect(errors).toBeUndefined();
      found.push(...data.claims.edges.map(({ node }: { node: Row }) => node));
      if (!data.claims.pageInfo.hasNextPage) return [found, data.claims.totalCount];
      after = data.claims.pageInfo.endCursor;
    }
  }

  const bears = ({ related }: Row, type: string): boolean =>
    related.some((one) => one.type === type && (one.direction === 'OUT' || type === 'TENSION' || type === 'CONTRADICTS'));
  const [report, order] = ['document:dailynk-2000-dispatched', 'document:dailynk-recall-order'];
  const filters: readonly [object, (row: Row) => boolean][] = [
    [{ quantity: true }, ({ quantity }) => quantity !== null],
    [{ quantity: false, extent: ['ALL', 'SOME'] }, ({ quantity, extent }) => quantity === null && (extent === 'ALL' || extent === 'SOME')],
    [{ relation: ['REPEATS'] }, (row) => bears(row, 'REPEATS')],
    [{ relation: ['TENSION', 'QUALIFIES'] }, (row) => bears(row, 'TENSION') || bears(row, 'QUALIFIES')],
    [{ document: report, paragraph: 4 }, ({ document, paragraph }) => document.id === report && paragraph === 4],
    [{ text: 'factory' }, ({ statement }) => /\bfactor(y|ies)\b/i.test(statement)],
    [
      { text: 'Recall', document: order, extent: ['UNSPECIFIED'] },
      ({ statement, document, extent }) => /\brecall(s|ed|ing)?\b/i.test(statement) && document.id === order && extent === 'UNSPECIFIED',
    ],
    [{ text: 'of the' }, () => false],
    [{ text: '—' }, () => false],
    [{ subject: 'visa-type:river-crossing' }, ({ subject }) => subject.id === 'visa-type:river-crossing'],
    [{}, () => true],
  ];

  test.each([null, '2019-10-20'])('are filtered by what they state, exactly and in every order, as of %s', async (asOf) => {
    const [every] = await all({}, 'ID', asOf, 100);
    for (const [filter, fits] of filters) {
      const wanted = every.filter(fits).map(({ id }) => id);
      const [byId, total] = await all(filter, 'ID', asOf, 30);
      expect([filter, total, byId.map(({ id }) => id)]).toEqual([filter, wanted.length, wanted]);
      const [byPublication] = await all(filter, 'PUBLISHED', asOf, 30);
      expect([filter, byPublication.map(({ id }) => id).toSorted()]).toEqual([filter, wanted.toSorted()]);
      const [byFirmness] = await all(filter, 'FIRMNESS', asOf, 30);
      const firmest = [...byId].sort((a, b) => modalities.indexOf(a.modality) - modalities.indexOf(b.modality));
      expect([filter, byFirmness.map(({ id }) => id)]).toEqual([filter, firmest.map(({ id }) => id)]);
    }
    expect(filters.slice(0, 7).map(([, fits]) => every.filter(fits).length > 0)).toEqual(Array.from({ length: 7 }, () => true));
  });

  test('of a paragraph are those of a document', async () => {
    expect((await api.ask('{ claims(filter: { paragraph: 4 }) { totalCount } }')).errors?.[0]).toMatchObject({
      message: 'filter.paragraph is 4 of no document; name the document in filter.document, as paragraphs are counted in each.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter.paragraph' },
    });
  });
});

describe('facts', () => {
  test('say by when a provision has to be met and for whom it does not hold, each with how it is seen', async () => {
    const asked = `{ deadline { statement factStatus value { from to } facts { id } } exceptions { statement factStatus facts { id sourceClass factStatus } } binds { totalCount } }`;
    const { data } = await api.ask(`{
      duty: node(id: "provision:unscr-2397-repatriation") { ... on Provision ${asked} }
      report: node(id: "provision:unscr-2397-reporting") { ... on Provision ${asked} }
      ban: node(id: "provision:new-work-visa-ban") { ... on Provision ${asked} }
      early: node(id: "provision:unscr-2397-repatriation", asOf: "2017-12-21") { ... on Provision ${asked} } }`);
    expect(data.duty).toMatchObject({
      deadline: [
        {
          statement: 'Last day for the return duty: 22 December 2019.',
          factStatus: 'SECONDARY',
          value: { from: '2019-12-22', to: '2019-12-22' },
          facts: [{ id: 'F-UN-04a' }],
        },
      ],
      exceptions: [{ factStatus: 'SECONDARY', facts: [{ id: 'F-UN-03', sourceClass: 'REFERENCE', factStatus: 'SECONDARY' }] }],
    });
    expect(data.report.deadline).toMatchObject([
      { value: { from: '2019-03-22' }, factStatus: 'INFERRED', facts: [{ id: 'F-UN-04b' }] },
      { value: { from: '2020-03-22' }, factStatus: 'SECONDARY', facts: [{ id: 'F-UN-04c' }] },
    ]);
    expect(data.ban).toMatchObject({
      deadline: [],
      exceptions: [
        { factStatus: 'PRIMARY', facts: [{ id: 'F-UN-05c', sourceClass: 'OFFICIAL', factStatus: 'PRIMARY' }] },
        { factStatus: 'SECONDARY', facts: [{ id: 'F-UN-07a', sourceClass: 'REFERENCE', factStatus: 'SECONDARY' }] },
      ],
    });
    expect(data.early).toMatchObject({ deadline: [], exceptions: [] });
  });

  test('for the reader are found from all that they bear on, as far as they were public', async () => {
    const { data } = await api.ask(`{
      place: entity(id: "place:dandong") { background { id predicate { name } } }
      duty: entity(id: "provision:unscr-2397-repatriation") { background { id subject { id } } }
      then: node(id: "provision:unscr-2397-repatriation", asOf: "2019-12-31") { ... on Provision { background { id asOf } } }
      report: node(id: "document:dailynk-recall-order") { ... on Entity { background { id } } }
      source: node(id: "document:un-summary-of-1718-resolutions") { ... on Entity { background { id } } } }`);
    expect(data.place.background.map(({ id }: { id: string }) => id)).toEqual(['F-N-08', 'F-NUM-02', 'F-NUM-08', 'F-POST-01', 'F-V-12']);
    expect(data.duty.background).toEqual([
      { id: 'F-EU-02', subject: { id: 'authority:european-union' } },
      { id: 'F-UN-02e', subject: { id: 'provision:unscr-2397-repatriation' } },
      { id: 'F-UN-20', subject: { id: 'authority:prc-authorities' } },
      { id: 'F-UN-22', subject: { id: 'authority:un-member-states' } },
      { id: 'F-UN-24', subject: { id: 'authority:prc-authorities' } },
    ]);
    expect(data.then.background.map(({ id }: { id: string }) => id)).not.toContain('F-UN-24');
    expect(data.report.background).toEqual([{ id: 'F-SEED-01c' }]);
    expect(data.source.background).toEqual([]);
  });
});

describe('search', () => {
  test.each([
    ['river crossing', 'river-crossing', 'river crossing visa'],
    ['도강증', 'river-crossing', '도강증'],
    ['도강', 'river-crossing', '도강증'],
    ['渡江証', 'river-crossing', '渡江証'],
    ['渡江', 'river-crossing', '渡江証'],
    ['studnet visa', 'student-visa-cn', 'Student visa'],
    ['Hunchn', 'hunchun', 'Hunchun'],
    ['UNSCR 2397', 'unscr-2397', 'UNSCR 2397'],
    ['S/RES/2375', 'unscr-2375', 'S/RES/2375 (2017)'],
    ['apprent', 'apprentice-visa-cn', '"Apprentice" visa'],
    ['visa-type:work-visa-cn', 'work-visa-cn', 'visa-type:work-visa-cn'],
    ['훈춘', 'hunchun', '훈춘'],
    ['훈춘에서', 'hunchun', '훈춘'],
    ['珲春', 'hunchun', '珲春市'],
    ['단둥', 'dandong', '단둥'],
    ['丹东', 'dandong', '丹东市'],
    ['丹東市', 'dandong', '丹東市'],
    ['중국', 'china', '중국'],
    ['도강증으로', 'river-crossing', '도강증'],
    ['변경통행증을', 'river-crossing', '변경통행증'],
    ['China', 'china', 'China'],
    ['work visa', 'work-visa-cn', 'work visa'],
    ['Work-Visa', 'work-visa-cn', 'work visa'],
    ['sewing factory', 'sewing-factories-china', 'sewing factories'],
    ['overstaying', 'ordered-overstay', 'State-ordered overstay'],
    ['embassies in China', 'dprk-china', 'DPRK embassy in China'],
  ])('finds "%s"', async (text, id, matched) => {
    const { data } = await api.ask('query ($text: String!) { search(text: $text) { edges { node { id } matched } } }', { text });
    const edge = data.search.edges.find(({ node }: { node: { id: string } }) => bare(node.id) === id);
    expect([text, edge && [bare(edge.node.id), edge.matched]]).toEqual([text, [id, matched]]);
    expect([text, bare(data.search.edges[0].node.id)]).toEqual([text, id]);
  });

  test('finds a name by words that an English index leaves out, and with accents as it is printed', async () => {
    await graph.run("CREATE (:Entity:Place {id: 'place:sao-joao', name: 'The São João of No 37', noun: 'PLACE', connected: true})");
    try {
      for (const text of ['the no 37', 'of no', 'SÃO JOÃO', 'Sa\u0303o'])
        expect(
          (await api.ask('query ($text: String!) { search(text: $text, first: 1) { edges { node { id } } } }', { text })).data,
        ).toEqual({
          search: { edges: [{ node: { id: 'place:sao-joao' } }] },
        });
    } finally {
      await graph.run("MATCH (place:Place {id: 'place:sao-joao'}) DELETE place");
    }
  });

  test('has the same name first, then whole words, then their forms, then what is merely like it, and says which', async () => {
    const found = async (text: string) =>
      (
        await api.ask('query ($text: String!) { search(text: $text, first: 100) { edges { node { id } match } } }', { text })
      ).data.search.edges.map(({ node, match }: { node: { id: string }; match: string }) => [bare(node.id), match]);
    const visas = await found('Student visas');
    expect(visas.slice(0, 2)).toEqual([
      ['student-visa-cn', 'NORMALIZED'],
      ['dprk-workers-student-visa', 'WORDS'],
    ]);
    expect((await found('Student visa'))[0]).toEqual(['student-visa-cn', 'EXACT']);
    expect(await found('studnet visa')).toEqual(expect.arrayContaining([['student-visa-cn', 'FUZZY']]));
    const works = await found('work visa');
    expect(works.map(([id]: string[]) => id).indexOf('non-work-visa-cn')).toBeGreaterThan(0);
    for (const all of [visas, works, await found('overstaying'), await found('workers')]) {
      const ranks = all.map(([, match]: string[]) => nameMatches.indexOf(match as NameMatch)); // as the schema has it
      expect(ranks).toEqual(ranks.toSorted((a: number, b: number) => a - b));
    }
  });

  test('has fewer first of the same order', async () => {
    const ids = async (first: number) =>
      (await api.ask(`{ search(text: "workers", first: ${first}) { edges { node { id } } } }`)).data.search.edges.map(
        ({ node }: { node: { id: string } }) => node.id,
      );
    const many: string[] = await ids(100);
    expect(await ids(3)).toEqual(many.slice(0, 3));
  });

  test('finds claims by the words of what they state, apart from entities and as of a day', async () => {
    const asked = `query ($text: String!, $asOf: LocalDate, $first: Int) { search(text: $text) {
      edges { node { id } } claims(asOf: $asOf, first: $first) { hasMore edges { node { id asOf known { status } } } } } }`;
    const { data } = await api.ask(asked, { text: 'sewing factory', first: 5 });
    expect(data.search).toEqual({
      edges: [{ node: { id: 'facility:sewing-factories-china' } }],
      claims: { hasMore: false, edges: [{ node: { id: 'C001-04', asOf: null, known: { status: 'KNOWN' } } }] },
    });
    const on = async (asOf: string) => (await api.ask(asked, { text: 'sewing factory', asOf })).data.search.claims.edges;
    expect(await on('2019-10-01')).toEqual([]);
    expect(await on('2019-10-11')).toEqual([{ node: { id: 'C001-04', asOf: '2019-10-11', known: { status: 'UNCERTAIN' } } }]);
    expect((await api.ask(asked, { text: 'the workers', first: 2 })).data.search.claims).toMatchObject({
      hasMore: true,
      edges: [{ node: {} }, { node: {} }],
    });
  });

  test.each(['渡江证', '边境通行证', '국경통행증', '국경통행증으로'])(
    'tells that %s is ambiguous, and finds nothing by it',
    async (text) => {
      const { data } = await api.ask(
        'query ($text: String!) { search(text: $text) { edges { node { id } } ambiguous { name reason entity { id } } } }',
        { text },
      );
      expect(data.search).toEqual({
        edges: [],
        ambiguous: [{ name: text.replace('으로', ''), entity: { id: 'visa-type:river-crossing' }, reason: expect.stringMatching(/\.$/) }],
      });
    },
  );

  test('says in which scripts there are names where there is none in that of the text', async () => {
    const asked = async (text: string) =>
      (await api.ask('query ($text: String!) { search(text: $text) { edges { matched } unknownScripts scripts } }', { text })).data.search;
    expect(await asked('Хуньчунь')).toEqual({ edges: [], unknownScripts: ['Cyrl'], scripts: ['Hang', 'Hani', 'Latn'] });
    expect(await asked('Hunchun в Китае')).toMatchObject({ unknownScripts: ['Cyrl'] });
    expect(await asked('훈춘 2019')).toMatchObject({ unknownScripts: [] });
  });

  test('is narrowed by noun, says if there is more, and takes no syntax', async () => {
    const { data } = await api.ask(
      '{ search(text: "workers", kinds: [WORKER_GROUP], first: 3) { hasMore edges { node { kind } } } none: search(text: "\\"*:~ (") { hasMore edges { matched } } nothing: search(text: "—") { edges { matched } } noKind: search(text: "workers", kinds: []) { edges { matched } } }',
    );
    expect(data.search.hasMore).toBe(true);
    expect(data.search.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toEqual([
      'WORKER_GROUP',
      'WORKER_GROUP',
      'WORKER_GROUP',
    ]);
    expect(data.none.edges).toEqual([]);
    expect(data.nothing.edges).toEqual([]);
    expect(data.noKind.edges).toEqual([]);
  });

  test('refuses a text that is longer than any name', async () => {
    const { errors } = await api.ask('query ($text: String!) { search(text: $text) { hasMore } }', { text: 'a'.repeat(201) });
    expect(errors?.[0]).toMatchObject({
      message: 'text has 201 characters; expected at most 200. Look for a name or a part of one.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'text' },
    });
  });
});
