/** Starts with an archive of classes that is whole, cut, or full of something else. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { readConfig } from '../../src/config.js';
import { fetchNeo4j } from '../../src/local-neo4j/fetch.js';
import { silent } from '../../src/progress.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an archive is made beside a database that has none, given up when that stops, and no damage to it keeps the next from starting', async () => {
  const whole = await fetchNeo4j(readConfig({ ...process.env }).localNeo4j.cacheFolder, silent);
  const jars = join(folder, basename(whole));
  mkdirSync(jars);
  for (const name of readdirSync(whole)) if (!name.endsWith('.jsa')) symlinkSync(join(whole, name), join(jars, name));
  const others = new Set(readdirSync(jars));
  const archives = (): string[] => readdirSync(jars).filter((name) => !others.has(name));
  const home = join(folder, 'home');
  const startAndStop = async (during: AbortSignal): Promise<void> => {
    const ports = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
    const { localNeo4j } = readConfig({ ...process.env, ...ports, LOOPHOLE_CACHE: folder, LOOPHOLE_HOME: home });
    await using neo4j = await startLocalNeo4j({ ...localNeo4j, javaArguments: ['-XX:TieredStopAtLevel=1'] }, silent);
    await neo4j.archive(during);
  };
  const forAsLongAsItTakes = new AbortController().signal;

  await startAndStop(AbortSignal.timeout(1_000));
  expect([archives(), readdirSync(home).filter((name) => name.startsWith('classes'))]).toEqual([[], []]);

  await startAndStop(forAsLongAsItTakes);
  const [first = ''] = archives();
  expect(archives()).toEqual([expect.stringMatching(/^shared-[0-9a-f]{12}-\d{8,}\.jsa$/)]);

  const size = Number(/-(\d+)\.jsa$/.exec(first)?.[1]);
  writeFileSync(join(jars, first), Buffer.alloc(size, 'not classes'));
  await startAndStop(forAsLongAsItTakes);
  // What is in it is judged by Java, which goes without it.
  expect(archives()).toEqual([first]);

  truncateSync(join(jars, first), 1_000_000);
  renameSync(join(jars, first), join(jars, first.replace(String(size), String(size + 1))));
  await startAndStop(forAsLongAsItTakes);
  // One that is cut is not used, and another is made.
  expect(archives()).toHaveLength(2);
}, 600_000);
