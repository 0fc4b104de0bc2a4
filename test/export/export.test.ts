import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { formats } from '../../src/export/formats.js';
import type { Graph } from '../../src/graph/graph.js';
import { importList } from '../../src/lists/import.js';
import { sourceOf } from '../../src/lists/sources.js';
import { testApi } from '../support/api.js';
import { testAddress, testGraph } from '../support/graph.js';
import { run } from '../support/command.js';
import { importParties, party } from '../support/imported-list.js';
import { counts, exported, loadVaried, sumOf } from '../support/exported.js';
import { fixture } from '../support/list.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-export-'));
let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await loadVaried(graph);
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

describe('FollowTheMoney', () => {
  test('has what its schemas can carry; what is not exact or no code goes to the notes', async () => {
    const lines = (await exported(graph, 'ftm')).toString().trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      {
        id: 'un-KPe.004',
        schema: 'Organization',
        properties: { name: ['Namchongang'] },
      },
      {
        id: 'un-KPe.004-sanction-0',
        schema: 'Sanction',
        properties: { entity: ['un-KPe.004'], programId: ['DPRK'], listingDate: ['2017-06-02'], authorityId: ['KPe.004'] },
      },
      {
        id: 'un-KPi.001',
        schema: 'Person',
        properties: {
          name: ['Yun "Ho" <jin> & Co\u0001'],
          weakAlias: ['Weak'],
          alias: ['윤호진'],
          birthDate: ['1944-10'],
          nationality: ['kp'],
          addressEntity: ['un-KPi.001-address-0'],
          notes: [
            'First line.\nSecond line.',
            'Born about 1945',
            'Nationality: Somewhere in words',
            'gender: Male',
            'Works for: Nobody',
            `Military ID, ${'Issued to him by an army '.repeat(3)}12-3, Somewhere, found`,
          ],
        },
      },
      { id: 'un-KPi.001-address-0', schema: 'Address', properties: { full: ['1 Street; City'], city: ['City'] } },
      {
        id: 'un-KPi.001-document-0',
        schema: 'Passport',
        properties: { holder: ['un-KPi.001'], number: ['AB 12-3'], summary: ['issued: 2 Mar. 2011'] },
      },
      {
        id: 'un-KPi.001-sanction-0',
        schema: 'Sanction',
        properties: { entity: ['un-KPi.001'], programId: ['DPRK'], listingDate: ['2017-06-02'], authorityId: ['KPi.001'] },
      },
      {
        id: 'un-KPi.001-link-1',
        schema: 'UnknownLink',
        properties: { subject: ['un-KPi.001'], object: ['un-KPe.004'], role: ['Works for'] },
      },
    ]);
  });
});

describe('a list that came from FollowTheMoney', () => {
  test('is the same list when it is exported and imported again', async () => {
    const source = sourceOf('ftm');
    const options = { progress: { say: () => undefined }, signal: new AbortController().signal };
    await importList(graph, source, [fixture('entities.ftm.json')], options);
    const file = join(folder, 'again.ftm.json');
    const lines = (await exported(graph, 'ftm')).toString().split('\n');
    writeFileSync(file, lines.filter((line) => !line.startsWith('{"id":"un-')).join('\n'));
    const again = await importList(graph, source, [file], options);
    expect(again).toMatchObject({ version: 2, unchanged: false, parties: 4, differences: { added: 0, removed: 0, amended: 0 } });
    expect(again.summary?.leftovers).toEqual([]);
    await graph.run("MATCH (n {dataset: 'loophole:list:ftm'}) DETACH DELETE n");
  });
});

describe('GraphML', () => {
  test('has every node and relationship, and every value fits the type that its key declares', async () => {
    const text = (await exported(graph, 'graphml')).toString();
    const keys = new Map(
      [...text.matchAll(/<key id="([^"]+)" for="\w+" attr.name="([^"]+)" attr.type="(\w+)"\/>/g)].map(([, id = '', attribute, type]) => [
        id,
        { attribute, type },
      ]),
    );
    const fits: Record<string, RegExp> = { string: /^/, long: /^-?\d+$/, double: /^-?\d+(\.\d+)?$/, boolean: /^(true|false)$/ };
    const misfits = [...text.matchAll(/<data key="([^"]+)">([^<]*)<\/data>/g)].filter(
      ([, key = '', value = '']) => !fits[keys.get(key)?.type ?? '']?.test(value),
    );
    expect(misfits).toEqual([]);
    expect([...keys.entries()].filter(([id, { attribute }]) => id.startsWith('edge-') && attribute === 'id')).toEqual([]);
    const { nodes, relationships } = await counts(graph);
    expect({ nodes: text.match(/<node /g)?.length, edges: text.match(/<edge /g)?.length }).toEqual({
      nodes: sumOf(nodes),
      edges: sumOf(relationships),
    });
    expect(text).toContain('<data key="node-name">Yun &quot;Ho&quot; &lt;jin&gt; &amp; Co\uFFFD</data>');
  });
});

describe('CSV', () => {});

describe('an export', () => {
  test('is served, and written by the command line, as it is made', async () => {
    await using api = await testApi(graph);
    const response = await fetch(`${api.url}/export/ftm`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="loophole.ftm.json"');
    const expected = (await exported(graph, 'ftm')).toString();
    expect(await response.text()).toBe(expected);
    const { uri, user, password } = testAddress();
    const env = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const out = join(folder, 'out.json');
    expect(await run(['export', 'ftm', '--out', out], env)).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(out, 'utf8')).toBe(expected);
    expect((await run(['export', 'ftm'], env)).stdout).toBe(expected);
  });

  test.each(['ftm', 'csv', 'graphml'] as const)('of %s fails if a list is replaced meanwhile', async (format) => {
    const pieces = formats[format].write(graph);
    await pieces.next();
    await importParties(graph, 'ofac', [party(`ofac:${format}`)], '2026-01-05');
    await expect(
      (async () => {
        for (;;) if ((await pieces.next()).done) return;
      })(),
    ).rejects.toThrow('was replaced while it was exported');
    await graph.run("MATCH (n {dataset: 'loophole:list:ofac'}) DETACH DELETE n");
  });
});
