import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { withTypes, type Query } from '../../src/graph/query.js';
import { relationshipTypes } from '../../src/model/vocabulary.js';
import { loadShipped, testAddress, testGraph } from '../support/graph.js';
import { importParties, manyParties } from '../support/imported-list.js';
import { loadedQueries } from '../support/queries.js';

/** A value of the type that each parameter has in every query: Neo4j plans by types. */
const valueOf: Readonly<Record<string, unknown>> = {
  about: 'place:x',
  after: 'a',
  afterId: 'a',
  afterName: 'a',
  afterProvision: 'a',
  afterOrdered: '2020-01-01',
  afterVisaType: 'a',
  attributions: ['HEADLINE'],
  avoidNodes: ['place:x'],
  background: false,
  byName: true,
  claims: ['C001-01'],
  contains: 'x',
  corpus: 'loophole:corpus',
  dataset: 'loophole:corpus',
  day: '2020-01-01',
  directions: ['OUT', 'IN'],
  document: 'document:x',
  edition: 'un#1',
  editions: ['un#1'],
  end: 'place;',
  evasionMethod: 'evasion-method:x',
  extents: ['ALL'],
  firmest: ['ASSERTED', 'LIKELY'],
  from: '2019-01-01',
  fromLabel: 'Entity',
  held: 'un#0',
  hubClaims: neo4j.int(10_000),
  hubDegree: neo4j.int(500),
  id: 'place:x',
  ids: ['place:x'],
  inflected: 'name:x',
  key: 'x',
  kind: 'TENSION',
  kinds: ['PLACE'],
  known: ['KNOWN'],
  label: 'Claim',
  labels: ['Entity'],
  lawStatuses: ['AGREES'],
  like: 'name:x',
  limit: neo4j.int(21),
  links: [{ id: 'un:1', partyId: 'un:2', name: 'x', type: 'x', position: neo4j.int(0) }],
  listed: ['LISTED'],
  listedFrom: '2019-01-01',
  listedTo: '2020-01-01',
  modalities: ['LIKELY'],
  name: 'x',
  names: ['x'],
  nationality: 'x',
  new: 'x',
  object: 'place:x',
  old: 'x',
  options: {},
  order: 'FIRMNESS',
  outward: true,
  paragraph: neo4j.int(4),
  patterns: ['transitive-subset'],
  predicates: ['LOCATED_IN'],
  prefix: 'un#',
  programme: 'un:DPRK',
  properties: { version: 'x' },
  version: 'x',
  digest: 'x',
  property: 'tense',
  provision: 'provision:x',
  quantified: true,
  relations: ['REPEATS'],
  reliance: 'PREDICTION',
  resolution: 'resolution:x',
  rows: [{ party: {}, names: [], addresses: [], documents: [], designations: [] }],
  same: 'nameKeys:x',
  sourceClasses: ['OFFICIAL'],
  speaker: 'speaker:x',
  start: 'place:',
  subject: 'place:x',
  tenses: ['PAST'],
  text: 'name:x',
  to: '2020-01-01',
  toLabel: 'Entity',
  type: 'LOCATED_IN',
  types: ['LOCATED_IN'],
  versionId: 'un#1',
  visaType: 'visa-type:x',
  what: 'CONTESTED',
};

/** What looks at all nodes or relationships of a kind, or pairs all of one with all of another. */
const isCostly = (operator: string): boolean => /Scan|CartesianProduct/.test(operator);

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType.replace(/@.*/, ''),
  ...children.flatMap((child) => operatorsOf(child)),
];

/** Named in the first line of a file, with the reason: "(NodeByLabelScan: rules are few)". */
const declaredIn = (text: string): string[] => /\((\w+(?:, \w+)*): [^)]+\)$/.exec(text.split('\n')[0] ?? '')?.[1]?.split(', ') ?? [];

let driver: Driver;
beforeAll(async () => {
  await using graph = testGraph();
  await loadShipped(graph);
  await importParties(graph, 'un', manyParties('un', 100));
  await importParties(graph, 'ofac', manyParties('ofac', 1_000));
  // Plans follow the statistics of the indexes, which Neo4j else renews when it sees fit.
  await graph.run('CALL db.prepareForReplanning(60)');
  const { uri, user, password } = testAddress();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

describe('the plan of each .cypher file', () => {
  // With every type of relationship in the text, where Loophole puts those that it follows.
  test.each(loadedQueries().map((one) => [one.name, withTypes(one as Query<object, unknown>, relationshipTypes).text] as const))(
    // parameters do not matter
    '%s scans nothing that its first line does not declare',
    async (_, text) => {
      const names = [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
      const parameters = Object.fromEntries(names.map((name) => [name, valueOf[name]]));
      const database = text.includes('Runs on the database "system"') ? 'system' : 'neo4j';
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database });
      expect(Object.entries(parameters).filter(([, value]) => value === undefined)).toEqual([]);
      if (database === 'system') return;
      const costly = summary.plan === false ? [] : operatorsOf(summary.plan).filter(isCostly);
      expect([...new Set(costly)].toSorted()).toEqual(declaredIn(text).toSorted());
    },
  );
});
