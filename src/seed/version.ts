/** The version of a dataset: a hash of all that decides what the graph holds. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const codeFolders = ['graph', 'model', 'seed'].map((name) => fileURLToPath(new URL(`../${name}`, import.meta.url)));

/** Sixteen hexadecimal digits over the seed, the vocabulary, the rules, the code that projects and infers, and the indexes. */
export function datasetVersion(seedFolder: string): string {
  const hash = createHash('sha256');
  for (const folder of [seedFolder, ...codeFolders]) {
    for (const path of filesIn(folder)) hash.update(relative(folder, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(yaml|ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
