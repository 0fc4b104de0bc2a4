/** Fetches the jars of Neo4j with Maven, once; they are kept in the user's cache, keyed by version. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pRetry, { AbortError } from 'p-retry';
import { AppError } from '../errors.js';
import { makeFolder } from '../folder.js';
import { damageOf, expected } from './jars.js';
import { surroundings } from './java.js';
import type { Progress } from '../progress.js';

const pom = fileURLToPath(new URL('../../src/local-neo4j/pom.xml', import.meta.url));

/**
 * The folder that holds the jars; fetches them if the cache has none, or any of them is not as published.
 * @throws AppError PREREQUISITE_MISSING without Maven, DATABASE_START_FAILED if the download fails three times
 */
export async function fetchNeo4j(cacheFolder: string, progress: Progress, signal?: AbortSignal): Promise<string> {
  const folder = join(cacheFolder, `neo4j-${createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)}`);
  const damage = existsSync(folder) ? await damageOf(folder) : 'none';
  if (damage === undefined) return folder;
  if (damage !== 'none') progress.say(`Neo4j in ${folder} is damaged (${damage}); it is fetched again`);
  await makeFolder(cacheFolder);
  const partial = await mkdtemp(`${folder}-`);
  const report = setInterval(() => void readdir(partial).then(({ length }) => progress.say(fetching(length))), 500);
  progress.say(fetching(0));
  try {
    await pRetry(() => copyJars(partial, signal), { retries: 2, minTimeout: 5_000, ...(signal && { signal }) });
    const wrong = await damageOf(partial);
    if (wrong !== undefined)
      throw new AppError(
        'DATABASE_START_FAILED',
        `What Maven fetched is not Neo4j as published: ${wrong}. Check the mirror in the Maven settings, then start again.`,
      );
    if (existsSync(folder) && (await damageOf(folder))) await rm(folder, { recursive: true });
    // Renamed when complete, so that a broken download never looks whole; if another start was faster, its copy serves.
    await rename(partial, folder).catch((fault: unknown) => {
      if (!existsSync(folder)) throw fault;
    });
    return folder;
  } finally {
    clearInterval(report);
    await rm(partial, { recursive: true, force: true });
  }
}

const fetching = (jars: number): string =>
  `Fetching Neo4j with Maven, once (about ${expected.megabytes} MB): ${jars} of ${expected.jars} files`;

async function copyJars(folder: string, signal?: AbortSignal): Promise<void> {
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', '-Dmdep.prependGroupId=true', `-DoutputDirectory=${folder}`];
  try {
    await promisify(execFile)('mvn', ['-q', '-B', '-C', '-f', pom, ...goal], { env: surroundings(), ...(signal && { signal }) });
  } catch (fault) {
    const { code, stdout = '', stderr = '' } = fault as { code?: unknown; stdout?: string; stderr?: string }; // what execFile rejects with
    if (signal?.aborted) throw new AbortError(signal.reason as Error); // of run, an AppError
    if (code === 'ENOENT')
      throw new AbortError(
        new AppError(
          'PREREQUISITE_MISSING',
          'Maven was not found; it fetches Neo4j. Install Maven 3.8 or newer, run "docker compose up" instead, or set NEO4J_URI to a Neo4j of yours.',
        ),
      );
    const said = `${stdout}\n${stderr}`
      .split('\n')
      .filter((line) => line.includes('ERROR'))
      .slice(0, 3)
      .join('\n');
    throw new AppError(
      'DATABASE_START_FAILED',
      `Maven could not fetch Neo4j; check the connection and the Maven settings, then start again.\n${said}`,
      { cause: fault },
    );
  }
}
