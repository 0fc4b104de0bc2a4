// Asks a running Loophole for a long time while its corpus is replaced again and again: every answer must be that of the version it names.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import getPort from 'get-port';
import { questions } from '../dist/catalogue/catalogue.js';
import { readConfig } from '../dist/config.js';
import { openGraph } from '../dist/graph/graph.js';
import { startLocalNeo4j } from '../dist/local-neo4j/start.js';
import { loadSeed } from '../dist/seed/seed.js';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    clients: { type: 'string', default: '16' },
    every: { type: 'string', default: '60' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`Usage: node bench/soak.mjs [--minutes 30] [--clients 16] [--every 60]

Starts a database and an API of its own, asks them a mix of questions from many clients, and loads another corpus every so many seconds.
Prints a summary in Markdown. Exit codes: 0 all held, 1 something did not, 130 interrupted. Build first: npm run build.`);
  process.exit(0);
}
const [minutes, clients] = [Number(values.minutes), Number(values.clients)];
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'loophole-soak-'));
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop.abort());

/** The corpus that ships, and two that differ from it in every name of a visa type. */
const corpora = [join(root, 'seed'), ...['first', 'second'].map(renamed)];

function renamed(word) {
  const copy = join(folder, word);
  cpSync(join(root, 'seed'), copy, { recursive: true });
  const file = join(copy, 'entities/visa-type.yaml');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replaceAll(/^ {2}name: [^'"].*$/gm, (line) => `${line}, renamed for the ${word} time`),
  );
  // Assertions of the seed may name what is renamed.
  writeFileSync(join(copy, 'assertions.yaml'), '{}\n');
  return copy;
}

const asked = [
  ...questions.map(({ name, document }) => ({ name, query: document })),
  {
    name: 'a path',
    query:
      '{ paths(from: "resolution:unscr-2397", to: "visa-type:student-visa-cn") { paths { length weakest hops { from { id name } to { id name } } } } }',
  },
  {
    name: 'a search',
    query: '{ search(text: "visa", kinds: [VISA_TYPE], first: 100) { edges { node { __typename ... on VisaType { id name } } } } }',
  },
  {
    name: 'a page',
    query: '{ claims(first: 50) { totalCount edges { cursor node { id statement } } pageInfo { endCursor hasNextPage } } }',
  },
];

/** Of the answer to each question, by version of the dataset. */
const known = new Map();
const seen = { right: 0, wrong: new Map(), unnamed: 0, errors: new Map(), slowest: 0 };
const samples = [];

async function ask(url, { name, query }) {
  const start = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const body = await response.text();
  seen.slowest = Math.max(seen.slowest, (performance.now() - start) / 1000);
  const { data, errors } = JSON.parse(body);
  if (errors) return { name, code: errors[0].extensions.code };
  // How well a text fits depends on what the index has held before: the same rows come in another order.
  if (name === 'a search') data.search.edges.sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
  // When a dataset was loaded differs at each load.
  const text = JSON.stringify(data, (key, value) => (key === 'loadedAt' ? undefined : value));
  return { name, version: response.headers.get('loophole-dataset'), text };
}

const wrongs = () => [...seen.wrong.values()].reduce((sum, one) => sum + one, 0);

/** Where two texts part, with some of each. */
function difference(wanted, text) {
  let at = 0;
  while (at < wanted.length && wanted[at] === text[at]) at++;
  const from = Math.max(0, at - 100);
  return `wanted …${wanted.slice(from, at + 100)}…, was told …${text.slice(from, at + 100)}…`;
}

/** Counts an answer. Errors that a client can wait out are no fault; any other is. */
function judge({ name, version, text, code }) {
  if (code) seen.errors.set(code, (seen.errors.get(code) ?? 0) + 1);
  else if (!version) seen.unnamed++;
  else if (known.get(version)?.get(name) === text) seen.right++;
  else {
    const key = `${name} of ${version}`;
    if (!seen.wrong.has(key)) console.error(`wrong: ${key}: ${difference(known.get(version)?.get(name) ?? '', text)}`);
    seen.wrong.set(key, (seen.wrong.get(key) ?? 0) + 1);
  }
}

async function sample(api, url, graph) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const metric = (name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  const [{ connections }] = await graph.run('CALL dbms.listConnections() YIELD connectionId RETURN count(*) AS connections');
  const [{ transactions }] = await graph.run('SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS transactions');
  samples.push({
    heap: metric('nodejs_heap_size_used_bytes') / 2 ** 20,
    memory: metric('process_resident_memory_bytes') / 2 ** 20,
    handles: metric('nodejs_active_handles_total'),
    connections,
    transactions,
  });
}

const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
/** Means of a quarter of the samples; the first is 0, the last 3. */
function quarter(name, number) {
  const all = samples.map((one) => one[name]);
  const length = Math.max(1, Math.floor(all.length / 4));
  return mean(number === 3 ? all.slice(-length) : all.slice(number * length, (number + 1) * length));
}

async function startApi(address) {
  const env = { ...process.env, PORT: '0', NEO4J_URI: address.uri, NEO4J_PASSWORD: address.password };
  const api = spawn(process.execPath, [join(root, 'dist/cli/loophole.js'), 'up', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  let said = '';
  for await (const text of api.stdout) {
    said += text;
    const [, url] = /"api": "(.+)"\s+\}/.exec(said) ?? [];
    if (url) return { api, url };
  }
  throw new Error('the API did not start');
}

/** The answers of each version, one question after another, while nothing else happens. */
async function learn(graph, url) {
  for (const seed of corpora) {
    const { version } = await loadSeed(graph, seed);
    known.set(version, new Map());
    await ask(url, asked[0]);
    for (const one of asked) {
      const answer = await ask(url, one);
      if (answer.version !== version) throw new Error(`${one.name} was not answered: ${JSON.stringify(answer)}`);
      known.get(version).set(one.name, answer.text);
    }
  }
}

async function soak() {
  const ports = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
  const { localNeo4j } = readConfig({ ...process.env, ...ports, LOOPHOLE_HOME: join(folder, 'home') });
  const database = await startLocalNeo4j(localNeo4j, { say: (text) => console.error(text) }, stop.signal);
  const graph = openGraph(database.address);
  let api;
  try {
    let url;
    ({ api, url } = await startApi(database.address));
    console.error('Learning the answers of each version');
    await learn(graph, url);
    const end = performance.now() + minutes * 60_000;
    const isOver = () => stop.signal.aborted || performance.now() > end;
    const pause = (milliseconds) =>
      wait(Math.min(milliseconds, Math.max(0, end - performance.now())), undefined, { signal: stop.signal }).catch(() => {});
    let loads = 0;
    const client = async (first) => {
      for (let i = first; !isOver(); i++) judge(await ask(url, asked[i % asked.length]));
    };
    const load = async () => {
      while (!isOver()) {
        await pause(Number(values.every) * 1000);
        if (!isOver()) await loadSeed(graph, corpora[loads++ % corpora.length]);
      }
    };
    const watch = async () => {
      // What is made once, such as compiled code, is not growth.
      await pause(Math.min(60_000, minutes * 10_000));
      while (!isOver()) {
        await sample(api, url, graph);
        console.error(`${Math.ceil((end - performance.now()) / 60_000)} min left: ${seen.right} right, ${wrongs()} wrong, ${loads} loads`);
        await pause(10_000);
      }
    };
    await Promise.all([load(), watch(), ...Array.from({ length: clients }, (_, first) => client(first))]);
    return loads;
  } finally {
    if (api?.kill('SIGTERM') && api.exitCode === null) await once(api, 'exit');
    await graph[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
  }
}

/** What docs/operations.md states of the resident memory of the API, in MB. */
const mostMemory = 700;

const waitedOut = ['GRAPH_UNAVAILABLE', 'OVERLOADED'];

function report(loads) {
  const errors = [...seen.errors].map(([code, times]) => `${code} ${times}`).join(', ') || 'none';
  // In the first quarter memory is still taken for what is kept.
  const growth = ['heap', 'memory', 'handles', 'connections'].map((name) => [name, quarter(name, 1), quarter(name, 3)]);
  const largest = Math.max(...samples.map(({ memory }) => memory));
  const most = Math.max(...samples.map(({ transactions }) => transactions));
  const broken = [
    ...(seen.wrong.size > 0 ? [`wrong answers: ${[...seen.wrong].map(([key, times]) => `${key} ${times}`).join(', ')}`] : []),
    ...(seen.unnamed > 0 ? ['answers that name no version'] : []),
    ...[...seen.errors.keys()].filter((code) => !waitedOut.includes(code)),
    ...(growth[0][2] > growth[0][1] * 1.2 ? ['the heap grew'] : []),
    ...(growth[1][2] > growth[1][1] * 1.2 ? ['memory grew'] : []),
    ...(largest > mostMemory ? [`more than ${mostMemory} MB of memory`] : []),
    ...(growth[2][2] > growth[2][1] + 5 ? ['handles grew'] : []),
    ...(growth[3][2] > growth[3][1] + 5 ? ['connections grew'] : []),
  ];
  console.log(`| Soak | |
| --- | --- |
| time, clients, cores | ${minutes} min, ${clients}, ${availableParallelism()} |
| loads of another corpus | ${loads} |
| answers that are right for the version that they name | ${seen.right} |
| wrong, without a version | ${wrongs()}, ${seen.unnamed} |
| errors | ${errors} |
| slowest answer | ${seen.slowest.toFixed(1)} s |
| most transactions at a time | ${most} |
| most resident memory (MB) | ${largest.toFixed(0)} |
${growth.map(([name, first, last]) => `| ${name}${['heap', 'memory'].includes(name) ? ' (MB)' : ''}, second and last quarter of ${samples.length} samples | ${first.toFixed(1)}, ${last.toFixed(1)} |`).join('\n')}
| broken | ${broken.join('; ') || 'nothing'} |`);
  return broken.length === 0;
}

try {
  const loads = await soak();
  process.exitCode = stop.signal.aborted ? 130 : report(loads) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
