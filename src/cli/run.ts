/** What every command shares: progress on a terminal, Ctrl-C, and errors told in one message. */
import { AppError } from '../errors.js';
import type { Progress } from '../local-neo4j/progress.js';
import { told } from './faults.js';

export interface Run {
  readonly progress: Progress;
  /** Aborted by Ctrl-C, a closed terminal or SIGTERM. */
  readonly signal: AbortSignal;
  /** End the progress line before printing. */
  done(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Run a command to its end; its exit code is 1 if it failed, 130 if it was interrupted before it was done. */
export async function run(work: (run: Run) => Promise<void>): Promise<void> {
  // hasColors respects NO_COLOR, which ora does not.
  const color = process.stderr.isTTY && process.stderr.hasColors() ? 'cyan' : false;
  const { default: ora } = await import('ora'); // beside what a command loads when it is called
  const spinner = ora({ stream: process.stderr, discardStdin: false, color });
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort(new AppError('INTERRUPTED', 'Interrupted; everything that was started has been stopped.'));
  for (const name of signals) process.on(name, stop);
  let said = '';
  const progress = {
    say(text: string) {
      // Off a terminal every change would be a line: say each step once.
      if (spinner.isEnabled || text.split(':')[0] !== said) spinner.start(text);
      said = text.split(':')[0] ?? text;
    },
  };
  try {
    await work({ progress, signal: interrupt.signal, done: () => void spinner.stop() });
  } catch (fault) {
    spinner.stop();
    console.error(told(fault, process.env));
    process.exitCode = fault instanceof AppError && fault.code === 'INTERRUPTED' ? 130 : 1;
  } finally {
    spinner.stop();
    for (const name of signals) process.off(name, stop);
  }
}
