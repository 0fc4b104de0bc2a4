/**
 * Kills seeders and databases while a load runs: what they leave is one corpus, whole. The database is this file's own.
 * LOOPHOLE_TEST_RANDOM repeats the moments of an earlier run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { readConfig, type LocalNeo4jConfig } from '../../src/config.js';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import { silent } from '../../src/progress.js';
import { startLocalNeo4j, type LocalNeo4j } from '../../src/local-neo4j/start.js';
import { changedSeed } from '../support/changed-seed.js';
import { seedFolder, wholeGraph } from '../support/graph.js';
import { startProgram, type Program } from '../support/program.js';
import { randomFrom } from '../support/random.js';
import { isRunning } from '../support/processes.js';
import { isProof, tell } from '../support/proof.js';

const kills = isProof ? { seeder: 30, database: 10 } : { seeder: 6, database: 3 };
const randomSeed = Number(process.env['LOOPHOLE_TEST_RANDOM'] ?? Date.now() % 2 ** 31);
const random = randomFrom(randomSeed);
const repeat = `LOOPHOLE_TEST_RANDOM=${randomSeed}`;

const folder = mkdtempSync(join(tmpdir(), 'loophole-kill-'));
let config: LocalNeo4jConfig;
let database: LocalNeo4j;

/** Everything that the graph holds or finds. */
interface Whole {
  readonly nodes: string[];
  readonly relationships: string[];
  /** The node of the dataset, with its version; the moment of the load alone is left out. */
  readonly dataset: object[];
  /** What the full-text indexes find. */
  readonly found: object[];
}

const parts = ['nodes', 'relationships', 'dataset', 'found'] as const satisfies (keyof Whole)[];

/** A seed folder and the graph once it is loaded. */
interface Corpus {
  readonly seed: string;
  readonly graph: Whole;
}
let held: Corpus;
let next: Corpus;
/** How long a load takes, in milliseconds: the first after the start of a database, and later ones. */
let duration: { cold: number; warm: number };

beforeAll(async () => {
  const ports = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
  const { localNeo4j } = readConfig({ ...process.env, ...ports, LOOPHOLE_HOME: join(folder, 'home') });
  config = { ...localNeo4j, javaArguments: ['-XX:TieredStopAtLevel=1'] };
  database = await startLocalNeo4j(config, silent);
  const changed = join(folder, 'seed');
  changedSeed(changed);
  const cold = await load(seedFolder);
  next = { seed: seedFolder, graph: await snapshot() };
  await load(changed);
  held = { seed: changed, graph: await snapshot() };
  await load(seedFolder);
  duration = { cold, warm: await load(changed) };
}, 600_000);

afterAll(async () => {
  await database[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const startLoad = ({ address }: LocalNeo4j, seed: string): Program =>
  startProgram('dist/cli/loophole.js', ['seed'], { NEO4J_URI: address.uri, NEO4J_PASSWORD: address.password, LOOPHOLE_SEED: seed });

const loading = /Loading the corpus/;
const hasLoaded = (seeder: Program): boolean => seeder.said().includes('Loaded dataset');

/** Load a corpus whole; how many milliseconds that took, without the start of the seeder. */
async function load(seed: string): Promise<number> {
  const seeder = startLoad(database, seed);
  await seeder.until(loading);
  const started = performance.now();
  if ((await seeder.ended()) !== 0) throw new Error(`the load failed: ${seeder.said()}`);
  return performance.now() - started;
}

/** The graph once no transaction is open. */
async function snapshot(): Promise<Whole> {
  await using graph = openGraph(database.address);
  // The database rolls back what a dead client left open, and finishes a commit that has begun.
  while (await isTransactionOpen(graph)) await wait(20);
  const dataset = await graph.run<object>('MATCH (d:Dataset) RETURN d {.*, loadedAt: null} AS dataset');
  const found = await graph.run<object>(
    `CALL () {
       CALL db.index.fulltext.queryNodes('loophole_entity_text', 'name:*') YIELD node RETURN node
       UNION ALL CALL db.index.fulltext.queryNodes('loophole_claim_statement', 'statement:*') YIELD node RETURN node
       UNION ALL CALL db.index.fulltext.queryNodes('loophole_entity_text', 'name:renamed') YIELD node RETURN node
       UNION ALL CALL db.index.fulltext.queryNodes('loophole_claim_statement', 'statement:rephrased') YIELD node RETURN node }
     RETURN node.id AS id, count(*) AS times ORDER BY id`,
  );
  return { ...(await wholeGraph(graph)), dataset, found };
}

async function isTransactionOpen(graph: Graph): Promise<boolean> {
  const text = "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery";
  return (await graph.run(text)).length > 0;
}

/**
 * Which corpus is left after a kill? It is held from now on, and the other one is the next to load.
 * Fails if it is neither, or if the seeder had said that it loaded the new one and that is not there.
 */
async function whatIsLeft(killed: Program, moment: string): Promise<'old' | 'new'> {
  const left = await snapshot();
  if (isDeepStrictEqual(left, next.graph)) {
    [held, next] = [next, held];
    return 'new';
  }
  const wanted = hasLoaded(killed) ? next.graph : held.graph;
  if (!isDeepStrictEqual(left, wanted)) throw new Error(`${moment} (${repeat}): ${differences(left, wanted)}`);
  return 'old';
}

/** In counts: a whole graph would fill many screens. */
const differences = (left: Whole, wanted: Whole): string =>
  parts
    .map((part) => {
      const [are, should] = [
        new Set(left[part].map((one) => JSON.stringify(one))),
        new Set(wanted[part].map((one) => JSON.stringify(one))),
      ];
      return `${part}: ${[...should].filter((one) => !are.has(one)).length} missing, ${[...are].filter((one) => !should.has(one)).length} too many`;
    })
    .join('; ');

/** Kills at random moments, one in each part of so many milliseconds of a load. */
async function killRepeatedly(what: keyof typeof kills, milliseconds: number, kill: (seeder: Program) => Promise<void>) {
  const left = { old: 0, new: 0 };
  for (let i = 0; i < kills[what]; i++) {
    const seeder = startLoad(database, next.seed);
    await seeder.until(loading);
    const moment = ((i + random()) / kills[what]) * milliseconds;
    await wait(moment);
    await kill(seeder);
    left[await whatIsLeft(seeder, `${what} killed after ${Math.round(moment)} ms of a load`)]++;
  }
  tell(
    `${what} killed ${kills[what]} times in the first ${Math.round(milliseconds)} ms of a load: ${left.old} left the old corpus, ${left.new} the new one (${repeat})`,
  );
  return left;
}

const end = async (seeder: Program): Promise<void> => {
  seeder.process.kill('SIGKILL');
  await seeder.ended();
};

async function endDatabase(): Promise<void> {
  process.kill(database.pid, 'SIGKILL');
  while (isRunning(database.pid)) await wait(10);
  await database[Symbol.asyncDispose](); // or its home would still be ours
}

describe('a load', () => {
  test('has two corpora to choose from, which differ in nodes, relationships, version and what a search finds', () => {
    for (const part of parts) expect(held.graph[part]).not.toEqual(next.graph[part]);
  });

  test(`leaves the old corpus or the new one, whole, whenever its seeder is killed (${kills.seeder} times)`, async () => {
    const left = await killRepeatedly('seeder', duration.warm * 1.2, end);
    expect(left.old + left.new).toBe(kills.seeder);
  }, 600_000);

  test(`leaves the old corpus or the new one, whole, whenever its database is killed (${kills.database} times)`, async () => {
    const left = await killRepeatedly('database', duration.cold, async (seeder) => {
      await endDatabase();
      // Or it would try again once the database is back, and hide what the kill has left.
      await end(seeder);
      database = await startLocalNeo4j(config, silent);
    });
    expect(left.old + left.new).toBe(kills.database);
  }, 480_000);

  test('says that its database does not answer if that is killed and stays away, and leaves the old corpus', async () => {
    const seeder = startLoad(database, next.seed);
    await seeder.until(loading);
    {
      await using graph = openGraph(database.address);
      while (seeder.process.exitCode === null && !(await isTransactionOpen(graph))) await wait(20);
    }
    await endDatabase();
    expect(await seeder.ended()).toBe(1);
    expect(seeder.said()).toContain(`Neo4j at ${database.address.uri} does not answer; start it,`);
    database = await startLocalNeo4j(config, silent);
    expect(await whatIsLeft(seeder, 'database gone')).toBe('old');
  }, 600_000);
});
