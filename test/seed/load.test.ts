import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pLimit from 'p-limit';
import { parse } from 'yaml';
import type { Graph } from '../../src/graph/graph.js';
import { silent } from '../../src/progress.js';
import { reliances } from '../../src/model/reliance.js';
import { labelOf } from '../../src/model/vocabulary.js';
import { fill } from '../../src/seed/fill.js';
import { contentOf } from '../../src/seed/content.js';
import { readCorpus, loadSeed, loadSeedIfChanged } from '../../src/seed/seed.js';
import { summarize } from '../../src/seed/summaries/summarize.js';
import { claimStore } from '../../src/store/claim.js';
import { provenanceStore } from '../../src/store/provenance.js';
import { propertiesAmiss } from '../support/properties.js';
import { loadShipped, seedFolder, testGraph, wholeGraph, wipe } from '../support/graph.js';

let graph: Graph;
beforeAll(() => void (graph = testGraph()));
afterAll(async () => graph[Symbol.asyncDispose]());

describe('the corpus that ships', () => {
  test('is whole', () => {
    const { entities, claims, relations, rules, derived, gaps } = readCorpus(seedFolder);
    const facts = claims.filter(({ id }) => id.startsWith('F-'));
    expect({
      claims: claims.length - facts.length,
      facts: facts.length,
      entities: entities.length,
      relations: relations.length,
      judgments: rules.filter(({ kind }) => kind === 'JUDGMENT').length,
      derived: derived.length,
      gaps: gaps.length,
    }).toEqual({ claims: 121, facts: 134, entities: 98, relations: 106, judgments: 12, derived: 41, gaps: 22 });
  });

  test('is in the graph as it is in the files', async () => {
    await loadShipped(graph);
    const nodes = await graph.run('MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) AS count ORDER BY label');
    expect(Object.fromEntries(nodes.map((row) => Object.values(row as object) as [string, number]))).toMatchObject({
      Entity: 98,
      Claim: 255,
      Gap: 22,
      Rule: 15,
      Dataset: 1,
      Resolution: 5,
      VisaType: 7,
    });
    const [rows] = await graph.run(
      `MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL
       RETURN count(r) AS all, count(CASE WHEN size(r.claims) > 0 THEN 1 END) AS stated,
         count(CASE WHEN r.derivedId IS NOT NULL THEN 1 END) AS judged,
         count(CASE WHEN r.rule = 'visa-type-circumvents' THEN 1 END) AS routes,
         count(CASE WHEN size(r.claims) = 0 AND r.support IS NULL THEN 1 END) AS unsupported`,
    );
    expect(rows).toEqual({ all: 151, stated: 93, judged: 41, routes: 6, unsupported: 0 });
  });

  test('has as many of every noun and relationship as the files, counted by hand', async () => {
    const yaml = (path: string) => parse(readFileSync(join(seedFolder, path), 'utf8'));
    const files = (folder: string): string[] => readdirSync(join(seedFolder, folder)).map((name) => join(folder, name));
    const found = async (text: string): Promise<Record<string, number>> =>
      Object.fromEntries((await graph.run<{ name: string; count: number }>(text)).map(({ name, count }) => [name, count]));

    const nouns: Record<string, number> = { Document: files('documents').length };
    for (const file of files('entities')) for (const { id } of yaml(file)) nouns[labelOf(id)] = (nouns[labelOf(id)] ?? 0) + 1;
    expect(
      await found("MATCH (e:Entity) UNWIND labels(e) AS name WITH name WHERE name <> 'Entity' RETURN name, count(*) AS count"),
    ).toEqual(nouns);

    const triples = new Set<string>();
    for (const file of [...files('documents'), ...files('law'), ...files('reference')])
      for (const { subject, predicate, object, projects } of yaml(file).claims)
        if (object && projects !== false) triples.add(`${subject} ${predicate} ${object}`);
    for (const file of files('rules'))
      for (const { subject, predicate, object } of yaml(file).derived ?? []) triples.add(`${subject} ${predicate} ${object}`);
    // What patterns add: six visa routes, three places in places, nine groups in groups.
    const counts: Record<string, number> = { CIRCUMVENTS: 6, LOCATED_IN: 3, SUBSET_OF: 9 };
    for (const triple of triples) {
      const [, type = ''] = triple.split(' ');
      counts[type] = (counts[type] ?? 0) + 1;
    }
    expect(await found('MATCH (:Entity)-[r]->(:Entity) WHERE r.id IS NOT NULL RETURN type(r) AS name, count(r) AS count')).toEqual(counts);

    const relations: Record<string, number> = {};
    for (const { type } of yaml('relations.yaml')) relations[type] = (relations[type] ?? 0) + 1;
    expect(await found('MATCH (:Claim)-[r]->(:Claim) RETURN type(r) AS name, count(r) AS count')).toEqual(relations);
  });

  test('has no property that the model does not name, of any label or type', async () => {
    expect(await propertiesAmiss(graph)).toEqual([]);
  });

  test('seeded twice is the same graph', async () => {
    await loadShipped(graph);
    const once = await wholeGraph(graph);
    await loadSeed(graph, seedFolder);
    expect(await wholeGraph(graph)).toEqual(once);
    expect(once.nodes.length).toBeGreaterThan(400);
  });

  test('loaded twice at once into an empty database is the same graph', async () => {
    await loadShipped(graph);
    const once = await wholeGraph(graph);
    await wipe(graph);
    await Promise.all([loadSeed(graph, seedFolder), loadSeed(graph, seedFolder)]);
    expect(await wholeGraph(graph)).toEqual(once);
  });

  test('is loaded again only if its version changed', async () => {
    await wipe(graph);
    expect(await loadSeedIfChanged(graph, seedFolder)).not.toBeNull();
    expect(await loadSeedIfChanged(graph, seedFolder)).toBeNull();
    await graph.run("MATCH (d:Dataset) SET d.version = 'another'");
    expect(await loadSeedIfChanged(graph, seedFolder)).not.toBeNull();
  });
});

describe('a graph that is filled bit by bit', () => {
  const { rows } = contentOf(readCorpus(seedFolder));

  test('is the graph that one transaction makes, and is not filled over a corpus', async () => {
    await loadShipped(graph);
    const once = await wholeGraph(graph);
    expect(await fill(graph, () => [], { version: 'another' }, silent)).toBe(false);
    await wipe(graph);
    expect(await fill(graph, () => [rows], { version: 'filled' }, silent)).toBe(true);
    expect(await wholeGraph(graph)).toEqual(once);
  });

  test('is repaired by the next load if the fill was killed', async () => {
    await loadShipped(graph);
    const once = await wholeGraph(graph);
    await wipe(graph);
    let passes = 0;
    const broken = function* () {
      if (passes++ > 0) throw new Error('killed');
      yield { nodes: [...rows.nodes, { key: 'Entity' as const, labels: ['Place'], id: 'place:left', properties: {} }], relationships: [] };
    };
    await expect(fill(graph, broken, { version: 'broken' }, silent)).rejects.toThrow('killed');
    // Nothing was counted yet.
    expect((await wholeGraph(graph)).nodes).toHaveLength(
      once.nodes.filter((node) => !/"(Claim|Entity|Reliance)Facet"/.test(node)).length + 1,
    );
    expect(await loadSeedIfChanged(graph, seedFolder)).not.toBeNull();
    expect(await wholeGraph(graph)).toEqual(once);
    expect(await loadSeedIfChanged(graph, seedFolder)).toBeNull();
  });
});

describe('what a load counts', () => {
  const days = ['2016-01-01', '2019-10-20', undefined];

  test('of claims about a hub is what is found without counting', async () => {
    await loadShipped(graph);
    const claims = claimStore(graph);
    const ids = (
      await graph.run<{ id: string }>(
        'MATCH (c:Claim) UNWIND [c.subjectId, c.objectId] AS id WITH DISTINCT id WHERE id IS NOT NULL RETURN id ORDER BY id',
      )
    ).map(({ id }) => id);
    const narrower: object[] = [
      {},
      { modalities: ['REPORTED', 'ALLEGED'] },
      { sourceClasses: ['OFFICIAL'] },
      { known: ['UNCERTAIN'] },
      { known: ['WITHDRAWN'] },
    ];
    const filters = ['about', 'subject', 'object'].flatMap((role) =>
      ids.slice(0, 20).flatMap((id) => narrower.map((more) => ({ [role]: id, ...more, asOf: '2019-10-20' }))),
    );
    const few = pLimit(8);
    const counted = async (): Promise<number[][]> => [
      ...(await Promise.all(days.map((asOf) => claims.countOfEntities(ids, { asOf })))),
      await Promise.all(filters.map((filter) => few(() => claims.count(filter)))),
    ];
    const found = await counted();
    await summarize((text, parameters) => graph.run(text, parameters), 1);
    expect(await graph.run('MATCH (f:HubFacet) RETURN count(DISTINCT f.about) AS hubs')).toEqual([{ hubs: ids.length }]);
    expect(await counted()).toEqual(found);
  });

  test('of what rests on what, and the order of its pages, are those of the relationships', async () => {
    await loadShipped(graph);
    const { restingOn, countRestingOn } = provenanceStore(graph);
    for (const reliance of reliances)
      for (const asOf of days) {
        const rows = await graph.run<{ id: string }>(
          `MATCH (:Entity)-[r]->(:Entity) WHERE any(one IN r.restsOn WHERE one STARTS WITH $reliance AND split(one, ' ')[1] <= $day < split(one, ' ')[2])
           RETURN r.id AS id ORDER BY id`,
          { reliance, day: asOf ?? '9999-12-31' },
        );
        const filter = { reliance, asOf, about: undefined };
        const paged: string[] = [];
        for (let page: string[] = []; (page = await restingOn(filter, { after: paged.slice(-1), limit: 7 })).length > 0;)
          paged.push(...page);
        expect(paged).toEqual(rows.map(({ id }) => id));
        expect(await countRestingOn(filter)).toBe(rows.length);
      }
  });
});

describe('a database that holds nodes of another application', () => {
  beforeEach(async () => {
    await wipe(graph);
    await graph.run("CREATE (a:Person {name: 'somebody'})-[:WROTE]->(b:Note {id: 'note'})");
  });

  test('is refused, and nothing is changed', async () => {
    await expect(loadSeed(graph, seedFolder)).rejects.toMatchObject({
      code: 'GRAPH_FOREIGN_DATA',
      message: expect.stringContaining('load beside them with "loophole seed --force"'),
    });
    expect((await wholeGraph(graph)).nodes).toHaveLength(2);
  });

  test('is loaded beside them by force, which leaves them as they are', async () => {
    await loadSeed(graph, seedFolder, true);
    await graph.run("MATCH (b:Note), (v:VisaType {id: 'visa-type:student-visa-cn'}) CREATE (b)-[:ABOUT]->(v)");
    await loadSeed(graph, seedFolder, true);
    const [kept] = await graph.run("MATCH (:Person {name: 'somebody'})-[:WROTE]->(:Note)-[r:ABOUT]->(:VisaType) RETURN count(r) AS kept");
    expect(kept).toEqual({ kept: 1 });
  });

  test('is refused even by force if a node of theirs has a label and id of ours', async () => {
    await graph.run("CREATE (:Entity {id: 'visa-type:student-visa-cn', name: 'theirs'})");
    await expect(loadSeed(graph, seedFolder, true)).rejects.toThrow('"visa-type:student-visa-cn"');
    const [theirs] = await graph.run("MATCH (e:Entity {id: 'visa-type:student-visa-cn'}) RETURN properties(e) AS properties");
    expect(theirs).toEqual({ properties: { id: 'visa-type:student-visa-cn', name: 'theirs' } });
  });

  test('keeps a node that left the files while theirs still points to it: the load fails whole', async () => {
    await loadSeed(graph, seedFolder, true);
    await graph.run(
      "CREATE (gone:Entity:Place {id: 'place:gone', dataset: 'loophole:corpus'}) WITH gone MATCH (b:Note) CREATE (b)-[:ABOUT]->(gone)",
    );
    const before = await wholeGraph(graph);
    await expect(loadSeed(graph, seedFolder, true)).rejects.toThrow('Cannot delete node');
    expect(await wholeGraph(graph)).toEqual(before);
  });
});
