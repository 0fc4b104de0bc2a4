/** The key that receipts are signed with, in a file of its own. It is read at the start: a server signs with one key. */
import { AppError } from '../../errors.js';
import { signingKeyIn, type SigningKey } from '../../receipt/keys.js';
import { readSecret } from './secretFile.js';

/** @throws AppError SETTING_INVALID if the file cannot be read, is open to others, or holds no such key */
export async function readSigningKey(path: string): Promise<SigningKey> {
  const invalid = (what: string, cause?: unknown): AppError =>
    new AppError('SETTING_INVALID', `LOOPHOLE_SIGNING_KEY="${path}" ${what}; make one with "loophole key --signing --file ${path}".`, {
      cause,
    });
  const pem = await readSecret('LOOPHOLE_SIGNING_KEY', path, 'what receipts are signed with').catch((fault: unknown) =>
    Promise.reject(fault instanceof AppError ? fault : invalid('cannot be read', fault)),
  );
  const key = signingKeyIn(pem);
  if (key === undefined) throw invalid('holds no private key of Ed25519 as PEM');
  return key;
}
