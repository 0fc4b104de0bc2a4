// Does Loophole do its main job on other Nodes and Javas? See --help. Nothing is left in the checkout: each has a copy of it, which it builds.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { program } from 'commander';
import getPort from 'get-port';
import { javaHome, withNode } from './runtimes.mjs';

const { node, java } = program
  .name('node scripts/main-job.mjs')
  .description(
    'Build and start Loophole with an empty database, ask it the question of the README and for the files of an answer, which all have to be the same, and stop it: on each of these.',
  )
  .option('--node <versions...>', 'exact versions, which npm brings', [])
  .option('--java <versions...>', 'versions, of which those that are installed are tried', [])
  .addHelpText('after', '\nExample:\n  node scripts/main-job.mjs --node 20.19.0 24.21.0 --java 21')
  .parse()
  .opts();

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const block = (language) => readme.split(`\`\`\`${language}\n`)[1].split('```')[0];
const folder = mkdtempSync(join(tmpdir(), 'loophole-main-job-'));
let running;
/** The files of an answer, as the first of these runtimes wrote them. */
let written;
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => stop('SIGTERM'));

try {
  for (const version of node) await mainJob(`Node ${version}`, () => withNode(version, join(folder, version)));
  for (const version of java) {
    const home = javaHome(version);
    if (home) await mainJob(`Java ${version}`, () => ({ JAVA_HOME: home }));
    else console.log(`Java ${version}: none is installed here, so it was not tried.`);
  }
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
} finally {
  stop('SIGTERM');
  await running?.ended;
  rmSync(folder, { recursive: true });
}

/** @param runtime gives the surroundings that the job is tried in */
async function mainJob(name, runtime) {
  const began = Date.now();
  const copy = copyOfCheckout();
  const ports = { PORT: await getPort(), LOOPHOLE_BOLT_PORT: await getPort(), LOOPHOLE_BROWSER_PORT: await getPort() };
  const env = { ...process.env, ...ports, NEO4J_URI: '', LOOPHOLE_HOME: join(copy, 'home'), ...runtime() };
  // Would npm install here what is served, every package being content with this Node?
  execFileSync('npm', ['ci', '--dry-run', '--engine-strict', '--omit=dev', '--loglevel=error'], {
    cwd: copy,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running = start(copy, env);
  await running.until('Ctrl-C');
  const started = Date.now();
  const api = `http://localhost:${ports.PORT}`;
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: block('graphql') }),
  });
  const answer = await response.text();
  if (!isDeepStrictEqual(JSON.parse(answer), JSON.parse(block('json')))) throw new Error(`${name}: wrong answer: ${answer}`);
  const files = [];
  for (const format of ['md', 'docx', 'bib']) files.push(await fileOf(`${api}/answers/q01.${format}`));
  if (written !== undefined && !isDeepStrictEqual(files, written)) throw new Error(`${name}: answers in words are other bytes than before`);
  written ??= files;
  const [, served] = /nodejs_version_info\{version="v([^"]+)/.exec(await (await fetch(`${api}/metrics`)).text()) ?? [];
  const meant = execFileSync('node', ['--version'], { env, encoding: 'utf8' }).trim();
  if (`v${served}` !== meant) throw new Error(`${name}: answered by Node ${served}, expected ${meant}`);
  // npm would be ended by a Ctrl-C of its own; so Loophole alone is told, and npm says how it ended.
  process.kill(Number(readFileSync(join(env.LOOPHOLE_HOME, 'owner'), 'utf8')), 'SIGINT');
  const code = await running.ended;
  if (code !== 0 || !running.said().includes('Stopped.')) throw new Error(`${name}: ended with ${code}, and said:\n${running.said()}`);
  const seconds = (from, to) => ((to - from) / 1000).toFixed(0);
  console.log(
    `${name}: built, started, answered right, stopped; ${seconds(began, started)} s to its addresses, ${seconds(began, Date.now())} in all.`,
  );
}

async function fileOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return createHash('sha256')
    .update(new Uint8Array(await response.arrayBuffer()))
    .digest('hex');
}

/** What git tracks or would track, and the packages of the checkout: none of them is made for one Node. */
function copyOfCheckout() {
  const copy = mkdtempSync(join(folder, 'checkout-'));
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  for (const name of names.split('\0').filter((one) => one && existsSync(join(root, one)))) cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** npm start, in a process group of its own, as a terminal has it. */
function start(cwd, env) {
  const child = spawn('npm', ['start'], { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((done) => child.on('close', done));
  const until = (text) =>
    new Promise((found, failed) => {
      for (const stream of [child.stdout, child.stderr]) stream.on('data', () => said.includes(text) && found());
      child.on('close', (code) => failed(new Error(`npm start ended with ${code}, and said:\n${said}`)));
    });
  return { child, said: () => said, until, ended };
}

function stop(signal) {
  if (running && running.child.exitCode === null && running.child.signalCode === null) process.kill(-running.child.pid, signal);
}
