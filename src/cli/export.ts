import { constants, createWriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument } from 'commander';
import { AppError } from '../errors.js';
import { formatNames, type FormatName } from '../export/names.js';
import { command } from './command.js';
import { run } from './run.js';

/** `loophole export`: the whole graph in a format that other programs read. */
export const exportCommand = command('export', [
  'loophole export graphml --out loophole.graphml',
  'loophole export csv --out loophole.csv.zip',
  'loophole export ftm | head',
])
  .description(
    'write the corpus and the current official lists in a format that other programs read; docs/exports.md says what each cannot carry',
  )
  .addArgument(new Argument('<format>', 'FollowTheMoney JSON lines, CSV for neo4j-admin in a zip, or GraphML').choices(formatNames))
  .option('--out <file>', 'where to write it (default: standard output)')
  .action((format: FormatName, { out }: { out?: string }) =>
    run(async ({ progress, signal, done }) => {
      const { exportGraph } = await import('../main.js');
      if (out !== undefined) await requireFile(out);
      const write = async (pieces: AsyncIterable<string | Uint8Array>): Promise<void> => {
        done();
        const stream = Readable.from(pieces, { objectMode: false });
        if (out === undefined) return pipeline(stream, process.stdout, { signal, end: false }).catch(unlessClosed);
        try {
          await pipeline(stream, createWriteStream(`${out}.part`), { signal });
          await rename(`${out}.part`, out); // renamed when complete, so that half an export never looks whole
        } finally {
          await rm(`${out}.part`, { force: true });
        }
      };
      await exportGraph(process.env, format, write, progress, signal);
    }),
  );

/** Told before a database is started for it. */
async function requireFile(out: string): Promise<void> {
  try {
    if ((await stat(out).catch(() => undefined))?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    await access(dirname(out), constants.W_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // of stat and access
    throw new AppError('FOLDER_NOT_WRITABLE', `"${out}" cannot be written (${code}); name a file in a folder that can be, with --out.`, {
      cause,
    });
  }
}

/** Whoever reads the output may have enough before its end, as `head` does. */
function unlessClosed(fault: unknown): void {
  if (!(fault instanceof Error && 'code' in fault && fault.code === 'EPIPE')) throw fault;
}
