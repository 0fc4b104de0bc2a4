/** Pages by keyset: a cursor is the key of its row, so that a page costs the same wherever it lies. */
import { BadUserInput } from '../errors.js';
import type { Page } from '../store/batch.js';
import type { Connection } from './parents.js';

/** The most rows that one page may have. */
export const mostRows = 100;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The rows to ask the store for: one more than the page has, to know whether there is a next. */
export function pageFor({ first, after }: PageArguments): Page {
  const rows = first ?? 20;
  if (rows < 1 || rows > mostRows)
    throw new BadUserInput(`first is ${rows}; expected 1 to ${mostRows}. Ask for further rows with after.`, 'first');
  return { after: after == null ? [] : decode(after), limit: rows + 1 };
}

/** A page of the rows that pageFor asked for. */
export function toConnection<R, T>(
  rows: readonly R[],
  { after, limit }: Page,
  { key, node, total }: { key: (row: R) => readonly string[]; node: (row: R) => T; total: () => Promise<number> },
): Connection<T> {
  const edges = rows.slice(0, limit - 1).map((row) => ({ cursor: encode(key(row)), node: node(row) }));
  const pageInfo = {
    hasNextPage: rows.length === limit,
    hasPreviousPage: after.length > 0,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo, totalCount: total };
}

const encode = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function decode(cursor: string): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // not one of ours: told below
  }
  throw new BadUserInput(`"${cursor}" is no cursor of ours; give the endCursor of the page before.`, 'after');
}
