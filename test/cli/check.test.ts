import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../support/command.js';
import { seedFolder } from '../support/graph.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-check-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** No database is there to be asked. */
const nowhere = { NEO4J_URI: 'bolt://localhost:1' };

describe('loophole check', () => {
  test('says in one line what a valid seed holds', async () => {
    expect(await run(['check'], nowhere)).toEqual({
      code: 0,
      stdout: 'No problems: 255 claims in 97 documents, 98 entities, 106 relations between claims, 15 rules, 22 gaps.\n',
      stderr: '',
    });
    expect(await run(['check', '--json'], nowhere)).toEqual({ code: 0, stdout: '[]\n', stderr: '' });
  });

  describe('on a seed with a broken line', () => {
    const seed = join(folder, 'seed');
    const file = join(seed, 'documents/dailynk-2000-dispatched.yaml');
    let line = 0;
    beforeAll(() => {
      cpSync(seedFolder, seed, { recursive: true });
      const text = readFileSync(file, 'utf8').replace('object: visa-type:river-crossing\n', 'object: visa-type:rivr-crossing\n');
      line = text.split('\n').findIndex((one) => one.includes('rivr')) + 1;
      writeFileSync(file, text);
    });
    const message = 'C001-09: object "visa-type:rivr-crossing" is no entity of the seed; nearest is "visa-type:river-crossing"';

    test('prints each problem with its file and line, and fails', async () => {
      expect(line).toBeGreaterThan(1);
      expect(await run(['check', seed], nowhere)).toEqual({ code: 1, stdout: `${relative('.', file)}:${line}: ${message}\n`, stderr: '' });
    });

    test('lists the problems as JSON', async () => {
      const { code, stdout, stderr } = await run(['check', seed, '--json'], nowhere);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(JSON.parse(stdout)).toEqual([{ file: relative('.', file), line, message }]);
    });
  });

  test('says which file is missing where there is no seed', async () => {
    const missing = join(folder, 'documents');
    expect(await run(['check', folder], nowhere)).toEqual({
      code: 1,
      stdout: '',
      stderr: `"${missing}" cannot be read (ENOENT); expected a folder laid out as seed/README.md says.\n`,
    });
  });

  describe('ends in one line, without a stack,', () => {
    const laidOut = 'expected a folder laid out as seed/README.md says. Name it in LOOPHOLE_SEED, or as the argument of "loophole check".';
    const place = join(folder, 'place');
    beforeAll(() => {
      mkdirSync(place);
      writeFileSync(join(place, 'file'), '');
      symlinkSync('loop', join(place, 'loop'));
    });

    test.each([
      ['missing', 'cannot be read (ENOENT)'],
      ['file', 'is a file'],
      ['loop', 'is a link that leads back to itself'],
    ])('where LOOPHOLE_SEED is %s', async (name, reason) => {
      const { code, stdout, stderr } = await run(['check'], { ...nowhere, LOOPHOLE_SEED: join(place, name) });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr.length).toBeLessThan(400);
      expect(stderr).toMatch(/^"[^"\n]+" [^\n]+\n$/);
      expect(stderr).toContain(` ${reason}; ${laidOut}`);
    });
  });

  test('quotes a binary file shortly', async () => {
    const seed = join(folder, 'binary');
    cpSync(seedFolder, seed, { recursive: true });
    writeFileSync(join(seed, 'law/unscr-2270.yaml'), Buffer.alloc(50_000, Buffer.from([0x7f, 0x45, 0x1b, 0xc3, 0x28, 0x00])));
    expect(await run(['check', seed], nowhere)).toEqual({
      code: 1,
      stdout: `${relative('.', seed)}/law/unscr-2270.yaml:1: is not UTF-8; save the file as text in UTF-8\n`,
      stderr: '',
    });
  });
});
