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
import { silent } from '../../src/local-neo4j/progress.js';
import { start } from '../support/command.js';

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
  const replace = (name: string, bytes: string | undefined): void => {
    rmSync(join(jars, name));
    if (bytes !== undefined) writeFileSync(join(jars, name), bytes);
  };

  test('is used as it is while it is whole', async () => {
    expect(await fetchAgain()).toBe(jars);
    expect([fetched(), said]).toEqual([0, []]);
  });

  test.each<[string, (name: string) => void, RegExp]>([
    ['has a jar that was cut', (name) => replace(name, 'PK'), /\.jar has 2 of \d+ bytes\)/],
    ['has lost a jar', (name) => replace(name, undefined), /\.jar is missing\)/],
    ['has a broken manifest', () => replace('manifest.json', '{"a'), /its manifest cannot be read\)/],
    [
      'was half copied, without its manifest',
      () => {
        replace('manifest.json', undefined);
        for (const name of readdirSync(jars).slice(100)) rmSync(join(jars, name));
      },
      /it holds 100 of 214 files\)/,
    ],
  ])('is fetched again, and that is told, if it %s', async (_, damage, words) => {
    damage(whole[57]?.[0] ?? '');
    expect(await fetchAgain()).toBe(jars);
    expect(said[0]).toMatch(/^Neo4j in .+ is damaged \(/);
    expect(said[0]).toMatch(words);
    expect([fetched(), sizes()]).toEqual([1, whole]);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test('is not fetched again if it is whole and older than its manifest', async () => {
    replace('manifest.json', undefined);
    await fetchAgain();
    expect([fetched(), said]).toEqual([0, []]);
    replace(whole[0]?.[0] ?? '', undefined);
    await fetchAgain();
    expect(fetched()).toBe(1);
  });

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

  async function takeAtOnce(home: string, count: number): Promise<{ words: string[]; kill: () => Promise<void> }> {
    const takers = Array.from({ length: count }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', taker, home], { stdio: ['pipe', 'pipe', 'inherit'] }),
    );
    const words = await Promise.all(takers.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()));
    return {
      words,
      async kill() {
        for (const one of takers) {
          one.kill('SIGKILL');
          await once(one, 'close');
        }
      },
    };
  }

  test('is taken by one of many who try at the same time, whether it is new or its owner was killed', async () => {
    const home = join(folder, 'contested');
    for (let round = 0; round < 6; round++) {
      const { words, kill } = await takeAtOnce(home, 6);
      const { length: taken } = words.filter((one) => one === 'taken');
      const holder = readFileSync(join(home, 'owner'), 'utf8').split('\n')[0];
      await kill();
      expect([round, taken]).toEqual([round, 1]);
      expect(words.filter((one) => one !== 'taken')).toEqual(
        Array(5).fill(expect.stringMatching(/^DATABASE_START_FAILED Loophole already runs on .+ \(process \d+\); stop it first/)),
      );
      expect(words.join()).toContain(`(process ${holder ?? ''})`);
      expect(readdirSync(home)).toEqual(['owner']);
    }
  });

  test('has a database that is not ended for another one, even if the number of a process that it left is now that of another', async () => {
    const home = join(folder, 'left');
    // As the command line of a database on a home whose name begins like that of ours.
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', `--home-dir=${home}-of-another`], {
      stdio: 'ignore',
    });
    await once(other, 'spawn');
    mkdirSync(join(home, 'run'), { recursive: true });
    writeFileSync(join(home, 'run', 'neo4j.pid'), String(other.pid));
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
    expect(lost.said()).toContain(`Loophole already runs on ${home} (process ${won?.process.pid}); stop it first`);
    const [, api = ''] = (await won?.until(/GraphQL API +(\S+)[\s\S]*Ctrl-C/)) ?? [];
    const ready = await fetch(api.replace(/graphql$/, 'readyz'));
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', dataset: expect.stringMatching(/^[0-9a-f]{16}$/) }]);
    won?.process.kill('SIGTERM');
    expect(await won?.ended()).toBe(0);
    expect(readdirSync(home)).not.toContain('owner');
  });
});
