/** Neo4j Browser with the kit, as a person uses it: one journey in a Chromium whose every way out of this machine is a trap. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { droppedFiles } from '../../src/browser-kit.js';
import { questions } from '../../src/catalogue/catalogue.js';
import { rootFolder } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { nodeStyles, typeGroups } from '../../src/model/style.js';
import { chromiumPath, openBrowser, type TrappedBrowser } from '../support/chromium.js';
import { loadShipped, testAddress, testBrowserUrl, testGraph } from '../support/graph.js';
import { where } from '../support/where.js';

const hasChromium = chromiumPath() !== undefined;
const patience = 60_000;

let trapped: TrappedBrowser | undefined;
let page: Page;
let graph: Graph;

const newPage = async (): Promise<Page> => {
  if (trapped === undefined) throw new Error('no Chromium was started');
  const context = await trapped.browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.setDefaultTimeout(patience);
  return context.newPage();
};

beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  if (chromiumPath() === undefined) return;
  trapped = await openBrowser();
  page = await newPage();
});
afterAll(async () => {
  await trapped?.[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const logIn = async (on: Page): Promise<void> => {
  await on.locator('input[type=password]').fill(testAddress().password);
  await on.keyboard.press('Enter');
};

/** Pictures for the documentation, where they are asked for. */
const photograph = async (name: string): Promise<void> => {
  if (!process.env['LOOPHOLE_SCREENSHOTS']) return;
  const folder = join(rootFolder, 'docs', 'images');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `browser-${name}.png`), clip: { x: 0, y: 0, width: 1440, height: 612 } });
};

/** Each node that is drawn, by its id in the database: its color and its caption without spaces. */
async function drawn(on: Page): Promise<Map<number, { color: string | null; caption: string }>> {
  await on.locator('g.node').first().waitFor();
  const nodes = await on.locator('g.node').evaluateAll((all) =>
    all.map((node) => ({
      id: Number(node.getAttribute('aria-label')?.replace('graph-node', '')),
      color: node.querySelector('circle.b-outline')?.getAttribute('fill') ?? null,
      lines: [...node.querySelectorAll('text.caption')].map((line) => line.textContent ?? ''),
    })),
  );
  // A line that Browser cuts may begin with another word than the next.
  return new Map(
    nodes.map(({ id, color, lines }) => [id, { color, caption: squeezed(lines.filter((line) => !line.endsWith('…')).join('')) }]),
  );
}

/** Browser breaks captions into lines. */
const squeezed = (caption: string): string => caption.replaceAll(/\s/g, '');

/** What our style says of the nodes of a statement. */
async function styled(statement: string): Promise<Map<number, { color: string; caption: string }>> {
  const rows = await graph.run<{ id: number; labels: string[]; properties: Record<string, unknown> }>(
    `CALL () { ${statement} } UNWIND nodes(p) AS n WITH DISTINCT n RETURN toInteger(split(elementId(n), ':')[2]) AS id, labels(n) AS labels, properties(n) AS properties`,
  );
  return new Map(
    rows.map(({ id, labels, properties }) => {
      const label = labels.find((one) => one !== 'Entity') ?? '';
      const { color, caption } = nodeStyles[label as keyof typeof nodeStyles]; // every label has a style
      return [id, { color, caption: squeezed(String(properties[caption])) }];
    }),
  );
}

async function expectDrawnAsStyled(on: Page, statement: string): Promise<void> {
  const [seen, wanted] = [await drawn(on), await styled(statement)];
  expect(new Set(seen.keys())).toEqual(new Set(wanted.keys()));
  for (const [id, { color, caption }] of wanted) {
    const node = seen.get(id);
    expect(node?.color).toBe(color);
    expect(node?.caption.length).toBeGreaterThan(2);
    expect(caption.slice(0, node?.caption.length)).toBe(node?.caption);
  }
}

/** Put a statement into the editor and run it. */
async function type(statement: string): Promise<void> {
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.insertText(statement);
  await page.keyboard.press('Control+Enter');
}

/** The questions that are among the favorites, in their order. */
async function favorites(on: Page): Promise<string[]> {
  await on.locator('[data-testid=navigationFavorites] button').click();
  await on.locator('[data-testid="expandFolder-Loophole questions"]').click();
  await on.locator('[data-testid^="scriptTitle-q01"]').waitFor();
  return on.locator('[data-testid^="scriptTitle-q"]').allTextContents();
}

const titles = questions.map(({ name, title }) => `${name.split('-')[0] ?? ''} ${title}`);
const cypherOf = (name: string): string => questions.find((one) => one.name === name)?.cypher ?? '';

describe('the link of Neo4j Browser', () => {
  where(hasChromium)('asks for the password alone and opens the guide, which runs what is clicked', async () => {
    // A query of the reader's own, from before.
    await page.goto(new URL('kit.json', testBrowserUrl()).href);
    await page.evaluate(`localStorage.setItem('neo4j.documents', '[{"id": "own", "content": "// My own\\\\nRETURN 1"}]')`);
    await page.goto(testBrowserUrl());
    expect(await page.locator('[data-testid=username]').inputValue()).toBe('neo4j');
    await logIn(page);
    await page.getByText('Every arrow between entities rests on claims.').waitFor();
    const statement = "MATCH p = ()<-[:SUBJECT|OBJECT|STATED_IN]-(:Claim {id: 'C001-18'}) RETURN p";
    await page.getByText(statement).locator('svg, i, span').first().click();
    await expectDrawnAsStyled(page, statement);
  });

  where(hasChromium)('lists the questions among the favorites, beside what the reader saved', async () => {
    expect(await favorites(page)).toEqual(titles);
    expect(await page.getByText('My own').count()).toBe(1);
    expect(await page.getByText('Sample scripts').count()).toBe(0);
  });

  where(hasChromium)('with a question draws its answer at once, in our colors and captions', async () => {
    await page.goto(`${testBrowserUrl()}&run=q01-visa-types-2397`);
    await expectDrawnAsStyled(page, cypherOf('q01-visa-types-2397'));
    await photograph('q01');
  });

  where(hasChromium)('shows the claims of a relationship that is clicked', async () => {
    await page.goto(`${testBrowserUrl()}&run=q02-recall-chain-of-command`);
    await expectDrawnAsStyled(page, cypherOf('q02-recall-chain-of-command'));
    // Browser cuts a caption where its arrow is short.
    const types: string[] = await page.evaluate(`[...document.querySelectorAll('g.relationship')].map((one) => one.__data__.type)`);
    const issued = page.locator('g.relationship').nth(types.indexOf('ISSUED_ORDER'));
    expect(await issued.locator('text').first().textContent()).toMatch(/^issued/);
    expect(await issued.locator('path.b-outline').getAttribute('fill')).toBe(typeGroups.practice.color);
    await issued.locator('path.overlay').click({ force: true });
    expect(await page.locator('tr', { hasText: /^claims/ }).textContent()).toBe('claims[C001-41,C002-02]');
    await photograph('claims');
  });

  where(hasChromium)('with the name of no question opens the guide, and puts nothing in twice', async () => {
    await page.goto(`${testBrowserUrl()}&run=${encodeURIComponent('MATCH (n) DETACH DELETE n')}`);
    await page.getByText('Every arrow between entities rests on claims.').waitFor();
    expect(await favorites(page)).toEqual(titles);
    expect(await page.getByText('My own').count()).toBe(1);
  });

  where(hasChromium)('draws what was asked for and no more, and refuses to write', async () => {
    await type('MATCH p = (:Regime) RETURN p UNION MATCH p = (:StateOrder) RETURN p');
    await page.getByText('Displaying 3 nodes, 0 relationships.').waitFor();
    expect(await page.locator('g.relationship').count()).toBe(0);
    await type('CREATE (n:Claim) RETURN n');
    await page.getByText('Neo.ClientError.Statement.AccessMode').first().waitFor();
  });

  where(hasChromium)('never leads to another machine', async () => {
    expect(trapped?.caught()).toBe(0);
    const other = await newPage();
    await expect(other.goto('http://fonts.googleapis.com')).rejects.toThrow('net::ERR');
    expect(trapped?.caught()).toBeGreaterThan(0);
  });
});

describe('the page of another Browser', () => {
  where(hasChromium)('takes the colors and the questions by drag and drop', async () => {
    const other = await newPage();
    await other.goto(testBrowserUrl().replace('/kit/', '/'));
    await logIn(other);
    await other.getByText('You are connected as user').waitFor();
    for (const [name, bytes] of Object.entries(droppedFiles())) {
      const content = `Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (one) => one.charCodeAt(0))`;
      const dataTransfer = await other.evaluateHandle(
        `(() => { const all = new DataTransfer(); all.items.add(new File([${content}], '${name}')); return all; })()`,
      );
      for (const event of ['dragenter', 'dragover', 'drop'])
        await other.locator('#mount > div').first().dispatchEvent(event, { dataTransfer });
    }
    expect(await favorites(other)).toEqual(titles);
    // The page writes its state a little later, and forbids what Playwright would wait with.
    let grass = 'null';
    while (grass === 'null') grass = String(await other.evaluate("localStorage.getItem('neo4j.grass')"));
    expect(JSON.parse(grass)).toMatchObject({ 'node.VisaType': { color: nodeStyles.VisaType.color } });
  });
});
