/** What is logged of queries: which, how long, how dear. Never variables, never who asked. */
import type { Asked } from './asked.js';

/** A read is slow that takes longer, in seconds. */
export const slowRead = 1;

/** One line for each query that was answered. */
export function logAnswer(
  { log, hash, question, cost, code, databaseSeconds }: Asked,
  status: number,
  seconds: number,
  dataset: unknown,
): void {
  log.info(
    { hash, question, cost, status, code, seconds: rounded(seconds), databaseSeconds: rounded(databaseSeconds), dataset },
    'answered',
  );
}

export function logSlowRead({ log, question }: Asked, query: string, seconds: number): void {
  log.warn({ question, query, seconds: rounded(seconds) }, 'slow read');
}

const rounded = (seconds: number): number => Math.round(seconds * 1000) / 1000;
