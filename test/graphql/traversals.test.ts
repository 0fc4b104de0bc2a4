/** Every typed traversal. They are all here, as Neo4j plans two statements for each set of types that they follow. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isObjectType } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { resolvers } from '../../src/graphql/resolvers.js';
import { schema } from '../../src/schema.js';
import { traversals } from '../../src/model/traversals.js';
import { nounLabels, nouns, relationshipTypes, type NounLabel } from '../../src/model/vocabulary.js';
import { entityStore } from '../../src/store/entity.js';
import { patient, testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { expectNarrowed, narrowed, nodesOf, rows } from '../support/narrowed.js';
import { someOf } from '../support/proof.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  api = await testApi(graph, patient);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const allTraversals = Object.entries(traversals).flatMap(
  ([label, list]) => Object.entries(list).map(([name, traversal]) => ({ label: label as NounLabel, name, ...traversal })), // keys of traversals are labels
);

describe('traversals', () => {
  test('are in the schema as in the model', () => {
    for (const { label, name, to } of allTraversals) {
      const type = schema.getType(label);
      expect([label, name, isObjectType(type) && String(type.getFields()[name]?.type)]).toEqual([label, name, `${to}Connection!`]);
    }
  });

  test('name an entity alone: every other field of a noun has a resolver that reads it', () => {
    const unread = nounLabels.flatMap((label) => {
      const type = schema.getType(label);
      const read = Object.keys(resolvers[label as keyof typeof resolvers]); // resolvers of nouns are under their labels
      return isObjectType(type)
        ? Object.keys(type.getFields()).flatMap((name) => (read.includes(name) ? [] : [`${label}.${name}`]))
        : [label];
    });
    expect(unread.filter((field) => !/\.(id|name|asOf)$/.test(field))).toEqual([]);
  });

  test('follow every relationship between nouns both ways', async () => {
    const used = await graph.run<{ from: NounLabel; type: string; to: NounLabel }>(
      `MATCH (a:Entity)-[r]->(b:Entity) WHERE r.id IS NOT NULL AND NOT a:Document AND NOT b:Document
       RETURN DISTINCT [l IN labels(a) WHERE l <> 'Entity'][0] AS from, type(r) AS type, [l IN labels(b) WHERE l <> 'Entity'][0] AS to`,
    );
    const has = (label: NounLabel, outward: boolean, type: string, to: NounLabel): boolean =>
      allTraversals.some(
        (one) => one.label === label && one.to === to && one.outward === outward && (one.types as readonly string[]).includes(type),
      );
    const missing = used.flatMap(({ from, type, to }) => [
      ...(has(from, true, type, to) ? [] : [`${from} -${type}-> ${to}`]),
      ...(has(to, false, type, from) ? [] : [`${to} <-${type}- ${from}`]),
    ]);
    expect(missing).toEqual([]);
    expect(new Set(used.map(({ type }) => type)).size).toBe(
      relationshipTypes.filter((type) => type !== 'DEPICTS' && type !== 'IMAGE_CREDITED_TO').length,
    );
  });

  test('lead as far by the API as by the graph', async () => {
    for (const [label, list] of Object.entries(traversals)) {
      const fields = Object.keys(list).map(
        (name) => `${name}(first: 100) { totalCount edges { node { id } relationships { id evidence { claims { id } } } } }`,
      );
      const { data, errors } = await api.ask(
        `query ($kinds: [EntityKind!]) { entities(kinds: $kinds, first: 100, filter: { background: true }) { edges { node { id ... on ${label} { ${fields.join(' ')} } } } } }`,
        { kinds: [nouns[label as NounLabel].kind] }, // keys of traversals are labels
      );
      expect([label, errors]).toEqual([label, undefined]);
      for (const [name, { to, types, outward }] of Object.entries(list)) {
        const expected = await graph.run<{ path: string }>(
          `MATCH (a:Entity)-[r]-(b:Entity) WHERE $label IN labels(a) AND $to IN labels(b)
             AND (startNode(r) = a) = $outward AND type(r) IN $types
           RETURN DISTINCT a.id + ' ' + b.id + ' ' + r.id AS path`,
          { label, to, types, outward },
        );
        const paths: string[] = [];
        for (const { node } of data.entities.edges) {
          expect(node[name].totalCount).toBe(node[name].edges.length);
          for (const { node: other, relationships } of node[name].edges)
            for (const { id, evidence } of relationships) {
              expect([id, evidence.claims.length]).not.toEqual([id, 0]);
              paths.push(`${node.id} ${other.id} ${id}`);
            }
        }
        expect([label, name, paths.toSorted()]).toEqual([label, name, expected.map(({ path }) => path).toSorted()]);
      }
    }
  });

  test('carry the relationships that lead there, their evidence, and the day', async () => {
    const { data } = await api.ask(`{
      employers(filter: { id: { eq: "employer:chinese-employers" } }) { edges { relationships { id } node { employerKind workerGroups { totalCount edges { node { id visaTypes(first: 2) { edges { node { id } relationships { type } } } } relationships { type layer evidence { modality claims { id } } } } } } } }
      then: entity(id: "worker-group:dprk-workers-china") { ... on WorkerGroup { visaTypes(asOf: "2019-10-01") { totalCount edges { node { id } relationships { evidence { claims { id } } } } } } } }`);
    const [{ relationships, node }] = data.employers.edges;
    expect([relationships, node.employerKind, node.workerGroups.totalCount]).toEqual([[], 'CLASS', 2]);
    expect(node.workerGroups.edges[0]).toEqual({
      node: {
        id: 'worker-group:dprk-workers-china',
        visaTypes: {
          edges: [
            { node: { id: 'visa-type:apprentice-visa-cn' }, relationships: [{ type: 'WORKS_ON_VISA' }] },
            { node: { id: 'visa-type:short-term-visa-cn' }, relationships: [{ type: 'WORKS_ON_VISA' }] },
          ],
        },
      },
      relationships: [
        {
          type: 'WORKS_FOR',
          layer: 'REPORTED',
          evidence: { modality: 'CAN', claims: [{ id: 'C001-42' }, { id: 'C002-41' }] },
        },
      ],
    });
    expect(
      data.then.visaTypes.edges.map(
        (edge: { relationships: { evidence: { claims: { id: string }[] } }[] }) => edge.relationships[0]?.evidence.claims,
      ),
    ).toEqual([[{ id: 'C002-25' }], [{ id: 'C002-24' }]]);
  });

  test('cost at most six database calls each, however many entities they start from and lead to', async () => {
    let calls = 0;
    const counting: Graph = { ...graph, read: (query, parameters, signal) => (calls++, graph.read(query, parameters, signal)) };
    await using counted = await testApi(counting, patient);
    await counted.ask('{ dataset { version } }');
    for (const [label, list] of Object.entries(traversals)) {
      const names = Object.keys(list);
      const fields = names.map(
        (name) => `${name}(first: 100) { totalCount edges { node { id } relationships { evidence { claims { id } } } } }`,
      );
      calls = 0;
      const { errors } = await counted.ask(
        `query ($kinds: [EntityKind!]) { entities(kinds: $kinds, first: 100, filter: { background: true }) { edges { node { id ... on ${label} { ${fields.join(' ')} } } } } }`,
        { kinds: [nouns[label as NounLabel].kind] }, // keys of traversals are labels
      );
      expect(errors).toBeUndefined();
      // Of each: neighbors, their count, entities, relationships, and claims in one batch or two. And the page, its entities, the dataset.
      expect([label, calls <= 6 * names.length + 4]).toEqual([label, true]);
    }
  });

  test('take the same number of database calls however many entities there are', async () => {
    const reads = async (question: string): Promise<number> => {
      let calls = 0;
      const counting: Graph = { ...graph, read: (query, parameters) => (calls++, graph.read(query, parameters)) };
      await using counted = await testApi(counting, patient);
      await counted.ask('{ dataset { version } }');
      calls = 0;
      expect((await counted.ask(question)).errors).toBeUndefined();
      return calls;
    };
    const question = (first: number): string =>
      `{ workerGroups(first: ${first}) { edges { node { visaTypes { edges { node { id } relationships { evidence { claims { id document { publisher { name } } } } } } } employers { totalCount edges { node { id } } } } } } }`;
    expect(await reads(question(10))).toBe(await reads(question(2)));
  });

  test('the neighbors of a hub, which are looked for from their side, are those of any other entity', async () => {
    const ids = (await graph.run<{ id: string }>('MATCH (e:Entity) RETURN e.id AS id')).map(({ id }) => id);
    let seen = 0;
    const all = Object.values(traversals).flatMap((list) => Object.values(list));
    for (const traversal of someOf(all, 6))
      for (const [known, limit] of [
        [undefined, 3],
        [['KNOWN'], 100],
      ] as const) {
        const wanted = { ...traversal, known, asOf: '2019-10-20', after: [], limit };
        const found = await entityStore(graph).neighborsOf(ids, wanted);
        seen += found.flat().length;
        expect(await entityStore(graph, 0).neighborsOf(ids, wanted)).toEqual(found);
      }
    expect(seen).toBeGreaterThan(20);
  });

  test('narrowed to what was known hold the rows that say so of themselves, and no others', async () => {
    const seen = [0, 0];
    // One at a time: a document that narrows every traversal of a noun is longer than the API reads.
    const all = Object.entries(traversals).flatMap(([label, list]) => Object.keys(list).map((name) => ({ label, name })));
    for (const { label, name } of all) {
      const lists = { [name]: rows.traversal };
      const { data, errors } = await api.ask(
        `query ($kinds: [EntityKind!]) { entities(kinds: $kinds, first: 100) { edges { node { id ... on ${label} { ${narrowed(lists, '"2019-10-20"')} } } } } }`,
        { kinds: [nouns[label as NounLabel].kind] }, // keys of traversals are labels
      );
      expect(errors).toBeUndefined();
      for (const [index, count] of expectNarrowed(lists, nodesOf(data.entities)).entries()) seen[index] = (seen[index] ?? 0) + count;
    }
    expect(seen).toEqual([162, 124]);
  });
});
