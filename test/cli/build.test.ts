/** Whether a start builds, and what it leaves: in a checkout of its own, whose compiler and bundler write down that they ran. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import { startProgram, type Program } from '../support/program.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-build-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const checkout = join(folder, 'Zürich 北京 #1 %41 ? *');
const at = (...path: string[]): string => join(checkout, ...path);
const write = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};

/** As the compiler: takes a while, and leaves something that can be run. */
const compiler = `
  const { appendFileSync, mkdirSync, writeFileSync, existsSync } = require('node:fs');
  const out = process.argv[process.argv.indexOf('--outDir') + 1];
  appendFileSync(${JSON.stringify(at('ran'))}, 'compiler\\n');
  mkdirSync(out + '/cli', { recursive: true });
  writeFileSync(out + '/cli/loophole.js', 'console.log("made")');
  setTimeout(() => process.exit(existsSync(${JSON.stringify(at('broken'))}) ? 1 : 0), 700);`;

const ran = (): number => (existsSync(at('ran')) ? readFileSync(at('ran'), 'utf8').split('\n').length - 1 : 0);
const start = (): Program => startProgram(relative(rootFolder, at('src/cli/bootstrap.mjs')), [], { LC_ALL: 'C' });
const runs = async (): Promise<number> => {
  const before = ran();
  expect(await start().result()).toEqual({ code: 0, stdout: 'made\n', stderr: '' });
  return ran() - before;
};

beforeAll(() => {
  for (const one of ['src/build', 'src/cli/bootstrap.mjs']) cpSync(join(rootFolder, one), at(one), { recursive: true });
  write('src/pages/bundle.mjs', '');
  write('src/a.ts', 'const a = 1;');
  write('package.json', '{ "type": "module" }');
  write('node_modules/typescript/package.json', '{ "type": "commonjs" }');
  write('node_modules/typescript/bin/tsc', compiler);
});

describe('a start', () => {
  test('builds once, whatever the time of its files, and then no more', async () => {
    expect(await runs()).toBe(1);
    utimesSync(at('src/a.ts'), new Date(), new Date());
    expect(await runs()).toBe(0);
  });

  test.each<[string, () => void]>([
    ['is added', () => write('src/b/c.ts', '')],
    ['is renamed', () => renameSync(at('src/b/c.ts'), at('src/b/d.ts'))],
    ['is taken out', () => rmSync(at('src/b/d.ts'))],
    [
      'has other content of the same size and time',
      () => {
        write('src/a.ts', 'const a = 2;');
        utimesSync(at('src/a.ts'), 0, 0);
      },
    ],
    ['says how to build and', () => write('tsconfig.build.json', '{}')],
  ])('builds again if a file %s', async (_, change) => {
    change();
    expect([await runs(), await runs()]).toEqual([1, 0]);
  });

  test('waits for another one that builds', async () => {
    write('src/a.ts', 'const a = 3;');
    const before = ran();
    const all = await Promise.all([1, 2, 3].map(() => start().result()));
    expect(all.map(({ code, stdout }) => [code, stdout])).toEqual([1, 2, 3].map(() => [0, 'made\n']));
    expect(all.filter(({ stderr }) => stderr === 'Another start installs or builds here; waiting for it …\n')).toHaveLength(2);
    expect(ran() - before).toBe(1);
  });

  test.each<[NodeJS.Signals, number | null, string]>([
    ['SIGINT', 130, 'Interrupted; packages and build are made ready at the next start.\n'],
    ['SIGKILL', null, ''],
  ])('that is ended by %s while it builds leaves nothing that looks whole', async (signal, exitCode, words) => {
    write('src/a.ts', `const a = '${signal}';`);
    const before = ran();
    const interrupted = start();
    const waited = interrupted.result();
    while (ran() === before) {
      if (interrupted.process.exitCode !== null) throw new Error(interrupted.said());
      await new Promise((wait) => setTimeout(wait, 20));
    }
    interrupted.process.kill(signal);
    const { code, stderr } = await waited;
    expect([code, stderr]).toEqual([exitCode, words]);
    expect(await runs()).toBe(1);
    expect(readdirSync(checkout).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  });

  test('whose build fails says so in one line, and the next one builds', async () => {
    write('broken', '');
    write('src/a.ts', 'const a = 4;');
    const { code, stdout, stderr } = await start().result();
    expect([code, stdout, stderr.split('\n').length]).toEqual([1, '', 2]);
    expect(stderr).toContain('failed, as told above; mend that and start again.');
    rmSync(at('broken'));
    expect(await runs()).toBe(1);
  });

  test('says that npm is missing where packages are to be installed', () => {
    write('package-lock.json', '{ "packages": { "node_modules/a": { "version": "1.0.0" } } }');
    const { status, stderr } = spawnSync(process.execPath, [at('src/cli/bootstrap.mjs')], { env: { PATH: folder }, encoding: 'utf8' });
    expect([status, stderr.split('\n')[1]]).toEqual([1, expect.stringMatching(/^npm was not found on the PATH; Loophole needs npm/)]);
  });
});
