import { appendFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import { loadSeed } from '../../src/seed/seed.js';
import { testApi } from '../support/api.js';
import { seedFolder, testGraph, wipe } from '../support/graph.js';

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
    await loadSeed(graph, copy);
    await using api = await testApi(graph);
    expect(await api.ask(only('graphql'))).toEqual(JSON.parse(only('json')));
    const { data } = await api.ask(
      '{ dataset { coverage } claims(filter: { document: "document:example-construction" }) { edges { node { id } } } }',
    );
    expect(data.dataset.coverage).toContain('4 articles of 2 outlets');
    expect(data.claims.edges).toEqual([{ node: { id: 'C100-01' } }, { node: { id: 'C100-02' } }]);
  });
});
