import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../src/config.js';
import { openGraph, type Graph, type GraphAddress } from '../../src/graph/graph.js';
import type { Corpus } from '../../src/seed/corpus.js';
import { loadSeed, readCorpus } from '../../src/seed/seed.js';
import { contentOf } from '../../src/seed/content.js';
import { write } from '../../src/seed/write.js';

export const seedFolder = join(rootFolder, 'seed');

/** The Neo4j of this worker of the run, which no other uses. */
function testDatabase(): GraphAddress & { readonly browserUrl: string; readonly notes: string } {
  const databases: unknown = JSON.parse(process.env['LOOPHOLE_TEST_DATABASES'] ?? '');
  return (databases as ReturnType<typeof testDatabase>[])[Number(process.env['JEST_WORKER_ID']) - 1] ?? noDatabase(); // written by the global set-up
}

const noDatabase = (): never => {
  throw new Error(`the global set-up has started no database for worker ${process.env['JEST_WORKER_ID']}`);
};

export const testAddress = (): GraphAddress => testDatabase();

/** Where Neo4j Browser of this test run opens with the kit. */
export const testBrowserUrl = (): string => testDatabase().browserUrl;

/** Its reads may take long: a machine that does other work plans them slowly. */
export const testGraph = (): Graph => openGraph(testAddress(), 100_000);

/** Take out every node, whoever made it. */
export const wipe = (graph: Graph): Promise<unknown> => graph.run('MATCH (n) DETACH DELETE n');

/** The corpus that ships, alone in the database: loaded if anything was written there since it last was. */
export async function loadShipped(graph: Graph): Promise<void> {
  const { notes } = testDatabase();
  if (existsSync(notes) && readFileSync(notes, 'utf8') === (await lastWrite(graph))) return;
  await wipe(graph);
  await loadSeed(graph, seedFolder);
  writeFileSync(notes, await lastWrite(graph));
}

/** Which transaction was the last to write anything into the database. */
async function lastWrite(graph: Graph): Promise<string> {
  await graph.run('RETURN 1');
  return graph.state();
}

/** A corpus without some of its claims, and without what rests on them alone. */
export function corpusWithout(corpus: Corpus, isOut: (claimId: string) => boolean): Corpus {
  const isIn = (id: string): boolean => !isOut(id);
  return {
    ...corpus,
    assertions: { ...corpus.assertions, content: {} },
    claims: corpus.claims.filter(({ id }) => isIn(id)),
    entities: corpus.entities.map((entity) => ({
      ...entity,
      aliases: entity.aliases.filter(({ basis }) => basis === undefined || isIn(basis)),
    })),
    relations: corpus.relations.filter(({ from, to }) => isIn(from) && isIn(to)),
    derived: corpus.derived
      .map((one) => ({ ...one, support: one.support.filter((set) => set.every(isIn)) }))
      .filter(({ support }) => support.length > 0),
    gaps: corpus.gaps.map((gap) => ({ ...gap, stated: gap.stated.filter(isIn) })),
  };
}

/** A corpus made by a test, alone in the database. */
export async function loadCorpus(graph: Graph, corpus: Corpus): Promise<void> {
  await wipe(graph);
  await write(graph, contentOf(corpus), { version: 'made by a test' });
}

/** The corpus that ships without some of its claims, and without what rests on them alone. */
export const loadWithout = (graph: Graph, isOut: (claimId: string) => boolean): Promise<void> =>
  loadCorpus(graph, corpusWithout(readCorpus(seedFolder), isOut));

/** Everything in the database, in an order of its own: two graphs are the same if these are equal. */
export async function wholeGraph(graph: Graph): Promise<{ nodes: string[]; relationships: string[] }> {
  const nodes = await graph.run<{ labels: string[]; properties: object }>(
    'MATCH (n) WHERE NOT n:Dataset RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const relationships = await graph.run('MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties');
  return {
    nodes: nodes.map((one) => JSON.stringify(sorted(one))).sort(),
    relationships: relationships.map((one) => JSON.stringify(sorted(one))).sort(),
  };
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .map(([key, one]): [string, unknown] => [key, sorted(one)])
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      )
    : value;
