import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, getOperationAST, getVariableValues, parse, type GraphQLError } from 'graphql';
import { questions } from '../../src/catalogue/catalogue.js';
import { readConfig, usualCostPerMinute } from '../../src/config.js';
import { BadUserInput } from '../../src/errors.js';
import { limitsOf } from '../../src/graphql/limits/limits.js';
import { measure, type Measures } from '../../src/graphql/limits/measure.js';
import * as pages from '../../src/pages/browser/explore/generated/documents.js';
import { schema } from '../../src/schema.js';
import { formsOf } from '../../src/store/words.js';
import { flagship } from '../../src/warm.js';

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
    const looking = 2_000;
    expect(costOf(paged)).toBe(looking + 11);
    expect(costOf(paged, { n: 3 })).toBe(looking + 4);
    expect(costOf(paged, { n: null })).toBe(looking + 101);
    expect(costOf(paged, { n: -1_000_000 })).toBe(looking + 2);
    expect(costOf(paged, { n: 2_000_000_000 })).toBe(looking + 101);
    expect(costOf('query ($n: Int = 7) { search(text: "x", first: $n) { hasMore } }')).toBe(looking + 8);
  });

  test('takes a list that has no pages for a few rows, and the results of a search for as many as are wanted', () => {
    expect(costOf('{ rules { id } }')).toBe(1 + 5);
    const paths = (options: string) => `{ paths(from: "a", to: "b"${options}) { paths { length hops { direction } } } }`;
    expect(costOf(paths(''))).toBe(4_000 + 1 + 10 * (1 + 1 + 1 + 5));
    expect(costOf(paths(', options: { maxPaths: 50 }'))).toBe(4_000 + 1 + 50 * 8);
    expect(costOf('{ neighborhood(id: "a") { entities { id } relationships { id } } }')).toBe(1_000 + 1 + 100 * 4);
  });

  test('is more where something is looked for, so that it never counts as cheap', () => {
    const cheap = 250;
    for (const text of [
      '{ search(text: "a", first: 1) { hasMore } }',
      '{ searchParties(text: "a", first: 1) { hasMore } }',
      '{ parties(first: 1) { totalCount } }',
      '{ entities(first: 1, filter: { name: { contains: "a" } }) { totalCount } }',
      'query ($f: ClaimFilter = { predicate: ["WORKS_FOR"] }) { claims(first: 1, filter: $f) { totalCount } }',
      '{ paths(from: "a", to: "b", options: { maxPaths: 1 }) { truncated } }',
      '{ neighborhood(id: "a", options: { maxRelationships: 1 }) { truncated } }',
      '{ ... on Query { again: search(text: "a", first: 1) { hasMore } } }',
    ])
      expect(costOf(text)).toBeGreaterThan(cheap);
    for (const text of [
      '{ __typename }',
      '{ entity(id: "a") { id name } }',
      '{ dataset { version } }',
      '{ resolution(symbol: "1") { id } }',
    ])
      expect(costOf(text)).toBeLessThanOrEqual(cheap);
  });

  test('counts a fragment wherever it is spread, at once and for ever', () => {
    const doubling = Array.from({ length: 60 }, (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`);
    const text = `{ ...F0 } ${doubling.join(' ')} fragment F60 on Query { a: rules { id @include(if: true) } }`;
    expect(measured(text)).toEqual({ cost: 6 * 2 ** 60, depth: 2, aliases: 2 ** 60, directives: 2 ** 60, rootFields: 2 ** 60 });
    expect(costOf('{ ...A } fragment A on Query { rules { id } ...B } fragment B on Query { ...A }')).toBe(6);
  });
});

describe('an argument is measured as it is used', () => {
  const refused = (text: string, variables: Record<string, unknown>): string => {
    try {
      return String(costOf(text, variables));
    } catch (fault) {
      const { originalError, locations } = fault as GraphQLError; // whatever a measure throws
      if (!(originalError instanceof BadUserInput)) return String(fault);
      expect(locations).toHaveLength(1);
      return `${originalError.argument}: ${originalError.message}`;
    }
  };
  const search = 'query ($t: String!) { search(text: $t) { hasMore } }';
  const folded = (what: string, count: number): string =>
    `${what}: ${what} has ${count} characters once its signs are written out; expected at most 200. Look for a name or a part of one.`;

  test.each([
    ['one sign that is eighteen letters', '\uFDFA'.repeat(12), 216],
    ['ligatures', '\uFB03'.repeat(67), 201],
    ['squared words', '\u3300'.repeat(51), 204],
    ['fractions', '\u00BD'.repeat(67), 201],
    ['a capital that has two small letters', '\u0130'.repeat(101), 202],
  ])('written out: %s', (_, t, count) => {
    expect(refused(search, { t })).toBe(folded('text', count));
    expect(refused('query ($t: String!) { searchParties(text: $t) { hasMore } }', { t })).toBe(folded('text', count));
    expect(refused('query ($t: String!) { resolution(symbol: $t) { id } }', { t })).toBe(folded('symbol', count));
    expect(refused('query ($t: String!) { visaRoutes(resolution: $t) { totalCount } }', { t })).toBe(folded('resolution', count));
    for (const field of ['name', 'programme', 'nationality', 'identityDocument'])
      expect(refused(`query ($t: String!) { parties(filter: { ${field}: $t }) { totalCount } }`, { t })).toBe(
        folded(`filter.${field}`, count),
      );
    for (const [condition, at] of [
      ['{ eq: $t }', 'eq'],
      ['{ in: [$t] }', 'in'],
      ['{ contains: $t }', 'contains'],
    ])
      expect(refused(`query ($t: String!) { entities(filter: { name: ${condition} }) { totalCount } }`, { t })).toBe(
        folded(`filter.name.${at}`, count),
      );
    expect(refused('query ($t: String!) { claims(filter: { predicate: [$t] }) { totalCount } }', { t })).toBe(
      folded('filter.predicate', count),
    );
  });

  test('what is shorter when it is folded may be longer as it is sent, and a sign beyond the first plane is one', () => {
    expect(refused(search, { t: 'e\u0301'.repeat(200) })).toBe('2011');
    expect(refused(search, { t: '\u{10400}'.repeat(200) })).toBe('2011');
    expect(refused(search, { t: '\u{10400}'.repeat(201) })).toBe(
      'text: text has 201 characters; expected at most 200. Look for a name or a part of one.',
    );
  });

  test.each([
    ['letters with spaces', 'a b '.repeat(17), 34],
    ['letters parted by what cannot be seen', 'a\u200B'.repeat(33), 33],
    ['letters parted by signs', 'a-b.'.repeat(17), 34],
    ['marks without letters', '\u0903 '.repeat(33), 33],
    ['digits', '1 '.repeat(33), 33],
  ])('by words: %s', (_, t, count) => {
    expect(refused(search, { t })).toBe(`text: text has ${count} words; expected at most 32. Look for a name or a part of one.`);
  });

  test('ids, cursors and lists have bounds of their own', () => {
    const id = 'query ($id: ID!) { node(id: $id) { id } }';
    expect(refused(id, { id: 'x'.repeat(500) })).toBe('2');
    expect(refused(id, { id: 'x'.repeat(501) })).toBe('id: id has 501 characters; expected at most 500. Find the id with search.');
    expect(refused('query ($a: String) { gaps(after: $a) { totalCount } }', { a: 'x'.repeat(5_001) })).toBe(
      'after: after has 5001 characters; expected at most 5000. Give the endCursor of the page before.',
    );
    const many =
      'query ($ids: [ID!]) { retractionImpact(claims: $ids) { __typename } entities(filter: { id: { in: $ids } }) { totalCount } }';
    expect(refused(many, { ids: Array.from({ length: 501 }, (_, at) => `C${at}`) })).toBe(
      'claims: claims has 501 values; expected at most 500. Ask in several requests.',
    );
    expect(refused('query ($k: [EntityKind!]) { entities(kinds: $k) { totalCount } }', { k: Array(501).fill('EMPLOYER') })).toBe(
      'kinds: kinds has 501 values; expected at most 500. Ask in several requests.',
    );
  });
});

describe('the words of a text', () => {
  const slipsOf = (forms: readonly string[]): string[] => forms.map((one) => /~(\d)/.exec(one)?.[1] ?? '0');

  test('are looked for once each, with typing errors in those of 4 to 24 letters as long as 48 letters are not reached', () => {
    expect(formsOf(['kim', 'kim'])).toEqual(['"kim"^8 OR kim*^4']);
    expect(formsOf(['abcd', 'abcdefgh'])).toEqual(['"abcd"^8 OR abcd*^4 OR abcd~1', '"abcdefgh"^8 OR abcdefgh*^4 OR abcdefgh~2']);
    expect(slipsOf(formsOf(['abc', 'a'.repeat(24), 'b'.repeat(25), 'c'.repeat(20), 'defgh', 'hijk', 'klmn']))).toEqual([
      '0',
      '2',
      '0',
      '2',
      '0',
      '1',
      '0',
    ]);
    expect(slipsOf(formsOf(['\u{10428}'.repeat(3), '\u{10428}'.repeat(4)]))).toEqual(['0', '1']);
  });

  test('of scripts of which the index holds each sign apart are a phrase', () => {
    expect(formsOf(['朝鮮民主主義人民共和国', 'ちょうせん', 'チョソン', '조선민주'])).toEqual([
      '"朝鮮民主主義人民共和国"^8',
      '"ちょうせん"^8',
      '"チョソン"^8 OR チョソン*^4 OR チョソン~1',
      '"조선민주"^8 OR 조선민주*^4 OR 조선민주~1',
    ]);
  });
});

describe('the catalogue, the pages and introspection', () => {
  const documents = [
    ...questions,
    ...Object.entries(pages).flatMap(([name, document]) => (typeof document === 'string' ? [{ name, document }] : [])),
    { name: 'the flagship', document: flagship },
    { name: 'introspection', document: getIntrospectionQuery({ inputValueDeprecation: true }) },
  ];

  test.each(documents.map(({ name, document }) => [name, document]))('%s is far within every limit', (_, document) => {
    const limits = limitsOf(readConfig({}).service);
    const measures = measured(document);
    expect(measures.depth).toBeLessThanOrEqual(limits.depth);
    for (const name of ['cost', 'aliases', 'directives', 'rootFields'] as const)
      expect(measures[name]).toBeLessThanOrEqual(limits[name] / 2);
  });
});

test('all questions of the catalogue together are within what a client may spend in a minute', () => {
  const all = questions.reduce((sum, { document }) => sum + costOf(document), 0);
  expect(all).toBeLessThan(usualCostPerMinute / 2);
});
