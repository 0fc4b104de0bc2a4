/** The jars of Neo4j as they were fetched: whether a folder still holds all of them, whole. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How many jars there are and how large they are in all. */
export const expected = { jars: 214, megabytes: 137 };

const manifestOf = (folder: string): string => join(folder, 'manifest.json');

/** Write down which jars a folder holds, and the size of each in bytes. */
export async function writeManifest(folder: string): Promise<void> {
  await writeFile(manifestOf(folder), JSON.stringify(await sizesOf(folder)));
}

/** What is wrong with a folder of jars, in words; undefined if nothing is. Sizes are compared, not contents: this is asked at every start. */
export async function damageOf(folder: string): Promise<string | undefined> {
  const are = await sizesOf(folder);
  if (!existsSync(manifestOf(folder))) {
    // Fetched before there were manifests.
    const { length } = Object.keys(are);
    if (length !== expected.jars) return `it holds ${length} of ${expected.jars} files`;
    await writeManifest(folder);
    return undefined;
  }
  const should = await readFile(manifestOf(folder), 'utf8')
    .then((text) => JSON.parse(text) as Record<string, number>) // as writeManifest wrote it
    .catch(() => undefined);
  if (should === undefined) return 'its manifest cannot be read';
  const wrong = Object.entries(should).find(([name, size]) => are[name] !== size);
  if (wrong === undefined) return undefined;
  const [name, size] = wrong;
  return are[name] === undefined ? `${name} is missing` : `${name} has ${are[name]} of ${size} bytes`;
}

async function sizesOf(folder: string): Promise<Record<string, number>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).size] as const)));
}
