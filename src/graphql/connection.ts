/** Pages by keyset: a cursor is the key of its row, so that a page costs the same wherever it lies. */
import { BadUserInput } from '../errors.js';
import type { Page } from '../store/batch.js';
import { once } from './once.js';
import type { Connection, EntityConnectionParent, EntityEdgeParent } from './parents.js';

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

interface Shape<R, T> {
  /** One page, and one row more if there is a next. */
  readonly rows: () => Promise<readonly R[]>;
  readonly key: (row: R) => readonly string[];
  readonly node: (row: R) => T;
  readonly total: () => Promise<number>;
}

/** A connection of which only that is asked of the database which the client asks for. */
export function toConnection<R, T>({ after, limit }: Page, { rows, key, node, total }: Shape<R, T>): Connection<T> {
  const asked = once(rows);
  const edges = once(async () => (await asked()).slice(0, limit - 1).map((row) => ({ cursor: encode(key(row)), node: node(row) })));
  const pageInfo = async () => {
    const shown = await edges();
    return {
      hasNextPage: (await asked()).length === limit,
      hasPreviousPage: after.length > 0,
      startCursor: shown[0]?.cursor ?? null,
      endCursor: shown.at(-1)?.cursor ?? null,
    };
  };
  return { edges, pageInfo, totalCount: once(total) };
}

type EntityOnPage = Omit<EntityEdgeParent, 'cursor'>;

/** The same of entities, each with the relationships that lead to it. */
export function connectionOfEntities<R>(page: Page, shape: Shape<R, EntityOnPage>): EntityConnectionParent {
  const connection = toConnection(page, shape);
  return { ...connection, edges: async () => (await connection.edges()).map(({ cursor, node }) => ({ cursor, ...node })) };
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
