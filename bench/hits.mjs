// How often does each statement touch the store? Those that the cases of the benchmark lead to, profiled one by one.
import neo4j from 'neo4j-driver';
import { program } from 'commander';
import { readConfig } from '../dist/config.js';
import { openGraph } from '../dist/graph/graph.js';
import { serve } from '../dist/http/server.js';
import { answerOf, bodiesOf } from './answers.mjs';
import { cases } from './cases.mjs';
import { openDatabase, sizes } from './database.mjs';
import { progress, runToEnd, signal } from './process.mjs';
import { median } from './report.mjs';

const { size } = program
  .name('node bench/hits.mjs')
  .description('Profile the statements that the cases of the benchmark lead to; tell the hits of the store of each.')
  .option('--size <size>', 'how many entities: 10k, 100k or 1m', '10k')
  .parse()
  .opts();
/** Questions of each case that are followed. */
const followed = 10;

const hitsOf = ({ dbHits = 0, children }) => dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);

await runToEnd(async (keep) => {
  const { address, ...database } = await openDatabase(sizes[size], progress, signal);
  keep(database);
  const graph = keep(openGraph(address));
  const statements = new Map();
  const watched = {
    ...graph,
    read: (query, parameters, abort) => {
      statements.set(JSON.stringify([query.text, parameters]), { ...query, parameters });
      return graph.read(query, parameters, abort);
    },
  };
  const { service } = readConfig({ LOOPHOLE_ANSWER_MEGABYTES: '0', LOOPHOLE_LOG_LEVEL: 'silent' });
  const { url } = keep(await serve(watched, { port: 0, service }));
  for (const one of cases) {
    progress.say(one.name);
    const rows = (await graph.run(one.variables)).map(({ variables }) => variables);
    for (const body of bodiesOf(one, 'loophole', rows.slice(0, followed))) await answerOf(`${url}/graphql`, body);
  }
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), { disableLosslessIntegers: true });
  const hits = new Map();
  for (const { name, text, parameters } of statements.values()) {
    const given = Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, value ?? null]));
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, given, { database: address.database });
    hits.set(name, [...(hits.get(name) ?? []), hitsOf(summary.profile)]);
  }
  await driver.close();
  const rows = [...hits]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, all]) => `| ${name} | ${all.length} | ${median(all)} | ${Math.max(...all)} |`);
  console.log(['| statement | profiled | hits, median | hits, most |', '| --- | --- | --- | --- |', ...rows].join('\n'));
});
