/** Who may ask: by which name of the server, with which key, and for how much. */
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/graph.js';
import { networkOf } from '../../src/http/access/address.js';
import { budgetOf } from '../../src/http/access/budget.js';
import { lineOf, newKey } from '../../src/http/access/key.js';
import { requireAccess } from '../../src/http/access/required.js';
import { serve, type Server } from '../../src/http/server.js';
import { violations } from '../support/axe.js';
import { chromiumPath, openBrowser, type TrappedBrowser } from '../support/chromium.js';
import { run, start } from '../support/command.js';
import { loadShipped, testAddress, testBrowserUrl, testGraph } from '../support/graph.js';
import { Lines } from '../support/lines.js';
import { where } from '../support/where.js';

const hasBrowser = chromiumPath() !== undefined;

const [ana, ben] = [newKey(), newKey()];
const folder = mkdtempSync(join(tmpdir(), 'loophole-keys-'));
const keysFile = join(folder, 'keys.txt');
const twoKeys = `# who may ask\n\n${lineOf('ana', ana)}  # until May\n${lineOf('ben', ben)}\n`;

let graph: Graph;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const serving = (settings: NodeJS.ProcessEnv, log = new Lines()): Promise<Server> => {
  const { host, service } = readConfig(settings);
  return serve(graph, { port: 0, host, service, log });
};

interface Told {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly code: string | undefined;
}

/** GET with any header, the host among them. */
async function told(url: string, headers: Record<string, string> = {}): Promise<Told> {
  const request = get(url, { headers });
  const [response] = (await once(request, 'response')) as [IncomingMessage]; // by the documentation of node:http
  let text = '';
  for await (const piece of response.setEncoding('utf8')) text += String(piece);
  const code = /"code":"(\w+)"/.exec(text)?.[1];
  return { status: response.statusCode, headers: response.headers, code };
}

const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${key}` });
const question = (url: string, text: string): string => `${url}/graphql?query=${encodeURIComponent(text)}`;
const ask = (url: string, headers: Record<string, string> = {}, text = '{ rules { id } }'): Promise<Told> =>
  told(question(url, text), { 'apollo-require-preflight': 'test', ...headers });

/** Ask until a status is answered. */
async function until(status: number, url: string, key: string): Promise<void> {
  while ((await ask(url, bearer(key))).status !== status) await new Promise((wait) => setTimeout(wait, 20));
}

describe('with a file of keys', () => {
  let server: Server;
  const log = new Lines();
  beforeAll(async () => {
    writeFileSync(keysFile, twoKeys, { mode: 0o600 });
    server = await serving({ LOOPHOLE_KEYS_FILE: keysFile, LOOPHOLE_LOG_LEVEL: 'info' }, log);
  });
  afterAll(async () => server[Symbol.asyncDispose]());

  test.each(['/graphql', '/graphql?query={__typename}', '/export/csv', '/metrics', '/nowhere'])('%s needs one', async (path) => {
    const { status, headers, code } = await told(`${server.url}${path}`);
    expect([status, code, headers['www-authenticate']]).toEqual([401, 'UNAUTHENTICATED', 'Bearer']);
    expect((await told(`${server.url}${path}`, bearer(newKey()))).status).toBe(401);
    expect((await told(`${server.url}${path}`, { authorization: `Basic ${ana}` })).status).toBe(401);
    expect((await told(`${server.url}${path}`, bearer(ana))).status).not.toBe(401);
  });

  test.each([
    '/',
    '/explore',
    '/explore/questions/q01-visa-types-2397',
    '/graphiql',
    '/assets/pages.css',
    '/schema.graphql',
    '/healthz',
    '/readyz',
  ])('%s needs none', async (path) => expect((await told(`${server.url}${path}`)).status).toBe(200));

  test('a page of an origin that is set may ask by script with a key', async () => {
    await using other = await serving({ LOOPHOLE_KEYS_FILE: keysFile, LOOPHOLE_CORS_ORIGINS: 'https://one.example' });
    const { status, headers } = await fetch(`${other.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://one.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    });
    expect([status, headers.get('access-control-allow-headers')]).toEqual([204, expect.stringContaining('authorization')]);
  });

  test('the log names the key and the rows that were read, and holds no key', async () => {
    log.lines.length = 0;
    const { headers } = await ask(server.url, { ...bearer(ben), 'x-request-id': 'by-ben' }, '{ dataset { version } }');
    expect(await log.saying('answered')).toEqual({
      level: 30,
      time: expect.any(Number),
      reqId: 'by-ben',
      key: 'ben',
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      question: 'other',
      cost: 2,
      rows: 1,
      status: 200,
      seconds: expect.any(Number),
      databaseSeconds: expect.any(Number),
      dataset: headers['loophole-dataset'],
      msg: 'answered',
    });
    await told(`${server.url}/export/csv`, bearer(ana));
    expect(await log.saying('exported')).toMatchObject({ key: 'ana', format: 'csv', cost: 250_000, status: 200, whole: true });
    await ask(server.url);
    expect(await log.saying('refused')).toMatchObject({ code: 'UNAUTHENTICATED', route: '/graphql' });
    expect((await told(`${server.url}/metrics`, bearer(ana))).status).toBe(200);
    expect(JSON.stringify(log.lines)).not.toMatch(new RegExp(`${ana}|${ben}|sha256|127\\.0\\.0\\.1`));
  });

  test('who is taken out of it stays out and who is put in gets in, without a restart; an empty or missing one lets nobody in', async () => {
    await until(200, server.url, ben);
    writeFileSync(keysFile, lineOf('ana', ana));
    await until(401, server.url, ben);
    expect((await ask(server.url, bearer(ana))).status).toBe(200);
    log.lines.length = 0;
    writeFileSync(keysFile, `ben sha256:none\n${lineOf('ben', ben)}\n`);
    await until(200, server.url, ben);
    expect(await log.saying('lines that hold no key let nobody in')).toMatchObject({ level: 50, lines: [1] });
    expect((await ask(server.url, bearer(ana))).status).toBe(401);
    writeFileSync(keysFile, '');
    await until(401, server.url, ben);
    writeFileSync(keysFile, twoKeys, { mode: 0o600 });
    await until(200, server.url, ben);
    log.lines.length = 0;
    rmSync(keysFile);
    await until(401, server.url, ben);
    // It is looked at once a second; what is wrong with it is told once.
    for (const end = Date.now() + 2_500; Date.now() < end; await new Promise((wait) => setTimeout(wait, 100)))
      expect((await ask(server.url, bearer(ben))).status).toBe(401);
    const unreadable = 'the file of keys cannot be read: nobody is let in';
    expect(log.lines.filter(({ msg }) => msg === unreadable)).toEqual([
      expect.objectContaining({ level: 50, path: keysFile, why: expect.stringContaining('ENOENT') }),
    ]);
    log.lines.length = 0;
    writeFileSync(keysFile, twoKeys, { mode: 0o666 });
    chmodSync(keysFile, 0o666);
    while (!log.lines.some(({ msg }) => msg === unreadable)) await ask(server.url, bearer(ben));
    expect(await log.saying(unreadable)).toMatchObject({ why: expect.stringContaining('has mode 666') });
    expect((await ask(server.url, bearer(ben))).status).toBe(401);
    chmodSync(keysFile, 0o600);
    await until(200, server.url, ben);
    rmSync(keysFile);
    await until(401, server.url, ben);
    writeFileSync(keysFile, twoKeys, { mode: 0o600 });
    await until(200, server.url, ana);
  });
});

describe('a page whose name leads to this machine (DNS rebinding)', () => {
  test('is answered nothing: a server on loopback answers to names of loopback alone', async () => {
    await using server = await serving({});
    const { port } = new URL(server.url);
    for (const path of ['/graphql', '/', '/healthz', '/export/csv', '/nowhere'])
      for (const host of [`evil.example:${port}`, 'localhost.evil.example', '192.0.2.7', '0.0.0.0', '127.0.0.1.evil.example']) {
        const { status, code } = await told(`${server.url}${path}`, { host });
        expect([path, host, status, code]).toEqual([path, host, 421, 'HOST_UNKNOWN']);
      }
    for (const host of ['localhost', `LOCALHOST:${port}`, `127.0.0.1:${port}`, '127.0.0.2', `[::1]:${port}`])
      expect([host, (await told(`${server.url}/healthz`, { host })).status]).toEqual([host, 200]);
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    expect(metrics).toContain('loophole_refusals_total{code="HOST_UNKNOWN"} 25');
  });

  test('is answered nothing beyond loopback either: addresses are answered to, and the names that are set', async () => {
    await using server = await serving({ HOST: '0.0.0.0', LOOPHOLE_HOSTS: 'Graph.example.org, api' });
    for (const host of ['evil.example', 'graph.example.org.evil.example', 'example.org'])
      expect([host, (await told(`${server.url}/healthz`, { host })).status]).toEqual([host, 421]);
    for (const host of ['graph.example.org', 'api:4000', 'localhost', '192.0.2.7:80', '[2001:db8::1]'])
      expect([host, (await told(`${server.url}/healthz`, { host })).status]).toEqual([host, 200]);
    expect(() => readConfig({ LOOPHOLE_HOSTS: 'api:4000' })).toThrow(
      'LOOPHOLE_HOSTS="api:4000": expected names without ports, such as loophole.example.org',
    );
  });
});

describe('a page that posts to the HTTP port of Neo4j', () => {
  test.each([
    ['/db/neo4j/tx/commit', 404],
    ['/db/neo4j/query/v2', 404],
    ['/', 405],
  ])('finds no API: %s', async (path, expected) => {
    const { status } = await fetch(new URL(path, testBrowserUrl()), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ statement: 'CREATE (n:Written)', statements: [{ statement: 'CREATE (n:Written)' }] }),
    });
    expect(status).toBe(expected);
    expect(await graph.run('MATCH (n:Written) RETURN n')).toEqual([]);
  });
});

describe('what a client may spend', () => {
  test('is a bucket that fills as time goes by, and always holds the dearest query', () => {
    let now = 0;
    const budget = budgetOf(600, 1_000, () => now);
    expect(budget.spend('ana', 1_000)).toBeUndefined();
    expect(budget.spend('ana', 1)).toBe(1);
    expect(budget.spend('ana', 105)).toBe(11);
    expect(budget.spend('ben', 1)).toBeUndefined();
    now += 10_500;
    expect(budget.spend('ana', 105)).toBeUndefined();
    expect(budget.spend('ana', 1)).toBe(1);
    now += 3_600_000;
    expect(budget.spend('ana', 1_000)).toBeUndefined();
    expect(budget.spend('ana', 1_000)).toBe(100);
  });

  test('is remembered of ten thousand clients, whoever was seen last', () => {
    const budget = budgetOf(60, 1, () => 0);
    budget.spend('first', 60);
    for (let i = 0; i < 9_999; i++) budget.spend(`other ${i}`, 1);
    expect(budget.spend('first', 1)).toBe(1);
    budget.spend('one more', 1);
    expect(budget.spend('first', 1)).toBe(1);
    expect(budget.spend('other 0', 60)).toBeUndefined();
  });

  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '20010db800010002/64'],
    ['2001:db8:1:2::9', '20010db800010002/64'],
    ['2001:db8:1:3::9', '20010db800010003/64'],
    ['unknown', 'unknown'],
  ])('from %s is that of %s', (address, network) => expect(networkOf(address)).toBe(network));

  test('is refused with the time to wait, of each key by itself, for queries and exports', async () => {
    writeFileSync(keysFile, twoKeys, { mode: 0o600 });
    await using server = await serving({ LOOPHOLE_KEYS_FILE: keysFile, LOOPHOLE_COST_PER_MINUTE: '1', LOOPHOLE_MAX_COST: '12' });
    const answered = async (key: string, text: string): Promise<unknown[]> => {
      const { status, code, headers } = await ask(server.url, bearer(key), text);
      return [status, code, headers['retry-after']];
    };
    expect(await answered(ana, '{ rules { id } }')).toEqual([200, undefined, undefined]);
    expect(await answered(ana, '{ rules { id } }')).toEqual([200, undefined, undefined]);
    const [status, code, seconds] = await answered(ana, '{ rules { id kind } }');
    expect([status, code]).toEqual([429, 'RATE_LIMITED']);
    expect(Number(seconds)).toBeGreaterThan(600);
    expect(await answered(ben, '{ rules { id } }')).toEqual([200, undefined, undefined]);
    const refused = await told(`${server.url}/export/csv`, bearer(ben));
    expect([refused.status, refused.code, Number(refused.headers['retry-after']) > 60]).toEqual([429, 'RATE_LIMITED', true]);
    const metrics = await fetch(`${server.url}/metrics`, { headers: bearer(ana) });
    expect(await metrics.text()).toContain('loophole_refusals_total{code="RATE_LIMITED"} 2');
    // What the server asks itself is free.
    for (let i = 0; i < 3; i++) expect(await answered(server.key, '{ rules { id } }')).toEqual([200, undefined, undefined]);
  });

  test('without keys is that of an address, as a proxy that is trusted tells it, and has no limit on loopback unless it is set', async () => {
    const settings = { LOOPHOLE_COST_PER_MINUTE: '1', LOOPHOLE_MAX_COST: '6' };
    const twice = async (env: NodeJS.ProcessEnv): Promise<unknown[]> => {
      await using server = await serving(env);
      const from = async (address: string) => (await ask(server.url, { 'x-forwarded-for': address })).status;
      return [await from('192.0.2.7'), await from('192.0.2.7'), await from('192.0.2.8')];
    };
    expect(await twice(settings)).toEqual([200, 429, 429]);
    expect(await twice({ ...settings, LOOPHOLE_PROXIES: '127.0.0.0/8' })).toEqual([200, 429, 200]);
    expect(await twice({ LOOPHOLE_MAX_COST: '6' })).toEqual([200, 200, 200]);
  });
});

describe('a server beyond loopback', () => {
  const nowhere = async () => ({ PORT: '0', HOST: '0.0.0.0', NEO4J_URI: `bolt://localhost:${await getPort()}` });

  test('is not started without keys, unless it is told to be open; no database is asked before', async () => {
    const env = await nowhere();
    const refusal =
      'HOST="0.0.0.0" can be reached from other machines, and no key is asked for. Make one with "loophole key NAME --file FILE" and set LOOPHOLE_KEYS_FILE, or let anybody ask with --insecure.\n';
    expect(await run(['up'], env)).toEqual({ code: 1, stdout: '', stderr: refusal });
    expect((await run(['up', '--insecure'], env)).stderr).toContain('does not answer; start it');
    await expect(requireAccess(readConfig({ HOST: '192.0.2.7' }), false)).rejects.toMatchObject({ code: 'SETTING_INVALID' });
    await requireAccess(readConfig({ HOST: '127.0.0.2' }), false);
    await requireAccess(readConfig({ HOST: '::1' }), false);
  });

  test.each([
    ['that is not there', undefined, 'cannot be read'],
    ['that is empty', '# nobody\n', 'holds no key, so that nobody could ask'],
    ['with a line that is none', `${twoKeys}\nben ${ben}\n`, 'has no key in line 6, where "name sha256:hex" was expected'],
  ])('is not started with a file of keys %s', async (_, content, what) => {
    const path = join(folder, 'wrong.txt');
    rmSync(path, { force: true });
    if (content !== undefined) writeFileSync(path, content, { mode: 0o600 });
    await expect(requireAccess(readConfig({ LOOPHOLE_KEYS_FILE: path }), true)).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: `LOOPHOLE_KEYS_FILE="${path}" ${what}; make a key with "loophole key NAME --file ${path}".`,
    });
  });

  test.each([0o666, 0o644, 0o622, 0o620, 0o602])(
    'is not started with a file of keys that others can change or read: mode %o',
    async (mode) => {
      const path = join(folder, 'open.txt');
      writeFileSync(path, twoKeys);
      chmodSync(path, mode);
      await expect(requireAccess(readConfig({ LOOPHOLE_KEYS_FILE: path }), false)).rejects.toMatchObject({
        code: 'SETTING_INVALID',
        message: `LOOPHOLE_KEYS_FILE="${path}" has mode ${mode.toString(8)}, so that others can change or read who is let in; expected 600. Run "chmod 600 ${path}".`,
      });
      for (const kept of [0o600, 0o400, 0o640, 0o440]) {
        chmodSync(path, kept);
        await requireAccess(readConfig({ LOOPHOLE_KEYS_FILE: path }), false);
      }
    },
  );

  test('warms up with a key of its own, and is asked from the command line with one that "loophole key" made', async () => {
    const file = join(folder, 'made.txt');
    writeFileSync(file, lineOf('ana', ana), { mode: 0o600 });
    const made = await run(['key', 'ben', '--file', file, '--json']);
    const { key, line } = JSON.parse(made.stdout) as { key: string; line: string }; // as the next lines have it
    expect(JSON.parse(made.stdout)).toEqual({
      name: 'ben',
      key: expect.stringMatching(/^loophole_[\w-]{43}$/),
      line: lineOf('ben', key),
      file,
    });
    expect(readFileSync(file, 'utf8')).toBe(`${lineOf('ana', ana)}\n${line}\n`);
    const { uri, user, password } = testAddress();
    const env = { PORT: String(await getPort()), HOST: '0.0.0.0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const up = start(['up'], { ...env, LOOPHOLE_KEYS_FILE: file, LOOPHOLE_LOG_LEVEL: 'info' });
    await up.until(/Ctrl-C stops everything/);
    expect(up.said()).toMatch(/"key":"\(self\)",.*"status":200,/);
    const without = await run(['status'], env);
    expect([without.code, without.stderr]).toEqual([1, 'A key is needed; send "authorization: Bearer KEY".\n']);
    expect((await run(['ask', 'q08'], { ...env, LOOPHOLE_KEY: newKey() })).stderr).toBe(
      'Nobody has this key; send "authorization: Bearer KEY".\n',
    );
    expect(await run(['status'], { ...env, LOOPHOLE_KEY: key })).toMatchObject({ code: 0, stderr: '' });
    up.process.kill('SIGTERM');
    expect(await up.ended()).toBe(0);
  });
});

describe('loophole key', () => {
  test("shows a key once, and its line; a file that it makes is its owner's alone", async () => {
    const { code, stdout } = await run(['key', 'ana']);
    const [, key = '', line] = /^key {4}(\S+)\nline {3}(.+)\n/.exec(stdout) ?? [];
    expect([code, line]).toEqual([0, lineOf('ana', key)]);
    expect((await run(['key', 'ana'])).stdout).not.toContain(key);
    const file = join(folder, 'new.txt');
    await run(['key', 'ana', '--file', file]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const nowhere = join(folder, 'none', 'keys.txt');
    expect(await run(['key', 'ana', '--file', nowhere])).toEqual({
      code: 1,
      stdout: '',
      stderr: `"${nowhere}" cannot be written to (ENOENT); name another file with --file.\n`,
    });
  });
});

describe('a page that needs a key', () => {
  let trapped: TrappedBrowser | undefined;
  let server: Server;
  beforeAll(async () => {
    writeFileSync(keysFile, twoKeys, { mode: 0o600 });
    server = await serving({ LOOPHOLE_KEYS_FILE: keysFile });
    if (hasBrowser) trapped = await openBrowser();
  });
  afterAll(async () => {
    await trapped?.[Symbol.asyncDispose]();
    await server[Symbol.asyncDispose]();
  });

  where(hasBrowser)('asks for it, and keeps it in its tab', async () => {
    const page = await trapped?.browser.newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
    if (!page) throw new Error('There is no browser.');
    await page.goto(`${server.url}/explore?question=q08-newly-dispatched-number`);
    const field = page.getByLabel('This server asks for a key');
    await field.waitFor();
    await page.getByText('A key is needed; send "authorization: Bearer KEY". (UNAUTHENTICATED)').waitFor();
    expect(await violations(page)).toEqual([]);
    await field.fill(ana);
    await field.press('Enter');
    await page.locator('#status').filter({ hasText: 'known' }).waitFor();
    expect(await field.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Copy as curl' }).click();
    await page.getByText('The request is on the clipboard.').waitFor();
    const curl = await page.evaluate('navigator.clipboard.readText()');
    expect(curl).toContain('-H "authorization: Bearer $LOOPHOLE_KEY"');
    expect(curl).not.toContain(ana);
    // The other page of this tab has it too.
    await page.goto(`${server.url}/graphiql?question=q08-newly-dispatched-number`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    const asked = page.waitForResponse(
      (response) => response.url().endsWith('/graphql') && !String(response.request().postData()).includes('IntrospectionQuery'),
    );
    await page.getByRole('button', { name: 'Execute query' }).click();
    expect((await asked).status()).toBe(200);
    await page.evaluate('sessionStorage.clear()');
    await page.reload();
    await field.waitFor();
    await page.close();
  });
});
