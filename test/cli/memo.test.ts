/** Answers of a running API as one document. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { Graph } from '../../src/graph/graph.js';
import type { Answer } from '../../src/model/answer.js';
import { testApi, type TestApi } from '../support/api.js';
import { run } from '../support/command.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { sampleAnswer } from '../support/sampleAnswer.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-memo-'));
const at = (name: string): string => join(folder, name);
const day = ['--as-of', '2019-10-31'];
const three = ['q01', 'q05', 'q16'];
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
  rmSync(folder, { recursive: true });
});

const memo = (...more: readonly string[]) => run(['memo', ...more, '--url', api.url]);
const answerTo = async (question: string): Promise<Answer> =>
  (await (await fetch(`${api.url}/answers/${question}.json?asOf=2019-10-31`)).json()) as Answer; // as this route gives it

/** Of Word, what is between the marks. */
const textIn = (xml: string): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");

describe('loophole memo', () => {
  test('writes three answers as DOCX that opens, with each headline and a footnote to each claim that is cited', async () => {
    const { code, stdout } = await memo(...three, ...day, '--title', 'On visas', '-o', at('memo.docx'));
    expect({ code, stdout }).toEqual({ code: 0, stdout: `The memo is in ${at('memo.docx')}: q01, q05, q16.\n` });
    const parts = unzipSync(readFileSync(at('memo.docx')));
    const text = (name: string): string => textIn(strFromU8(parts[name] ?? new Uint8Array()));
    const answers = await Promise.all(three.map(answerTo));
    const body = text('word/document.xml');
    expect(body).toMatch(/^On visas“Circumvents” says how .*As of the end of 2019-10-31/);
    expect(answers.map(({ headline }) => headline).filter((one) => !body.includes(one))).toEqual([]);
    expect(answers.flatMap(({ findings }) => findings.map(({ sentence }) => sentence)).filter((one) => !body.includes(one))).toEqual([]);
    const notes = text('word/footnotes.xml');
    const cited = [...new Set(answers.flatMap(({ findings }) => findings.flatMap(({ citations }) => citations)))];
    expect(cited.length).toBeGreaterThan(10);
    expect(cited.filter((key) => !notes.includes(key))).toEqual([]);
  });

  test('writes the same bytes again', async () => {
    await memo(...three, ...day, '-o', at('one.docx'));
    await memo(...three, ...day, '-o', at('two.docx'));
    expect(readFileSync(at('one.docx')).equals(readFileSync(at('two.docx')))).toBe(true);
  });

  test('prints Markdown where no file is named, and writes it by the ending of one', async () => {
    const { code, stdout } = await memo('q01', 'q16', ...day);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Memo\n/);
    expect((await memo('q01', 'q16', ...day, '--out', '-')).stdout).toBe(stdout);
    await memo('q01', 'q16', ...day, '-o', at('memo.md'));
    expect(readFileSync(at('memo.md'), 'utf8')).toBe(stdout);
  });

  test('asks one question with values of its variables, and of what is certain alone', async () => {
    const { stdout } = await memo('q01', 'q01:resolution=2375', '--known', 'KNOWN', ...day);
    expect(stdout.match(/^Asked with resolution: Resolution \d+/gm)).toEqual([
      'Asked with resolution: Resolution 2397',
      'Asked with resolution: Resolution 2375',
    ]);
    expect(stdout).toContain('As of the end of 2019-10-31, certainly public.');
  });

  test.each([
    [['q99'], 'error: "q99" is no question; the nearest is q09. "loophole ask" lists them'],
    [['q01', 'visa-types'], 'error: "visa-types" is no question; the nearest is q01-visa-types-2397. "loophole ask" lists them'],
    [['q01:2375'], 'error: "2375" of "q01:2375" is no value; expected a name and a value, as in q01:resolution=2375'],
    [
      ['q01', '-o', 'memo.pdf'],
      "error: option '-o, --out <file>' argument 'memo.pdf' is invalid. Expected a name that ends in .docx or .md.",
    ],
    [[], "error: missing required argument 'questions'"],
  ])('of %j says what is wrong and exits with 2', async (given, message) => {
    expect(await memo(...given)).toEqual({ code: 2, stdout: '', stderr: `${message}\nAdd --help to see how it is used.\n` });
  });

  test.each([
    [['q01', '--as-of', '2019-13-01'], 'asOf is "2019-13-01"; expected a day that exists, as ISO 8601 (2019-12-21).'],
    [['q01', '--known', 'ALL'], 'known is "ALL"; expected KNOWN, UNCERTAIN, or both parted by a comma.'],
    [['q01:visa=x'], '"visa" is no variable of this question; it has resolution. The nearest is "resolution".'],
  ])('of %j tells what the API says, and writes nothing', async (given, message) => {
    const { code, stdout, stderr } = await memo(...given, '-o', at('none.md'));
    expect({ code, stdout, told: stderr.split('\n').at(-2) }).toEqual({ code: 1, stdout: '', told: message });
    expect(existsSync(at('none.md'))).toBe(false);
  });

  test('says so before it asks, where the file cannot be written', async () => {
    const { code, stderr } = await memo('q01', '-o', at('nowhere/memo.md'));
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('memo.md" cannot be written (ENOENT); name a file in a folder that can be'),
    ]);
  });

  test('refuses answers of two states of the data', async () => {
    const datasets = ['aaaa', 'bbbb'];
    const server = createServer((_, response) => {
      response.end(JSON.stringify({ ...sampleAnswer, dataset: datasets.shift() }));
    });
    await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
    const { port } = server.address() as AddressInfo; // a TCP server that listens has one
    const { code, stdout, stderr } = await run(['memo', 'q01', 'q05', '--url', `http://127.0.0.1:${port}`]);
    server.close();
    expect([code, stdout, stderr.split('\n').at(-2)]).toEqual([
      1,
      '',
      'The corpus, a list or the release changed between q01 (dataset aaaa) and q01 (dataset bbbb); ask for the memo again.',
    ]);
  });
});
