/** The sections of an answer in words: findings by part, disagreements, what it does not tell. All are there even when empty. */
import type { Against, Answer, Citation, Finding, Limit } from '../model/answer.js';
import { words } from '../model/words.js';
import { noteOf } from './note.js';
import type { Block, Item, Run } from './page.js';
import { sentence as whole } from '../sentence/list.js';
import { sentenceCase } from './text.js';
import { againstWords, marksOf } from './words.js';

export const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...runs: readonly Run[]): Block => ({ kind: 'paragraph', runs });
const itemsOr = (items: readonly Item[]): Block => (items.length === 0 ? paragraph('None.') : { kind: 'items', items });

export function sectionsOf(answer: Answer, level: 1 | 2): Block[] {
  const { variables, headline, findings, limits } = answer;
  const cite = citing(answer);
  const parts = [...new Set(findings.map(({ part }) => part))];
  const asked = variables.map(({ name, words: value }) => `${name}: ${value}`).join('; ');
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
  `: ${whole(reason)}${condition === null ? '' : ` On the reading: ${whole(condition)}`}`,
  cite(citation),
];

const limitOf = ({ kind, words: told, gap }: Limit): Item => ({
  runs: [{ strong: sentenceCase(words(kind)) }, `: ${told}${gap === null ? '' : ` (${gap})`}`],
});
