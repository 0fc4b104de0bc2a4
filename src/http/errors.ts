/** Errors outside GraphQL, told as GraphQL tells its own: a message and a stable code. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimited, type ErrorCode } from '../errors.js';
import { formatError } from '../graphql/errors.js';
import { logFault } from './faults.js';
import { securityHeaders } from './security.js';

/** The longest body that is read, in bytes. */
export const longestBody = 256 * 1024;

const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  QUERY_TOO_COMPLEX: 400,
  UNSUPPORTED_MEDIA_TYPE: 415,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_TIMEOUT: 503,
  GRAPH_OUT_OF_MEMORY: 503,
  OVERLOADED: 503,
  REQUEST_TIMEOUT: 504,
  CLIENT_GONE: 499,
  UNAUTHENTICATED: 401,
  RATE_LIMITED: 429,
  HOST_UNKNOWN: 421,
};

export function addErrorHandlers(app: FastifyInstance): void {
  app.setErrorHandler((fault, request, reply) => {
    const { statusCode: status = 500 } = Object(fault) as { readonly statusCode?: number }; // as Fastify sets it
    if (status === 413) return refuse(reply, 413, 'BODY_TOO_LARGE', `The body is too large; the most is ${longestBody} bytes.`);
    if (status === 415)
      return refuse(reply, 415, 'UNSUPPORTED_MEDIA_TYPE', 'The body is of a type that is not read; send application/json.');
    if (status < 500) return refuse(reply, status, 'BAD_REQUEST', 'The request cannot be read; send JSON as GraphQL over HTTP has it.');
    const { message, extensions } = formatError({ message: '' }, fault, request.id, (hidden) => logFault(request.log, hidden));
    const code = extensions?.['code'] as ErrorCode; // formatError gives no other
    if (statuses[code] === 503) void reply.header('retry-after', '1');
    if (fault instanceof RateLimited) void reply.header('retry-after', String(fault.seconds));
    if (code === 'UNAUTHENTICATED') void reply.header('www-authenticate', 'Bearer');
    return reply.code(statuses[code] ?? 500).send({ errors: [{ message, extensions }] });
  });
  app.setNotFoundHandler((request, reply) => {
    const [url = ''] = request.url.split('?');
    // A route is asked for by its pattern: what is special in one stands in no address that is served.
    const methods = /[*:()]/.test(url) ? [] : ['GET', 'POST'].filter((method) => app.hasRoute({ method, url }));
    if (methods.length === 0) return refuse(reply, 404, 'NOT_FOUND', 'Nothing is served here; GraphQL is at /graphql.');
    void reply.header('allow', methods.join(', '));
    return refuse(reply, 405, 'METHOD_NOT_ALLOWED', `${request.method} is not served here; use ${methods.join(' or ')}.`);
  });
}

/** An address that cannot be read is refused before any hook sees it. */
export function refuseAddress({ statusCode: status = 400 }: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void reply.headers({ ...securityHeaders, 'x-request-id': request.id });
  void refuse(
    reply,
    status,
    'BAD_REQUEST',
    status === 414
      ? 'A part of the address is too long.'
      : 'The address of the request cannot be read; expected UTF-8 in percent-encoding, such as %20.',
  );
}

const refuse = (reply: FastifyReply, status: number, code: ErrorCode, message: string): FastifyReply =>
  reply.code(status).send({ errors: [{ message, extensions: { code } }] });
