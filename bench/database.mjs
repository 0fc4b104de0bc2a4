// The database under test: an invented corpus of one size in a home of its own, made once and kept.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import getPort from 'get-port';
import { readConfig, rootFolder } from '../dist/config.js';
import { applyConstraints } from '../dist/graph/constraints.js';
import { openGraph } from '../dist/graph/graph.js';
import { startLocalNeo4j } from '../dist/local-neo4j/start.js';
import { corpusDataset, summaryLabels } from '../dist/model/vocabulary.js';
import { summarize } from '../dist/seed/summaries/summarize.js';
import { corpusOf, rowsOf } from './corpus.mjs';
import { importCorpus } from './import.mjs';

/** Kept homes and results. */
export const benchFolder = join(rootFolder, '.loophole', 'bench');
export const sizes = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 };
const javaMemory = ['-Xmx2g'];
/** The peer sorts all that a hub has, for many clients at a time. */
const settings = { 'dbms.memory.transaction.total.max': '1200m' };

/** Another name as soon as a corpus would have other rows, so that a kept home is never an old one. */
function homeOf(entities) {
  const rows = [...corpusOf(2_000)].map(rowsOf);
  return join(benchFolder, `${entities}-${createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 8)}`);
}

/** Settings of a Neo4j on this home that disturbs no other. */
export async function configOf(homeFolder) {
  const ports = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
  const { localNeo4j } = readConfig({ ...process.env, ...ports, LOOPHOLE_HOME: homeFolder });
  return { ...localNeo4j, javaArguments: javaMemory, settings };
}

/** Start Neo4j on the corpus of this size; the first time it is made. Dispose stops it. */
export async function openDatabase(entities, progress, signal) {
  const home = homeOf(entities);
  if (!existsSync(home)) {
    const partial = `${home}-partial`;
    await rm(partial, { recursive: true, force: true });
    await importCorpus(await configOf(partial), entities, progress, signal);
    await rename(partial, home);
  }
  const neo4j = await startLocalNeo4j(await configOf(home), progress, signal);
  const graph = openGraph(neo4j.address);
  try {
    progress.say('Making constraints and indexes that are missing');
    await indexed(graph);
    await finish(graph, entities);
  } catch (fault) {
    await neo4j[Symbol.asyncDispose]();
    throw fault;
  } finally {
    await graph[Symbol.asyncDispose]();
  }
  return neo4j;
}

/** A full-text index of a million nodes takes longer than one call waits for. */
async function indexed(graph) {
  for (let tries = 0; tries < 10; tries++) if (!(await applyConstraints(graph).catch(() => 'not yet'))) return;
  await applyConstraints(graph);
}

/** What the import tool cannot write: what a load counts once it is whole, empty lists and the name of the dataset. */
async function finish(graph, entities) {
  // Again where an older version has counted less.
  const counted = summaryLabels.join(' ');
  const [loaded] = await graph.run('MATCH (d:Dataset {counted: $counted}) RETURN d.id AS id LIMIT 1', { counted });
  if (loaded) return;
  await summarize((text, parameters) => graph.run(text, parameters));
  await graph.run('MATCH (:Entity)-[r:CIRCUMVENTS]->(:Entity) WHERE r.claims IS NULL SET r.claims = []');
  const properties = {
    version: `generated ${entities}`,
    counted,
    dataset: corpusDataset,
    coverage: 'invented',
    countNames: [],
    countValues: [],
    loadedAt: '2026-01-01T00:00:00Z',
  };
  await graph.run('MERGE (d:Dataset {id: $id}) SET d += $properties', { id: corpusDataset, properties });
}
