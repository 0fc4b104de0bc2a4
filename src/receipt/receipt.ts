/** The receipt of an answer: what was asked, on which day and of which data, what it came to, and who says so. */
import { z } from 'zod';
import { AppError } from '../errors.js';
import { limit, list, text, variable } from './content.js';

export const receiptKind =
  'A record of a search of this graph, as it stood. It is not a clearance: what was not found may be there, and what was found is what claims say.';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const receipt = z.strictObject({
  format: z.literal(1),
  kind: z.literal(receiptKind),
  question: text,
  variables: z.array(variable),
  asOf: text.nullable(),
  known: z.array(text),
  dataset: text,
  lists: z.array(list),
  product: text,
  headline: text,
  findings: z.array(z.strictObject({ id: text, sentence: text, hash: digest })),
  limits: z.array(limit),
  citations: z.array(z.strictObject({ key: text, hash: digest })),
  /** SHA-256 over what was asked and all that the answer says (content.ts); no time is in it. */
  hash: digest,
  /** Questions that Loophole refuses to answer. */
  refusals: z.array(text),
  madeAt: z.iso.datetime(),
  /** Name of the public key (keys.ts). */
  key: digest,
  /** Of Ed25519, over all other fields. */
  signature: z.string().regex(/^[0-9a-f]{128}$/),
});
export type Receipt = z.infer<typeof receipt>;

const refused = (what: string): AppError =>
  new AppError('RECEIPT_REFUSED', `This is no receipt that can be checked: ${what}. Use the file as "loophole receipt" wrote it.`);

/**
 * The receipt in a text of JSON.
 * @throws AppError RECEIPT_REFUSED if it is none, of another format, or has fields that are unknown or stand there twice
 */
export function readReceipt(json: string): Receipt {
  const value = parse(json);
  const { success, data: loose } = z.looseObject({ format: z.number() }).safeParse(value);
  if (success && loose.format !== 1) throw refused(`it is of format ${loose.format}, and this Loophole reads format 1`);
  const { data, error } = receipt.safeParse(value);
  if (error) throw refused(error.issues.map(({ path, message }) => `${path.join('.') || 'the whole'}: ${message}`).join('; '));
  // Of two fields of one name the last one is read, and whoever looks at the file may see the first.
  if (colonsIn(json) !== fieldsIn(data)) throw refused('a field stands there twice');
  return data;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw refused('it is no JSON');
  }
}

const colonsIn = (json: string): number => json.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1;

function fieldsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value).reduce((sum: number, one) => sum + fieldsIn(one), 0);
  return Array.isArray(value) ? below : below + Object.keys(value).length;
}
