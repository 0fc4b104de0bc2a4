/** The version of a dataset covers what decides the graph, and nothing else. */
import { describe, expect, test } from '@jest/globals';
import { contentOf } from '../../src/seed/content.js';
import { readSource } from '../../src/seed/files.js';
import { readCorpus } from '../../src/seed/seed.js';
import { datasetVersion, digestOf, loadStatements } from '../../src/seed/version.js';
import { edited, secondCorpus, versionOf } from '../support/seed.js';

const law = 'law/unscr-9001.yaml';
const report = 'documents/coastal-times-harbor-passes.yaml';
const version = versionOf(secondCorpus);

describe('the version of a dataset', () => {
  test.each([
    ['a claim is put otherwise', law, 'forbids work permits', 'forbids every permit'],
    ['a claim is less firm', report, 'modality: ASSERTED', 'modality: LIKELY\n    hedges: [likely]'],
    ['a claim is found elsewhere', report, 'span: [0, 99]', 'span: [0, 98]'],
    ['a rule is defined otherwise', 'rules/circumvents.yaml', 'definition: ', 'definition: Again. '],
    ['an entity has another name', 'entities/visa-type.yaml', 'name: ', 'name: The '],
    ['an outlet that the coverage names is called otherwise', 'entities/publisher.yaml', 'name: ', 'name: The '],
  ])('is another one when %s', (_, file, from, to) => {
    expect(versionOf(edited(secondCorpus, file, from, to))).not.toBe(version);
  });

  test.each([
    ['a comment is written', law, 'claims:', '# Nothing to see here.\nclaims:'],
    ['an assertion is raised', 'assertions.yaml', 'min: 5, max: 5', 'min: 4, max: 5'],
  ])('is the same when %s in the seed, but its files are others', (_, file, from, to) => {
    const folder = edited(secondCorpus, file, from, to);
    expect(versionOf(folder)).toBe(version);
    expect(digestOf(readSource(folder).files, version)).not.toBe(digestOf(readSource(secondCorpus).files, version));
  });

  test('is another one when any statement of a load is another, as one that counts', () => {
    const content = contentOf(readCorpus(secondCorpus));
    const changed = loadStatements().map(({ path }) => [
      path,
      datasetVersion(
        content,
        loadStatements().map((one) => (one.path === path ? { path, bytes: Buffer.concat([one.bytes, Buffer.from('\nLIMIT 1')]) } : one)),
      ),
    ]);
    expect(changed.map(([path]) => path)).toContain('putClaimFacets.cypher');
    expect(new Set([version, ...changed.map(([, one]) => one)]).size).toBe(1 + changed.length);
  });

  test('is of rows, in whatever order, and is another one when one of them is', () => {
    const { rows, ...content } = contentOf(readCorpus(secondCorpus));
    expect(datasetVersion({ ...content, rows: { nodes: rows.nodes.toReversed(), relationships: rows.relationships.toReversed() } })).toBe(
      version,
    );
    const relationships = rows.relationships.map((row) => (row.type === 'CIRCUMVENTS' ? { ...row, type: 'EVADES' } : row));
    expect(datasetVersion({ ...content, rows: { ...rows, relationships } })).not.toBe(version);
  });
});
