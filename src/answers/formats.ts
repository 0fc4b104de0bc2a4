/** The formats that an answer is taken away in. The same answer gives the same bytes. */
import type { Answer } from '../model/answer.js';
import { bibtex } from './bibtex.js';
import { csl } from './csl.js';
import { csv } from './csv.js';
import { markdown } from './markdown.js';
import type { FormatName } from './names.js';
import { answerPage } from './page.js';

interface Format {
  readonly mediaType: string;
  write(answer: Answer): string | Promise<Uint8Array>;
}

export const formats: Readonly<Record<FormatName, Format>> = {
  md: { mediaType: 'text/markdown; charset=utf-8', write: (answer) => markdown(answerPage(answer)) },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: csv },
  json: { mediaType: 'application/json; charset=utf-8', write: (answer) => `${JSON.stringify(answer, null, 2)}\n` },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // Its library is a megabyte, which only who wants such a file waits for.
    write: async (answer) => (await import('./docx.js')).docx(answerPage(answer)),
  },
  'csl.json': { mediaType: 'application/vnd.citationstyles.csl+json', write: csl },
  bib: { mediaType: 'application/x-bibtex; charset=utf-8', write: bibtex },
};

/** Name of the file that holds an answer: that of its question, such as q01-visa-types-2397.csl.json. */
export const fileOf = ({ question }: Answer, format: FormatName): string => `${question.name.replaceAll(/[^A-Za-z0-9-]+/g, '-')}.${format}`;
