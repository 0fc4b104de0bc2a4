/** The public half of the key of receipts, served without a database. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import { lineOf, newKey } from '../../src/http/access/key.js';
import { requireAccess } from '../../src/http/access/required.js';
import { readSigningKey } from '../../src/http/access/signingKey.js';
import { receiptNow } from '../../src/http/receipt.js';
import { serve, type Server } from '../../src/http/server.js';
import { newPrivateKey, signingKeyIn } from '../../src/receipt/keys.js';
import { signatureOf } from '../../src/receipt/verify.js';
import { sampleAnswer } from '../support/sampleAnswer.js';
import { Lines } from '../support/lines.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-receipt-'));
const at = (name: string): string => join(folder, name);
const pem = newPrivateKey();
let graph: Graph;
beforeAll(() => {
  graph = openGraph({ uri: 'bolt://localhost:9', user: 'neo4j', password: 'x', database: 'neo4j' });
  writeFileSync(at('key.pem'), pem, { mode: 0o600 });
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const serving = (settings: NodeJS.ProcessEnv): Promise<Server> =>
  serve(graph, { port: 0, service: readConfig(settings).service, log: new Lines() });

describe('/receipt-key', () => {
  test('is the public half, for anybody', async () => {
    writeFileSync(at('keys.txt'), lineOf('ana', newKey()), { mode: 0o600 });
    await using server = await serving({ LOOPHOLE_SIGNING_KEY: at('key.pem'), LOOPHOLE_KEYS_FILE: at('keys.txt') });
    const response = await fetch(`${server.url}/receipt-key`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(await response.text()).toBe(signingKeyIn(pem)?.publicHalf);
  });

  test('is not there without a key, and how to make one is told', async () => {
    await using server = await serving({});
    const response = await fetch(`${server.url}/receipt-key`);
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message: 'No receipts are given; make a key with "loophole key --signing" and set LOOPHOLE_SIGNING_KEY.',
            extensions: { code: 'NOT_FOUND' },
          },
        ],
      },
    ]);
    expect(() => receiptNow(sampleAnswer, undefined)).toThrow('No receipts are given');
  });
});

test('a receipt of now is sound, and tells what Loophole refuses to answer', async () => {
  const key = await readSigningKey(at('key.pem'));
  const receipt = receiptNow(sampleAnswer, key);
  expect(signatureOf(receipt, key.name)).toBe('SOUND');
  expect(receipt.refusals).toContain('Where is a certain worker, or who has to be sent back?');
  expect(Math.abs(Date.now() - Date.parse(receipt.madeAt))).toBeLessThan(60_000);
});

test.each([
  ['none', undefined, 0o600, /cannot be read; make one with "loophole key --signing --file .*none"\.$/],
  [
    'open',
    pem,
    0o644,
    /has mode 644, so that others can change or read what receipts are signed with; expected 600\. Run "chmod 600 .*open"\.$/,
  ],
  ['other', signingKeyIn(pem)?.publicHalf, 0o600, /holds no private key of Ed25519 as PEM; make one/],
])('no server is started with a signing key that is %s', async (name, text, mode, message) => {
  if (text !== undefined) writeFileSync(at(name), text);
  if (text !== undefined) chmodSync(at(name), mode);
  const settings = { LOOPHOLE_SIGNING_KEY: at(name) };
  await expect(requireAccess(readConfig(settings), false)).rejects.toMatchObject({
    code: 'SETTING_INVALID',
    message: expect.stringMatching(message),
  });
  await expect(serving(settings)).rejects.toMatchObject({ code: 'SETTING_INVALID' });
});
