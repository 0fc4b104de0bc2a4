/** BibTeX, as biber and BibTeX read it: an entry for each document, in UTF-8. */
import type { Answer } from '../model/answer.js';
import type { SourceClass } from '../model/vocabulary.js';
import { documentsOf, noteOf, type CitedDocument } from './documents.js';
import { linkOf, plain } from './text.js';

/** Of each class of source, the type of its entry, and the field that has the publisher. */
const types: Readonly<Record<SourceClass, readonly [type: string, publisher: string]>> = {
  REPORTING: ['article', 'journal'],
  OFFICIAL: ['techreport', 'institution'],
  REFERENCE: ['misc', 'howpublished'],
  READING: ['misc', 'howpublished'],
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const bibtex = (answer: Answer): string =>
  documentsOf([answer])
    .map((document) => `${entryOf(document)}\n`)
    .join('\n');

function entryOf(document: CitedDocument): string {
  const { key, title, publisher, url, language, sourceClass, published } = document;
  const [type, field] = types[sourceClass];
  const link = url === null ? null : linkOf(url);
  // The braces within keep the capitals of a title.
  const fields: readonly (readonly [string, string | null])[] = [
    ['title', `{{${escaped(title)}}}`],
    [field, publisher === null ? null : `{${escaped(publisher)}}`],
    ...dateOf(published),
    ['url', link === null ? null : `{${link}}`],
    ['language', language === null ? null : `{${escaped(language)}}`],
    ['note', `{${escaped(noteOf(document))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : `  ${name} = ${value},\n`));
  return `@${type}{${key},\n${lines.join('')}}`;
}

/** Year and month, as far as the whole interval has them in common; the note tells the interval. */
function dateOf(published: CitedDocument['published']): readonly (readonly [string, string])[] {
  if (published === null) return [];
  const [[year = '', month = ''], [lastYear, lastMonth]] = [published.earliest.split('-'), published.latest.split('-')];
  if (year !== lastYear) return [];
  const name = month === lastMonth ? months[Number(month) - 1] : undefined;
  return [['year', `{${year}}`], ...(name === undefined ? [] : ([['month', name]] as const))];
}

// A brace counts for BibTeX even behind a backslash, so it is written by its name.
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const escaped = (text: string): string => plain(text).replaceAll(/[\\{}~^&%$#_]/g, (sign) => escapes[sign] ?? `\\${sign}`);
