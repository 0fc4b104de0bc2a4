/** A query that is too dear, deep or wide is refused before anything is read. */
import { describe, expect, test } from '@jest/globals';
import { shipped } from '../support/shipped.js';

const served = shipped();

describe('a query past a limit', () => {
  const nested = (depth: number): string => `{ claim(id: "C001-09") ${'{ related { claim '.repeat(depth)}{ id }${' } }'.repeat(depth)} }`;
  const many = (count: number, what: (at: number) => string): string => Array.from({ length: count }, (_, at) => what(at)).join(' ');

  test.each([
    [
      '{ claims(first: 100) { edges { node { related { claim { related { claim { related { claim { related { claim { id hedges scope } } } } } } } } } } } }',
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
    const { data, errors } = await served.api.ask(document);
    expect(data).toBeUndefined();
    expect(errors).toEqual([
      expect.objectContaining({ message: `The query ${message}`, extensions: { code: 'QUERY_TOO_COMPLEX', ...details } }),
    ]);
  });

  test('is measured again for other variables', async () => {
    const document =
      'query ($n: Int!) { entities(first: $n) { edges { node { claims(first: $n) { edges { node { id statement document { id title } } } } relationships(first: $n) { edges { node { id from { claims(first: $n) { totalCount } } } } } } } } }';
    expect((await served.api.ask(document, { n: 2 })).data.entities.edges).toHaveLength(2);
    expect((await served.api.ask(document, { n: 100 })).errors?.[0]?.extensions).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      measure: 'cost',
    });
    expect((await served.api.ask(document, { n: 3 })).data.entities.edges).toHaveLength(3);
  });

  test('tells five errors of a document at most', async () => {
    const { errors } = await served.api.ask(`{ __typename ${many(100, (at) => `@unknown${at}`)} }`);
    expect(errors).toHaveLength(6);
    expect(errors?.[5]?.message).toBe('Too many validation errors, error limit reached. Validation aborted.');
  });
});
