/** The HTTP server: GraphQL, health, the schema and the pages. Listens on loopback unless told otherwise. */
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import fastify, { LogController } from 'fastify';
import { readConfig, type ServiceConfig } from '../config.js';
import type { Graph } from '../graph/graph.js';
import { schemaText } from '../schema.js';
import { datasetStore } from '../store/dataset.js';
import { addAccess } from './access/access.js';
import { readSigningKey } from './access/signingKey.js';
import { addressOf } from './address.js';
import { admission } from './admission.js';
import { apolloFor } from './apollo.js';
import { addAnswerRoutes } from './answers.js';
import { addBodyParser } from './body.js';
import { addErrorHandlers, longestBody, refuseAddress } from './errors.js';
import { addExportRoutes } from './export.js';
import { watchFaults } from './faults.js';
import { addGraphqlRoute } from './graphql.js';
import { addHealthRoutes } from './health.js';
import { lanesOf } from './lanes.js';
import { loadedIn } from '../loaded.js';
import { keptAnswers } from './kept.js';
import { addMessageRules, toOriginForm } from './message.js';
import { addMetrics } from './metrics.js';
import { addReceiptKeyRoute } from './receipt.js';
import { addPages } from '../pages/pages.js';
import { addSecurity, requestIdOf } from './security.js';
import { addRefusals, refuseUnreadable } from './unreadable.js';
import { versionsAt } from './version.js';

export interface Server extends AsyncDisposable {
  /** Base address, such as http://localhost:4000. */
  readonly url: string;
  /** Lets whoever starts the server ask it. */
  readonly key: string;
  /** Put an outage, or the end of one, into the log. */
  tell(event: string): void;
}

/** How long answers may take that are being made when the server is told to stop, in milliseconds. */
const longestDrain = 1_500;
/** How long a client may take to send its request, headers and body, in milliseconds. */
const longestRequest = 10_000;
/** How long a client may take to read its answer once that is made, in milliseconds. */
const longestReading = 30_000;

export interface ServeOptions {
  /** A port that is free; 0 takes any. */
  readonly port: number;
  readonly host?: string;
  /** Where Neo4j Browser opens with the kit, if we manage the database. */
  readonly browserUrl?: string | undefined;
  /** Limits, logging and what is open; as without any setting if it is not given. */
  readonly service?: ServiceConfig;
  /** Where the log goes, a line of JSON at a time; standard error if it is not given. */
  readonly log?: { write(line: string): void };
}

/** Serve a graph. */
export async function serve(opened: Graph, { port, host = '127.0.0.1', browserUrl, ...options }: ServeOptions): Promise<Server> {
  const { service = readConfig({}).service, log = process.stderr } = options;
  const signingKey = service.signingKey === undefined ? undefined : await readSigningKey(service.signingKey);
  const app = fastify({
    logger: { level: service.logLevel, base: null, stream: log },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIdOf,
    rewriteUrl: toOriginForm,
    frameworkErrors: refuseAddress,
    clientErrorHandler: refuseUnreadable,
    trustProxy: [...service.proxies],
    bodyLimit: longestBody,
    requestTimeout: longestRequest,
    http: { requireHostHeader: false, headersTimeout: longestRequest, connectionsCheckingInterval: 1_000 },
  });
  app.addHook('onSend', async (_, reply, payload) => {
    if (payload instanceof Readable) return; // an export is read for as long as it is large, within limits of its own
    const late = setTimeout(() => reply.raw.destroy(), longestReading);
    reply.raw.once('close', () => clearTimeout(late));
  });
  const graph = watchFaults(opened, app.log);
  const lanes = lanesOf(graph);
  const loaded = loadedIn(lanes.health);
  const turns = admission(service);
  const apollo = apolloFor(schemaText, service, turns, app.log);
  await apollo.start();
  await addSecurity(app, service.corsOrigins);
  addErrorHandlers(app);
  addRefusals(app);
  addMessageRules(app);
  addBodyParser(app);
  const kept = keptAnswers(service.answerMegabytes);
  const metrics = addMetrics(app, turns, kept, loaded);
  const access = addAccess(app, host, service, metrics.refused);
  const versions = versionsAt(lanes.cheap, datasetStore(lanes.cheap).versions);
  const answering = { lanes, access, kept, metrics, versions, maxSeconds: service.maxSeconds };
  addGraphqlRoute(app, { ...answering, apollo, browserUrl });
  addAnswerRoutes(app, { ...answering, turns, signingKey });
  app.get('/schema.graphql', (_, reply) => reply.type('text/plain; charset=utf-8').send(schemaText));
  addReceiptKeyRoute(app, signingKey);
  addHealthRoutes(app, loaded);
  addExportRoutes(app, graph, access, service);
  addPages(app, loaded, browserUrl);
  // What an answer waits for no more, as one of its rows is wrong, may still fail: that is a fault of this answer, not the end of the service.
  const onLeft = (fault: unknown): void => app.log.error({ err: fault }, 'what nobody waited for failed');
  process.on('unhandledRejection', onLeft);
  const dispose = async (): Promise<void> => {
    // Answers that are still being made when the drain begins leave idle connections behind, which Node would keep open.
    const closeIdle = setInterval(() => app.server.closeIdleConnections(), 50);
    const closeAll = setTimeout(() => app.server.closeAllConnections(), longestDrain);
    await app.close();
    clearInterval(closeIdle);
    clearTimeout(closeAll);
    await apollo.stop();
    process.off('unhandledRejection', onLeft);
  };
  await app.listen({ port, host });
  const { port: taken } = app.server.address() as AddressInfo; // a TCP server that listens has one
  return { url: addressOf(host, taken), key: access.ownKey, tell: (event) => app.log.error(event), [Symbol.asyncDispose]: dispose };
}
