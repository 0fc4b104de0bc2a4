/** The key that receipts are signed with, made once. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readConfig, rootFolder } from '../config.js';
import { AppError } from '../errors.js';
import { newPrivateKey, signingKeyIn } from '../receipt/keys.js';

interface Made {
  readonly file: string;
  /** Name of its public half. */
  readonly key: string;
  readonly publicHalf: string;
}

/**
 * Make one, in a file that is its owner's alone.
 * @throws AppError FOLDER_NOT_WRITABLE if the file is there already, or cannot be written
 */
export async function makeSigningKey(named: string | undefined): Promise<Made> {
  const file = resolve(named ?? readConfig(process.env).service.signingKey ?? join(rootFolder, '.loophole', 'signing-key.pem'));
  const pem = newPrivateKey();
  try {
    if (named === undefined) await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pem, { flag: 'wx', mode: 0o600 });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // of files
    const what =
      code === 'EEXIST'
        ? 'is there already, and receipts may be signed with it; keep it, or name another file with --file'
        : `cannot be written to (${code}); name another file with --file`;
    throw new AppError('FOLDER_NOT_WRITABLE', `"${file}" ${what}.`, { cause });
  }
  const made = signingKeyIn(pem);
  if (made === undefined) throw new Error('A new key is none.');
  return { file, key: made.name, publicHalf: made.publicHalf };
}

export const toldOfSigningKey = ({ file, key, publicHalf }: Made): string[] => [
  `file   ${file}`,
  `key    ${key}`,
  '',
  `A server that is started with LOOPHOLE_SIGNING_KEY=${file} signs receipts with it.`,
  'Whoever checks receipts needs the public half, which GET /receipt-key answers, too; save it as public.pem:',
  '',
  publicHalf.trimEnd(),
];
