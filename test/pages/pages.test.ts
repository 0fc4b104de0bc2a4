import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import type { Page } from 'playwright-core';
import { questions } from '../../src/catalogue/catalogue.js';
import { rootFolder } from '../../src/config.js';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import { serve, type Server } from '../../src/http/server.js';
import { fits, violations } from '../support/axe.js';
import { chromiumPath, openBrowser, type TrappedBrowser } from '../support/chromium.js';
import { loadShipped, testGraph, wipe } from '../support/graph.js';
import { where } from '../support/where.js';
import { someOf } from '../support/proof.js';

const browserUrl = 'http://localhost:7474/browser/';
const first = '/graphiql?question=q01-visa-types-2397';

const hasBrowser = chromiumPath() !== undefined;

let graph: Graph;
let server: Server;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  server = await serve(graph, { port: 0, browserUrl });
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

/** What a browser would send for a page. */
const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const textOf = async (path: string, at = server.url): Promise<string> => (await fetch(`${at}${path}`, { headers: html })).text();
const jsonOf = async (at = server.url): Promise<unknown> => (await fetch(at, { headers: { accept: 'application/json' } })).json();
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the first page', () => {
  test('tells what is loaded, and links to every question', async () => {
    const text = await textOf('/');
    const { dataset } = (await jsonOf()) as { dataset: { version: string; coverage: string } }; // as the next test has it
    expect(text).toContain(`<code>${dataset.version}</code>`);
    expect(text).toContain(dataset.coverage);
    expect(text).toContain('Claim <b>255</b>');
    expect(questions.filter(({ name }) => count(text, `href="/graphiql?question=${name}"`) !== 1)).toEqual([]);
  });

  test('is a small document of links for a program that asks for JSON', async () => {
    expect(await jsonOf()).toEqual({
      dataset: {
        version: expect.stringMatching(/^[0-9a-f]{16}$/),
        loadedAt: expect.stringMatching(/^20.+Z$/),
        coverage: expect.stringContaining('3 articles of 1 outlet'),
      },
      links: {
        explore: '/explore',
        graphql: '/graphql',
        graphiql: '/graphiql',
        schema: '/schema.graphql',
        health: '/healthz',
        ready: '/readyz',
        neo4jBrowser: browserUrl,
      },
      questions: questions.map(({ name, title }) => ({ name, title, graphiql: `/graphiql?question=${name}` })),
    });
  });

  test('names Neo4j Browser only where its address is known', async () => {
    expect(await textOf('/')).toContain(`<a href="${browserUrl}">`);
    await using other = await serve(graph, { port: 0 });
    expect(await textOf('/', other.url)).not.toContain('Look in Neo4j Browser');
    expect(await jsonOf(other.url)).toMatchObject({ links: expect.not.objectContaining({ neo4jBrowser: expect.anything() }) });
  });

  test('says so in words where the database does not answer, or holds nothing', async () => {
    const nowhere = await getPort();
    await using silent = openGraph({ uri: `bolt://localhost:${nowhere}`, user: 'neo4j', password: 'x', database: 'neo4j' });
    await using other = await serve(silent, { port: 0, log: { write: () => true } });
    const text = await textOf('/', other.url);
    expect(text).toContain('The database does not answer, so no question can be answered now.');
    expect(text).toContain(questions[0]?.title);
    expect(text).not.toContain(String(nowhere));
    expect(await jsonOf(other.url)).toMatchObject({ dataset: null });
    await wipe(graph);
    expect(await textOf('/')).toContain('No dataset is loaded, so no question can be answered yet.');
    await loadShipped(graph);
  });
});

describe('every page', () => {
  const headersOf = async (path: string): Promise<Headers> => (await fetch(`${server.url}${path}`, { headers: html })).headers;

  test('may run, load and be framed by nothing from elsewhere, and runs no script but files of ours', async () => {
    const policies = await Promise.all(['/', first].map(async (path) => (await headersOf(path)).get('content-security-policy')));
    for (const policy of policies) expect(policy).toMatch(/^default-src 'none'; .*base-uri 'none'; frame-ancestors 'none'/);
    expect(policies.map((policy) => /script-src [^;]+/.exec(policy ?? '')?.[0])).toEqual([undefined, "script-src 'self'"]);
    expect(policies.join(' ')).not.toMatch(/https?:|unsafe-eval|\*/);
    for (const path of ['/', first, '/assets/graphiql.js']) {
      const headers = await headersOf(path);
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer']);
    }
  });

  test('keeps its files until they change', async () => {
    const headers = await headersOf('/assets/pages.css');
    const etag = headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    // fetch would tell the server that it wants no kept file.
    const [again] = (await once(get(`${server.url}/assets/pages.css`, { headers: { 'if-none-match': etag } }), 'response')) as [
      IncomingMessage,
    ]; // node:http
    expect(again.resume().statusCode).toBe(304);
  });

  test('escapes what the address says', async () => {
    const response = await fetch(`${server.url}/graphiql?question=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain('No question is named “&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;”. Choose one from the list.');
    expect(text).not.toContain('<script>');
  });
});

describe('in a browser', () => {
  let trapped: TrappedBrowser | undefined;
  const said: string[] = [];

  beforeAll(async () => {
    if (!hasBrowser) return;
    trapped = await openBrowser();
  });
  afterAll(async () => {
    await trapped?.[Symbol.asyncDispose]();
  });

  /** A page that has told no error; everything it says of one is kept. */
  async function open(path: string, colorScheme: 'light' | 'dark', width = 1280): Promise<Page> {
    if (!trapped) throw new Error('There is no browser.');
    const page = await trapped.browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && said.push(message.text())));
    page.on('pageerror', (fault) => said.push(String(fault)));
    await page.goto(`${server.url}${path}`);
    return page;
  }

  const execute = (page: Page) => page.getByRole('button', { name: 'Execute query' });
  async function shoot(page: Page, name: string): Promise<void> {
    if (process.env['LOOPHOLE_SCREENSHOTS'] === '1') await page.screenshot({ path: join(rootFolder, 'docs/images', name) });
  }

  where(hasBrowser)('the first page is readable by anyone, in light and dark and on a phone', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open('/', scheme);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Loophole');
      if (scheme === 'light') await shoot(page, 'landing.png');
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await fits(page)).toBe(true);
      await page.close();
    }
  });

  where(hasBrowser)('the first page is gone through by keyboard, each stop in sight', async () => {
    const page = await open('/', 'light');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('[document.activeElement.textContent, getComputedStyle(document.activeElement).outlineStyle]')).toEqual([
      'Skip to the questions',
      'solid',
    ]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(questions[0]?.title);
    await page.close();
  });

  where(hasBrowser)('every link of the first page leads somewhere', async () => {
    const page = await open('/', 'light');
    const links = await page.locator('a').evaluateAll((all) => all.map((one) => (one as unknown as { href: string }).href)); // they are links
    expect(links.length).toBeGreaterThan(questions.length);
    const ours = links.filter((link) => link.startsWith(server.url));
    expect(links.filter((link) => !ours.includes(link))).toEqual([browserUrl]);
    for (const link of ours) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
    await page.close();
  });

  where(hasBrowser)(
    'each question opens in GraphiQL with its document, which is answered',
    async () => {
      const page = await open('/', 'light');
      for (const { title, document } of someOf(questions, 6)) {
        await page.goto(server.url);
        await page.getByRole('link', { name: title, exact: true }).click();
        expect(await page.getByLabel('Question').locator('option:checked').innerText()).toBe(title);
        await page.locator('.graphiql-query-editor .view-line').first().waitFor();
        const asked = page.waitForResponse(
          (response) => response.url().endsWith('/graphql') && response.request().postDataJSON().operationName !== 'IntrospectionQuery',
        );
        await execute(page).click();
        const response = await asked;
        expect(response.request().postDataJSON().query).toBe(document);
        expect(Object.keys((await response.json()) as object)).toEqual(['data']);
      }
      await page.close();
    },
    600_000,
  );

  where(hasBrowser)('GraphiQL shows the evidence of the answer, and the schema with it', async () => {
    const page = await open(first, 'light');
    await execute(page).click();
    await page.getByText('"visaRoutes"').waitFor();
    await shoot(page, 'graphiql.png');
    // The editor draws only what is in sight: look for the claim as a reader would.
    await page.locator('.graphiql-response .monaco-editor').first().click();
    await page.keyboard.press('Control+F');
    await page.keyboard.type('C001-09');
    await page.locator('.graphiql-response .view-line', { hasText: '"C001-09"' }).first().waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByRole('link', { name: 'Dataset', exact: true }).first().click();
    await page.getByText('What it does not cover it cannot answer.').waitFor();
    await page.close();
  });

  where(hasBrowser)('GraphiQL opens the question that is chosen from the list', async () => {
    const page = await open('/graphiql', 'light');
    await page.getByLabel('Question').selectOption('q06-contradictions-and-tensions');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.waitForURL('**/graphiql?question=q06-contradictions-and-tensions');
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'Which claims contradict each other?' }).waitFor();
    await page.getByText('What the answer tells, and what it does not').click();
    expect(await page.getByText(questions[5]?.doesNotTell ?? '').isVisible()).toBe(true);
    await page.close();
  });

  where(hasBrowser)('GraphiQL follows the system in light and dark, fits a phone, and nothing of ours in it keeps anyone out', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(first, scheme);
      await page.locator('.graphiql-query-editor .view-line').first().waitFor();
      await page
        .locator(`.monaco-editor.${scheme === 'dark' ? 'vs-dark' : 'vs'}`)
        .first()
        .waitFor();
      expect(await violations(page, '#graphiql')).toEqual([]);
      // GraphiQL's own: its logo in light and the line numbers of its editor in dark are pale, and a tab has its close button inside.
      const ofGraphiql = (await violations(page)).map(({ rule }) => rule);
      expect(ofGraphiql.filter((rule) => !['color-contrast', 'nested-interactive'].includes(rule))).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await fits(page)).toBe(true);
      await page.close();
    }
  });

  where(hasBrowser)('no page reported an error, and none asked anyone elsewhere', async () => {
    expect(said).toEqual([]);
    expect(trapped?.caught()).toBe(0);
    // What would have been noticed.
    const page = await open('/', 'light');
    await expect(page.goto('http://elsewhere.example/')).rejects.toThrow('ERR_');
    expect(trapped?.caught()).toBeGreaterThan(0);
    await page.close();
  });
});
