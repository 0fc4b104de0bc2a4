/** What short commands share: Ctrl-C, and errors told in one message. */
import { AppError } from '../errors.js';
import { exitCodeOf, faultInWords } from './faults.js';
import { onInterrupt } from './interrupt.js';

/** Run a command to its end, or until Ctrl-C aborts its signal; its exit code tells how it ended. */
export async function run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const interrupt = new AbortController();
  const deaf = onInterrupt(() => interrupt.abort(new AppError('INTERRUPTED', 'Interrupted.')));
  try {
    await work(interrupt.signal);
  } catch (fault) {
    console.error(faultInWords(fault, process.env));
    process.exitCode = exitCodeOf(fault);
  } finally {
    deaf();
  }
}
