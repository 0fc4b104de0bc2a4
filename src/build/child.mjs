/** Programs that are run on the way, and what ends them. */
import { spawn } from 'node:child_process';

/** Told in one line, without a stack. */
export class Failure extends Error {}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let running;

/** From now on a signal ends what runs, and this process, at once; until what is returned is called. */
export function onInterrupt() {
  const stop = () => {
    end(running);
    console.error('Interrupted; packages and build are made ready at the next start.');
    process.exit(130);
  };
  for (const name of signals) process.on(name, stop);
  return () => signals.forEach((name) => process.off(name, stop));
}

/**
 * Run a program to its end, in a process group of its own, so that it ends with all that it has started.
 * @throws Failure with the remedy if it cannot be run or fails
 */
export async function run(program, args, { cwd, remedy }) {
  running = spawn(program, args, { cwd, stdio: ['ignore', 2, 2], detached: true });
  const [fault, code] = await new Promise((done) =>
    running.once('error', (error) => done([error])).once('exit', (...how) => done([undefined, ...how])),
  );
  running = undefined;
  if (fault?.code === 'ENOENT') throw new Failure(`${program} was not found on the PATH; ${remedy}`);
  if (fault) throw new Failure(`${program} could not be run (${fault.code}); ${remedy}`);
  if (code !== 0) throw new Failure(`${[program, ...args].slice(0, 2).join(' ')} failed, as told above; ${remedy}`);
}

function end(child) {
  if (child?.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has just ended.
  }
}
