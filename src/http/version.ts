/** No answer mixes two versions of the corpus or of a list. */
import { AppError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { VersionsRow } from '../store/dataset.js';
import { together } from './together.js';

export interface Versions {
  /** As it is now, whoever wrote last: always read. */
  current(): Promise<string>;
  /** As it is for whoever has just read: read only if something was written since it was known. */
  ofRead(): Promise<string>;
}

/**
 * Which versions are current, in words; all who ask before a read of them is sent share it. Each read tells the last write that was committed when it ended, and each waits for the writes
 * that those before it were told of: while none tells of a newer one, what was read of the versions holds, and is not read again.
 */
export function versionsAt({ state }: Pick<Graph, 'state'>, read: () => Promise<VersionsRow>): Versions {
  let known: { readonly state: string; readonly version: string } | undefined;
  const current = together(async () => {
    const before = await state();
    const { version: corpus, loadedAt, editions } = await read();
    const version = [corpus ?? '', loadedAt ?? '', ...editions].join(' ');
    // A write in between may have come before or after what was read.
    if (before === (await state())) known = { state: before, version };
    return version;
  });
  const ofRead = async (): Promise<string> => {
    const now = await state();
    return now !== '' && now === known?.state ? known.version : current();
  };
  return { current, ofRead };
}

/**
 * Neo4j is read-committed: two reads of one answer may lie on either side of a load or an import. So the version that was last seen is
 * compared with the version after the answer; if they differ the question is asked once more, and refused if they differ again.
 */
export function answersOfOneVersion(version: () => Promise<string | undefined>) {
  let seen: string | undefined;
  return async <T>(ask: () => Promise<T>): Promise<{ answer: T; version: string | undefined }> => {
    for (let tries = 0; tries < 3; tries++) {
      const before = seen;
      const answer = await ask();
      // Whether the answer is of one version cannot be told while the database is away.
      const after = await version().catch((fault: unknown) => {
        if (fault instanceof AppError) throw fault;
        return undefined;
      });
      seen = after;
      if (before === after) return { answer, version: after };
    }
    throw new AppError('GRAPH_UNAVAILABLE', 'The dataset is being loaded; ask again in a moment.');
  };
}
