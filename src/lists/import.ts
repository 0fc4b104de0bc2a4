/**
 * Imports a list as its next version: written beside the current one in batches, compared with it, made current by one small
 * statement, and the old one taken out afterwards. Readers see the one or the other, whole. One transaction holds the list
 * meanwhile: a second import of it waits, and what ends the first sets the list free.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '../errors.js';
import { applyConstraints } from '../graph/constraints.js';
import type { Graph, Writer } from '../graph/graph.js';
import { query } from '../graph/query.js';
import type { Progress } from '../progress.js';
import { listDataset } from '../model/vocabulary.js';
import {
  batchSize,
  deleteEdition,
  deleteLeftEditions,
  newEdition,
  writeChanges,
  writeCounts,
  writeLinks,
  writeParties,
  type Differences,
} from './edition.js';
import type { ListSource, ListSummary } from './party.js';
import { linkRows, partyRow, type LinkRow, type PartyRow } from './rows.js';

const lock = query<{ id: string; dataset: string }, never>('list/lock');
const held = query<{ id: string }, Held>('list/held');
const putVersion = query<{ id: string; versionId: string; properties: object }, never>('list/putVersion');

interface Held {
  readonly version: number;
  readonly edition: string | null;
  readonly hash: string | null;
  readonly parties: number;
}

export interface ImportOptions {
  /** Import even if the list shrinks by more than maxShrink, or if the files are the ones that were imported last. */
  readonly force?: boolean;
  /** The share of its parties that a list may lose, 0 to 1; a tenth where it is not said. */
  readonly maxShrink?: number;
  readonly progress: Pick<Progress, 'say'>;
  readonly signal: AbortSignal;
}

export interface Imported {
  readonly list: ListSource['key'];
  readonly version: number;
  /** Were these the files of the version that is current, so that nothing was done? */
  readonly unchanged: boolean;
  readonly parties: number;
  /** What was read; null where nothing was done. */
  readonly summary: ListSummary | null;
  /** How it differs from the version before; null where nothing was done. */
  readonly differences: Differences | null;
}

/** The longest that an import may take, in milliseconds. */
const importTimeout = 3_600_000;

/**
 * @throws AppError LIST_INVALID if a file cannot be read, LIST_REFUSED if the list breaks an assertion or shrinks too much; the old
 *   version stays then, as it does when the signal is aborted
 */
export async function importList(graph: Graph, source: ListSource, files: readonly string[], options: ImportOptions): Promise<Imported> {
  const hash = await hashOf(files);
  await applyConstraints(graph);
  const { imported, old } = await graph.write((writer) => replace(graph, writer, source, { files, hash }, options), {
    timeout: importTimeout,
    signal: options.signal,
  });
  if (old !== null) {
    options.progress.say(`Taking out the old version of ${source.name}`);
    await deleteEdition(graph, old);
  }
  return imported;
}

/** SHA-256 over the files in their order, in hexadecimal digits. */
async function hashOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  try {
    for (const file of files) for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer); // no encoding is set
  } catch (cause) {
    throw new AppError('LIST_INVALID', `A file of the list cannot be read: ${String(cause)}. Name files that exist.`, { cause });
  }
  return hash.digest('hex');
}

interface Files {
  readonly files: readonly string[];
  readonly hash: string;
}

async function replace(graph: Graph, writer: Writer, source: ListSource, { files, hash }: Files, options: ImportOptions) {
  const { key, name, authority } = source;
  const { force = false, maxShrink = 0.1, progress, signal } = options;
  progress.say(`Waiting for other imports of ${name}`);
  await writer.run(lock.text, { id: key, dataset: listDataset(key) });
  const [current] = await writer.run<Held>(held.text, { id: key });
  if (current === undefined) throw new Error(`list ${key} was locked and is not there`);
  const list = key;
  if (current.hash === hash && !force) {
    const { version, parties } = current;
    return { imported: { list, version, unchanged: true, parties, summary: null, differences: null }, old: null };
  }
  await deleteLeftEditions(graph, key, current.edition);
  const version = current.version + 1;
  const edition = newEdition(key, version);
  try {
    const { summary, parties } = await writeEdition(graph, source, files, edition, options);
    refuseIfWrong(name, parties, current, force ? 1 : maxShrink);
    const importedAt = new Date().toISOString();
    progress.say(`Comparing ${name} with the version before`);
    const day = (summary.generatedAt ?? importedAt).slice(0, 10);
    const differences = await writeChanges(graph, { key, edition, held: current.edition, day, signal });
    await writer.run(putVersion.text, {
      id: key,
      versionId: `${key}#${version}`,
      properties: {
        dataset: listDataset(key),
        edition,
        version,
        name,
        authority,
        hash,
        files: files.map((file) => basename(file)),
        generatedAt: summary.generatedAt,
        importedAt,
        records: summary.records,
        parties,
        ...differences,
        leftoverPlaces: summary.leftovers.map(({ at }) => at),
        leftoverExamples: summary.leftovers.map(({ example }) => example),
        leftoverCounts: summary.leftovers.map(({ count }) => count),
      },
    });
    signal.throwIfAborted();
    return { imported: { list, version, unchanged: false, parties, summary, differences }, old: current.edition };
  } catch (fault) {
    await deleteEdition(graph, edition).catch(() => undefined); // or the next import does
    throw fault;
  }
}

/** Write all parties of the files under an edition that no reader sees. */
async function writeEdition(
  graph: Graph,
  source: ListSource,
  files: readonly string[],
  edition: string,
  { progress, signal }: ImportOptions,
): Promise<{ summary: ListSummary; parties: number }> {
  const reading = source.read(files);
  const ids = new Set<string>();
  let rows: PartyRow[] = [];
  const links: LinkRow[] = [];
  const flush = async (): Promise<void> => {
    signal.throwIfAborted();
    progress.say(`Importing ${source.name}: ${ids.size} parties`);
    await writeParties(graph, rows);
    rows = [];
  };
  for await (const party of reading.parties) {
    if (ids.has(party.id))
      throw new AppError('LIST_REFUSED', `${source.name} has two parties with the id "${party.id}"; nothing was changed.`);
    if (party.names.length === 0)
      throw new AppError('LIST_REFUSED', `${source.name} has a party without a name, "${party.id}"; nothing was changed.`);
    ids.add(party.id);
    rows.push(partyRow(party, source.key, edition));
    links.push(...linkRows(party));
    if (rows.length === batchSize) await flush();
  }
  await flush();
  for (let start = 0; start < links.length; start += batchSize) {
    signal.throwIfAborted();
    await writeLinks(graph, edition, links.slice(start, start + batchSize));
  }
  await writeCounts(graph, edition);
  return { summary: reading.summary(), parties: ids.size };
}

function refuseIfWrong(name: string, parties: number, current: Held, maxShrink: number): void {
  if (parties === 0) throw new AppError('LIST_REFUSED', `${name} has no party in these files; nothing was changed. Check the files.`);
  const share = 1 - parties / current.parties;
  if (current.parties === 0 || share <= maxShrink) return;
  throw new AppError(
    'LIST_REFUSED',
    `${name} would shrink from ${current.parties} to ${parties} parties, by ${(share * 100).toFixed(1)} %; at most ${maxShrink * 100} % is expected. ` +
      'Nothing was changed. Check the files, allow more with --max-shrink, or import them all the same with --force.',
  );
}
