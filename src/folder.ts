/** Folders, made with those that they stand in. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** One by one: `recursive` of Node asks for ever, and cannot be stopped, where the system says that a new name is not there, as in /proc. */
export async function makeFolder(folder: string): Promise<void> {
  const path = resolve(folder);
  try {
    if ((await stat(path)).isDirectory()) return;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault; // stat rejects with no other
    if (dirname(path) !== path) await makeFolder(dirname(path));
  }
  await mkdir(path).catch(async (fault: NodeJS.ErrnoException) => {
    // Another process was faster.
    if (fault.code !== 'EEXIST' || !(await stat(path)).isDirectory()) throw fault;
  });
}
