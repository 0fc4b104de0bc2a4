/** Pages that have their reader change files: followed to the letter, on a copy. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import { testAddress, testGraph, wipe } from '../support/graph.js';
import { answered, pageOf, type Page } from '../support/pages.js';
import { startProgram } from '../support/program.js';

/** A copy of some files and folders of the repository. */
function copyOf(...names: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'loophole-how-to-'));
  for (const name of names) cpSync(join(rootFolder, name), join(copy, name), { recursive: true });
  return copy;
}

/** A copy of all that is built and generated from. */
function codeCopy(): string {
  const copy = copyOf('src', 'seed', 'questions', 'scripts', 'examples', 'browser', 'docs', 'schema.graphql', 'README.md');
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json'])
    cpSync(join(rootFolder, name), join(copy, name));
  symlinkSync(join(rootFolder, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Do to the files of a folder what a page says; the files that were touched. Throws where they are not as the page has them. */
function follow({ text }: Page, root: string): string[] {
  const touched: string[] = [];
  const edit = (file: string, change: (before: string) => string): void => {
    touched.push(file);
    writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  };
  /** The next block of the page. */
  const block = '(?:(?!^```)[^])*```[^\\n]*\\n([^]*?)^```$';
  for (const [, file = '', content = ''] of text.matchAll(new RegExp(`Create \`([^\`]+)\`${block}`, 'gm'))) {
    touched.push(file);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content, { flag: 'wx' });
  }
  for (const [, file = '', content = ''] of text.matchAll(new RegExp(`Add to the end of \`([^\`]+)\`${block}`, 'gm'))) {
    touched.push(file);
    appendFileSync(join(root, file), content);
  }
  for (const [, from = '', to = '', file = ''] of text.matchAll(/Change `([^`]+)` to `([^`]+)` in `([^`]+)`/g))
    edit(file, (before) => before.replace(only(before, from, file), () => to));
  for (const [, file = '', place, line = '', content = ''] of text.matchAll(
    new RegExp(`In \`([^\`]+)\`, (after|before) \`([^\`]+)\`${block}`, 'gm'),
  ))
    edit(file, (before) => {
      const whole = before.split('\n').find((one) => one.startsWith(line)) ?? line;
      return before.replace(only(before, whole, file), () =>
        place === 'after' ? `${whole}\n${content.trimEnd()}` : `${content}\n${whole}`,
      );
    });
  return touched;
}

/** The text itself, which must stand in a file just once. */
function only(content: string, text: string, file: string): string {
  const times = text === '' ? 0 : content.split(text).length - 1;
  if (times !== 1) throw new Error(`${file} has "${text}" ${times} times; expected once`);
  return text;
}

/** The commands of a page, without what it says of them. */
const commandsOf = ({ blocks }: Page): string[] =>
  blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'))
    .map((line) => line.split('#')[0]?.trim() ?? '');

/** Check a corpus and load it, as the page ends; its questions must have its answers. */
async function expectAnswers(
  page: Page,
  root: string,
  env: Record<string, string> = {},
  more?: (ask: Ask, api: string) => Promise<void>,
): Promise<void> {
  const bootstrap = relative(rootFolder, join(root, 'src/cli/bootstrap.mjs'));
  await using graph = testGraph();
  await wipe(graph);
  const { uri, user, password } = testAddress();
  const settings = { ...env, PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const checked = await startProgram(bootstrap, ['check'], settings).result();
  expect(checked).toMatchObject({ code: 0, stdout: expect.stringMatching(/^No problems/) });
  const started = startProgram(bootstrap, ['up'], settings);
  try {
    const [, api = ''] = await started.until(/GraphQL API +(\S+)[\s\S]*Ctrl-C/);
    const ask: Ask = async (query) =>
      (await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) })).json();
    for (const { question, answer } of answered(page)) expect(await ask(question)).toEqual(JSON.parse(answer));
    await more?.(ask, api);
  } finally {
    started.process.kill('SIGTERM');
  }
  expect(await started.ended()).toBe(0);
}

type Ask = (query: string) => Promise<unknown>;
/** With the code of this repository and the corpus of a copy. */
const withSeedOf = (copy: string): Record<string, string> => ({ LOOPHOLE_SEED: join(copy, 'seed') });

// Each builds or loads anew, in processes of its own.
jest.setTimeout(600_000);

describe('followed to the letter', () => {
  test('docs/how-to/add-a-document.md adds a fourth document whose claims are in the answers', async () => {
    const page = pageOf('docs/how-to/add-a-document.md');
    const copy = copyOf('seed');
    expect(follow(page, copy)).toEqual([
      'seed/documents/example-construction.yaml',
      'seed/entities/publisher.yaml',
      'seed/rules/uses-by-entry.yaml',
    ]);
    expect(commandsOf(page)).toEqual(['npm run loophole -- check', 'npm start']);
    await expectAnswers(page, rootFolder, withSeedOf(copy), async (ask) =>
      expect(
        await ask('{ dataset { coverage } claims(filter: { document: "document:example-construction" }) { edges { node { id } } } }'),
      ).toEqual({
        data: {
          dataset: { coverage: expect.stringContaining('4 articles of 2 outlets') },
          claims: { edges: [{ node: { id: 'C100-01' } }, { node: { id: 'C100-02' } }] },
        },
      }),
    );
  });

  test('docs/how-to/add-a-rule.md adds a judgment that stands on the firmer of two premise sets', async () => {
    const page = pageOf('docs/how-to/add-a-rule.md');
    const copy = copyOf('seed');
    expect(follow(page, copy)).toEqual(['seed/rules/present-by-workplace.yaml', 'seed/assertions.yaml']);
    expect(commandsOf(page)).toEqual(['npm run loophole -- check', 'npm start']);
    await expectAnswers(page, rootFolder, withSeedOf(copy));
  });

  test('docs/how-to/add-a-noun.md adds a noun that compiles, is documented, loaded and served', async () => {
    const page = pageOf('docs/how-to/add-a-noun.md');
    const copy = codeCopy();
    expect(follow(page, copy)).toEqual(['seed/entities/vessel.yaml', 'seed/assertions.yaml', 'src/model/nouns.ts']);
    expect(commandsOf(page)).toEqual(['npm run generate', 'npm run loophole -- check', 'npm start']);
    execFileSync('npm', ['run', '--silent', 'generate'], { cwd: copy });
    expect(readFileSync(join(copy, 'docs/reference/vocabulary.md'), 'utf8')).toContain('| `Vessel` | `vessel:` |  | A ship. |');
    expect(readFileSync(join(copy, 'schema.graphql'), 'utf8')).toContain('type Vessel implements Node & Entity {');
    await expectAnswers(page, copy);
  });

  test('docs/how-to/add-a-property.md adds a property in two files that is documented, loaded and served', async () => {
    const page = pageOf('docs/how-to/add-a-property.md');
    const copy = codeCopy();
    expect(follow(page, copy)).toEqual(['src/model/nouns.ts', 'seed/entities/publisher.yaml']);
    expect(commandsOf(page)).toEqual(['npm run generate', 'npm run loophole -- check', 'npm start']);
    execFileSync('npm', ['run', '--silent', 'generate'], { cwd: copy });
    expect(readFileSync(join(copy, 'docs/reference/vocabulary.md'), 'utf8')).toContain(
      '| `Publisher` | `website` | link | Its website; null where not stated. It may be left out. |',
    );
    expect(readFileSync(join(copy, 'schema.graphql'), 'utf8')).toContain('  "Its website; null where not stated."\n  website: URL\n');
    await expectAnswers(page, copy);
  });

  test('docs/how-to/add-a-question.md adds a question that is answered, documented and drawn, and whose words are written down', async () => {
    const page = pageOf('docs/how-to/add-a-question.md');
    const copy = codeCopy();
    const folder = 'questions/q90-at-a-facility';
    expect(follow(page, copy)).toEqual(
      ['question.md', 'answer.yaml', 'query.graphql', 'browser.cypher', 'expected.json'].map((name) => `${folder}/${name}`),
    );
    expect(commandsOf(page)).toEqual([
      'npm run generate',
      'npm start',
      'node scripts/expected.mjs --url http://localhost:4000',
      'npm run generate',
    ]);
    execFileSync('npm', ['run', '--silent', 'generate'], { cwd: copy });
    await expectAnswers(page, copy, { LOOPHOLE_MAX_SECONDS: '100' }, async (_, api) => {
      execFileSync('node', ['scripts/expected.mjs', '--url', new URL(api).origin], { cwd: copy });
      const answers = answered(page).map(({ answer }) => JSON.parse(answer) as { data: { answer: { headline: string } } });
      expect(JSON.parse(readFileSync(join(copy, folder, 'expected.json'), 'utf8'))).toMatchObject({
        claims: ['C002-14'],
        answer: { headline: answers[0]?.data.answer.headline, findings: [expect.stringContaining('Daily NK alone')] },
      });
    });
    execFileSync('npm', ['run', '--silent', 'generate'], { cwd: copy });
    const title = 'q90: Who is said to work at a certain facility, or to be sent there?';
    expect(readFileSync(join(copy, 'docs/answers.md'), 'utf8')).toContain(`### ${title}\n`);
    expect(readFileSync(join(copy, 'docs/reference/questions.md'), 'utf8')).toContain(`## ${title}\n`);
  });
});
