/** Exports in programs that take long to get or to start: Gephi, and the import tool of Neo4j. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import { formats } from '../../src/export/formats.js';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import { counts, exported, loadVaried, sumOf } from '../support/exported.js';
import { gephiToolkit } from '../support/gephi.js';
import { testGraph } from '../support/graph.js';
import { imported } from '../support/neo4j-import.js';
import { where } from '../support/where.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-programs-'));
let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await loadVaried(graph);
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const gephi = gephiToolkit();

where(gephi !== undefined)(
  'GraphML is read by Gephi: every node and relationship, and it asks only what to do with parallel edges',
  async () => {
    const program = join(rootFolder, 'test/export/gephi/ReadGraphml.java');
    const { nodes, relationships } = await counts(graph);
    const file = join(folder, formats.graphml.file);
    writeFileSync(file, await exported(graph, 'graphml'));
    const said = execFileSync('java', ['-cp', gephi ?? '', program, file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(JSON.parse(said)).toEqual({
      nodes: sumOf(nodes),
      edges: sumOf(relationships),
      issues: ['Parallel edges detected, remember to choose a merge strategy'],
      name: 'Namchongang',
      undated: false,
    });
  },
);

test("CSV is imported by Neo4j's own tool: as many nodes of each label and relationships of each type, with their values", async () => {
  const home = join(folder, 'imported');
  await using database = await imported(await exported(graph, 'csv'), home);
  await using other = openGraph(database.address);
  expect(await counts(other)).toEqual(await counts(graph));
  const asked = 'MATCH (party:ListedParty {id: "un:KPi.001"}) RETURN properties(party) AS properties';
  const [[mine], [theirs]] = [await graph.run<{ properties: object }>(asked), await other.run<{ properties: object }>(asked)];
  const held = Object.entries(mine?.properties ?? {}).filter(([, value]) => !Array.isArray(value) || value.join('') !== '');
  expect(theirs?.properties).toMatchObject(Object.fromEntries(held));
});
