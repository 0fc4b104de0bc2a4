/** Values on their way to Neo4j and back. */
import neo4j from 'neo4j-driver';

/** A record of the driver, as far as it is read. */
interface Columns {
  readonly keys: readonly PropertyKey[];
  get(index: number): unknown;
}

/** Rows by position, without the driver's records. The type of a row is what the query file promises; tests hold it to that. */
export function rowsOf<R>({ records }: { readonly records: readonly Columns[] }): R[] {
  const keys = records[0]?.keys ?? [];
  return records.map((record) => {
    const row: Record<PropertyKey, unknown> = {};
    for (const [index, key] of keys.entries()) row[key] = record.get(index);
    return row as R; // promised by the query file
  });
}

/** JavaScript has one kind of number, Neo4j two: whole numbers are sent as integers. */
export function toParameters(value: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toParameter(one)]));
}

function toParameter(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && value !== null) return toParameters(withoutGaps(value));
  return value ?? null;
}

/** In a map, what is left out is null to Cypher; a claim would send as many names without a value as with one. */
const withoutGaps = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
