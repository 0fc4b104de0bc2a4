/** A page in Markdown, as GitHub and pandoc read it. */
import type { Block, Item, Page, Run } from './page.js';
import { labelOf, linkOf, piece, plain } from './text.js';

export function markdown({ title, blocks }: Page): string {
  const notes = new Map<string, readonly Run[]>();
  const inline = (runs: readonly Run[]): string => beginning(runs.map((run) => inlineOf(run, notes)).join(''));
  const body = blocks.map((block) => blockOf(block, inline));
  const footnotes = [...notes].map(([label, note]) => `[^${label}]: ${inline(note)}`);
  return `${[`# ${escaped(plain(title))}`, ...body, ...footnotes].join('\n\n')}\n`;
}

type Inline = (runs: readonly Run[]) => string;

function blockOf(block: Block, inline: Inline): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level + 1)} ${escaped(plain(block.text))}`;
  if (block.kind === 'paragraph') return inline(block.runs);
  if (block.kind === 'items') return block.items.map((item) => itemOf(item, inline)).join('\n');
  return block.entries.map((entry) => `- ${inline(entry)}`).join('\n');
}

const itemOf = ({ runs, below = [] }: Item, inline: Inline): string =>
  [`- ${inline(runs)}`, ...below.map((one) => `  - ${inline(one)}`)].join('\n');

/** Notes are gathered on the way, each once. */
function inlineOf(run: Run, notes: Map<string, readonly Run[]>): string {
  if (typeof run === 'string') return escaped(piece(run));
  if ('strong' in run) return `**${escaped(plain(run.strong))}**`;
  if ('link' in run) return linkText(run.link);
  const label = labelOf(run.claim);
  if (!notes.has(label)) notes.set(label, run.note);
  return `[^${label}]`;
}

function linkText(url: string): string {
  const link = linkOf(url);
  return link === null ? escaped(plain(url)) : `<${link}>`;
}

/** What Markdown, or a dialect of it, reads as a sign. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>&~^$|#@]/g, String.raw`\$&`);

/** A text must not begin a list, a rule or a definition. */
const beginning = (text: string): string =>
  text
    .trim()
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
    .replace(/^[-+=:%]/, String.raw`\$&`);
