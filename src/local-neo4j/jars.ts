/** The jars of Neo4j: which there must be, and whether a folder holds just these, whole. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Names and checksums, as `sha256sum *.jar` prints them in the folder of a download that was checked; made anew with each version in pom.xml. */
async function readChecksums(): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(new URL('../../src/local-neo4j/jars.sha256', import.meta.url), 'utf8');
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line): [string, string] => {
        const [checksum = '', name = ''] = line.split(/ [ *]/);
        return [name, checksum];
      }),
  );
}

/** How many jars there are and how large they are in all. */
export const expected = { jars: 214, megabytes: 137 };

/** What is wrong with a folder of jars, in words; undefined if nothing is. Every byte is read: that takes a quarter of a second. */
export async function damageOf(folder: string): Promise<string | undefined> {
  const names = new Set((await readdir(folder)).filter((name) => name.endsWith('.jar')));
  const checksums = await readChecksums();
  const missing = [...checksums.keys()].find((name) => !names.has(name));
  if (missing !== undefined) return `${missing} is missing`;
  const unknown = [...names].find((name) => !checksums.has(name));
  if (unknown !== undefined) return `${unknown} does not belong there`;
  const damage = await Promise.all(
    [...checksums].map(async ([name, checksum]) => checksumOf(join(folder, name)).then((is) => is !== checksum && name)),
  );
  const wrong = damage.find(Boolean);
  return wrong ? `${wrong} is not what was published` : undefined;
}

const checksumOf = (path: string): Promise<string> =>
  readFile(path).then(
    (bytes) => createHash('sha256').update(bytes).digest('hex'),
    () => 'cannot be read',
  );
