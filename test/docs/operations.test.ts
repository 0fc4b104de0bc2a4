/** What docs/operations.md tells of a running server, held to one. */
import { expect, test } from '@jest/globals';
import { testApi } from '../support/api.js';
import { testGraph } from '../support/graph.js';
import { pageOf } from '../support/pages.js';

test('docs/operations.md has the metrics that the server has, with their type and meaning', async () => {
  await using graph = testGraph();
  await using api = await testApi(graph);
  const served = await (await fetch(`${api.url}/metrics`)).text();
  const told = new Map([...served.matchAll(/^# HELP (loophole_\w+) (.+)$/gm)].map(([, name = '', help]) => [name, { help, type: '' }]));
  for (const [, name = '', type = ''] of served.matchAll(/^# TYPE (loophole_\w+) (\w+)$/gm)) Object.assign(told.get(name) ?? {}, { type });
  const rows = pageOf('docs/operations.md').text.matchAll(/^\| `(loophole_\w+)` +\| (\w+) +\| (.+?) +\|$/gm);
  const written = [...rows].map(([, name = '', type = '', help = '']) => [name, { help, type }] as const);
  expect(new Map(written)).toEqual(told);
  expect(told.size).toBeGreaterThan(8);
});
