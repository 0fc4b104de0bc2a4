/** Make a receipt. */
import { sign } from 'node:crypto';
import type { Answer } from '../model/answer.js';
import { contentOf } from './content.js';
import { bytesOf, digestOf, hashOf } from './digest.js';
import type { SigningKey } from './keys.js';
import { receiptKind, type Receipt } from './receipt.js';

/**
 * The signed receipt of an answer. Its `hash` does not depend on the time; its signature covers the time, too.
 * @param refusals questions that Loophole refuses to answer, in the words of the catalogue
 */
export function receiptOf(answer: Answer, key: SigningKey, now: Date, refusals: readonly string[]): Receipt {
  const content = contentOf(answer);
  if (content === undefined) throw new Error('The answer is not as src/model/answer.ts has it.');
  const { asked, origin, said } = content;
  const unsigned: Omit<Receipt, 'signature'> = {
    format: 1,
    kind: receiptKind,
    question: asked.question,
    variables: [...asked.variables],
    asOf: asked.asOf,
    known: [...asked.known],
    dataset: origin.dataset,
    lists: [...origin.lists],
    product: origin.product,
    headline: said.headline,
    findings: said.findings.map((finding) => ({ id: finding.id, sentence: finding.sentence, hash: digestOf(finding) })),
    limits: [...said.limits],
    citations: said.citations.map((citation) => ({ key: citation.key, hash: digestOf(citation) })),
    hash: hashOf(content),
    refusals: [...refusals],
    madeAt: now.toISOString(),
    key: key.name,
  };
  return { ...unsigned, signature: sign(null, bytesOf(unsigned), key.privateKey).toString('hex') };
}
