import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Argument } from 'commander';
import { formatNames, type FormatName } from '../export/formats.js';
import { exportGraph } from '../main.js';
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
    run(({ progress, signal, done }) =>
      exportGraph(
        process.env,
        format,
        async (pieces) => {
          done();
          const stream = Readable.from(pieces, { objectMode: false });
          if (out === undefined) return pipeline(stream, process.stdout, { signal, end: false }).catch(unlessClosed);
          try {
            await pipeline(stream, createWriteStream(`${out}.part`), { signal });
            await rename(`${out}.part`, out); // renamed when complete, so that half an export never looks whole
          } finally {
            await rm(`${out}.part`, { force: true });
          }
        },
        progress,
        signal,
      ),
    ),
  );

/** Whoever reads the output may have enough before its end, as `head` does. */
function unlessClosed(fault: unknown): void {
  if (!(fault instanceof Error && 'code' in fault && fault.code === 'EPIPE')) throw fault;
}
