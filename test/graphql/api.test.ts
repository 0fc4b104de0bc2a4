import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  NoDeprecatedCustomRule,
  parse,
  validate,
  type GraphQLNamedType,
} from 'graphql';
import { questions } from '../../src/catalogue/catalogue.js';
import { rootFolder } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { schema, schemaText } from '../../src/schema.js';
import * as explorer from '../../src/pages/browser/explore/generated/documents.js';
import { classNames, valuesOf } from '../../src/model/classes.js';
import { stands } from '../../src/model/evidence.js';
import { knownStatuses } from '../../src/model/time.js';
import * as vocabulary from '../../src/model/vocabulary.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';

const exampleFile = join(rootFolder, 'examples/typescript/visa-routes.graphql');
const explorerDocuments = Object.entries(explorer).flatMap(([name, text]) => (name.endsWith('Document') ? [text] : []));

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  api = await testApi(graph);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

describe('the schema', () => {
  const own = Object.values(schema.getTypeMap()).filter(({ name, astNode }) => !name.startsWith('__') && astNode);

  test('describes every type, field, argument and enum value', () => {
    const undescribed = own.flatMap((type: GraphQLNamedType) => {
      const parts = [{ name: type.name, description: type.description }];
      if (isEnumType(type))
        for (const value of type.getValues()) parts.push({ name: `${type.name}.${value.name}`, description: value.description });
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          parts.push({ name: `${type.name}.${field.name}`, description: field.description });
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          parts.push({ name: `${type.name}.${field.name}`, description: field.description });
          for (const arg of field.args) parts.push({ name: `${type.name}.${field.name}(${arg.name})`, description: arg.description });
        }
      return parts.filter(({ description }) => !description).map(({ name }) => name);
    });
    expect(undescribed).toEqual([]);
  });

  test('has a type for every noun and the closed lists of the vocabulary, no more and no less', () => {
    const values = (name: string): string[] => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    const entity = schema.getType('Entity');
    expect(isInterfaceType(entity) && schema.getPossibleTypes(entity).map(({ name }) => name)).toEqual(vocabulary.nounLabels);
    expect(values('EntityKind')).toEqual(vocabulary.nounLabels.map((label) => vocabulary.nouns[label].kind));
    const lists: Record<string, readonly string[]> = {
      RelationshipType: vocabulary.relationshipTypes,
      KnownStatus: knownStatuses,
      StandingStatus: knownStatuses.filter(stands),
      ...Object.fromEntries(classNames.map((name) => [name, valuesOf(name).map((value) => value.toUpperCase())])),
    };
    for (const [name, list] of Object.entries(lists)) expect([name, ...values(name)]).toEqual([name, ...list]);
  });

  test('keeps older names until 0.3.0, each with the same answer as the name that is asked for now', async () => {
    const older = own.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap(({ name, deprecationReason }) =>
            deprecationReason == null ? [] : [[`${type.name}.${name}`, deprecationReason]],
          )
        : [],
    );
    expect(older).toEqual([
      ['Count.count', 'Ask for totalCount; count stays until 0.3.0.'],
      ['Document.title', 'Ask for name; title stays until 0.3.0.'],
      ['Claim.hedge', 'A claim may have several: ask for hedges. It goes in 0.3.0.'],
      ['ClaimRelation.why', 'Ask for reason; why stays until 0.3.0.'],
      ['Disagreement.why', 'Ask for reason; why stays until 0.3.0.'],
      ['ListLeftover.count', 'Ask for totalCount; count stays until 0.3.0.'],
    ]);
    const { data } = await api.ask(`{ dataset { counts { totalCount count } }
      claim(id: "C001-29") { document { name title } related { reason why } }
      disagreements(first: 1) { edges { node { reason why } } } }`);
    const pairs = [...data.dataset.counts, data.claim.document, ...data.claim.related, data.disagreements.edges[0].node].map(Object.values);
    expect(pairs.length).toBeGreaterThan(20);
    for (const [now, before] of pairs) expect([now, before]).toEqual([now, now]);
  });

  test('is asked by none of our documents for an older name', () => {
    const documents = [...questions.map(({ document }) => document), ...explorerDocuments, readFileSync(exampleFile, 'utf8')];
    expect(documents.flatMap((text) => validate(schema, parse(text), [NoDeprecatedCustomRule]).map(({ message }) => message))).toEqual([]);
  });

  test('is served as it is written', async () => {
    const response = await fetch(`${api.url}/schema.graphql`);
    expect(await response.text()).toBe(schemaText);
  });
});

describe('dataset', () => {
  test('says which graph this is and what it covers', async () => {
    const { data } = await api.ask('{ dataset { version loadedAt coverage counts { name totalCount } } }');
    expect(data.dataset.version).toMatch(/^[0-9a-f]{16}$/);
    expect(Date.now() - Date.parse(data.dataset.loadedAt)).toBeLessThan(86_400_000);
    expect(data.dataset.coverage).toBe(
      '3 articles of 1 outlet (Daily NK), published between 2019-03-10 and 2019-10-30, with 121 claims; 126 legal and reference facts from 87 sources; 8 readings of ours. Nothing else was read.',
    );
    expect(data.dataset.counts).toEqual(
      expect.arrayContaining([
        { name: 'Claim', totalCount: 255 },
        { name: 'VisaType', totalCount: 7 },
        { name: 'CONTRADICTS', totalCount: 6 },
      ]),
    );
  });
});

describe('resolution', () => {
  test.each([
    '2397',
    'S/RES/2397 (2017)',
    'S/RES/2397',
    's/res/2397(2017)',
    'UNSCR 2397',
    'Resolution 2397',
    'UN Security Council Resolution 2397 (2017)',
    ' 2397 ',
  ])('is found as "%s"', async (symbol) => {
    const { data } = await api.ask(
      'query ($symbol: String!) { resolution(symbol: $symbol) { id symbol number adopted provisions { id } } }',
      { symbol },
    );
    expect(data.resolution).toEqual({
      id: 'resolution:unscr-2397',
      symbol: 'S/RES/2397 (2017)',
      number: 2397,
      adopted: '2017-12-22',
      provisions: [{ id: 'provision:unscr-2397-repatriation' }, { id: 'provision:unscr-2397-reporting' }],
    });
  });

  test.each([
    ['2387', 'S/RES/2397 (2017)'],
    ['S/RES/2397 (2018)', 'S/RES/2397 (2017)'],
    ['2376', 'S/RES/2375 (2017)'],
  ])('unknown as "%s", is an error that names the nearest', async (symbol, nearest) => {
    const { data, errors } = await api.ask('query ($symbol: String!) { resolution(symbol: $symbol) { id } }', { symbol });
    expect(data.resolution).toBeNull();
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'symbol', nearest });
    expect(errors?.[0]?.message).toContain(`"${symbol}" is no resolution of this dataset; the nearest is "${nearest}"`);
  });
});

describe('entity and node', () => {
  test('find every noun by its id, with the claims about it', async () => {
    const { data } = await api.ask(
      `{ entity(id: "visa-type:river-crossing") { __typename id name kind aliases { name kind basis { id factStatus } } description ... on VisaType { legalForm }
           claims(first: 2) { totalCount pageInfo { hasNextPage } edges { node { id } } } } }`,
    );
    expect(data.entity).toEqual({
      __typename: 'VisaType',
      id: 'visa-type:river-crossing',
      name: 'Visitor permit, "river-crossing visa"',
      kind: 'VISA_TYPE',
      aliases: [
        { name: 'visitor permits', kind: 'PRINTED', basis: { id: 'C001-09', factStatus: null } },
        { name: 'river-crossing visas', kind: 'PRINTED', basis: { id: 'C001-10', factStatus: null } },
        { name: 'river crossing visas', kind: 'PRINTED', basis: { id: 'C002-31', factStatus: null } },
        { name: 'visitor permit', kind: 'OURS', basis: null },
        { name: 'river-crossing visa', kind: 'OURS', basis: null },
        { name: 'river crossing visa', kind: 'OURS', basis: null },
        { name: '도강증', kind: 'REFERENCE', basis: { id: 'F-V-26', factStatus: 'INFERRED' } },
        { name: '변경통행증', kind: 'REFERENCE', basis: { id: 'F-V-22', factStatus: 'SECONDARY' } },
        { name: '주민국경통행증', kind: 'REFERENCE', basis: { id: 'F-V-24', factStatus: 'SECONDARY' } },
        { name: '渡江証', kind: 'REFERENCE', basis: { id: 'F-V-23', factStatus: 'SECONDARY' } },
      ],
      description:
        'The articles call it a permit and a visa. By our reading it is a border pass and no visa (F-V-06). That it has the names 변경통행증, ' +
        '주민국경통행증 and 渡江証 rests on F-V-26, a reading, too; the last two are of one of the two passes that it may be.',
      legalForm: 'BORDER_PASS',
      claims: { totalCount: 11, pageInfo: { hasNextPage: true }, edges: [{ node: { id: 'C001-09' } }, { node: { id: 'C001-10' } }] },
    });
  });

  test('are null for an id that is none', async () => {
    expect((await api.ask('{ entity(id: "visa-type:none") { id } node(id: "none") { id } }')).data).toEqual({ entity: null, node: null });
  });

  test('a node is anything with an id', async () => {
    const typeOf = async (id: string): Promise<string> =>
      (await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).data.node.__typename;
    expect(await typeOf('C001-09')).toBe('Claim');
    expect(await typeOf('F-UN-02b')).toBe('Claim');
    expect(await typeOf('document:dailynk-recall-order')).toBe('Document');
    expect(await typeOf('document:un-summary-of-1718-resolutions')).toBe('Document');
    expect(await typeOf('circumvents')).toBe('Rule');
    expect(await typeOf('evasion-method:skip-renewal|CIRCUMVENTS|provision:unscr-2397-repatriation')).toBe('Circumvention');
    expect(await typeOf('regime:dprk-government')).toBe('Regime');
    expect(await typeOf('G-05')).toBe('Gap');
  });

  test('a node of a day says what could be known by then, and is read from where its id says alone', async () => {
    const reads: string[] = [];
    const counting: Graph = { ...graph, read: (query, parameters) => (reads.push(query.name), graph.read(query, parameters)) };
    await using counted = await testApi(counting);
    await counted.ask('{ dataset { version } }');
    reads.length = 0;
    const { data } = await counted.ask(`{
      claim: node(id: "C001-29", asOf: "2019-10-20") { ... on Claim { known { status } } }
      early: node(id: "C001-29", asOf: "2019-10-01") { ... on Claim { known { status } } }
      relationship: node(id: "visa-type:student-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation", asOf: "2019-10-20") {
        ... on Relationship { evidence { known { status } } } }
      document: node(id: "document:un-summary-of-1718-resolutions") { id }
      entity: node(id: "regime:dprk-government", asOf: "2019-10-01") { ... on Regime { claims(first: 1) { totalCount } } }
    }`);
    expect(data).toEqual({
      claim: { known: { status: 'UNCERTAIN' } },
      early: { known: { status: 'NOT_YET' } },
      relationship: { evidence: { known: { status: 'UNCERTAIN' } } },
      document: { id: 'document:un-summary-of-1718-resolutions' },
      entity: { claims: { totalCount: 13 } },
    });
    expect(reads.filter((name) => name.endsWith('byIds')).toSorted()).toEqual([
      'claim/byIds',
      'claim/byIds',
      'document/byIds',
      'entity/byIds',
      'relationship/byIds',
    ]);
  });

  test('a claim says who, where, how firmly, since when, and what the law says to it', async () => {
    const { data } = await api.ask(
      `{ node(id: "C001-14") { ... on Claim { statement sourceClass factStatus modality polarity hedges hedge tense attribution paragraph span { start end } speaker { id }
           subject { id } predicate { name polarity } object { id } value { text } document { id url publisher { name } published { earliest latest } }
           known { certain possible status } contested law { status note claims { id sourceClass factStatus } } } }
         fact: node(id: "F-UN-02d") { ... on Claim { value { type text } paragraph speaker { id } document { name publisher { name } published { earliest } } } }
         deadline: node(id: "C001-30") { ... on Claim { value { type from to yearInferred } hedges modality speaker { role type } } } }`,
    );
    expect(data.node).toEqual({
      statement: 'The article credits Resolution 2397 with barring North Koreans from new work visas in every UN state.',
      sourceClass: 'REPORTING',
      factStatus: null,
      modality: 'ASSERTED',
      polarity: 'POSITIVE',
      hedges: [],
      hedge: null,
      tense: 'PAST',
      attribution: 'ARTICLE_VOICE',
      paragraph: 6,
      span: { start: 746, end: 990 },
      speaker: null,
      subject: { id: 'resolution:unscr-2397' },
      predicate: { name: 'IMPOSES', polarity: 'POSITIVE' },
      object: { id: 'provision:new-work-visa-ban' },
      value: null,
      document: {
        id: 'document:dailynk-2000-dispatched',
        url: 'https://www.dailynk.com/english/north-korea-dispatches-2000-workers-china/',
        publisher: { name: 'Daily NK' },
        published: { earliest: '2019-10-11', latest: '2019-10-30' },
      },
      known: { certain: '2019-10-30', possible: '2019-10-11', status: 'KNOWN' },
      contested: false,
      law: {
        status: 'CONFLICTS',
        note: 'in law 2375 paragraph 17, binding member states, about work authorizations',
        claims: [
          { id: 'F-UN-05b', sourceClass: 'OFFICIAL', factStatus: 'PRIMARY' },
          { id: 'F-UN-05e', sourceClass: 'OFFICIAL', factStatus: 'PRIMARY' },
          { id: 'F-UN-06a', sourceClass: 'OFFICIAL', factStatus: 'PRIMARY' },
        ],
      },
    });
    expect(data.fact).toEqual({
      value: { type: 'TEXT', text: 'DPRK nationals earning income in the jurisdiction of a member state' },
      paragraph: null,
      speaker: null,
      document: { name: 'UN summary of 1718 resolutions', publisher: null, published: null },
    });
    expect(data.deadline).toEqual({
      value: { type: 'DATE', from: '2019-12-21', to: '2019-12-21', yearInferred: true },
      hedges: ['have indicated'],
      modality: 'REPORTED',
      speaker: { role: 'Daily NK sources', type: 'ANONYMOUS_PLURAL' },
    });
  });

  test('the day of a field holds for all below it', async () => {
    const { data } = await api.ask(
      `{ visaRoutes(resolution: "2397", asOf: "2019-10-01", first: 1) { edges { node { visaType { id claims { totalCount edges { node { id known { status } } } } } } } }
         entity(id: "visa-type:apprentice-visa-cn") { claims { totalCount } } }`,
    );
    expect(data.visaRoutes.edges[0].node.visaType).toEqual({
      id: 'visa-type:apprentice-visa-cn',
      claims: {
        totalCount: 2,
        edges: [{ node: { id: 'C002-25', known: { status: 'KNOWN' } } }, { node: { id: 'F-V-04a', known: { status: 'KNOWN' } } }],
      },
    });
    expect(data.entity.claims.totalCount).toBe(4);
  });
});

describe('evidence', () => {
  test('of a judgment shows rule, standing premise sets, hedges, publishers and source classes', async () => {
    const { data } = await api.ask(
      `{ circumventions(evasionMethod: "evasion-method:selective-recall", asOf: "2019-10-31") { edges { node { evidence {
           modality contested independentPublishers sourceClasses publishers { name } known { certain possible status } hedges { words claim { id } }
           rule { id kind definition inheritsModality } support { modality strongest premises { id } known { status } } } } } } }`,
    );
    expect(data.circumventions.edges[0].node.evidence).toEqual({
      modality: 'APPARENT',
      contested: true,
      independentPublishers: 1,
      sourceClasses: ['OFFICIAL', 'REPORTING'],
      publishers: [{ name: 'Daily NK' }],
      known: { certain: '2019-10-30', possible: '2019-10-11', status: 'KNOWN' },
      hedges: [
        { words: 'likely', claim: { id: 'C001-35' } },
        { words: "doesn't seem as though", claim: { id: 'C001-36' } },
        { words: "doesn't seem as though", claim: { id: 'C001-37' } },
      ],
      rule: {
        id: 'circumvents',
        kind: 'JUDGMENT',
        definition:
          'A method lets people go on entering or working against what a provision asks. Analyst judgment: method and provision are paired by hand, with their premises.',
        inheritsModality: true,
      },
      support: [
        ['C001-35', 'C001-36', 'C001-15'],
        ['C001-35', 'C001-37', 'C001-15'],
        ['C001-35', 'C001-36', 'F-UN-02b'],
        ['C001-35', 'C001-37', 'F-UN-02b'],
      ].map((ids) => ({ modality: 'APPARENT', strongest: true, premises: ids.map((id) => ({ id })), known: { status: 'KNOWN' } })),
    });
  });
});

describe('a request that is wrong', () => {
  test.each([
    ['{ visaRoutes(first: 0) { totalCount } }', 'first is 0; expected 1 to 100. Ask for further rows with after.', 'BAD_USER_INPUT'],
    ['{ visaRoutes(first: 101) { totalCount } }', 'first is 101; expected 1 to 100. Ask for further rows with after.', 'BAD_USER_INPUT'],
    [
      '{ visaRoutes(after: "x") { totalCount } }',
      '"x" is no cursor of Query.visaRoutes with this filter, order and day; ask without after, then take endCursor of that same field with the same filter.',
      'CURSOR_INVALID',
    ],
    ['{ visaRoutes(asOf: "2019-13-01") { totalCount } }', 'Value is not a valid LocalDate', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ visaTipes { totalCount } }', 'Cannot query field "visaTipes" on type "Query".', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ dataset {', 'Syntax Error', 'GRAPHQL_PARSE_FAILED'],
    ['mutation { dataset { version } }', 'Schema is not configured to execute mutation operation.', 'BAD_REQUEST'],
  ])('%s is told why', async (question, message, code) => {
    const { errors } = await api.ask(question);
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  const noResolution =
    '"9999" is no resolution of this dataset; the nearest is "S/RES/2397 (2017)". Cite it as 2397, S/RES/2397 (2017) or UNSCR 2397.';
  const nearest = 'S/RES/2397 (2017)';
  const tooMany = 'first is 101; expected 1 to 100. Look for more words of the name.';
  const tooLong = 'has 201 characters; expected at most 200. Look for a name or a part of one.';
  const long = JSON.stringify('x'.repeat(201));
  const notImported = 'The list UN was not imported; none was. Import it with "loophole import un".';
  const notYet = 'listed names NOT_YET, but what is not yet listed on the day is left out; expected LISTED or NOT_KNOWN.';
  test.each([
    ['resolution(symbol: "9999") { id }', noResolution, { argument: 'symbol', nearest }],
    ['visaRoutes(resolution: "9999") { totalCount }', noResolution, { argument: 'resolution', nearest }],
    ['circumventions(resolution: "9999") { totalCount }', noResolution, { argument: 'resolution', nearest }],
    [`resolution(symbol: ${long}) { id }`, `symbol ${tooLong}`, { argument: 'symbol' }],
    [`visaRoutes(resolution: ${long}) { totalCount }`, `resolution ${tooLong}`, { argument: 'resolution' }],
    ['search(text: "a", first: 101) { hasMore }', tooMany, { argument: 'first' }],
    ['searchParties(text: "a", first: 101) { hasMore }', tooMany, { argument: 'first' }],
    ['search(text: "a") { parties(first: 101) { hasMore } }', tooMany, { argument: 'first' }],
    ['search(text: "a") { parties(list: UN) { hasMore } }', notImported, { argument: 'list' }],
    ['searchParties(text: "a", list: UN) { hasMore }', notImported, { argument: 'list' }],
    ['parties(filter: { list: UN }) { totalCount }', notImported, { argument: 'filter.list' }],
    ['designations(filter: { list: UN }) { totalCount }', notImported, { argument: 'filter.list' }],
    ['programmes(list: UN) { totalCount }', notImported, { argument: 'list' }],
    ['listChanges(list: UN, from: 1) { totalCount }', notImported, { argument: 'list' }],
    ['parties(listed: [NOT_YET]) { totalCount }', notYet, { argument: 'listed' }],
    ['designations(listed: [NOT_YET]) { totalCount }', notYet, { argument: 'listed' }],
    [
      'claims(filter: { predicate: ["APPLES_TO"] }) { totalCount }',
      '"APPLES_TO" is no predicate; the nearest is "APPLIES_TO".',
      { argument: 'filter.predicate', nearest: 'APPLIES_TO' },
    ],
    [
      'claims(filter: { known: [NOT_YET] }) { totalCount }',
      'filter.known names NOT_YET, but claims are listed once they may be public; expected KNOWN, UNCERTAIN or WITHDRAWN.',
      { argument: 'filter.known' },
    ],
    [
      'changes(from: "2020-01-02", to: "2020-01-01") { from }',
      'from is 2020-01-02 and to is 2020-01-01; expected an earlier and a later day.',
      { argument: 'from' },
    ],
  ])('blames the argument that was given: %s', async (field, message, extensions) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors).toMatchObject([{ message, locations: [{ line: 1 }] }]);
    expect(errors?.map((one) => one.extensions)).toEqual([{ code: 'BAD_USER_INPUT', ...extensions }]);
  });
});
