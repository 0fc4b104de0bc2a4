/** API keys: 256 random bits, of which only a hash is kept. A hash that is quick to make is enough for what nobody can guess. */
import { createHash, randomBytes } from 'node:crypto';

export const newKey = (): string => `loophole_${randomBytes(32).toString('base64url')}`;

export const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/** What names a client: letters, digits, dots, hyphens and underscores. */
export const keyName = /^[\w.-]{1,64}$/;

/** The line of a key in the file of keys. */
export const lineOf = (name: string, key: string): string => `${name} sha256:${hashOf(key).toString('hex')}`;
