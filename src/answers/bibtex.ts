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
    // An article of BibTeX is one of a journal otherwise.
    ['entrysubtype', type === 'article' ? '{newspaper}' : null],
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

const escaped = (text: string): string => {
  // A brace counts for BibTeX even behind a backslash, so those that do not match are written by their names, which fewer programs know.
  const braces = isBalanced(text) ? {} : { '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };
  const named: Readonly<Record<string, string>> = { ...names, ...braces };
  return plain(text).replaceAll(/[\\{}~^&%$#_]/g, (sign) => named[sign] ?? `\\${sign}`);
};

const names = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

/** Has each closing brace one that opens before it, and each opening one its end? */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}
