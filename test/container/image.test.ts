import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { flagship } from '../../src/warm.js';
import { build, instructions, only, wordsOf } from '../support/dockerfile.js';
import { testAddress, testGraph, wipe } from '../support/graph.js';

describe('the Dockerfile', () => {
  test('pins Node exactly, and runs as a user who is not root', () => {
    const bases = instructions().filter(({ name }) => name === 'FROM');
    expect(bases[0]?.rest).toMatch(/^node:20\.\d+\.\d+-bookworm-slim AS base$/);
    expect(bases.slice(1).every(({ rest }) => /^base\b/.test(rest))).toBe(true);
    expect(only('USER')).toBe('node');
  });

  test('puts in packages of production only', () => {
    expect(instructions()).toContainEqual({ name: 'RUN', rest: 'npm ci --omit=dev' });
    expect(instructions().findLast(({ rest }) => rest.includes('node_modules'))?.rest).toMatch(/^--from=packages /);
  });
});

describe('the image', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loophole-image-'));
  afterAll(() => {
    api?.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  const everything = (): string[] => readdirSync(app, { recursive: true, encoding: 'utf8' }).toSorted();
  const words = (): string[] => [...wordsOf(only('ENTRYPOINT')), ...wordsOf(only('CMD'))];
  let app: string;
  let port: number;
  let api: ChildProcess | undefined;
  let env: Record<string, string>;

  beforeAll(async () => {
    // What the cache of npm holds is not asked for again.
    app = build(folder, { ...process.env, npm_config_prefer_offline: 'true' });
    await using graph = testGraph();
    await wipe(graph);
    port = await getPort();
    const { uri, user, password } = testAddress();
    // Nothing else: a container has no variables of ours but those that it is given.
    env = { PATH: process.env['PATH'] ?? '', PORT: String(port), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  }, 600_000);

  /** Run as the image would, where "node" is this Node. */
  const health = () => spawnSync(process.execPath, wordsOf(only('HEALTHCHECK')).slice(1), { env }).status;

  test('holds no compiler, no test and no source but the queries and documents', () => {
    expect(existsSync(join(app, 'node_modules/neo4j-driver'))).toBe(true);
    expect(['typescript', 'jest', 'prettier'].filter((name) => existsSync(join(app, 'node_modules', name)))).toEqual([]);
    expect(everything().filter((path) => /^[^/]+$/.test(path))).toEqual(
      [
        'LICENSE',
        'browser',
        'dist',
        'node_modules',
        'package-lock.json',
        'package.json',
        'questions',
        'schema.graphql',
        'seed',
        'src',
      ].toSorted(),
    );
    expect(everything().filter((path) => path.startsWith('src/') && /\.\w+$/.test(path) && !/\.(cypher|graphql)$/.test(path))).toEqual([]);
  });

  test('loads the corpus by itself, answers, is healthy, writes no file, and stops on SIGTERM', async () => {
    const before = everything();
    expect(health()).toBe(1);
    const [program, ...args] = words();
    expect(program).toBe('node');
    api = spawn(process.execPath, args, { cwd: app, env, stdio: ['ignore', 'pipe', 'pipe'] });
    api.stderr?.resume(); // its progress, which is no result
    const ended = once(api, 'exit');
    let said = '';
    for await (const text of api.stdout?.setEncoding('utf8') ?? []) {
      said += text;
      if (said.includes('Ctrl-C')) break;
    }
    const response = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: flagship }),
    });
    expect(await response.json()).toMatchObject({ data: { resolution: { visaRoutes: { totalCount: 6 } } } });
    const page = await (await fetch(`http://localhost:${port}/graphiql`)).text();
    for (const [, file = ''] of page.matchAll(/"(\/assets\/[^"]+)"/g))
      expect([file, (await fetch(`http://localhost:${port}${file}`)).status]).toEqual([file, 200]);
    expect(health()).toBe(0);
    api.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(health()).toBe(1);
    expect(everything()).toEqual(before);
  });
});
