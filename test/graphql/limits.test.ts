import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, getOperationAST, getVariableValues, parse } from 'graphql';
import { questions } from '../../src/catalogue.js';
import { readConfig } from '../../src/config.js';
import { limitsOf } from '../../src/graphql/limits/limits.js';
import { measure, type Measures } from '../../src/graphql/limits/measure.js';
import { schema } from '../../src/schema.js';
import type { Graph } from '../../src/graph/graph.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';

function measured(text: string, variables: Record<string, unknown> = {}): Measures {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the document has not one operation');
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return measure(schema, document, operation, coerced ?? {});
}
const costOf = (text: string, variables?: Record<string, unknown>): number => measured(text, variables).cost;

describe('the cost of a query', () => {
  test('is what is below a page as often as the page has rows', () => {
    expect(costOf('{ dataset { version } }')).toBe(2);
    expect(costOf('{ entities(first: 10) { totalCount edges { node { id name } } } }')).toBe(1 + 10 * (1 + 1 + 3));
    expect(costOf('{ entities { edges { node { claims(first: 5) { edges { node { id } } } } } } }')).toBe(1 + 20 * (2 + 1 + 5 * 3));
  });

  test('takes the page that a variable asks for, the default of the schema, and what a resolver would refuse as what it could give', () => {
    const paged = 'query ($n: Int) { search(text: "x", first: $n) { hasMore } }';
    expect(costOf(paged)).toBe(11);
    expect(costOf(paged, { n: 3 })).toBe(4);
    expect(costOf(paged, { n: null })).toBe(101);
    expect(costOf(paged, { n: -1_000_000 })).toBe(2);
    expect(costOf(paged, { n: 2_000_000_000 })).toBe(101);
    expect(costOf('query ($n: Int = 7) { search(text: "x", first: $n) { hasMore } }')).toBe(8);
  });

  test('takes a list that has no pages for a few rows, and the results of a search for as many as are wanted', () => {
    expect(costOf('{ rules { id } }')).toBe(1 + 5);
    const paths = (options: string) => `{ paths(from: "a", to: "b"${options}) { paths { length hops { direction } } } }`;
    expect(costOf(paths(''))).toBe(1 + 10 * (1 + 1 + 1 + 5));
    expect(costOf(paths(', options: { maxPaths: 50 }'))).toBe(1 + 50 * 8);
    expect(costOf('{ neighborhood(id: "a") { entities { id } relationships { id } } }')).toBe(1 + 100 * 4);
  });

  test('counts a fragment wherever it is spread, at once and for ever', () => {
    const doubling = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    const text = `{ ...F0 } ${doubling.join(' ')} fragment F60 on Query { a: rules { id @include(if: true) } }`;
    expect(measured(text)).toEqual({ cost: 6 * 2 ** 60, depth: 2, aliases: 2 ** 60, directives: 2 ** 60, rootFields: 2 ** 60 });
    expect(costOf('{ ...A } fragment A on Query { rules { id } ...B } fragment B on Query { ...A }')).toBe(6);
  });
});

describe('the catalogue and introspection', () => {
  const documents = [...questions, { name: 'introspection', document: getIntrospectionQuery({ inputValueDeprecation: true }) }];

  test.each(documents.map(({ name, document }) => [name, document]))('%s is far within every limit', (_, document) => {
    const limits = limitsOf(readConfig({}).service);
    const measures = measured(document);
    expect(measures.depth).toBeLessThanOrEqual(limits.depth);
    for (const name of ['cost', 'aliases', 'directives', 'rootFields'] as const)
      expect(measures[name]).toBeLessThanOrEqual(limits[name] / 2);
  });
});

describe('a query past a limit', () => {
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

  const nested = (depth: number): string => `{ claim(id: "C001-09") ${'{ related { claim '.repeat(depth)}{ id }${' } }'.repeat(depth)} }`;
  const many = (count: number, what: (at: number) => string): string => Array.from({ length: count }, (_, at) => what(at)).join(' ');

  test.each([
    [
      '{ claims(first: 100) { edges { node { related { claim { related { claim { related { claim { related { claim { id hedge scope } } } } } } } } } } } }',
      'costs 281301, in fields of the answer if every page is full; the most is 250000. Ask for smaller pages (first), or for less on each row.',
      { measure: 'cost', value: 281_301, limit: 250_000 },
    ],
    [nested(10), 'has 22 fields above one another; the most is 20. Ask for less depth.', { measure: 'depth', value: 22, limit: 20 }],
    [
      `{ dataset { ${many(51, (at) => `a${at}: version`)} } }`,
      'has 51 aliases; the most is 50. Ask in several requests.',
      { measure: 'aliases', value: 51, limit: 50 },
    ],
    [
      `{ dataset { version ${'@include(if: true) @skip(if: false) '.repeat(1)} ...V } } fragment V on Dataset { ${many(50, () => 'version @skip(if: false)')} }`,
      'has 52 directives; the most is 50. Ask without them.',
      { measure: 'directives', value: 52, limit: 50 },
    ],
    [
      `{ ...R } fragment R on Query { ${many(21, () => 'rules { id }')} }`,
      'has 21 fields at its root; the most is 20. Ask in several requests.',
      { measure: 'rootFields', value: 21, limit: 20 },
    ],
    [
      `{ dataset { ${many(2000, () => 'version')} } }`,
      'has more than 2000 tokens; the most is 2000. Ask in several requests.',
      { measure: 'tokens', value: 2000, limit: 2000 },
    ],
  ])('is refused before anything is read: %#', async (document, message, details) => {
    const { data, errors } = await api.ask(document);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      expect.objectContaining({ message: `The query ${message}`, extensions: { code: 'QUERY_TOO_COMPLEX', ...details } }),
    ]);
  });

  test('is measured again for other variables', async () => {
    const document =
      'query ($n: Int!) { entities(first: $n) { edges { node { claims(first: $n) { edges { node { id statement document { id title } } } } relationships(first: $n) { edges { node { id from { claims(first: $n) { totalCount } } } } } } } } }';
    expect((await api.ask(document, { n: 2 })).data.entities.edges).toHaveLength(2);
    expect((await api.ask(document, { n: 100 })).errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', measure: 'cost' });
    expect((await api.ask(document, { n: 3 })).data.entities.edges).toHaveLength(3);
  });

  test('tells five errors of a document at most', async () => {
    const { errors } = await api.ask(`{ __typename ${many(100, (at) => `@unknown${at}`)} }`);
    expect(errors).toHaveLength(6);
    expect(errors?.[5]?.message).toBe('Too many validation errors, error limit reached. Validation aborted.');
  });
});
