/** What each client may spend: a bucket of cost that fills again as time goes by. */
import { LRUCache } from 'lru-cache';

export interface Budget {
  /** Take a cost out of a client's bucket; the seconds until there will be enough in it, if there is not: then nothing is taken. */
  spend(client: string, cost: number): number | undefined;
}

/** Of more clients than these, those that were last seen longest ago are forgotten, and begin anew with a full bucket. */
const mostClients = 10_000;

/** @param maxCost of one query, for which a full bucket is always enough */
export function budgetOf(costPerMinute: number, maxCost: number, now: () => number = () => performance.now()): Budget {
  const capacity = Math.max(costPerMinute, maxCost);
  const costPerSecond = costPerMinute / 60;
  const buckets = new LRUCache<string, { readonly left: number; readonly at: number }>({ max: mostClients });
  return {
    spend(client, cost) {
      const at = now();
      const before = buckets.get(client) ?? { left: capacity, at };
      const left = Math.min(capacity, before.left + ((at - before.at) / 1000) * costPerSecond);
      const missing = Math.max(0, cost - left);
      buckets.set(client, { left: missing > 0 ? left : left - cost, at });
      return missing > 0 ? Math.ceil(missing / costPerSecond) : undefined;
    },
  };
}
