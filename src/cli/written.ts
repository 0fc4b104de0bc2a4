/** Where an export goes. */
import { constants, createWriteStream } from 'node:fs';
import { access, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../errors.js';

/** Write to a file, which is there only when it is whole; without one, to standard output. */
export async function writeTo(
  file: string | undefined,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<void> {
  const stream = Readable.from(pieces, { objectMode: false });
  if (file === undefined) return pipeline(stream, process.stdout, { signal, end: false });
  try {
    await pipeline(stream, createWriteStream(`${file}.part`), { signal });
    await rename(`${file}.part`, file); // renamed when complete, so that half an export never looks whole
  } finally {
    await rm(`${file}.part`, { force: true });
  }
}

/**
 * Told before a database is started for it.
 * @throws AppError FOLDER_NOT_WRITABLE
 */
export async function requireFile(file: string): Promise<void> {
  try {
    if ((await stat(file).catch(() => undefined))?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    await access(dirname(file), constants.W_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException; // of stat and access
    throw new AppError('FOLDER_NOT_WRITABLE', `"${file}" cannot be written (${code}); name a file in a folder that can be, with --out.`, {
      cause,
    });
  }
}
