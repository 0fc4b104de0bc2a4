/** A receipt, checked and held against the answer of a running API. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { AppError } from '../errors.js';
import { contentOf } from '../receipt/content.js';
import { keyNameIn } from '../receipt/keys.js';
import { readReceipt, type Receipt } from '../receipt/receipt.js';
import { signatureOf, verify, type Verdict } from '../receipt/verify.js';
import { answerAt } from './answers.js';
import { defaultAddress, notOurs } from './api.js';
import { row } from './layout.js';

export const readReceiptFile = async (file: string): Promise<Receipt> => readReceipt(await textOf(file));

/** The name of the public key in a file. */
export async function readKeyName(file: string): Promise<string> {
  const name = keyNameIn(await textOf(file));
  if (name !== undefined) return name;
  throw new AppError(
    'RECEIPT_REFUSED',
    `"${file}" holds no public key of Ed25519 as PEM; save there what GET /receipt-key of the server answers.`,
  );
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new AppError('RECEIPT_REFUSED', `"${file}" cannot be read (${cause.code}); name a file that can be.`, { cause });
  });
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new AppError('RECEIPT_REFUSED', `"${file}" is no text in UTF-8; use the file as it was written.`);
}

/** @param key name of the public key that is trusted; without a sound signature by it nothing is asked */
export async function verdictAt(url: string | undefined, receipt: Receipt, key: string, signal: AbortSignal): Promise<Verdict> {
  const signature = signatureOf(receipt, key);
  if (signature !== 'SOUND') return { verdict: signature, changes: [], origin: [] };
  const address = url ?? defaultAddress();
  const { question, variables, asOf, known } = receipt;
  const parameters = {
    ...Object.fromEntries(variables.map(({ name, value }) => [name, value])),
    ...(asOf !== null && { asOf }),
    known: known.join(),
  };
  const content = contentOf(await answerAt(address, { question, parameters }, 'answer', signal));
  if (content === undefined) throw notOurs(address);
  return verify(receipt, content, key);
}

export function refusalOf({ verdict }: Verdict, { key }: Receipt): AppError | undefined {
  if (verdict === 'FORGED') return new AppError('RECEIPT_REFUSED', 'The receipt is forged: it is not as it was signed. Do not rely on it.');
  if (verdict !== 'OTHER_KEY') return undefined;
  return new AppError(
    'RECEIPT_REFUSED',
    `The receipt is as it was signed, but with another key than the one that --key names: ${key}. If you trust that key, name its public half.`,
  );
}

export function told({ verdict, changes, origin }: Verdict, { kind, question, asOf, madeAt }: Receipt): string[] {
  const asked = `${question}${asOf === null ? '' : ` as of ${asOf}`}`;
  const first =
    verdict === 'SAME' ? `${asked} is answered as the receipt of ${madeAt} has it.` : `${asked} is answered otherwise than at ${madeAt}.`;
  return [
    ...row(verdict === 'SAME' ? 'same' : 'changed', first),
    ...changes.flatMap((change) => row('', change)),
    ...origin.flatMap((change) => row('made from', change)),
    '',
    ...row('', kind, 0, 0),
  ];
}
