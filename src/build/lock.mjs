/** One process at a time installs and builds in a checkout. The lock is a socket: whoever holds it, the kernel takes it back when that process ends, however it ends. */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './digest.mjs';

const name = `loophole-${createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 24)}`;
/** Linux and Windows have names of sockets that are no files. */
const path = { linux: `\0${name}`, win32: `\\\\.\\pipe\\${name}` }[process.platform] ?? join(tmpdir(), name);

/** Hold the lock of the checkout while the work is done; those who come meanwhile wait. */
export async function locked(work) {
  const lock = await take();
  try {
    return await work();
  } finally {
    lock.close();
  }
}

async function take(told = false) {
  const lock = createServer();
  try {
    lock.listen(path);
    await once(lock, 'listening');
    return lock;
  } catch (fault) {
    if (fault.code !== 'EADDRINUSE') return lock; // a machine without such sockets: unlocked, as a checkout has one user at most times
  }
  if (!told) console.error('Another start installs or builds here; waiting for it …');
  await ended();
  return take(true);
}

/** Resolves once the holder has let go. A socket that is a file stays behind a process that was killed. */
async function ended() {
  const holder = connect(path).resume();
  await new Promise((done) =>
    holder
      .once('error', (fault) => done(fault.code === 'ECONNREFUSED' && !path.startsWith('\0') && rmSync(path, { force: true })))
      .once('close', done),
  );
  await new Promise((wait) => setTimeout(wait, 50));
}
