import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../errors.js';
import { makeFolder } from '../folder.js';
import { command, printJson } from './command.js';
import { run } from './run.js';

/** `loophole browser-kit`: colors and questions for the Browser of a server that is not ours. */
export const browserKitCommand = command('browser-kit', ['loophole browser-kit kit', 'loophole browser-kit kit --json'])
  .description('write kit.grass and queries.zip into a folder, for the Neo4j Browser of another server: drop both on its page')
  .argument('<folder>', 'where to write them; made if it is not there')
  .option('--json', 'print the paths of the files as JSON')
  .action((folder: string, { json = false }: { json?: boolean }) =>
    run(async () => {
      const paths = await write(folder);
      if (json) printJson(paths);
      else console.log(`Wrote ${paths.join(' and ')}. Drop both on the page of Neo4j Browser, once.`);
    }),
  );

async function write(folder: string): Promise<string[]> {
  const { droppedFiles } = await import('../browser-kit.js');
  const files = Object.entries(droppedFiles()).map(([name, bytes]) => [join(folder, name), bytes] as const);
  try {
    await makeFolder(folder);
    for (const [path, bytes] of files) await writeFile(path, bytes);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new AppError('FOLDER_NOT_WRITABLE', `"${folder}" cannot be written to (${reason}); name another folder.`, { cause });
  }
  return files.map(([path]) => path);
}
