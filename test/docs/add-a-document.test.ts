import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import { start } from '../support/command.js';
import { seedFolder, testAddress, testGraph, wipe } from '../support/graph.js';

const page = readFileSync(join(rootFolder, 'docs/add-a-document.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text = '']) => ({ language, text }));
const only = (language: string): string => blocks.find((block) => block.language === language)?.text ?? '';

describe('docs/add-a-document.md', () => {
  test('followed to the letter, adds a fourth document whose claims are in the answers', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'loophole-seed-'));
    cpSync(seedFolder, copy, { recursive: true });
    // Each block of YAML belongs to the file named last before it: the first is created, the others are appended to.
    const named = [...page.matchAll(/`seed\/([\w./-]+\.yaml)`[^`]*```yaml\n([\s\S]*?)^```$/gm)];
    const files = named.map(([, file = '', text = '']) => ({ file, text }));
    const created = blocks.find(({ language }) => language === 'yaml')?.text ?? '';
    const [, path = ''] = /Create `seed\/([\w./-]+\.yaml)`/.exec(page) ?? [];
    writeFileSync(join(copy, path), created);
    for (const { file, text } of files.filter(({ text: other }) => other !== created)) appendFileSync(join(copy, file), text);
    expect(files.filter(({ text }) => text !== created).map(({ file }) => file)).toEqual([
      'entities/publisher.yaml',
      'rules/uses-by-entry.yaml',
    ]);

    await using graph = testGraph();
    await wipe(graph);
    const { uri, user, password } = testAddress();
    const env = { PORT: '0', LOOPHOLE_SEED: copy, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const [check, up] = only('sh')
      .trim()
      .split('\n')
      .map((line) => line.split('#')[0]?.trim());
    expect([check, up]).toEqual(['npm run loophole -- check', 'npm start']);
    expect(await start(['check'], env).ended()).toBe(0);
    const started = start(['up'], env);
    const [, api = ''] = await started.until(/GraphQL API +(\S+)[\s\S]*Ctrl-C/);
    const ask = async (query: string): Promise<unknown> =>
      (await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json();
    expect(await ask(only('graphql'))).toEqual(JSON.parse(only('json')));
    expect(
      await ask('{ dataset { coverage } claims(filter: { document: "document:example-construction" }) { edges { node { id } } } }'),
    ).toEqual({
      data: {
        dataset: { coverage: expect.stringContaining('4 articles of 2 outlets') },
        claims: { edges: [{ node: { id: 'C100-01' } }, { node: { id: 'C100-02' } }] },
      },
    });
    started.process.kill('SIGTERM');
    expect(await started.ended()).toBe(0);
  });
});
