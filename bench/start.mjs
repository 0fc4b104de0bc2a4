// Starts the product on a home that is loaded, again and again, and tells the median of what a start spends its time on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import getPort from 'get-port';
import { program } from 'commander';
import { rootFolder } from '../dist/config.js';
import { benchFolder } from './database.mjs';
import { runToEnd, signal } from './process.mjs';
import { median } from './report.mjs';

const { times } = program
  .name('node bench/start.mjs')
  .description('Start Loophole with warm caches and tell what that takes.')
  .option('--times <number>', 'how many starts are measured', '5')
  .parse()
  .opts();
const home = join(benchFolder, 'start');
/** What is said when the stage before is over. */
const stages = [
  ['Starting Neo4j', 'see that packages and build are current'],
  ['Loading the corpus', 'start Neo4j'],
  ['Starting the API', 'see that the corpus is current'],
  ['Warming up', 'start the API'],
  ['"api"', 'warm up'],
];

/** Seconds of each stage, and until the first answer over HTTP, in one start that is stopped again. */
async function startOnce() {
  const ports = { PORT: await getPort(), LOOPHOLE_BOLT_PORT: await getPort(), LOOPHOLE_BROWSER_PORT: await getPort() };
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const child = spawn(process.execPath, ['src/cli/bootstrap.mjs', 'up', '--json'], {
    cwd: rootFolder,
    env: { ...process.env, ...ports, LOOPHOLE_HOME: home, NEO4J_URI: '' },
  });
  const ended = once(child, 'exit');
  const end = () => child.kill('SIGINT');
  signal.addEventListener('abort', end, { once: true });
  const spent = {};
  let [said, since] = ['', 0];
  const hear = (text) => {
    said += text;
    const [until, name] = stages[Object.keys(spent).length] ?? [];
    if (!name || !said.includes(until)) return;
    spent[name] = seconds() - since;
    since = seconds();
    hear('');
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
  const body = JSON.stringify({ query: '{ dataset { version } }' });
  const answers = async () => {
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
    const response = await fetch(`http://localhost:${ports.PORT}/graphql`, sent).catch(() => undefined);
    return response?.ok && (await response.json()).data !== undefined;
  };
  let first;
  while (child.exitCode === null && (first === undefined || spent['warm up'] === undefined)) {
    if (first === undefined && (await answers())) first = seconds();
    await wait(20);
  }
  end();
  await ended;
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (spent['warm up'] === undefined) throw new Error(`Loophole did not start: ${said}`);
  return { ...spent, 'all, until the addresses are told': since, 'until the first answer over HTTP': first };
}

await runToEnd(async () => {
  await rm(home, { recursive: true, force: true });
  await startOnce(); // makes the home and loads it
  const starts = [];
  for (let time = 0; time < Number(times); time++) starts.push(await startOnce());
  console.log('| stage | seconds, median |\n| --- | --- |');
  for (const name of Object.keys(starts[0])) console.log(`| ${name} | ${median(starts.map((one) => one[name])).toFixed(1)} |`);
});
