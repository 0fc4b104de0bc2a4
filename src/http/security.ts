/** What holds for every answer: browsers are told to trust nothing in it, and it names its request. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { datasetHeader } from './chain.js';

const requestHeader = 'x-request-id';

/** The id that a client gives its request, if it is a plain word; else one of our own. */
export function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers[requestHeader];
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID();
}

export const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** A page that is served may set its own content-security-policy. */
export async function addSecurity(app: FastifyInstance, corsOrigins: readonly string[]): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({ ...securityHeaders, [requestHeader]: request.id });
  });
  if (corsOrigins.length === 0) return;
  await app.register(cors, {
    origin: [...corsOrigins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type', 'apollo-require-preflight', requestHeader],
    exposedHeaders: [datasetHeader, requestHeader],
  });
}
