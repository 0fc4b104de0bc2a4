import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import type { Page } from 'playwright-core';
import { questions } from '../../src/catalogue/catalogue.js';
import { rootFolder } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { addressOf, shownAt } from '../../src/pages/explore/address.js';
import { compareDrawings, countChanges } from '../../src/pages/explore/compare.js';
import { drawable } from '../../src/pages/explore/drawable.js';
import { drawingOf, type Drawing } from '../../src/pages/explore/drawing.js';
import { svgOf } from '../../src/pages/explore/svg.js';
import { schema } from '../../src/schema.js';
import { serve, type Server } from '../../src/http/server.js';
import { fits, violations } from '../support/axe.js';
import { chromiumPath, openBrowser, type TrappedBrowser } from '../support/chromium.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { where, works } from '../support/where.js';
import { someOf } from '../support/proof.js';

const hasBrowser = chromiumPath() !== undefined;
const hasCurl = works('curl', '--version');
const browserUrl = 'http://localhost:7474/browser/?kit';
const first = '/explore?question=q01-visa-types-2397';
const recall = 'state-order:dprk-recall-2019|APPLIES_TO|worker-group:dprk-workers-china';
const skipping = 'evasion-method:skip-renewal|CIRCUMVENTS|provision:unscr-2397-repatriation';

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

interface Answer {
  readonly errors?: readonly { readonly message: string }[];
  // A test knows the shape that it asked for.
  // eslint-disable-next-line typescript/no-explicit-any
  readonly data: any;
}

async function ask(query: string, variables: object = {}): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return (await response.json()) as Answer; // GraphQL over HTTP
}

const documentOf = (name: string): string => drawable(schema, questions.find((one) => one.name === name)?.document ?? '').document;
const drawingAsOf = async (name: string, asOf: string | null): Promise<Drawing> => drawingOf((await ask(documentOf(name), { asOf })).data);
const relationshipsOf = ({ edges }: Drawing): string[] =>
  edges
    .filter(({ kind }) => kind === 'relationship')
    .map(({ id }) => id)
    .sort();

describe('a document made ready to be drawn', () => {
  test('asks everything what it is and as of a day, once, and forgets the variables that said the day', () => {
    const { document, day } = drawable(
      schema,
      `query Q($day: LocalDate = "2019-10-01", $id: ID!) {
        entity(id: $id) { name relationships(first: 5, asOf: $day) { edges { node { layer evidence { modality claims { statement } } } } } }
      }`,
    );
    expect(day).toBe('2019-10-01');
    expect(document.replaceAll(/\s+/g, ' ')).toBe(
      'query Q($id: ID!, $asOf: LocalDate) { entity(id: $id) { name relationships(first: 5, asOf: $asOf) { edges { node { layer evidence { ' +
        'modality claims { statement __typename id } extent tense lawStatus contested qualified known { status } } __typename id type ' +
        'from { __typename id name } to { __typename id name } } } pageInfo { hasNextPage } } __typename id } }',
    );
  });

  test('fits the schema and the limits of the API, whatever the question', async () => {
    for (const { name } of questions) {
      expect([name, validate(schema, parse(documentOf(name)))]).toEqual([name, []]);
    }
    for (const { name } of someOf(questions, 3)) expect([name, (await ask(documentOf(name))).errors]).toEqual([name, undefined]);
  });
});

describe('a drawing', () => {
  test('of the first question has every relationship that its answer must hold, and no other but the routes and links of its methods', async () => {
    const drawn = relationshipsOf(await drawingAsOf('q01-visa-types-2397', null));
    const expected = JSON.parse(readFileSync(join(rootFolder, 'questions/q01-visa-types-2397/expected.json'), 'utf8')) as {
      relationships: string[];
    };
    expect(expected.relationships.filter((id) => !drawn.includes(id))).toEqual([]);
    expect(drawn.filter((id) => !expected.relationships.includes(id))).toEqual([
      'evasion-method:longer-stays|CIRCUMVENTS|provision:unscr-2397-repatriation',
      'evasion-method:monthly-exit-renewal|ENABLED_BY|concept:chinese-visa-system',
      'visa-type:apprentice-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation',
      'visa-type:non-work-visa-cn|CIRCUMVENTS|provision:new-work-visa-ban',
      'visa-type:non-work-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation',
      'visa-type:river-crossing|CIRCUMVENTS|provision:new-work-visa-ban',
      'visa-type:short-term-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation',
      'visa-type:student-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation',
    ]);
  });

  test('has an edge of its own for each claim that no relationship says, with the printed quantity', async () => {
    const { edges, nodes } = await drawingAsOf('q08-newly-dispatched-number', null);
    expect(edges.map(({ id, kind, type, note }) => [id, kind, type, note])).toEqual([
      ['C001-01', 'claim', 'DISPATCHED_TO', 'at least 2,000'],
      ['C001-03', 'claim', 'DISPATCHED_TO', 'a huge number'],
      ['C001-06', 'claim', 'DISPATCHED_TO', undefined],
    ]);
    expect(nodes.length).toBe(4);
  });

  test('of one day compared with another tells what is known, uncertain, new and gone', async () => {
    const [before, after] = [
      await drawingAsOf('q01-visa-types-2397', '2019-10-01'),
      await drawingAsOf('q01-visa-types-2397', '2019-10-20'),
    ];
    expect(countChanges(compareDrawings(before, undefined))).toEqual({ known: 7, uncertain: 0, new: 0, gone: 0 });
    expect(countChanges(compareDrawings(after, before))).toEqual({ known: 7, uncertain: 19, new: 19, gone: 0 });
    expect(countChanges(compareDrawings(before, after))).toEqual({ known: 7, uncertain: 0, new: 0, gone: 19 });
  });

  test('draws a contradiction once, whichever claim names it', () => {
    const claim = (id: string, other: string) => ({
      __typename: 'Claim',
      id,
      statement: id,
      sourceClass: 'REPORTING',
      subject: { __typename: 'Place', id: 'place:x', name: 'X' },
      predicate: { name: 'HAS_DEADLINE' },
      value: { text: `the ${id} words` },
      related: [{ type: 'CONTRADICTS', claim: { id: other } }],
    });
    const { edges, nodes } = drawingOf([claim('B', 'A'), claim('A', 'B')]);
    expect(edges.filter(({ kind }) => kind === 'conflict').map(({ id }) => id)).toEqual(['A|CONTRADICTS|B']);
    expect(nodes.map(({ name }) => name)).toEqual(['X', 'the B words', 'the A words']);
  });

  test('keeps what paths do not prove and what a search left out or did not come to', () => {
    const caveat = { __typename: 'Caveat', explanation: 'Two things in one place have nothing to do with one another for that.' };
    const paths = { truncatedBy: null, complete: false, excluded: 2, paths: [{ caveats: [caveat] }, { caveats: [caveat] }] };
    const drawing = drawingOf({ paths, neighborhood: { truncatedBy: 'HUB', complete: false, excluded: 1 } });
    expect([drawing.truncatedBy, drawing.excluded, drawing.caveats]).toEqual([['INCOMPLETE', 'HUB'], 3, [caveat.explanation]]);
    expect(documentOf('q01-visa-types-2397')).not.toContain('truncatedBy');
    expect(
      drawable(schema, '{ paths(from: "a", to: "b") { paths { length caveats { at } } } }').document.replaceAll(/\s+/g, ' '),
    ).toContain('caveats { at __typename explanation } } truncatedBy complete excluded }');
  });

  test('is written as SVG with what it says escaped', () => {
    const nodes = [
      { id: 'a', label: 'Place' as const, name: '<A> & "B"', change: 'none' as const },
      { id: 'b', label: 'VisaType' as const, name: 'B', change: 'none' as const },
    ];
    const edge = { id: 'e', kind: 'relationship' as const, from: 'a', to: 'b', type: 'ENABLED_BY', change: 'new' as const };
    const backing = { layer: 'REPORTED' as const, modality: 'LIKELY' as const, contested: true, standing: 'UNCERTAIN' as const };
    const places = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 300, y: 0 }],
    ]);
    const svg = svgOf({ nodes, edges: [{ ...edge, backing }] }, places, 'A & B');
    expect(svg).toContain('&lt;A&gt; &amp; &quot;B&quot;');
    expect(svg).toContain('>enabled by</text>');
    expect(svg).toContain('>(new, uncertain,</text>');
    expect(svg).toContain('stroke-dasharray="8 4"');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="-100 -50 500 130"/);
  });
});

describe('an address', () => {
  test('says all that is shown, and what it says wrong is left out', () => {
    const shown = { question: 'q01', added: ['place:a', 'place:b'], asOf: '2019-10-20', since: 'today', at: 'a|B|c', table: true };
    expect(shownAt(addressOf(shown))).toEqual(shown);
    expect(shownAt('?asOf=2019-02-30&since=yesterday')).toEqual({ added: [], table: false });
  });
});

describe('the page', () => {
  test('is small, and runs nothing but one script of ours', async () => {
    const size = (name: string): number => gzipSync(readFileSync(join(rootFolder, 'dist/assets', name))).length;
    expect(size('explore.js') + size('explore.css')).toBeLessThan(500_000);
    const { headers } = await fetch(`${server.url}/explore`);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'",
    );
  });

  test('links each question, says so where there is none of a name, and gives what is drawn', async () => {
    const page = await (await fetch(`${server.url}/explore`)).text();
    expect(questions.filter(({ name }) => !page.includes(`href="/explore?question=${name}"`))).toEqual([]);
    const wrong = await fetch(`${server.url}/explore?question=%3Cb%3E`);
    expect([wrong.status, await wrong.text()]).toEqual([404, expect.stringContaining('No question is named “&lt;b&gt;”.')]);
    expect((await fetch(`${server.url}/explore/questions/q99`)).status).toBe(404);
    expect(await (await fetch(`${server.url}/explore/questions/q07-known-on-2019-10-01`)).json()).toMatchObject({
      day: '2019-10-01',
      pages: true,
      graphiql: '/graphiql?question=q07-known-on-2019-10-01',
      browser: `${browserUrl}&run=q07-known-on-2019-10-01`,
      document: documentOf('q07-known-on-2019-10-01'),
    });
  });
});

describe('in a browser', () => {
  let trapped: TrappedBrowser | undefined;
  const said: string[] = [];

  beforeAll(async () => {
    if (hasBrowser) trapped = await openBrowser();
  });
  afterAll(async () => {
    await trapped?.[Symbol.asyncDispose]();
  });

  /** A page that has told no error; everything it says of one is kept, but where errors are what is tested. */
  async function open(path: string, { scheme = 'light', width = 1280, height = 800, listens = true } = {}): Promise<Page> {
    if (!trapped) throw new Error('There is no browser.');
    const colorScheme = scheme === 'dark' ? 'dark' : 'light';
    const page = await trapped.browser.newPage({
      colorScheme,
      viewport: { width, height },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    if (listens) {
      page.on('console', (message) => void (['error', 'warning'].includes(message.type()) && said.push(message.text())));
      page.on('pageerror', (fault) => said.push(String(fault)));
    }
    await page.goto(`${server.url}${path}`);
    return page;
  }

  const status = (page: Page, text: string | RegExp) => page.locator('#status').filter({ hasText: text }).waitFor();
  const evidence = (page: Page) => page.locator('#evidence');
  /** How many nodes and edges Cytoscape has drawn; it keeps itself on its container. */
  const drawn = (page: Page): Promise<[number, number]> =>
    page.evaluate('(({ _cyreg: { cy } }) => [cy.nodes().length, cy.edges().length])(document.querySelector("#picture"))');
  /** Contested lines by their marks, captions that lie on one another, and how many captions are shown, once they have been placed. */
  const looks = (page: Page): Promise<{ contested: string[]; overlapping: string[]; shown: number }> =>
    page.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
      const { cy } = document.querySelector('#picture')._cyreg;
      const captions = cy.elements().not('.quiet').filter((one) => one.data('caption') !== '').toArray().map((one) => ({
        id: one.id(), ...one.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false }) }));
      const overlap = (a, b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
      const overlapping = captions.flatMap((a, i) => captions.slice(i + 1).filter((b) => overlap(a, b)).map((b) => a.id + ' on ' + b.id));
      done({ contested: cy.edges('.contested').map((one) => one.id()).sort(), overlapping, shown: captions.length });
    })))`);
  /** A point of an edge or node in the picture, on the page. */
  const pointOf = (page: Page, id: string): Promise<{ x: number; y: number }> =>
    page.evaluate(`(() => {
      const box = document.querySelector('#picture').getBoundingClientRect();
      const one = document.querySelector('#picture')._cyreg.cy.getElementById(${JSON.stringify(id)});
      const { x, y } = one.isNode() ? one.renderedPosition() : one.renderedMidpoint();
      return { x: box.x + x, y: box.y + y };
    })()`);
  async function click(page: Page, id: string): Promise<void> {
    const { x, y } = await pointOf(page, id);
    await page.mouse.click(x, y);
  }
  async function shoot(page: Page, name: string): Promise<void> {
    if (process.env['LOOPHOLE_SCREENSHOTS'] === '1') await page.screenshot({ path: join(rootFolder, 'docs/images', name) });
  }

  where(hasBrowser)(
    'each question is drawn when it is chosen',
    async () => {
      const page = await open('/explore');
      for (const { name, title } of someOf(questions, 6)) {
        await page.getByRole('navigation', { name: 'Questions' }).getByRole('link', { name: title, exact: true }).click();
        await status(page, /\d+ relationships? (and|or) claims?.* known/);
        expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe(title);
        const { nodes, edges } = await drawingAsOf(name, name.startsWith('q07') ? '2019-10-01' : null);
        expect([name, await drawn(page)]).toEqual([name, [nodes.length, edges.length]]);
        expect([name, nodes.length > 0, edges.length > 0]).toEqual([name, true, true]);
        const contested = edges.filter(({ backing }) => backing?.contested).map(({ id }) => id);
        const { shown, ...marks } = await looks(page);
        expect([name, marks]).toEqual([name, { contested: contested.sort(), overlapping: [] }]);
        expect([name, shown > 1]).toEqual([name, true]);
        expect(new URL(page.url()).searchParams.get('question')).toBe(name);
      }
      await page.close();
    },
    600_000,
  );

  where(hasBrowser)(
    'a line that is clicked shows its claims in words, with paragraph, link, speaker, hedge and contradiction',
    async () => {
      const page = await open(first);
      await status(page, '26 relationships and claims known today, 0 uncertain.');
      await shoot(page, 'explore-question.png');
      await click(page, skipping);
      await evidence(page).getByText('The rule', { exact: true }).waitFor();
      expect(await evidence(page).getByRole('heading', { level: 2 }).innerText()).toBe(
        'Skipping the monthly renewal and staying – circumvents – Repatriation of DPRK workers',
      );
      const { claim } = (
        await ask('{ claim(id: "C001-18") { statement paragraph hedges speaker { role } document { name url publisher { name } } } }')
      ).data;
      const article = page.locator('#claim-C001-18');
      expect(await article.locator('.statement').innerText()).toBe(claim.statement);
      expect(await article.locator('.place').innerText()).toBe(
        `${claim.document.name}, ${claim.document.publisher.name}, paragraph ${claim.paragraph}`,
      );
      expect(await article.getByRole('link', { name: claim.document.name }).getAttribute('href')).toBe(claim.document.url);
      expect(claim.paragraph).toBe(8);
      expect(await article.innerText()).toContain(`Said by ${claim.speaker.role}`);
      const text = await evidence(page).innerText();
      expect(text).toContain('Contested a claim contradicts one that this rests on');
      expect(text).toContain('Contradiction C002-30: ');
      expect(text).toContain('Condition: if the visas of C002-30 include visitor permits and the September remark is general.');
      expect(text).toContain('Sets of premises, each enough by itself:');
      expect(text).toContain('Not stated: ');
      expect(text).not.toMatch(/confirmed|proven/i);
      await shoot(page, 'explore-evidence.png');
      await click(page, 'visa-type:student-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation');
      await page.locator('#claim-C001-37').getByText("Firmness apparent (appears; seems), in the words “doesn't seem as though”").waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
      expect(await evidence(page).innerText()).toContain('Choose a line of the picture');
      await page.close();
    },
  );

  where(hasBrowser)(
    'what a line does not say of itself is told in words: forecast, of how much of the group, beside the law, qualified',
    async () => {
      const page = await open(`/explore?question=q04-recall-scope&at=${encodeURIComponent(recall)}`);
      await evidence(page).getByText('What qualifies it', { exact: true }).waitFor();
      const text = await evidence(page).innerText();
      for (const line of [
        'Firmness reported (reportedly; have indicated)',
        'Of the group all of the group',
        'When it happened',
        'Qualified a claim narrows or conditions one that this rests on',
        'Also stated which of the group is not said: asserted (C002-44)',
      ])
        expect(text.split('\n')).toContain(line);
      expect(text).toMatch(
        /C002-11: It is not clear .*\n?Why: P5: which of the workers of P1 are meant is not clear\. Known possibly since .*25 September 2019\./,
      );
      const marks: string[] = await page.evaluate(
        `document.querySelector('#picture')._cyreg.cy.edges('.relationship').map((one) => one.data('caption').replaceAll('\\n', ' ') + (one.hasClass('forecast') ? ' >' : ''))`,
      );
      expect(marks.toSorted()).toEqual([
        'applies to (forecast) >',
        'applies to (forecast) >',
        'applies to (of all, contested, qualified)',
        'not applies to (forecast, contested) >',
        'not applies to (forecast, contested) >',
      ]);
      await page.getByRole('button', { name: 'Table' }).click();
      const row = page.locator('tbody tr', { has: page.getByRole('cell', { name: 'North Korean workers in China', exact: true }) });
      expect((await row.first().locator('td').allInnerTexts()).slice(3)).toEqual([
        'reported',
        'reported',
        'all',
        'of all, contested, qualified',
      ]);
      await page.getByRole('button', { name: 'Table' }).click();
      await page.locator('#picture').focus();
      await page.keyboard.press('ArrowRight');
      await status(page, /^.* – .* – .*\. \w+, .*(forecast|of all)/);
      await page.close();
    },
  );

  where(hasBrowser)('a route is told way by way, each with its own evidence, marks, users and law', async () => {
    const route = 'visa-type:non-work-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation';
    const page = await open(`${first}&at=${encodeURIComponent(route)}`);
    await evidence(page).getByRole('heading', { name: 'Ways (3)' }).waitFor();
    expect(await evidence(page).getByText('Contested in 2 of 3 ways, a forecast in 1 of 3 ways.').count()).toBe(1);
    const ways = evidence(page).locator('.way');
    expect(await ways.locator('h4').allInnerTexts()).toEqual([
      'Monthly exit and re-entry to renew',
      'Recalling only work-visa holders',
      'Skipping the monthly renewal and staying',
    ]);
    const [renewing = '', recalling = '', skipping_ = ''] = await ways.allInnerTexts();
    expect([renewing, recalling, skipping_].map((text) => [/^Forecast /m, /^Contested /m].map((mark) => mark.test(text)))).toEqual([
      [false, false],
      [true, true],
      [false, true],
    ]);
    // Official sources carry its law alone.
    expect(renewing).not.toMatch(/^Beside the law/m);
    expect(recalling).toMatch(/^Used by not stated$/m);
    expect(skipping_).toMatch(/^Used by Workers .*$/m);
    await ways.nth(1).getByText('This way in law').click();
    expect(await ways.nth(1).innerText()).toContain('This way is a forecast: it was expected, not reported to have happened.');
    await click(page, 'visa-type:non-work-visa-cn|CIRCUMVENTS|provision:new-work-visa-ban');
    await evidence(page)
      .getByText(/^Contains Visitor permit, "river-crossing visa": .*not counted twice\.$/)
      .waitFor();
    expect(await evidence(page).innerText()).not.toContain('Beside the law');
    await page.close();
  });

  where(hasBrowser)('a claim says of how much of a group it is, when, and what it denies for its subject', async () => {
    const page = await open(
      `/explore?add=worker-group:dprk-workers-dispatched-autumn-2019&at=worker-group:dprk-workers-dispatched-autumn-2019`,
    );
    const text = await page.locator('#claim-C001-09').innerText();
    expect(text).toContain('Of the group all of the group');
    expect(text).toContain('When it happened');
    expect(text).toMatch(/Denies for its subject .*North Korean workers in China – works on visa – "Apprentice" visa.*\n?Why: /);
    await page.close();
  });

  where(hasBrowser)('another day changes the picture, and what is new, uncertain and gone is told in words', async () => {
    const page = await open(`${first}&asOf=2019-10-01`);
    await status(page, '7 relationships and claims known on 1 October 2019, 0 uncertain.');
    await page.getByLabel('As of').fill('2019-10-20');
    await page.getByLabel('As of').press('Tab');
    await status(page, '7 relationships and claims known on 20 October 2019, 19 uncertain. Compared with 1 October 2019: 19 new, 0 gone.');
    await shoot(page, 'explore-as-of.png');
    await page.getByLabel('As of').fill('2019-10-01');
    await page.getByLabel('As of').press('Tab');
    await status(page, '7 relationships and claims known on 1 October 2019, 0 uncertain. Compared with 20 October 2019: 0 new, 19 gone.');
    await page.getByRole('button', { name: 'Table' }).click();
    const rows = page.locator('table', { hasText: 'Relationships and claims' }).locator('tbody tr');
    expect(await rows.filter({ hasText: 'gone' }).count()).toBe(
      await rows.filter({ has: page.locator('td:last-child:text("gone")') }).count(),
    );
    await rows
      .filter({ hasText: 'Skipping the monthly renewal' })
      .filter({ hasText: 'Repatriation of DPRK workers' })
      .getByRole('button')
      .click();
    await evidence(page).getByText('What follows is as of 20 October 2019.').waitFor();
    await page.locator('#claim-C001-18').waitFor();
    await page.close();
  });

  where(hasBrowser)('what was not public on the day asked about is no evidence, be it a relationship or a claim', async () => {
    for (const [question, id] of [
      ['q01-visa-types-2397', skipping],
      ['q08-newly-dispatched-number', 'C001-01'],
    ] as const) {
      const page = await open('/explore');
      // As if the graph had changed since the picture was drawn.
      await page.route('**/graphql', (route) => {
        const body = route.request().postData() ?? '';
        const isOfEvidence = /query (Relationship|Claim)\(/.test(body);
        return route.continue({ postData: isOfEvidence ? body.replace('2019-10-20', '2010-01-01') : body });
      });
      await page.goto(`${server.url}/explore?question=${question}&asOf=2019-10-20&at=${encodeURIComponent(id)}`);
      await evidence(page).getByRole('alert').waitFor();
      expect(await evidence(page).getByRole('alert').allInnerTexts()).toEqual([
        `The API has no evidence of “${id}” on the day shown. It may have changed since the picture was drawn.`,
      ]);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
    }
  });

  where(hasBrowser)('the days on which something became known are stepped through by keyboard', async () => {
    const page = await open(`${first}&asOf=2019-09-25`);
    const slider = page.getByRole('slider', { name: 'Days on which something became known' });
    await page.locator('#mark', { hasText: '25 September 2019: ' }).waitFor();
    await slider.press('ArrowRight');
    await status(page, 'known on 11 October 2019');
    expect(await slider.getAttribute('aria-valuetext')).toBe('11 October 2019: 44 claims possibly known from then on');
    expect(new URL(page.url()).search).toBe('?question=q01-visa-types-2397&asOf=2019-10-11&since=2019-09-25');
    await page.goBack();
    await status(page, 'known on 25 September 2019');
    await page.close();
  });

  where(hasBrowser)('what is found by any of its names is shown with what surrounds it, and the address restores all of it', async () => {
    const page = await open(`${first}&asOf=2019-10-20&since=2019-10-01`);
    await status(page, 'Compared with 1 October 2019');
    await page.getByLabel('Find').fill('recall order');
    await page.getByRole('option').first().waitFor();
    await page.getByLabel('Find').press('ArrowDown');
    await page.getByLabel('Find').press('Enter');
    await status(page, 'A neighborhood goes one step far.');
    await evidence(page).getByRole('button', { name: 'Remove its neighborhood' }).waitFor();
    const [seen, url, count] = [await page.locator('#status').innerText(), page.url(), await drawn(page)];
    const heading = await evidence(page).getByRole('heading', { level: 2 }).innerText();
    expect(heading).toBe('DPRK order recalling workers from China by 21 December (state order)');
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      question: 'q01-visa-types-2397',
      asOf: '2019-10-20',
      since: '2019-10-01',
      at: 'state-order:dprk-recall-2019',
      add: 'state-order:dprk-recall-2019',
    });
    const again = await open(url.slice(server.url.length));
    await evidence(again).getByRole('button', { name: 'Remove its neighborhood' }).waitFor();
    expect([await again.locator('#status').innerText(), await drawn(again)]).toEqual([seen, count]);
    expect(await evidence(again).getByRole('heading', { level: 2 }).innerText()).toBe(heading);
    await shoot(again, 'explore-node.png');
    await evidence(again).getByRole('button', { name: 'Remove its neighborhood' }).click();
    await evidence(again).getByRole('button', { name: 'Show its neighborhood' }).waitFor();
    await again.getByLabel('Find').fill('qqqqqqqqqq');
    await again.getByText('That says nothing about the world.').waitFor();
    await Promise.all([page.close(), again.close()]);
  });

  where(hasBrowser)('what is written in another script is found, and what is left out of a neighborhood is told', async () => {
    const page = await open('/explore');
    await page.route('**/graphql', async (route) => {
      if (!route.request().postData()?.includes('query Neighborhood')) return route.continue();
      const response = await route.fetch();
      const body = (await response.json()) as { data?: { neighborhood?: { truncatedBy: string } } }; // GraphQL over HTTP
      if (body.data?.neighborhood) body.data.neighborhood.truncatedBy = 'MAX_RELATIONSHIPS';
      await route.fulfill({ response, json: body });
    });
    await page.getByLabel('Find').fill('도강증');
    await page.getByRole('option', { name: 'river-crossing visa' }).first().click();
    await status(page, 'Left out: a neighborhood has more than 40 relationships.');
    expect(new URL(page.url()).searchParams.get('at')).toBe('visa-type:river-crossing');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.close();
  });

  where(hasBrowser)('claims are found by their words, and an ambiguous name and a script without names are told', async () => {
    const page = await open('/explore');
    await page.getByLabel('Find').fill('边境通行证');
    await page.getByRole('option', { name: '“边境通行证” may mean other things.' }).waitFor();
    await page.getByLabel('Find').fill('Хуньчунь');
    await page.getByText('No name in it is in the script Cyrl; there are names in Hang, Hani, Latn.').waitFor();
    await page.getByLabel('Find').fill('sewing factory');
    await page.getByRole('option', { name: 'claim C001-04, about' }).click();
    await evidence(page).getByRole('button', { name: 'Remove its neighborhood' }).waitFor();
    expect(new URL(page.url()).searchParams.get('at')).toBe('worker-group:dprk-workers-dispatched-autumn-2019');
    await page.close();
  });

  where(hasBrowser)('all is done by keyboard alone: from the question to the paragraph', async () => {
    const page = await open('/explore');
    const key = (...names: string[]) => names.reduce((before, name) => before.then(() => page.keyboard.press(name)), Promise.resolve());
    await key('Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe(questions[0]?.title);
    await key('Enter');
    await status(page, '26 relationships and claims known today');
    await page.locator('#picture').focus();
    await key('ArrowRight');
    await status(page, / – circumvents – /);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await key('Enter');
    await evidence(page).locator('.place').first().waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('evidence');
    expect(await evidence(page).locator('.place').first().innerText()).toMatch(/, paragraph \d+$/);
    await key('Tab', 'Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('picture');
    await page.close();
  });

  where(hasBrowser)('the picture and the request that it comes from can be taken away', async () => {
    const page = await open(first);
    await status(page, '26 relationships');
    const saved = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const png = await saved('PNG');
    expect([png.name, png.bytes.subarray(1, 4).toString()]).toEqual(['q01-visa-types-2397-today.png', 'PNG']);
    const svg = await saved('SVG');
    expect(svg.name).toBe('q01-visa-types-2397-today.svg');
    expect(svg.bytes.toString().split('<g opacity=').length - 1).toBe((await drawn(page)).reduce((sum, one) => sum + one, 0));
    await page.getByRole('button', { name: 'Copy as curl' }).click();
    await status(page, 'The request is on the clipboard.');
    const text: string = await page.evaluate('navigator.clipboard.readText()');
    expect(text).toMatch(
      /^curl 'http:\/\/localhost:\d+\/graphql' -H 'content-type: application\/json' --data-raw '\{"query":"query VisaTypes/,
    );
    expect(await page.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href')).toBe('/graphiql?question=q01-visa-types-2397');
    expect(await page.getByRole('link', { name: 'Open in Neo4j Browser' }).getAttribute('href')).toBe(
      `${browserUrl}&run=q01-visa-types-2397`,
    );
    await page.close();
  });

  where(hasBrowser && hasCurl)('the request that was copied gives the answer that was drawn', async () => {
    const page = await open('/explore?question=q25-river-crossing-names&asOf=2019-10-20');
    await status(page, 'known on 20 October 2019');
    await page.getByRole('button', { name: 'Copy as curl' }).click();
    await status(page, 'The request is on the clipboard.');
    const command: string = await page.evaluate('navigator.clipboard.readText()');
    const answer: unknown = JSON.parse((await promisify(execFile)('sh', ['-c', command])).stdout);
    expect(answer).toEqual(await ask(documentOf('q25-river-crossing-names'), { asOf: '2019-10-20' }));
    await page.close();
  });

  where(hasBrowser)('what the API refuses, and that it does not answer, is told in words, and can be tried again', async () => {
    const page = await open('/explore', { listens: false });
    const refusal = { errors: [{ message: 'The service has too much to do. Ask again in a second.', extensions: { code: 'OVERLOADED' } }] };
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, json: refusal }));
    await page.getByRole('link', { name: questions[3]?.title ?? '' }).click();
    await page.getByRole('alert').getByText('The service has too much to do. Ask again in a second. (OVERLOADED)').waitFor();
    await page.unroute('**/graphql');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The API does not answer. Is it still running?').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await status(page, '5 relationships and claims known today');
    expect(await page.locator('#trouble').isVisible()).toBe(false);
    await page.close();
  });

  where(hasBrowser)('nothing in it keeps anyone out, in light and dark, as picture and as table, and it fits a phone', async () => {
    for (const scheme of ['light', 'dark']) {
      const page = await open(`${first}&asOf=2019-10-20&since=2019-10-01&at=${encodeURIComponent(skipping)}`, { scheme });
      await page.locator('#claim-C001-18').waitFor();
      if (scheme === 'dark') await shoot(page, 'explore-dark.png');
      await page.getByText('What shapes, lines and words mean').click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Table' }).click();
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await fits(page)).toBe(true);
      await page.close();
    }
    const phone = await open(first, { width: 390, height: 844 });
    await status(phone, '26 relationships');
    expect(await fits(phone)).toBe(true);
    await shoot(phone, 'explore-phone.png');
    await phone.close();
  });

  where(hasBrowser)('it reported no error, and asked no one elsewhere', () => {
    expect(said).toEqual([]);
    expect(trapped?.caught()).toBe(0);
  });
});
