/** GraphQL over HTTP: every answer comes from one version of the corpus and of each official list, and names that of the corpus. */
import { setMaxListeners } from 'node:events';
import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../errors.js';
import { counted } from '../graph/counted.js';
import type { Graph } from '../graph/graph.js';
import { timed } from '../graph/timed.js';
import { contextFor, type Context } from '../graphql/context.js';
import { requireShape } from '../graphql/limits/shape.js';
import { datasetStore } from '../store/dataset.js';
import type { Access } from './access/access.js';
import type { Lane } from './admission.js';
import { untilAborted } from '../aborted.js';
import { lasting, sendLasting } from './answer.js';
import { asked, type Asked } from './asked.js';
import { requireFlat } from './body.js';
import { keyOf, type Kept, type KeptAnswers } from './kept.js';
import { logAnswer, logSlowRead, slowRead } from './log.js';
import type { Metrics } from './metrics.js';
import { answersOfOneVersion, versionsAt } from './version.js';

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

export function addGraphqlRoute(app: FastifyInstance, { lanes, apollo, access, kept, metrics, maxSeconds, browserUrl }: Service): void {
  const store = datasetStore(lanes.cheap);
  const versions = versionsAt(lanes.cheap, store.versions);
  const oneVersion = answersOfOneVersion(versions.ofRead);
  /** The answer that is kept, if what it came from is still current. */
  const stillRight = async (key: string, signal: AbortSignal): Promise<Kept | undefined> => {
    const found = kept.get(key);
    if (found === undefined) return undefined;
    // Without the database nothing is known to be current: the question is asked, and tells why it cannot be answered.
    const current = versions.current().catch(() => undefined);
    return (await untilAborted(signal, current)) === found.version ? found : undefined;
  };
  const queries = new WeakMap<FastifyRequest, Asked>();
  /** The graph of the lane that a query has its turn in; nothing is read before. */
  const laneOf = (query: Asked): Graph => ({
    ...lanes.cheap,
    read: (one, parameters, signal) => lanes[query.turn?.lane ?? 'cheap'].read(one, parameters, signal),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      const client = access.clientOf(request);
      const query: Asked = {
        requestId: request.id,
        log: request.log,
        client,
        question: 'other',
        databaseSeconds: 0,
        rows: 0,
        logged: new Set(),
      };
      queries.set(request, query);
      reply.raw.once('close', () => {
        const seconds = reply.elapsedTime / 1000;
        const isGone = !reply.raw.writableFinished;
        if (isGone) query.code = 'CLIENT_GONE';
        const status = isGone ? 499 : reply.statusCode;
        metrics.answered(query, status, seconds);
        logAnswer(query, status, seconds, reply.getHeader(datasetHeader));
      });
    },
    handler: async (request, reply) => {
      const query = queries.get(request) as Asked; // set by onRequest
      const signal = whileAwaited(reply, maxSeconds);
      query.signal = signal;
      const key = kept.isOn ? keyOf(request) : '';
      const found = await stillRight(key, signal).catch(refused(query));
      if (kept.isOn) metrics.looked(found !== undefined);
      if (found) {
        const { hash, question, cost, version, answer } = found;
        Object.assign(query, { hash, question });
        const refusal = query.client.spend(cost);
        if (refusal) refused(query)(refusal);
        Object.assign(query, { cost, cached: true });
        nameDataset(reply, version);
        return sendLasting(request, reply, answer);
      }
      const counting = counted(laneOf(query), (rows) => (query.rows += rows));
      const measured = timed(counting, (name, seconds, failed) => {
        query.databaseSeconds += seconds;
        metrics.read(name, seconds, seconds > slowRead);
        // One that failed is told by its fault.
        if (seconds > slowRead && !failed) logSlowRead(query, name, seconds);
      });
      const httpGraphQLRequest = await readable(request).catch(refused(query));
      const ask = async () => {
        query.cutByTime = false;
        const answer = await apollo.executeHTTPGraphQLRequest({
          httpGraphQLRequest,
          context: async () => contextFor(measured, signal, { browserUrl, maxSeconds, cutByTime: () => (query.cutByTime = true) }),
        });
        // Of an answer that nobody waits for the version need not be asked.
        signal.throwIfAborted();
        return answer;
      };
      // Its turn is over once the work is, though nobody may wait for it any more.
      const work = asked.run(query, () => oneVersion(ask)).finally(() => query.turn?.end());
      const { answer, version } = await untilAborted(signal, work).catch(refused(query));
      if (version !== undefined) nameDataset(reply, version);
      const { hash, question, cost, databaseSeconds } = query;
      const same = lasting(request.method, answer, query);
      if (same === undefined) return send(reply, answer);
      // What needed no read is made sooner than a read of the version is.
      const isWorthIt = version !== undefined && databaseSeconds > 0;
      if (isWorthIt && hash !== undefined && cost !== undefined) kept.set(key, { answer: same, version, hash, question, cost });
      return sendLasting(request, reply, same);
    },
  });
}

/** Keeps the code of a refusal for the log. */
const refused =
  (query: Asked) =>
  (fault: unknown): never => {
    if (fault instanceof AppError) query.code = fault.code;
    throw fault;
  };

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
