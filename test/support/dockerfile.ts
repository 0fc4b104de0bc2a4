/** Follows the Dockerfile without Docker: each stage is a folder. */
import { execSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../src/config.js';

export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

const linesOf = (file: string): string[] =>
  readFileSync(join(rootFolder, file), 'utf8')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

export const instructions = (): Instruction[] =>
  linesOf('Dockerfile').map((line) => {
    const [, name = '', rest = ''] = /^(\w+) +(.*)$/.exec(line) ?? [];
    return { name, rest };
  });

/** Of the last stage, the rest of its only instruction of this name. */
export function only(name: string): string {
  const all = instructions();
  const last = all.slice(all.findLastIndex((one) => one.name === 'FROM')).filter((one) => one.name === name);
  if (last.length !== 1) throw new Error(`the last stage of the Dockerfile has ${last.length} ${name}`);
  return last[0]?.rest ?? '';
}

/** The strings of an instruction in exec form. */
export const wordsOf = (rest: string): string[] => JSON.parse(rest.slice(rest.indexOf('['))) as string[]; // exec form is a list of strings

/** What .dockerignore lets through: it shuts out everything and names the exceptions. */
export function context(): string[] {
  const [first, ...exceptions] = linesOf('.dockerignore');
  if (first !== '*' || !exceptions.every((line) => line.startsWith('!')))
    throw new Error('.dockerignore does not shut out everything first');
  return exceptions.map((line) => line.slice(1));
}

/** Make every stage under a folder; returns the folder that is /app in the image. */
export function build(folder: string, env: NodeJS.ProcessEnv): string {
  const allowed = context();
  let app = '';
  for (const { name, rest } of instructions()) {
    const words = rest.split(/\s+/);
    if (name === 'FROM') {
      const [base = '', , stage = 'image'] = words;
      app = join(folder, stage);
      if (existsSync(join(folder, base))) cpSync(join(folder, base), app, { recursive: true });
      else mkdirSync(app);
    } else if (name === 'COPY') {
      const from = /--from=(\w+)/.exec(rest)?.[1];
      const [to = '', ...sources] = words.filter((word) => !word.startsWith('--')).toReversed();
      for (const source of sources) {
        if (!from && !allowed.some((path) => source === path || source.startsWith(`${path}/`)))
          throw new Error(`${source} is shut out by .dockerignore`);
        const target = to === './' ? join(app, source) : join(app, to);
        cpSync(from ? join(folder, from, source.replace(/^\/app/, '')) : join(rootFolder, source), target, { recursive: true });
      }
    } else if (name === 'RUN') {
      // All packages are here already, installed by the same command.
      if (rest === 'npm ci') symlinkSync(join(rootFolder, 'node_modules'), join(app, 'node_modules'));
      else execSync(rest, { cwd: app, env, stdio: ['ignore', 'ignore', 'pipe'] });
    }
  }
  return app;
}
