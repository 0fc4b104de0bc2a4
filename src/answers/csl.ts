/** CSL-JSON, as reference managers and citation processors read it: an entry for each document. */
import type { Answer } from '../model/answer.js';
import type { SourceClass } from '../model/vocabulary.js';
import { documentsOf, noteOf, type CitedDocument } from './documents.js';
import { linkOf, plain } from './text.js';

/** A date of CSL: a day, or the first and the last of an interval, each as year, month, day. */
interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

// An official document may be law or a press release of the body: "report" is true of both, and shows its publisher in every style.
const types: Readonly<Record<SourceClass, string>> = {
  REPORTING: 'article-newspaper',
  OFFICIAL: 'report',
  REFERENCE: 'document',
  READING: 'document',
};

export const csl = (answer: Answer): string => `${JSON.stringify(documentsOf([answer]).map(entryOf), null, 2)}\n`;

function entryOf(document: CitedDocument): object {
  const { key, title, publisher, url, language, sourceClass, published } = document;
  const container = sourceClass === 'REPORTING' ? 'container-title' : 'publisher';
  const link = url === null ? null : linkOf(url);
  return {
    id: key,
    type: types[sourceClass],
    title: plain(title),
    ...(publisher !== null && { [container]: plain(publisher) }),
    ...(published !== null && { issued: issuedOf(published) }),
    ...(link !== null && { URL: link }),
    ...(language !== null && { language }),
    note: plain(noteOf(document)),
  };
}

function issuedOf({ earliest, latest }: NonNullable<CitedDocument['published']>): CslDate {
  const days = earliest === latest ? [latest] : [earliest, latest];
  return { 'date-parts': days.map((day) => day.split('-').map(Number)) };
}
