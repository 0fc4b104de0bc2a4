/** Reads that meet are sent as one: those that are alike, and those about ids, as a statement costs more than the ids that it is given. */
import { setTimeout as wait } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { LRUCache } from 'lru-cache';
import { AppError } from '../errors.js';
import { groupBy } from '../model/group.js';
import type { Graph } from './graph.js';
import type { Query } from './query.js';

/** How long a read waits for one of its kind that is under way, in milliseconds. */
const longestWait = 5;
/** The most reads that are sent as one. */
const mostReads = 32;
/** Kinds of read of each statement that are remembered, and how long their parameters are in all, in characters. */
const mostKinds = { max: 50, maxSize: 100_000, sizeCalculation: (_kind: Kind, parameters: string) => parameters.length };

/** Who waits for the rows of some ids. */
interface Asker {
  readonly ids: readonly string[];
  readonly signal: AbortSignal | undefined;
}

type Kind = DataLoader<Asker, unknown[]>;

/**
 * The same graph. What is asked of other ids, or asked again, while a statement is under way is sent together when that ends, and no
 * later than after some milliseconds: no row is older than the asking, and who asks alone waits for nobody.
 */
export function shareReads(graph: Graph): Graph {
  const kinds = new Map<string, LRUCache<string, Kind>>();
  const kindOf = <P extends object, R>(query: Query<P, R>, alike: object, isOfIds: boolean): Kind => {
    const ofText = kinds.get(query.text) ?? new LRUCache<string, Kind>(mostKinds);
    kinds.set(query.text, ofText);
    const key = JSON.stringify(alike);
    const read = (ids: readonly string[], signal: AbortSignal | undefined): Promise<R[]> =>
      graph.read(query, (isOfIds ? { ...alike, ids } : alike) as P, signal); // the parameters that it was given
    const kind = ofText.get(key) ?? kindOver(read, isOfIds ? query.idOf : undefined);
    ofText.set(key, kind);
    return kind;
  };
  return {
    ...graph,
    async read<P extends object, R>(query: Query<P, R>, parameters: P, signal?: AbortSignal): Promise<R[]> {
      signal?.throwIfAborted();
      const isOfIds = query.idOf !== undefined && hasIds(parameters);
      const { ids, ...others } = isOfIds ? parameters : { ids: [] };
      return (await kindOf(query, isOfIds ? others : parameters, isOfIds).load({ ids, signal })) as R[]; // rows of this query
    },
  };
}

const hasIds = (parameters: object): parameters is { ids: readonly string[] } => 'ids' in parameters;

/** Reads of one statement that differ by their ids alone; where rows are not told apart by ids, reads that do not differ. */
function kindOver<R>(
  read: (ids: readonly string[], signal: AbortSignal | undefined) => Promise<R[]>,
  idOf: ((row: R) => string) | undefined,
): Kind {
  let underWay: Promise<unknown> | undefined;
  const alone = ({ ids, signal }: Asker): Promise<R[] | Error> => read(ids, signal).catch(toError);
  const together = async (askers: readonly Asker[]): Promise<(R[] | Error)[]> => {
    const ids = [...new Set(askers.flatMap((asker) => asker.ids))];
    const rows = await untilAllAbort(askers, (signal) => read(ids, signal)).catch(toError);
    if (idOf === undefined) return askers.map(() => rows);
    // What was too much together may be little alone.
    if (rows instanceof Error) return Promise.all(askers.map(async (asker) => (isTooMuch(rows) ? alone(asker) : rows)));
    const ofId = groupBy(rows, idOf);
    return askers.map((asker) => asker.ids.flatMap((id) => ofId.get(id) ?? []));
  };
  const load = (askers: readonly Asker[]): Promise<(R[] | Error)[]> => {
    const [first] = askers;
    const loaded = first && askers.length === 1 ? alone(first).then((rows) => [rows]) : together(askers);
    const ended = loaded.then(() => {
      if (underWay === ended) underWay = undefined;
    });
    underWay = ended;
    return loaded;
  };
  const schedule = (send: () => void): void => {
    if (underWay === undefined) process.nextTick(send);
    else void Promise.race([underWay, wait(longestWait)]).then(send);
  };
  return new DataLoader(load, { cache: false, maxBatchSize: mostReads, batchScheduleFn: schedule });
}

const toError = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)));

const isTooMuch = (fault: Error): boolean => fault instanceof AppError && ['GRAPH_TIMEOUT', 'GRAPH_OUT_OF_MEMORY'].includes(fault.code);

/** Do the work until nobody waits for it any more. */
async function untilAllAbort<T>(askers: readonly Asker[], work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const all = new AbortController();
  const signals = askers.map(({ signal }) => signal);
  const gone = (): void => {
    if (signals.every((signal) => signal?.aborted)) all.abort(signals[0]?.reason);
  };
  for (const signal of signals) signal?.addEventListener('abort', gone, { once: true });
  try {
    return await work(all.signal);
  } finally {
    for (const signal of signals) signal?.removeEventListener('abort', gone);
  }
}
