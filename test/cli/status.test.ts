import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import type { Graph } from '../../src/graph/graph.js';
import { testApi, type TestApi } from '../support/api.js';
import { run } from '../support/command.js';
import { loadShipped, testGraph, wipe } from '../support/graph.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  api = await testApi(graph);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const status = (...more: string[]) => run(['status', '--url', api.url, ...more]);

describe('loophole status', () => {
  test('tells the dataset of an API that is ready', async () => {
    const { dataset } = (await api.ask('{ dataset { version loadedAt coverage counts { name totalCount } } }')).data;
    const { code, stdout, stderr } = await status();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 7)).toEqual([
      `API         ${api.url}, alive and ready`,
      `dataset     ${dataset.version}`,
      `loaded      ${dataset.loadedAt}`,
      'covers      3 articles of 1 outlet (Daily NK), published between 2019-03-10 and',
      '            2019-10-30, with 121 claims; 126 legal and reference facts from 87',
      '            sources; 8 readings of ours. Nothing else was read.',
      'holds         98 Entity                10 Authority',
    ]);
    expect(stdout.slice(stdout.indexOf('holds')).match(/\d+ [A-Z_a-z]+(?= {2}|\n)/g)).toEqual(
      dataset.counts.map(({ name, totalCount }: { name: string; totalCount: number }) => `${totalCount} ${name}`),
    );
    expect(stdout).not.toContain('\u001B');
    const json = await status('--json');
    expect({ ...json, stdout: JSON.parse(json.stdout) }).toEqual({
      code: 0,
      stderr: '',
      stdout: { url: api.url, alive: true, ready: true, problem: null, dataset },
    });
  });

  test('fails where nothing answers, by default at the port that is set', async () => {
    const PORT = String(await getPort());
    const problem = `Nothing answers at http://localhost:${PORT}; start it with "npm start", or name another address with --url.`;
    expect(await run(['status'], { PORT })).toEqual({ code: 1, stdout: '', stderr: `${problem}\n` });
    const json = await run(['status', '--json'], { PORT });
    expect({ ...json, stdout: JSON.parse(json.stdout) }).toEqual({
      code: 1,
      stderr: `${problem}\n`,
      stdout: { url: `http://localhost:${PORT}`, alive: false, ready: false, problem, dataset: null },
    });
  });

  test('fails where the API is alive but not ready', async () => {
    await wipe(graph);
    expect(await status()).toEqual({
      code: 1,
      stdout: `API         ${api.url}, alive, not ready\n`,
      stderr: `${api.url} is not ready: No dataset is loaded. Start it anew with "npm start".\n`,
    });
  });
});
