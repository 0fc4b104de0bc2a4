import { appendFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { AppError } from '../errors.js';
import { keyName, lineOf, newKey } from '../http/access/key.js';
import { command, printJson } from './command.js';
import { run } from './run.js';

/** `loophole key`: make a key; it is shown this once, and only its hash is kept. */
export const keyCommand = command('key', ['loophole key analyst', 'loophole key analyst --file keys.txt'])
  .description('make a key that lets a client ask the API, and print it once')
  .argument('<name>', 'who will have it: letters, digits, dots, hyphens and underscores', parseName)
  .option('--file <path>', 'add its line to this file, which LOOPHOLE_KEYS_FILE names')
  .option('--json', 'print key and line as JSON')
  .action((name: string, { file, json = false }: { file?: string; json?: boolean }) =>
    run(async () => {
      const key = newKey();
      const line = lineOf(name, key);
      if (file !== undefined) await add(line, file);
      if (json) printJson({ name, key, line, file: file ?? null });
      else console.log(told(key, line, file).join('\n'));
    }),
  );

function parseName(text: string): string {
  if (!keyName.test(text)) throw new InvalidArgumentError('Expected up to 64 letters, digits, dots, hyphens and underscores.');
  return text;
}

async function add(line: string, file: string): Promise<void> {
  // On a line of its own, even after a last line that nobody ended.
  await appendFile(file, `\n${line}\n`, { mode: 0o600 }).catch((cause: unknown) => {
    throw new AppError('FOLDER_NOT_WRITABLE', `"${file}" cannot be written to; name another file with --file.`, { cause });
  });
}

const told = (key: string, line: string, file: string | undefined): string[] => [
  `key    ${key}`,
  `line   ${line}`,
  '',
  'The key is not shown again. Clients send it as "authorization: Bearer KEY".',
  file === undefined
    ? 'Put the line into the file that LOOPHOLE_KEYS_FILE names; a server that runs takes it within a second.'
    : `The line is in ${file}; a server whose LOOPHOLE_KEYS_FILE it is takes it within a second.`,
];
