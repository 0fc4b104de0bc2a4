/** Answers that are kept: as right as those that are made, at the same price, and no more of them than there is room for. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { request, type IncomingMessage } from 'node:http';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { serve, type Server } from '../../src/http/server.js';
import { loadSeed } from '../../src/seed/seed.js';
import { loadShipped, seedFolder, testGraph } from '../support/graph.js';
import { Lines } from '../support/lines.js';
import { edited } from '../support/seed.js';

let graph: Graph;
const reads: string[] = [];
/** What reads do beside reading. */
let beside: (name: string) => Promise<void>;
beforeAll(async () => {
  const real = testGraph();
  await loadShipped(real);
  const read: Graph['read'] = async (query, parameters, signal) => {
    reads.push(query.name);
    await beside(query.name);
    return real.read(query, parameters, signal);
  };
  graph = { ...real, read };
});
beforeEach(() => {
  reads.length = 0;
  beside = async () => {};
});
afterAll(async () => graph[Symbol.asyncDispose]());

const serving = (settings: NodeJS.ProcessEnv = {}, log = new Lines()): Promise<Server> =>
  serve(graph, { port: 0, service: readConfig(settings).service, log });

interface Told {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** A request as it is written, without what fetch adds or keeps. */
async function send(url: string, method: string, headers: Record<string, string>, body?: object): Promise<Told> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers: { ...(body && { 'content-type': 'application/json' }), ...headers } }, resolve)
      .on('error', reject)
      .end(body && JSON.stringify(body));
  });
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += String(piece);
  return { status: response.statusCode, headers: response.headers, text };
}

const get = ({ url }: Server, query: string, headers: Record<string, string> = {}): Promise<Told> =>
  send(`${url}/graphql?query=${encodeURIComponent(query)}`, 'GET', { 'apollo-require-preflight': 'x', ...headers });
const post = ({ url }: Server, query: string, variables?: object): Promise<Told> =>
  send(`${url}/graphql`, 'POST', {}, { query, variables });

const metric = async ({ url }: Server, name: string): Promise<number> => {
  const { text } = await send(`${url}/metrics`, 'GET', {});
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(`${name} `))
      ?.slice(name.length),
  );
};

const visa = '{ entity(id: "visa-type:student-visa-cn") { name } }';

describe('an answer that is asked for again', () => {
  test('is the same, for one read of the version; log and metrics say so', async () => {
    const log = new Lines();
    await using api = await serving({ LOOPHOLE_LOG_LEVEL: 'info' }, log);
    const first = await post(api, visa);
    reads.length = 0;
    log.lines.length = 0;
    const again = await post(api, visa);
    expect(again.text).toBe(first.text);
    expect(again.text).toBe('{"data":{"entity":{"name":"Student visa"}}}\n');
    const lasting = ({ status, headers }: Told): object => ({ status, headers: { ...headers, date: '', 'x-request-id': '' } });
    expect(lasting(again)).toEqual(lasting(first));
    expect(reads).toEqual(['dataset/versions']);
    expect(await log.saying('answered')).toMatchObject({ cached: true, question: 'other', hash: expect.any(String), cost: 2, rows: 0 });
    expect(await metric(api, 'loophole_kept_answers_total{outcome="hit"}')).toBe(1);
    expect(await metric(api, 'loophole_kept_answers_total{outcome="miss"}')).toBe(1);
    expect(await metric(api, 'loophole_kept_answers_bytes')).toBeGreaterThan(1_000);
    // What needs no read is not worth one of the version.
    reads.length = 0;
    await post(api, '{ __typename }');
    await post(api, '{ __typename }');
    expect(reads).toEqual([]);
  });

  test('is made anew at once when another corpus is current, whoever loaded it', async () => {
    await using api = await serving();
    await using other = testGraph();
    const { headers } = await get(api, visa);
    const tag = headers.etag ?? '';
    expect((await get(api, visa, { 'if-none-match': tag })).status).toBe(304);
    await loadSeed(other, edited(seedFolder, 'entities/visa-type.yaml', 'name: Student visa', 'name: Student visa, renamed'));
    const renamed = await get(api, visa, { 'if-none-match': tag });
    expect([renamed.status, renamed.text]).toEqual([200, '{"data":{"entity":{"name":"Student visa, renamed"}}}\n']);
    expect(renamed.headers['loophole-dataset']).not.toBe(headers['loophole-dataset']);
    await loadSeed(other, seedFolder);
    // The same bytes have the same tag, whichever version they come from.
    expect((await get(api, visa, { 'if-none-match': tag })).status).toBe(304);
  });

  test('is told apart by all that changes it, and is refused where it would have been', async () => {
    await using api = await serving();
    const graphql = 'application/graphql-response+json';
    const types = [await get(api, visa), await get(api, visa, { accept: graphql })].map(({ headers }) => headers['content-type']);
    expect(types).toEqual(['application/json; charset=utf-8', `${graphql}; charset=utf-8`]);
    // A page of another origin has no header of its own.
    const bare = await send(`${api.url}/graphql?query=${encodeURIComponent(visa)}`, 'GET', {});
    expect([bare.status, bare.headers.etag]).toEqual([400, undefined]);
    const head = await send(`${api.url}/graphql?query=${encodeURIComponent(visa)}`, 'HEAD', { 'apollo-require-preflight': 'x' });
    expect([head.status, head.text]).toEqual([405, '']);
    const byId = 'query ($id: ID!) { entity(id: $id) { name } }';
    const names = ['visa-type:student-visa-cn', 'visa-type:non-work-visa-cn', 'visa-type:student-visa-cn'];
    const texts: string[] = [];
    for (const id of names) texts.push((await post(api, byId, { id })).text);
    expect(texts[0]).toBe(texts[2]);
    expect(texts[0]).not.toBe(texts[1]);
  });

  test('costs what it cost, until nothing is left', async () => {
    await using api = await serving({ LOOPHOLE_COST_PER_MINUTE: '3', LOOPHOLE_MAX_COST: '3' });
    expect((await post(api, visa)).status).toBe(200);
    const refused = await post(api, visa);
    expect([refused.status, refused.text]).toEqual([429, expect.stringContaining('"code":"RATE_LIMITED"')]);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  });
});

describe('a client that has the answer', () => {
  test('is told so if it asks by GET, though none are kept; POST is answered whole', async () => {
    await using api = await serving({ LOOPHOLE_ANSWER_MEGABYTES: '0' });
    const first = await get(api, visa);
    expect(first.headers).toMatchObject({ 'cache-control': 'private, no-cache', vary: 'accept' });
    const tag = first.headers.etag ?? '';
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const { status, text, headers } = await get(api, visa, { 'if-none-match': given });
      expect([status, text, headers.etag, headers['cache-control'], headers['content-length']]).toEqual([
        304,
        '',
        tag,
        'private, no-cache',
        undefined,
      ]);
      expect(headers['loophole-dataset']).toBe(first.headers['loophole-dataset']);
    }
    expect((await get(api, visa, { 'if-none-match': '"other"' })).text).toBe(first.text);
    const posted = await send(`${api.url}/graphql`, 'POST', { 'if-none-match': tag }, { query: visa });
    expect([posted.status, posted.headers.etag, posted.text]).toEqual([200, undefined, first.text]);
    expect(await metric(api, 'loophole_kept_answers_bytes')).toBe(0);
  });
});

describe('an answer that may be another a moment later', () => {
  test('is not kept: errors, whole or in part', async () => {
    await using api = await serving({ LOOPHOLE_LOG_LEVEL: 'silent' });
    const part = '{ rules { id } resolution(symbol: "2397") { symbol } }';
    await get(api, '{ __typename }');
    beside = async (name) => {
      if (name.startsWith('rule/')) throw new Error('away');
    };
    for (const question of [part, '{ nothing }', '{']) {
      const { text, headers } = await get(api, question);
      expect([text.startsWith('{"errors":'), headers.etag]).toEqual([true, undefined]);
    }
    beside = async () => {};
    expect((await get(api, part)).text.startsWith('{"data":')).toBe(true);
    // A database that is away is told, though the answer is there.
    beside = () => Promise.reject(new Error('away'));
    expect((await get(api, part)).text).toContain('INTERNAL_SERVER_ERROR');
  });

  test('is not kept: what was cut for the time it took', async () => {
    await using api = await serving();
    const paths =
      '{ paths(from: "visa-type:student-visa-cn", to: "visa-type:non-work-visa-cn", options: { maxPaths: 50, maxLength: 8 }) { truncatedBy } }';
    await get(api, visa); // the first answer of a server is made twice
    // Late with a further step: where nothing was looked at yet, the answer is an error.
    let steps = 0;
    beside = async (name) => {
      if (!name.startsWith('path/') || ++steps !== 3) return;
      await new Promise((wait) => setTimeout(wait, 4_100));
    };
    const cut = await get(api, paths);
    expect([cut.text, cut.headers.etag]).toEqual(['{"data":{"paths":{"truncatedBy":"TIME_BUDGET"}}}\n', undefined]);
    const whole = await get(api, paths);
    expect(whole.text).not.toBe(cut.text);
    expect(whole.headers.etag).toEqual(expect.any(String));
  });
});

test('answers take no more memory than is set; those asked for longest ago go first', async () => {
  const room = 0.05;
  await using api = await serving({ LOOPHOLE_ANSWER_MEGABYTES: String(room) });
  const alias = (n: number): string => `{ a${n}: entity(id: "visa-type:student-visa-cn") { name } }`;
  for (let n = 0; n < 60; n++) await post(api, alias(n));
  const bytes = await metric(api, 'loophole_kept_answers_bytes');
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(room * 1024 * 1024);
  reads.length = 0;
  await post(api, alias(59));
  expect(reads).toEqual(['dataset/versions']);
  await post(api, alias(0));
  expect(reads).toContain('entity/byIds');
});
