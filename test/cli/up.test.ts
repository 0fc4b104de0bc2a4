import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { openGraph } from '../../src/graph/graph.js';
import { requireSupported } from '../../src/graph/supported.js';
import { addressOfHome } from '../../src/local-neo4j/home.js';
import { run, start } from '../support/command.js';
import { testAddress } from '../support/graph.js';
import type { Program } from '../support/program.js';
import { isRunning } from '../support/processes.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-up-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = async (api: string, query: string) =>
  (
    await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })
  ).json() as Promise<{
    // The shape depends on the question.
    // eslint-disable-next-line typescript/no-explicit-any
    data: any;
  }>;

describe('npm start', () => {
  const home = join(folder, 'home');
  let env: Record<string, string>;
  beforeAll(async () => {
    env = { PORT: '0', LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()), LOOPHOLE_HOME: home };
  });
  const databasePid = (): number => Number(readFileSync(join(home, 'run/neo4j.pid'), 'utf8'));
  const api = async (started: Program): Promise<string> => (await started.until(/GraphQL API +(\S+)[\s\S]*Ctrl-C/))[1] ?? '';
  let loadedAt: string;

  test('starts everything, prints the addresses, and stops everything on Ctrl-C', async () => {
    const started = start(['up'], env);
    const { data } = await ask(
      await api(started),
      '{ dataset { loadedAt } resolution(symbol: "2397") { visaRoutes { totalCount } } questions { browser } }',
    );
    expect(data.resolution.visaRoutes.totalCount).toBe(6);
    ({ loadedAt } = data.dataset);
    const [, browser = ''] = /Neo4j Browser +(\S+)/.exec(started.said()) ?? [];
    const { stdout } = await run(['password'], env);
    const password = stdout.trim();
    // What is no terminal is a log.
    expect(started.said()).toContain('password      told by "loophole password"');
    expect(started.said()).not.toContain(password);
    expect(JSON.parse((await run(['password', '--json'], env)).stdout)).toEqual({ user: 'neo4j', password });
    expect(await (await fetch(browser)).text()).toContain('<script type="module" src="kit.js">');
    expect(data.questions[0]).toEqual({ browser: `${browser}&run=q01-visa-types-2397` });
    const [, first = ''] = /Start here +(\S+)/.exec(started.said()) ?? [];
    expect(await (await fetch(first)).text()).toContain(`href="${browser}`);
    expect((await fetch(/Ask +(\S+)/.exec(started.said())?.[1] ?? '')).status).toBe(200);
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    await using graph = openGraph({
      uri: `bolt://localhost:${env['LOOPHOLE_BOLT_PORT'] ?? ''}`,
      user: 'neo4j',
      password,
      database: 'neo4j',
    });
    await expect(requireSupported(graph)).resolves.toBeUndefined();
    // What another command needs to use the same database meanwhile.
    expect(readFileSync(join(home, 'owner'), 'utf8')).toBe(`${started.process.pid}\n`);
    expect(statSync(home).mode & 0o777).toBe(0o700);
    expect(await addressOfHome(home)).toMatchObject({ uri: `bolt://localhost:${env['LOOPHOLE_BOLT_PORT'] ?? ''}`, password });
    const pid = databasePid();
    started.process.kill('SIGINT');
    expect(await started.ended()).toBe(0);
    expect(isRunning(pid)).toBe(false);
    expect(readFileSync(join(home, 'owner'), 'utf8')).toBe('');
  });

  test('starts again without loading again, alone on its home, and takes the place of what a kill left behind', async () => {
    const killed = start(['up'], env);
    const { data } = await ask(await api(killed), '{ dataset { loadedAt } }');
    expect(data.dataset.loadedAt).toBe(loadedAt);

    const second = start(['up'], env);
    expect(await second.ended()).toBe(1);
    expect(second.said()).toContain(`Loophole already runs on ${home}`);
    expect((await ask(await api(killed), '{ dataset { version } }')).data.dataset.version).toMatch(/^[0-9a-f]{16}$/);

    const orphan = databasePid();
    killed.process.kill('SIGKILL');
    await killed.ended();
    expect(isRunning(orphan)).toBe(true);
    const next = start(['up'], env);
    await api(next);
    expect(isRunning(orphan)).toBe(false);
    next.process.kill('SIGTERM');
    expect(await next.ended()).toBe(0);
  }, 600_000);

  test('interrupted while it starts, leaves nothing running', async () => {
    const started = start(['up'], env);
    await started.until(/Starting Neo4j/);
    await new Promise((wait) => setTimeout(wait, 1_500));
    started.process.kill('SIGINT');
    expect(await started.ended()).toBe(130);
    expect(started.said()).toContain('Interrupted');
    expect(started.said()).not.toContain('GraphQL API');
    await expect(fetch(`http://localhost:${env['LOOPHOLE_BROWSER_PORT'] ?? ''}`)).rejects.toThrow('fetch failed');
  });
});

describe('a start that cannot succeed says in one message what to do', () => {
  const fails = async (command: string[], env: Record<string, string>): Promise<string> => {
    const started = start(command, { PORT: '0', LOOPHOLE_HOME: join(folder, 'unused'), ...env });
    expect(await started.ended()).toBe(1);
    return started
      .said()
      .split('\n')
      .filter((line) => !line.startsWith('- '))
      .join('\n')
      .trim();
  };

  test('without Java', async () => {
    expect(await fails(['up'], { JAVA_HOME: '/nowhere' })).toBe(
      'Java was not found ("/nowhere/bin/java"). Install Java 17 or 21 (or point JAVA_HOME to it), run "docker compose up" instead, or set NEO4J_URI to a Neo4j of yours.',
    );
  });

  test('without Maven', async () => {
    const java = process.env['JAVA_HOME'] ? {} : { JAVA_HOME: join(folder, 'java') };
    if (java.JAVA_HOME) {
      const path = (process.env['PATH'] ?? '').split(':').find((one) => statSync(join(one, 'java'), { throwIfNoEntry: false }));
      symlinkSync(join(path ?? '', '..'), java.JAVA_HOME);
    }
    expect(await fails(['up'], { PATH: folder, LOOPHOLE_CACHE: join(folder, 'empty'), ...java })).toBe(
      'Maven was not found; it fetches Neo4j. Install Maven 3.8 or newer, run "docker compose up" instead, or set NEO4J_URI to a Neo4j of yours.',
    );
  });

  test.each(['PORT', 'LOOPHOLE_BOLT_PORT', 'LOOPHOLE_BROWSER_PORT'])('with the port of %s in use', async (setting) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number }; // a TCP server
    const free = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
    expect(await fails(['up'], { ...free, [setting]: String(port) })).toBe(
      `Port ${port} is in use by another program; stop it, or set ${setting} to a free port.`,
    );
    taken.close();
  });

  test('with a wrong password', async () => {
    const { uri } = testAddress();
    expect(await fails(['up'], { NEO4J_URI: uri, NEO4J_PASSWORD: 'wrong' })).toBe(
      `Neo4j at ${uri} refused user "neo4j"; check NEO4J_USER and NEO4J_PASSWORD.`,
    );
  });

  test('with a Neo4j that does not answer', async () => {
    const uri = `bolt://localhost:${await getPort()}`;
    expect(await fails(['seed'], { NEO4J_URI: uri })).toBe(
      `Neo4j at ${uri} does not answer; start it, correct NEO4J_URI, or unset it to run a managed one.`,
    );
  });

  test('with an address that is none', async () => {
    expect(await fails(['seed'], { NEO4J_URI: 'http://localhost' })).toBe(
      '"http://localhost" is no address of a Neo4j; expected one such as neo4j://localhost:7687. Set NEO4J_URI.',
    );
  });

  test('with a setting that is wrong', async () => {
    expect(await fails(['up'], { PORT: 'four' })).toContain('PORT="four"');
  });

  test('with a Neo4j that is too old', async () => {
    const unused = (): never => {
      throw new Error('not asked');
    };
    const old = {
      read: async <R>() => [{ version: '5.25.1' } as R],
      stream: unused,
      write: unused,
      run: unused,
      state: unused,
      [Symbol.asyncDispose]: unused,
    };
    await expect(requireSupported(old)).rejects.toThrow('Neo4j 5.25.1 is too old; Loophole needs 5.26 or newer.');
  });
});

describe('a Neo4j of the user', () => {
  test('is loaded and served, and nothing local is started', async () => {
    const { uri, user, password } = testAddress();
    const env = { PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, JAVA_HOME: '/nowhere' };
    await using graph = openGraph(testAddress());
    await graph.run('MATCH (n) DETACH DELETE n');
    const seeded = start(['seed'], env);
    await seeded.ended();
    expect(seeded.said()).toMatch(/Loaded dataset [0-9a-f]{16}: 255 claims, 98 entities\./);
    const started = start(['up'], env);
    const [, api = ''] = await started.until(/GraphQL API +(\S+)[\s\S]*Ctrl-C/);
    expect(started.said()).not.toContain('Neo4j Browser');
    expect((await ask(api, '{ visaRoutes { totalCount } }')).data.visaRoutes.totalCount).toBe(6);
    started.process.kill('SIGTERM');
    expect(await started.ended()).toBe(0);
  });

  test('is seeded and served with one JSON document on stdout where --json asks for it', async () => {
    const { uri, user, password } = testAddress();
    const env = { PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const seeded = await run(['seed', '--json'], env);
    expect(JSON.parse(seeded.stdout)).toMatchObject({
      version: expect.stringMatching(/^[0-9a-f]{16}$/),
      counts: { Claim: 255, Entity: 98 },
    });
    const started = start(['up', '--json'], env);
    await started.until(/"api": ".+"\s+\}/);
    started.process.kill('SIGTERM');
    const { code, stdout, stderr } = await started.result();
    expect({ code, addresses: JSON.parse(stdout) }).toEqual({
      code: 0,
      addresses: { api: expect.stringMatching(/^http:\/\/localhost:\d+$/) },
    });
    expect(stderr).toContain('Stopped.');
  });
});
