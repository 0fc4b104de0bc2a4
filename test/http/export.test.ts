/** Exports as a service gives them: few at a time, each only to who reads it. */
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { abortable, type Graph } from '../../src/graph/graph.js';
import { query } from '../../src/graph/query.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { Lines } from '../support/lines.js';

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
});
afterAll(async () => graph[Symbol.asyncDispose]());

/** A graph whose nodes have no end. */
const endless = (): Graph => ({
  ...graph,
  async *stream(asked, parameters, signal) {
    for (;;) {
      for await (const row of graph.stream(asked, parameters, signal)) yield row;
      if (asked.name !== 'export/nodes') return;
    }
  },
});

const apiOf = (given: Graph, settings: NodeJS.ProcessEnv, log = new Lines()): Promise<TestApi> =>
  testApi(given, { service: readConfig(settings).service, log });

/** An export that has begun, of which nothing is read any more. */
async function begun({ url }: TestApi): Promise<IncomingMessage> {
  const request = get(`${url}/export/graphml`);
  const [response] = (await once(request, 'response')) as [IncomingMessage]; // by the documentation of node:http
  await once(response, 'readable');
  response.on('error', () => undefined);
  return response;
}

/** Whether it came to its end, once it is over; what is left of it is read. */
const whole = async (response: IncomingMessage): Promise<boolean> => {
  const over = new Promise((resolve) => response.once('close', resolve)); // be it by an error, which `once` would take for a failure
  response.resume();
  if (!response.closed) await over;
  return response.complete;
};

describe('exports', () => {
  test('beyond a few at a time are refused, until one of them is over', async () => {
    await using api = await apiOf(endless(), { LOOPHOLE_MAX_EXPORTS: '2' });
    const [first, second] = [await begun(api), await begun(api)];
    const refused = await fetch(`${api.url}/export/csv`);
    expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
      503,
      '1',
      { errors: [{ message: '2 exports are being made already; export again in a moment.', extensions: { code: 'OVERLOADED' } }] },
    ]);
    expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    first.destroy();
    for (;;) {
      const again = await fetch(`${api.url}/export/ftm`);
      await again.text();
      if (again.status === 200) break;
    }
    second.destroy();
  });

  test('that nobody reads are ended', async () => {
    const log = new Lines();
    await using api = await apiOf(endless(), { LOOPHOLE_MAX_SECONDS: '1', LOOPHOLE_LOG_LEVEL: 'info' }, log);
    const response = await begun(api);
    expect(await log.saying('exported')).toMatchObject({ format: 'graphml', status: 200, whole: false });
    expect(await whole(response)).toBe(false);
  });

  test('do not keep a server from stopping', async () => {
    const api = await apiOf(endless(), {});
    const [read, unread] = [whole(await begun(api)), await begun(api)];
    await api[Symbol.asyncDispose]();
    expect([await read, await whole(unread)]).toEqual([false, false]);
  });

  test('end in the database as soon as their client goes away', async () => {
    const leaving = new AbortController();
    const long = query<object, { n: number }>('server/answer');
    const statement = 'UNWIND range(1, 10000000000) AS n WITH n WHERE n < 0 RETURN n';
    const rows = abortable(graph, leaving.signal).stream({ ...long, text: statement }, {});
    const next = rows.next();
    const running = async (): Promise<number> =>
      (await graph.run<{ currentQuery: string }>('SHOW TRANSACTIONS YIELD currentQuery')).filter((one) => one.currentQuery === statement)
        .length;
    while ((await running()) === 0) await wait(10);
    leaving.abort('gone');
    await expect(next).rejects.toBe('gone');
    while ((await running()) > 0) await wait(10);
  });
});
