/** What long commands do, in a thread of their own (apart.ts). What is given and what comes out can be copied between threads. */
import { setImmediate } from 'node:timers/promises';
import type { FormatName } from '../export/names.js';
import type { Imported } from '../lists/import.js';
import type { ListSource } from '../lists/party.js';
import type { Progress } from '../progress.js';
import type { Addresses } from '../main.js';
import type { Checked } from '../seed/checked.js';
import type { Loaded } from '../seed/seed.js';

/** How a task tells what comes out, and hears that it is to end. */
export interface Run<T> {
  readonly progress: Progress;
  readonly signal: AbortSignal;
  out(value: T): void;
}

export type Task<G, T> = (given: G, run: Run<T>) => Promise<void>;

/** Each loads what it needs when it begins. */
export const tasks = {
  up: (async ({ insecure }, { progress, signal, out }) => {
    const { up } = await import('../main.js');
    await up(process.env, progress, out, signal, insecure);
  }) satisfies Task<{ insecure: boolean }, Addresses>,

  seed: (async ({ force }, { progress, signal, out }) => {
    const { seed } = await import('../main.js');
    out(await seed(process.env, progress, force, signal));
  }) satisfies Task<{ force: boolean }, Loaded>,

  import: (async ({ key, files, force, maxShrink }, { progress, signal, out }) => {
    const { importFiles } = await import('../main.js');
    out(await importFiles(process.env, key, files, { force, maxShrink, progress, signal }));
  }) satisfies Task<{ key: ListSource['key']; files: readonly string[]; force: boolean; maxShrink: number }, Imported>,

  export: (async ({ format, out: file }, { progress, signal, out }) => {
    const { exportGraph } = await import('../main.js');
    const { requireFile, writeTo } = await import('./written.js');
    if (file !== undefined) await requireFile(file);
    await exportGraph(process.env, format, (pieces) => (out(null), writeTo(file, pieces, signal)), progress, signal);
  }) satisfies Task<{ format: FormatName; out: string | undefined }, null>,

  check: (async ({ folder }, { signal, out }) => {
    const { checkSeed } = await import('../seed/checked.js');
    const { readConfig } = await import('../config.js');
    const checked = checkSeed(folder ?? readConfig(process.env).seedFolder);
    await setImmediate(); // it is done in one go: only now is it heard that it was to end
    signal.throwIfAborted();
    out(checked);
  }) satisfies Task<{ folder: string | undefined }, Checked>,
};

export type TaskName = keyof typeof tasks;
export type Given<N extends TaskName> = Parameters<(typeof tasks)[N]>[0];
export type Out<N extends TaskName> = Parameters<Parameters<(typeof tasks)[N]>[1]['out']>[0];
