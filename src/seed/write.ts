/** Replaces the corpus in the graph in one transaction: readers see the old one or the new one, whole. A large one fills an empty graph bit by bit. */
import { AppError } from '../errors.js';
import { applyConstraints } from '../graph/constraints.js';
import type { Graph, Writer } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { silent, type Progress } from '../local-neo4j/progress.js';
import { claimRelationTypes, corpusDataset, evidenceTypes, relationshipTypes } from '../model/vocabulary.js';
import { countRows, type LoadCounts } from './assertions.js';
import type { Corpus } from './corpus.js';
import { fill, isUnfinished, putDataset } from './fill.js';
import { groupBy } from '../model/group.js';
import { nodesOf } from './nodes.js';
import { relationshipsOf } from './relationships.js';
import { nodeStatement, relationshipStatement } from './rows.js';
import { summarize } from './summarize.js';

const foreignNodes = query<object, { labels: string[] }>('load/foreignNodes');
const takenIds = query<{ ids: readonly string[]; dataset: string }, { id: string }>('load/takenIds');
const deleteRelationships = query<{ dataset: string; types: readonly string[] }, never>('load/deleteRelationships');
const deleteNodes = query<{ dataset: string; ids: readonly string[] }, never>('load/deleteNodes');

/** The most nodes and relationships that one transaction writes; more take more memory than Neo4j gives it. */
const largestTransaction = 100_000;

export interface LoadOptions {
  readonly version: string;
  /** Load beside foreign nodes; still touches none of them. */
  readonly force?: boolean;
  readonly progress?: Pick<Progress, 'say'>;
}

/**
 * @throws AppError GRAPH_FOREIGN_DATA if the database holds nodes of another application and `force` is not set,
 *   or if one of them has the label and id of one of ours
 */
export async function writeCorpus(
  graph: Graph,
  corpus: Corpus,
  { version, force = false, progress = silent }: LoadOptions,
): Promise<LoadCounts> {
  if (!force) await refuseForeign(graph);
  await applyConstraints(graph);
  const relationships = relationshipsOf(corpus);
  const nodes = nodesOf(corpus, relationships);
  const counts = countRows(nodes, relationships);
  const properties = { version, dataset: corpusDataset, coverage: coverageOf(corpus), ...countLists(counts) };
  const isLarge = nodes.length + relationships.length > largestTransaction;
  if ((isLarge || (await isUnfinished(graph))) && (await fill(graph, () => [{ nodes, relationships }], properties, progress)))
    return counts;
  await graph.write(async (writer) => {
    const ids = nodes.map(({ id }) => id);
    // First, as it locks the dataset: a second load at the same time waits for this one, and replaces what it wrote.
    await putDataset(writer, properties);
    await refuseTaken(writer, ids);
    await writer.run(deleteRelationships.text, {
      dataset: corpusDataset,
      types: [...relationshipTypes, ...claimRelationTypes, ...evidenceTypes],
    });
    await writer.run(deleteNodes.text, { dataset: corpusDataset, ids });
    for (const [statement, rows] of groupBy(nodes, nodeStatement)) await writer.run(statement, { rows, dataset: corpusDataset });
    for (const [statement, rows] of groupBy(relationships, relationshipStatement)) await writer.run(statement, { rows });
    await summarize((text, parameters) => writer.run(text, parameters));
  });
  return counts;
}

async function refuseForeign(graph: Graph): Promise<void> {
  const [found] = await graph.read(foreignNodes, {});
  if (found === undefined) return;
  throw new AppError(
    'GRAPH_FOREIGN_DATA',
    `The database holds nodes that Loophole did not make (one is labelled ${found.labels.join(', ') || 'nothing'}); nothing was changed. ` +
      'Use an empty database, or load beside them with --force: they stay as they are.',
  );
}

async function refuseTaken(writer: Writer, ids: readonly string[]): Promise<void> {
  const [taken] = await writer.run<{ id: string }>(takenIds.text, { ids, dataset: corpusDataset });
  if (taken === undefined) return;
  throw new AppError(
    'GRAPH_FOREIGN_DATA',
    `A node that Loophole did not make has the label and id of one of ours ("${taken.id}"); nothing was changed. Use another database.`,
  );
}

const countLists = (counts: LoadCounts): object => ({ countNames: Object.keys(counts), countValues: Object.values(counts) });

/** What the corpus covers, in words. */
function coverageOf({ documents, claims, entities }: Corpus): string {
  const reports = documents.flatMap(({ report }) => report ?? []);
  const publishers = [...new Set(reports.map(({ publisher }) => publisher))].map(
    (id) => entities.find((entity) => entity.id === id)?.name ?? id,
  );
  const days = reports.flatMap(({ published }) => [published.earliest, published.latest]).sort();
  const facts = claims.filter(({ sourceClass }) => sourceClass !== 'REPORTING').length;
  return (
    `${some(reports.length, 'article')} of ${some(publishers.length, 'outlet')} (${publishers.join(', ')}), published between ${days[0] ?? 'never'} and ${days.at(-1) ?? 'never'}, ` +
    `with ${some(claims.length - facts, 'claim')}; ${some(facts, 'legal and reference fact')} from ${some(documents.length - reports.length, 'source')}. Nothing else was read.`
  );
}

const some = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
