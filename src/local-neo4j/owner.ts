/** Who runs the database of a home: one Loophole at a time; what a killed one left behind is ended. */
import { readlinkSync, writeSync } from 'node:fs';
import { readFile, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AppError } from '../errors.js';
import { makeFolder } from '../folder.js';
import { lockFile, replaceText } from './lock.js';

/** A home that is ours until it is disposed. */
export interface Home extends AsyncDisposable {
  /** Locked as long as a database runs that was handed it; handed to the database by its number. */
  readonly lock: number;
  /** Write down the process that was handed the lock, at once: what a kill of ours leaves behind is found by it. */
  note(pid: number): void;
}

export class HomeTaken extends AppError {
  constructor(homeFolder: string, pid: string) {
    const process = pid === '' ? '' : ` (process ${pid})`;
    super(
      'DATABASE_START_FAILED',
      `Loophole already runs on ${homeFolder}${process}; stop it first, or set LOOPHOLE_HOME to another folder.`,
    );
  }
}

/**
 * Take the home for this process, ending the database of an owner that is no more.
 * Only the kernel says who lives: neither clocks nor lists of processes are asked.
 * @throws HomeTaken, or AppError DATABASE_START_FAILED if a leftover database does not end
 */
export async function takeHome(homeFolder: string, signal?: AbortSignal): Promise<Home> {
  await makeFolder(homeFolder);
  const file = join(homeFolder, 'owner');
  const owner = await lockFile(file);
  if (owner === undefined) {
    await wait(longestNote);
    throw new HomeTaken(homeFolder, (await readFile(file, 'utf8')).trim());
  }
  try {
    await replaceText(owner, `${process.pid}\n`);
    const database = await lockDatabase(homeFolder, signal);
    return homeOf(owner, database);
  } catch (fault) {
    await owner.close();
    signal?.throwIfAborted();
    throw fault;
  }
}

/** How long an owner may take to write its number, in milliseconds; it is only told, and nothing depends on it. */
const longestNote = 50;

function homeOf(owner: FileHandle, database: FileHandle): Home {
  return {
    lock: database.fd,
    note: (pid) => void writeSync(database.fd, `${pid}\n${processes()}\n`, 0),
    async [Symbol.asyncDispose]() {
      await replaceText(database, '');
      await database.close();
      await replaceText(owner, '');
      await owner.close();
    },
  };
}

/** The lock of the database, once whatever holds it has ended. It is handed to nobody but the database, so its holder is the process that it names. */
async function lockDatabase(homeFolder: string, signal?: AbortSignal): Promise<FileHandle> {
  const file = join(homeFolder, 'database');
  const free = await lockFile(file);
  const lock = free ?? (await ended(file, await leftover(homeFolder, file, signal), signal));
  await rm(join(homeFolder, 'run', 'neo4j.pid'), { force: true });
  await replaceText(lock, '');
  return lock;
}

/** How long a leftover database may take to end when it is asked to, and when it is killed, in milliseconds. */
const patience = { SIGTERM: 10_000, SIGKILL: 10_000 } as const;

async function ended(file: string, pid: number, signal?: AbortSignal): Promise<FileHandle> {
  for (const order of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(pid, order);
    } catch (fault) {
      // It has just ended.
      if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault; // what kill throws
    }
    for (const end = performance.now() + patience[order]; performance.now() < end; await wait(50, undefined, { signal })) {
      const lock = await lockFile(file);
      if (lock !== undefined) return lock;
    }
  }
  throw new AppError(
    'DATABASE_START_FAILED',
    `A database that was left behind holds ${file}, and process ${pid} does not end; end it and start again.`,
  );
}

/** The number of the process that holds the lock: as its owner wrote it, or, if that was killed on the spot, as the database does when it starts. */
async function leftover(homeFolder: string, file: string, signal?: AbortSignal): Promise<number> {
  const written = await untilThere(async () => {
    const noted = await readFile(file, 'utf8');
    return noted || (await readFile(join(homeFolder, 'run', 'neo4j.pid'), 'utf8').catch(() => ''));
  }, signal);
  const [pid = '', there = ''] = written.trim().split('\n');
  const here = processes();
  if (/^\d+$/.test(pid) && (there === here || there === '' || here === '')) return Number(pid);
  throw new AppError(
    'DATABASE_START_FAILED',
    `A database runs on ${homeFolder}${pid && `, as process ${pid} of another container`}; end it there and start again, or set LOOPHOLE_HOME to another folder.`,
  );
}

async function untilThere(read: () => Promise<string>, signal?: AbortSignal): Promise<string> {
  for (const end = performance.now() + 10_000; performance.now() < end; await wait(100, undefined, { signal })) {
    const text = await read();
    if (text !== '') return text;
  }
  return '';
}

/** Names the set of processes that a number is of: a container has its own. Empty where that cannot be read. */
function processes(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
