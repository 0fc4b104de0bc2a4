/** A disk of a few megabytes that can be filled, where the system lets a user mount one in a namespace of their own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { works } from './where.js';

/** Can this be tried here? */
export const hasSmallDisks = (): boolean => works('unshare', '-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt');

export interface SmallDisk extends Disposable {
  /** The command that a program has to be run by to see the disk. */
  readonly within: readonly string[];
  /** What a file holds there. */
  read(path: string): string;
  /** Leave no room on it. */
  fill(): void;
  free(): void;
}

/** Mount a disk of so many megabytes at a folder that is there; it is gone with its last program. */
export async function smallDisk(folder: string, megabytes: number): Promise<SmallDisk> {
  const script = 'mount -t tmpfs -o size="$1"m tmpfs "$2" && echo mounted && exec cat';
  const holder = spawn('unshare', ['-rm', 'sh', '-c', script, 'sh', String(megabytes), folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  const ballast = join(`/proc/${holder.pid}/root`, folder, 'ballast');
  return {
    within: ['nsenter', '--target', String(holder.pid), '--user', '--mount', '--preserve-credentials'],
    read: (path) => readFileSync(join(`/proc/${holder.pid}/root`, path), 'utf8'),
    fill() {
      try {
        writeFileSync(ballast, Buffer.alloc(megabytes * 2 ** 20));
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code !== 'ENOSPC') throw fault; // of node:fs
      }
    },
    free: () => rmSync(ballast),
    [Symbol.dispose]: () => void holder.stdin.end(),
  };
}
