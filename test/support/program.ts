import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { rootFolder } from '../../src/config.js';

export interface Program {
  readonly process: ChildProcess;
  /** Everything printed so far. */
  said(): string;
  /** The match of a pattern, once it is printed; throws if the process ends first. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** Exit code, once it has ended; null if a signal ended it. */
  ended(): Promise<number | null>;
  /** Exit code and what each stream got, once it has ended. */
  result(): Promise<Ended>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Run a file of this repository with Node, by a command that runs it elsewhere if one is given. */
export function startProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  within: readonly string[] = [],
): Program {
  const [command = '', ...rest] = [...within, process.execPath, join(rootFolder, file), ...args];
  const child = spawn(command, rest, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (more: string) => {
      printed[name] += more;
      text += more;
    });
  const ended = once(child, 'close').then(([code]) => code as number | null); // the exit code, by the documentation of child_process
  return {
    process: child,
    said: () => text,
    ended: () => ended,
    result: () => ended.then((code) => ({ code, ...printed })),
    async until(pattern) {
      for (;;) {
        const match = pattern.exec(text);
        if (match !== null) return match;
        const over = await Promise.race([ended.then(() => true), new Promise<false>((wait) => setTimeout(() => wait(false), 20))]);
        if (over && pattern.exec(text) === null) throw new Error(`ended before ${pattern} was printed; it said:\n${text}`);
      }
    },
  };
}
