/** The clients of examples/, each run as its first lines say, against the corpus that ships. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { pythonWith } from '../support/python.js';
import { where, works } from '../support/where.js';

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

const run = (program: string, args: readonly string[]) =>
  new Promise<{ failed: boolean; stdout: string; stderr: string }>((ended) => {
    execFile(program, args, { cwd: rootFolder, env: { ...process.env, LOOPHOLE_URL: api.url } }, (error, stdout, stderr) =>
      ended({ failed: error !== null, stdout, stderr }),
    );
  });

const routes = `"Apprentice" visa | 2397, operative paragraph 8 | CAN | KNOWN
Non-work visa (umbrella) | 2375, operative paragraph 17 | ASSERTED | KNOWN
Non-work visa (umbrella) | 2397, operative paragraph 8 | ASSERTED, contested | KNOWN
Visitor permit, "river-crossing visa" | 2375, operative paragraph 17 | ASSERTED | KNOWN
Short-term visa | 2397, operative paragraph 8 | CAN | KNOWN
Student visa | 2397, operative paragraph 8 | APPARENT, contested | KNOWN
`;
const routesOf20October = `"Apprentice" visa | 2397, operative paragraph 8 | CAN | KNOWN
Non-work visa (umbrella) | 2375, operative paragraph 17 | ASSERTED | UNCERTAIN
Non-work visa (umbrella) | 2397, operative paragraph 8 | ASSERTED, contested | UNCERTAIN
Visitor permit, "river-crossing visa" | 2375, operative paragraph 17 | ASSERTED | UNCERTAIN
Short-term visa | 2397, operative paragraph 8 | CAN | KNOWN
Student visa | 2397, operative paragraph 8 | APPARENT, contested | UNCERTAIN
`;
const unknown =
  'BAD_USER_INPUT: "2379" is no resolution of this dataset; the nearest is "S/RES/2375 (2017)". Cite it as 2397, S/RES/2397 (2017) or UNSCR 2397.\n';

/** Every page of an answer, the answer of a day, and an error with its code. */
async function expectAnswers(program: string, ...args: string[]): Promise<void> {
  expect(await run(program, args)).toEqual({ failed: false, stdout: routes, stderr: '' });
  expect(await run(program, [...args, '2397', '2019-10-20'])).toEqual({ failed: false, stdout: routesOf20October, stderr: '' });
  expect(await run(program, [...args, '2379'])).toEqual({ failed: true, stdout: '', stderr: unknown });
}

const python = pythonWith('gql.transport.httpx', join(rootFolder, 'examples/python/requirements.txt'));

describe('the example', () => {
  where(works('curl', '--version') && works('jq', '--version'))('for curl pages through an answer and tells an error', async () => {
    await expectAnswers('bash', 'examples/curl/ask.sh');
  });

  test('for TypeScript pages through an answer and tells an error', async () => {
    expect(await run('npx', ['tsc', '-p', 'examples/typescript'])).toEqual({ failed: false, stdout: '', stderr: '' });
    await expectAnswers('node', 'dist/examples/ask.js');
  });

  where(python !== undefined)('for Python pages through an answer and tells an error', async () => {
    await expectAnswers(python ?? '', 'examples/python/ask.py');
  });
});
