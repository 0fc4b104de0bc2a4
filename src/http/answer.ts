/** An answer that holds for all who ask the same, and how it is sent: a client that has it already (RFC 9110, If-None-Match) is told so. */
import { createHash } from 'node:crypto';
import type { HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Query } from './query.js';

export interface Answer {
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: Buffer;
  /** Of GET alone: names exactly these bytes of this type, whichever version, release or server they come from. */
  readonly tag: string | undefined;
}

/** What a step makes: an answer of GraphQL, or one that is lasting if it is one at all. */
export type Response = HTTPGraphQLResponse | Answer;

/** The answer, if nothing about it is of this moment: no error, and not cut for the time it took. */
export function toLastingAnswer(method: string, response: Response, { code, isCut }: Pick<Query, 'code' | 'isCut'>): Answer | undefined {
  if ('tag' in response) return response;
  const { status = 200, headers, body } = response;
  if (status !== 200 || body.kind !== 'complete' || code !== undefined || isCut) return undefined;
  const bytes = Buffer.from(body.string);
  return { headers: [...headers], body: bytes, tag: method === 'GET' ? tagOf(headers.get('content-type'), bytes) : undefined };
}

export function tagOf(type: string | undefined, bytes: Buffer): string {
  const digest = createHash('sha256').update(`${type}\n`).update(bytes).digest('base64url');
  return `"${digest.slice(0, 22)}"`;
}

export function sendLasting({ headers: asked }: FastifyRequest, reply: FastifyReply, { headers, body, tag }: Answer): FastifyReply {
  if (tag !== undefined) {
    const vary = [reply.getHeader('vary'), 'accept'].filter(Boolean).join(', ');
    // Kept by the client alone, and never shown before it has asked again.
    void reply.headers({ etag: tag, vary, 'cache-control': 'private, no-cache' });
    if (has(asked['if-none-match'], tag)) return reply.code(304).send();
  }
  for (const [name, value] of headers) void reply.header(name, value);
  return reply.code(200).send(body);
}

const has = (given: string | undefined, tag: string): boolean =>
  given !== undefined && given.split(',').some((one) => ['*', tag, `W/${tag}`].includes(one.trim()));
