import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { questions, refusals, themes } from '../../src/catalogue/catalogue.js';
import type { Graph } from '../../src/graph/graph.js';
import { outline, withTypeNames } from '../../src/cli/outline.js';
import { short } from '../../src/cli/short.js';
import type { Answer } from '../../src/model/answer.js';
import { testApi, type TestApi } from '../support/api.js';
import { run, start } from '../support/command.js';
import { loadShipped, testGraph } from '../support/graph.js';

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

const ask = (...more: string[]) => run(['ask', ...more, '--url', api.url]);
/** The answer, as the API gives it. */
const answerTo = async (question: string, query = ''): Promise<Answer> =>
  (await (await fetch(`${api.url}/answers/${question}.json${query}`)).json()) as Answer;
/** As a screen has it. */
const shortened = (statement: string): string => statement.replaceAll('operative paragraph', 'para.');
const documentOf = (number: string): string => questions.find(({ name }) => name.startsWith(`${number}-`))?.document ?? '';

describe('loophole ask <question> --full', () => {
  test('prints each claim in words once, with its place, voice, firmness and hedge, in 80 columns and without colour', async () => {
    const { code, stdout, stderr } = await ask('q08', '--full');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`How many workers were newly dispatched, and who says so?

claims:
  C001-01   Daily NK says it has learned that no fewer than 2,000 workers were
            lately sent to Chinese factories.
            Fresh workers sent to China on visitor permits instead of work
            visas, paragraph 1, asserted (said without a hedge), past (it
            happened), which of the group is not said
            object      Factories in China (unnamed)
            quantity:
              text        at least 2,000
              min         2000
              max         none
  C001-03   A source speaks of a very large number of workers lately sent to
            China.
            Fresh workers sent to China on visitor permits instead of work
            visas, paragraph 2, China-based source, asserted, past, which of the
            group is not said
            object      China
            quantity:
              text        a huge number
              min         none
              max         none
  C001-06   A source names Hunchun in Jilin as one of several destinations of
            the newly sent workers.
            Fresh workers sent to China on visitor permits instead of work
            visas, paragraph 3, China-based source, asserted, past, which of the
            group is not said
            object      Hunchun
            quantity    none

Not told:  An exact number is not stated, and nobody says how the lower bound
           was reached. Numbers of several claims are never added up or
           averaged: they may count the same people.
`);
  });

  test('prints what speaks against an answer, the rule behind it, and the gaps that bear on it', async () => {
    const { stdout } = await ask('q01-visa-types-2397', '--full');
    expect(stdout.match(/contested +YES/g)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout).toMatch(/opposed:\n +C001-29 {3}Daily NK sources have indicated that the recall order/);
    expect(stdout).toMatch(/\n {4}gaps:\n {6}G-\d\d {6}\S.*\n(?: {16}.*\n)* {6}G-\d\d/);
    expect(stdout.split('\n').filter((line) => line.length > 80 || line.includes('\u001B'))).toEqual([]);
    expect((await ask('q02', '--full')).stdout).toMatch(/rule:\n +id +chain-last-hop\n +definition +An order delivered to the managers/);
  });

  test('says first that a thing is a forecast, and of how much of the group it is, when, beside the law and how it is qualified', async () => {
    const told = (await ask('q04', '--full')).stdout;
    expect(told).toContain(`
  C001-37   To a source it does not seem that workers abroad on student visas
            will be called back.
            FORECAST: expected, not reported to have happened
            Fresh workers sent to China`);
    expect(told.slice(told.indexOf('applies to:'))).toMatch(
      /^applies to:\n +North Korean workers in China\n +evidence:\n +modality +reported\n +extent +all of the group\n +tense +past\n +contested +YES\n +qualified +YES\n/,
    );
    expect(told).toMatch(/qualifications:\n(?:.*\n)*? +reason +P5: which of the workers of P1 are meant is not clear\n +claim +C002-11\n/);
    expect(told).toMatch(/extent +which of the group is not said\n +strongest +no\n +premises +C002-44\n/);
    const routes = (await ask('q01', '--full')).stdout;
    expect(routes).toContain('way marks   contested in 2 of 3 ways, a forecast in 1 of 3 ways');
    expect(routes).toMatch(
      /method +Recalling only work-visa holders\n +notes\b(?:.*\n)*? +evidence:\n +FORECAST: expected, not reported to have happened\n/,
    );
    expect(routes).not.toMatch(/law status/);
    expect((await ask('q05', '--full')).stdout).toMatch(/law status +conflicts\b/);
    expect(routes).not.toMatch(/extent +none|tense +none|law status +none/);
  });

  test.each(questions)('prints every claim and gap of $name', async ({ document }) => {
    const { data } = await api.ask(withTypeNames(document));
    const printed = outline(data).join('\n');
    const ids = [...new Set(JSON.stringify(data).match(/(?<="id":")(?:C\d{3}-|F-|G-)[^"|]+(?=")/g))];
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !printed.includes(id))).toEqual([]);
    expect(printed).not.toMatch(/undefined|\[object|null/);
  });

  test('prints the answer of the API as it is with --json', async () => {
    const { code, stdout, stderr } = await ask('q01', '--resolution', '2375', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(await api.ask(documentOf('q01'), { resolution: '2375' }));
  });

  test('answers as of a day: two routes known on 1 October 2019, six with uncertain ones on 20 October', async () => {
    const statuses = async (day: string) =>
      (await ask('q01', '--full', '--as-of', day)).stdout.match(/^ +status +(\w+)/gm)?.map((line) => line.trim().split(/ +/)[1]);
    expect(await statuses('2019-10-01')).toEqual(['known', 'known']);
    expect(await statuses('2019-10-20')).toEqual(['known', 'uncertain', 'uncertain', 'uncertain', 'known', 'uncertain']);
    expect((await ask('q01', '--full', '--as-of', '2016-01-01')).stdout).toContain('visa routes (none):');
  });

  test('asks every object for its type, and the root not', () => {
    expect(withTypeNames('{ rules { id } }').replaceAll(/\s+/g, ' ')).toBe('{ rules { id __typename } }');
  });

  test('tells the message of the API and fails for an unknown resolution', async () => {
    const message =
      '"2379" is no resolution of this dataset; the nearest is "S/RES/2375 (2017)". Cite it as 2397, S/RES/2397 (2017) or UNSCR 2397.\n';
    expect(await ask('q01', '--resolution', '2379', '--full')).toEqual({ code: 1, stdout: '', stderr: `--resolution: ${message}` });
    const { code, stdout, stderr } = await ask('q01', '--resolution', '2379', '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: `--resolution: ${message}` });
    expect(JSON.parse(stdout).errors[0].message).toBe(message.trim());
  });

  test.each([
    [['q01', '--as-of', '2019-13-01'], '--as-of got invalid value "2019-13-01"; Value is not a valid LocalDate: 2019-13-01'],
    [['q01', '--known', 'KNOWN'], '--known: the document of this question, which --full asks, does not take it; leave one of the two out.'],
    [
      ['q08', '--as-of', '2019-10-31'],
      '--as-of: the document of this question, which --full asks, does not take it; leave one of the two out.',
    ],
  ])('blames the option that was given: %j', async (given, stderr) => {
    expect(await ask(...given, '--full')).toEqual({ code: 1, stdout: '', stderr: `${stderr}\n` });
  });
});

describe('loophole ask <question>', () => {
  test('prints the answer in words: headline, a line for each finding with its claims, and what is not told', async () => {
    const { code, stdout, stderr } = await ask('q01', '--as-of', '2019-10-01');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { headline, findings, limits } = await answerTo('q01', '?asOf=2019-10-01');
    const printed = stdout.replaceAll(/\s+/g, ' ');
    expect(printed).toContain(`through which loophole? As of 2019-10-01. ${headline} Routes [`);
    expect(findings.length).toBeGreaterThan(0);
    for (const { statement, citations } of findings) {
      const line = printed.split(`- ${shortened(statement)} [`)[1]?.split('] ')[0];
      expect(line).toMatch(new RegExp(`(^| · )${citations.length > 5 ? `${citations.slice(0, 5).join(' ')} \\+` : citations.join(' ')}`));
    }
    expect(printed).toContain(`all of it: loophole ask q01 --format md, every claim: --full) - ${limits[0]?.words.slice(0, 40)}`);
    expect(stdout.split('\n').filter((line) => line.length > 80 || line.includes('\u001B'))).toEqual([]);
  });

  test('fits the answer to the flagship on a screen of 40 lines and 100 columns, with every route and way, and says what is cut', async () => {
    const answer = await answerTo('q01');
    const lines = (columns: number): string[] => {
      const before = process.stdout.columns;
      process.stdout.columns = columns;
      try {
        return short(answer, 'q01');
      } finally {
        process.stdout.columns = before;
      }
    };
    const wide = lines(100);
    expect(wide.length).toBeLessThanOrEqual(40);
    const text = wide.join(' ').replaceAll(/\s+/g, ' ');
    const ways = answer.findings.filter(({ part }) => ['Routes', 'Ways without a visa'].includes(part));
    expect(ways).toHaveLength(8);
    expect(ways.filter(({ statement }) => !text.includes(`- ${shortened(statement)} [`))).toEqual([]);
    const narrow = lines(60);
    expect(narrow.length).toBeLessThanOrEqual(40);
    const [found = ''] = narrow.join('\n').split('\n\nNot told (');
    const shown = found.match(/^- /gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(2);
    expect(narrow).toContain(`  … and ${answer.findings.length - shown} more findings`);
  });

  test('prints the answer as a file has it with --format', async () => {
    for (const format of ['md', 'csv', 'csl.json'])
      expect(await ask('q01', '--as-of', '2019-10-31', '--known', 'KNOWN', '--format', format)).toEqual({
        code: 0,
        stdout: await (
          await fetch(`${api.url}/answers/q01.${format}?asOf=2019-10-31&known=KNOWN`)
        )
          .text()
          .then((text) => (format === 'csv' ? `\uFEFF${text}` : text)),
        stderr: '',
      });
  });

  test.each([
    [
      ['--format', 'pdf'],
      2,
      `error: option '--format <name>' argument 'pdf' is invalid. Allowed choices are md, csv, json, docx, csl.json, bib.\nAdd --help to see how it is used.`,
    ],
    [['--as-of', '2019-13-01'], 1, 'asOf is "2019-13-01"; expected a day that exists, as ISO 8601 (2019-12-21).'],
    [['--known', 'ALL'], 1, 'known is "ALL"; expected KNOWN, UNCERTAIN, or both parted by a comma.'],
    [
      ['--resolution', '2379'],
      1,
      'The variable "resolution" is "2379", which is no resolution of this dataset; the nearest is "S/RES/2375 (2017)". Cite it as 2397, S/RES/2397 (2017) or UNSCR 2397.',
    ],
  ])('says what is wrong with %j', async (given, code, stderr) => {
    expect(await ask('q01', ...given)).toEqual({ code, stdout: '', stderr: `${stderr}\n` });
  });

  test('says what to do where nothing answers, or something else does', async () => {
    const nowhere = `http://localhost:${await getPort()}`;
    const to = (url: string) => run(['ask', 'q08', '--url', url]);
    expect(await to(nowhere)).toEqual({
      code: 1,
      stdout: '',
      stderr: `Nothing answers at ${nowhere}; start it with "npm start", or name another address with --url.\n`,
    });
    const elsewhere = `${api.url}/healthz`;
    expect(await to(elsewhere)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${elsewhere} answers, but not as an API of Loophole; name its address with --url.\n`,
    });
    expect((await to(`${api.url}/graphql`)).code).toBe(0);
  });

  test('stops waiting for an answer on Ctrl-C', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number }; // a TCP server
    const started = start(['ask', 'q08', '--url', `http://localhost:${port}`]);
    await once(silent, 'request');
    started.process.kill('SIGINT');
    expect(await started.result()).toMatchObject({ code: 130, stdout: '', stderr: expect.stringMatching(/^Interrupted/) });
    silent.close();
  });
});

describe('loophole ask', () => {
  test('lists the questions by theme, each with its title and headline, and what is refused with its reason', async () => {
    const { code, stdout, stderr } = await ask();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines.filter((line) => Object.values<string>(themes).includes(line))).toEqual(Object.values(themes));
    expect(lines.filter((line) => /^q\d\d/.test(line))).toHaveLength(questions.length);
    expect(lines.filter((line) => line.startsWith('not'))).toHaveLength(refusals.length);
    const { headline } = await answerTo('q01');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(`Routes round the law q01 ${questions[0]?.title} ${headline} `);
    expect(JSON.parse((await ask('--json')).stdout)).toEqual({
      questions: await Promise.all(
        questions.map(async ({ name, title, theme }) => ({ name, title, theme, headline: (await answerTo(name)).headline })),
      ),
      refusals,
    });
  });

  test('lists them without headlines, and says so, where no API answers', async () => {
    const port = String(await getPort());
    const { code, stdout, stderr } = await run(['ask'], { PORT: port });
    expect([code, stderr]).toEqual([
      0,
      `Without headlines: Nothing answers at http://localhost:${port}; start it with "npm start", or name another address with --url.\n`,
    ]);
    expect(stdout).toMatch(/^Routes round the law\nq01 {2}Which visa or permit types are reported to get round Resolution 2397, and\n/);
    expect(stdout).not.toContain((await answerTo('q01')).headline.slice(0, 30));
    expect((await run(['ask', '--url', `http://localhost:${port}`])).code).toBe(1);
  });
});
