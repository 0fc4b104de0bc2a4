/** What no file of the repository may hold: article text, contact details in the corpus, traces of the machine it was written on, a format of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { check, getFileInfo, resolveConfig } from 'prettier';
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

/** What `prettier --check .` makes of a file: that it cannot read it, that it is told to pass it by, or that it looks at it. */
async function formatOf(name: string): Promise<'unknown' | 'ignored' | 'checked'> {
  const file = join(rootFolder, name);
  if ((await getFileInfo(file)).inferredParser === null) return 'unknown';
  const ignorePath = ['.gitignore', '.prettierignore'].map((ignore) => join(rootFolder, ignore));
  return (await getFileInfo(file, { ignorePath })).ignored ? 'ignored' : 'checked';
}

describe('the check of the format', () => {
  test('looks at every file that Prettier can read but what is generated, and lines of JSON that are called JSON', async () => {
    const files = await Promise.all(repositoryFiles().map(async ({ name, text }) => ({ name, text, format: await formatOf(name) })));
    expect(files.flatMap(({ name, format }) => (format === 'ignored' ? [name] : [])).toSorted()).toEqual([
      'browser/guide.html',
      'browser/kit.json',
      'docs/answers.md',
      'docs/reference/errors.md',
      'docs/reference/model.md',
      'docs/reference/questions.md',
      'docs/reference/schema.md',
      'docs/reference/settings.md',
      'docs/reference/vocabulary.md',
      'examples/typescript/visa-routes.generated.ts',
      'src/graphql/generated/types.ts',
      'src/pages/browser/explore/generated/documents.ts',
      'test/fixtures/lists/entities.ftm.json',
    ]);
    // No file asks in a comment to be left as it is.
    const opted = new RegExp(['prettier', 'ignore'].join('-'));
    expect(files.flatMap(({ name, text, format }) => (format === 'checked' && opted.test(text) ? [name] : []))).toEqual([]);
  });

  // Each of them stood, or could stand, under a pattern that means another folder or file.
  test.each([
    'src/seed/planted.ts',
    'src/seed/checks/planted.ts',
    'test/seed/planted.test.ts',
    'seed/entities/planted.yaml',
    'src/graphql/planted.generated.ts',
    'src/pages/browser/planted.css',
    'browser/planted.json',
    'docs/reference/planted.md',
    'questions/planted.ftm.json',
    'examples/typescript/package-lock.json',
    '.ci/planted.mjs',
  ])('looks at %s', async (name) => expect(await formatOf(name)).toBe('checked'));

  test('finds a badly formatted file of src/seed', async () => {
    const filepath = join(rootFolder, 'src/seed/planted.ts');
    const options = { ...(await resolveConfig(filepath)), filepath };
    expect(await check("export const a = 'b';\n", options)).toBe(true);
    expect(await check('export const a = "b"\n', options)).toBe(false);
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
