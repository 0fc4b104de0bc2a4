/** Starts that meet a damaged download, one another, or what a killed one left behind. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { readConfig, rootFolder } from '../../src/config.js';
import { fetchNeo4j } from '../../src/local-neo4j/fetch.js';
import { silent } from '../../src/progress.js';
import { start } from '../support/command.js';
import { readinessOf } from '../support/readiness.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const built = (name: string): string => pathToFileURL(join(rootFolder, `dist/local-neo4j/${name}.js`)).href;

describe('the kept copy of Neo4j', () => {
  const { cacheFolder } = readConfig({ ...process.env }).localNeo4j;
  const cache = join(folder, 'cache');
  const bin = join(folder, 'bin');
  const fetches = join(folder, 'fetches');
  const fetcher = `
    import { fetchNeo4j } from '${built('fetch')}';
    console.log(await fetchNeo4j(process.argv[1], { say: console.log }).catch(({ code, message }) => code + ' ' + message));`;
  /** The folder of the jars, in the cache of this test, and what is right in it. */
  let jars: string;
  let whole: [string, number][];
  let said: string[];

  const sizes = (): [string, number][] =>
    readdirSync(jars)
      .filter((name) => name.endsWith('.jar'))
      .sort()
      .map((name) => [name, statSync(join(jars, name)).size]);
  const fetched = (): number => (existsSync(fetches) ? readFileSync(fetches, 'utf8').split('\n').length - 1 : 0);

  /** In a process of its own, as that has a PATH of its own. The folder, or the error. */
  async function fetchAgain(path = `${bin}:${process.env['PATH'] ?? ''}`): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', fetcher, cache], { env: { PATH: path } });
    const lines = stdout.trim().split('\n');
    said = lines.slice(0, -1);
    return lines.at(-1) ?? '';
  }

  beforeAll(async () => {
    const warm = await fetchNeo4j(cacheFolder, silent);
    mkdirSync(bin);
    // What Maven does, from the copy that is there: links, so nothing is downloaded.
    writeFileSync(
      join(bin, 'mvn'),
      `#!/bin/sh\nfor each; do case $each in -DoutputDirectory=*) ln -s '${warm}'/*.jar "\${each#*=}";; esac; done\necho fetched >> '${fetches}'\n`,
    );
    chmodSync(join(bin, 'mvn'), 0o755);
    jars = await fetchAgain();
    whole = sizes();
  });
  beforeEach(() => rmSync(fetches, { force: true }));

  /** Take out a link and put something else in its place: what it links to is not ours. */
  const replace = (name: string, bytes: string | Buffer | undefined): void => {
    rmSync(join(jars, name));
    if (bytes !== undefined) writeFileSync(join(jars, name), bytes);
  };

  test('is used as it is while it is whole', async () => {
    expect(await fetchAgain()).toBe(jars);
    expect([fetched(), said]).toEqual([0, []]);
  });

  test.each<[string, (name: string) => void, RegExp]>([
    ['has a jar that was cut', (name) => replace(name, 'PK'), /\.jar is not what was published\)/],
    [
      'has a jar of the right size with other bytes',
      (name) => {
        const bytes = readFileSync(join(jars, name));
        bytes.writeUInt8(bytes.readUInt8(1_000) ^ 1, 1_000);
        replace(name, bytes);
      },
      /\.jar is not what was published\)/,
    ],
    ['has lost a jar', (name) => replace(name, undefined), /\.jar is missing\)/],
    [
      'has a folder in the place of a jar',
      (name) => (replace(name, undefined), mkdirSync(join(jars, name))),
      /\.jar is not what was published\)/,
    ],
    ['has a jar that nobody published', () => writeFileSync(join(jars, 'more.jar'), 'PK'), /more\.jar does not belong there\)/],
  ])('is fetched again, and that is told, if it %s', async (_, damage, words) => {
    damage(whole[57]?.[0] ?? '');
    expect(await fetchAgain()).toBe(jars);
    expect(said[0]).toMatch(/^Neo4j in .+ is damaged \(/);
    expect(said[0]).toMatch(words);
    expect([fetched(), sizes()]).toEqual([1, whole]);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('is not put in place if what Maven fetches is not what was published', async () => {
    replace(whole[3]?.[0] ?? '', undefined);
    const mvn = readFileSync(join(bin, 'mvn'), 'utf8');
    writeFileSync(join(bin, 'mvn'), mvn.replace(';; esac', `; rm "\${each#*=}/${whole[9]?.[0] ?? ''}";; esac`));
    expect(await fetchAgain()).toMatch(
      /^DATABASE_START_FAILED What Maven fetched is not Neo4j as published: .+\.jar is missing\. Check the mirror/,
    );
    writeFileSync(join(bin, 'mvn'), mvn);
    expect([await fetchAgain(), readdirSync(cache).length]).toEqual([jars, 1]);
  }, 600_000);

  test('stays as it is, and the remedy is named, if it is damaged and cannot be fetched', async () => {
    replace(whole[3]?.[0] ?? '', undefined);
    // A folder without Maven.
    expect(await fetchAgain(folder)).toMatch(/^PREREQUISITE_MISSING Maven was not found; it fetches Neo4j. Install Maven/);
    expect(sizes()).toHaveLength(whole.length - 1);
    expect(await fetchAgain()).toBe(jars);
  });
});

describe('a home', () => {
  /** Takes a home, says so or what was thrown, and holds it until its input ends. */
  const taker = `
    import { takeHome } from '${built('owner')}';
    console.log(await takeHome(process.argv[1]).then(() => 'taken', ({ code, message }) => code + ' ' + message));
    process.stdin.resume();`;

  async function takeAtOnce(
    home: string,
    count: number,
    env: NodeJS.ProcessEnv = process.env,
  ): Promise<{ words: string[]; pids: (number | undefined)[]; kill: () => Promise<void> }> {
    const takers = Array.from({ length: count }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', taker, home], { stdio: ['pipe', 'pipe', 'inherit'], env }),
    );
    const words = await Promise.all(takers.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()));
    return {
      words,
      pids: takers.map(({ pid }) => pid),
      async kill() {
        for (const one of takers) {
          one.kill('SIGKILL');
          await once(one, 'close');
        }
      },
    };
  }

  /** Who holds it is told as soon as that has said so, a moment after it has taken it. */
  const isRefused = (pid: number | string | undefined): unknown =>
    expect.stringMatching(new RegExp(`^DATABASE_START_FAILED Loophole already runs on \\S+( \\(process ${pid}\\))?; stop it first`));

  test('is taken by one of many who try at the same time, whether it is new or its owner was killed', async () => {
    const home = join(folder, 'contested');
    for (let round = 0; round < 6; round++) {
      const { words, pids, kill } = await takeAtOnce(home, 6);
      const holder = pids[words.indexOf('taken')];
      await kill();
      expect([round, words.filter((one) => one !== 'taken')]).toEqual([round, Array(5).fill(isRefused(holder))]);
      expect(readdirSync(home).sort()).toEqual(['database', 'owner']);
    }
  });

  test.each<[string, NodeJS.ProcessEnv]>([
    ['in another zone', { ...process.env, TZ: 'Asia/Tokyo' }],
    ['in a zone whose clock is changed', { ...process.env, TZ: 'America/New_York' }],
    ['in another language', { ...process.env, LC_ALL: 'ja_JP.UTF-8', LANG: 'ja_JP.UTF-8' }],
    ['with no program on its path', { PATH: '/nowhere' }],
    ['with no setting at all', {}],
  ])('is not taken from a living owner by one %s, nor is its database ended', async (_, env) => {
    const home = join(folder, 'living');
    const owner = await takeAtOnce(home, 1);
    expect(owner.words).toEqual(['taken']);
    const other = await takeAtOnce(home, 1, env);
    expect(other.words).toEqual([isRefused(owner.pids[0])]);
    await other.kill();
    // What its files say proves nothing: the number may be that of another process, or of none.
    for (const written of [`${process.pid}\n`, '999999999\n', '']) {
      writeFileSync(join(home, 'owner'), written);
      const third = await takeAtOnce(home, 1, env);
      expect(third.words[0]).toMatch(/^DATABASE_START_FAILED Loophole already runs/);
      await third.kill();
    }
    await owner.kill();
    const next = await takeAtOnce(home, 1, env);
    expect(next.words).toEqual(['taken']);
    await next.kill();
  });

  /** As a database does, holds the lock that it was handed when its owner is killed; one that is deaf ends only when it is killed. The lock is free once it has. */
  const leaver = `
    import { spawn } from 'node:child_process';
    import { takeHome } from '${built('owner')}';
    const home = await takeHome(process.argv[1]);
    const deaf = process.argv[2] === 'deaf' ? "process.on('SIGTERM', () => {});" : '';
    const database = spawn(process.execPath, ['-e', deaf + "process.stdout.write('up'); setInterval(() => {}, 1000)"], { detached: true, stdio: ['ignore', 'pipe', 'ignore', home.lock] });
    if (process.argv[2] === 'noted') home.note(database.pid);
    database.stdout.once('data', () => console.log(database.pid));`;

  test.each(['noted', 'deaf', 'known by its own file'])(
    'gets rid of a database that a killed owner left behind: %s',
    async (how) => {
      const home = join(folder, `left-${how.slice(0, 4)}`);
      const owner = spawn(process.execPath, ['--input-type=module', '-e', leaver, home, how === 'deaf' ? 'deaf' : how], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const pid = Number((await once(owner.stdout, 'data'))[0]);
      owner.kill('SIGKILL');
      await once(owner, 'exit');
      // Killed on the spot, an owner has not noted the process; the database writes a file of its own.
      mkdirSync(join(home, 'run'), { recursive: true });
      if (how !== 'noted') writeFileSync(join(home, 'run', 'neo4j.pid'), `${pid}\n`);
      const next = await takeAtOnce(home, 1, { TZ: 'Asia/Tokyo', PATH: '/nowhere' });
      expect(next.words).toEqual(['taken']);
      await next.kill();
    },
    60_000,
  );

  test('has a number of a process that ended; the one that has it now is left alone', async () => {
    const home = join(folder, 'reused');
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--home-dir=${home}`], { stdio: 'ignore' });
    await once(other, 'spawn');
    mkdirSync(join(home, 'run'), { recursive: true });
    for (const file of ['run/neo4j.pid', 'database', 'owner']) writeFileSync(join(home, file), `${other.pid}\n`);
    const { words, kill } = await takeAtOnce(home, 1);
    expect(words).toEqual(['taken']);
    await kill();
    expect([other.exitCode, other.signalCode]).toEqual([null, null]);
    other.kill();
    await once(other, 'exit');
  });

  test('is served by one of two that start at the same time; the other says who holds it, and harms nothing', async () => {
    const home = join(folder, 'twice');
    const env = {
      PORT: '0',
      LOOPHOLE_BOLT_PORT: String(await getPort()),
      LOOPHOLE_BROWSER_PORT: String(await getPort()),
      LOOPHOLE_HOME: home,
    };
    const both = [start(['up'], env), start(['up'], env)];
    const lost = await Promise.any(both.map(async (one) => ((await one.ended()) === 1 ? one : Promise.reject(new Error(one.said())))));
    const won = both.find((one) => one !== lost);
    expect(lost.said()).toMatch(new RegExp(`Loophole already runs on ${home}( \\(process ${won?.process.pid}\\))?; stop it first`));
    const [, api = ''] = (await won?.until(/GraphQL API +(\S+)[\s\S]*Ctrl-C/)) ?? [];
    expect(await readinessOf(api.replace(/\/graphql$/, ''))).toEqual([
      200,
      { status: 'ready', dataset: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ]);
    won?.process.kill('SIGTERM');
    expect(await won?.ended()).toBe(0);
    expect(readFileSync(join(home, 'owner'), 'utf8')).toBe('');
  }, 300_000);
});
