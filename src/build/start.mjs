/** Makes ready what a command needs. What stands outside the program, the tests and the build, is run here; the rest is the program's. */
import { spawn } from 'node:child_process';
import { Failure, onInterrupt } from './child.mjs';
import { root } from './digest.mjs';
import { prepare } from './prepare.mjs';

const [command, ...more] = process.argv.slice(2);
const free = onInterrupt();
try {
  await prepare({ check: !(command === 'build' && more.includes('--no-check')) });
} catch (fault) {
  if (!(fault instanceof Failure) && fault?.syscall === undefined) throw fault;
  console.error(fault instanceof Failure ? fault.message : told(fault));
  process.exit(1);
}
free();

if (command === 'test' || command === 'proof') {
  const jest = ['--experimental-vm-modules', '--no-warnings', `${root}node_modules/jest/bin/jest.js`, ...jestArguments(more)];
  const env = command === 'proof' ? { ...process.env, LOOPHOLE_PROOF: '1' } : process.env;
  spawn(process.execPath, jest, { cwd: root, env, stdio: 'inherit' }).on('exit', (code) => (process.exitCode = code ?? 1));
}

export const isOfProgram = command !== 'test' && command !== 'proof' && command !== 'build';

/** A word that names a project chooses it; with any other, one database is enough for the files whose path contains it. */
function jestArguments([first, ...others]) {
  if (first === undefined) return [];
  if (first === 'pure' || first === 'graph') return [...others, '--selectProjects', first];
  return first.startsWith('-') ? [first, ...others] : [first, ...others, '--maxWorkers=1'];
}

/** A fault of the disk, such as ENOSPC: the checkout is where all of this is read and written. */
function told({ message, path = root }) {
  return `Loophole cannot be made ready: ${message}. "${path}" must be readable, and ${root} writable with room left on its disk.`;
}
