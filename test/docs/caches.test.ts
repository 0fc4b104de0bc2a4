/** Caches of clients, set up as docs/how-to/integrate.md says: today's answer stays today's after one as of a day. */
import { execFile } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import { rootFolder } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { schema } from '../../src/schema.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { pageOf } from '../support/pages.js';

const claimed = 'state-order:dprk-recall-2019|APPLIES_TO|worker-group:dprk-workers-china';
const question = `query Row($asOf: LocalDate) {
  node(id: "${claimed}", asOf: $asOf) { __typename id
    ... on EntityRelationship { asOf evidence { modality extent contested claims { id asOf contested } } } }
  visaRoutes(resolution: "2397", asOf: $asOf) { totalCount edges { node {
    visaType { id asOf name gaps { id asOf question } }
    circumventions { id asOf evidence { asOf contested claims { id asOf contested known { status } } } } } } } }`;

/** Asks today, as of a day and today again; what each answer was, as one line of JSON. */
const ways: Readonly<Record<string, string>> = {
  '@apollo/client': `
    import { gql } from '@apollo/client';
    import { client } from './client.mjs';
    const query = gql(process.env.QUESTION);
    const ask = async (variables) => (await client.query({ query, variables })).data;`,
  '@urql/core': `
    import { client } from './client.mjs';
    const ask = async (variables) => {
      const { data, error } = await client.query(process.env.QUESTION, variables).toPromise();
      if (error) throw error;
      return data;
    };`,
};
const inTurn = `
  const answers = [];
  for (const asOf of [null, '2019-10-01', null]) answers.push(await ask({ asOf }));
  console.log(JSON.stringify(answers));`;

/** Without a word about days: the variable and the arguments stay. */
const silentQuestion = question.replaceAll(/ asOf(?= [a-z])/g, '');

/** The block of the page that imports a package, and the same without the keys that it sets. */
const blockOf = (packageName: string): string =>
  pageOf('docs/how-to/integrate.md').blocks.find(({ text }) => text.includes(`from '${packageName}'`))?.text ?? '';
const withDefaultKeys = (block: string): string => block.replace(/dataIdFromObject: .*/, '').replace('{ schema, keys }', '{ schema }');

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

/** What a client shows today, then as of a day, then today again. */
async function shownBy(packageName: string, block: string, asked = question): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'loophole-cache-'));
  symlinkSync(join(rootFolder, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'client.mjs'), block.replaceAll('http://localhost:4000', api.url));
  writeFileSync(join(folder, 'ask.mjs'), `${ways[packageName]}${inTurn}`);
  const env = { ...process.env, QUESTION: asked, NODE_OPTIONS: '' };
  const { stdout } = await promisify(execFile)('node', ['ask.mjs'], { cwd: folder, env });
  return JSON.parse(stdout) as unknown[];
}

const without = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === '__typename' ? undefined : value)));

describe.each(Object.keys(ways))('%s', (packageName) => {
  test('shows with the keys of the page what the API answers: today, as of a day, and today again', async () => {
    const [today, then, again] = (await shownBy(packageName, blockOf(packageName))).map(without);
    expect(today).toEqual(without((await api.ask(question)).data));
    expect(then).toEqual(without((await api.ask(question, { asOf: '2019-10-01' })).data));
    expect(then).not.toEqual(today);
    expect(again).toEqual(today);
    expect(today).toMatchObject({
      node: { asOf: null, evidence: { modality: 'REPORTED', claims: [{ id: 'C001-29' }, { id: 'C002-44' }] } },
    });
    expect(then).toMatchObject({ node: { asOf: '2019-10-01', evidence: { modality: 'ASSERTED', claims: [{ id: 'C002-44' }] } } });
  });

  test('shows the same where asOf was not asked for', async () => {
    const [today, then, again] = (await shownBy(packageName, blockOf(packageName), silentQuestion)).map(without);
    expect(today).toEqual(without((await api.ask(silentQuestion)).data));
    expect(then).not.toEqual(today);
    expect(again).toEqual(today);
  });

  test('mixes days with its default keys', async () => {
    const block = blockOf(packageName);
    expect(withDefaultKeys(block)).not.toBe(block);
    const [today, , again] = await shownBy(packageName, withDefaultKeys(block));
    expect(again).not.toEqual(today);
    expect(again).toMatchObject({ node: { asOf: '2019-10-01', evidence: { claims: [{ id: 'C002-44' }] } } });
  });
});

test('Relay has other ids on other days, and none where the day was not asked for', async () => {
  const block = pageOf('docs/how-to/integrate.md').blocks.find(({ text }) => text.includes('getDataID'))?.text ?? '';
  const { getDataID } = (await import(`data:text/javascript,${encodeURIComponent(block)}`)) as {
    getDataID: (record: object, typename: string) => unknown;
  };
  const ids = [{ asOf: null }, { asOf: '2019-10-01' }, {}].map((day) => getDataID({ id: 'C002-44', ...day }, 'Claim'));
  expect(ids).toEqual(['Claim C002-44 ', 'Claim C002-44 2019-10-01', undefined]);
});

test('whatever has an id and belongs to a day says which', () => {
  const silent = Object.values(schema.getTypeMap()).filter((type) => {
    if (!isObjectType(type)) return false;
    const { id, asOf } = type.getFields();
    return id !== undefined && asOf === undefined;
  });
  // The same on every day.
  expect(silent.map(({ name }) => name)).toEqual(['Speaker', 'Rule', 'Programme']);
});
