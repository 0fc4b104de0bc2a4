/**
 * Fills a graph that holds no corpus, in many small transactions: what is too large for one has no reader to protect yet.
 * The dataset has no version meanwhile. A fill that was killed leaves it so, and the next load takes out what lies there.
 */
import type { Graph, Writer } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { Progress } from '../progress.js';
import { claimRelationTypes, corpusDataset, evidenceTypes, relationshipTypes } from '../model/vocabulary.js';
import { createNode, createRelationship, type Rows } from './rows.js';
import { summarize } from './summaries/summarize.js';

const unfinished = query<{ id: string }, { id: string }>('load/unfinished');
const beginFilling = query<{ id: string }, never>('load/beginFilling');
const lockDataset = query<{ id: string }, { version: string | null }>('load/lockDataset');
const clearRelationships = query<{ dataset: string; types: readonly string[] }, never>('load/clearRelationships');
const clearNodes = query<{ dataset: string }, never>('load/clearNodes');
const putDatasetQuery = query<{ id: string; properties: object }, never>('load/putDataset');

/** Rows of a statement that are held at a time, and that one transaction writes. */
const batchSize = 2_500;
/** The longest that a fill may take, in milliseconds. */
const fillTimeout = 3_600_000;

export const putDataset = (writer: Writer, properties: object): Promise<unknown> =>
  writer.run(putDatasetQuery.text, { id: corpusDataset, properties });

/** Has a fill that was killed left something? */
export const isUnfinished = async (graph: Graph): Promise<boolean> => (await graph.read(unfinished, { id: corpusDataset })).length > 0;

/**
 * All nodes, then all relationships: pieces are made twice, as they may be more than memory holds. One transaction holds the
 * dataset meanwhile, so that another load waits.
 * @returns false, and writes nothing, if the graph holds a corpus
 */
export async function fill(
  graph: Graph,
  pieces: () => Iterable<Rows>,
  properties: object,
  progress: Pick<Progress, 'say'>,
): Promise<boolean> {
  await graph.run(beginFilling.text, { id: corpusDataset });
  return graph.write(
    async (writer) => {
      const [held] = await writer.run<{ version: string | null }>(lockDataset.text, { id: corpusDataset });
      if (held?.version != null) return false;
      await graph.run(clearRelationships.text, {
        dataset: corpusDataset,
        types: [...relationshipTypes, ...claimRelationTypes, ...evidenceTypes],
      });
      await graph.run(clearNodes.text, { dataset: corpusDataset });
      await writePieces(graph, pieces, progress);
      progress.say('Loading the corpus: counting what was loaded');
      await summarize((text, parameters) => graph.write((each) => each.run(text, parameters)));
      await putDataset(writer, properties);
      return true;
    },
    { timeout: fillTimeout },
  );
}

async function writePieces(graph: Graph, pieces: () => Iterable<Rows>, progress: Pick<Progress, 'say'>): Promise<void> {
  let written = 0;
  const put = async (statement: string, rows: object[]): Promise<void> => {
    await graph.write((writer) => writer.run(statement, { rows, dataset: corpusDataset }));
    written += rows.length;
    progress.say(`Loading the corpus: ${written} nodes and relationships`);
  };
  await inBatches(pieces, ({ nodes }) => nodes, createNode, put);
  await inBatches(pieces, ({ relationships }) => relationships, createRelationship, put);
}

/** Statement by statement, each as soon as it has a batch: what there are few of waits for more, so that there are few transactions. */
async function inBatches<T extends object>(
  pieces: () => Iterable<Rows>,
  of: (rows: Rows) => readonly T[],
  statementOf: (row: T) => string,
  put: (statement: string, rows: T[]) => Promise<void>,
): Promise<void> {
  const waiting = new Map<string, T[]>();
  for (const piece of pieces())
    for (const row of of(piece)) {
      const statement = statementOf(row);
      const rows = waiting.get(statement) ?? [];
      if (rows.push(row) === 1) waiting.set(statement, rows);
      if (rows.length < batchSize) continue;
      waiting.delete(statement);
      await put(statement, rows);
    }
  for (const [statement, rows] of waiting) await put(statement, rows);
}
