/** The database goes away, comes back, or has no room left, while Loophole is at work. It is this file's own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { readConfig, type LocalNeo4jConfig } from '../../src/config.js';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import { silent } from '../../src/progress.js';
import { startLocalNeo4j, type LocalNeo4j } from '../../src/local-neo4j/start.js';
import { loadSeed } from '../../src/seed/seed.js';
import { testApi, type TestApi } from '../support/api.js';
import { seedFolder } from '../support/graph.js';
import { someOf, tell } from '../support/proof.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-away-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function configFor(home: string): Promise<LocalNeo4jConfig> {
  const ports = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
  const { localNeo4j } = readConfig({ ...process.env, ...ports, LOOPHOLE_HOME: home });
  return { ...localNeo4j, javaArguments: ['-XX:TieredStopAtLevel=1'] };
}

describe('a database that is away for a while', () => {
  let config: LocalNeo4jConfig;
  let database: LocalNeo4j;
  let graph: Graph;
  let api: TestApi;
  beforeAll(async () => {
    config = await configFor(join(folder, 'home'));
    database = await startLocalNeo4j(config, silent);
    graph = openGraph(database.address);
    await loadSeed(graph, seedFolder);
    api = await testApi(graph, { service: readConfig({ LOOPHOLE_LOG_LEVEL: 'silent' }).service });
    for (const document of asked) answers.set(document, JSON.stringify((await api.ask(document)).data));
  });
  afterAll(async () => {
    await api[Symbol.asyncDispose]();
    await graph[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
  });

  /** Small, as a database that has just started plans every statement anew. */
  const asked = ['{ dataset { version } }', '{ rules { id } }', '{ resolution(symbol: "2397") { visaRoutes { totalCount } } }'];
  /** The answers while all is well. */
  const answers = new Map<string, string>();

  /** What is asked and answered until it is told to stop, in the order of the answers: "right", "wrong" or the codes of errors. */
  function load(clients: number) {
    const said: string[] = [];
    const slowest = { seconds: 0 };
    const over = new AbortController();
    const client = async (first: number): Promise<void> => {
      for (let i = first; !over.signal.aborted; i++) {
        const document = asked[i % asked.length] ?? '';
        const start = performance.now();
        const { data, errors } = await api.ask(document);
        slowest.seconds = Math.max(slowest.seconds, (performance.now() - start) / 1000);
        const codes = [...new Set(errors?.map(({ extensions }) => extensions.code))].join();
        said.push(codes || (JSON.stringify(data) === answers.get(document) ? 'right' : 'wrong'));
        await wait(5);
      }
    };
    const done = Promise.all(Array.from({ length: clients }, (_, first) => client(first)));
    return {
      said,
      slowest,
      async end() {
        over.abort();
        await done;
      },
    };
  }

  const ways: readonly (readonly [how: string, away: () => Promise<void>])[] = [
    ['killed', async () => void process.kill(database.pid, 'SIGKILL')],
    ['stopped', async () => database[Symbol.asyncDispose]()],
  ];
  test.each(someOf(ways, ways.length))('and was %s is told of, and asked again as soon as it is back', async (how, away) => {
    const { said, slowest, end } = load(16);
    const until = async (wanted: string, count: number): Promise<void> => {
      while (said.slice(-count).filter((one) => one === wanted).length < count) await wait(20);
    };
    await until('right', 50);
    await away();
    await until('GRAPH_UNAVAILABLE', 50);
    if (how === 'killed') await database[Symbol.asyncDispose]();
    database = await startLocalNeo4j(config, silent);
    const back = performance.now();
    await until('right', 50);
    const seconds = (performance.now() - back) / 1000;
    await end();
    expect([...new Set(said)].sort()).toEqual(['GRAPH_UNAVAILABLE', 'right']);
    expect(slowest.seconds).toBeLessThan(readConfig({}).service.maxSeconds);
    tell(
      `database ${how} under load: ${said.length} answers, ${said.filter((one) => one !== 'right').length} of them GRAPH_UNAVAILABLE, ` +
        `the slowest after ${slowest.seconds.toFixed(1)} s; 50 right ones in a row ${seconds.toFixed(1)} s after it was back`,
    );

    const others = await graph.run("SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery");
    expect(others).toEqual([]);
    const [connections] = await graph.run<{ open: number }>('CALL dbms.listConnections() YIELD connectionId RETURN count(*) AS open');
    // As many as the driver keeps.
    expect(connections?.open).toBeLessThanOrEqual(16);
  });
});
