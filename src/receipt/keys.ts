/** Keys of Ed25519 (RFC 8032). A public key has 32 bytes, as few as a fingerprint of it would have: written in hexadecimal, it is its own name. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** What a server signs receipts with. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  /** Of the public half. */
  readonly name: string;
  /** The public half, as PEM. */
  readonly publicHalf: string;
}

/** A new private key, as PEM (PKCS #8). */
export const newPrivateKey = (): string =>
  generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;

/** The key of a PEM; undefined if that holds no private key of Ed25519. */
export function signingKeyIn(pem: string): SigningKey | undefined {
  const privateKey = ofEd25519(() => createPrivateKey(pem));
  if (privateKey === undefined) return undefined;
  const publicKey = createPublicKey(privateKey);
  return { privateKey, name: nameOf(publicKey), publicHalf: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

/** The name of the public key of a PEM; undefined if that holds none of Ed25519. */
export function keyNameIn(pem: string): string | undefined {
  // The private half would do, but who is given it could sign: it is not to be handed round.
  const publicKey = /PRIVATE KEY/.test(pem) ? undefined : ofEd25519(() => createPublicKey(pem));
  return publicKey && nameOf(publicKey);
}

/** The public key that has a name of 64 hexadecimal digits. */
export const publicKeyNamed = (name: string): KeyObject =>
  createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(name, 'hex').toString('base64url') } });

const nameOf = (publicKey: KeyObject): string => Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');

function ofEd25519(read: () => KeyObject): KeyObject | undefined {
  try {
    const key = read();
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined; // no PEM, or of something else, or locked by a password
  }
}
