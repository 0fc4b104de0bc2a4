/**
 * Long commands work in a thread of their own. This one only prints and hears Ctrl-C, so that whatever the other does, and however
 * busy the machine is, a word comes at once, the end in time, and a second Ctrl-C ends everything on the spot.
 */
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { exitCodes } from './exitCodes.js';
import { faultInWords } from './faults.js';
import { onInterrupt } from './interrupt.js';
import type { FromTask, ToTask } from './messages.js';
import { startSpinner } from './spinner.js';
import type { Given, Out, TaskName } from './tasks.js';

/** How long a task may take to stop, in milliseconds; what it has started is ended then. */
const longestStop = 4_800;

/** Run a task to its end; what comes out is printed as it comes. The exit code tells how it ended. */
export async function apart<N extends TaskName>(name: N, given: Given<N>, print: (out: Out<N>) => void): Promise<void> {
  const spinner = await startSpinner(); // first, as whatever is heard ends its line
  const worker = new Worker(new URL('./task.js', import.meta.url), { workerData: { name, given }, resourceLimits: limitsOf(name) });
  const ended = new Promise<void>((done) => worker.once('exit', () => done()));
  const children = new Set<number>();
  process.on('exit', () => children.forEach(end)); // those that a task has left that was ended, or failed in no way that it knows
  const endAll = (why: string): never => {
    console.error(why);
    process.exit(exitCodes.interrupted);
  };
  const deaf = onInterrupt((times) => {
    if (times > 1) endAll('Ended at once. Nothing that was begun counts; the database looks after itself at its next start.');
    spinner.stop();
    console.error('Stopping what was started; Ctrl-C once more ends it at once.');
    worker.postMessage('stop' satisfies ToTask);
    setTimeout(
      endAll,
      longestStop,
      'What was started did not stop in time and was ended; the database looks after itself at its next start.',
    ).unref();
  });
  // Whoever reads the output may have enough before its end, as `head` does: then it is no failure to stop.
  let isEnough = false;
  process.stdout.once('error', () => {
    isEnough = true;
    worker.postMessage('stop' satisfies ToTask);
  });
  const hear = (message: FromTask): void => {
    if ('started' in message) children.add(message.started);
    else if ('ended' in message) children.delete(message.ended);
    else if ('say' in message) spinner.say(message.say);
    else {
      spinner.stop();
      if ('out' in message)
        print(message.out as Out<N>); // of this task
      else if (!isEnough) fail(message.failed, message.exitCode);
    }
  };
  worker.on('message', hear);
  worker.on('error', (fault) => fail(isOutOfMemory(fault) ? outOfMemory : faultInWords(fault, process.env), exitCodes.failed));
  await ended;
  spinner.stop();
  deaf();
}

/** What answers may take in all. Who loads has no limit but that of Node. */
const limitsOf = (name: TaskName): ResourceLimits =>
  name === 'up' && !process.env['NODE_OPTIONS']?.includes('max-old-space-size') ? { maxOldGenerationSizeMb: mostHeap } : {};

/** In megabytes. */
const mostHeap = 512;

const isOutOfMemory = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY';

const outOfMemory = `Loophole needed more than ${mostHeap} MB of heap, or than Node was given, and ended; give it more, in MB, with NODE_OPTIONS=--max-old-space-size=1024.`;

function fail(line: string, exitCode: number): void {
  console.error(line);
  process.exitCode = exitCode;
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has just ended.
  }
}
