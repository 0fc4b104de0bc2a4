import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { traversals } from '../../src/model/traversals.js';
import { relationshipTypes } from '../../src/model/vocabulary.js';
import { patient, testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';
import { loadedQueries } from '../support/queries.js';

let graph: Graph;
let api: TestApi;
const read: string[] = [];
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  const watched: Graph = { ...graph, read: (query, parameters, signal) => (read.push(query.name), graph.read(query, parameters, signal)) };
  api = await testApi(watched, patient);
  await api.ask('{ __typename }');
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

describe('an answer asks the database as often as its kind needs, however many rows it has', () => {
  const visa = 'entity(id: "visa-type:student-visa-cn")';
  test.each([
    ['an entity', `{ ${visa} { id name description ... on VisaType { legalForm } } }`, ['entity/byIds']],
    ['a page', '{ employers(first: 20) { edges { node { id name } } } }', ['entity/pageById']],
    [
      'a page, read whole',
      '{ employers(first: 20) { edges { node { id name description aliases { name } } } } }',
      ['entity/pageById', 'entity/byIds'],
    ],
    ['a total without a page', '{ employers { totalCount } }', ['entity/countOfNouns']],
    ['a search', '{ search(text: "visa") { edges { node { id name description } matched } } }', ['search/entities']],
    [
      'relationships with both ends',
      `{ ${visa} { relationships { edges { node { id from { name } to { name } } } } } }`,
      ['entity/byIds', 'relationship/ofEntities'],
    ],
    [
      'their evidence, to the document',
      `{ ${visa} { relationships { edges { node { evidence { claims { id subject { name } document { title } } } } } } } }`,
      ['entity/byIds', 'relationship/ofEntities', 'claim/byIds'],
    ],
    [
      'who said it, and where in the document',
      `{ ${visa} { claims { edges { node { statement paragraph speaker { role } attribution } } } } }`,
      ['entity/byIds', 'claim/ofEntities', 'claim/byIds', 'claim/details'],
    ],
    [
      'traversals in a row',
      '{ visaTypes { edges { node { id usedBy { edges { node { id employers { edges { node { id name } } } } } } } } } }',
      ['entity/pageById', 'entity/neighbors', 'entity/neighbors'],
    ],
    [
      'what surrounds an entity, two steps far',
      '{ neighborhood(id: "place:dandong", depth: 2) { entities { name } relationships { id evidence { claims { document { title } } } } } }',
      ['path/surroundings', 'entity/byIds', 'path/surroundings', 'claim/byIds'],
    ],
    [
      'paths of two steps',
      '{ paths(from: "visa-type:student-visa-cn", to: "resolution:unscr-2397", options: { maxLength: 2 }) { paths { weakest hops { relationship { id } } } } }',
      ['path/around', 'entity/byIds', 'relationship/byIds'],
    ],
    [
      'their evidence',
      '{ paths(from: "visa-type:student-visa-cn", to: "resolution:unscr-2397", options: { maxLength: 2 }) { paths { contested caveats { kind } hops { relationship { evidence { claims { id } } } } } } }',
      ['path/around', 'entity/byIds', 'relationship/byIds', 'claim/byIds'],
    ],
  ])('%s', async (_, document, names) => {
    read.length = 0;
    const { errors } = await api.ask(document);
    expect([errors, read.filter((name) => name !== 'dataset/versions')]).toEqual([undefined, names]);
  });
});

test('ends that nothing can join are told without a search', async () => {
  read.length = 0;
  const { errors } = await api.ask('{ paths(from: "place:dandong", to: "place:dandong") { truncated } }');
  expect([errors?.[0]?.message, read]).toEqual(['Both ends are "place:dandong"; a path joins two different entities.', ['entity/byIds']]);
});

test('there are fewer texts of statements than the 1,000 plans that Neo4j keeps', () => {
  const sets = new Set(Object.values(traversals).flatMap((list) => Object.values(list).map(({ types }) => types.join())));
  const ofSets = ['entity/neighbors', 'entity/neighborsOfHubs', 'entity/countNeighbors'].length * sets.size;
  const ofTypes =
    loadedQueries().filter(({ name, text }) => text.includes('$any($types)') && !name.startsWith('entity/')).length *
    (relationshipTypes.length + 1);
  expect(loadedQueries().length + ofSets + ofTypes).toBeLessThan(600);
});
