/** Every question of the catalogue, answered by the API and drawn in the graph. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
} from 'graphql';
import type { Path } from 'neo4j-driver';
import { questionFolder as catalogue, questions, refusals } from '../../src/catalogue/catalogue.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Answer } from '../../src/model/answer.js';
import { schema } from '../../src/schema.js';
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
  /** How what is asked with its evidence stands, by what it is: all of it, or nothing where it is not held here. */
  readonly told?: Readonly<Record<string, Told>>;
  /** What it says, word for word; `node scripts/expected.mjs` writes it. */
  readonly answer: Said;
}

/** An answer in words: of everything loaded, or of the day that the question is about. */
interface Said {
  readonly headline: string;
  readonly findings: readonly string[];
  readonly limits: readonly string[];
}

/** What a reader is told of a relationship, a route or one of its ways beside its claims; what is null or false is left out. */
interface Told {
  readonly modality: string;
  readonly extent?: string;
  readonly tense?: string;
  readonly predicted?: true;
  readonly lawStatus?: string;
  readonly contested?: true;
  readonly qualified?: true;
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A relationship by its id; a route by the id of the relationship that it is, and its ways by that and their method. */
function toldIn(value: unknown, route = ''): [string, Told][] {
  if (Array.isArray(value)) return value.flatMap((one) => toldIn(one, route));
  if (!isFields(value)) return [];
  const { id, visaType, provision, method, evidence, ...rest } = value;
  const idOf = (of: unknown): string => (isFields(of) ? String(of['id']) : '');
  const own = visaType !== undefined && evidence !== undefined ? `${idOf(visaType)}|CIRCUMVENTS|${idOf(provision)}` : route;
  const key = own !== '' && method !== undefined ? `${own} by ${idOf(method)}` : own === route ? String(id) : own;
  const below = [...Object.values(rest), visaType, provision, method].flatMap((one) => toldIn(one, own));
  if (!isFields(evidence) || evidence['modality'] === undefined) return below;
  const { claims: _, known: __, disagreements: ___, support: ____, qualifications: _____, ...told } = evidence;
  const held = Object.fromEntries(Object.entries(told).filter(([, one]) => one !== null && one !== false));
  return [[key, held as unknown as Told], ...below]; // fields of Evidence
}

/** Of a question, what the API shows as its files have it. */
const shownFields = ['name', 'title', 'tells', 'doesNotTell', 'forPerson', 'document', 'cypher'] as const;
const fileNames = ['answer.yaml', 'browser.cypher', 'expected.json', 'query.graphql', 'question.md'];
const folders = questions.map(({ name }) => name);
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

/** The same document with each fragment written out where it is used, so that what it asks for can be counted. */
function inlined(document: string): DocumentNode {
  const parsed = parse(document);
  const fragments = new Map(
    parsed.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  );
  const written = <T extends ASTNode>(node: T): T =>
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        return (
          fragment && { kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, selectionSet: written(fragment.selectionSet) }
        );
      },
    });
  return { ...parsed, definitions: parsed.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map(written) };
}

/** The statements of a file, without its comments. No text of the catalogue has a semicolon or two slashes in quotes. */
const statementsOf = (cypher: string): string[] =>
  cypher
    .replaceAll(/\/\/.*$/gm, '')
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

describe('the catalogue of questions', () => {
  test('numbers its questions, each once', () => {
    expect(folders.filter((name) => !/^q\d\d-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(new Set(folders.map((name) => name.slice(0, 3))).size).toBe(folders.length);
  });

  test('refuses what no field can answer: of persons, places of persons, sums and ownership', () => {
    expect(refusals.map(({ question }) => question)).toEqual([
      'Who is a source?',
      'Are two speakers the same person?',
      'How many workers are there in all?',
      'How can a source, a worker or an employer be reached?',
      'At which address do the workers live or work?',
      'Where is a certain worker, or who has to be sent back?',
      'Is this company blocked by ownership?',
    ]);
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    const fields = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).map(({ name, type: of }) => ({ at: `${type.name}.${name}`, of: getNamedType(of).name }))
        : [],
    );
    const leadingTo = (name: string): string[] => fields.filter(({ of }) => of === name).map(({ at }) => at);
    const of = (name: string): string[] => fields.filter(({ at }) => at.startsWith(`${name}.`)).map(({ at, of: type }) => `${at}: ${type}`);
    // A speaker is three words of one claim, and leads nowhere.
    expect(leadingTo('Speaker')).toEqual(['Claim.speaker']);
    expect(of('Speaker')).toEqual(['Speaker.id: ID', 'Speaker.role: String', 'Speaker.type: Attribution']);
    const asking = types.flatMap((type) =>
      isInputObjectType(type)
        ? Object.keys(type.getFields())
            .filter((name) => /speaker|source$/i.test(name))
            .map((name) => `${type.name}.${name}`)
        : [],
    );
    expect(asking).toEqual(['ClaimFilter.speaker']);
    // Addresses are those of listed parties and of pages; nothing else tells where anybody is, or how to reach them.
    expect(leadingTo('ListedAddress')).toEqual(['ListedParty.addresses']);
    expect(fields.filter(({ at }) => /mail|phone|contact|owner|share|percent/i.test(at)).map(({ at }) => at)).toEqual([]);
    // A quantity stands on its claim. Every other number counts rows of this graph, or is a number of the law.
    expect(leadingTo('Quantity')).toEqual(['Claim.quantity']);
    expect(of('Quantity')).toEqual(['Quantity.text: String', 'Quantity.min: Int', 'Quantity.max: Int']);
    const numbers = fields.filter(({ of: type }) => ['Int', 'Float'].includes(type)).map(({ at }) => at);
    expect([...new Set(numbers.map((at) => at.replace(/^(\w+Connection|Effective\w+Options|\w+Count|Count)\./, '')))].toSorted()).toEqual([
      'ChangedRelationship.independentPublishersAfter',
      'ChangedRelationship.independentPublishersBefore',
      'Claim.paragraph',
      'Evidence.independentPublishers',
      'Heading.paragraph',
      // Records of official lists, parties of their programmes, and versions of the lists.
      'ListEdition.version',
      'ListLeftover.count',
      'ListLeftover.totalCount',
      'ListVersion.added',
      'ListVersion.amended',
      'ListVersion.parties',
      'ListVersion.removed',
      'ListVersion.version',
      'Path.length',
      'PathResult.excluded',
      'Programme.parties',
      'Quantity.max',
      'Quantity.min',
      'Resolution.number',
      'Rule.yield',
      'SanctionsList.parties',
      'SanctionsList.records',
      'SanctionsList.version',
      'Span.end',
      'Span.start',
      // Joins that a claim denies, and ways of a route.
      'Subgraph.excluded',
      'WayMarks.contested',
      'WayMarks.predicted',
      'WayMarks.qualified',
      'WayMarks.total',
      'count',
      'depth',
      'hubDegree',
      'maxLength',
      'maxPaths',
      'maxRelationships',
      'totalCount',
    ]);
  });

  test.each(folders)('%s has its five files, a document that fits the schema, and one statement', (folder) => {
    expect(readdirSync(join(catalogue, folder)).sort()).toEqual(fileNames);

    const document = parse(fileOf(folder, 'query.graphql'));
    expect(validate(schema, document)).toEqual([]);
    const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
    expect(operations.map(({ name }) => name?.value)).toEqual([expect.stringMatching(/^[A-Z]\w+$/)]);
    // The command line gives each variable as a word.
    const types = operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions.map(({ type }) => print(type).replace('!', '')));
    expect(types.filter((type) => !['ID', 'String', 'LocalDate'].includes(type))).toEqual([]);

    const cypher = fileOf(folder, 'browser.cypher');
    expect(cypher).toMatch(/^\/\/ \S/);
    expect(statementsOf(cypher)).toHaveLength(1);

    const { absent, told: _, answer: __, ...others } = expectedOf(folder);
    const listed = Object.values(others).flat();
    expect(Object.keys(others).sort()).toEqual(['claims', 'gaps', 'may', 'relationships']);
    expect(new Set(listed).size).toBe(listed.length);
    expect(absent.filter((id) => listed.includes(id))).toEqual([]);
  });

  test.each(folders)('%s never asks how firm a thing is without of how much, when, beside the law, and what speaks to it', (folder) => {
    const beside: Readonly<Record<string, readonly string[]>> = {
      Evidence: ['extent', 'tense', 'predicted', 'lawStatus', 'contested', 'qualified'],
      Claim: ['extent', 'tense'],
      PremiseSet: ['extent'],
    };
    const types = new TypeInfo(schema);
    const lacking: string[] = [];
    visit(
      parse(fileOf(folder, 'query.graphql')),
      visitWithTypeInfo(types, {
        SelectionSet({ selections }) {
          const type = types.getParentType()?.name ?? '';
          const asked = selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []));
          if (!asked.includes('modality')) return;
          lacking.push(...(beside[type] ?? []).filter((name) => !asked.includes(name)).map((name) => `${type}.${name}`));
          if (type === 'Claim' && !/\blaw(Status)?\b/.test(fileOf(folder, 'query.graphql'))) lacking.push('Claim.lawStatus');
        },
      }),
    );
    expect(lacking).toEqual([]);
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
      expect(expected.told && Object.fromEntries(toldIn(data))).toEqual(expected.told);
    });

    test.each(folders)('%s is answered in the words that its file holds', async (folder) => {
      const { headline, findings, limits } = (await (await fetch(`${api.url}/answers/${folder}.json`)).json()) as Answer; // as this route gives it
      const said: Said = {
        headline,
        findings: findings.map(({ sentence }) => sentence),
        limits: limits.map(({ words }) => words),
      };
      expect(said).toEqual(expectedOf(folder).answer);
    });

    test.each(folders)('%s is drawn in the Browser with every claim that it must hold and nothing that it must not', async (folder) => {
      const rows = await graph.run<Record<string, unknown>>(fileOf(folder, 'browser.cypher'));
      const values = rows.flatMap((row) => Object.values(row));
      expect(values.length).toBeGreaterThan(0);
      expect(values.filter((one) => !isPath(one))).toEqual([]);
      const drawn = new Set(values.filter(isPath).flatMap(claimsDrawn));
      const { claims, absent } = expectedOf(folder);
      expect(claims.filter((id) => !drawn.has(id))).toEqual([]);
      // A relationship keeps all its claims, of later days too: what must not be drawn are nodes and relationships.
      const shown = new Set(
        values
          .filter(isPath)
          .flatMap(({ segments }) =>
            segments.flatMap(({ start, relationship, end }) =>
              [start, relationship, end].map(({ properties }) => String(properties['id'])),
            ),
          ),
      );
      expect(absent.filter((id) => shown.has(id))).toEqual([]);
    });

    test.each(questions)('$name costs a number of database calls that its document alone bounds', async ({ document }) => {
      let calls = 0;
      const counting: Graph = { ...graph, read: (query, parameters, signal) => (calls++, graph.read(query, parameters, signal)) };
      await using counted = await testApi(counting);
      await counted.ask('{ dataset { version } }');
      calls = 0;
      expect((await counted.ask(document)).errors).toBeUndefined();
      let objects = 0;
      visit(inlined(document), { SelectionSet: () => void objects++ });
      // The version of the dataset; for each selection one page, its relationships or gaps, and their claims.
      expect(calls).toBeLessThanOrEqual(1 + 3 * objects);
    });

    test('is served as it stands in its files', async () => {
      const { data } = await api.ask(
        '{ questions { name title tells doesNotTell forPerson document cypher } refusals { question reason instead } }',
      );
      expect(data).toEqual({
        questions: questions.map((question) => Object.fromEntries(shownFields.map((field) => [field, question[field]]))),
        refusals,
      });
      expect(
        questions.every((one) => one.forPerson.length > 0 && [one.title, one.tells, one.doesNotTell].every((text) => text.length > 10)),
      ).toBe(true);
    });

    test('names claims, relationships and gaps that there are', async () => {
      const known = new Set(
        (await graph.run<{ id: string }>('MATCH (n) RETURN n.id AS id UNION MATCH ()-[r]->() RETURN r.id AS id')).map(({ id }) => id),
      );
      const named = folders.flatMap((folder) => {
        const { told: _, answer: __, ...lists } = expectedOf(folder);
        return Object.values(lists)
          .flat()
          .map((id: string) => `${folder} ${id}`);
      });
      expect(named.filter((one) => !known.has(one.slice(one.indexOf(' ') + 1)))).toEqual([]);
      expect(named.filter((one) => ![isClaim, isRelationship, isGap].some((is) => is(one.slice(one.indexOf(' ') + 1))))).toEqual([]);
    });
  });
});
