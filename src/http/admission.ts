/** Who is answered, who waits, and who is turned away: what is cheap has turns of its own, which nothing dear can take. */
import type { ServiceConfig } from '../config.js';
import { queueOf } from './queue.js';

export const laneNames = ['cheap', 'dear'] as const;
export type Lane = (typeof laneNames)[number];

/** A query is cheap that costs at most this. */
const cheapCost = 250;

export interface Turn {
  readonly lane: Lane;
  end(): void;
}

export interface Admission {
  /**
   * Resolves when the turn of a query comes; whoever has it ends it.
   * @throws AppError OVERLOADED if too many wait; the reason of the signal as soon as it is aborted
   */
  turnFor(client: string, cost: number, signal: AbortSignal): Promise<Turn>;
  readonly active: number;
  readonly waiting: number;
}

export function admission({ maxActive, maxDear, maxWaiting }: Pick<ServiceConfig, 'maxActive' | 'maxDear' | 'maxWaiting'>): Admission {
  const queues = { cheap: queueOf(maxActive, maxWaiting), dear: queueOf(maxDear, maxWaiting) };
  return {
    async turnFor(client, cost, signal) {
      const lane = cost <= cheapCost ? 'cheap' : 'dear';
      return { lane, end: await queues[lane].take(client, signal) };
    },
    get active() {
      return queues.cheap.active + queues.dear.active;
    },
    get waiting() {
      return queues.cheap.waiting + queues.dear.waiting;
    },
  };
}
