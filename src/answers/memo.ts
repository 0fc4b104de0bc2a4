/** Answers as a document: under one line that always stands there, with one bibliography. */
import type { Answer } from '../model/answer.js';
import { claimsOf, documentsOf, type CitedDocument } from './documents.js';
import type { Block, Page, Run } from './page.js';
import { heading, paragraph, sectionsOf } from './sections.js';
import { sentenceCase } from './text.js';
import { fixedLine, originOf, publicationOf } from './words.js';

/** One answer, with its question as the title. */
export const pageOf = (answer: Answer): Page => ({
  title: answer.question.title,
  blocks: [paragraph({ strong: fixedLine }), paragraph(originOf(answer)), ...sectionsOf(answer, 1), ...bibliography([answer])],
});

/** Several answers as one document. */
export function memoOf(answers: readonly Answer[], title = 'Memo'): Page {
  const origins = [...new Set(answers.map(originOf))];
  const bodies = answers.flatMap((answer) => [
    heading(1, answer.question.title),
    // Where all are of one day and version, that is told once.
    ...(origins.length > 1 ? [paragraph(originOf(answer))] : []),
    ...sectionsOf(answer, 2),
  ]);
  return {
    title,
    blocks: [paragraph({ strong: fixedLine }), ...origins.map((origin) => paragraph(origin)), ...bodies, ...bibliography(answers)],
  };
}

function bibliography(answers: readonly Answer[]): Block[] {
  const entries = documentsOf(answers).map(entryOf);
  return [heading(1, 'Bibliography'), entries.length === 0 ? paragraph('None.') : { kind: 'entries', entries }];
}

function entryOf(document: CitedDocument): Run[] {
  const { publisher, title, published, url } = document;
  const lead = `${publisher === null ? '' : `${publisher}. `}“${title}”. ${sentenceCase(publicationOf(published))}. `;
  return [lead, ...(url === null ? [] : [{ link: url }, '. ']), `${claimsOf(document)}.`];
}
