/** Is a graph what its seed comes to? */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexStatements } from '../graph/constraints.js';
import { queryFolder, withFragments } from '../graph/query.js';
import type { Content } from './content.js';
import type { SourceFile } from './files.js';
import { createNode, createRelationship, nodeStatement, relationshipStatement } from './rows.js';
import { fewestOfHub } from './summaries/summarize.js';

type Bytes = Pick<SourceFile, 'path' | 'bytes'>;

/**
 * The version of a dataset, sixteen hexadecimal digits: of all that decides what the graph holds, and of nothing else. That is what is written,
 * and the statements that write, count and index it; not how the seed or the code is put that comes to the same.
 */
export function datasetVersion(
  { rows: { nodes, relationships }, coverage }: Content,
  statements: readonly Bytes[] = loadStatements(),
): string {
  const hash = createHash('sha256');
  const ofNodes = nodes.flatMap((row) => [nodeStatement(row), createNode(row)]);
  const ofRelationships = relationships.flatMap((row) => [relationshipStatement(row), createRelationship(row)]);
  for (const text of [coverage, String(fewestOfHub), ...indexStatements, ...new Set([...ofNodes, ...ofRelationships].sort())])
    add(hash, text);
  for (const { path, bytes } of statements) add(hash, path, bytes);
  // In whatever order they are written, they are the same graph.
  for (const row of [...nodes, ...relationships].map((one) => createHash('sha256').update(JSON.stringify(one)).digest('hex')).sort())
    add(hash, row);
  return digits(hash);
}

/** Of a version and all that could decide it, as it stands in files: while this is the same, so is the version, and no file has to be understood. */
export function digestOf(seed: readonly Bytes[], version: string): string {
  const hash = createHash('sha256');
  const code = ['graph', 'model', 'seed'].flatMap((name) => filesIn(fileURLToPath(new URL(`../${name}`, import.meta.url)), /\.(ts|js)$/));
  // Versions of the packages that read the files are in the last.
  add(hash, version, process.version, readFileSync(new URL('../../package.json', import.meta.url)));
  for (const { path, bytes } of [...inOrder(seed), ...code, ...loadStatements()]) add(hash, path, bytes);
  return digits(hash);
}

/** The statements that write and those that count, by name. */
export const loadStatements = (): Bytes[] =>
  ['load', 'summary']
    .flatMap((name) => filesIn(fileURLToPath(new URL(name, queryFolder)), /\.cypher$/))
    .map(({ path, bytes }) => ({ path, bytes: Buffer.from(withFragments(bytes.toString())) }));

const add = (hash: Hash, ...parts: readonly (string | Uint8Array)[]): void => {
  for (const part of parts) hash.update(part).update('\0');
};
const digits = (hash: Hash): string => hash.digest('hex').slice(0, 16);
const inOrder = (files: readonly Bytes[]): Bytes[] => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

const filesIn = (folder: string, names: RegExp): Bytes[] =>
  inOrder(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && names.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) })),
  );
