/**
 * The classes of Neo4j as Java lays them out in memory (class data sharing), kept beside the jars: with them the database starts in half of
 * the time. A process of its own makes them, from the list of the classes that a database has loaded; nothing depends on them.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFile, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { classPath, javaArgumentsOfNeo4j, surroundings } from './java.js';

export interface Archive {
  /** What to tell Java when a database starts. */
  readonly javaArguments: readonly string[];
  /** Make it after a database has started without it; given up, with nothing left, once the signal is aborted. */
  make(signal: AbortSignal): Promise<void>;
}

/**
 * @param java the program
 * @param version what it says of its version: another one cannot read the archive
 */
export async function archiveFor(jars: string, homeFolder: string, java: string, version: string): Promise<Archive> {
  const name = `shared-${createHash('sha256').update(version).digest('hex').slice(0, 12)}`;
  const found = await wholeArchive(jars, name);
  // Java checks the checksums of what is in the file before it trusts it; of one that is cut it may crash.
  if (found) return { javaArguments: [`-XX:SharedArchiveFile=${found}`, '-XX:+VerifySharedSpaces'], make: async () => undefined };
  const list = join(homeFolder, 'classes.list');
  const legible = join(homeFolder, 'classes.legible'); // Java goes on writing the list
  const made = join(homeFolder, 'classes.jsa');
  return {
    javaArguments: [`-XX:DumpLoadedClassList=${list}`],
    async make(signal) {
      try {
        await writeFile(legible, linesThatJavaReads(await readFile(list, 'utf8')));
        await dump(java, [`-XX:SharedClassListFile=${legible}`, `-XX:SharedArchiveFile=${made}`, ...classPath(jars)], signal);
        await keep(made, jars, name);
      } catch {
        // It is only a cache: a start without it is slower.
      } finally {
        await Promise.all([list, legible, made].map((file) => rm(file, { force: true }).catch(() => undefined)));
      }
    },
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

/** Java writes lines that it does not read: those of 4,096 characters and more. */
const linesThatJavaReads = (list: string): string =>
  list
    .split('\n')
    .filter((line) => line.length < 4_096)
    .join('\n');

async function dump(java: string, what: readonly string[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const child = spawn(java, ['-Xshare:dump', ...javaArgumentsOfNeo4j, ...what], { detached: true, stdio: 'ignore', env: surroundings() });
  const end = (): void => void child.kill('SIGKILL');
  signal.addEventListener('abort', end, { once: true });
  try {
    const ended = once(child, 'exit');
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const [code] = await ended;
    if (code !== 0) throw new Error(`Java ended with ${code}`);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

async function keep(made: string, jars: string, name: string): Promise<void> {
  const { size } = await stat(made);
  const file = join(jars, `${name}-${size}.jsa`);
  const partial = `${file}.${process.pid}`;
  // Renamed when complete: a running Java reads from the file that it has opened.
  await copyFile(made, partial)
    .then(() => rename(partial, file))
    .finally(() => rm(partial, { force: true }));
}
