/** The file of keys: a line for each, "name sha256:hex"; what follows a # is a comment. */
import { stat } from 'node:fs/promises';
import { AppError } from '../../errors.js';
import { keyName } from './key.js';
import { readSecret } from './secretFile.js';

export interface Key {
  readonly name: string;
  readonly hash: Buffer;
}

interface KeysFile {
  readonly keys: readonly Key[];
  /** Numbers of the lines that hold no key though they are not empty. */
  readonly wrong: readonly number[];
}

/** @throws AppError SETTING_INVALID if others than who runs the server, or a group of theirs that may read, have access to it */
export async function readKeys(path: string): Promise<KeysFile> {
  const text = await readSecret('LOOPHOLE_KEYS_FILE', path, 'who is let in');
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
  const read = lines.map(keyIn);
  return {
    keys: read.filter((key) => key !== undefined),
    wrong: lines.flatMap((line, index) => (line !== '' && read[index] === undefined ? [index + 1] : [])),
  };
}

function keyIn(line: string): Key | undefined {
  const [, name = '', hex = ''] = /^(\S+)\s+sha256:([0-9a-f]{64})$/.exec(line) ?? [];
  return keyName.test(name) ? { name, hash: Buffer.from(hex, 'hex') } : undefined;
}

/** Something else whenever the file has changed. */
export async function stampOf(path: string): Promise<string> {
  const { ino, size, mtimeMs, ctimeMs } = await stat(path);
  return [ino, size, mtimeMs, ctimeMs].join(' ');
}

/** @throws AppError SETTING_INVALID if the file cannot be read, is open to others, holds no key, or has a line that is none */
export async function requireKeys(path: string): Promise<void> {
  const invalid = (what: string, cause?: unknown): AppError =>
    new AppError('SETTING_INVALID', `LOOPHOLE_KEYS_FILE="${path}" ${what}; make a key with "loophole key NAME --file ${path}".`, { cause });
  const { keys, wrong } = await readKeys(path).catch((fault: unknown) =>
    Promise.reject(fault instanceof AppError ? fault : invalid('cannot be read', fault)),
  );
  if (wrong.length > 0) throw invalid(`has no key in line ${wrong.join(', ')}, where "name sha256:hex" was expected`);
  if (keys.length === 0) throw invalid('holds no key, so that nobody could ask');
}
