/** Every connection of the schema: its cursors lead on in it, and are refused everywhere else. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { cursorOf, keyIn, placeOf } from '../../src/graphql/cursor.js';
import { BadUserInput } from '../../src/errors.js';
import { schema } from '../../src/schema.js';
import { patient, testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { importParties, party } from '../support/imported-list.js';
import { isProof, someOf } from '../support/proof.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  await importParties(graph, 'un', [party('un:A')]);
  await importParties(graph, 'un', [party('un:A'), party('un:B')]);
  api = await testApi(graph, patient);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

interface Paged {
  /** Such as Query.claims. */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
}

const all: readonly Paged[] = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })))
  .filter(({ field }) => field.args.some(({ name }) => name === 'after'));
const isRoot = ({ name }: Paged): boolean => name.startsWith('Query.');
const paged = [
  ...all.filter(isRoot),
  ...someOf(
    all.filter((one) => !isRoot(one)),
    5,
  ),
];

/** What a field cannot be asked without. */
const needed: Readonly<Record<string, string>> = { reliance: 'OFFICIAL_ONLY', list: 'UN', from: '1' };
const given = ({ field }: Paged): string[] =>
  field.args
    .filter((one) => isNonNullType(one.type) && one.defaultValue === undefined)
    .map(({ name, type }: GraphQLArgument) => {
      const of = getNamedType(type);
      const enumValue = 'getValues' in of ? of.getValues()[0]?.name : undefined;
      return `${name}: ${enumValue ?? needed[name] ?? '""'}`;
    });

/** Where objects of each type that has connections are found, as documents with PAGE in them. */
const above = async (): Promise<Map<string, readonly string[]>> => {
  const ofType = new Map<string, readonly string[]>([
    ['Query', ['{ PAGE }']],
    ['KnowledgeChange', ['{ changes(from: "2000-01-01", to: "2030-01-01") { PAGE } }']],
    ['Provenance', ['{ provenance { PAGE } }']],
    ['Answer', ['{ answer(question: "q01") { PAGE } }']],
    ['VisaRoute', ['{ visaRoutes(first: 1) { edges { node { PAGE } } } }']],
  ]);
  const rows = await graph.run<{ label: string; ids: string[] }>(
    `MATCH (n) WHERE n.id IS NOT NULL UNWIND labels(n) AS label WITH label, n ORDER BY COUNT { (n)--() } DESC, n.id
     RETURN label, collect(n.id)[..12] AS ids`,
  );
  for (const { label, ids } of rows)
    if (!ofType.has(label))
      ofType.set(
        label,
        ids.map((id) => `{ node(id: ${JSON.stringify(id)}) { ... on ${label} { PAGE } } }`),
      );
  return ofType;
};

const row = 'edges { cursor }';

interface Page {
  readonly edges: readonly { readonly cursor: string }[];
}

const pageIn = (value: unknown): Page | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('page' in value) return value.page as Page; // as asked
  return Object.values(value).map(pageIn).find(Boolean);
};

const refused = (name: string, cursor: string) => ({
  message: `"${cursor}" is no cursor of ${name} with this filter, order and day; ask without after, then take endCursor of that same field with the same filter.`,
  extensions: { code: 'CURSOR_INVALID', argument: 'after' },
});

describe('a cursor', () => {
  test('is taken by the field that gave it and by no other: every pair of connections of the schema', async () => {
    const ofType = await above();
    const cursors = new Map<string, string>();
    const places = new Map<string, string>();
    for (const one of paged) {
      const field = `page: ${one.field.name}(${['first: 1', ...given(one)].join(', ')}) { ${row} }`;
      for (const place of ofType.get(one.name.split('.')[0] ?? '') ?? []) {
        places.set(one.name, place);
        const cursor = pageIn((await api.ask(place.replace('PAGE', field))).data)?.edges[0]?.cursor;
        if (cursor === undefined) continue;
        cursors.set(one.name, cursor);
        break;
      }
    }
    // Some have no row in the corpus; they refuse those of all others.
    expect(cursors.size).toBeGreaterThan(paged.length - 25);
    expect(new Set(cursors.values()).size).toBe(cursors.size);
    for (const [index, one] of paged.entries()) {
      const place = places.get(one.name) ?? '';
      const at = (cursor: string): string =>
        place.replace('PAGE', `page: ${one.field.name}(${[...given(one), `after: "${cursor}"`].join(', ')}) { totalCount }`);
      const own = cursors.get(one.name);
      expect(own === undefined ? undefined : (await api.ask(at(own))).errors).toBeUndefined();
      // Every pair at the root; of all others each twelfth, or in brief each fortieth, other ones for each field.
      const others = [...cursors]
        .filter(
          ([name], number) =>
            name !== one.name && ((isRoot(one) && name.startsWith('Query.')) || (number + index) % (isProof ? 12 : 40) === 0),
        )
        .map(([, cursor]) => cursor);
      // A node is null where its page is refused; a page at the root takes all beside it along.
      const most = place.startsWith('{ node') ? 20 : 1;
      for (let from = 0; from < others.length; from += most) {
        const some = others.slice(from, from + most);
        const { errors = [] } = await api.ask(
          `{ ${some.map((cursor, number) => `a${number}: ${at(cursor).slice(1, -1)}`).join(' ')} }`.replace('a0:  page:', 'page:'),
        );
        expect(errors.map(({ message, extensions }) => ({ message, extensions }))).toEqual(some.map((cursor) => refused(one.name, cursor)));
      }
    }
  }, 300_000);

  const endCursor = async (field: string, variables?: object): Promise<string> => {
    const { data } = await api.ask(`{ ${field} { pageInfo { endCursor } } }`, variables);
    return String(Object.values(data as Record<string, { pageInfo: { endCursor: string } }>)[0]?.pageInfo.endCursor); // as asked
  };

  test.each([
    ['order', 'entities(first: 1 ARGS)', '', 'orderBy: NAME'],
    ['filter', 'claims(first: 1 ARGS)', 'filter: { sourceClass: [REPORTING] }', 'filter: { sourceClass: [OFFICIAL] }'],
    ['filter', 'claims(first: 1 ARGS)', 'filter: { sourceClass: [REPORTING] }', ''],
    ['filter', 'entities(first: 1 ARGS)', '', 'filter: { background: true }'],
    ['kinds', 'entities(first: 1 ARGS)', 'kinds: [VISA_TYPE]', 'kinds: [VISA_TYPE, PROVISION]'],
    ['day', 'claims(first: 1 ARGS)', '', 'asOf: "2024-01-01"'],
    ['day', 'claims(first: 1 ARGS)', 'asOf: "2024-01-02"', 'asOf: "2024-01-01"'],
    ['status', 'visaRoutes(first: 1 ARGS)', '', 'known: [KNOWN]'],
    ['resolution', 'visaRoutes(first: 1 ARGS)', '', 'resolution: "2397"'],
    ['order', 'claims(first: 1 ARGS)', 'orderBy: PUBLISHED', 'orderBy: ID'],
  ])('of another %s is refused: %s with %s, then with %s', async (_, field, one, other) => {
    const asking = (args: string): string => field.replace('ARGS', args === '' ? '' : `, ${args}`);
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const cursor = await endCursor(asking(from));
      const name = `Query.${field.split('(')[0]}`;
      const asked = `{ ${asking(`${to}${to && ', '}after: "${cursor}"`)} { edges { cursor } } }`;
      expect((await api.ask(asked)).errors?.[0]).toMatchObject(refused(name, cursor));
    }
  });

  test.each([
    ['entities(first: 1)', 'entities(orderBy: ID, filter: { background: false }, kinds: null, AFTER)'],
    ['entities(first: 1, orderBy: null)', 'entities(filter: {}, AFTER)'],
    ['entities(first: 1, kinds: [VISA_TYPE, PROVISION])', 'entities(kinds: [PROVISION, VISA_TYPE, PROVISION], AFTER)'],
    [
      'visaTypes(first: 1, filter: { name: { contains: "visa" } })',
      'visaTypes(first: 50, filter: { id: null, name: { contains: "visa" } }, AFTER)',
    ],
    ['visaRoutes(first: 1, resolution: "2397")', 'visaRoutes(resolution: "S/RES/2397 (2017)", known: [UNCERTAIN, KNOWN], AFTER)'],
    ['claims(first: 1, filter: {})', 'claims(filter: null, orderBy: ID, asOf: null, AFTER)'],
  ])('is taken where the arguments mean the same: %s, then %s', async (one, same) => {
    const cursor = await endCursor(one);
    const { data, errors } = await api.ask(
      `{ other: ${same.replace('AFTER', `after: "${cursor}"`)} { pageInfo { hasPreviousPage } edges { cursor } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.other.pageInfo.hasPreviousPage).toBe(true);
    expect(data.other.edges).not.toContainEqual({ cursor });
  });

  test('of another parent, or of the same on another day, is refused; the way to the parent does not matter', async () => {
    const at = (id: string, args = '', day = ''): string =>
      `entity(id: "${id}") { claims(first: 1${args}${day}) { pageInfo { endCursor hasPreviousPage } } }`;
    const ask = async (field: string) => api.ask(`{ one: ${field} }`);
    const [from, other] = ['visa-type:student-visa-cn', 'visa-type:work-visa-cn'];
    const { data } = await ask(at(from));
    const cursor = data.one.claims.pageInfo.endCursor;
    const after = `, after: "${cursor}"`;
    expect((await ask(at(other, after))).errors?.[0]).toMatchObject(refused('VisaType.claims', cursor));
    expect((await ask(at(from, after, ', asOf: "2030-01-01"'))).errors?.[0]).toMatchObject(refused('VisaType.claims', cursor));
    const { data: same } = await ask(`node(id: "${from}") { ... on Entity { claims(first: 5${after}) { pageInfo { hasPreviousPage } } } }`);
    expect(same.one.claims.pageInfo.hasPreviousPage).toBe(true);
  });

  test('in the form of an older release, changed, or of nobody is refused, and quoted in brief', async () => {
    const cursor = await endCursor('visaTypes(first: 1)');
    const old = (...key: unknown[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');
    const wrong = [
      old('visa-type:student-visa-cn'),
      old(),
      old(1),
      '',
      ' ',
      cursor.slice(0, -1),
      `${cursor}=`,
      `${cursor}A`,
      cursor.toUpperCase(),
      cursor.slice(0, 12),
      '\u0000',
    ];
    for (const after of wrong) {
      const { errors } = await api.ask('query ($after: String) { visaTypes(after: $after) { edges { cursor } } }', { after });
      expect([after, errors?.[0]?.extensions]).toEqual([after, { code: 'CURSOR_INVALID', argument: 'after' }]);
    }
    const { errors } = await api.ask('query ($after: String) { visaTypes(after: $after) { totalCount } }', { after: 'x'.repeat(200_000) });
    expect(errors?.[0]?.message.length).toBeLessThan(400);
  });

  test('is as it is, and short: another process of this release takes it', () => {
    const field = { fieldName: 'claims', parentType: schema.getQueryType() } as Parameters<typeof placeOf>[0]; // all that is looked at
    const place = placeOf(field, { order: 'ID', about: undefined });
    const cursor = cursorOf(place, ['C001-01']);
    expect(cursor).toBe('KjpJOmBfKBzqWyJDMDAxLTAxIl0');
    expect(keyIn(cursor, placeOf(field, { about: null, order: 'ID' }))).toEqual(['C001-01']);
    expect(() => keyIn(cursor, placeOf(field, { order: 'PUBLISHED' }))).toThrow(BadUserInput);
  });
});
