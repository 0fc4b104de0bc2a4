/** What every answer over HTTP goes through: one that was kept, if it is still right; one of one version of the data; a graph that is measured. */
import { setMaxListeners } from 'node:events';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { untilAborted } from '../aborted.js';
import { AppError } from '../errors.js';
import { countRows } from '../graph/countRows.js';
import type { Graph } from '../graph/graph.js';
import { timeReads } from '../graph/timeReads.js';
import type { Access } from './access/access.js';
import type { Lane } from './admission.js';
import { toLastingAnswer, type Response } from './answer.js';
import { keyOf, type Kept, type KeptAnswers } from './kept.js';
import { logAnswer, logSlowRead, slowRead } from './log.js';
import type { Metrics } from './metrics.js';
import { queries, type Query } from './query.js';
import { answersOfOneVersion, type Versions } from './version.js';

/** The response header that names the dataset version of an answer. */
export const datasetHeader = 'loophole-dataset';

export interface Service {
  readonly lanes: Readonly<Record<Lane, Graph>>;
  readonly access: Access;
  readonly kept: KeptAnswers;
  readonly metrics: Metrics;
  readonly maxSeconds: number;
  readonly versions: Versions;
}

/** What answers a query: the response, and the version of the data that it is of, where that is known. */
export interface Answered {
  readonly response: Response;
  readonly version: string | undefined;
}

/** A step of the chain, which hands on to the next. */
export type Step<T> = (query: Query, request: FastifyRequest, signal: AbortSignal) => Promise<T>;

/** Once the client has its answer, or has gone. */
export function tell(query: Query, reply: FastifyReply, metrics: Metrics): void {
  const seconds = reply.elapsedTime / 1000;
  const isGone = !reply.raw.writableFinished;
  if (isGone) query.abandon();
  const status = isGone ? 499 : reply.statusCode;
  metrics.answered(query.identity, status, seconds);
  logAnswer(query, status, seconds, reply.getHeader(datasetHeader));
}

/** Gives an answer that was kept, if what it came from is still current; keeps what the next step answers, if that is not of this moment. */
export function keeping({ kept, metrics, versions }: Service, next: Step<Answered>): Step<Answered> {
  const find = async (key: string, signal: AbortSignal): Promise<Kept | undefined> => {
    const found = kept.get(key);
    if (found === undefined) return undefined;
    // Without the database nothing is known to be current: the question is asked, and tells why it cannot be answered.
    const current = versions.current().catch(() => undefined);
    return (await untilAborted(signal, current)) === found.version ? found : undefined;
  };
  return async (query, request, signal) => {
    const key = kept.isOn ? keyOf(request) : '';
    const found = await find(key, signal);
    if (kept.isOn) metrics.looked(found !== undefined);
    if (found) {
      query.beginKept(found);
      return { response: found.answer, version: found.version };
    }
    const { response, version } = await next(query, request, signal);
    const same = toLastingAnswer(request.method, response, query);
    if (same === undefined) return { response, version };
    const { hash, cost, question } = query.identity;
    // What needed no read is made sooner than a read of the version is.
    const isWorthIt = version !== undefined && query.work.databaseSeconds > 0;
    if (isWorthIt && hash !== undefined && cost !== undefined) kept.set(key, { answer: same, version, hash, question, cost });
    return { response: same, version };
  };
}

/** The next step, until its answer is of one version. Its turn is over once the work is, though nobody may wait for it any more. */
export function ofOneVersion({ versions }: Service, next: Step<Response>): Step<Answered> {
  const oneVersion = answersOfOneVersion(versions.ofRead);
  return async (query, request, signal) => {
    const work = queries.run(query, () => oneVersion(() => next(query, request, signal))).finally(() => query.end());
    const { answer, version } = await untilAborted(signal, work);
    return { response: answer, version };
  };
}

/** The graph of the lane that a query has its turn in, which tells the query and the metrics what is read. */
export function measuredGraph({ lanes, metrics }: Pick<Service, 'lanes' | 'metrics'>, query: Query): Graph {
  const inLane: Graph = { ...lanes.cheap, read: (one, parameters, aborted) => lanes[query.lane].read(one, parameters, aborted) };
  return timeReads(
    countRows(inLane, (rows) => query.receive(rows)),
    (name, seconds, failed) => {
      query.read(seconds);
      metrics.read(name, seconds, seconds > slowRead);
      // One that failed is told by its fault.
      if (seconds > slowRead && !failed) logSlowRead(query, name, seconds);
    },
  );
}

export function nameDataset(reply: FastifyReply, version: string): void {
  const [dataset = ''] = version.split(' ');
  if (dataset !== '') void reply.header(datasetHeader, dataset);
}

/** Aborted when the client goes away before it has its answer, or when the time for it is over. */
export function whileAwaited({ raw }: FastifyReply, maxSeconds: number): AbortSignal {
  const leaving = new AbortController();
  setMaxListeners(0, leaving.signal); // every read of the answer listens
  const late = (): void =>
    leaving.abort(new AppError('REQUEST_TIMEOUT', `The answer was not made within ${maxSeconds} seconds; ask for less, or again later.`));
  const deadline = setTimeout(late, maxSeconds * 1000);
  raw.once('close', () => {
    clearTimeout(deadline);
    if (!raw.writableFinished) leaving.abort(new AppError('CLIENT_GONE', 'The client went away before its answer was made.'));
  });
  return leaving.signal;
}
