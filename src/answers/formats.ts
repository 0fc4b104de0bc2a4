/** The formats that answers are taken away in. The same answers give the same bytes. */
import type { Answer } from '../model/answer.js';
import { bibtex } from './bibtex.js';
import { csl } from './csl.js';
import { csv } from './csv.js';
import { markdown } from './markdown.js';
import { memoOf, pageOf } from './memo.js';
import type { FormatName, MemoFormatName } from './names.js';
import type { Page } from './page.js';

interface Format<Given extends readonly unknown[]> {
  readonly mediaType: string;
  write(...given: Given): string | Promise<Uint8Array>;
}

const markdownType = 'text/markdown; charset=utf-8';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Its library is a megabyte, which only who wants such a file waits for. */
const docx = async (page: Page): Promise<Uint8Array> => (await import('./docx.js')).docx(page);

/** Of one answer. */
export const formats = {
  md: { mediaType: markdownType, write: (answer: Answer) => markdown(pageOf(answer)) },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: csv },
  json: { mediaType: 'application/json; charset=utf-8', write: (answer: Answer) => `${JSON.stringify(answer, null, 2)}\n` },
  docx: { mediaType: docxType, write: (answer: Answer) => docx(pageOf(answer)) },
  'csl.json': { mediaType: 'application/vnd.citationstyles.csl+json', write: csl },
  bib: { mediaType: 'application/x-bibtex; charset=utf-8', write: bibtex },
} as const satisfies Record<FormatName, Format<[answer: Answer]>>;

/** Of several answers in one document, with a title. */
export const memoFormats = {
  docx: { mediaType: docxType, write: (answers: readonly Answer[], title?: string) => docx(memoOf(answers, title)) },
  md: { mediaType: markdownType, write: (answers: readonly Answer[], title?: string) => markdown(memoOf(answers, title)) },
} as const satisfies Record<MemoFormatName, Format<[answers: readonly Answer[], title?: string]>>;

/** Name of the file that holds an answer: that of its question, such as q01-visa-types-2397.csl.json. */
export const fileOf = ({ question }: Answer, format: FormatName): string => `${question.name.replaceAll(/[^A-Za-z0-9-]+/g, '-')}.${format}`;
