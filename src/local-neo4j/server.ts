/** One process of Neo4j: its start, the moment from which it answers, and its end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pRetry, { AbortError } from 'p-retry';
import { untilAborted } from '../aborted.js';
import type { LocalNeo4jConfig } from '../config.js';
import { AppError } from '../errors.js';
import { setFirstPassword } from '../graph/first-password.js';
import type { GraphAddress } from '../graph/graph.js';
import { classPath, javaArgumentsOfNeo4j, surroundings } from './java.js';
import type { Home } from './owner.js';

export interface Server {
  readonly pid: number;
  /** Resolves once the process has ended, with how: "exit code 1", "signal SIGKILL". */
  readonly ended: Promise<string>;
  /** The last lines that it printed. */
  said(): string;
  /** Send it a signal, unless it has ended. */
  kill(signal: NodeJS.Signals): void;
}

/** Without a shell, in a process group of its own, so that Ctrl-C reaches Node first; it holds the lock of its home until it ends. */
export function launch({ java, javaArguments, homeFolder }: LocalNeo4jConfig, jars: string, home: Home): Server {
  const main = [...classPath(jars), 'org.neo4j.server.CommunityEntryPoint'];
  const folders = [`--home-dir=${homeFolder}`, `--config-dir=${join(homeFolder, 'conf')}`];
  const child = spawn(java, [...javaArgumentsOfNeo4j, ...javaArguments, ...main, ...folders, '--console-mode'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', home.lock],
    env: surroundings(),
  });
  const { pid = 0 } = child;
  if (pid !== 0) home.note(pid);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      lines.push(...text.split('\n').filter(Boolean));
      lines.splice(0, lines.length - 20);
    });
  return { pid, ended: endOf(child), said: () => lines.join('\n'), kill: (signal) => void child.kill(signal) };
}

async function endOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]; // as documented of the event
    return signal === null ? `exit code ${code}` : `signal ${signal}`;
  } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
  }
}

/** How often Neo4j may refuse the password while it starts; the databases of users and of data do not start at the same moment. */
const mostRefusals = 25;

/**
 * Resolves when a query is answered, however slow the machine is.
 * @throws AppError DATABASE_START_FAILED if the process ends before, or refuses the password; the reason of the signal once it is aborted
 */
export async function untilReady({ ended, said }: Server, address: GraphAddress, homeFolder: string, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  let refusals = 0;
  const ask = async (): Promise<void> => {
    try {
      await setFirstPassword(address);
    } catch (fault) {
      if (!(fault instanceof AppError && fault.code === 'GRAPH_UNAUTHORIZED') || ++refusals < mostRefusals) throw fault;
      const remedy = 'put back the one that it was made with, or remove the folder to make the database anew';
      throw new AbortError(
        new AppError('DATABASE_START_FAILED', `${join(homeFolder, 'password')} is not the password of its database; ${remedy}.`),
      );
    }
  };
  const answers = pRetry(ask, { retries: Infinity, minTimeout: 200, factor: 1, signal: over.signal });
  const died = ended.then((how) => {
    throw new AppError('DATABASE_START_FAILED', `Neo4j ended with ${how} while starting. It said:\n${said()}`);
  });
  try {
    await untilAborted(signal, Promise.race([answers, died]));
  } finally {
    over.abort();
    for (const one of [answers, died]) one.catch(() => undefined); // nobody waits for the others any more
  }
}

/** How long Neo4j may take to stop, in milliseconds. One whose disk was full never does; killed, it recovers at its next start. */
const longestStop = 2_000;

export async function stop({ kill, ended }: Server): Promise<void> {
  kill('SIGTERM');
  const late = setTimeout(() => kill('SIGKILL'), longestStop);
  await ended;
  clearTimeout(late);
}
