/** The version of a dataset: a hash of all that decides what the graph holds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './files.js';

type Bytes = Pick<SourceFile, 'path' | 'bytes'>;

const codeFolders = ['graph', 'model', 'seed'].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));

/** Sixteen hexadecimal digits over the seed, the vocabulary, the rules, the code that projects and infers, and the indexes. */
export function datasetVersion(seed: readonly Bytes[]): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of [...inOrder(seed), ...codeFolders.flatMap((folder) => inOrder(codeIn(folder)))])
    hash.update(path).update('\0').update(bytes).update('\0');
  return hash.digest('hex').slice(0, 16);
}

const inOrder = (files: readonly Bytes[]): Bytes[] => files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

const codeIn = (folder: string): Bytes[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) }));
