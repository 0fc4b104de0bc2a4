// The tables of docs/performance.md and of its log. Their prose is written by hand; what lies between the marks is written from here.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { rootFolder } from '../dist/config.js';

const page = join(rootFolder, 'docs', 'performance.md');
const log = join(rootFolder, 'docs', 'performance-log.md');
const marks = ['<!-- measured -->', '<!-- /measured -->'];

export const commit = () => execFileSync('git', ['-C', rootFolder, 'rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
export const machine = `${cpus().length} cores (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB`;

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const ratio = (a, b) => (a / b).toFixed(2);
const milliseconds = (time) => (time < 10 ? time.toFixed(1) : time.toFixed(0));

/** The geometric mean of requests per second over those of another server. */
export function over(results, other) {
  const able = results.filter((one) => one[other]);
  return Math.exp(able.reduce((sum, one) => sum + Math.log(one.loophole.perSecond / one[other].perSecond), 0) / able.length);
}

export function tableOf(results) {
  const head = [
    'case',
    'at a time',
    'requests/s',
    'of the floor',
    'of the peer',
    'of the naive text',
    'kept, requests/s',
    'kept, of the floor',
    'p50 ms',
    'p99 ms',
    'peer p50',
    'floor p50',
    'first ms',
  ];
  const rows = results.map(({ case: name, escape, concurrency, cold, loophole, cached, peer, floor, naive }) => [
    escape ? `${name} †` : name,
    concurrency,
    loophole.perSecond.toFixed(0),
    ratio(loophole.perSecond, floor.perSecond),
    peer ? ratio(loophole.perSecond, peer.perSecond) : 'fails',
    naive ? ratio(loophole.perSecond, naive.perSecond) : '',
    cached.perSecond.toFixed(0),
    ratio(cached.perSecond, floor.perSecond),
    milliseconds(loophole.p50),
    milliseconds(loophole.p99),
    peer ? milliseconds(peer.p50) : '',
    milliseconds(floor.p50),
    concurrency === 1 ? milliseconds(cold.loophole) : '',
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** How much slower the median of each id-anchored case is than in a smaller graph, and how much slower the floor is. */
function growthOf(small, large) {
  const rows = large.results
    .filter(({ anchored, concurrency }) => anchored && concurrency === 1)
    .flatMap(({ case: name, loophole, floor }) => {
      const before = small.results.find((one) => one.case === name && one.concurrency === 1);
      return before ? [`| ${name} | ${ratio(loophole.p50, before.loophole.p50)} | ${ratio(floor.p50, before.floor.p50)} |`] : [];
    });
  return [`| case | p50 at ${large.size} over ${small.size} | of the floor |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** How Loophole does in each case beside the others, by size. */
function summaryOf(runs) {
  const others = ['floor', 'peer'];
  const columns = others.flatMap((other) => runs.map((run) => ({ other, run })));
  const head = ['case', 'at a time', ...columns.map(({ other, run }) => `of the ${other}, ${run.size}`)];
  const rows = runs.at(-1).results.map(({ case: name, escape, concurrency }) => {
    const beside = columns.map(({ other, run }) => {
      const found = run.results.find((one) => one.case === name && one.concurrency === concurrency);
      return found?.[other] ? ratio(found.loophole.perSecond, found[other].perSecond) : 'fails';
    });
    return [escape ? `${name} †` : name, concurrency, ...beside];
  });
  const means = ['geometric mean', '', ...columns.map(({ other, run }) => over(run.results, other).toFixed(2))];
  return [head, head.map(() => '---'), ...rows, means].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

export async function writePages(runs) {
  const sections = runs.map(({ size, at, commit: of, machine: on, results, memory }) => {
    const used = Object.entries(memory).map(([name, bytes]) => `${name} ${Math.round(bytes / 1e6)} MB`);
    const means = `Geometric mean over the peer ${over(results, 'peer').toFixed(2)}, of the floor ${over(results, 'floor').toFixed(2)}.`;
    return `### ${size} entities\n\nMeasured ${at.slice(0, 10)} at commit ${of} on ${on}. ${means} Memory after the run: ${used.join(', ')}.\n\n${tableOf(results)}`;
  });
  if (runs.length > 1) sections.push(`### Growth\n\n${growthOf(runs[0], runs.at(-1))}`);
  await writeBetweenMarks(log, sections.join('\n\n'));
  await writeBetweenMarks(page, summaryOf(runs));
}

async function writeBetweenMarks(file, tables) {
  const text = readFileSync(file, 'utf8');
  const [from, to] = marks.map((mark) => text.indexOf(mark));
  if (from < 0 || to < from) throw new Error(`${file} has lost its marks ${marks.join(' and ')}; put them around its tables.`);
  const written = `${text.slice(0, from + marks[0].length)}\n\n${tables}\n\n${text.slice(to)}`;
  writeFileSync(file, await format(written, { ...(await resolveConfig(file)), parser: 'markdown' }));
}
