/** The API as a service on a network: what it promises HTTP clients, what it refuses, and what its operator sees. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { questions } from '../../src/catalogue/catalogue.js';
import { readConfig } from '../../src/config.js';
import { AppError } from '../../src/errors.js';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import type { ServeOptions } from '../../src/http/server.js';
import { testApi, type Answer, type TestApi } from '../support/api.js';
import { loadShipped, testAddress, testGraph } from '../support/graph.js';
import { Lines } from '../support/lines.js';

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
});
afterAll(async () => graph[Symbol.asyncDispose]());

const json = { 'content-type': 'application/json' };

const withSettings = (settings: NodeJS.ProcessEnv, log = new Lines()): Partial<ServeOptions> => ({
  service: readConfig(settings).service,
  log,
});

const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const bodyOf = async (response: Response): Promise<Answer> => (await response.json()) as Answer; // every answer is GraphQL

/** A graph whose reads wait until they are released or their signal is aborted; which dataset it holds is told all the while. */
function held(): { graph: Graph; reads: () => number; release: () => void } {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let reads = 0;
  const read: Graph['read'] = async (query, parameters, signal) => {
    if (query.name === 'dataset/versions') return graph.read(query, parameters, signal);
    reads++;
    await Promise.race([released, new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))]);
    return graph.read(query, parameters, signal);
  };
  return { graph: { ...graph, read }, reads: () => reads, release };
}

describe('GraphQL over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi(graph);
  });
  afterAll(async () => api[Symbol.asyncDispose]());

  test('passes every audit of graphql-http', async () => {
    // As every client must that sends GET: see the next test.
    const fetchFn = (url: string, { headers, ...init }: RequestInit = {}) =>
      fetch(url, { ...init, headers: { ...(headers as Record<string, string>), 'apollo-require-preflight': 'audit' } }); // of the audits
    const results = await auditServer({ url: `${api.url}/graphql`, fetchFn });
    expect(results).toHaveLength(61);
    expect(results.filter(({ status }) => status !== 'ok').map((one) => [one.id, one.name, 'reason' in one && one.reason])).toEqual([]);
  });

  test('answers no request that a web page could send without asking first, and no batch', async () => {
    const get = await fetch(`${api.url}/graphql?query={__typename}`);
    expect([get.status, (await bodyOf(get)).errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    const text = await post(api.url, { query: '{ __typename }' }, { 'content-type': 'text/plain' });
    expect([text.status, (await bodyOf(text)).errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    const batch = await post(api.url, [{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect([batch.status, (await bodyOf(batch)).errors?.[0]?.message]).toEqual([400, 'Operation batching disabled.']);
  });

  test('tells browsers to trust nothing in an answer, and names the request', async () => {
    for (const path of ['/graphql?query={__typename}', '/schema.graphql', '/healthz', '/metrics', '/nowhere']) {
      const { headers } = await fetch(`${api.url}${path}`, { headers: { 'x-request-id': 'mine-1' } });
      expect([
        path,
        ...['x-content-type-options', 'referrer-policy', 'content-security-policy', 'x-request-id'].map((one) => headers.get(one)),
      ]).toEqual([path, 'nosniff', 'no-referrer', "default-src 'none'; frame-ancestors 'none'", 'mine-1']);
    }
    const odd = await fetch(`${api.url}/healthz`, { headers: { 'x-request-id': 'a b"c' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is open to the origins that are set, and to no other', async () => {
    const asked = async (url: string, origin: string): Promise<[number, string | null, string | null]> => {
      const { status, headers } = await fetch(`${url}/graphql`, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
      });
      return [status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-methods')];
    };
    expect(await asked(api.url, 'https://one.example')).toEqual([405, null, null]);
    await using open = await testApi(graph, withSettings({ LOOPHOLE_CORS_ORIGINS: 'https://one.example, http://localhost:3000' }));
    expect(await asked(open.url, 'https://one.example')).toEqual([204, 'https://one.example', 'GET, POST']);
    expect((await asked(open.url, 'https://two.example'))[1]).toBeNull();
    const answer = await post(open.url, { query: '{ dataset { version } }' }, { origin: 'http://localhost:3000' });
    expect(answer.headers.get('access-control-expose-headers')).toBe('loophole-dataset, x-request-id');
    expect(() => readConfig({ LOOPHOLE_CORS_ORIGINS: '*' })).toThrow(
      'LOOPHOLE_CORS_ORIGINS="*": expected origins, such as https://example.org',
    );
  });

  test('hints at names of the schema outside production only, and shows the schema unless it is told not to', async () => {
    const misspelt = async ({ ask }: TestApi): Promise<string | undefined> => (await ask('{ datase { version } }')).errors?.[0]?.message;
    expect(await misspelt(api)).toContain('Did you mean "dataset"');
    await using closed = await testApi(graph, withSettings({ NODE_ENV: 'production', LOOPHOLE_INTROSPECTION: 'false' }));
    expect(await misspelt(closed)).toBe('Cannot query field "datase" on type "Query".');
    await using hinting = await testApi(graph, withSettings({ NODE_ENV: 'production', LOOPHOLE_SUGGESTIONS: 'true' }));
    expect(await misspelt(hinting)).toContain('Did you mean "dataset"');
    const schema = '{ __schema { queryType { name } } }';
    expect((await hinting.ask(schema)).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect((await closed.ask(schema)).errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    // Hints at data stay.
    expect((await closed.ask('{ resolution(symbol: "2379") { id } }')).errors?.[0]?.extensions).toMatchObject({
      nearest: expect.any(String),
    });
  });
});

describe('an error outside GraphQL', () => {
  test.each([
    ['a body that is too long', 'POST', '/graphql', json, `{"query":"${' '.repeat(262_144)}"}`, 413, 'BODY_TOO_LARGE'],
    ['a body of a type that is not read', 'POST', '/graphql', { 'content-type': 'text/xml' }, '<a/>', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['broken JSON', 'POST', '/graphql', json, '{"query":', 400, 'BAD_REQUEST'],
    ['an empty body', 'POST', '/graphql', json, '', 400, 'BAD_REQUEST'],
    ['an address that is none', 'GET', '/nowhere', {}, undefined, 404, 'NOT_FOUND'],
    ['an address that looks like a pattern of addresses', 'GET', '/a*b', {}, undefined, 404, 'NOT_FOUND'],
    ['a method that is not served', 'DELETE', '/graphql', {}, undefined, 405, 'METHOD_NOT_ALLOWED'],
    ['a method that is not served elsewhere', 'POST', '/schema.graphql', json, '{}', 405, 'METHOD_NOT_ALLOWED'],
  ])('is told by a stable code: %s', async (_, method, path, headers, body, status, code) => {
    await using api = await testApi(graph);
    const response = await fetch(`${api.url}${path}`, { method, headers, ...(body !== undefined && { body }) });
    expect([response.status, await response.json()]).toEqual([status, { errors: [{ message: expect.any(String), extensions: { code } }] }]);
  });
});

describe('a fault of the server', () => {
  test('is hidden from the client, and logged under the id of the request', async () => {
    const log = new Lines();
    const broken: Graph = { ...graph, read: () => Promise.reject(new Error('secret text at bolt://inside:7687 MATCH (n)')) };
    await using api = await testApi(broken, withSettings({}, log));
    const response = await post(api.url, { query: '{ dataset { version } }' }, { 'x-request-id': 'trace.7' });
    const { errors } = await bodyOf(response);
    expect(errors).toEqual([
      {
        message: 'This is a fault of the server; it has been logged.',
        locations: [{ line: 1, column: 3 }],
        path: ['dataset'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'trace.7' },
      },
    ]);
    expect(log.lines).toEqual([
      expect.objectContaining({
        level: 50,
        reqId: 'trace.7',
        err: expect.objectContaining({ message: 'secret text at bolt://inside:7687 MATCH (n)' }),
      }),
    ]);
  });

  // The database ends either as it ends what runs longer, or wants more, than it may.
  test.each([
    ['ran too long', 'GRAPH_TIMEOUT', 'took too long over', 'UNWIND range(1, 10000000000) AS long WITH long WHERE long < 0 RETURN long'],
    [
      'wants too much memory',
      'GRAPH_OUT_OF_MEMORY',
      'wants too much memory for',
      'UNWIND range(1, 1000000000) AS n RETURN collect(toString(n))',
    ],
  ])('that is a statement that %s has a code of its own', async (_, code, words, text) => {
    await using usual = openGraph(testAddress());
    const endless: Graph = {
      ...graph,
      read: async (query, parameters) => {
        if (query.name === 'dataset/versions') return graph.read(query, parameters);
        return usual.read({ name: 'endless', text }, {}) as Promise<never[]>; // no row comes
      },
    };
    await using api = await testApi(endless, withSettings({ LOOPHOLE_MAX_SECONDS: '60', LOOPHOLE_LOG_LEVEL: 'silent' }));
    await api.ask('{ __typename }');
    const { errors } = await api.ask('{ rules { id } }');
    expect(errors?.[0]).toMatchObject({
      message: `The graph ${words} a part of this query; ask for less, or try again in a moment.`,
      extensions: { code, requestId: expect.any(String) },
    });
  });
});

describe('a query that takes long', () => {
  test('is given up when its time is over, and its reads with it', async () => {
    const slow = held();
    await using api = await testApi(slow.graph, withSettings({ LOOPHOLE_MAX_SECONDS: '1' }));
    const response = await post(api.url, { query: '{ rules { id } }' });
    expect([response.status, await response.json()]).toEqual([
      504,
      {
        errors: [
          { message: 'The answer was not made within 1 seconds; ask for less, or again later.', extensions: { code: 'REQUEST_TIMEOUT' } },
        ],
      },
    ]);
    slow.release();
  });
});

describe('more queries than are answered at a time', () => {
  test('wait for their turn, those beyond are refused at once, and health is told all the while', async () => {
    const slow = held();
    await using api = await testApi(slow.graph, withSettings({ LOOPHOLE_MAX_ACTIVE: '2', LOOPHOLE_MAX_WAITING: '1' }));
    const metric = async (name: string): Promise<number> =>
      Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(await (await fetch(`${api.url}/metrics`)).text())?.[1]);
    const ask = (): Promise<Response> => post(api.url, { query: '{ rules { id } }' });
    const answers = [ask(), ask(), ask()];
    while ((await metric('loophole_requests_waiting')) !== 1) await new Promise((wait) => setTimeout(wait, 5));
    expect(await metric('loophole_requests_active')).toBe(2);
    const refused = await ask();
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
      503,
      '1',
      { errors: [{ message: '1 queries wait for an answer already; ask again in a moment.', extensions: { code: 'OVERLOADED' } }] },
    ]);
    expect(await (await fetch(`${api.url}/healthz`)).json()).toEqual({ status: 'alive' });
    slow.release();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await ask()).status).toBe(200);
  });
});

describe('the log', () => {
  test('has a line for each query: which question, its cost and its time, and nothing of its variables or of who asked', async () => {
    const log = new Lines();
    await using api = await testApi(graph, withSettings({ LOOPHOLE_LOG_LEVEL: 'info' }, log));
    const question = questions.find(({ name }) => name.startsWith('q08'));
    const document = `# Laid out otherwise.\n${question?.document.replaceAll('\n', '\n  ')}`;
    const response = await post(api.url, { query: document, variables: { unused: 'secret' } }, { 'x-request-id': 'q8' });
    const { data } = await bodyOf(response);
    expect(data).toBeDefined();
    const line = await log.saying('answered');
    expect(line).toEqual({
      level: 30,
      time: expect.any(Number),
      reqId: 'q8',
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      question: question?.name,
      cost: expect.any(Number),
      rows: expect.any(Number),
      status: 200,
      seconds: expect.any(Number),
      databaseSeconds: expect.any(Number),
      dataset: response.headers.get('loophole-dataset'),
      msg: 'answered',
    });
    expect(JSON.stringify(log.lines.filter(({ reqId }) => reqId === 'q8'))).not.toMatch(/secret|127\.0\.0\.1|::1/);
  });

  test('names the code of a refusal, and a client that went away', async () => {
    const log = new Lines();
    const slow = held();
    await using api = await testApi(slow.graph, withSettings({ LOOPHOLE_LOG_LEVEL: 'info' }, log));
    await post(api.url, { query: '{ nothing }' }, { 'x-request-id': 'refused' });
    const refused = await log.saying('answered');
    expect(refused).toMatchObject({ reqId: 'refused', question: 'other', status: 200, code: 'GRAPHQL_VALIDATION_FAILED' });
    log.lines.length = 0;
    const leaving = new AbortController();
    const answer = fetch(`${api.url}/graphql?query={rules{id}}`, { headers: { 'apollo-require-preflight': 'x' }, signal: leaving.signal });
    while (slow.reads() === 0) await new Promise((wait) => setTimeout(wait, 5));
    leaving.abort();
    await expect(answer).rejects.toThrow('aborted');
    expect(await log.saying('answered')).toMatchObject({ status: 499, code: 'CLIENT_GONE', cost: expect.any(Number) });
    slow.release();
  });

  test('has a line when the database goes and one when it is back, however many ask meanwhile', async () => {
    const log = new Lines();
    let away = false;
    const fails = (): void => {
      if (away) throw new AppError('GRAPH_UNAVAILABLE', 'Neo4j at bolt://inside does not answer.', { cause: new Error('ECONNREFUSED') });
    };
    const flaky: Graph = {
      ...graph,
      async read(query, parameters, signal) {
        fails();
        return graph.read(query, parameters, signal);
      },
      async *stream(query, parameters, signal) {
        fails();
        yield* graph.stream(query, parameters, signal);
      },
    };
    await using api = await testApi(flaky, withSettings({ LOOPHOLE_LOG_LEVEL: 'warn' }, log));
    const query = '{ rules { id } a: entities { totalCount } b: claims { totalCount edges { node { id } } } dataset { version } }';
    for (let outage = 0; outage < 2; outage++) {
      expect((await post(api.url, { query })).status).toBe(200);
      away = true;
      const met = await Promise.all(Array.from({ length: 40 }, async () => (await post(api.url, { query })).json()));
      for (const { errors } of met as Answer[])
        for (const { extensions } of errors ?? []) expect(extensions).toEqual({ code: 'GRAPH_UNAVAILABLE', requestId: expect.any(String) });
      for (const path of ['/readyz', '/metrics', '/', '/export/csv', '/explore/questions/q01-visa-types-2397'])
        await (await fetch(`${api.url}${path}`)).text().catch(() => undefined);
      away = false;
    }
    expect((await post(api.url, { query })).status).toBe(200);
    const gone = { level: 50, msg: 'the database fails; further requests that meet this are not logged' };
    const back = { level: 40, msg: 'the database answers again' };
    // A busy machine reads slowly, and says so.
    expect(log.lines.filter(({ msg }) => msg !== 'slow read')).toEqual(
      [gone, back, gone, back].map((line) => expect.objectContaining(line)),
    );
  });

  test('has a line for a fault that one request meets in many fields', async () => {
    const log = new Lines();
    const broken: Graph = { ...graph, read: async () => Promise.reject(new Error('no such thing')) };
    await using api = await testApi(broken, withSettings({}, log));
    const { errors } = await api.ask('{ a: entity(id: "a") { id } b: claim(id: "b") { id } c: node(id: "c") { id } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(Array<string>(3).fill('INTERNAL_SERVER_ERROR'));
    expect(log.lines).toEqual([expect.objectContaining({ level: 50, reqId: errors?.[0]?.extensions['requestId'] })]);
  });

  test('warns of a slow read, by the name of its query', async () => {
    const log = new Lines();
    const slow: Graph = {
      ...graph,
      async read(query, parameters, signal) {
        if (query.name.startsWith('rule/')) await new Promise((wait) => setTimeout(wait, 1_050));
        return graph.read(query, parameters, signal);
      },
    };
    await using api = await testApi(slow, withSettings({ LOOPHOLE_LOG_LEVEL: 'warn' }, log));
    await api.ask('{ rules { id } }');
    expect(await log.saying('slow read')).toMatchObject({ level: 40, question: 'other', query: expect.stringMatching(/^rule\//) });
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toMatch(/^loophole_slow_reads_total\{query="rule\/\w+"\} [1-9]/m);
  });
});

describe('metrics', () => {
  test('count queries by question and status, time reads by query, and tell the dataset', async () => {
    await using api = await testApi(graph);
    const question = questions[0];
    const { data } = await api.ask(question?.document ?? '');
    expect(data).toBeDefined();
    await api.ask('{ nothing }');
    await post(api.url, '{');
    const { dataset } = (await api.ask('{ dataset { version } }')).data;
    const response = await fetch(`${api.url}/metrics`);
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = (await response.text()).split('\n');
    expect(lines.filter((line) => line.startsWith('loophole_requests_total')).sort()).toEqual(
      [
        `loophole_requests_total{question="${question?.name}",status="2xx"} 1`,
        'loophole_requests_total{question="other",status="2xx"} 2',
        'loophole_requests_total{question="other",status="4xx"} 1',
      ].sort(),
    );
    expect(lines).toContain('loophole_request_duration_seconds_count 4');
    expect(lines).toContain('loophole_query_cost_count 2');
    expect(lines.find((line) => line.startsWith('loophole_read_duration_seconds_count{query="dataset/dataset"'))).toMatch(/ 1$/);
    expect(lines.find((line) => line.startsWith('loophole_dataset_age_seconds{'))).toContain(`{version="${dataset.version}"} `);
    expect(lines.some((line) => line.startsWith('process_resident_memory_bytes '))).toBe(true);
  });
});
