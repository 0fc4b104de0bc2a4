/** What a load does with a seed that is refused, or that has changed where its links lead. */
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { readSource } from '../../src/seed/files.js';
import { loadSeed, loadSeedIfChanged } from '../../src/seed/seed.js';
import { digestOf } from '../../src/seed/version.js';
import { testGraph, wholeGraph, wipe } from '../support/graph.js';
import { mounted, update } from '../support/mount.js';
import { edited, secondCorpus, versionOf } from '../support/seed.js';

let graph: Graph;
beforeAll(() => void (graph = testGraph()));
afterAll(async () => graph[Symbol.asyncDispose]());

test('a seed that is refused loads nothing, when a file is wrong, and when an assertion is broken', async () => {
  const report = 'documents/coastal-times-harbor-passes.yaml';
  await wipe(graph);
  await loadSeed(graph, secondCorpus);
  const before = await wholeGraph(graph);
  await expect(loadSeed(graph, edited(secondCorpus, report, 'object: visa-type:harbor-pass', 'object: visa-type:none'))).rejects.toThrow(
    '1 problem in the seed; nothing was loaded.',
  );
  await expect(loadSeed(graph, edited(secondCorpus, 'assertions.yaml', 'min: 2', 'min: 3'))).rejects.toThrow(
    'assertions.yaml:2: CIRCUMVENTS: 2 would be loaded, expected at least 3',
  );
  await expect(loadSeed(graph, edited(secondCorpus, 'assertions.yaml', 'min: 5, max: 5', 'min: 7, max: 9'))).rejects.toThrow(
    'Claim: 5 would be loaded, expected 7 to 9',
  );
  expect(await wholeGraph(graph)).toEqual(before);
});

test('a seed of links is loaded again when its link is turned', async () => {
  await wipe(graph);
  const mount = mounted(secondCorpus);
  expect(await loadSeedIfChanged(graph, mount)).toMatchObject({ version: versionOf(secondCorpus) });
  expect(await loadSeedIfChanged(graph, mount)).toBeNull();
  update(mount, edited(secondCorpus, 'law/unscr-9001.yaml', 'forbids work permits', 'forbids every permit'), '..2026_11_03');
  expect(await loadSeedIfChanged(graph, mount)).not.toBeNull();
  const statement = "MATCH (c:Claim {id: 'F-ZM-01'}) RETURN c.statement AS statement";
  expect(await graph.run(statement)).toEqual([{ statement: '9001 forbids every permit for dockers from Zembla.' }]);
  rmSync(mount, { recursive: true });
  await expect(loadSeedIfChanged(graph, mount)).rejects.toMatchObject({ code: 'SEED_INVALID' });
  expect(await graph.run(statement)).toHaveLength(1);
});

test('a seed that is put otherwise and comes to the same is not loaded, and the next start need not read it', async () => {
  await wipe(graph);
  await loadSeed(graph, secondCorpus);
  const held = 'MATCH (d:Dataset) RETURN d.version AS version, d.digest AS digest, d.loadedAt AS loadedAt';
  const [before] = await graph.run<Record<string, string>>(held);
  const commented = edited(secondCorpus, 'gaps.yaml', '- ', '# Put otherwise.\n- ');
  expect(await loadSeedIfChanged(graph, commented)).toBeNull();
  const [after] = await graph.run<Record<string, string>>(held);
  expect(after).toEqual({ ...before, digest: expect.not.stringMatching(`^${before?.['digest']}$`) });
  expect(digestOf(readSource(commented).files, before?.['version'] ?? '')).toBe(after?.['digest']);
});
