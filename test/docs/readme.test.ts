import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { rootFolder } from '../../src/config.js';

const readme = readFileSync(join(rootFolder, 'README.md'), 'utf8');
const { answer } = JSON.parse(readFileSync(join(rootFolder, 'questions/q01-visa-types-2397/expected.json'), 'utf8')) as {
  answer: { headline: string; findings: string[] }; // as test/acceptance/catalogue.test.ts holds it
};
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';
const commands = block('sh')
  .trim()
  .split('\n')
  .map((line) => line.split('#')[0]?.trim() ?? '');

/** Run a command as it stands, in a process group of its own, like a terminal does. */
const run = (command: string, env: Record<string, string> = {}) => {
  const [program = '', ...args] = command.split(' ');
  const child = spawn(program, args, {
    cwd: rootFolder,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void (said += text));
  return { child, said: () => said, ended: once(child, 'close') };
};

describe('the README', () => {
  test('fits on two screens, says for whom it is and for what not, and links to what is there', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(81); // with the end of the last line
    expect(readme).toMatch(/It is for analysts of sanctions .* It is not for finding or returning persons, and it gives no legal advice\./);
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(rootFolder, link.split('#')[0] ?? '')))).toEqual([]);
  });

  test('begins with the answer to the first question in its words, before any query', () => {
    const said = readme.slice(0, readme.indexOf('```')).split('\n');
    const { headline, findings } = answer;
    expect(said.filter((line) => line.startsWith('> ')).slice(1)).toEqual([`> ${headline}`, ...findings.map((one) => `> - ${one}`)]);
  });

  test('names commands that do what it says, and a question with its real answer', async () => {
    expect(commands).toEqual(['npm start', 'npm test']);
    const home = mkdtempSync(join(tmpdir(), 'loophole-readme-'));
    const env = {
      PORT: '0',
      LOOPHOLE_HOME: home,
      LOOPHOLE_BOLT_PORT: String(await getPort()),
      LOOPHOLE_BROWSER_PORT: String(await getPort()),
    };
    const { child, said, ended } = run('npm start', env);
    try {
      while (!said().includes('Ctrl-C')) {
        if (child.exitCode !== null) throw new Error(`npm start ended: ${said()}`);
        await new Promise((wait) => setTimeout(wait, 100));
      }
      const response = await fetch(/GraphQL API +(\S+)/.exec(said())?.[1] ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: block('graphql') }),
      });
      expect(await response.json()).toEqual(JSON.parse(block('json')));
    } finally {
      if (child.exitCode === null) process.kill(-(child.pid ?? 0), 'SIGINT');
      await ended;
    }
    rmSync(home, { recursive: true, force: true });
    expect(said()).toContain('Ctrl-C stops everything.');
  });

  test('runs every test by its test command', async () => {
    const { said, ended } = run('npm test -- --listTests');
    await ended;
    expect(said()).toContain('test/acceptance/visaRoute.test.ts');
  });
});
