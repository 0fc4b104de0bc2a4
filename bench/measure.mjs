// All servers side by side on one database: compared, warmed, and measured in turns.
import { openGraph } from '../dist/graph/graph.js';
import { answerOf, bodiesOf, faultIn, requireSame } from './answers.mjs';
import { progress, start } from './process.mjs';
import { median } from './report.mjs';

const concurrencies = [1, 32];

/** @returns the results of each case, and the memory of each server after the run */
export async function measure(address, cases, { rounds, seconds, profile }, keep) {
  const graph = keep(openGraph(address));
  const env = { LOOPHOLE_BENCH_DATABASE: JSON.stringify(address) };
  const begun = (file, more) => keep(start(`servers/${file}.mjs`, { ...env, ...more }));
  const servers = {
    loophole: begun('loophole'),
    cached: begun('loophole', { LOOPHOLE_ANSWER_MEGABYTES: '64' }),
    peer: begun('peer'),
    floor: begun('floor'),
  };
  const client = keep(start('client.mjs'));
  const urls = {};
  for (const [name, server] of Object.entries(servers)) ({ url: urls[name] } = await server.ask());
  const results = [];
  for (const one of cases) {
    const rows = (await graph.run(one.variables)).map(({ variables }) => variables);
    const asked = one.naive ? { ...urls, naive: urls.floor } : { ...urls };
    const unable = await faultIn(urls.peer, bodiesOf(one, 'peer', rows));
    if (unable) {
      delete asked.peer;
      console.error(`\nThe peer cannot answer ${one.name}: ${unable}`);
    }
    const names = Object.keys(asked);
    const bodies = Object.fromEntries(names.map((name) => [name, bodiesOf(one, name, rows)]));
    const cold = {};
    for (const name of names) {
      const began = performance.now();
      await answerOf(asked[name], bodies[name][0]);
      cold[name] = performance.now() - began;
    }
    await requireSame(one, asked, bodies);
    const run = (name, concurrency, length) => {
      progress.say(`${one.name}, ${concurrency} at a time: ${name}`);
      return client.ask({ url: asked[name], bodies: bodies[name], concurrency, seconds: length });
    };
    for (const concurrency of concurrencies) {
      for (const name of names) await run(name, concurrency, seconds / 2);
      if (profile) await servers.loophole.ask({ profile: 'start' });
      const runs = Object.fromEntries(names.map((name) => [name, []]));
      for (let round = 0; round < rounds; round++) for (const name of names) runs[name].push(await run(name, concurrency, seconds));
      if (profile) await servers.loophole.ask({ profile: `${profile}/${one.name.replaceAll(' ', '-')}-${concurrency}.cpuprofile` });
      const { name, anchored = false, escape = false } = one;
      results.push({
        case: name,
        anchored,
        escape,
        concurrency,
        cold,
        unable,
        ...Object.fromEntries(names.map((of) => [of, middleOf(runs[of])])),
      });
    }
  }
  const memory = {};
  for (const [name, server] of Object.entries(servers)) ({ memory: memory[name] } = await server.ask({ memory: true }));
  return { results, memory };
}

const middleOf = (runs) => Object.fromEntries(['perSecond', 'p50', 'p99'].map((key) => [key, median(runs.map((run) => run[key]))]));
