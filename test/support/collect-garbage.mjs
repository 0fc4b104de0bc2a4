// Preloaded into a server that is measured: SIGUSR2 collects garbage, so that what is left is what is held.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BroadcastChannel, isMainThread } from 'node:worker_threads';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
// Signals come to the first thread alone; each has a heap of its own.
const threads = new BroadcastChannel('collect garbage');
threads.addEventListener('message', () => collect());
threads.unref();
if (isMainThread) process.on('SIGUSR2', () => threads.postMessage('now'));
