// Loads an invented corpus over Bolt into an empty database: by the loader of Loophole, and by a raw UNWIND of the same rows.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { program } from 'commander';
import { applyConstraints } from '../dist/graph/constraints.js';
import { openGraph } from '../dist/graph/graph.js';
import { startLocalNeo4j } from '../dist/local-neo4j/start.js';
import { fill } from '../dist/seed/fill.js';
import { corpusOf, rowsOf } from './corpus.mjs';
import { benchFolder, configOf, sizes } from './database.mjs';
import { progress, runToEnd, signal } from './process.mjs';

const { size } = program
  .name('node bench/load.mjs')
  .description('Load a corpus over Bolt into an empty database: Loophole against a raw UNWIND of the same rows.')
  .option('--size <size>', 'how many entities: 10k, 100k or 1m', '1m')
  .parse()
  .opts();
const pieces = function* () {
  for (const piece of corpusOf(sizes[size])) yield rowsOf(piece);
};

/** The least that Neo4j must be told: fixed labels and types, rows as they are, 5,000 at a time, nothing checked. */
async function raw(graph) {
  for (const [rowsIn, statementOf] of [
    [
      ({ nodes }) => nodes,
      ({ key, labels }) =>
        `UNWIND $rows AS row CREATE (n:${[...new Set([key, ...labels])].join(':')}) SET n = row.properties, n.id = row.id`,
    ],
    [
      ({ relationships }) => relationships,
      ({ type, fromKey, toKey }) =>
        `UNWIND $rows AS row MATCH (a:${fromKey} {id: row.from}) MATCH (b:${toKey} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    ],
  ]) {
    const waiting = new Map();
    for (const piece of pieces())
      for (const row of rowsIn(piece)) {
        const statement = statementOf(row);
        const rows = waiting.get(statement) ?? [];
        waiting.set(statement, rows);
        if (rows.push(row) < 5_000) continue;
        waiting.delete(statement);
        await graph.run(statement, { rows });
      }
    for (const [statement, rows] of waiting) await graph.run(statement, { rows });
  }
}

/** An empty database of its own, filled and thrown away. */
async function measured(name, load) {
  const home = join(benchFolder, `load-${name}`);
  await rm(home, { recursive: true, force: true });
  const neo4j = await startLocalNeo4j(await configOf(home), progress, signal);
  const graph = openGraph(neo4j.address);
  let memory = 0;
  const watch = setInterval(() => (memory = Math.max(memory, process.memoryUsage().rss)), 200);
  try {
    await applyConstraints(graph);
    const began = performance.now();
    await load(graph);
    const seconds = (performance.now() - began) / 1000;
    const [{ nodes }] = await graph.run('MATCH (n) RETURN count(n) AS nodes');
    const [{ relationships }] = await graph.run('MATCH ()-[r]->() RETURN count(r) AS relationships');
    return { name, seconds, rows: nodes + relationships, memory };
  } finally {
    clearInterval(watch);
    await graph[Symbol.asyncDispose]();
    await neo4j[Symbol.asyncDispose]();
    await rm(home, { recursive: true, force: true });
  }
}

await runToEnd(async () => {
  // Making the rows costs both the same; it is measured too, as neither waits for it.
  const runs = [await measured('raw', raw), await measured('loophole', (graph) => fill(graph, pieces, { version: size }, progress))];
  console.log('\n| loader | rows | seconds | rows/s | memory of Node, most |\n| --- | --- | --- | --- | --- |');
  for (const { name, rows, seconds, memory } of runs)
    console.log(`| ${name} | ${rows} | ${seconds.toFixed(1)} | ${(rows / seconds).toFixed(0)} | ${Math.round(memory / 1e6)} MB |`);
  const [bare, ours] = runs;
  console.log(
    `\nLoophole loads ${(ours.rows / ours.seconds / (bare.rows / bare.seconds)).toFixed(2)} times as many rows a second as the raw UNWIND.`,
  );
});
