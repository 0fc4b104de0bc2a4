/** What an answer says otherwise than the one that a receipt is of, in words. */
import type { Content, Origin } from './content.js';
import { digestOf, hashOf } from './digest.js';
import type { Receipt } from './receipt.js';

/** Nothing if it says the same to the same question. */
export function changesSince(receipt: Receipt, content: Content): string[] {
  const { asked, said } = content;
  const { question, variables, asOf, known } = receipt;
  const isOther = digestOf(asked) !== digestOf({ question, variables, asOf, known });
  const changes = [
    ...(isOther ? ['What was answered is another question, or of other variables or another day.'] : []),
    ...(said.headline === receipt.headline ? [] : [`Headline: "${receipt.headline}" is now "${said.headline}"`]),
    ...compared(receipt.findings, said.findings.map(ofFinding), ({ id }) => id, findingWords),
    ...compared(receipt.limits, said.limits, digestOf, limitWords),
    ...compared(receipt.citations, said.citations.map(ofCitation), ({ key }) => key, citationWords),
  ];
  return changes.length > 0 || hashOf(content) === receipt.hash ? changes : ['The same stands there in another order.'];
}

/** What it was made from that is another: of itself that changes nothing of what it says. */
export function originSince(receipt: Receipt, { dataset, lists, product }: Origin): string[] {
  const was = (what: string, before: string, now: string): string[] => (before === now ? [] : [`${what} was ${before} and is ${now}.`]);
  return [
    ...was('The version of the dataset', receipt.dataset, dataset),
    ...compared(receipt.lists, lists, ({ list }) => list, listWords),
    ...was('The release of Loophole', receipt.product, product),
  ];
}

type Finding = Receipt['findings'][number];
type Cited = Receipt['citations'][number];

const ofFinding = (finding: Content['said']['findings'][number]): Finding => ({
  id: finding.id,
  sentence: finding.sentence,
  hash: digestOf(finding),
});
const ofCitation = (citation: Content['said']['citations'][number]): Cited => ({ key: citation.key, hash: digestOf(citation) });

interface Words<T> {
  gone(before: T): string;
  come(now: T): string;
  other(before: T, now: T): string;
}

const findingWords: Words<Finding> = {
  gone: ({ id, sentence }) => `No longer found: ${sentence} (${id})`,
  come: ({ id, sentence }) => `Found now: ${sentence} (${id})`,
  other: (before, now) =>
    before.sentence === now.sentence
      ? `Found with other marks, evidence or counter-evidence: ${now.sentence} (${now.id})`
      : `Found otherwise: "${before.sentence}" is now "${now.sentence}" (${now.id})`,
};
const limitWords: Words<Receipt['limits'][number]> = {
  gone: ({ words }) => `No longer a limit: ${words}`,
  come: ({ words }) => `A limit now: ${words}`,
  other: (_, { words }) => `A limit: ${words}`,
};
const citationWords: Words<Cited> = {
  gone: ({ key }) => `No longer cited: ${key}`,
  come: ({ key }) => `Cited now: ${key}`,
  other: (_, { key }) => `Cited otherwise, as its words, its document or its dates are others: ${key}`,
};
const listWords: Words<Receipt['lists'][number]> = {
  gone: ({ name, version }) => `It no longer rests on version ${version} of ${name}.`,
  come: ({ name, version }) => `It now rests on version ${version} of ${name}.`,
  other: (before, now) => `The version of ${now.name} was ${edition(before)} and is ${edition(now)}.`,
};
const edition = ({ version, generatedAt }: Receipt['lists'][number]): string =>
  generatedAt === null ? String(version) : `${version} of ${generatedAt}`;

/** What is gone, other and come, by key; the second of one key is another than the first. */
function compared<T extends object>(before: readonly T[], now: readonly T[], keyOf: (one: T) => string, words: Words<T>): string[] {
  const [old, current] = [keyed(before, keyOf), keyed(now, keyOf)];
  return [
    ...[...old].flatMap(([key, was]) => {
      const is = current.get(key);
      if (is === undefined) return [words.gone(was)];
      return digestOf(was) === digestOf(is) ? [] : [words.other(was, is)];
    }),
    ...[...current].flatMap(([key, is]) => (old.has(key) ? [] : [words.come(is)])),
  ];
}

function keyed<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> {
  const found = new Map<string, T>();
  for (const one of all) {
    let nth = 1;
    while (found.has(`${nth} ${keyOf(one)}`)) nth++;
    found.set(`${nth} ${keyOf(one)}`, one);
  }
  return found;
}
