/** What HTTP itself wants of a request before anything that it says is looked at. */
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { AppError } from '../errors.js';

/** RFC 3986, host and port: an address in brackets, or a name of letters and signs that need no other form. */
const authority = /^(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i;

/** RFC 9112, 3.2.2: of a target that names its host, that host counts and not the one of the header. What is left is path and query. */
export function toOriginForm(request: IncomingMessage): string {
  const { url = '/' } = request;
  const [, host, rest = ''] = /^https?:\/\/([^/?#]*)(.*)$/is.exec(url) ?? [];
  if (host === undefined) return url;
  request.headers.host = host;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Refuses what is ambiguous, and bodies in an encoding that is not read. */
export function addMessageRules(app: FastifyInstance): void {
  // Headers beyond the most would be left out in silence, a second Host among them; their size is bounded anyway.
  app.server.maxHeadersCount = 0;
  app.addHook('onRequest', async ({ raw }, reply) => {
    requireOneHost(raw);
    const { 'content-encoding': content = '', 'transfer-encoding': transfer = 'chunked' } = raw.headers;
    if (/^(?:identity)?$/i.test(content.trim()) && /^chunked$/i.test(transfer.trim())) return;
    void reply.header('accept-encoding', 'identity');
    throw new AppError(
      'UNSUPPORTED_MEDIA_TYPE',
      'The body is in an encoding that is not read; send it as it is, without Content-Encoding and with no Transfer-Encoding but chunked.',
    );
  });
}

/** RFC 9112, 3.2: two readers of a request with several hosts may each take another one. */
function requireOneHost({ rawHeaders, headers, httpVersionMajor, httpVersionMinor }: IncomingMessage): void {
  const hosts = rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host');
  const isMissing = hosts.length === 0 && httpVersionMajor === 1 && httpVersionMinor > 0;
  if (isMissing || hosts.length > 1)
    throw new AppError('BAD_REQUEST', `The request has ${hosts.length} Host headers; expected one, the name that the server is asked by.`);
  if (![...hosts, headers.host ?? ''].every((host) => authority.test(host)) || (headers.host === '' && hosts[0] !== ''))
    throw new AppError('BAD_REQUEST', 'The host of the request is none; expected a name or an address, with a port or without.');
}
