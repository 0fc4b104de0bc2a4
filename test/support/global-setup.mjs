// Starts a real Neo4j for each worker of the run, on fresh homes and free ports. NEO4J_URI is never used.
// Jest does not map the imports of this file: it runs the build, which the test command has made.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { readConfig } from '../../dist/config.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/start.js';

/** What a person at a terminal waits for, such as Neo4j being fetched, is told. */
const progress = { say: (text) => process.stderr.isTTY && console.error(text) };

export default async function setUp({ maxWorkers }) {
  for (const name of Object.keys(process.env)) if (name.startsWith('NEO4J_')) delete process.env[name];
  globalThis.testDatabases = [];
  // The first fetches Neo4j where it is not there yet.
  await startDatabase();
  await Promise.all(Array.from({ length: maxWorkers - 1 }, startDatabase));
  const told = globalThis.testDatabases.map(({ neo4j, home }) => ({
    ...neo4j.address,
    browserUrl: neo4j.browserUrl,
    notes: join(home, 'shipped'),
  }));
  process.env.LOOPHOLE_TEST_DATABASES = JSON.stringify(told);
}

async function startDatabase() {
  const home = await mkdtemp(join(tmpdir(), 'loophole-test-'));
  const ports = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
  const { localNeo4j } = readConfig({ ...process.env, ...ports, LOOPHOLE_HOME: home });
  const quick = {
    ...localNeo4j,
    // Compiled less, the database starts faster and is slower once warm.
    javaArguments: ['-XX:TieredStopAtLevel=1'],
    // Most of the time of a run goes into plans: one is kept though another test loads what it was not made for.
    settings: { 'dbms.cypher.min_replan_interval': '1d' },
  };
  globalThis.testDatabases.push({ neo4j: await startLocalNeo4j(quick, progress), home });
}
