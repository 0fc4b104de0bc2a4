/** What must hold of every page: its links, commands, files and names are there, and its GraphQL fits the schema. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NoDeprecatedCustomRule, parse, specifiedRules, validate } from 'graphql';
import { rootFolder } from '../../src/config.js';
import { planFile } from '../../src/catalogue/plan.js';
import { addQuestions, askCommand } from '../../src/cli/ask.js';
import { commands } from '../../src/cli/commands.js';
import { addReceipts, receiptCommand } from '../../src/cli/receipt.js';
import { schema, schemaText } from '../../src/schema.js';
import { docs, inlineCode, pageOf, type Page } from '../support/pages.js';

const pages = [...docs, ...['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'seed/README.md'].map(pageOf)];
/** Decisions speak of what was, reference pages are made from the code. */
const written = docs.filter(({ name }) => !/^docs\/(decisions|reference)\//.test(name));
const inRoot = (name: string): string => join(rootFolder, name);

/** The anchors of the headings of a page, as GitHub makes them: a second one of a name ends in -1. */
function anchorsOf({ prose }: Page): string[] {
  const seen = new Map<string, number>();
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(slug) ?? 0;
    seen.set(slug, times + 1);
    return times === 0 ? slug : `${slug}-${times}`;
  });
}

/** Where a page links to within the repository: file and anchor. */
const linksOf = ({ name, prose }: Page): { link: string; file: string; anchor: string }[] =>
  [...prose.replaceAll(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^\w+:/.test(link))
    .map((link) => {
      const [path = '', anchor = ''] = link.split('#');
      return { link, file: path === '' ? name : normalize(join(dirname(name), path)), anchor };
    });

/** Commands that a page names, each as its words. */
const commandsOf = (page: Page): string[][] =>
  [
    ...page.blocks.flatMap(({ language, text }) =>
      language === 'sh'
        ? text.split('\n')
        : language === 'console'
          ? text.split('\n').flatMap((line) => line.match(/(?<=^\$ ).+/) ?? [])
          : [],
    ),
    ...inlineCode(page),
  ]
    .map((line) => (line.split(' #')[0] ?? '').trim().split(/\s+/))
    .filter(([program]) => program === 'npm' || program === 'loophole');

const scripts = Object.keys((JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { scripts: object }).scripts);
await addQuestions(askCommand);
await addReceipts(receiptCommand);
const commandNamed = new Map(commands.map((one) => [one.name(), one]));

/** What is wrong with a command; undefined if it is there, with its question and options. */
function wrongWith([program, ...words]: readonly string[]): string | undefined {
  if (program === 'loophole') return wrongWithLoophole(words);
  const [verb = '', ...more] = words.filter((word) => word !== '--silent');
  const script = verb === 'run' ? more[0] : verb;
  // npm's own.
  if (script === 'ci' || script === 'audit') return undefined;
  if (script === undefined || !scripts.includes(script)) return `npm has no script ${script}`;
  return script === 'loophole' ? wrongWithLoophole(more.slice(more.indexOf('--') === 1 ? 2 : 1)) : undefined;
}

function wrongWithLoophole([name, ...words]: readonly string[]): string | undefined {
  if (name === undefined || name === '--help') return undefined;
  let found = commandNamed.get(name);
  if (found !== undefined && ['ask', 'receipt'].includes(found.name()) && words[0] !== undefined && !words[0].startsWith('-'))
    found = found.commands.find((one) => [one.name(), one.alias()].includes(words[0] ?? ''));
  if (found === undefined) return `loophole has no command ${[name, ...words].join(' ')}`;
  const flags = ['--help', ...found.options.map(({ long }) => long)];
  return words.find((word) => word.startsWith('--') && !flags.includes(word));
}

describe('the documentation', () => {
  test('links to files and headings that are there', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter(({ file, anchor }) => !existsSync(inRoot(file)) || (anchor !== '' && !anchorsOf(pageOf(file)).includes(anchor)))
        .map(({ link }) => `${page.name}: ${link}`),
    );
    expect(broken).toEqual([]);
    expect(linksOf(pageOf('docs/reference/schema.md')).length).toBeGreaterThan(400);
  });

  test('is reached from docs/README.md, page by page, and that from the README', () => {
    const reached = new Set(['docs/README.md']);
    for (const name of reached)
      if (name === 'docs/README.md' || name === 'docs/decisions/README.md')
        for (const { file } of linksOf(pageOf(name))) if (file.endsWith('.md')) reached.add(file);
    expect(docs.map(({ name }) => name).filter((name) => !reached.has(name))).toEqual([]);
    expect(linksOf(pageOf('README.md')).map(({ file }) => file)).toContain('docs/README.md');
  });

  test('tells changes in lines, under the headings that one looks for', () => {
    const lines = pageOf('CHANGELOG.md').text.split('\n');
    expect(lines.filter((line) => line.length > 155)).toEqual([]);
    expect(lines.length).toBeLessThan(100);
    const headings = lines.filter((line) => /^#{2,} /.test(line));
    expect(
      headings.filter(
        (line) => !/^(## (Unreleased|\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d)|### (Added|Changed|Deprecated|Removed|Fixed|Security))$/.test(line),
      ),
    ).toEqual([]);
  });

  test('has no figure of performance that its log does not have', () => {
    const figuresIn = (name: string): string[] =>
      pageOf(name)
        .text.replaceAll(/\]\([^)]*\)/g, '')
        .match(/\d[\d,.]*\d|\d/g) ?? [];
    const logged = new Set(figuresIn('docs/performance-log.md'));
    expect(figuresIn('docs/performance.md').filter((figure) => !logged.has(figure))).toEqual([]);
    expect(pageOf('docs/performance.md').text.split('\n').length).toBeLessThan(100);
  });

  test('promises the oldest Node that packages and start ask for, and the job of it is tried on just that', () => {
    const oldest = /"node": ">=(\d+\.\d+)"/.exec(readFileSync(inRoot('package.json'), 'utf8'))?.[1] ?? 'none';
    for (const name of ['README.md', 'CONTRIBUTING.md']) expect(pageOf(name).text).toContain(`Node ${oldest} or newer`);
    expect(readFileSync(inRoot('src/cli/bootstrap.mjs'), 'utf8')).toContain(`needs ${oldest} or newer`);
    expect(readFileSync(inRoot('.ci/run'), 'utf8')).toMatch(new RegExp(`main-job\\.mjs --node ${oldest.replace('.', '\\.')}\\.0 `));
  });

  test('asks what the schema has', () => {
    const wrong = pages.flatMap(({ name, blocks }) =>
      blocks
        // What these pages add is in no schema yet: another test adds it.
        .filter(({ language }) => language === 'graphql' && !/how-to\/add-a-(noun|property)\.md$/.test(name))
        .flatMap(({ text }) =>
          validate(schema, parse(text), [...specifiedRules, NoDeprecatedCustomRule]).map(({ message }) => `${name}: ${message}`),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('names commands, questions and options that exist', () => {
    const wrong = pages.flatMap((page) =>
      commandsOf(page)
        .flatMap((words) => wrongWith(words) ?? [])
        .map((what) => `${page.name}: ${what}`),
    );
    expect(wrong).toEqual([]);
    expect(wrongWith(['npm', 'run', '--silent', 'loophole', '--', 'ask', 'q99'])).toBe('loophole has no command ask q99');
    expect(wrongWith(['npm', 'run', 'loophole', '--', 'ask', 'q01', '--until'])).toBe('--until');
  });

  test('has every selection, theme and key of answer.yaml where a question is added', () => {
    const { parts } = planFile.shape;
    const selections = Object.keys(parts.element.shape).filter((key) => !['name', 'heading'].includes(key));
    const { text } = pageOf('docs/how-to/add-a-question.md');
    expect(selections.filter((one) => !text.includes(`\n| \`${one}\` `))).toEqual([]);
    expect(Object.keys(planFile.shape).filter((one) => !text.includes(`\`${one}\``) && !text.includes(`\n${one}:`))).toEqual([]);
    const [, ofClaims = ''] = /\n\| `claims` (.*)/.exec(text) ?? [];
    expect(Object.keys(parts.element.shape.claims.unwrap().shape).filter((one) => !ofClaims.includes(`\`${one}\``))).toEqual([]);
  });

  test('names files and folders that are there, but those that it has its reader create', () => {
    const missing = pages.flatMap((page) => {
      const created = [...page.prose.matchAll(/Create `([^`]+)`/g)].map(([, file]) => file);
      return inlineCode(page)
        .filter((code) => /^(?:src|test|docs|seed|scripts|examples|questions)\/[\w./-]*$/.test(code))
        .filter((path) => !created.includes(path) && !existsSync(inRoot(path)))
        .map((path) => `${page.name}: ${path}`);
    });
    expect(missing).toEqual([]);
  });

  test('names fields, values, codes, settings and functions that are in the schema, the source, the seed or an example', () => {
    const texts = ['src', 'seed', 'examples'].flatMap((folder) =>
      readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|yaml|py)$/.test(name))
        .map((name) => readFileSync(inRoot(`${folder}/${name}`), 'utf8')),
    );
    const known = new Set([schemaText, ...texts].flatMap((text) => text.match(/\w+/g) ?? []));
    const unknown = written.flatMap((page) =>
      inlineCode(page)
        .filter((code) => /^\w+$/.test(code) && !known.has(code))
        .map((code) => `${page.name}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the walk of one request', () => {
  const steps = [...readFileSync(inRoot('docs/explanation/one-request.md'), 'utf8').matchAll(/^\| `(src\/[^`]+)`\s*\| `(\w+)`/gm)].map(
    ([, file = '', name = '']) => [file, name] as const,
  );

  test('has each step once', () => {
    expect(steps.length).toBeGreaterThan(20);
    expect(new Set(steps.map((step) => step.join(' '))).size).toBe(steps.length);
  });

  test.each(steps)('in %s, %s is there', (file, name) => {
    expect(readFileSync(inRoot(file), 'utf8')).toMatch(new RegExp(`(function|const) ${name}\\b`));
  });
});
