import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A seed as Kubernetes mounts it: each file a link through ..data, itself a link to a folder named by the time. */
export function mounted(seed: string): string {
  const mount = mkdtempSync(join(tmpdir(), 'loophole-mount-'));
  update(mount, seed, '..2026_11_01');
  for (const name of readdirSync(seed)) symlinkSync(join('..data', name), join(mount, name));
  return mount;
}

/** As kubelet does: the new folder beside the old one, the link turned at once, the old folder gone. */
export function update(mount: string, seed: string, time: string): void {
  const old = readdirSync(mount).filter((name) => name.startsWith('..2'));
  cpSync(seed, join(mount, time), { recursive: true });
  symlinkSync(time, join(mount, '..data_tmp'));
  renameSync(join(mount, '..data_tmp'), join(mount, '..data'));
  for (const name of old) rmSync(join(mount, name), { recursive: true });
}
