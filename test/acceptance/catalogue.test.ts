/** Every question of the catalogue, answered by the API and drawn in the graph. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, Kind, parse, print, validate, visit, type FieldNode } from 'graphql';
import type { Path } from 'neo4j-driver';
import { rootFolder } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, testGraph } from '../support/graph.js';

interface Expected {
  /** Claims that the answer must hold. */
  readonly claims: readonly string[];
  /** Claims that it may hold. */
  readonly may: readonly string[];
  /** Claims and relationships that it must not hold. */
  readonly absent: readonly string[];
  readonly relationships: readonly string[];
  readonly gaps: readonly string[];
}

const catalogue = join(rootFolder, 'questions');
const fileNames = ['browser.cypher', 'expected.json', 'query.graphql', 'question.md'];
const folders = readdirSync(catalogue).sort();
const fileOf = (folder: string, name: string): string => readFileSync(join(catalogue, folder, name), 'utf8');
const expectedOf = (folder: string): Expected => JSON.parse(fileOf(folder, 'expected.json')) as Expected; // its shape is tested below

/** The ids of all objects in an answer, however deep. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return Object.entries(value).flatMap(([key, one]) => (key === 'id' && typeof one === 'string' ? [one] : idsIn(one)));
}

const isClaim = (id: string): boolean => /^(?:C\d{3}-|F-)/.test(id);
const isRelationship = (id: string): boolean => id.split('|').length === 3;
const isGap = (id: string): boolean => id.startsWith('G-');

const isPath = (value: unknown): value is Path => typeof value === 'object' && value !== null && 'segments' in value;

/** The ids of the nodes of a path, and of the claims that its relationships rest on. */
const claimsDrawn = ({ segments }: Path): string[] =>
  segments.flatMap(({ start, relationship, end }) => {
    const { claims = [], support = [] } = relationship.properties as { claims?: string[]; support?: string[] }; // as the seeder writes them
    return [String(start.properties['id']), String(end.properties['id']), ...claims, ...support.flatMap((set) => set.split(' '))];
  });

const pageInfo: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: 'pageInfo' },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'hasNextPage' } }] },
};

/** The same document that also asks each of its pages whether there is a next one. A search has no pages. */
const withPageInfo = (document: string): string =>
  print(
    visit(parse(document), {
      Field(field) {
        const selections = field.selectionSet?.selections ?? [];
        const isPage = field.name.value !== 'search' && selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'edges');
        return isPage ? { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: [...selections, pageInfo] } } : undefined;
      },
    }),
  );

/** The statements of a file, without its comments. No text of the catalogue has a semicolon or two slashes in quotes. */
const statementsOf = (cypher: string): string[] =>
  cypher
    .replaceAll(/\/\/.*$/gm, '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

describe('the catalogue of questions', () => {
  const schema = buildSchema(readFileSync(join(rootFolder, 'schema.graphql'), 'utf8'));

  test('numbers its questions, each once', () => {
    expect(folders.filter((name) => !/^q\d\d-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(new Set(folders.map((name) => name.slice(0, 3))).size).toBe(folders.length);
  });

  test.each(folders)('%s has its four files, a document that fits the schema, and one statement', (folder) => {
    expect(readdirSync(join(catalogue, folder)).sort()).toEqual(fileNames);

    const [title, ...rest] = fileOf(folder, 'question.md').split('\n');
    expect(title).toMatch(/^# .+/);
    expect(rest.join('\n')).toMatch(/\*\*What it tells\.\*\*[^]+\*\*What it does not tell\.\*\*[^]+## For a person to judge\n\n- /);

    const document = parse(fileOf(folder, 'query.graphql'));
    expect(validate(schema, document)).toEqual([]);
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map(({ name }) => name?.value)).toEqual([expect.stringMatching(/^[A-Z]\w+$/)]);

    const cypher = fileOf(folder, 'browser.cypher');
    expect(cypher).toMatch(/^\/\/ \S/);
    expect(statementsOf(cypher)).toHaveLength(1);

    const { absent, ...others } = expectedOf(folder);
    const listed = Object.values(others).flat();
    expect(Object.keys(others).sort()).toEqual(['claims', 'gaps', 'may', 'relationships']);
    expect(new Set(listed).size).toBe(listed.length);
    expect(absent.filter((id) => listed.includes(id))).toEqual([]);
  });

  describe('asked of the corpus that ships', () => {
    let graph: Graph;
    let api: TestApi;
    beforeAll(async () => {
      graph = testGraph();
      await loadShipped(graph);
      api = await testApi(graph);
    });
    afterAll(async () => {
      await api[Symbol.asyncDispose]();
      await graph[Symbol.asyncDispose]();
    });

    test.each(folders)('%s is answered by the API with what it must hold and no claim beyond what it may', async (folder) => {
      const { data, errors } = await api.ask(withPageInfo(fileOf(folder, 'query.graphql')));
      expect(errors).toBeUndefined();
      expect(JSON.stringify(data)).toContain('"hasNextPage":false');
      expect(JSON.stringify(data)).not.toContain('"hasNextPage":true');
      const expected = expectedOf(folder);
      const found = [...new Set(idsIn(data))];
      const missing = (wanted: readonly string[]): string[] => wanted.filter((id) => !found.includes(id));
      expect({
        claims: missing(expected.claims),
        relationships: missing(expected.relationships.toSorted()),
        gaps: missing(expected.gaps),
        unexpected: found.filter((id) => isClaim(id) && ![...expected.claims, ...expected.may].includes(id)).sort(),
        forbidden: expected.absent.filter((id) => found.includes(id)),
      }).toEqual({ claims: [], relationships: [], gaps: [], unexpected: [], forbidden: [] });
    });

    test.each(folders)('%s is drawn in the Browser with every claim that it must hold', async (folder) => {
      const rows = await graph.run<Record<string, unknown>>(fileOf(folder, 'browser.cypher'));
      const values = rows.flatMap((row) => Object.values(row));
      expect(values.length).toBeGreaterThan(0);
      expect(values.filter((one) => !isPath(one))).toEqual([]);
      const drawn = new Set(values.filter(isPath).flatMap(claimsDrawn));
      expect(expectedOf(folder).claims.filter((id) => !drawn.has(id))).toEqual([]);
    });

    test('names claims, relationships and gaps that there are', async () => {
      const known = new Set(
        (await graph.run<{ id: string }>('MATCH (n) RETURN n.id AS id UNION MATCH ()-[r]->() RETURN r.id AS id')).map(({ id }) => id),
      );
      const named = folders.flatMap((folder) =>
        Object.values(expectedOf(folder))
          .flat()
          .map((id: string) => `${folder} ${id}`),
      );
      expect(named.filter((one) => !known.has(one.slice(one.indexOf(' ') + 1)))).toEqual([]);
      expect(named.filter((one) => ![isClaim, isRelationship, isGap].some((is) => is(one.slice(one.indexOf(' ') + 1))))).toEqual([]);
    });
  });
});
