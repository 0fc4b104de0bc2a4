import { open } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';
import { AppError } from '../errors.js';
import { keyName, lineOf, newKey } from '../http/access/key.js';
import { command, printJson } from './command.js';
import { run } from './run.js';

/** `loophole key`: make a key; it is shown this once, and only its hash is kept. With --signing, the one that receipts are signed with. */
export const keyCommand = command('key', ['loophole key analyst', 'loophole key analyst --file keys.txt', 'loophole key --signing'])
  .description('make a key that lets a client ask the API, and print it once; or the key that receipts are signed with')
  .argument('[name]', 'who will have it: letters, digits, dots, hyphens and underscores', parseName)
  .option('--signing', 'make the key that receipts are signed with')
  .option(
    '--file <path>',
    'add its line to this file, which LOOPHOLE_KEYS_FILE names; with --signing, where to write it (default: LOOPHOLE_SIGNING_KEY, or .loophole/signing-key.pem)',
  )
  .option('--json', 'print what is made as JSON')
  .action((name: string | undefined, { file, json = false, signing = false }: Options, self: Command) => {
    if (signing && name !== undefined) self.error(`error: a key that signs receipts has no name; leave out "${name}" or --signing`);
    if (signing) return run(() => makeSigning(file, json));
    if (name === undefined) return self.error("error: missing required argument 'name'");
    return run(() => makeKey(name, file, json));
  });

interface Options {
  readonly file?: string;
  readonly json?: boolean;
  readonly signing?: boolean;
}

async function makeKey(name: string, file: string | undefined, json: boolean): Promise<void> {
  const key = newKey();
  const line = lineOf(name, key);
  if (file !== undefined) await add(line, file);
  if (json) printJson({ name, key, line, file: file ?? null });
  else console.log(told(key, line, file).join('\n'));
}

async function makeSigning(file: string | undefined, json: boolean): Promise<void> {
  const { makeSigningKey, toldOfSigningKey } = await import('./signingKey.js');
  const made = await makeSigningKey(file);
  if (json) printJson(made);
  else console.log(toldOfSigningKey(made).join('\n'));
}

function parseName(text: string): string {
  if (!keyName.test(text)) throw new InvalidArgumentError('Expected up to 64 letters, digits, dots, hyphens and underscores.');
  return text;
}

/** The file is for its owner alone, also if it was there before with wider rights. */
async function add(line: string, file: string): Promise<void> {
  try {
    await using opened = await open(file, 'a', 0o600);
    const found = await opened.stat();
    if (!found.isFile()) throw Object.assign(new Error(), { code: 'no file' });
    if ((found.mode & 0o077) !== 0) {
      await opened.chmod(0o600);
      console.error(`"${file}" was open to other users (mode ${(found.mode & 0o777).toString(8)}); it is now its owner's alone (600).`);
    }
    await opened.appendFile(`\n${line}\n`); // on a line of its own, even after a last line that nobody ended
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // of files
    throw new AppError('FOLDER_NOT_WRITABLE', `"${file}" cannot be written to (${code}); name another file with --file.`, { cause });
  }
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
