/** Requests that no route sees, as they are no HTTP or ask for what is not done here: refused in words as all others are. */
import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { ErrorCode } from '../errors.js';
import { securityHeaders } from './security.js';

type Refusal = readonly [status: number, code: ErrorCode, message: string];

const refusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'BAD_REQUEST',
    `The first line and the headers of the request have more than ${maxHeaderSize} bytes; send a long query by POST.`,
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'BODY_TOO_LARGE', 'The pieces of the body have too many extensions; send it without.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'REQUEST_TIMEOUT', 'The request did not come whole within the time that it may take; send it again.'],
};
const unreadable: Refusal = [400, 'BAD_REQUEST', 'The request cannot be read; send HTTP/1.1 as RFC 9112 has it.'];

/** How long a client may take to read why it is refused, in milliseconds. */
const longestGoodbye = 1_000;

/** A request that the parser of Node gave up, or that did not come in time. */
export function refuseUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
  if (socket.writableEnded) return; // refused already; the rest of what it sends is not looked at
  // As Node has it: an answer that has begun cannot become another.
  const { _httpMessage: answer } = socket as { _httpMessage?: { readonly headersSent: boolean } };
  if (code === 'ECONNRESET' || !socket.writable || answer?.headersSent) socket.destroy();
  else say(socket, refusals[code] ?? unreadable);
}

export function addRefusals({ server }: FastifyInstance): void {
  server.on('checkExpectation', (_, response) => {
    const refusal: Refusal = [417, 'BAD_REQUEST', 'The request expects what is not done here; of Expect only 100-continue is known.'];
    response.writeHead(refusal[0], headersOf(refusal)).end(bodyOf(refusal));
  });
  server.on('connect', (_, socket) =>
    say(socket, [405, 'METHOD_NOT_ALLOWED', 'CONNECT is not served here; this is no proxy. Use GET or POST.'], { allow: 'GET, POST' }),
  );
}

const bodyOf = ([, code, message]: Refusal): string => JSON.stringify({ errors: [{ message, extensions: { code } }] });

const headersOf = (refusal: Refusal): Record<string, string | number> => ({
  ...securityHeaders,
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(bodyOf(refusal)),
  connection: 'close',
});

function say(socket: Duplex, refusal: Refusal, headers: Readonly<Record<string, string>> = {}): void {
  const lines = Object.entries({ ...headersOf(refusal), ...headers }).map(([name, value]) => `${name}: ${value}`);
  const [status] = refusal;
  socket.on('error', () => {}); // it may be gone already
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', bodyOf(refusal)].join('\r\n'));
  const late = setTimeout(() => socket.destroy(), longestGoodbye);
  socket.once('close', () => clearTimeout(late));
}
