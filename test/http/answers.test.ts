/** Answers over HTTP: files to take away, receipts, and the same words over GraphQL. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { lineOf, newKey } from '../../src/http/access/key.js';
import type { Answer } from '../../src/model/answer.js';
import { newPrivateKey, signingKeyIn } from '../../src/receipt/keys.js';
import { contentOf } from '../../src/receipt/content.js';
import { readReceipt } from '../../src/receipt/receipt.js';
import { verify } from '../../src/receipt/verify.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-answers-'));
const pem = newPrivateKey();
const key = newKey();
let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  writeFileSync(join(folder, 'signing.pem'), pem, { mode: 0o600 });
  writeFileSync(join(folder, 'keys.txt'), lineOf('ana', key), { mode: 0o600 });
  graph = testGraph();
  await loadShipped(graph);
  api = await testApi(graph, {
    service: readConfig({ LOOPHOLE_MAX_SECONDS: '100', LOOPHOLE_SIGNING_KEY: join(folder, 'signing.pem') }).service,
  });
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${api.url}${path}`, { headers });
const answerAt = async (path: string): Promise<Answer> => (await (await get(path)).json()) as Answer; // its shape is that of the type
const refusalAt = async (path: string): Promise<unknown[]> => {
  const response = await get(path);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] }; // as every refusal
  return [response.status, errors[0]?.extensions.code, errors[0]?.message];
};

describe('GET /answers', () => {
  test.each([
    ['md', 'text/markdown; charset=utf-8', /^# Which visa or permit types/],
    ['csv', 'text/csv; charset=utf-8; header=present', /part,id,sentence/],
    ['json', 'application/json; charset=utf-8', /"headline": "Six routes by five visa or permit types are concluded/],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', /^PK/],
    ['csl.json', 'application/vnd.citationstyles.csl+json', /"id": "dailynk-2000-dispatched"/],
    ['bib', 'application/x-bibtex; charset=utf-8', /dailynk-2000-dispatched/],
  ])('gives %s, which is not sent again to whoever has it', async (format, type, beginning) => {
    const first = await get(`/answers/q01.${format}`);
    const tag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('content-type'), first.headers.get('content-disposition')]).toEqual([
      200,
      type,
      `inline; filename="q01-visa-types-2397.${format}"`,
    ]);
    expect(await first.text()).toMatch(beginning);
    expect(first.headers.get('loophole-dataset')).toMatch(/^[0-9a-f]+$/);
    const again = await get(`/answers/q01-visa-types-2397.${format}`, { 'if-none-match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('asks of another day, of what is certain on it alone, and with other values', async () => {
    const early = await answerAt('/answers/q01.json?asOf=2019-10-15');
    expect([early.asOf, early.findings.every(({ marks }) => marks.includes('POSSIBLY_KNOWN'))]).toEqual(['2019-10-15', false]);
    const certain = await answerAt('/answers/q01.json?asOf=2019-10-15&known=KNOWN');
    expect(certain.findings.length).toBeLessThan(early.findings.length);
    expect(certain.findings.flatMap(({ marks }) => marks)).not.toContain('POSSIBLY_KNOWN');
    const other = await answerAt('/answers/q26.json?visaType=visa-type:student-visa-cn');
    expect(other.headline).toMatch(/student visas/i);
    expect(other.variables).toEqual([{ name: 'visaType', value: 'visa-type:student-visa-cn', words: 'student visas' }]);
  });

  test.each([
    [
      '/answers/q01.pdf',
      400,
      'BAD_USER_INPUT',
      /^"q01.pdf" names no format; expected q01 with .md, .csv, .json, .docx, .csl.json, .bib\.$/,
    ],
    ['/answers/q01', 400, 'BAD_USER_INPUT', /names no format/],
    ['/answers/q99.md', 404, 'NOT_FOUND', /^"q99" is no question of the catalogue; GET \/answers.json lists them\.$/],
    ['/answers/q01.md?asOf=2019-02-31', 400, 'BAD_USER_INPUT', /^asOf is "2019-02-31"; expected a day that exists/],
    ['/answers/q01.md?asOf=2019-13-45', 400, 'BAD_USER_INPUT', /^asOf is/],
    ['/answers/q01.md?asOf=', 400, 'BAD_USER_INPUT', /^asOf is ""/],
    ['/answers/q01.md?asOf=2019-10-01&asOf=2019-10-02', 400, 'BAD_USER_INPUT', /^"asOf" is given more than once/],
    ['/answers/q01.md?known=PERHAPS', 400, 'BAD_USER_INPUT', /^known is "PERHAPS"; expected KNOWN, UNCERTAIN/],
    [
      '/answers/q01.md?resolutoin=2375',
      400,
      'BAD_USER_INPUT',
      /^"resolutoin" is no variable of this question; .* The nearest is "resolution"\.$/,
    ],
    [
      '/answers/q01.md?resolution=2379',
      400,
      'BAD_USER_INPUT',
      /^The variable "resolution" is "2379", which is no resolution of this dataset; the nearest is/,
    ],
    [
      '/answers/q26.md?visaType=student%20visa',
      400,
      'BAD_USER_INPUT',
      /expected the id of a visa type.*nearest is "visa-type:student-visa-cn"\.$/,
    ],
    ['/answers/q26.md?visaType=place:china', 400, 'BAD_USER_INPUT', /expected the id of a visa type/],
    ['/answers.json?resolution=2375', 400, 'BAD_USER_INPUT', /^"resolution" is no parameter of this list/],
  ])('refuses %s in words', async (path, status, code, message) => {
    expect(await refusalAt(path)).toEqual([status, code, expect.stringMatching(message)]);
  });

  test('lists every question with its headline, by theme', async () => {
    const { themes, questions } = (await (await get('/answers.json')).json()) as { themes: object; questions: Record<string, string>[] };
    expect(Object.keys(themes)).toEqual(['routes', 'law', 'orders', 'people', 'uncertainty']);
    expect(questions).toHaveLength(28);
    const first = await answerAt('/answers/q01.json');
    expect(questions[0]).toEqual({
      name: first.question.name,
      title: first.question.title,
      theme: 'routes',
      asOf: null,
      headline: first.headline,
    });
  });

  test('says over GraphQL what it says over HTTP, page by page', async () => {
    const whole = await answerAt('/answers/q07.json');
    const sentences: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors } = await api.ask(
        `query ($after: String) { answer(question: "q07") { headline dataset asOf question { title theme variables { name default } } limits { kind words gap { id } }
           citations { key claim { statement } } findings(first: 30, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node {
             id part sentence marks modality extent tense lawStatus law query citations { key } against { key } objections { kind reason citation { key } } } } } } }`,
        { after },
      );
      expect(errors).toBeUndefined();
      const { findings, ...rest } = data.answer;
      expect([rest.headline, rest.dataset, rest.asOf, findings.totalCount]).toEqual([
        whole.headline,
        whole.dataset,
        '2019-10-01',
        whole.findings.length,
      ]);
      sentences.push(...findings.edges.map(({ node }: { node: { sentence: string } }) => node.sentence));
      ({ hasNextPage: more, endCursor: after } = findings.pageInfo);
    }
    expect(sentences).toEqual(whole.findings.map(({ sentence }) => sentence));
  });

  test('has for each finding a document that shows it', async () => {
    for (const name of ['q01', 'q06', 'q25']) {
      const { findings } = await answerAt(`/answers/${name}.json`);
      for (const { query, id } of findings) {
        const { data, errors } = await api.ask(query);
        expect([id, errors, JSON.stringify(data).length > 40]).toEqual([id, undefined, true]);
      }
    }
  });

  test('tells an unknown question over GraphQL with the nearest', async () => {
    const { errors } = await api.ask('{ answer(question: "q01-visa-types") { headline } }');
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'question', nearest: 'q01-visa-types-2397' } });
  });
});

describe('a receipt', () => {
  test('holds against the answer that it is of, after a restart too, and not against another day', async () => {
    const response = await get('/answers/q01.json?receipt');
    expect([response.status, response.headers.get('cache-control'), response.headers.get('etag')]).toEqual([200, 'no-store', null]);
    const receipt = readReceipt(await response.text());
    const publicKey = signingKeyIn(pem)?.name ?? '';
    await using restarted = await testApi(graph);
    const again: unknown = await (await fetch(`${restarted.url}/answers/q01.json`)).json();
    const content = contentOf(again);
    expect(content && verify(receipt, content, publicKey).verdict).toBe('SAME');
    const other = contentOf(await answerAt('/answers/q01.json?asOf=2019-10-01'));
    expect(other && verify(receipt, other, publicKey).verdict).toBe('CHANGED');
  });

  test('is given to nobody without a key of theirs where keys are asked for, nor where there is no key to sign with', async () => {
    await using closed = await testApi(graph, {
      service: readConfig({ LOOPHOLE_KEYS_FILE: join(folder, 'keys.txt'), LOOPHOLE_SIGNING_KEY: join(folder, 'signing.pem') }).service,
    });
    const at = `${closed.url}/answers/q08.json?receipt`;
    expect((await fetch(at)).status).toBe(401);
    expect((await fetch(at, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
    await using unsigned = await testApi(graph);
    expect((await fetch(`${unsigned.url}/answers/q08.json?receipt`)).status).toBe(404);
  });
});
