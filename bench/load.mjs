// Loads an invented corpus over Bolt into an empty database: by the loader of Loophole, and by a raw UNWIND of the same rows.
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { program } from 'commander';
import { startLocalNeo4j } from '../dist/local-neo4j/start.js';
import { benchFolder, configOf, sizes } from './database.mjs';
import { progress, runToEnd, signal, start } from './process.mjs';

const { size } = program
  .name('node bench/load.mjs')
  .description('Load a corpus over Bolt into an empty database: Loophole against a raw UNWIND of the same rows.')
  .option('--size <size>', 'how many entities: 10k, 100k or 1m', '1m')
  .parse()
  .opts();

/** What a process has computed, in seconds. */
const computed = (pid) =>
  execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' })
    .split(/[-:]/)
    .reduce((sum, part) => sum * 60 + Number(part), 0);

/** A database and a process of its own, so that neither loader finds or leaves anything; the home is thrown away. */
async function measured(loader) {
  const home = join(benchFolder, `load-${loader}`);
  await rm(home, { recursive: true, force: true });
  const neo4j = await startLocalNeo4j(await configOf(home), progress, signal);
  const child = start('loader.mjs');
  try {
    const before = computed(neo4j.pid);
    const { cpu, ...told } = await child.ask({ loader, address: neo4j.address, entities: sizes[size] });
    return { loader, ...told, cpu: cpu + computed(neo4j.pid) - before };
  } finally {
    await child[Symbol.asyncDispose]();
    await neo4j[Symbol.asyncDispose]();
    await rm(home, { recursive: true, force: true });
  }
}

await runToEnd(async () => {
  // Making the rows costs both the same; it is measured too, as neither waits for it.
  const runs = [await measured('raw'), await measured('loophole')];
  console.log(
    '\n| loader | rows | seconds | rows/s | seconds of CPU, Neo4j and Node | memory of Node, most |\n| --- | --- | --- | --- | --- | --- |',
  );
  for (const { loader, rows, seconds, cpu, memory } of runs)
    console.log(
      `| ${loader} | ${rows} | ${seconds.toFixed(1)} | ${(rows / seconds).toFixed(0)} | ${cpu.toFixed(0)} | ${Math.round(memory / 1e6)} MB |`,
    );
  const [bare, ours] = runs;
  const times = (what) => (ours.rows / ours[what] / (bare.rows / bare[what])).toFixed(2);
  console.log(`\nLoophole loads ${times('seconds')} times as many rows a second as the raw UNWIND, ${times('cpu')} a second of CPU.`);
});
