/** The thread of a long command: does its task, and tells the thread that prints what comes of it. */
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';
import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../errors.js';
import { exitCodeOf, faultInWords } from './faults.js';
import type { FromTask } from './messages.js';
import { tasks, type Run, type TaskName } from './tasks.js';

const { name, given } = workerData as { name: TaskName; given: never }; // as apart.ts gives them, which types hold together
const tell = (message: FromTask): void => parentPort?.postMessage(message);

subscribe('child_process', (message) => {
  const { process: child } = message as { process: ChildProcess }; // as documented of this channel
  // It has its number once whoever started it goes on.
  process.nextTick(() => {
    const { pid } = child;
    if (pid === undefined) return;
    tell({ started: pid });
    child.once('exit', () => tell({ ended: pid }));
  });
});

const interrupt = new AbortController();
parentPort?.on('message', () => interrupt.abort(new AppError('INTERRUPTED', 'Interrupted; everything that was started has been stopped.')));

const run: Run<never> = {
  progress: { say: (text) => tell({ say: text }) },
  signal: interrupt.signal,
  out: (value) => tell({ out: value }),
};
try {
  await tasks[name](given, run);
} catch (fault) {
  tell({ failed: faultInWords(fault, process.env), exitCode: exitCodeOf(fault) });
}
// Everything is stopped; what a database still owes an answer to would keep the thread.
process.stdout.write('', () => process.exit());
