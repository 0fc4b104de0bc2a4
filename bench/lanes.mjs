// Does what is cheap stay quick while the dearest queries run? Asks 64 of them without a pause, as one client and as several.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { program } from 'commander';
import getPort from 'get-port';
import { rootFolder } from '../dist/config.js';
import { lineOf, newKey } from '../dist/http/access/key.js';
import { progress, runToEnd, signal } from './process.mjs';

const { seconds, limit, dear, clients } = program
  .name('node bench/lanes.mjs')
  .description('Medians of what is cheap while the dearest queries run. Starts a Loophole of its own; NEO4J_URI names another database.')
  .option('--seconds <s>', 'how long each part is measured', '20')
  .option('--dear <count>', 'how many dear queries are asked at a time', '64')
  .option('--clients <count>', 'how many clients ask them in the second part', '8')
  .option('--limit <ms>', 'the longest that the median of a cheap one may take', '200')
  .parse()
  .opts();
const folder = mkdtempSync(join(tmpdir(), 'loophole-lanes-'));

const many = (count, what) => Array.from({ length: count }, (_, at) => what(at)).join(' ');
const hub = 'visa-type:student-visa-cn';
const related = (depth, inner) => (depth === 0 ? inner : `related { claim { id ${related(depth - 1, inner)} } }`);

/** Candidates; those that are refused are left out. */
const candidates = {
  claims: `{ claims(first: 100) { edges { node { id statement document { id name } ${related(3, 'id statement')} } } } }`,
  entities:
    '{ entities(first: 100, filter: {background: true}) { edges { node { id name claims(first: 100) { edges { node { id statement document { id name } speaker { role } } } } } } } }',
  relationships:
    '{ entities(first: 60) { edges { node { id relationships(first: 60) { totalCount edges { node { id to { id name } from { id name } evidence { modality contested independentPublishers claims { id } } } } } } } } }',
  twice:
    '{ entities(first: 20) { edges { node { id relationships(first: 100) { edges { node { to { id relationships(first: 20) { edges { node { id } } } } } } } } } } }',
  paths: `{ ${many(20, (at) => `p${at}: paths(from: "resolution:unscr-2397", to: "${hub}", options: { maxLength: 8, maxPaths: 50, hubDegree: ${10_000 - at} }) { truncated paths { length weakest contested caveats { kind } hops { from { id name } to { id name } relationship { id evidence { modality } } } } }`)} }`,
  neighborhoods: `{ ${many(12, (at) => `n${at}: neighborhood(id: "${hub}", depth: 3, options: { hubDegree: ${10_000 - at} }) { entities { id name claims(first: 3) { edges { node { id } } } } relationships { id evidence { modality contested claims { id statement } } } gaps { id } }`)} }`,
  searches: `{ ${many(20, (at) => `s${at}: search(text: "authority${at} emplojers${at} textilework${at} universities${at} dispatched${at} overstaying${at} provincial${at} consulates${at}", first: 20) { edges { matched node { id name } } parties(first: 20) { edges { match node { id name } } } }`)} }`,
  scripts: `{ ${many(20, (at) => `s${at}: search(text: "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ${at} ᚠᚢᚦᚨᚱᚲᚷᚹᚺᚾᛁᛃᛇᛈᛉᛋᛏᛒᛖᛗᛚᛜ${at} 𐌰𐌱𐌲𐌳𐌴𐌵𐌶${at}", first: 100) { edges { matched } }`)} }`,
  parties: `{ ${many(20, (at) => `p${at}: parties(first: 100, filter: { name: "${'aeiounrstlm'[at % 11]}" }, orderBy: NAME) { totalCount edges { node { id name names { full } designations { id } } } }`)} }`,
  changes:
    '{ changes(from: "2000-01-01", to: "2026-01-01") { becameKnown(first: 100) { totalCount edges { node { id statement related { claim { id } } } } } superseded(first: 100) { totalCount } contested(first: 100) { edges { node { id } } } } }',
  provenance: `{ ${many(20, (at) => `p${at}: provenance(asOf: "20${10 + (at % 15)}-01-0${1 + (at % 9)}") { __typename }`)} }`,
  routes:
    '{ resolution(symbol: "2397") { visaRoutes(first: 100) { totalCount edges { node { visaType { name legalForm } provision { paragraph instrument { symbol } test } circumventions { method { name } } evidence { modality contested independentPublishers claims { id statement document { name } paragraph speaker { role } } } } } } } }',
};

async function start(keys) {
  const env = { ...process.env, PORT: String(await getPort()), LOOPHOLE_ANSWER_MEGABYTES: '0' };
  if (!process.env.NEO4J_URI)
    Object.assign(env, {
      LOOPHOLE_HOME: join(folder, 'home'),
      LOOPHOLE_BOLT_PORT: String(await getPort()),
      LOOPHOLE_BROWSER_PORT: String(await getPort()),
    });
  if (keys) Object.assign(env, { LOOPHOLE_KEYS_FILE: keys, LOOPHOLE_COST_PER_MINUTE: '1000000000000' });
  const child = spawn(process.execPath, [join(rootFolder, 'dist/cli/loophole.js'), 'up', '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  let said = '';
  for await (const text of child.stdout) {
    said += text;
    const [, url] = /"api": "(.+?)"/.exec(said) ?? [];
    if (url && said.includes('}')) return { url, [Symbol.asyncDispose]: stop };
  }
  throw new Error(`Loophole did not start: ${said}`);
}

async function timed(url, key, query) {
  const began = performance.now();
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) };
  const response = await fetch(query === undefined ? `${url}/readyz` : `${url}/graphql`, {
    headers,
    signal,
    ...(query !== undefined && { method: 'POST', body: JSON.stringify({ query }) }),
  });
  const text = await response.text();
  const code = /"code":"(\w+)"/.exec(text)?.[1] ?? (response.status === 200 ? 'ok' : String(response.status));
  return { ms: performance.now() - began, code, text };
}

const sorted = (times) => times.toSorted((a, b) => a - b);
const at = (times, share) => sorted(times)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;

/** Ids that are asked for once, so that no answer is kept. */
async function idsOf(url, key) {
  const { text } = await timed(url, key, '{ entities(first: 100, filter: { background: true }) { edges { node { id } } } }');
  return JSON.parse(text).data.entities.edges.map(({ node }) => node.id);
}

async function measure(url, keys, queries) {
  const ids = await idsOf(url, keys[0]);
  const codes = new Map();
  const over = new AbortController();
  let next = 0;
  const ask = async (key) => {
    while (!over.signal.aborted) {
      const { code } = await timed(url, key, queries[next++ % queries.length]);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      // Who is refused waits as it is told.
      if (code !== 'ok' && code !== 'REQUEST_TIMEOUT') await wait(1_000);
    }
  };
  const asking = Array.from({ length: Number(dear) }, (_, one) => ask(keys[one % keys.length]));
  await wait(3_000);
  const asked = keys.at(-1);
  const cheap = {
    '{ __typename }': () => timed(url, asked, '{ __typename }'),
    'entity(id)': (time) => timed(url, asked, `{ entity(id: ${JSON.stringify(ids[time % ids.length])}) { id name a${time}: kind } }`),
    '/readyz': () => timed(url, undefined, undefined),
  };
  const times = Object.fromEntries(Object.keys(cheap).map((name) => [name, []]));
  const faults = new Map();
  const end = performance.now() + Number(seconds) * 1000;
  await Promise.all(
    Object.entries(cheap).map(async ([name, one]) => {
      for (let time = 0; performance.now() < end; time++) {
        const { ms, code } = await one(time);
        times[name].push(ms);
        if (code !== 'ok') faults.set(`${name} ${code}`, (faults.get(`${name} ${code}`) ?? 0) + 1);
        await wait(20);
      }
    }),
  );
  over.abort();
  await Promise.all(asking);
  return { times, codes, faults };
}

const words = (counts) => [...counts].map(([code, count]) => `${code} ${count}`).join(', ') || 'none';

await runToEnd(async (keep) => {
  keep({ [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }) });
  const names = Array.from({ length: Number(clients) + 1 }, (_, one) => `client-${one}`);
  const keys = names.map(() => newKey());
  const file = join(folder, 'keys.txt');
  appendFileSync(file, names.map((name, one) => `${lineOf(name, keys[one])}\n`).join(''));
  let fine = true;
  for (const [who, all] of [
    ['one', []],
    [clients, keys],
  ]) {
    const server = await start(all.length > 0 ? file : undefined);
    try {
      const allowed = [];
      if (who === 'one') console.log('| dear query | ms alone | bytes | outcome |\n| --- | --- | --- | --- |');
      for (const [name, query] of Object.entries(candidates)) {
        progress.say(name);
        await timed(server.url, all[0], query);
        const { ms, code, text } = await timed(server.url, all[0], query);
        const told = code === 'ok' ? 'ok' : JSON.parse(text).errors[0].message.slice(0, 120);
        if (who === 'one') console.log(`| ${name} | ${ms.toFixed(0)} | ${text.length} | ${told} |`);
        if (['ok', 'GRAPH_TIMEOUT', 'REQUEST_TIMEOUT'].includes(code)) allowed.push({ query, ms });
      }
      const dearest = allowed
        .toSorted((a, b) => b.ms - a.ms)
        .slice(0, 8)
        .map(({ query }) => query);
      const { times, codes, faults } = await measure(server.url, all.length > 0 ? all : [undefined], dearest);
      console.log(
        `\n${dear} dear queries at a time, clients: ${who}; dear answers: ${words(codes)}; faults of cheap ones: ${words(faults)}\n`,
      );
      console.log('| asked | times | median ms | p90 ms | slowest ms |\n| --- | --- | --- | --- | --- |');
      for (const [name, one] of Object.entries(times)) {
        fine &&= at(one, 0.5) < Number(limit);
        console.log(
          `| ${name} | ${one.length} | ${at(one, 0.5).toFixed(0)} | ${at(one, 0.9).toFixed(0)} | ${Math.max(...one).toFixed(0)} |`,
        );
      }
      console.log('');
    } finally {
      await server[Symbol.asyncDispose]();
    }
  }
  return fine;
});
