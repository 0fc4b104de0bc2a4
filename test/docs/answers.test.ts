/** Every question of a page, asked of the corpus that ships, and every command that it shows with what it prints. */
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { answered, docs } from '../support/pages.js';
import { where, works } from '../support/where.js';

/** These change the corpus; how-to.test.ts follows them. */
const changing = /^docs\/how-to\/add-/;
const questions = docs
  .filter(({ name }) => !changing.test(name))
  .flatMap((page) => answered(page).map((one, i) => ({ page: page.name, number: i + 1, ...one })));
const shown = docs.flatMap(({ name, blocks }) =>
  blocks.filter(({ language }) => language === 'console').map(({ text }) => ({ page: name, ...commandIn(text) })),
);

function commandIn(text: string): { command: string; printed: string } {
  const [first = '', ...lines] = text.split('\n');
  return { command: first.replace(/^\$ /, ''), printed: lines.join('\n') };
}

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

/** What a shell prints for a command, with the API where the page expects it. */
const printedBy = (command: string) =>
  new Promise<string>((ended) => {
    const env = { ...process.env, PORT: new URL(api.url).port };
    execFile('bash', ['-c', command.replaceAll('http://localhost:4000', api.url)], { cwd: rootFolder, env }, (_, stdout, stderr) =>
      ended(`${stdout}${stderr}`.replace(/\n?$/, '\n')),
    );
  });

describe('the documentation', () => {
  test('is answered where it asks', () => {
    expect(new Set(questions.map(({ page }) => page)).size).toBe(10);
    expect(questions.length).toBeGreaterThan(15);
  });

  test.each(questions)('$page has the answer of its question $number', async ({ question, answer }) => {
    expect(await api.ask(question)).toEqual(JSON.parse(answer));
  });

  const isCurl = ({ command }: { command: string }): boolean => command.startsWith('curl');
  test.each(shown.filter((one) => !isCurl(one)))('$page has what $command prints', async ({ command, printed }) => {
    expect(await printedBy(command)).toBe(printed);
  });

  where(works('curl', '--version'))('has what its curl commands print', async () => {
    const curls = shown.filter(isCurl);
    expect(curls).toHaveLength(1);
    for (const { command, printed } of curls) expect(await printedBy(command)).toBe(printed);
  });
});
