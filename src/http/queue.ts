/** Who waits for one of a few turns. Clients are taken in turns, so that whoever asks for much waits for it alone. */
import { AppError } from '../errors.js';

/** Ends a turn, once. */
type End = () => void;

export interface Queue {
  /**
   * Resolves when the turn comes.
   * @throws AppError OVERLOADED if too many wait; the reason of the signal as soon as it is aborted
   */
  take(client: string, signal: AbortSignal): Promise<End>;
  readonly active: number;
  readonly waiting: number;
}

interface Waiting {
  readonly begin: (end: End) => void;
  readonly refuse: (reason: unknown) => void;
}

/**
 * @param turns that there are at a time
 * @param places for those that wait. Where all are taken, the client is refused of which most wait: the newcomer, or the last of another's
 */
export function queueOf(turns: number, places: number): Queue {
  const active = new Map<string, number>();
  /** In the order in which they are taken; none is empty. */
  const waiting = new Map<string, Waiting[]>();
  const sum = (counts: Iterable<number>): number => [...counts].reduce((all, one) => all + one, 0);
  const activeOf = (client: string): number => active.get(client) ?? 0;
  const count = (): number => sum([...waiting.values()].map(({ length }) => length));

  function begin(client: string): End {
    active.set(client, activeOf(client) + 1);
    let over = false;
    return () => {
      if (over) return;
      over = true;
      if (activeOf(client) === 1) active.delete(client);
      else active.set(client, activeOf(client) - 1);
      next();
    };
  }

  /** The next is of the client with the fewest turns, and of those the one that waits longest for its last. */
  function next(): void {
    const [client] = [...waiting.keys()].sort((a, b) => activeOf(a) - activeOf(b));
    if (client === undefined) return;
    const [first, ...others] = waiting.get(client) ?? [];
    waiting.delete(client);
    if (others.length > 0) waiting.set(client, others);
    first?.begin(begin(client));
  }

  function leave(client: string, one: Waiting): void {
    const others = (waiting.get(client) ?? []).filter((other) => other !== one);
    if (others.length > 0) waiting.set(client, others);
    else waiting.delete(client);
  }

  const overloaded = (): AppError => new AppError('OVERLOADED', `${places} queries wait for an answer already; ask again in a moment.`);

  /** @throws AppError OVERLOADED if the newcomer is to be refused */
  function makePlace(client: string): void {
    if (count() < places) return;
    const [most, theirs] = [...waiting].reduce((a, b) => (b[1].length >= a[1].length ? b : a), ['', []] as [string, Waiting[]]);
    const last = theirs.at(-1);
    if (last === undefined || theirs.length <= (waiting.get(client)?.length ?? 0) + 1) throw overloaded();
    leave(most, last);
    last.refuse(overloaded());
  }

  return {
    async take(client, signal) {
      signal.throwIfAborted();
      if (sum(active.values()) < turns) return begin(client);
      makePlace(client);
      return new Promise<End>((resolve, reject) => {
        const gone = (): void => {
          leave(client, one);
          reject(signal.reason);
        };
        const settled =
          <T>(settle: (value: T) => void) =>
          (value: T): void => {
            signal.removeEventListener('abort', gone);
            settle(value);
          };
        const one: Waiting = { begin: settled(resolve), refuse: settled(reject) };
        signal.addEventListener('abort', gone, { once: true });
        waiting.set(client, [...(waiting.get(client) ?? []), one]);
      });
    },
    get active() {
      return sum(active.values());
    },
    get waiting() {
      return count();
    },
  };
}
