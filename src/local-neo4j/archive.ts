/**
 * The classes of Neo4j as Java lays them out in memory (class data sharing), kept beside the jars: with them the database starts in two
 * thirds of the time. They are written when a database stops that had none, once, and nothing depends on them.
 */
import { createHash } from 'node:crypto';
import { copyFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Archive {
  /** What to tell Java. */
  readonly javaArguments: readonly string[];
  /** How much longer Java may take to end, in milliseconds. */
  readonly longestWriting: number;
  /** Keep what Java has written, if it was to write; after it has ended. */
  keep(): Promise<void>;
}

/** @param java what the Java machine says of its version: another one cannot read the archive */
export async function archiveFor(jars: string, homeFolder: string, java: string): Promise<Archive> {
  const name = `classes-${createHash('sha256').update(java).digest('hex').slice(0, 12)}`;
  const found = await wholeArchive(jars, name);
  // Java checks the checksums of what is in the file before it trusts it; of one that is cut it may crash.
  if (found)
    return { javaArguments: [`-XX:SharedArchiveFile=${found}`, '-XX:+VerifySharedSpaces'], longestWriting: 0, keep: async () => undefined };
  const written = join(homeFolder, 'classes.jsa');
  return {
    javaArguments: [`-XX:ArchiveClassesAtExit=${written}`],
    longestWriting: 30_000,
    keep: () => keep(written, jars, name).catch(() => undefined), // a cache that cannot be written to makes no start fail
  };
}

/** The archive whose size is the one in its name. */
async function wholeArchive(jars: string, name: string): Promise<string | undefined> {
  for (const file of await readdir(jars)) {
    const size = new RegExp(`^${name}-(\\d+)\\.jsa$`).exec(file)?.[1];
    if (size !== undefined && (await stat(join(jars, file))).size === Number(size)) return join(jars, file);
  }
  return undefined;
}

async function keep(written: string, jars: string, name: string): Promise<void> {
  const { size } = await stat(written);
  const file = join(jars, `${name}-${size}.jsa`);
  const partial = `${file}.${process.pid}`;
  // Renamed when complete: a running Java reads from the file that it has opened.
  await copyFile(written, partial)
    .then(() => rename(partial, file))
    .finally(() => rm(partial, { force: true }));
  await rm(written);
}
