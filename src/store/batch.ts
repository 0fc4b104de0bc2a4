/** Puts the rows of a batch back into the order that was asked for. */

/** One row for each id, or null where there is none. */
export function inOrder<R extends { readonly id: string }>(ids: readonly string[], rows: readonly R[]): (R | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The rows of each parent, in their own order. */
export function groupInOrder<R extends { readonly parentId: string }>(ids: readonly string[], rows: readonly R[]): R[][] {
  const byParent = new Map<string, R[]>(ids.map((id) => [id, []]));
  for (const row of rows) byParent.get(row.parentId)?.push(row);
  return ids.map((id) => byParent.get(id) ?? []);
}

/** Which page is wanted: rows after a key, at most `limit` of them. */
export interface Page {
  readonly after: readonly string[];
  readonly limit: number;
}
