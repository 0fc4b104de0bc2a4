/** One process at a time installs and builds in a checkout. The lock is a socket: whoever holds it, the kernel takes it back when that process ends, however it ends. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './digest.mjs';

const name = `loophole-${createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 24)}`;
/** Linux and Windows have names of sockets that are no files. */
const path = { linux: `\0${name}`, win32: `\\\\.\\pipe\\${name}` }[process.platform] ?? join(tmpdir(), name);

/** Hold the lock of the checkout while the work is done; those who come meanwhile wait. */
export async function locked(work) {
  const letGo = await take();
  try {
    return await work();
  } finally {
    letGo();
  }
}

/** @returns what lets go of the lock */
async function take(told = false) {
  const lock = createServer();
  const waiting = new Set();
  lock.on('connection', (one) => {
    waiting.add(one);
    one.on('error', () => undefined).on('close', () => waiting.delete(one));
  });
  try {
    lock.listen(path);
    await once(lock, 'listening');
    return () => {
      lock.close();
      for (const one of waiting) one.destroy();
    };
  } catch (fault) {
    if (fault.code !== 'EADDRINUSE') return () => undefined; // a machine without such sockets: at most times a checkout has one user
  }
  if (!told) console.error('Another start installs or builds here; waiting for it …');
  await released();
  return take(true);
}

/** Resolves once the holder has let go, or has ended. A socket that is a file stays behind a process that was killed. */
async function released() {
  const holder = connect(path).resume();
  const fault = await new Promise((done) => holder.once('error', done).once('close', () => done(undefined)));
  if (fault?.code === 'ECONNREFUSED' && !path.startsWith('\0')) rmSync(path, { force: true });
  await wait(50);
}
