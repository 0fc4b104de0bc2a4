// Starts one real Neo4j for the whole run, on a fresh home and free ports. NEO4J_URI is never used.
// Jest does not map the imports of this file: it runs the build, which the test command has made.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { readConfig } from '../../dist/config.js';
import { startLocalNeo4j } from '../../dist/local-neo4j/start.js';

export default async function setUp() {
  for (const name of Object.keys(process.env)) if (name.startsWith('NEO4J_')) delete process.env[name];
  const home = await mkdtemp(join(tmpdir(), 'loophole-test-'));
  const ports = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
  const { localNeo4j } = readConfig({ ...process.env, ...ports, LOOPHOLE_HOME: home });
  // Compiled less, the database starts faster and is slower once warm.
  const quick = { ...localNeo4j, javaArguments: ['-XX:TieredStopAtLevel=1'] };
  const neo4j = await startLocalNeo4j(quick, { say: (text) => console.error(text) });
  globalThis.testDatabase = { neo4j, home };
  process.env.LOOPHOLE_TEST_DATABASE = JSON.stringify(neo4j.address);
  process.env.LOOPHOLE_TEST_BROWSER = neo4j.browserUrl;
}
