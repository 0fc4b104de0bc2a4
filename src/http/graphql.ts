/** GraphQL over HTTP: every answer comes from one version of the corpus and of each official list, and names that of the corpus. */
import { setMaxListeners } from 'node:events';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';
import { countRows } from '../graph/countRows.js';
import type { Graph } from '../graph/graph.js';
import { timeReads } from '../graph/timeReads.js';
import { contextFor, type Context } from '../graphql/context.js';
import { requireShape } from '../graphql/limits/shape.js';
import { datasetStore } from '../store/dataset.js';
import type { Access } from './access/access.js';
import type { Lane } from './admission.js';
import { untilAborted } from '../aborted.js';
import { toLastingAnswer, sendLasting, type Answer } from './answer.js';
import { requireFlat } from './body.js';
import { keyOf, type Kept, type KeptAnswers } from './kept.js';
import { logAnswer, logSlowRead, slowRead } from './log.js';
import type { Metrics } from './metrics.js';
import { queries, Query } from './query.js';
import { answersOfOneVersion, versionsAt, type Versions } from './version.js';

/** The response header that names the dataset version of an answer. */
export const datasetHeader = 'loophole-dataset';

export interface Service {
  readonly lanes: Readonly<Record<Lane, Graph>>;
  readonly apollo: ApolloServer<Context>;
  readonly access: Access;
  readonly kept: KeptAnswers;
  readonly metrics: Metrics;
  readonly maxSeconds: number;
  /** Where Neo4j Browser opens with the kit, if we manage the database. */
  readonly browserUrl: string | undefined;
}

/** What answers a query: the response, and the version of the data that it is of, where that is known. */
interface Answered {
  readonly response: HTTPGraphQLResponse | Answer;
  readonly version: string | undefined;
}

/** A step of the chain, which hands on to the next. */
type Step<T> = (query: Query, request: FastifyRequest, signal: AbortSignal) => Promise<T>;

/**
 * A query goes through a chain of steps, outermost first: one that was kept, if it is still right; one of one version of the data;
 * Apollo, over a graph that is measured.
 */
export function addGraphqlRoute(app: FastifyInstance, service: Service): void {
  const { lanes, access, metrics, maxSeconds } = service;
  const versions = versionsAt(lanes.cheap, datasetStore(lanes.cheap).versions);
  const answer = keeping(service, versions, ofOneVersion(versions, throughApollo(service)));
  const received = new WeakMap<FastifyRequest, Query>();
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      const query = new Query(request, access.clientOf(request));
      received.set(request, query);
      reply.raw.once('close', () => tell(query, reply, metrics));
    },
    handler: async (request, reply) => {
      const query = received.get(request) ?? new Query(request, access.clientOf(request));
      const { response, version } = await query.refusing(answer(query, request, whileAwaited(reply, maxSeconds)));
      if (version !== undefined) nameDataset(reply, version);
      return 'tag' in response ? sendLasting(request, reply, response) : send(reply, response);
    },
  });
}

/** Once the client has its answer, or has gone. */
function tell(query: Query, reply: FastifyReply, metrics: Metrics): void {
  const seconds = reply.elapsedTime / 1000;
  const isGone = !reply.raw.writableFinished;
  if (isGone) query.abandon();
  const status = isGone ? 499 : reply.statusCode;
  metrics.answered(query.identity, status, seconds);
  logAnswer(query, status, seconds, reply.getHeader(datasetHeader));
}

/** Gives an answer that was kept, if what it came from is still current; keeps what the next step answers, if that is not of this moment. */
function keeping(
  { kept, metrics }: Service,
  versions: Versions,
  next: Step<Answered & { readonly response: HTTPGraphQLResponse }>,
): Step<Answered> {
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
function ofOneVersion({ ofRead }: Versions, next: Step<HTTPGraphQLResponse>): Step<Answered & { readonly response: HTTPGraphQLResponse }> {
  const oneVersion = answersOfOneVersion(ofRead);
  return async (query, request, signal) => {
    const work = queries.run(query, () => oneVersion(() => next(query, request, signal))).finally(() => query.end());
    const { answer, version } = await untilAborted(signal, work);
    return { response: answer, version };
  };
}

/** Apollo answers, over the graph of the lane that the query has its turn in; nothing is read before. */
function throughApollo({ lanes, apollo, metrics, maxSeconds, browserUrl }: Service): Step<HTTPGraphQLResponse> {
  return async (query, request, signal) => {
    const httpGraphQLRequest = await readable(request);
    query.start();
    const inLane: Graph = { ...lanes.cheap, read: (one, parameters, aborted) => lanes[query.lane].read(one, parameters, aborted) };
    const measured = timeReads(
      countRows(inLane, (rows) => query.receive(rows)),
      (name, seconds, failed) => {
        query.read(seconds);
        metrics.read(name, seconds, seconds > slowRead);
        // One that failed is told by its fault.
        if (seconds > slowRead && !failed) logSlowRead(query, name, seconds);
      },
    );
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => contextFor(measured, signal, { browserUrl, maxSeconds, cutByTime: () => query.cut() }),
    });
    // Of an answer that nobody waits for the version need not be asked.
    signal.throwIfAborted();
    return answer;
  };
}

function nameDataset(reply: FastifyReply, version: string): void {
  const [dataset = ''] = version.split(' ');
  if (dataset !== '') void reply.header(datasetHeader, dataset);
}

/** Aborted when the client goes away before it has its answer, or when the time for it is over. */
function whileAwaited({ raw }: FastifyReply, maxSeconds: number): AbortSignal {
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

/** @throws AppError if walking through the request would go too deep */
async function readable({ method, headers, url, body }: FastifyRequest) {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  const { search, searchParams } = new URL(url, 'http://localhost');
  requireFlat(searchParams);
  for (const document of [...searchParams.getAll('query'), Object(body).query]) if (typeof document === 'string') requireShape(document);
  return { method, headers: map, search, body };
}

function send(reply: FastifyReply, { status, headers, body }: HTTPGraphQLResponse): FastifyReply {
  void reply.code(status ?? 200);
  for (const [name, value] of headers) void reply.header(name, value);
  return reply.send(body.kind === 'complete' ? body.string : body.asyncIterator);
}
