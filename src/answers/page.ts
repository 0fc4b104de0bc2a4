/** An answer as a document, before it is of any format: headings, paragraphs, lists, footnotes. */
import type { Against, Answer, Citation, Finding, Limit } from '../model/answer.js';
import { words } from '../model/words.js';
import { claimsOf, documentsOf, type CitedDocument } from './documents.js';
import { noteOf } from './note.js';
import { sentenceCase } from './text.js';
import { againstWords, fixedLine, marksOf, originOf, publicationOf } from './words.js';

/** A piece of a paragraph: text, text that is to be seen, a link, or the footnote of a claim, which is told in full once. */
export type Run =
  string | { readonly strong: string } | { readonly link: string } | { readonly claim: string; readonly note: readonly Run[] };

export interface Item {
  readonly runs: readonly Run[];
  /** Items below it. */
  readonly below?: readonly (readonly Run[])[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'items'; readonly items: readonly Item[] }
  | { readonly kind: 'entries'; readonly entries: readonly (readonly Run[])[] };

export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });
const itemsOr = (items: readonly Item[]): Block => (items.length === 0 ? paragraph('None.') : { kind: 'items', items });

/** One answer, with its question as the title. */
export const answerPage = (answer: Answer): Page => ({
  title: answer.question.title,
  blocks: [paragraph({ strong: fixedLine }), paragraph(originOf(answer)), ...bodyOf(answer, 1), ...bibliography([answer])],
});

/** Several answers as one document. */
export function memoPage(answers: readonly Answer[], title = 'Memo'): Page {
  const origins = [...new Set(answers.map(originOf))];
  const bodies = answers.flatMap((answer) => [
    heading(1, answer.question.title),
    // Where all are of one day and version, that is told once.
    ...(origins.length > 1 ? [paragraph(originOf(answer))] : []),
    ...bodyOf(answer, 2),
  ]);
  return {
    title,
    blocks: [paragraph({ strong: fixedLine }), ...origins.map((origin) => paragraph(origin)), ...bodies, ...bibliography(answers)],
  };
}

function bodyOf(answer: Answer, level: 1 | 2): Block[] {
  const { variables, headline, findings, limits } = answer;
  const cite = citing(answer);
  const parts = [...new Set(findings.map(({ part }) => part))];
  const asked = variables.map(({ name, value }) => `${name} = ${value}`).join(', ');
  return [
    ...(asked === '' ? [] : [paragraph(`Asked with ${asked}.`)]),
    paragraph(headline),
    ...parts.flatMap((part) => [
      heading(level, part),
      itemsOr(findings.filter((one) => one.part === part).map((one) => findingOf(one, cite))),
    ]),
    ...(parts.length === 0 ? [heading(level, 'Findings'), itemsOr([])] : []),
    heading(level, 'Disagreements'),
    itemsOr(findings.flatMap((finding) => disagreementOf(finding, cite))),
    heading(level, 'What this does not tell'),
    itemsOr(limits.map(limitOf)),
  ];
}

type Cite = (key: string) => Run;
function citing({ citations }: Answer): Cite {
  const byKey = new Map<string, Citation>(citations.map((citation) => [citation.key, citation]));
  return (key) => {
    const citation = byKey.get(key);
    if (citation === undefined) throw new Error(`${key} is cited, but is no citation of the answer; its maker has to add it`);
    return { claim: key, note: noteOf(citation) };
  };
}

function findingOf(finding: Finding, cite: Cite): Item {
  const marks = marksOf(finding);
  return { runs: [finding.sentence, ...(marks === '' ? [] : [' ', { strong: marks }]), ...finding.citations.map(cite)] };
}

const disagreementOf = ({ sentence, against }: Finding, cite: Cite): Item[] =>
  against.length === 0 ? [] : [{ runs: [sentence], below: against.map((one) => againstOf(one, cite)) }];

const againstOf = ({ kind, reason, condition, citation }: Against, cite: Cite): Run[] => [
  { strong: againstWords[kind] },
  `: ${reason}${condition === null ? '' : ` On the reading: ${condition}`}`,
  cite(citation),
];

const limitOf = ({ kind, words: told, gap }: Limit): Item => ({
  runs: [{ strong: sentenceCase(words(kind)) }, `: ${told}${gap === null ? '' : ` (${gap})`}`],
});

function bibliography(answers: readonly Answer[]): Block[] {
  const entries = documentsOf(answers).map(entryOf);
  return [heading(1, 'Bibliography'), entries.length === 0 ? paragraph('None.') : { kind: 'entries', entries }];
}

function entryOf(document: CitedDocument): Run[] {
  const { publisher, title, published, url } = document;
  const lead = `${publisher === null ? '' : `${publisher}. `}“${title}”. ${sentenceCase(publicationOf(published))}. `;
  return [lead, ...(url === null ? [] : [{ link: url }, '. ']), `${claimsOf(document)}.`];
}
