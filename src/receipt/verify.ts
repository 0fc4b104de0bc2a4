/** Check a receipt: who signed it, whether it is as it was signed, and whether the answer is still the same. */
import { verify as isSigned } from 'node:crypto';
import { changesSince, originSince } from './changes.js';
import type { Content } from './content.js';
import { bytesOf } from './digest.js';
import { publicKeyNamed } from './keys.js';
import type { Receipt } from './receipt.js';

/** FORGED: something was changed after it was signed. OTHER_KEY: as it was signed, but not with the key of that name. */
export type Signature = 'SOUND' | 'FORGED' | 'OTHER_KEY';

/** @param key name of the public key that is trusted */
export function signatureOf(receipt: Receipt, key: string): Signature {
  const { signature, ...signed } = receipt;
  if (!isSigned(null, bytesOf(signed), publicKeyNamed(receipt.key), Buffer.from(signature, 'hex'))) return 'FORGED';
  return receipt.key === key ? 'SOUND' : 'OTHER_KEY';
}

export interface Verdict {
  readonly verdict: 'SAME' | 'CHANGED' | Exclude<Signature, 'SOUND'>;
  /** What the answer says otherwise now, in words; nothing unless it is CHANGED. */
  readonly changes: readonly string[];
  /** What it was made from that is another now, in words; an answer may be the same all the same. */
  readonly origin: readonly string[];
}

/**
 * Hold a receipt against the answer as it is now.
 * @param key name of the public key that is trusted
 */
export function verify(receipt: Receipt, now: Content, key: string): Verdict {
  const signature = signatureOf(receipt, key);
  if (signature !== 'SOUND') return { verdict: signature, changes: [], origin: [] };
  const changes = changesSince(receipt, now);
  return { verdict: changes.length === 0 ? 'SAME' : 'CHANGED', changes, origin: originSince(receipt, now.origin) };
}
