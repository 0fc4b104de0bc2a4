/** What is logged of queries: by which key, which, how long, how dear. Never variables, never an address. */
import type { FastifyBaseLogger } from 'fastify';
import type { Client } from './access/access.js';
import type { Query } from './query.js';

/** A read is slow that takes longer, in seconds. */
export const slowRead = 1;

/** One line for each query that was answered. */
export function logAnswer(
  { log, client: { key }, identity: { hash, question, cost }, code, isKept, work: { rows, databaseSeconds } }: Query,
  status: number,
  seconds: number,
  dataset: unknown,
): void {
  log.info(
    {
      key,
      hash,
      question,
      cost,
      rows,
      cached: isKept || undefined,
      status,
      code,
      seconds: rounded(seconds),
      databaseSeconds: rounded(databaseSeconds),
      dataset,
    },
    'answered',
  );
}

/** One line for each export; an export that was broken off is `whole: false`. */
export function logExport(log: FastifyBaseLogger, { key }: Client, what: Exported): void {
  log.info({ key, ...what, seconds: rounded(what.seconds) }, 'exported');
}

export interface Exported {
  readonly format: string;
  readonly cost: number;
  readonly rows: number;
  readonly status: number;
  readonly seconds: number;
  readonly whole: boolean;
}

export function logSlowRead({ log, identity: { question } }: Query, query: string, seconds: number): void {
  log.warn({ question, query, seconds: rounded(seconds) }, 'slow read');
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;
