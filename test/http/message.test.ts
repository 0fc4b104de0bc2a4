/** Requests as they are written on the wire: what is refused is refused in the documented form, whoever refuses it. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { shipped } from '../support/shipped.js';

const served = shipped({ LOOPHOLE_HOSTS: 'graph.example.org' });
const { hidden } = served;

interface Answered {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** All that comes back for some bytes, the first answer apart. */
async function send(...pieces: readonly (string | Buffer)[]): Promise<Answered> {
  const { port } = new URL(served.api.url);
  const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
  let text = '';
  socket.on('data', (more: string) => (text += more)).on('error', () => {});
  for (const piece of pieces) socket.write(piece);
  await once(socket, 'close');
  const [head = '', ...body] = text.split('\r\n\r\n');
  return { status: Number(/^HTTP\/1\.1 (\d+) /.exec(head)?.[1]), headers: head, body: body.join('\r\n\r\n') };
}

const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n\r\n`;

/** A request of the body `{"query": "{ __typename }"}`, with what it says beside it. */
const post = (start: string, ...headers: readonly string[]): string => {
  const body = '{"query":"{ __typename }"}';
  return `${lines(start, 'content-type: application/json', `content-length: ${body.length}`, 'connection: close', ...headers)}${body}`;
};

const refusal = ({ body }: Answered): { code: unknown; message: unknown } => {
  const { errors, ...others } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] }; // the documented form
  expect([errors.length, others]).toEqual([1, {}]);
  return { code: errors[0]?.extensions.code, message: errors[0]?.message };
};

const right = { status: 200, body: '{"data":{"__typename":"Query"}}\n' };

describe('the host of a request', () => {
  test.each([
    ['two that differ', 'POST /graphql HTTP/1.1', ['host: localhost', 'host: evil.example']],
    ['two that differ, the other way about', 'POST /graphql HTTP/1.1', ['host: evil.example', 'host: localhost']],
    ['two that are one', 'POST /graphql HTTP/1.1', ['host: localhost', 'HOST: localhost']],
    ['three', 'POST /graphql HTTP/1.1', ['host: localhost', 'host: localhost', 'host: localhost']],
    ['two of HTTP/1.0', 'POST /graphql HTTP/1.0', ['host: localhost', 'host: localhost']],
    ['two, and one in the target', 'POST http://localhost/graphql HTTP/1.1', ['host: localhost', 'host: evil.example']],
    [
      'a second one behind 3,000 other headers',
      'POST /graphql HTTP/1.1',
      ['host: localhost', ...Array<string>(3_000).fill('a:'), 'host: evil.example'],
    ],
    ['none', 'POST /graphql HTTP/1.1', []],
    ['none, but one in the target', 'POST http://localhost/graphql HTTP/1.1', []],
    ['one that is none', 'POST /graphql HTTP/1.1', ['host: local host']],
    ['one with a user', 'POST /graphql HTTP/1.1', ['host: localhost@evil.example']],
    ['one with a path', 'POST /graphql HTTP/1.1', ['host: localhost/graphql']],
    ['one with a port that is no number', 'POST /graphql HTTP/1.1', ['host: localhost:http']],
    ['one with two ports', 'POST /graphql HTTP/1.1', ['host: localhost:1:2']],
    ['a target with a user', 'POST http://localhost@evil.example/graphql HTTP/1.1', ['host: localhost']],
    ['a target with half an address', 'POST http://[/graphql HTTP/1.1', ['host: localhost']],
    ['a target without a name', 'POST http:///graphql HTTP/1.1', ['host: localhost']],
  ])('is refused: %s', async (_, start, headers) => {
    const answered = await send(post(start, ...headers));
    expect([answered.status, refusal(answered).code]).toEqual([400, 'BAD_REQUEST']);
  });

  test.each([
    ['of another name in the target', 'POST http://evil.example/graphql HTTP/1.1', ['host: localhost']],
    ['of another name in the target, in capitals', 'POST HTTP://EVIL.example:80/graphql HTTP/1.1', ['host: localhost']],
    ['of another name in a target without a path', 'POST http://evil.example HTTP/1.1', ['host: localhost']],
    ['of another name', 'POST /graphql HTTP/1.1', ['host: evil.example']],
    ['of no name', 'POST /graphql HTTP/1.1', ['host:']],
    ['not told by HTTP/1.0', 'POST /graphql HTTP/1.0', []],
    ['of two names in one', 'POST /graphql HTTP/1.1', ['host: localhost,evil.example']],
  ])('is not served: %s', async (_, start, headers) => {
    const answered = await send(post(start, ...headers));
    expect([answered.status, refusal(answered).code]).toEqual([421, 'HOST_UNKNOWN']);
  });

  test.each([
    ['in the header', 'POST /graphql HTTP/1.1', ['host: graph.example.org']],
    ['in the target, whatever the header says', 'POST http://localhost:4000/graphql HTTP/1.1', ['host: evil.example']],
    ['in the target, as the header', 'POST http://graph.example.org/graphql HTTP/1.1', ['host: graph.example.org']],
    ['in both cases of letters', 'POST HTTP://LOCALHOST/graphql HTTP/1.1', ['host: LocalHost']],
  ])('is served: %s', async (_, start, headers) => expect(await send(post(start, ...headers))).toMatchObject(right));

  test('of a target is that of the question too', async () => {
    const query = encodeURIComponent('{ __typename }');
    const answered = await send(
      lines(`GET http://localhost/graphql?query=${query} HTTP/1.1`, 'host: x', 'apollo-require-preflight: 1', 'connection: close'),
    );
    expect(answered).toMatchObject(right);
    const wrong = await send(lines('PUT http://localhost/graphql HTTP/1.1', 'host: x', 'connection: close'));
    expect([wrong.status, refusal(wrong).code, /^allow: (.+)$/im.exec(wrong.headers)?.[1]]).toEqual([
      405,
      'METHOD_NOT_ALLOWED',
      'GET, POST',
    ]);
  });
});

describe('a body in an encoding', () => {
  const plain = '{"query":"{ __typename }"}';
  test.each([
    ['br', plain],
    ['gzip', plain],
    ['gzip', gzipSync(plain)],
    ['deflate', ''],
    ['BR', plain],
    ['identity, br', plain],
    ['nonsense', plain],
  ])('%s is refused, whatever it holds', async (encoding, body) => {
    const head = lines(
      'POST /graphql HTTP/1.1',
      'host: localhost',
      'content-type: application/json',
      `content-encoding: ${encoding}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
    );
    const answered = await send(head, body);
    expect([answered.status, refusal(answered)]).toEqual([
      415,
      {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        message:
          'The body is in an encoding that is not read; send it as it is, without Content-Encoding and with no Transfer-Encoding but chunked.',
      },
    ]);
    expect(answered.headers).toMatch(/^accept-encoding: identity$/im);
  });

  test('of transfer is refused but for pieces', async () => {
    const chunked = (encoding: string): Promise<Answered> =>
      send(
        lines(
          'POST /graphql HTTP/1.1',
          'host: localhost',
          'content-type: application/json',
          `transfer-encoding: ${encoding}`,
          'connection: close',
        ),
        `${plain.length.toString(16)}\r\n${plain}\r\n0\r\n\r\n`,
      );
    expect(await chunked('chunked')).toMatchObject(right);
    const answered = await chunked('gzip, chunked');
    expect([answered.status, refusal(answered).code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });

  test('of none is read', async () => {
    for (const encoding of ['identity', 'Identity', ''])
      expect(await send(post('POST /graphql HTTP/1.1', 'host: localhost', `content-encoding: ${encoding}`))).toMatchObject(right);
  });
});

describe('what no route sees', () => {
  const to = (...all: readonly string[]): string => lines(...all, 'host: localhost', 'connection: close');
  test.each([
    ['an address with a broken percent sign', to('GET /%zz HTTP/1.1'), 400, 'BAD_REQUEST'],
    ['an address whose bytes are no UTF-8', to('GET /explore/questions/%ff%fe HTTP/1.1'), 400, 'BAD_REQUEST'],
    ['an address with a very long part', to(`GET /explore/questions/${'a'.repeat(5_000)} HTTP/1.1`), 414, 'BAD_REQUEST'],
    ['an address that is too long', to(`GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1`), 431, 'BAD_REQUEST'],
    ['headers that are too long', to('GET /healthz HTTP/1.1', `x: ${'a'.repeat(20_000)}`), 431, 'BAD_REQUEST'],
    ['a method that there is none of', to('BREW /graphql HTTP/1.1'), 400, 'BAD_REQUEST'],
    ['a method that is not done', to('PURGE /graphql HTTP/1.1'), 405, 'METHOD_NOT_ALLOWED'],
    ['a method of other protocols', to('PROPFIND /graphql HTTP/1.1'), 405, 'METHOD_NOT_ALLOWED'],
    ['TRACE', to('TRACE /graphql HTTP/1.1'), 405, 'METHOD_NOT_ALLOWED'],
    ['a target of another scheme', to('GET ftp://localhost/healthz HTTP/1.1'), 404, 'NOT_FOUND'],
    ['OPTIONS of the whole server', to('OPTIONS * HTTP/1.1'), 404, 'NOT_FOUND'],
    ['a tunnel', to('CONNECT evil.example:443 HTTP/1.1'), 405, 'METHOD_NOT_ALLOWED'],
    ['a first line that is none', to('hello'), 400, 'BAD_REQUEST'],
    ['a version that there is none of', to('GET /healthz HTTP/9.9'), 400, 'BAD_REQUEST'],
    ['HTTP/2 from the start', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'BAD_REQUEST'],
    ['the greeting of TLS', Buffer.from([22, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3]), 400, 'BAD_REQUEST'],
    ['a header without a colon', to('GET /healthz HTTP/1.1', 'nonsense'), 400, 'BAD_REQUEST'],
    ['a header with a null', to('GET /healthz HTTP/1.1', 'x: a\u0000b'), 400, 'BAD_REQUEST'],
    ['a length below nothing', to('POST /graphql HTTP/1.1', 'content-length: -1'), 400, 'BAD_REQUEST'],
    ['two lengths', to('POST /graphql HTTP/1.1', 'content-length: 2', 'content-length: 3'), 400, 'BAD_REQUEST'],
    ['a length and pieces', to('POST /graphql HTTP/1.1', 'content-length: 2', 'transfer-encoding: chunked'), 400, 'BAD_REQUEST'],
    [
      'a piece of no length',
      `${to('POST /graphql HTTP/1.1', 'content-type: application/json', 'transfer-encoding: chunked')}xyz\r\n`,
      400,
      'BAD_REQUEST',
    ],
    ['an expectation that is not met', to('POST /graphql HTTP/1.1', 'expect: a miracle', 'content-length: 0'), 417, 'BAD_REQUEST'],
    [
      'a type that there is none of',
      `${to('POST /graphql HTTP/1.1', 'content-type: ;;;', 'content-length: 2')}{}`,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['no type', `${to('POST /graphql HTTP/1.1', 'content-length: 2')}{}`, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a body that is too long',
      to('POST /graphql HTTP/1.1', 'content-type: application/json', 'content-length: 99999999'),
      413,
      'BODY_TOO_LARGE',
    ],
    ['an upgrade of a wrong method', to('PUT /graphql HTTP/1.1', 'upgrade: websocket', 'connection: upgrade'), 405, 'METHOD_NOT_ALLOWED'],
  ])('is refused in the documented form: %s', async (_, bytes, status, code) => {
    const answered = await send(bytes);
    expect([answered.status, refusal(answered).code]).toEqual([status, code]);
    expect(answered.headers).toMatch(/^content-type: application\/json; charset=utf-8$/im);
    expect(answered.headers).toMatch(/^x-content-type-options: nosniff$/im);
    expect(answered.body).not.toMatch(/FST_|HPE_|a{600}|\bat \w+\.|\.js:/);
  });

  test('is told when it does not come in time', async () => {
    const late = await send('POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{');
    expect([late.status, refusal(late).code]).toEqual([408, 'REQUEST_TIMEOUT']);
    const headless = await send('POST /graphql HTTP/1.1\r\nhost: localhost\r\n');
    expect([headless.status, refusal(headless).code]).toEqual([408, 'REQUEST_TIMEOUT']);
  }, 600_000);

  test('is refused once, and no byte of another answer stands in the refusal', async () => {
    const kept = post('POST /graphql HTTP/1.1', 'host: localhost').replace('connection: close\r\n', '');
    const { status, body } = await send(`${kept}GARBAGE\r\n\r\n${kept}`);
    expect([status, JSON.parse(body)]).toEqual([400, { errors: [expect.objectContaining({ extensions: { code: 'BAD_REQUEST' } })] }]);
  });
});

test('nothing of all this is a fault of the server', () => expect(hidden).toEqual([]));
