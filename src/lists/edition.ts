/** Editions: one import of a list, written beside the current one and taken out whole. */
import { randomBytes } from 'node:crypto';
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { listDataset } from '../model/vocabulary.js';
import type { ListSource } from './party.js';
import type { LinkRow, PartyRow } from './rows.js';

type Edition = { readonly edition: string };
type Part = Edition & { readonly limit: number };
type Compared = { readonly last: string | null; readonly count: number };
type Comparison = Part & { readonly held: string | null; readonly after: string; readonly dataset: string; readonly day: string };

const leftEditions = query<{ prefix: string; edition: string | null }, { edition: string }>('list/leftEditions');
const putParties = query<{ rows: readonly PartyRow[] }, never>('list/putParties');
const linkParties = query<Edition & { links: readonly LinkRow[] }, never>('list/linkParties');
const countParties = query<Edition, never>('list/countParties');
const compare = query<Comparison, Compared & { added: number; amended: number }>('list/compare');
const compareRemoved = query<Comparison, Compared & { removed: number }>('list/compareRemoved');
const deleteParties = query<Part, { deleted: number }>('list/deleteParties');
const deleteProgrammes = query<Edition, never>('list/deleteProgrammes');
const deleteChanges = query<Edition, never>('list/deleteChanges');

/** Parties in one transaction; each is some five nodes. */
export const batchSize = 250;

/** A name that no other import has, of letters and digits so that the full-text index takes it for one word: un3x1f09ac2b. */
export const newEdition = (key: string, version: number): string => `${key}${version}x${randomBytes(4).toString('hex')}`;

export const writeParties = (graph: Graph, rows: readonly PartyRow[]): Promise<unknown> =>
  graph.write((writer) => writer.run(putParties.text, { rows }));

export const writeLinks = (graph: Graph, edition: string, links: readonly LinkRow[]): Promise<unknown> =>
  graph.write((writer) => writer.run(linkParties.text, { edition, links }));

/** Once all parties are written. */
export const writeCounts = (graph: Graph, edition: string): Promise<unknown> =>
  graph.write((writer) => writer.run(countParties.text, { edition }));

/** How a version differs from the one before. */
export interface Differences {
  readonly added: number;
  readonly removed: number;
  readonly amended: number;
}

/** Write what a new edition changes beside the one that is held, and since when each party is as it is. Nothing changes in the first one. */
export async function writeChanges(
  graph: Graph,
  { key, edition, held, day, signal }: { key: ListSource['key']; edition: string; held: string | null; day: string; signal: AbortSignal },
): Promise<Differences> {
  const sum = { added: 0, removed: 0, amended: 0 };
  for (const one of held === null ? [compare] : [compare, compareRemoved]) {
    for (let after: string | null = ''; after !== null;) {
      signal.throwIfAborted();
      const parameters: Comparison = { edition, held, after, day, dataset: listDataset(key), limit: batchSize };
      const [row] = await graph.write((writer) => writer.run<Compared & Partial<Differences>>(one.text, parameters));
      sum.added += row?.added ?? 0;
      sum.removed += row?.removed ?? 0;
      sum.amended += row?.amended ?? 0;
      after = row?.last ?? null;
    }
  }
  return held === null ? { added: 0, removed: 0, amended: 0 } : sum;
}

/** Take out an edition in batches. What it changed is kept if it was ever current. */
export async function deleteEdition(graph: Graph, edition: string): Promise<void> {
  for (let deleted = 1; deleted > 0;) {
    const [row] = await graph.write((writer) => writer.run<{ deleted: number }>(deleteParties.text, { edition, limit: batchSize }));
    deleted = row?.deleted ?? 0;
  }
  await graph.write(async (writer) => {
    await writer.run(deleteProgrammes.text, { edition });
    await writer.run(deleteChanges.text, { edition });
  });
}

/** Take out what a killed import has left of a list. */
export async function deleteLeftEditions(graph: Graph, key: ListSource['key'], current: string | null): Promise<void> {
  for (const { edition } of await graph.read(leftEditions, { prefix: key, edition: current })) await deleteEdition(graph, edition);
}
