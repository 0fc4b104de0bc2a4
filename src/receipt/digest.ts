/** One form of bytes for one value, whatever its spaces and the order of its fields: JSON by RFC 8785. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Content } from './content.js';

export const bytesOf = (value: object): Buffer => Buffer.from(canonicalize(value) ?? '');

/** SHA-256 of that form, in hexadecimal. */
export const digestOf = (value: object): string => createHash('sha256').update(bytesOf(value)).digest('hex');

/** The hash of an answer: the same for two that say the same to the same question. */
export const hashOf = ({ asked, said }: Pick<Content, 'asked' | 'said'>): string => digestOf({ asked, said });
