/** A page in DOCX: A4, styles of headings, footnotes, page numbers, a language and a title for those who have it read to them. */
import {
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { styles } from './docxStyles.js';
import { withoutClock } from './docxBytes.js';
import type { Block, Page, Run } from './page.js';
import { linkOf, piece, plain } from './text.js';

export async function docx(page: Page): Promise<Uint8Array> {
  const notes = new Footnotes();
  const body = page.blocks.flatMap((block) => blockOf(block, notes));
  const title = plain(page.title);
  const document = new Document({
    title,
    creator: 'Loophole',
    lastModifiedBy: 'Loophole',
    styles,
    footnotes: notes.written,
    sections: [
      {
        properties: { page: { size: a4, margin: { top: margin, right: margin, bottom: margin, left: margin } } },
        footers: { default: footer },
        children: [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }), ...body],
      },
    ],
  });
  return withoutClock(await Packer.toBuffer(document));
}

/** In twentieths of a point. */
const a4 = { width: 11906, height: 16838 };
const margin = 1417;
const footer = new Footer({
  children: [
    new Paragraph({ style: 'Footer', children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })] }),
  ],
});

function blockOf(block: Block, notes: Footnotes): Paragraph[] {
  if (block.kind === 'heading') return [new Paragraph({ heading: levels[block.level], children: [new TextRun(plain(block.text))] })];
  if (block.kind === 'paragraph') return [new Paragraph({ children: notes.inline(block.runs) })];
  if (block.kind === 'entries')
    return block.entries.map((entry) => new Paragraph({ style: 'Bibliography', children: notes.inline(entry) }));
  return block.items.flatMap(({ runs, below = [] }) => [
    new Paragraph({ bullet: { level: 0 }, keepNext: below.length > 0, children: notes.inline(runs) }),
    ...below.map((one) => new Paragraph({ bullet: { level: 1 }, children: notes.inline(one) })),
  ]);
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

/** The footnotes of a document: a claim is told in full where it is first cited, and after that by the number of that note. */
class Footnotes {
  readonly written: Record<string, { children: Paragraph[] }> = {};
  readonly #first = new Map<string, number>();
  #count = 0;

  inline(runs: readonly Run[]): ParagraphChild[] {
    return runs.flatMap((run, index) => (isNote(run) && isNote(runs[index - 1]) ? [comma, this.#child(run)] : [this.#child(run)]));
  }

  #child(run: Run): ParagraphChild {
    if (typeof run === 'string') return new TextRun(piece(run));
    if ('strong' in run) return new TextRun({ text: plain(run.strong), bold: true });
    return 'link' in run ? linkTo(run.link) : this.#cite(run.claim, run.note);
  }

  #cite(claim: string, note: readonly Run[]): FootnoteReferenceRun {
    const number = ++this.#count;
    const first = this.#first.get(claim);
    if (first === undefined) this.#first.set(claim, number);
    const children = this.inline(first === undefined ? note : [`${claim}, as in note ${first}.`]);
    this.written[number] = { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...children] })] };
    return new FootnoteReferenceRun(number);
  }
}

const isNote = (run: Run | undefined): boolean => typeof run === 'object' && 'claim' in run;
/** Between the numbers of two notes, so that 1 and 2 are not 12. */
const comma = new TextRun({ text: ',', superScript: true });

function linkTo(url: string): ParagraphChild {
  const link = linkOf(url);
  return link === null
    ? new TextRun(plain(url))
    : new ExternalHyperlink({ link, children: [new TextRun({ text: link, style: 'Hyperlink' })] });
}
