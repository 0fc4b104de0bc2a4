// Puts an invented corpus into a fresh home: rows as the seeder makes them, as CSV, by the import tool of Neo4j.
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { once } from 'node:events';
import { corpusDataset } from '../dist/model/vocabulary.js';
import { fetchNeo4j } from '../dist/local-neo4j/fetch.js';
import { prepareHome } from '../dist/local-neo4j/home.js';
import { corpusOf, rowsOf } from './corpus.mjs';

/** @returns how many nodes and relationships were written */
export async function importCorpus(config, entities, progress, signal) {
  const jars = await fetchNeo4j(config.cacheFolder, progress, signal);
  await prepareHome(config);
  const folder = join(config.homeFolder, 'csv');
  await mkdir(folder, { recursive: true });
  const { files, counts } = await writeTables(folder, entities, progress, signal);
  progress.say(`Importing ${counts.nodes} nodes and ${counts.relationships} relationships`);
  const options = [
    '--array-delimiter=;',
    '--id-type=string',
    '--overwrite-destination',
    '--max-off-heap-memory=1g',
    '--threads=2',
    `--report-file=${join(folder, 'report')}`,
  ];
  await promisify(execFile)(
    config.java,
    ['-Xmx1g', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', ...options, ...files],
    { env: { ...process.env, NEO4J_HOME: config.homeFolder, NEO4J_CONF: join(config.homeFolder, 'conf') }, signal, maxBuffer: 1 << 28 },
  );
  await rm(folder, { recursive: true, force: true });
  return counts;
}

async function writeTables(folder, entities, progress, signal) {
  const columns = columnsOfTables();
  const tables = new Map();
  const counts = { nodes: 0, relationships: 0 };
  const write = async (kind, head, row, fixed) => {
    const name = `${kind}-${head}`;
    if (!tables.has(name)) {
      const stream = createWriteStream(join(folder, `${name}.csv`));
      tables.set(name, { kind, head, stream });
      const start = kind === 'nodes' ? ['id:ID', ':LABEL', 'dataset'] : [':START_ID', ':END_ID', ':TYPE'];
      stream.write(`${[...start, ...[...columns.get(name)].map(([key, type]) => `${key}:${type}`)].join(',')}\n`);
    }
    const { stream } = tables.get(name);
    const values = [...columns.get(name).keys()].map((key) => cell(row.properties[key]));
    if (!stream.write(`${[...fixed.map(cell), ...values].join(',')}\n`)) await once(stream, 'drain');
  };
  for (const piece of corpusOf(entities)) {
    signal.throwIfAborted();
    const { nodes, relationships } = rowsOf(piece);
    for (const row of nodes) {
      await write('nodes', row.key, row, [row.id, [row.key, ...row.labels], corpusDataset]);
      counts.nodes++;
    }
    for (const row of relationships) {
      await write('relationships', row.properties.id ? 'knowledge' : row.type, row, [row.from, row.to, row.type]);
      counts.relationships++;
    }
    progress.say(`Writing rows: ${counts.nodes} nodes, ${counts.relationships} relationships`);
  }
  for (const { stream } of tables.values()) await new Promise((written) => stream.end(written));
  return { counts, files: [...tables].map(([name, { kind }]) => `--${kind}=${join(folder, `${name}.csv`)}`) };
}

/** Columns of each table with their types; a small corpus has every property that a large one has. */
function columnsOfTables() {
  const columns = new Map();
  for (const piece of corpusOf(2_000)) {
    const { nodes, relationships } = rowsOf(piece);
    const add = (name, { properties }) => {
      if (!columns.has(name)) columns.set(name, new Map());
      for (const [key, value] of Object.entries(properties)) if (value != null) columns.get(name).set(key, typeOf(value));
    };
    for (const row of nodes) add(`nodes-${row.key}`, row);
    for (const row of relationships) add(`relationships-${row.properties.id ? 'knowledge' : row.type}`, row);
  }
  return columns;
}

function typeOf(value) {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'number' ? 'long' : 'string';
}

/** What is missing is an empty cell. */
function cell(value) {
  if (value == null || (Array.isArray(value) && value.length === 0)) return '';
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
