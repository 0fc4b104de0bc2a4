/** Receipts from the command line, of an API that answers as ours does. */
import { readFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { receiptNow } from '../../src/http/receipt.js';
import type { Answer } from '../../src/model/answer.js';
import { newPrivateKey, signingKeyIn } from '../../src/receipt/keys.js';
import { sampleAnswer } from '../support/sampleAnswer.js';
import { run } from '../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-receipt-'));
const at = (name: string): string => join(folder, name);
const key = signingKeyIn(newPrivateKey());
const asked: string[] = [];
let answer: Answer | undefined = sampleAnswer;
let server: Server;
let url = '';

beforeAll(async () => {
  server = createServer(({ url: path = '', headers }, response) => {
    asked.push(`${path} ${headers.authorization ?? ''}`);
    const refusal = { errors: [{ message: 'asOf: "2019-13-01" is no day.', extensions: { code: 'BAD_USER_INPUT' } }] };
    response.end(JSON.stringify(answer === undefined ? refusal : path.includes('?receipt') ? receiptNow(answer, key) : answer));
  });
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server that listens has one
  writeFileSync(at('public.pem'), key?.publicHalf ?? '');
});
beforeEach(() => {
  answer = sampleAnswer;
  asked.length = 0;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const file = at('receipt.json');
const verify = (...more: readonly string[]) => run(['verify', file, '--key', at('public.pem'), '--url', url, ...more]);

describe('loophole receipt', () => {
  test('asks for the receipt of a question, with its variables and the key of the client, and writes it', async () => {
    const made = await run(
      ['receipt', 'q01', '--as-of', '2019-10-31', '--resolution', '2397', '--known', 'KNOWN', '--url', url, '-o', file],
      { LOOPHOLE_KEY: 'loophole_a' },
    );
    expect(made).toEqual({ code: 0, stdout: `The receipt is in ${file}, signed with key ${key?.name}.\n`, stderr: '' });
    expect(asked).toEqual(['/answers/q01-visa-types-2397.json?receipt=&asOf=2019-10-31&resolution=2397&known=KNOWN Bearer loophole_a']);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ question: 'q01-visa-types-2397', key: key?.name });
  });

  test('tells what the API refuses, and of no question', async () => {
    answer = undefined;
    expect(await run(['receipt', 'q01', '--as-of', '2019-13-01', '--url', url])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'asOf: "2019-13-01" is no day.\n',
    });
    expect((await run(['receipt', 'everything'])).stderr).toContain('"everything" is no question; "loophole ask" lists them');
    expect(await run(['receipt'])).toMatchObject({ code: 2, stderr: expect.stringContaining('a question is missing') });
  });
});

describe('loophole verify', () => {
  test('asks the same again and ends with 0 where the answer is the same', async () => {
    const { code, stdout, stderr } = await verify();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /^same q01-visa-types-2397 as of 2019-10-31 is answered as the receipt of \S+Z has it\. A record/,
    );
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('It is not a clearance');
    expect(asked).toEqual(['/answers/q01-visa-types-2397.json?resolution=2397&asOf=2019-10-31&known=KNOWN%2CUNCERTAIN ']);
  });

  test('ends with 1 and says what has changed', async () => {
    answer = { ...sampleAnswer, headline: 'One route.', dataset: 'fedcba9876543210' };
    const { code, stdout } = await verify('--json');
    expect([code, JSON.parse(stdout)]).toEqual([
      1,
      {
        verdict: 'CHANGED',
        changes: ['Headline: "Two routes by one visa type, as one outlet reports." is now "One route."'],
        origin: ['The version of the dataset was 0123456789abcdef and is fedcba9876543210.'],
      },
    ]);
    expect((await verify()).stdout).toMatch(/^changed {5}q01-visa-types-2397 as of 2019-10-31 is answered otherwise/);
  });

  test('ends with 2 and asks nothing for a receipt that is forged, of another key, or none', async () => {
    const text = readFileSync(file, 'utf8');
    const told = async (receipt: string | Buffer, publicHalf = key?.publicHalf ?? ''): Promise<string> => {
      writeFileSync(at('other.json'), receipt);
      writeFileSync(at('other.pem'), publicHalf);
      const { code, stdout, stderr } = await run(['verify', at('other.json'), '--key', at('other.pem'), '--url', url]);
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await told(text.replace('Two routes', 'No routes'))).toBe(
      'The receipt is forged: it is not as it was signed. Do not rely on it.\n',
    );
    expect(await told(text, signingKeyIn(newPrivateKey())?.publicHalf)).toContain(
      `with another key than the one that --key names: ${key?.name}.`,
    );
    expect(await told(text, 'a key')).toContain('holds no public key of Ed25519 as PEM; save there what GET /receipt-key');
    expect(await told('{')).toContain('This is no receipt that can be checked: it is no JSON.');
    expect(await told(Buffer.from([0xff]))).toContain('is no text in UTF-8');
    expect((await run(['verify', at('none'), '--key', at('public.pem')])).stderr).toContain('cannot be read (ENOENT)');
    expect(asked).toEqual([]);
  });

  test('tells apart that nothing answers from a change', async () => {
    const { code, stdout, stderr } = await run(['verify', file, '--key', at('public.pem'), '--url', 'http://127.0.0.1:9']);
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('Nothing answers at http://127.0.0.1:9')]);
  });
});

describe('loophole key --signing', () => {
  test('makes a key for its owner alone, and never writes over one', async () => {
    const path = at('signing.pem');
    const { code, stdout } = await run(['key', '--signing', '--file', path]);
    const made = signingKeyIn(readFileSync(path, 'utf8'));
    expect([code, statSync(path).mode & 0o777]).toEqual([0, 0o600]);
    expect(stdout).toBe(
      `file   ${path}\nkey    ${made?.name}\n\nA server that is started with LOOPHOLE_SIGNING_KEY=${path} signs receipts with it.\n` +
        `Whoever checks receipts needs the public half, which GET /receipt-key answers, too; save it as public.pem:\n\n${made?.publicHalf}`,
    );
    const again = await run(['key', '--signing'], { LOOPHOLE_SIGNING_KEY: path });
    expect(again).toEqual({
      code: 1,
      stdout: '',
      stderr: `"${path}" is there already, and receipts may be signed with it; keep it, or name another file with --file.\n`,
    });
    expect(signingKeyIn(readFileSync(path, 'utf8'))?.name).toBe(made?.name);
  });

  test('is not mistaken for a key of a client', async () => {
    expect((await run(['key', 'ana', '--signing'])).stderr).toContain('error: a key that signs receipts has no name');
    expect(await run(['key'])).toMatchObject({ code: 2, stderr: expect.stringContaining("error: missing required argument 'name'") });
  });
});
