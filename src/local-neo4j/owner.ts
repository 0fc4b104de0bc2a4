/** Who runs the database of a home: one Loophole at a time; what a killed one left behind is ended. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pRetry from 'p-retry';
import { AppError } from '../errors.js';

/**
 * Take the home for this process, ending the database of an owner that is no more.
 * @throws AppError DATABASE_START_FAILED if another process owns it, or if a leftover database does not end
 */
export async function takeHome(homeFolder: string): Promise<AsyncDisposable> {
  await mkdir(homeFolder, { recursive: true });
  const file = ownerFile(homeFolder);
  const mine = join(homeFolder, `owner-${process.pid}`);
  const self = `${process.pid}\n${await describe(process.pid, 'lstart')}`;
  await writeFile(mine, self);
  try {
    if ((await ownerIn(file)) !== self) await claim(file, mine, homeFolder);
  } finally {
    await rm(mine);
  }
  const release = (): Promise<void> => rm(file, { force: true });
  await endLeftover(homeFolder).catch(async (fault: unknown) => {
    await release();
    throw fault;
  });
  return { [Symbol.asyncDispose]: release };
}

/**
 * Put our file in the place of a file, of which there is one, whoever else tries to do the same. A link fails where a file is;
 * that of a dead owner may be replaced only by who holds the file that is next to it, and only while it is still that owner's.
 */
async function claim(file: string, mine: string, homeFolder: string): Promise<void> {
  for (;;) {
    if (await linked(mine, file)) return;
    const owner = await ownerIn(file);
    if (owner === undefined) continue;
    if (await isAlive(owner))
      throw new AppError(
        'DATABASE_START_FAILED',
        `Loophole already runs on ${homeFolder} (process ${owner.split('\n')[0]}); stop it first, or set LOOPHOLE_HOME to another folder.`,
      );
    const next = `${file}-next`;
    await claim(next, mine, homeFolder);
    if ((await ownerIn(file)) === owner) return rename(next, file);
    await rm(next);
  }
}

const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    (fault: NodeJS.ErrnoException) => (fault.code === 'EEXIST' ? false : Promise.reject(fault)),
  );

/** What stands in the file of an owner; undefined if it has gone. */
const ownerIn = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined);

/** A number alone may have been given to another process since: the moment of its start tells them apart. */
async function isAlive(owner: string): Promise<boolean> {
  const [pid, started] = owner.split('\n');
  return started !== '' && started === (await describe(Number(pid), 'lstart'));
}

/** The other process that runs the database of a home; undefined if none does. */
export async function ownerOf(homeFolder: string): Promise<number | undefined> {
  const owner = await ownerIn(ownerFile(homeFolder));
  const pid = Number(owner?.split('\n')[0]);
  return owner !== undefined && pid !== process.pid && (await isAlive(owner)) ? pid : undefined;
}

const ownerFile = (homeFolder: string): string => join(homeFolder, 'owner');

/** By its pid file, and only if its command line names the home. */
async function endLeftover(homeFolder: string): Promise<void> {
  const file = join(homeFolder, 'run', 'neo4j.pid');
  if (!existsSync(file)) return;
  const pid = Number(await readFile(file, 'utf8'));
  const isOurs = async (): Promise<boolean> => `${await describe(pid, 'args')} `.includes(`--home-dir=${homeFolder} `);
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
