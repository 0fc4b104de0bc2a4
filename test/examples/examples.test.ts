/** The clients of examples/, each run as its first lines say, against the corpus that ships. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildASTSchema, parse } from 'graphql';
import { exampleTypes } from '../../scripts/example-types.mjs';
import { rootFolder } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { testApi, type TestApi } from '../support/api.js';
import { chromiumPath, openBrowser } from '../support/chromium.js';
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

interface Answer {
  readonly data: {
    readonly visaRoutes: {
      readonly edges: readonly {
        readonly node: {
          readonly visaType: { readonly name: string };
          readonly provision: { readonly paragraph: string };
          readonly evidence: { readonly modality: string; readonly contested: boolean; readonly known: { readonly status: string } };
        };
      }[];
    };
  };
}

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

describe('an integrator', () => {
  where(chromiumPath() !== undefined)('goes from the first page to GraphiQL and its schema, and from there to a typed client', async () => {
    await using trapped = await openBrowser();
    const page = await trapped.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(api.url);
    await page.getByRole('link', { name: 'Ask in GraphiQL' }).click();

    // What can be asked?
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByRole('link', { name: 'visaRoutes', exact: true }).click();
    await page.getByRole('link', { name: 'VisaRouteConnection', exact: true }).click();
    await page.getByText('What is not stated about the visa types, methods and provisions of this page.').waitFor();

    // Asking it.
    await page.locator('.graphiql-query-editor .view-line').first().click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(
      'query { visaRoutes(resolution: "2397") { edges { node { visaType { name } provision { paragraph } evidence { modality contested known { status } } } } } }',
    );
    const answered = page.waitForResponse((response) => response.request().postData()?.includes('visaType') ?? false);
    await page.getByRole('button', { name: 'Execute query' }).click();
    const { data } = (await (await answered).json()) as Answer; // as asked
    const rows = data.visaRoutes.edges.map(({ node: { visaType, provision, evidence } }) =>
      [
        visaType.name,
        provision.paragraph,
        evidence.contested ? `${evidence.modality}, contested` : evidence.modality,
        evidence.known.status,
      ].join(' | '),
    );
    expect(`${rows.join('\n')}\n`).toBe(routes);

    // The client: its types are made from the schema that this server gives, and it prints the same rows.
    await page.goto(api.url);
    await page.getByRole('link', { name: 'Schema', exact: true }).click();
    const schema = buildASTSchema(parse((await page.locator('pre').textContent()) ?? ''));
    const types = await exampleTypes(schema);
    for (const [name, text] of Object.entries(types)) expect(text).toBe(readFileSync(join(rootFolder, name), 'utf8'));
    expect(Object.keys(types)).toEqual(['examples/typescript/visa-routes.generated.ts']);
    expect((await run('node', ['dist/examples/ask.js'])).stdout).toBe(routes);
    expect(trapped.caught()).toBe(0);
  });
});
