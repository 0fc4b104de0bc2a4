// One loader in a process of its own: it loads what bench/load.mjs names into the database that it names, and tells what that took.
import { applyConstraints } from '../dist/graph/constraints.js';
import { openGraph } from '../dist/graph/graph.js';
import { fill } from '../dist/seed/fill.js';
import { corpusOf, rowsOf } from './corpus.mjs';

const pieces = (entities) =>
  function* () {
    for (const piece of corpusOf(entities)) yield rowsOf(piece);
  };

/** The least that Neo4j must be told: fixed labels and types, rows as they are, 5,000 at a time, nothing checked. */
async function raw(graph, entities) {
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
    for (const piece of pieces(entities)())
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

/** With what a load counts and marks once its rows are written. */
const loophole = (graph, entities) => fill(graph, pieces(entities), { version: String(entities) }, { say: () => undefined });

process.once('message', async ({ loader, address, entities }) => {
  const graph = openGraph(address);
  await applyConstraints(graph);
  const usage = process.cpuUsage();
  const began = performance.now();
  await { raw, loophole }[loader](graph, entities);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(usage);
  const [{ nodes }] = await graph.run('MATCH (n) RETURN count(n) AS nodes');
  const [{ relationships }] = await graph.run('MATCH ()-[r]->() RETURN count(r) AS relationships');
  process.send({ seconds, rows: nodes + relationships, memory: process.resourceUsage().maxRSS * 1024, cpu: (user + system) / 1e6 });
});
process.once('disconnect', () => process.exit());
// Ctrl-C reaches the whole group; the benchmark ends its loader itself.
process.on('SIGINT', () => {});
