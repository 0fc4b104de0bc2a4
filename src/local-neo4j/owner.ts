/** Who runs the database of a home: one Loophole at a time; what a killed one left behind is ended. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pRetry from 'p-retry';
import { AppError } from '../errors.js';

/**
 * Take the home for this process, ending the database of an owner that is no more.
 * @throws AppError DATABASE_START_FAILED if another process owns it, or if a leftover database does not end
 */
export async function takeHome(homeFolder: string): Promise<AsyncDisposable> {
  const file = ownerFile(homeFolder);
  const pid = await ownerOf(homeFolder);
  if (pid !== undefined)
    throw new AppError(
      'DATABASE_START_FAILED',
      `Loophole already runs on ${homeFolder} (process ${pid}); stop it first, or set LOOPHOLE_HOME to another folder.`,
    );
  await mkdir(homeFolder, { recursive: true });
  await writeFile(file, `${process.pid}\n${await describe(process.pid, 'lstart')}`);
  await endLeftover(homeFolder);
  return { [Symbol.asyncDispose]: () => rm(file, { force: true }) };
}

const ownerFile = (homeFolder: string): string => join(homeFolder, 'owner');

/** The other process that runs the database of a home; undefined if none does. */
export async function ownerOf(homeFolder: string): Promise<number | undefined> {
  const file = ownerFile(homeFolder);
  const [pid, started] = existsSync(file) ? (await readFile(file, 'utf8')).split('\n') : [];
  // A number alone may have been given to another process since: the moment of its start tells them apart.
  return pid && Number(pid) !== process.pid && started === (await describe(Number(pid), 'lstart')) ? Number(pid) : undefined;
}

/** By its pid file, and only if its command line names the home. */
async function endLeftover(homeFolder: string): Promise<void> {
  const file = join(homeFolder, 'run', 'neo4j.pid');
  if (!existsSync(file)) return;
  const pid = Number(await readFile(file, 'utf8'));
  const isOurs = async (): Promise<boolean> => (await describe(pid, 'args')).includes(`--home-dir=${homeFolder}`);
  if (!(await isOurs())) return;
  process.kill(pid, 'SIGTERM');
  await pRetry(async () => (await isOurs()) && Promise.reject(new Error('still running')), {
    retries: 100,
    minTimeout: 100,
    factor: 1,
  }).catch((cause: unknown) => {
    throw new AppError(
      'DATABASE_START_FAILED',
      `Process ${pid} is a database on ${homeFolder} that does not end; end it and start again.`,
      { cause },
    );
  });
}

/** One column of ps for a process; empty if there is none. */
async function describe(pid: number, column: 'args' | 'lstart'): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-o', `${column}=`, '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trim();
}
