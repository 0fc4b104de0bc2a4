/** Clients that are slow, in the way, or mean no good, and a server that is told to stop while it answers them. */
import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig, rootFolder } from '../../src/config.js';
import { openGraph } from '../../src/graph/graph.js';
import { serve as serveGraph } from '../../src/http/server.js';
import { flagship } from '../../src/warm.js';
import { boltProxy } from '../support/bolt-proxy.js';
import { loadShipped, testAddress, testGraph } from '../support/graph.js';
import { startProgram, type Program } from '../support/program.js';
import { randomFrom } from '../support/random.js';
import { tell } from '../support/proof.js';

const programs: Program[] = [];
afterAll(() => {
  for (const { process: one } of programs) if (one.exitCode === null) one.kill('SIGKILL');
});

beforeAll(async () => {
  await using graph = testGraph();
  await loadShipped(graph);
});

interface Served {
  readonly program: Program;
  readonly url: string;
  open(): Socket;
}

/** `loophole up` over the database of this test run. */
async function serve(env: Record<string, string> = {}): Promise<Served> {
  const { uri, user, password } = testAddress();
  const program = startProgram('dist/cli/loophole.js', ['up'], {
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    ...env,
  });
  programs.push(program);
  const [, url = ''] = await program.until(/GraphQL API +(\S+)\/graphql[\s\S]*Ctrl-C/);
  const { port } = new URL(url);
  return { program, url, open: () => connect(Number(port), '127.0.0.1').on('error', () => {}) };
}

/** Closed, be it by a reset, which `once` would take for a failure. */
const closed = (socket: Socket): Promise<void> => new Promise((resolve) => socket.once('close', () => resolve()));

async function stop({ program }: Served): Promise<void> {
  program.process.kill('SIGTERM');
  expect(await program.ended()).toBe(0);
}

const post = (url: string, query: string): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });

describe('a server that is told to stop', () => {
  const question = '{ resolution(symbol: "2397") { visaRoutes { totalCount } } }';

  test('gives the answers that it is making, takes no new requests, and answers monitoring though the database is silent', async () => {
    await using proxy = await boltProxy();
    await using graph = openGraph({ ...testAddress(), uri: `bolt://localhost:${proxy.port}` });
    // An answer that is kept is not made.
    const { service } = readConfig({ LOOPHOLE_ANSWER_MEGABYTES: '0', LOOPHOLE_LOG_LEVEL: 'silent' });
    const server = await serveGraph(graph, { port: 0, service });
    expect((await post(server.url, question)).status).toBe(200);
    const { release } = proxy.hold();
    const answers = Array.from({ length: 5 }, () => post(server.url, question));
    while (!/^loophole_requests_active 5$/m.test(await (await fetch(`${server.url}/metrics`)).text())) await wait(10);
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ status: 'not ready', reason: 'The database does not answer.' });
    const stopped = server[Symbol.asyncDispose]();
    const refused = new Promise((resolve) => connect(Number(new URL(server.url).port), '127.0.0.1').once('error', resolve));
    expect(await refused).toMatchObject({ code: 'ECONNREFUSED' });
    release();
    for (const answer of await Promise.all(answers))
      expect(await answer.json()).toEqual({ data: { resolution: { visaRoutes: { totalCount: 6 } } } });
    await stopped;
  });

  test('ends though an answer never comes', async () => {
    await using proxy = await boltProxy();
    const served = await serve({ NEO4J_URI: `bolt://localhost:${proxy.port}` });
    // Not before: a connection that is opened for it could not be.
    proxy.hold('place:never');
    const answer = post(served.url, '{ entity(id: "place:never") { id } }').catch(() => 'cut');
    // The server asks itself too, to warm up.
    while (!proxy.sent().includes('place:never')) await wait(10);
    const start = performance.now();
    served.program.process.kill('SIGTERM');
    expect(await served.program.ended()).toBe(0);
    tell(`SIGTERM with an answer that never comes: ended after ${((performance.now() - start) / 1000).toFixed(1)} s`);
    expect(await answer).toBe('cut');
  });
});

describe('a client that takes its time', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve();
  });
  afterAll(() => stop(served));

  /** Sends a byte of a text every 500 ms; resolves once the server has closed the connection, with what it said. */
  async function drip(text: string, sentAtOnce: number): Promise<string> {
    const socket = served.open().setEncoding('latin1');
    let said = '';
    socket.on('data', (more: string) => (said += more));
    socket.write(text.slice(0, sentAtOnce));
    let at = sentAtOnce;
    const dripping = setInterval(() => socket.write(text[at++] ?? ' '), 500);
    await closed(socket);
    clearInterval(dripping);
    return said;
  }

  /** Asks for more than the system keeps for a socket and takes no byte of it, until the server has closed the connection. */
  async function readNothing(): Promise<void> {
    const socket = served.open();
    const asked = 'GET /schema.graphql HTTP/1.1\r\nhost: localhost\r\n\r\n';
    socket.pause();
    socket.write(asked.repeat(200));
    // A paused socket is told of a reset when it writes.
    const asking = setInterval(() => socket.write(asked), 500);
    await closed(socket);
    clearInterval(asking);
  }

  test('is cut off, and nobody else waits for it: with headers, a body, nothing at all, or an answer that is not read', async () => {
    const headers = `GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-slow: ${'a'.repeat(500)}\r\n\r\n`;
    const body = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{"query":"${' '.repeat(480)}`;
    const slow = [
      ...Array.from({ length: 100 }, () => drip(headers, 20)),
      ...Array.from({ length: 100 }, () => drip(body, body.indexOf('{'))),
      ...Array.from({ length: 20 }, async () => {
        const socket = served.open();
        socket.resume();
        await closed(socket);
        return '';
      }),
    ];
    const over = new AbortController();
    const all = Promise.all([...slow, readNothing()]).then((said) => {
      over.abort();
      return said;
    });
    let answers = 0;
    for (; !over.signal.aborted; answers++) {
      expect(await (await post(served.url, flagship)).json()).toMatchObject({ data: { resolution: { visaRoutes: { totalCount: 6 } } } });
      await wait(100);
    }
    const said = (await all).slice(0, 200);
    expect([...new Set(said.map((text) => text?.split('\r\n')[0]))]).toEqual(['HTTP/1.1 408 Request Timeout']);
    tell(`221 slow clients were cut off; ${answers} others were answered meanwhile`);
  });
});

describe('clients that ask for much at once, half of whom go away', () => {
  const terms = ['visa', 'embassy', 'worker', 'resolution', 'order', 'school', '2397', 'trade'];
  const searches = terms.map((text, index) => `s${index}: search(text: "${text}") { edges { node { id } } parties { hasMore } }`).join(' ');
  const lists = terms.map((_, index) => `l${index}: claims(first: ${index + 1}) { totalCount edges { node { id } } }`).join(' ');
  const below = `{ visaRoutes { edges { node { evidence { claims { id } } usedBy { totalCount edges { node { id claims { totalCount } relationships { totalCount } } } } } } } }`;
  const paths = `{ ${terms.map((_, index) => `p${index}: neighborhood(id: "visa-type:student-visa-cn", depth: ${1 + (index % 2)}) { truncated gaps { id } }`).join(' ')} }`;

  test('bring no warning of the process and no line in the log', async () => {
    const served = await serve({ LOOPHOLE_ANSWER_MEGABYTES: '0', LOOPHOLE_MAX_COST: '10000000' });
    const before = served.program.said().length;
    const queries = [`{ ${searches} }`, `{ ${lists} }`, below, paths, flagship];
    for (const query of queries) {
      const ended = Array.from({ length: 64 }, async (_, index) => {
        const leaving = new AbortController();
        if (index % 2 === 0) setTimeout(() => leaving.abort(), 20 * index);
        const asked = fetch(`${served.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
          signal: leaving.signal,
        });
        return asked.then(
          async (response) => response.text().catch(() => 'gone'),
          () => 'gone',
        );
      });
      await Promise.all(ended);
    }
    expect(served.program.said().slice(before)).not.toMatch(/Warning|"level":50/);
    await stop(served);
  }, 600_000);
});

describe('ten thousand requests that are none', () => {
  const count = 10_000;
  const random = randomFrom(2397);
  const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(random() * from.length)] ?? from[0];
  const noise = (longest: number): string =>
    Array.from({ length: Math.floor(random() * longest) }, () => String.fromCharCode(Math.floor(random() * 256))).join('');

  /** A request over HTTP that is wrong somewhere: its path, method, type or body. */
  const wrong = (): { path: string; method: string; type: string; body: string } => {
    const query = pick([
      noise(300),
      '{'.repeat(5_000),
      '{ nothing }',
      '{ entity(id: 1) { id } }',
      `{ entity(id: "${encodeURIComponent(noise(40))}") { id } }`,
    ]);
    const body = pick([
      noise(300),
      JSON.stringify({ query }),
      JSON.stringify([{ query }]),
      `{"query":${noise(20)}`,
      JSON.stringify({ query, variables: [query] }),
    ]);
    const path = pick([
      '/graphql',
      '/graphql',
      '/graphql',
      `/${encodeURIComponent(noise(30))}`,
      `/graphql?query=${encodeURIComponent(query.slice(0, 500))}`,
      '/../../etc/passwd',
      '/graphiql/%00',
    ]);
    const method = pick(['POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'OPTIONS']);
    const type = pick(['application/json', 'application/json', 'text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded']);
    return { path, method, type, body };
  };
  /** Bytes that are not even that. */
  const raw = (): string =>
    pick([
      '',
      'GET / HTTP/1.1\r\n',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: -1\r\n',
      'GET /graphql HTTP/9.9\r\n',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nffffffffff\r\n',
    ]) + noise(300);

  async function sendRaw({ open }: Served): Promise<number> {
    const socket = open().setEncoding('latin1');
    let said = '';
    socket.on('data', (more: string) => (said += more));
    socket.end(`${raw()}\r\n\r\n`);
    await closed(socket);
    return Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1] ?? 0);
  }

  async function send({ url }: Served, agent: Agent): Promise<number> {
    const { path, method, type, body } = wrong();
    const sent = request(url, { path, method, headers: { 'content-type': type }, agent });
    sent.end(body);
    // After a request that it cannot read the server closes the connection, which another request may have been sent on.
    const [response] = (await once(sent, 'response').catch(() => [])) as [IncomingMessage?]; // by the documentation of node:http
    response?.resume();
    if (response) await once(response, 'close');
    return response?.statusCode ?? 0;
  }

  async function attack(served: Served, requests: number, statuses: Map<number, number>): Promise<void> {
    let sent = 0;
    const agent = new Agent({ keepAlive: true });
    const client = async (): Promise<void> => {
      while (sent++ < requests) {
        const status = await (random() < 0.3 ? sendRaw(served) : send(served, agent));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 32 }, client));
    agent.destroy();
  }

  /** Megabytes of the heap that are held, and handles that are open. */
  async function measured({ program, url }: Served): Promise<{ heap: number; handles: number }> {
    program.process.kill('SIGUSR2');
    const text = await (await fetch(`${url}/metrics`, { headers: { connection: 'close' } })).text();
    const metric = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
    return { heap: metric('nodejs_heap_size_used_bytes') / 2 ** 20, handles: metric('nodejs_active_handles_total') };
  }

  test('crash nothing, are no fault of the server, and leave no memory and no handles behind', async () => {
    const preload = pathToFileURL(join(rootFolder, 'test/support/collect-garbage.mjs')).href;
    const served = await serve({ NODE_OPTIONS: `--import=${preload}` });
    const warmUp = new Map<number, number>();
    await attack(served, 2_000, warmUp);
    const before = await measured(served);
    const statuses = new Map<number, number>();
    await attack(served, count, statuses);
    let after = await measured(served);
    // A connection that is closed is open a moment longer.
    while (after.handles > before.handles) {
      await wait(100);
      after = await measured(served);
    }
    const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
    tell(
      `${count} requests that are none: ${told.join(', ')}; heap ${before.heap.toFixed(1)} → ${after.heap.toFixed(1)} MB, ` +
        `handles ${before.handles} → ${after.handles}`,
    );
    const faults = served.program
      .said()
      .split('\n')
      .filter((line) => line.includes('"level":50'));
    expect(faults).toEqual([]);
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
    expect(after.heap - before.heap).toBeLessThan(10);
    await stop(served);
  });
});
