/** Pages by keyset: a cursor holds the key of its row, so that a page costs the same wherever it lies. */
import { BadUserInput } from '../errors.js';
import type { Page } from '../store/batch.js';
import { cursorOf, keyIn, type Place } from './cursor.js';
import { once } from '../reasoning/once.js';
import type { Connection } from './page.js';
import type { EntityConnectionParent, EntityEdgeParent } from './parents.js';

/** The most rows that one page may have. */
export const mostRows = 100;

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/**
 * The rows to ask the store for: one more than are wanted, to know whether there is a next.
 * @param remedy how more rows are had than there may be at once
 */
export function limitOf({ first }: Pick<PageArguments, 'first'>, remedy = 'Look for more words of the name.'): number {
  const rows = first ?? 20;
  if (rows < 1 || rows > mostRows) throw new BadUserInput(`first is ${rows}; expected 1 to ${mostRows}. ${remedy}`, 'first');
  return rows + 1;
}

interface Shape<R, T> {
  /** The rows of a page, and one row more if there is a next. */
  readonly rows: (page: Page) => Promise<readonly R[]>;
  readonly key: (row: R) => readonly string[];
  readonly node: (row: R) => T;
  readonly total: () => Promise<number>;
}

/** A connection of which only that is asked of the database which the client asks for. */
export function toConnection<R, T>(args: PageArguments, place: Place, { rows, key, node, total }: Shape<R, T>): Connection<T> {
  const limit = limitOf(args, 'Ask for further rows with after.');
  const after = args.after == null ? [] : keyIn(args.after, place);
  const asked = once(() => rows({ after, limit }));
  const edges = once(async () =>
    (await asked()).slice(0, limit - 1).map((row) => ({ cursor: cursorOf(place, key(row)), node: node(row) })),
  );
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
export function connectionOfEntities<R>(args: PageArguments, place: Place, shape: Shape<R, EntityOnPage>): EntityConnectionParent {
  const connection = toConnection(args, place, shape);
  return { ...connection, edges: async () => (await connection.edges()).map(({ cursor, node }) => ({ cursor, ...node })) };
}
