/** The pages for people: what is here, the explorer to look at it, and GraphiQL to ask it. Nothing in them comes from elsewhere. */
import { join } from 'node:path';
import { send } from '@fastify/send';
import type { FastifyInstance } from 'fastify';
import { questions, type Question } from '../catalogue/catalogue.js';
import { rootFolder } from '../config.js';
import { cut } from '../graphql/message.js';
import type { Loaded } from '../loaded.js';
import { toDrawn, explorePage } from './explore.js';
import { graphiqlPage } from './graphiql.js';
import { explorePolicy, graphiqlPolicy, pageHeaders } from './headers.js';
import { landingPage } from './landing.js';
import { addressOf, questionNamed } from './questions.js';

/** Made by bundle.mjs. */
const assets = join(rootFolder, 'dist', 'assets');

/** @param browserUrl where Neo4j Browser is, if we know it */
export function addPages(app: FastifyInstance, loaded: () => Promise<Loaded>, browserUrl?: string): void {
  void app.register(async (pages) => {
    pages.addHook('onRequest', async (_, reply) => void reply.headers(pageHeaders));
    pages.get<{ Params: { '*': string } }>('/assets/*', async ({ raw, params }, reply) => {
      const { type, statusCode, headers, stream } = await send(raw, params['*'], { root: assets, index: false });
      return type === 'file' ? reply.code(statusCode).headers(headers).send(stream) : reply.callNotFound();
    });

    pages.get('/', async (request, reply) => {
      const found = await loaded();
      void reply.header('vary', 'accept');
      if (!wantsJson(request.headers.accept)) return reply.type('text/html; charset=utf-8').send(landingPage(found, browserUrl));
      return {
        dataset: typeof found === 'string' ? null : { version: found.version, loadedAt: found.loadedAt, coverage: found.coverage },
        links: {
          explore: '/explore',
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

    pages.get('/explore', (request, reply) => {
      const { wanted, chosen } = questionIn(request.url);
      return reply
        .code(wanted !== undefined && !chosen ? 404 : 200)
        .header('content-security-policy', explorePolicy)
        .type('text/html; charset=utf-8')
        .send(explorePage(wanted, chosen));
    });

    pages.get<{ Params: { name: string } }>('/explore/questions/:name', async ({ params }, reply) => {
      const question = questionNamed(params.name);
      return question ? toDrawn(question, browserUrl) : reply.callNotFound();
    });

    pages.get('/graphiql', (request, reply) => {
      const { wanted, chosen } = questionIn(request.url);
      return reply
        .code(wanted !== undefined && !chosen ? 404 : 200)
        .header('content-security-policy', graphiqlPolicy)
        .type('text/html; charset=utf-8')
        .send(graphiqlPage(wanted, chosen));
    });
  });
}

/** The question that an address names, if it names one, and if there is one of that name. */
function questionIn(address: string): { wanted: string | undefined; chosen: Question | undefined } {
  const wanted = new URL(address, 'http://localhost').searchParams.get('question') ?? undefined;
  return { wanted: wanted && cut(wanted, 100), chosen: wanted === undefined ? undefined : questionNamed(wanted) };
}

/** Browsers accept HTML by name; a program that wants JSON names that and no HTML. */
const wantsJson = (accept = ''): boolean => accept.includes('application/json') && !accept.includes('text/html');
