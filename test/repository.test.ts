/** What no file of the repository may hold: article text, contact details in the corpus, traces of the machine it was written on. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { shinglesOf } from '../scripts/shingles.mjs';
import { rootFolder } from '../src/config.js';

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Every text file that git tracks or would track. */
function repositoryFiles(): TextFile[] {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: rootFolder,
    encoding: 'utf8',
  });
  return names
    .split('\0')
    .filter((name) => name !== '' && existsSync(join(rootFolder, name)))
    .map((name) => ({ name, text: readFileSync(join(rootFolder, name), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'));
}

const hashes = readFileSync(join(rootFolder, 'test/fixtures/article-shingles.txt'), 'utf8').trim().split('\n');

/** File and line of each run of eight words that is among the hashes; never its words. */
const runsIn = (files: readonly TextFile[], among: ReadonlySet<string>): string[] =>
  files.flatMap(({ name, text }) =>
    shinglesOf(text)
      .filter(({ hash }) => among.has(hash))
      .map(({ line }) => `${name}:${line}`),
  );

/** File and line of each match of a pattern. */
const matchesIn = (files: readonly TextFile[], pattern: RegExp): string[] =>
  files.flatMap(({ name, text }) => text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${name}:${at + 1}`] : [])));

const mailAddress = /[\w.%+-]+@[\w-]+\.\w/;
/** International with a plus, a Chinese mobile, or groups of digits that end in one of four. */
const phoneNumber = /\+\d[\d ().-]{6,}\d|(?<!\w)1[3-9]\d{9}(?!\w)|(?<![\w.-])\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{4}(?![\w-])/;
const machinePath = /(?<![\w.~-])\/(?:work|root|tmp|Users|home\/(?!node\/)\w+)\//;

describe('the repository', () => {
  const files = repositoryFiles().filter(({ name }) => name !== 'package-lock.json');
  const seed = files.filter(({ name }) => name.startsWith('seed/'));

  test('holds no run of eight words of an article', () => {
    expect(hashes.length).toBeGreaterThan(1000);
    expect(seed.length).toBeGreaterThan(40);
    expect(runsIn(files, new Set(hashes))).toEqual([]);
  });

  test('holds no e-mail address and no phone number in its corpus', () => {
    expect(matchesIn(seed, mailAddress)).toEqual([]);
    expect(matchesIn(seed, phoneNumber)).toEqual([]);
  });

  test('holds no path of the machine it was written on', () => {
    expect(matchesIn(files, machinePath)).toEqual([]);
  });

  test('locks packages without saying which registry they came from', () => {
    expect(readFileSync(join(rootFolder, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});

describe('the check for article text', () => {
  const madeUp = 'Seven green otters quietly painted the old lighthouse before breakfast.';
  const among = new Set(shinglesOf(madeUp).map(({ hash }) => hash));
  const runs = (text: string): string[] => runsIn([{ name: 'file', text }], among);

  test('knows each run of eight words once', () => {
    expect(among.size).toBe(3);
    expect([...among].every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
    expect(hashes.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
  });

  test('finds a run and the line where it starts, through case, Markdown, quotes and line breaks', () => {
    expect(runs(`First line.\n\n${madeUp}`)).toEqual(['file:3', 'file:3', 'file:3']);
    expect(runs('note: >-\n  he said “seven GREEN\n  otters” **quietly**\n  painted, the - old\n  lighthouse')).toEqual(['file:2']);
  });

  test('passes seven words, the same words in another order, and an address', () => {
    expect(runs('Seven green otters quietly painted the old tower')).toEqual([]);
    expect(runs('Before breakfast the old lighthouse quietly painted seven green otters')).toEqual([]);
    expect(runs('url: https://example.org/seven-green-otters-quietly-painted-the-old-lighthouse-before-breakfast/')).toEqual([]);
  });
});

describe('the check for contact details and paths', () => {
  test.each([
    ['write to someone@example.org', mailAddress],
    ['call +44 20 7946 0000', phoneNumber],
    ['call (555) 010-0000', phoneNumber],
    ['call 13000000000', phoneNumber],
    [`see ${['', 'root', 'notes.txt'].join('/')}`, machinePath],
    [`"${['', 'home', 'someone', 'notes.txt'].join('/')}"`, machinePath],
  ])('finds one in %j', (text, pattern) => expect(text).toMatch(pattern));

  test.each([
    ['earliest: 2019-10-11, span: [ 439, 1628 ], C001-09', phoneNumber],
    ['S/RES/2397 (2017), 22 U.S.C. 9241a', phoneNumber],
    ['https://example.org/work/page', machinePath],
  ])('finds none in %j', (text, pattern) => expect(text).not.toMatch(pattern));
});
