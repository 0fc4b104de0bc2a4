/** What is deep, long or of odd letters: refused before anything walks through it, and quoted in brief. */
import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../support/api.js';
import { shipped } from '../support/shipped.js';

const served = shipped();
const { hidden } = served;

const answerOf = async (response: Response): Promise<Answer & { status: number }> => ({
  status: response.status,
  ...((await response.json()) as Answer), // the documented form
});
const post = async (body: string | object): Promise<Answer & { status: number }> =>
  answerOf(
    await fetch(`${served.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
const get = async (parameters: Record<string, string>): Promise<Answer & { status: number }> =>
  answerOf(
    await fetch(`${served.api.url}/graphql?${new URLSearchParams(parameters).toString()}`, {
      headers: { 'apollo-require-preflight': 'x' },
    }),
  );

const nested = (open: string, close: string, depth: number, inside = ''): string => open.repeat(depth) + inside + close.repeat(depth);
const codeOf = ({ errors }: Answer): string | undefined => errors?.[0]?.extensions.code;

describe('JSON that is too deep', () => {
  const inBody = (json: string): [string, string][] => [
    ['as the body', json],
    [
      'in variables',
      `{"query":"query ($ids: [ID!]) { entities(filter: { id: { in: $ids } }) { totalCount } }","variables":{"ids":${json}}}`,
    ],
    ['in variables that nothing uses', `{"query":"{ __typename }","variables":{"x":${json}}}`],
    ['in extensions', `{"query":"{ __typename }","extensions":{"x":${json}}}`],
    ['in place of the query', `{"query":${json}}`],
    ['in place of the name', `{"query":"{ __typename }","operationName":${json}}`],
    ['in what is not known', `{"query":"{ __typename }","more":${json}}`],
  ];
  test.each([
    ...[51, 5_000, 100_000].flatMap((depth) =>
      inBody(nested('[', ']', depth)).map(([where, json]): [number, string, string] => [depth, where, json]),
    ),
    ...inBody(nested('{"a":', '}', 5_000, '1')).map(([where, json]): [number, string, string] => [5_000, `${where}, as objects`, json]),
    [5_000, 'as objects and arrays by turns', nested('[{"a":', '}]', 2_500, '1')],
    [5_000, 'without an end', '['.repeat(5_000)],
    [60_000, 'behind a text with brackets', `["]]]]\\"",${nested('[', ']', 60_000)}]`],
  ])('is refused: %i, %s', async (_, __, json) => {
    const { status, errors } = await post(json);
    expect([status, errors]).toEqual([
      400,
      [
        {
          message: 'The JSON of body has more than 50 arrays and objects in one another; expected at most 50.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    ]);
  });

  test.each(['variables', 'extensions'])('is refused in the %s of an address', async (name) => {
    const answer = await get({ query: '{ __typename }', [name]: nested('[', ']', 2_000) });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST']);
  });

  test('is told from brackets in a text, and from what is deep enough for any variable', async () => {
    const text = `${'['.repeat(60)}"\\${'{'.repeat(60)}`;
    const { data } = await post({
      query: 'query ($id: ID!) { node(id: $id) { id } }',
      variables: { id: text, unused: [[[[[[[['x']]]]]]]] },
    });
    expect(data).toEqual({ node: null });
  });
});

describe('a document that is too deep', () => {
  const fields = nested('{ a ', '}', 900);
  test.each([
    ['fields', fields],
    ['fragments on the spot', nested('{ ... ', '}', 700, '{ __typename }')],
    ['lists', `{ entities(kinds: ${nested('[', ']', 1_500)}) { totalCount } }`],
    ['objects', `{ entities(filter: ${nested('{ a: ', '}', 600, '1')}) { totalCount } }`],
    ['lists of a variable with a default', `query ($x: [ID] = ${nested('[', ']', 1_500)}) { __typename }`],
    ['types', `query ($x: ${nested('[', ']', 1_500, 'ID')}) { __typename }`],
    ['brackets that close nothing', '{'.repeat(1_900)],
    ['arguments of a directive', `{ __typename @skip(if: ${nested('[', ']', 1_500)}) }`],
    ['a fragment', `{ ...f } fragment f on Query ${fields}`],
  ])('is refused: %s', async (_, query) => {
    for (const answer of [await post({ query }), await get({ query })]) {
      expect(answer.status).toBe(400);
      expect(answer.errors).toEqual([
        {
          message: 'The query has more than 200 brackets in one another. Ask for less depth.',
          extensions: { code: 'QUERY_TOO_COMPLEX', measure: 'brackets', value: 201, limit: 200 },
        },
      ]);
    }
  });

  test('by a chain of fragments is refused as any other', async () => {
    const chain = Array.from({ length: 230 }, (_, at) => `fragment f${at} on Query { ...f${at + 1} }`).join(' ');
    expect(codeOf(await post({ query: `{ ...f0 } ${chain} fragment f230 on Query { __typename }` }))).toBeUndefined();
    const ring = Array.from({ length: 230 }, (_, at) => `fragment f${at} on Query { ...f${(at + 1) % 230} }`).join(' ');
    expect(codeOf(await post({ query: `{ ...f0 } ${ring}` }))).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('is told from brackets in its texts and comments', async () => {
    const query = `# ${'{'.repeat(500)}\n{ node(id: """${'['.repeat(500)}""") { id } other: node(id: "${'{'.repeat(500)}") { id } }`;
    expect((await post({ query })).data).toEqual({ node: null, other: null });
  });
});

describe('what is odd', () => {
  test.each<[string, string, string]>([
    ['a number beyond all', '{"query":"query ($n: Int) { entities(first: $n) { totalCount } }","variables":{"n":1e400}}', 'BAD_USER_INPUT'],
    ['a number below all', '{"query":"query ($n: Int) { entities(first: $n) { totalCount } }","variables":{"n":-1e400}}', 'BAD_USER_INPUT'],
    [
      'a number of many digits',
      `{"query":"query ($n: Int) { entities(first: $n) { totalCount } }","variables":{"n":${'9'.repeat(10_000)}}}`,
      'BAD_USER_INPUT',
    ],
    ['a literal beyond all', '{"query":"{ entities(first: 1e400) { totalCount } }"}', 'GRAPHQL_VALIDATION_FAILED'],
    ['a prototype', '{"query":"{ __typename }","__proto__":{"a":1}}', 'BAD_REQUEST'],
    ['a prototype in variables', '{"query":"{ __typename }","variables":{"__proto__":{"a":1}}}', 'BAD_REQUEST'],
    ['a prototype in disguise', '{"query":"{ __typename }","variables":{"\\u005f_proto__":{"a":1}}}', 'BAD_REQUEST'],
    ['a constructor', '{"query":"{ __typename }","variables":{"constructor":{"prototype":{"a":1}}}}', 'BAD_REQUEST'],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}', 'BAD_REQUEST'],
    ['variables that are a text', '{"query":"{ __typename }","variables":"{}"}', 'BAD_REQUEST'],
    ['extensions that are a text', '{"query":"{ __typename }","extensions":"x"}', 'BAD_REQUEST'],
    ['a name that is a number', '{"query":"{ __typename }","operationName":5}', 'BAD_REQUEST'],
    ['a query that is a number', '{"query":5}', 'BAD_REQUEST'],
    ['null', 'null', 'BAD_REQUEST'],
    ['a number', '1', 'BAD_REQUEST'],
    ['a text', '"{ __typename }"', 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ __typename }"}]', 'BAD_REQUEST'],
    ['an empty batch', '[]', 'BAD_REQUEST'],
    [
      'two operations of one name',
      '{"query":"query a { __typename } query a { __typename }","operationName":"a"}',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['two operations and no name', '{"query":"query a { __typename } query b { __typename }"}', 'OPERATION_RESOLUTION_FAILURE'],
    ['a name of no operation', '{"query":"query a { __typename }","operationName":"__proto__"}', 'OPERATION_RESOLUTION_FAILURE'],
    ['half a letter in the document', '{"query":"{ node(id: \\"\\ud800\\") { id } }"}', 'GRAPHQL_PARSE_FAILED'],
    ['a persisted query of no kind', '{"extensions":{"persistedQuery":"x"}}', 'BAD_REQUEST'],
    ['a persisted query that there is none of', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":5}}}', 'BAD_REQUEST'],
    ['a variable of a prototype', '{"query":"query ($__proto__: ID!) { node(id: $__proto__) { id } }"}', 'BAD_USER_INPUT'],
  ])('is refused: %s', async (_, body, code) => {
    const answer = await post(body);
    expect(answer.status).toBeLessThan(500);
    expect(codeOf(answer)).toBe(code);
  });

  test.each(['\u0000', '\ud800', '\udc00x', '\u202e', '\ufffe', '🙂'.repeat(100), '__proto__', 'constructor', 'x'.repeat(500)])(
    'is an id that nothing has: %j',
    async (id) => {
      const query = 'query ($id: ID!) { node(id: $id) { id } entities(filter: { id: { eq: $id } }) { totalCount } }';
      expect((await post({ query, variables: { id } })).data).toEqual({ node: null, entities: { totalCount: 0 } });
    },
  );
});

describe('what an error quotes', () => {
  const long = 'x'.repeat(200_000);
  const odd = 'a\u001b[31mb\u0007\u009b\u202e\u2028\nc';
  const inPath = 'query ($a: ID!, $b: ID!) { paths(from: $a, to: $b) { truncated } }';
  test.each<[string, object]>([
    ['a value of an enum', { query: 'query ($k: [EntityKind!]) { entities(kinds: $k) { totalCount } }', variables: { k: [long] } }],
    [
      'values of an enum',
      {
        query: 'query ($k: [EntityKind!]) { entities(kinds: $k) { totalCount } }',
        variables: { k: Array<string>(2_000).fill('y'.repeat(90)) },
      },
    ],
    ['a number', { query: 'query ($n: Int) { entities(first: $n) { totalCount } }', variables: { n: long } }],
    ['an object', { query: 'query ($n: Int) { entities(first: $n) { totalCount } }', variables: { n: { [long]: long } } }],
    ['a field of an input', { query: 'query ($f: EntityFilter) { entities(filter: $f) { totalCount } }', variables: { f: { [long]: 1 } } }],
    ['a day', { query: 'query ($d: LocalDate) { claims(asOf: $d) { totalCount } }', variables: { d: long } }],
    ['a literal of a day', { query: `{ claims(asOf: "${long}") { totalCount } }` }],
    ['a literal of a number', { query: `{ entities(first: ${'9'.repeat(200_000)}) { totalCount } }` }],
    ['an end of a path', { query: inPath, variables: { a: long, b: 'x' } }],
    ['both ends of a path', { query: inPath, variables: { a: long, b: long } }],
    ['what is to be avoided', { query: '{ paths(from: "a", to: "b", options: { avoidNodes: ["' + long + '"] }) { truncated } }' }],
    ['a claim', { query: 'query ($c: [ID!]) { retractionImpact(claims: $c) { truncated } }', variables: { c: [long] } }],
    ['a predicate', { query: 'query ($p: [String!]) { claims(filter: { predicate: $p }) { totalCount } }', variables: { p: [long] } }],
    ['a cursor', { query: 'query ($a: String) { claims(after: $a) { totalCount } }', variables: { a: long } }],
    ['an operation', { query: 'query a { __typename }', operationName: long }],
    ['a field', { query: `{ ${long} }` }],
    ['an alias', { query: `{ ${long}: entities(first: 0) { totalCount } }` }],
    ['a variable', { query: `query ($${long}: ID!) { __typename }` }],
    ['a type', { query: `query ($x: ${long}) { __typename }` }],
    ['a fragment', { query: `{ ...${long} }` }],
    ['a directive', { query: `{ __typename @${long} }` }],
    ['an argument', { query: `{ entities(${long}: 1) { totalCount } }` }],
    ['a text without an end', { query: `{ node(id: "${long}` }],
    ['a body that is none', { [long]: long.slice(0, 1_000) }],
  ])('is brief: %s', async (_, body) => {
    const response = await fetch(`${served.api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    const { errors } = JSON.parse(text) as Answer;
    expect([response.status < 500, errors?.length === 0]).toEqual([true, false]);
    for (const { message } of errors ?? []) expect(message.length).toBeLessThan(1_200);
    expect(text.length).toBeLessThan(60_000);
  });

  test.each<[string, object]>([
    ['an end of a path', { query: inPath, variables: { a: odd, b: 'x' } }],
    ['a value of an enum', { query: 'query ($k: [EntityKind!]) { entities(kinds: $k) { totalCount } }', variables: { k: [odd] } }],
    ['a day', { query: 'query ($d: LocalDate) { claims(asOf: $d) { totalCount } }', variables: { d: odd } }],
    ['a cursor', { query: 'query ($a: String) { claims(after: $a) { totalCount } }', variables: { a: odd } }],
    ['an operation', { query: 'query a { __typename }', operationName: odd }],
    ['a document', { query: `{ ${odd} }` }],
  ])('has no letter that steers a terminal: %s', async (_, body) => {
    for (const { message } of (await post(body)).errors ?? []) expect(message).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
  });

  test('keeps the remedy at its end', async () => {
    const { errors } = await post({ query: inPath, variables: { a: long, b: 'x' } });
    expect(errors?.[0]?.message).toBe('from has 200000 characters; expected at most 500. Find the id with search.');
    const wrong = await post({ query: 'query ($d: LocalDate) { claims(asOf: $d) { totalCount } }', variables: { d: long } });
    expect(wrong.errors?.[0]?.message).toMatch(/^Variable "\$d" got invalid value "x{200,}… \(\d+ characters left out\) …/);
  });
});

test('nothing of all this is a fault of the server', () => expect(hidden).toEqual([]));
