import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCorpus } from '../../src/seed/seed.js';
import { mounted, update } from '../support/mount.js';
import { problemsIn } from '../support/problems.js';
import { copied, edited, secondCorpus, versionOf } from '../support/seed.js';

const takeOut = 'expected a file in the seed folder: put one there, or take this out';
const law = (folder: string): string => join(folder, 'law');

describe('a seed of links', () => {
  test('is the seed that they lead to, and has its version', () => {
    const mount = mounted(secondCorpus);
    expect(readCorpus(mount).claims).toEqual(readCorpus(secondCorpus).claims);
    expect(versionOf(mount)).toBe(versionOf(secondCorpus));
    const links = copied(secondCorpus);
    renameSync(join(links, 'law/unscr-9001.yaml'), join(links, 'law/.kept'));
    symlinkSync(join(links, 'law/.kept'), join(links, 'law/unscr-9001.yaml'));
    symlinkSync(links, `${links}-link`);
    expect(versionOf(`${links}-link`)).toBe(versionOf(secondCorpus));
  });

  test('has a new version when what they lead to is new, and only then', () => {
    const mount = mounted(secondCorpus);
    update(mount, secondCorpus, '..2026_11_02');
    expect(versionOf(mount)).toBe(versionOf(secondCorpus));
    update(mount, edited(secondCorpus, 'law/unscr-9001.yaml', 'forbids work permits', 'forbids every permit'), '..2026_11_03');
    expect(versionOf(mount)).not.toBe(versionOf(secondCorpus));
  });

  test.each([
    [
      'to nothing',
      (folder: string) => symlinkSync('nowhere.yaml', join(law(folder), 'x.yaml')),
      [`law/x.yaml:1: is a link to nothing; ${takeOut}`],
    ],
    [
      'to itself',
      (folder: string) => symlinkSync('x.yaml', join(law(folder), 'x.yaml')),
      [`law/x.yaml:1: is a link that leads back to itself; ${takeOut}`],
    ],
    [
      'in a circle',
      (folder: string) => ['x', 'y'].forEach((name) => symlinkSync(name === 'x' ? 'y.yaml' : 'x.yaml', join(law(folder), `${name}.yaml`))),
      ['x', 'y'].map((name) => `law/${name}.yaml:1: is a link that leads back to itself; ${takeOut}`),
    ],
    [
      'out of it',
      (folder: string) => symlinkSync('/dev/null', join(law(folder), 'x.yaml')),
      [`law/x.yaml:1: is a link out of the seed folder, to "/dev/null"; ${takeOut}`],
    ],
    [
      'to a device without end',
      (folder: string) => symlinkSync('/dev/zero', join(law(folder), 'x.yaml')),
      [`law/x.yaml:1: is a link out of the seed folder, to "/dev/zero"; ${takeOut}`],
    ],
    ['to a folder', (folder: string) => symlinkSync('../rules', join(law(folder), 'x.yaml')), [`law/x.yaml:1: is a folder; ${takeOut}`]],
  ])('is refused with a link %s', (_, change, expected) => {
    const folder = copied(secondCorpus);
    change(folder);
    expect(problemsIn(folder)).toEqual(expected);
  });
});

describe('a file that nobody reads is told', () => {
  const inFolder = 'expected files that end in .yaml: rename it, or take it out of the seed';
  const atTop =
    'expected documents, law, reference, entities, rules, relations.yaml, gaps.yaml, assertions.yaml: rename it, or take it out of the seed';
  test.each([
    ['law/x.yml', inFolder],
    ['law/X.YAML', inFolder],
    ['documents/x.yaml.bak', inFolder],
    ['documents/notes', inFolder],
    ['rules/x.json', inFolder],
    ['extra.yaml', atTop],
    ['relations.yml', atTop],
    ['notes/x.yaml', atTop],
    ['Documents.old/x.yaml', atTop],
    ['entities/more/place.yaml', inFolder],
  ])('%s', (path, expected) => {
    const folder = copied(secondCorpus);
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
    const told = /^(?:(?:documents|law|reference|entities|rules)\/)?[^/]+/.exec(path)?.[0] ?? path;
    expect(problemsIn(folder)).toEqual([`${told}:1: nobody reads "${told.split('/').at(-1)}"; ${expected}`]);
  });

  test.each([
    '.DS_Store',
    '.git/config',
    'law/.x.yaml.swp',
    'law/.#x.yaml',
    'law/x.yaml~',
    'law/#x.yaml#',
    'README.md',
    'documents/README',
    'LICENSE',
    'Thumbs.db',
    'lost+found/x',
  ])('but not %s, which editors, systems and people leave', (path) => {
    const folder = copied(secondCorpus);
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), '\0');
    expect(problemsIn(folder)).toEqual([]);
    expect(versionOf(folder)).toBe(versionOf(secondCorpus));
  });

  test('with a name that a terminal would obey, escaped', () => {
    const folder = copied(secondCorpus);
    writeFileSync(join(folder, 'law/a\n\u001B[31m\u202E'), 'x');
    expect(problemsIn(folder)).toEqual([`law/a\\u{a}\\u{1b}[31m\\u{202e}:1: nobody reads "a\\n\\u001b[31m\\u{202e}"; ${inFolder}`]);
  });
});

describe('what is not of the kind that is expected ends in one line', () => {
  test.each([
    ['a folder for a file', (folder: string) => mkdirSync(join(folder, 'law/x.yaml')), `law/x.yaml:1: is a folder; ${takeOut}`],
    [
      'a pipe for a file',
      (folder: string) => void execFileSync('mkfifo', [join(folder, 'law/x.yaml')]),
      `law/x.yaml:1: is a pipe, socket or device; ${takeOut}`,
    ],
    [
      'a file of more than a megabyte',
      (folder: string) => writeFileSync(join(folder, 'law/x.yaml'), '#'.repeat(1_000_001)),
      `law/x.yaml:1: has 1000001 bytes, more than the 1000000 that are read; ${takeOut}`,
    ],
  ])('%s', (_, change, expected) => {
    const folder = copied(secondCorpus);
    change(folder);
    expect(problemsIn(folder)).toEqual([expected]);
  });

  const laidOut = 'expected a folder laid out as seed/README.md says.';
  const named = ' Name it in LOOPHOLE_SEED, or as the argument of "loophole check".';
  test.each([
    ['no folder', (folder: string) => rmSync(folder, { recursive: true }), '', `cannot be read (ENOENT); ${laidOut}${named}`],
    [
      'an empty folder',
      (folder: string) => (rmSync(folder, { recursive: true }), mkdirSync(folder)),
      '/documents',
      `cannot be read (ENOENT); ${laidOut}`,
    ],
    ['a file', (folder: string) => (rmSync(folder, { recursive: true }), writeFileSync(folder, 'x')), '', `is a file; ${laidOut}${named}`],
    [
      'a link to nothing',
      (folder: string) => (rmSync(folder, { recursive: true }), symlinkSync('nowhere', folder)),
      '',
      `is a link to nothing; ${laidOut}${named}`,
    ],
    [
      'a link to itself',
      (folder: string) => (rmSync(folder, { recursive: true }), symlinkSync(folder, folder)),
      '',
      `is a link that leads back to itself; ${laidOut}${named}`,
    ],
    [
      'a file for a folder',
      (folder: string) => (rmSync(law(folder), { recursive: true }), writeFileSync(law(folder), 'x')),
      '/law',
      `is a file; ${laidOut}`,
    ],
    ['a missing folder', (folder: string) => rmSync(law(folder), { recursive: true }), '/law', `cannot be read (ENOENT); ${laidOut}`],
    [
      'a folder that is a link out',
      (folder: string) => (rmSync(law(folder), { recursive: true }), symlinkSync('/dev', law(folder))),
      '/law',
      `is a link out of the seed folder, to "/dev"; ${laidOut}`,
    ],
    ['a missing file', (folder: string) => rmSync(join(folder, 'gaps.yaml')), '/gaps.yaml', `cannot be read (ENOENT); ${laidOut}`],
  ])('%s', (_, change, path, expected) => {
    const folder = copied(secondCorpus);
    change(folder);
    expect(() => readCorpus(folder)).toThrow(expect.objectContaining({ code: 'SEED_INVALID', message: `"${folder}${path}" ${expected}` }));
  });
});
