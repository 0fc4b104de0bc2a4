/** Who is answered, who waits, and who is turned away. */
import pLimit from 'p-limit';
import type { ServiceConfig } from '../config.js';
import { AppError } from '../errors.js';
import { aborted } from '../aborted.js';

export interface Admission {
  /**
   * Do the work when its turn comes.
   * @throws AppError OVERLOADED if too many wait; the reason of the signal as soon as it is aborted, though the work keeps its place until it ends
   */
  admit<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T>;
  readonly active: number;
  readonly waiting: number;
}

export function admission({ maxActive, maxWaiting }: ServiceConfig): Admission {
  const turn = pLimit(maxActive);
  return {
    async admit(work, signal) {
      if (turn.activeCount + turn.pendingCount >= maxActive + maxWaiting)
        throw new AppError('OVERLOADED', `${maxWaiting} queries wait for an answer already; ask again in a moment.`);
      const done = turn(() => {
        signal.throwIfAborted();
        return work();
      });
      return Promise.race([done, aborted(signal)]);
    },
    get active() {
      return turn.activeCount;
    },
    get waiting() {
      return turn.pendingCount;
    },
  };
}
