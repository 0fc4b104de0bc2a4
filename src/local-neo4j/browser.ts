/** Neo4j Browser with our kit inside: a server serves web/neo4j-browser.zip of its home in place of its jar. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { kitFiles } from '../browser-kit.js';
import { AppError } from '../errors.js';
import { makeFolder } from '../folder.js';

/**
 * Put the zip into a home, unless the one that is there was made from the same jar and kit.
 * @throws AppError DATABASE_START_FAILED if the fetched jars have no Browser
 */
export async function installBrowser(homeFolder: string, jars: string): Promise<void> {
  const jar = (await readdir(jars)).find((name) => /neo4j-browser-[\d.]+\.jar$/.test(name));
  if (jar === undefined)
    throw new AppError('DATABASE_START_FAILED', `${jars} has no jar of Neo4j Browser; remove the folder and start again.`);
  const kit = kitFiles();
  const hash = createHash('sha256').update(jar);
  for (const [name, bytes] of Object.entries(kit)) hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  const madeFrom = hash.digest('hex');

  const folder = join(homeFolder, 'web');
  const [zip, record] = [join(folder, 'neo4j-browser.zip'), join(folder, 'made-from')];
  if (existsSync(zip) && existsSync(record) && (await readFile(record, 'utf8')) === madeFrom) return;
  await makeFolder(folder);
  // Renamed when complete: the server ends at once if the zip is broken.
  await writeFile(`${zip}.new`, browserZip(await readFile(join(jars, jar)), kit));
  await rename(`${zip}.new`, zip);
  await writeFile(record, madeFrom);
}

/**
 * The server wants each folder to have an entry, before its files and the folder browser/ first. The jar has them in this order.
 * Not compressed: that would take seconds, and what is served is not sent compressed anyway.
 */
export function browserZip(jar: Uint8Array, kit: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const browser = unzipSync(jar, { filter: ({ name }) => name.startsWith('browser/') });
  const added = Object.entries(kit).map(([name, bytes]) => [`browser/kit/${name}`, bytes] as const);
  return zipSync({ ...browser, 'browser/kit/': new Uint8Array(), ...Object.fromEntries(added) }, { level: 0 });
}
