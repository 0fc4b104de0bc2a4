/** A file that others must neither change nor read. */
import { open } from 'node:fs/promises';
import { AppError } from '../../errors.js';

/** To write for a group, and to read or write for everybody: who can write puts in what they like. */
const byOthers = 0o026;

/**
 * @param setting that names the file
 * @param holds what others could change or read
 * @throws AppError SETTING_INVALID if others than who runs the server, or a group of theirs that may read, have access to it
 */
export async function readSecret(setting: string, path: string, holds: string): Promise<string> {
  await using file = await open(path);
  const kind = await file.stat();
  if (kind.isFile() && (kind.mode & byOthers) !== 0 && process.platform !== 'win32')
    throw new AppError(
      'SETTING_INVALID',
      `${setting}="${path}" has mode ${(kind.mode & 0o777).toString(8)}, so that others can change or read ${holds}; expected 600. Run "chmod 600 ${path}".`,
    );
  return await file.readFile('utf8'); // before the file is closed
}
