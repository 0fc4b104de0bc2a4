#!/usr/bin/env node
// Runs Loophole from a bare checkout: installs packages and builds if needed, then hands over. Plain JavaScript, no packages.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (path) => `${root}${path}`;
const [command] = process.argv.slice(2);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Node ${process.versions.node} is too old; Loophole needs 20.19 or newer.`);

// npm keeps what it installed in a file of its own; a changed lock file makes it differ.
const wanted = existsSync(at('package-lock.json')) ? packagesOf('package-lock.json') : undefined;
if (wanted && wanted !== packagesOf('node_modules/.package-lock.json') && existsSync(at('tsconfig.build.json'))) {
  console.error('Installing packages with npm ci …');
  run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}
// Incremental: does nothing if no source changed. A production image has the build and no compiler.
if (existsSync(at('node_modules/typescript'))) {
  run(process.execPath, [at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json')]);
  run(process.execPath, [at('src/http/pages/bundle.mjs')]);
}

if (command === 'test') {
  const jest = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', at('node_modules/jest/bin/jest.js'), ...process.argv.slice(3)],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  process.exit(jest.status ?? 1);
}
await import('../../dist/cli/loophole.js');

/** Names and versions in a lock file; undefined where there is none. Optional packages of other platforms do not count. */
function packagesOf(path) {
  if (!existsSync(at(path))) return undefined;
  const { packages } = JSON.parse(readFileSync(at(path), 'utf8'));
  return JSON.stringify(
    Object.entries(packages)
      .filter(([name, { optional }]) => name !== '' && !optional)
      .map(([name, { version }]) => [name, version]),
  );
}

function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error) stop(`${program} could not be run: ${error.message}.`);
  if (status !== 0) stop(`${program} ${args[0]} failed; see above.`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
