/** The pages of the documentation, as their readers find them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from '../../src/config.js';

export interface Block {
  /** What stands behind the fence: graphql, json, sh … */
  readonly language: string;
  readonly text: string;
}

export interface Page {
  /** From the root of the repository, such as docs/tutorial.md. */
  readonly name: string;
  readonly text: string;
  /** The text without its blocks of code. */
  readonly prose: string;
  readonly blocks: readonly Block[];
}

const fence = /^```([^\n]*)\n([\s\S]*?)^```$/gm;

export function pageOf(name: string): Page {
  const text = readFileSync(join(rootFolder, name), 'utf8');
  return {
    name,
    text,
    prose: text.replaceAll(fence, ''),
    blocks: [...text.matchAll(fence)].map(([, language = '', code = '']) => ({ language, text: code })),
  };
}

/** Every page under docs/. */
export const docs: readonly Page[] = readdirSync(join(rootFolder, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => pageOf(`docs/${name.replaceAll('\\', '/')}`));

/** Questions of a page that have an answer below them; a file that is to be made has none. */
export const answered = ({ blocks }: Page): { question: string; answer: string }[] =>
  blocks.flatMap(({ language, text }, i) => {
    const next = blocks[i + 1];
    return language === 'graphql' && next?.language !== 'cypher' ? [{ question: text, answer: next?.text ?? '' }] : [];
  });

/** What stands between backticks. */
export const inlineCode = ({ prose }: Page): string[] => [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
