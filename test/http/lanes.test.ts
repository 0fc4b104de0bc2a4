/** What is dear never keeps what is cheap, and nothing keeps health: whatever the database does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { questions } from '../../src/catalogue/catalogue.js';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { lineOf, newKey } from '../../src/http/access/key.js';
import * as pages from '../../src/pages/browser/explore/generated/documents.js';
import { loadedIn } from '../../src/loaded.js';
import { serve } from '../../src/http/server.js';
import { testApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { Lines } from '../support/lines.js';
import { readinessOf } from '../support/readiness.js';

let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), 'loophole-lanes-'));
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

/** A graph of which some reads never end until they are released. */
function held(isHeld: (query: string) => boolean) {
  let release = (): void => {};
  const released = new Promise<void>((go) => (release = go));
  const counts = { reads: 0, held: 0 };
  const read: Graph['read'] = async (query, parameters, signal) => {
    counts.reads++;
    if (isHeld(query.name)) {
      counts.held++;
      await released;
    }
    return graph.read(query, parameters, signal);
  };
  return { graph: { ...graph, read }, counts, release };
}

const post = (url: string, query: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const until = async (done: () => boolean): Promise<void> => {
  while (!done()) await new Promise((wait) => setTimeout(wait, 5));
};
const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};
const settings = (env: NodeJS.ProcessEnv) => ({
  service: readConfig({ LOOPHOLE_ANSWER_MEGABYTES: '0', ...env }).service,
  log: new Lines(),
});

describe('while dear queries fill their lane', () => {
  test('what is cheap and health are answered', async () => {
    const slow = held((name) => name.startsWith('search/') || name.startsWith('path/'));
    await using api = await testApi(slow.graph, settings({ LOOPHOLE_MAX_DEAR: '2', LOOPHOLE_MAX_SECONDS: '100' }));
    const many = Array.from({ length: 4 }, (_, at) => `s${at}: search(text: "visa ${at}") { hasMore }`).join(' ');
    const dear = Array.from({ length: 32 }, () => post(api.url, `{ ${many} }`));
    await until(() => slow.counts.held >= 3);
    for (const query of ['{ __typename }', '{ entity(id: "visa-type:student-visa-cn") { id name } }', '{ dataset { version } }']) {
      const { data, errors } = await api.ask(query);
      expect([errors, data]).toEqual([undefined, expect.any(Object)]);
    }
    expect(await readinessOf(api.url)).toEqual([200, expect.any(Object)]);
    const metrics = await (await fetch(`${api.url}/metrics`)).text();
    expect(metrics).toMatch(/^loophole_requests_active 2$/m);
    expect(metrics).toMatch(/^loophole_requests_waiting 30$/m);
    slow.release();
    expect(new Set((await Promise.all(dear)).map(({ status }) => status))).toEqual(new Set([200]));
  });

  test('a client of which many wait is refused, and another is let in', async () => {
    const [ana, ben] = [newKey(), newKey()];
    const file = join(folder, 'keys.txt');
    writeFileSync(file, `${lineOf('ana', ana)}\n${lineOf('ben', ben)}\n`, { mode: 0o600 });
    const slow = held((name) => name.startsWith('search/'));
    const { service, log } = settings({ LOOPHOLE_KEYS_FILE: file, LOOPHOLE_MAX_DEAR: '1', LOOPHOLE_MAX_WAITING: '3' });
    await using server = await serve(slow.graph, { port: 0, service, log });
    const ask = (key: string, text: string): Promise<Response> =>
      post(server.url, `{ search(text: "${text}") { hasMore } }`, { authorization: `Bearer ${key}` });
    const statuses: string[] = [];
    const told = (name: string, answer: Promise<Response>): Promise<unknown> =>
      answer.then(({ status, headers }) => statuses.push(`${name} ${status} ${headers.get('retry-after')}`));
    const waiting = async (count: number): Promise<void> => {
      const has = new RegExp(`^loophole_requests_waiting ${count}$`, 'm');
      const headers = { authorization: `Bearer ${ben}` };
      while (!has.test(await (await fetch(`${server.url}/metrics`, { headers })).text()));
    };
    const all = [];
    for (let at = 0; at < 4; at++) {
      all.push(told(`ana ${at}`, ask(ana, `visa ${at}`)));
      if (at === 0) await until(() => slow.counts.held > 0);
      else await waiting(at);
    }
    all.push(told('ben', ask(ben, 'work')));
    await until(() => statuses.length > 0);
    expect(statuses).toEqual(['ana 3 503 1']);
    slow.release();
    await Promise.all(all);
    expect(statuses.toSorted()).toEqual(['ana 0 200 null', 'ana 1 200 null', 'ana 2 200 null', 'ana 3 503 1', 'ben 200 null']);
  });
});

describe('while the database says nothing at all', () => {
  test('health and metrics are told all the same, long before a read would be given up', async () => {
    const silent = held(() => true);
    await using api = await testApi(silent.graph, settings({ LOOPHOLE_MAX_SECONDS: '100' }));
    // Every lane is full of what is not answered.
    const asked = Array.from({ length: 40 }, (_, at) =>
      post(api.url, at % 2 ? '{ dataset { version } }' : '{ search(text: "a") { hasMore } }'),
    );
    for (let times = 0; times < 3; times++)
      for (const [path, status] of [
        ['/healthz', 200],
        ['/readyz', 503],
        ['/metrics', 200],
        ['/', 200],
      ] as const)
        expect(await seconds(async () => expect((await fetch(`${api.url}${path}`)).status).toBe(status))).toBeLessThan(10);
    silent.release();
    await Promise.all(asked);
  });

  test('who asks while health is read is told the same', async () => {
    const watched = held(() => false);
    const loaded = loadedIn(watched.graph);
    const told = await Promise.all(Array.from({ length: 1000 }, loaded));
    expect([new Set(told).size, watched.counts.reads]).toEqual([1, 1]);
    await loaded();
    expect(watched.counts.reads).toBe(2);
  });
});

test('the catalogue and the pages are answered within the public limits and the usual budget', async () => {
  const key = newKey();
  const file = join(folder, 'public.txt');
  writeFileSync(file, `${lineOf('page', key)}\n`, { mode: 0o600 });
  await using server = await serve(graph, { port: 0, ...settings({ LOOPHOLE_KEYS_FILE: file }) });
  const [from, to] = ['visa-type:student-visa-cn', 'provision:unscr-2397-repatriation'];
  const variables: Readonly<Record<string, object>> = {
    ClaimDocument: { id: 'C001-18' },
    DaysDocument: { to: '2026-01-01' },
    EntityDocument: { id: from },
    GapDocument: { id: 'G-01' },
    NeighborhoodDocument: { id: from, most: 40 },
    RelationshipDocument: { id: `${from}|CIRCUMVENTS|${to}`, from, to, isRoute: true },
    SearchDocument: { text: 'student visa' },
  } satisfies Record<keyof typeof pages, object>;
  for (const [name, query] of [...questions.map((one) => [one.name, one.document] as const), ...Object.entries(pages)]) {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables: variables[name] }),
    });
    const { errors } = (await response.json()) as { errors?: unknown }; // GraphQL over HTTP
    expect([name, response.status, errors]).toEqual([name, 200, undefined]);
  }
});
