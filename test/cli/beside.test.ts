/** Commands beside a Loophole that runs, in other surroundings than its own; and its database, which ends under it. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { readConfig, rootFolder } from '../../src/config.js';
import { run, start } from '../support/command.js';
import type { Program } from '../support/program.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-beside-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Java as it is, until it is told to fail. */
function breakableJava(): { home: string; fail(): void } {
  const home = join(folder, 'java');
  const flag = join(folder, 'broken');
  mkdirSync(join(home, 'bin'), { recursive: true });
  const { java } = readConfig({ ...process.env }).localNeo4j;
  writeFileSync(join(home, 'bin/java'), `#!/bin/sh\n[ -e '${flag}' ] && exit 7\nexec '${java}' "$@"\n`);
  chmodSync(join(home, 'bin/java'), 0o755);
  return { home, fail: () => writeFileSync(flag, '') };
}

describe('a Loophole that runs under locale C, on a home with letters beyond ASCII', () => {
  const home = join(folder, 'Zürich 北京');
  const java = breakableJava();
  let env: Record<string, string>;
  let elsewhere: Record<string, string>;
  let running: Program;
  let api = '';
  beforeAll(async () => {
    env = {
      PORT: '0',
      LOOPHOLE_BOLT_PORT: String(await getPort()),
      LOOPHOLE_BROWSER_PORT: String(await getPort()),
      LOOPHOLE_HOME: home,
    };
    running = start(['up'], { ...env, LC_ALL: 'C', LANG: 'C', JAVA_HOME: java.home });
    [, api = ''] = await running.until(/GraphQL API +(\S+)\/graphql[\s\S]*Ctrl-C/);
    // It can be joined by who has no Java, and no Maven to fetch with.
    elsewhere = { ...env, TZ: 'Asia/Tokyo', LC_ALL: 'ja_JP.UTF-8', JAVA_HOME: '/nowhere', LOOPHOLE_CACHE: join(folder, 'empty') };
  }, 300_000);

  const databasePid = (): number => Number(readFileSync(join(home, 'database'), 'utf8').split('\n')[0]);
  const health = async (path: string): Promise<number> => (await fetch(`${api}/${path}`)).status;
  const routes = async (): Promise<unknown> => {
    const body = JSON.stringify({ query: '{ visaRoutes { totalCount } }' });
    const response = await fetch(`${api}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return response.json();
  };
  const right = { data: { visaRoutes: { totalCount: 6 } } };

  test('keeps its home, and its database is used by seed, import and export in another zone', async () => {
    const pid = databasePid();
    const second = await run(['up'], elsewhere);
    expect([second.code, second.stderr]).toEqual([
      1,
      expect.stringContaining(`Loophole already runs on ${home} (process ${running.process.pid}); stop it first`),
    ]);
    const seeded = await run(['seed'], elsewhere);
    expect([seeded.code, seeded.stdout]).toEqual([0, expect.stringMatching(/^Loaded dataset [0-9a-f]{16}: 255 claims, 98 entities\.\n$/)]);
    const imported = await run(['import', 'un', join(rootFolder, 'test/fixtures/lists/un.xml')], elsewhere);
    expect([imported.code, imported.stdout]).toEqual([0, expect.stringContaining('version 1, 4 parties')]);
    const exported = await run(['export', 'ftm'], elsewhere);
    expect([exported.code, exported.stdout.trim().split('\n').length]).toEqual([0, expect.any(Number)]);
    expect(exported.stdout).toContain('"schema":');
    while ((await health('readyz')) !== 200) await wait(100);
    expect([databasePid(), await routes()]).toEqual([pid, right]);
  }, 300_000);

  test('starts its database again when that is killed, and says so once', async () => {
    process.kill(databasePid(), 'SIGKILL');
    await running.until(/Neo4j ended with signal SIGKILL; restart 1 of at most 5/);
    expect([await health('healthz'), await health('readyz')]).toEqual([200, 503]);
    await running.until(/Neo4j answers again/);
    while ((await health('readyz')) !== 200) await wait(100);
    expect(await routes()).toEqual(right);
    expect(running.said().match(/"msg":"Neo4j /g)).toHaveLength(2);
  }, 300_000);

  test('ends with 3 when its database cannot be kept running', async () => {
    java.fail();
    process.kill(databasePid(), 'SIGKILL');
    const { code, stderr } = await running.result();
    expect(code).toBe(3);
    expect(stderr).toContain('Neo4j ended with exit code 7, after 5 restarts within 10 minutes; its logs folder says why.');
    expect(readFileSync(join(home, 'owner'), 'utf8')).toBe('');
  }, 300_000);
});
