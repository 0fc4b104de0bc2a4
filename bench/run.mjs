// Measures Loophole beside its peer and the floor, on one database, in one run. See --help.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { program } from 'commander';
import { cases } from './cases.mjs';
import { benchFolder, openDatabase, sizes } from './database.mjs';
import { measure } from './measure.mjs';
import { progress, runToEnd, signal } from './process.mjs';
import { commit, machine, tableOf, writePages } from './report.mjs';

const { size, rounds, seconds, only, profile, page } = program
  .name('npm run bench --')
  .description('Measure Loophole beside @neo4j/graphql and the bare driver. Install what it compares with once: npm ci --prefix bench')
  .option('--size <size>', 'how many entities: 10k, 100k or 1m', '10k')
  .option('--rounds <number>', 'how often each is measured; the median counts', '3')
  .option('--seconds <number>', 'how long each is measured', '1.5')
  .option('--only <text>', 'only cases whose name holds this; nothing is kept then')
  .option('--profile <folder>', 'write CPU profiles of Loophole, one for each case; nothing is kept then')
  .option('--page', 'write the tables of docs/performance.md and its log, from the last run of each size')
  .addHelpText('after', '\nExamples:\n  npm run bench\n  npm run bench -- --size 100k --page')
  .parse()
  .opts();
if (sizes[size] === undefined) program.error(`"${size}" is no size; expected ${Object.keys(sizes).join(', ')}.`);
const chosen = cases.filter(({ name }) => name.includes(only ?? ''));
if (chosen.length === 0) program.error(`No case holds "${only}"; there are ${cases.map(({ name }) => name).join(', ')}.`);
if (profile) mkdirSync(profile, { recursive: true });

await runToEnd(async (keep) => {
  const neo4j = keep(await openDatabase(sizes[size], progress, signal));
  const how = { rounds: Number(rounds), seconds: Number(seconds), profile: profile && resolve(profile) };
  const measured = { size, at: new Date().toISOString(), commit: commit(), machine, ...(await measure(neo4j.address, chosen, how, keep)) };
  if (!only && !profile) writeFileSync(join(benchFolder, `${size}.json`), JSON.stringify(measured, null, 2));
  console.log(`\n${tableOf(measured.results)}`);
  if (page) await writePages(Object.keys(sizes).flatMap(lastOf));
});

/** The last run of a size, if there was one. */
function lastOf(name) {
  try {
    return [JSON.parse(readFileSync(join(benchFolder, `${name}.json`), 'utf8'))];
  } catch (fault) {
    if (fault.code === 'ENOENT') return [];
    throw fault;
  }
}
