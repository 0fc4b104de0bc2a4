/** Packages and build, made if they are not those of the sources. */
import { accessSync, constants, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Failure, run } from './child.mjs';
import { digestOf, root } from './digest.mjs';
import { locked } from './lock.mjs';

const at = (path) => root + path;

/** What the compiler reads, and the bundler, which is quick to see whether it has to do its work again. */
const sources = ['src', 'tsconfig.json', 'tsconfig.build.json', 'package.json', 'package-lock.json'];
const pageSources = ['src/pages', 'src/model', 'tsconfig.json', 'package-lock.json'];

/**
 * @param check types are checked; without it what is built is not taken for whole, and built again at the next start. Pages are not
 * bundled then: what they import may yet have to be generated.
 */
export async function prepare({ check }) {
  if (isInstalled() && isBuilt() && check) return;
  requireWritable();
  await locked(async () => {
    if (!isInstalled()) await install();
    if (!isBuilt() || !check) await build(check);
  });
}

/** npm keeps what it installed in a file of its own; a changed lock file makes it differ. A production image has no lock file to compare, or no sources. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  return wanted === undefined || wanted === packagesOf('node_modules/.package-lock.json') || !existsSync(at('tsconfig.build.json'));
}

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

async function install() {
  console.error('Installing packages with npm ci …');
  // It takes packages out before it puts others in: what is interrupted must not look whole.
  rmSync(at('node_modules/.package-lock.json'), { force: true });
  await run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    remedy: 'Loophole needs npm, its registry and a writable home folder for the packages; mend that and start again.',
  });
}

/** Is what is in dist/ made from the sources as they are? Without a compiler, as in an image, it is what it is. */
function isBuilt() {
  return !existsSync(at('node_modules/typescript')) ? existsSync(at('dist')) : stampIn('dist/.digest') === digestOf(sources);
}

/** Built beside dist/ and put into its place when whole. */
async function build(check) {
  if (!existsSync(at('node_modules/typescript')))
    throw new Failure(`"${root}" has neither a build (dist) nor a compiler; run "npm ci" in it.`);
  const digest = digestOf(sources);
  const pages = digestOf(pageSources);
  const remedy = 'mend that and start again.';
  const node = (...args) => run(process.execPath, args, { cwd: root, remedy });
  for (const left of readdirSync(root).filter((name) => /^dist-(next|last)-\d+$/.test(name)))
    rmSync(at(left), { recursive: true, force: true });
  // Of this process alone: a compiler that outlives its start, as when that is killed, writes into none but its own.
  const [next, last] = [`dist-next-${process.pid}`, `dist-last-${process.pid}`];
  await node(at('node_modules/typescript/bin/tsc'), '-p', at('tsconfig.build.json'), '--outDir', at(next), ...(check ? [] : ['--noCheck']));
  const isBundled = stampIn('dist/.digest-of-pages') === pages && existsSync(at('dist/assets'));
  if (isBundled) cpSync(at('dist/assets'), at(`${next}/assets`), { recursive: true });
  else if (check) await node(at('src/pages/bundle.mjs'), `${next}/assets`, ...pageSources);
  if (isBundled || check) writeFileSync(at(`${next}/.digest-of-pages`), pages);
  if (check && digestOf(sources) === digest) writeFileSync(at(`${next}/.digest`), digest);
  if (existsSync(at('dist'))) renameSync(at('dist'), at(last));
  renameSync(at(next), at('dist'));
  rmSync(at(last), { recursive: true, force: true });
}

const stampIn = (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined);

function requireWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch ({ code }) {
    throw new Failure(
      `"${root}" cannot be written to (${code}), and packages or build in it are not those of its sources; make it writable, or copy it.`,
    );
  }
}
