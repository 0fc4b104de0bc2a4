/** Keeps the managed database running. */
import { setTimeout as wait } from 'node:timers/promises';
import { aborted } from '../aborted.js';
import { AppError } from '../errors.js';
import type { LocalNeo4j } from './start.js';

/** What befell the database, in words for the log. */
export type Tell = (event: string) => void;

/** Restarts within a span of time, in milliseconds; a database that needs more is lost. */
const most = { restarts: 5, within: 600_000 } as const;
/** How long the first restart within that time waits, the second, and so on, in milliseconds. */
const backoff = [0, 1_000, 2_000, 4_000, 8_000] as const;

/**
 * Start the database again whenever it ends, until the signal is aborted.
 * @param restarted does what a database needs that has just started
 * @throws AppError DATABASE_LOST if it ends again and again
 */
export async function supervise(
  database: Pick<LocalNeo4j, 'ended' | 'restart'>,
  tell: Tell,
  restarted: () => void,
  signal: AbortSignal,
  delays: readonly number[] = backoff,
): Promise<void> {
  const stopped = aborted(signal);
  let restarts: number[] = [];
  for (;;) {
    const how = await Promise.race([database.ended(), stopped]);
    if (signal.aborted) return;
    restarts = restarts.filter((at) => performance.now() - at < most.within);
    const count = restarts.length;
    if (count >= most.restarts)
      throw new AppError(
        'DATABASE_LOST',
        `Neo4j ended with ${how}, after ${most.restarts} restarts within ${most.within / 60_000} minutes; its logs folder says why. Start Loophole again once that is mended.`,
      );
    tell(`Neo4j ended with ${how}; restart ${count + 1} of at most ${most.restarts} within ${most.within / 60_000} minutes`);
    await Promise.race([wait(delays[count], undefined, { ref: false }), stopped]);
    if (signal.aborted) return;
    restarts.push(performance.now());
    const began = performance.now();
    try {
      await database.restart(signal);
    } catch (fault) {
      if (signal.aborted) return;
      // What the process said when it ended is told by its end, which comes next.
      if (!(fault instanceof AppError)) throw fault;
      tell(fault.message);
      continue;
    }
    tell(`Neo4j answers again, ${((performance.now() - began) / 1000).toFixed(1)} s after its restart`);
    restarted();
  }
}
