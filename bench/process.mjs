// What every command here shares: progress, the end by Ctrl-C, and processes of its own.
import { fork } from 'node:child_process';
import { once, setMaxListeners } from 'node:events';

export const progress = { say: (text) => process.stderr.write(process.stderr.isTTY ? `\r\u001B[K${text.slice(0, 120)}` : '') };

const interrupt = new AbortController();
setMaxListeners(0, interrupt.signal);
export const { signal } = interrupt;
for (const name of ['SIGINT', 'SIGTERM'])
  process.once(name, () => interrupt.abort(new Error('Interrupted; everything that was started has been stopped.')));

/** Run to the end, close in reverse what `keep` was given, and exit: 0, 1 after a fault or where `main` answers false, 130 if interrupted. */
export async function runToEnd(main) {
  const opened = [];
  const keep = (one) => {
    opened.push(one);
    return one;
  };
  try {
    process.exitCode = (await main(keep)) === false ? 1 : 0;
  } catch (fault) {
    console.error(`\n${signal.aborted ? signal.reason.message : fault.stack}`);
    process.exitCode = signal.aborted ? 130 : 1;
  } finally {
    for (const one of opened.toReversed()) await one[Symbol.asyncDispose]();
  }
  process.exit();
}

/** Children end when the channel to them closes, however this process ends. */
export function start(file, env = {}) {
  const child = fork(new URL(file, import.meta.url), { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`)));
  ended.catch(() => {}); // told by the next question
  const ask = async (message) => {
    signal.throwIfAborted();
    const answered = once(child, 'message', { signal });
    if (message) child.send(message);
    const [answer] = await Promise.race([answered, ended]);
    return answer;
  };
  return { ask, [Symbol.asyncDispose]: async () => child.connected && child.disconnect() };
}
