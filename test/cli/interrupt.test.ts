/** Ctrl-C in a phase of a start (in a proof, in every one), and twice. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { start } from '../support/command.js';
import { isRunning } from '../support/processes.js';
import { someOf } from '../support/proof.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-interrupt-'));
const home = join(folder, 'home');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const word = /Stopping what was started; Ctrl-C once more ends it at once\./;

describe('Ctrl-C', () => {
  let env: Record<string, string>;
  beforeAll(async () => {
    env = { PORT: '0', LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()), LOOPHOLE_HOME: home };
  });
  const databasePid = (): number => Number(readFileSync(join(home, 'database'), 'utf8').split('\n')[0]);

  const phases: readonly (readonly [name: string, said: RegExp, code: number])[] = [
    ['the corpus is loaded', /Loading the corpus/, 130],
    ['the database starts', /Starting Neo4j/, 130],
    ['the API starts', /Starting the API/, 130],
    ['it is warmed up', /Warming up/, 130],
    ['it serves', /Ctrl-C stops everything/, 0],
  ];
  test.each(someOf(phases, phases.length))('while %s: a word, then the end, and nothing is left', async (_, phase, code) => {
    const program = start(['up'], env);
    await program.until(phase);
    const database = databasePid();
    program.process.kill('SIGINT');
    const interrupted = performance.now();
    await program.until(word);
    // Measured: some milliseconds, and at most 5 s; here room is left for a machine that does other work.
    expect(performance.now() - interrupted).toBeLessThan(5_000);
    expect(await program.ended()).toBe(code);
    expect(performance.now() - interrupted).toBeLessThan(30_000);
    expect(database > 0 && isRunning(database)).toBe(false);
    expect([readFileSync(join(home, 'owner'), 'utf8'), program.said()]).toEqual(['', expect.stringMatching(/Stopped\.|Interrupted;/)]);
  });

  test('twice ends everything on the spot, and the next start is as any other', async () => {
    const program = start(['up'], env);
    await program.until(/Ctrl-C stops everything/);
    const database = databasePid();
    program.process.kill('SIGINT');
    await program.until(word);
    program.process.kill('SIGTERM');
    const { code, stderr } = await program.result();
    expect([code, stderr]).toEqual([130, expect.stringContaining('Ended at once.')]);
    while (isRunning(database)) await new Promise((turn) => setTimeout(turn, 20));
    const next = start(['up'], env);
    await next.until(/Ctrl-C stops everything/);
    next.process.kill('SIGTERM');
    expect(await next.ended()).toBe(0);
  });

  test('while Neo4j is fetched ends what fetches it', async () => {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'mvn'), `#!/bin/sh\necho $$ > '${folder}/mvn.pid'\nexec sleep 600\n`);
    chmodSync(join(bin, 'mvn'), 0o755);
    const program = start(['seed'], { ...env, LOOPHOLE_CACHE: join(folder, 'cache'), PATH: `${bin}:${process.env['PATH'] ?? ''}` });
    await program.until(/Fetching Neo4j with Maven/);
    let pid = 0;
    while (pid === 0) {
      await new Promise((turn) => setTimeout(turn, 50));
      pid = Number(readFileSync(join(folder, 'mvn.pid'), { encoding: 'utf8', flag: 'a+' }));
    }
    program.process.kill('SIGINT');
    expect(await program.ended()).toBe(130);
    while (isRunning(pid)) await new Promise((turn) => setTimeout(turn, 20));
  });
});
