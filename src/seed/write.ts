/** Replaces the corpus in the graph in one transaction: readers see the old one or the new one, whole. A large one fills an empty graph bit by bit. */
import { AppError } from '../errors.js';
import { applyConstraints } from '../graph/constraints.js';
import type { Graph, Writer } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { silent, type Progress } from '../progress.js';
import { claimRelationTypes, corpusDataset, evidenceTypes, relationshipTypes } from '../model/vocabulary.js';
import type { LoadCounts } from './assertions.js';
import type { Content } from './content.js';
import { fill, isUnfinished, putDataset } from './fill.js';
import { groupBy } from '../model/group.js';
import { nodeStatement, relationshipStatement } from './rows.js';
import { summarize } from './summaries/summarize.js';

const foreignNodes = query<object, { labels: string[] }>('load/foreignNodes');
const takenIds = query<{ ids: readonly string[]; dataset: string }, { id: string }>('load/takenIds');
const deleteRelationships = query<{ dataset: string; types: readonly string[] }, never>('load/deleteRelationships');
const deleteNodes = query<{ dataset: string; ids: readonly string[] }, never>('load/deleteNodes');

/** The most nodes and relationships that one transaction writes; more take more memory than Neo4j gives it. */
const largestTransaction = 100_000;

export interface LoadOptions {
  readonly version: string;
  /** Of the version and the files that it was made from, by which the next start sees that nothing has changed. */
  readonly digest?: string;
  /** Load beside foreign nodes; still touches none of them. */
  readonly force?: boolean;
  readonly progress?: Pick<Progress, 'say'>;
}

/**
 * @throws AppError GRAPH_FOREIGN_DATA if the database holds nodes of another application and `force` is not set,
 *   or if one of them has the label and id of one of ours
 */
export async function write(
  graph: Graph,
  { rows, counts, coverage, scripts }: Content,
  { version, digest, force = false, progress = silent }: LoadOptions,
): Promise<void> {
  if (!force) await refuseForeign(graph);
  await applyConstraints(graph);
  const { nodes, relationships } = rows;
  const properties = { version, digest, dataset: corpusDataset, coverage, scripts, ...countLists(counts) };
  const isLarge = nodes.length + relationships.length > largestTransaction;
  if ((isLarge || (await isUnfinished(graph))) && (await fill(graph, () => [rows], properties, progress))) return;
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
    for (const [statement, alike] of groupBy(nodes, nodeStatement)) await writer.run(statement, { rows: alike, dataset: corpusDataset });
    for (const [statement, alike] of groupBy(relationships, relationshipStatement)) await writer.run(statement, { rows: alike });
    await summarize((text, parameters) => writer.run(text, parameters));
  });
}

async function refuseForeign(graph: Graph): Promise<void> {
  const [found] = await graph.read(foreignNodes, {});
  if (found === undefined) return;
  throw new AppError(
    'GRAPH_FOREIGN_DATA',
    `The database holds nodes that Loophole did not make (one is labelled ${found.labels.join(', ') || 'nothing'}); nothing was changed. ` +
      'Use an empty database, or load beside them with "loophole seed --force": they stay as they are.',
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
