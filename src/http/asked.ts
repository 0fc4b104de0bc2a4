/** What is known of a query while it is answered. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import { parse, print, type DocumentNode } from 'graphql';
import { questions } from '../catalogue.js';
import type { Client } from './access/access.js';
import type { Turn } from './admission.js';

export interface Asked {
  /** Of the request, as the client gave it or made by the server. */
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  readonly client: Client;
  /** Of the document without its comments and its layout; undefined as long as it is not valid. */
  hash?: string;
  /** The question of the catalogue that the document is; "other" if it is none. */
  question: string;
  /** As the limits reckon it. */
  cost?: number;
  /** While it is answered. */
  turn?: Turn;
  /** Aborted when nobody waits for the answer any more. */
  signal?: AbortSignal;
  /** The code of the first error of the answer. */
  code?: string;
  /** The time of all reads, which may have run side by side. */
  databaseSeconds: number;
  /** Rows that these reads brought. */
  rows: number;
  /** Was the answer cut for the time it took? */
  cutByTime?: boolean;
  /** Faults that were logged for it. */
  readonly logged: Set<string>;
  /** Is the answer one that was kept? */
  cached?: true;
}

/** The query of the asynchronous context that runs: what Apollo calls without a request finds its request here. */
export const asked = new AsyncLocalStorage<Asked>();

const hashOf = (document: DocumentNode): string => createHash('sha256').update(print(document)).digest('hex').slice(0, 16);

const byHash = new Map(questions.map(({ name, document }) => [hashOf(parse(document)), name]));

/** Apollo keeps documents: each is printed once. */
const known = new WeakMap<DocumentNode, string>();

/** The hash of a document, and the question that it is. */
export function identify(document: DocumentNode): { hash: string; question: string } {
  const hash = known.get(document) ?? hashOf(document);
  known.set(document, hash);
  return { hash, question: byHash.get(hash) ?? 'other' };
}
