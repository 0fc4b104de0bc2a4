/** The files of a seed folder, links followed and each read once: what is loaded is what the version is a hash of. */
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { AppError } from '../errors.js';
import type { Problem } from './problem.js';
import { oneLine, quote } from './quote.js';

export interface SourceFile {
  /** From the seed folder. */
  readonly path: string;
  /** Where its links lead. */
  readonly real: string;
  readonly bytes: Buffer;
}

export interface Source {
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** Files that cannot be read, and those that nobody would read. */
  readonly problems: readonly Problem[];
}

const subfolders = ['documents', 'law', 'reference', 'entities', 'rules'];
const singles = ['relations.yaml', 'gaps.yaml', 'assertions.yaml'];

/** The largest file that is read, in bytes. */
const largest = 1_000_000;
/** What editors, systems and people leave beside the files of a seed. */
const beside = /^(\..*|.*~|#.*#|(README|LICENSE)(\.(md|txt))?|Thumbs\.db|desktop\.ini|lost\+found)$/i;

/** Why a file or folder is not read, as the rest of a sentence about it. */
class Unreadable extends Error {}

const expectedFile = 'expected a file in the seed folder: put one there, or take this out';

/** How a file is named in problems: from where the user stands. */
export const nameOf = (folder: string, path: string): string => oneLine(join(relative('.', folder), path));

/**
 * Read a seed folder.
 * @throws AppError SEED_INVALID if the folder, or what must be in it, is not there
 */
export function readSource(folder: string): Source {
  const source = readOnce(folder);
  // Kubernetes replaces a mounted folder by turning one link: what was read until then is of the old one, and the rest of the new.
  return source.files.every(({ path, real }) => leadsTo(real, join(folder, path))) ? source : readOnce(folder);
}

function leadsTo(real: string, path: string): boolean {
  try {
    return realpathSync(path) === real;
  } catch {
    return false;
  }
}

function readOnce(folder: string): Source {
  const root = required(folder, () => listed(realpathSync(folder)), ' Name it in LOOPHOLE_SEED, or as the argument of "loophole check".');
  const files: SourceFile[] = [];
  const problems: Problem[] = [];
  const tell = (path: string, message: string): void => void problems.push({ file: nameOf(folder, path), line: 1, message });
  const take = (path: string): void => {
    try {
      files.push(readWithin(root.real, path));
    } catch (fault) {
      tell(path, `${reasonOf(fault, join(root.real, path))}; ${expectedFile}`);
    }
  };
  for (const subfolder of subfolders) {
    const { names } = required(join(folder, subfolder), () => listed(resolveWithin(root.real, subfolder)));
    for (const name of names.filter((one) => !beside.test(one))) {
      if (name.endsWith('.yaml')) take(join(subfolder, name));
      else tell(join(subfolder, name), unread(name, 'files that end in .yaml'));
    }
  }
  for (const single of singles) {
    required(join(folder, single), () => lstatSync(join(root.real, single)));
    take(single);
  }
  const known = [...subfolders, ...singles];
  for (const name of root.names.filter((one) => !known.includes(one) && !beside.test(one))) tell(name, unread(name, known.join(', ')));
  return { folder, files, problems };
}

const unread = (name: string, expected: string): string =>
  `nobody reads ${quote(name)}; expected ${expected}: rename it, or take it out of the seed`;

const listed = (real: string): { real: string; names: string[] } => ({ real, names: readdirSync(real).sort() });

function required<T>(path: string, read: () => T, remedy = ''): T {
  try {
    return read();
  } catch (fault) {
    throw new AppError(
      'SEED_INVALID',
      `${quote(path)} ${reasonOf(fault, path)}; expected a folder laid out as seed/README.md says.${remedy}`,
      { cause: fault },
    );
  }
}

/** Where a path leads once its links are followed. A link may not lead out of the folder: what stands there can change unseen. */
function resolveWithin(root: string, path: string): string {
  const real = realpathSync(join(root, path));
  if (real.startsWith(root.endsWith(sep) ? root : root + sep)) return real;
  throw new Unreadable(`is a link out of the seed folder, to ${quote(real)}`);
}

function readWithin(root: string, path: string): SourceFile {
  const real = resolveWithin(root, path);
  const found = statSync(real);
  if (found.isDirectory()) throw new Unreadable('is a folder');
  // A named pipe would be waited for, and a device never ends.
  if (!found.isFile()) throw new Unreadable('is a pipe, socket or device');
  if (found.size > largest) throw new Unreadable(`has ${found.size} bytes, more than the ${largest} that are read`);
  return { path, real, bytes: readFileSync(real) };
}

function reasonOf(fault: unknown, path: string): string {
  if (fault instanceof Unreadable) return fault.message;
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) throw fault;
  if (fault.code === 'ELOOP') return 'is a link that leads back to itself';
  if (fault.code === 'ENOTDIR') return 'is a file';
  return fault.code === 'ENOENT' && isLink(path) ? 'is a link to nothing' : `cannot be read (${String(fault.code)})`;
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
