/** The pages for people: what is here, and GraphiQL to ask it. Nothing in them comes from elsewhere. */
import { join } from 'node:path';
import { send } from '@fastify/send';
import type { FastifyInstance } from 'fastify';
import { questions } from '../../catalogue.js';
import { rootFolder } from '../../config.js';
import type { Graph } from '../../graph/graph.js';
import { datasetStore } from '../../store/dataset.js';
import { graphiqlPage } from './graphiql.js';
import { graphiqlPolicy, pageHeaders } from './headers.js';
import { landingPage } from './landing.js';
import { addressOf, questionNamed } from './questions.js';

/** Made by bundle.mjs. */
const assets = join(rootFolder, 'dist', 'pages');

/** @param browserUrl where Neo4j Browser is, if we know it */
export function addPages(app: FastifyInstance, graph: Graph, browserUrl?: string): void {
  const dataset = datasetStore(graph);
  void app.register(async (pages) => {
    pages.addHook('onRequest', async (_, reply) => void reply.headers(pageHeaders));
    pages.get<{ Params: { '*': string } }>('/assets/*', async ({ raw, params }, reply) => {
      const { type, statusCode, headers, stream } = await send(raw, params['*'], { root: assets, index: false });
      return type === 'file' ? reply.code(statusCode).headers(headers).send(stream) : reply.callNotFound();
    });

    pages.get('/', async (request, reply) => {
      const loaded = await dataset.loaded().then(
        (row) => row ?? ('no dataset' as const),
        () => 'no answer' as const,
      );
      void reply.header('vary', 'accept');
      if (!wantsJson(request.headers.accept)) return reply.type('text/html; charset=utf-8').send(landingPage(loaded, browserUrl));
      return {
        dataset: typeof loaded === 'string' ? null : { version: loaded.version, loadedAt: loaded.loadedAt, coverage: loaded.coverage },
        links: {
          graphql: '/graphql',
          graphiql: '/graphiql',
          schema: '/schema.graphql',
          health: '/healthz',
          ready: '/readyz',
          ...(browserUrl !== undefined && { neo4jBrowser: browserUrl }),
        },
        questions: questions.map((question) => ({ name: question.name, title: question.title, graphiql: addressOf(question) })),
      };
    });

    pages.get('/graphiql', (request, reply) => {
      const wanted = new URL(request.url, 'http://localhost').searchParams.get('question') ?? undefined;
      const chosen = wanted === undefined ? undefined : questionNamed(wanted);
      return reply
        .code(wanted !== undefined && !chosen ? 404 : 200)
        .header('content-security-policy', graphiqlPolicy)
        .type('text/html; charset=utf-8')
        .send(graphiqlPage(wanted, chosen));
    });
  });
}

/** Browsers accept HTML by name; a program that wants JSON names that and no HTML. */
const wantsJson = (accept = ''): boolean => accept.includes('application/json') && !accept.includes('text/html');
