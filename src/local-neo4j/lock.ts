/** A file that one process at a time holds. The kernel keeps the lock as long as the file is open, whoever has opened it or was handed it, and no longer. */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { AppError } from '../errors.js';

/**
 * The file, made if it is not there, open and locked; undefined if another process holds it. Closing it gives it back.
 * @throws AppError DATABASE_START_FAILED where there are no locks
 */
export async function lockFile(path: string): Promise<FileHandle | undefined> {
  const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  try {
    const { tryLock } = await import('fs-native-extensions');
    if (tryLock(file.fd)) return file;
  } catch (cause) {
    await file.close();
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw new AppError(
      'DATABASE_START_FAILED',
      `"${path}" cannot be locked (${reason}); set LOOPHOLE_HOME to a folder on a disk of this machine, or NEO4J_URI to a Neo4j of yours.`,
      { cause },
    );
  }
  await file.close();
  return undefined;
}

/** Put a text in the place of all that a file holds. */
export async function replaceText(file: FileHandle, text: string): Promise<void> {
  await file.truncate();
  await file.write(text, 0);
}
