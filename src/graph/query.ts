/** Queries are .cypher files: one question each, whole and static, with parameters only. */
import { readFileSync } from 'node:fs';
import type { RelationshipTypeName } from '../model/vocabulary.js';

/** Where the .cypher files are; the same from the sources and from the build. */
export const queryFolder = new URL('../../src/graph/queries/', import.meta.url);

/** Types of the parameters and of one row of a query; they exist for the compiler only. */
export interface Query<P, R> {
  readonly name: string;
  readonly text: string;
  readonly types?: { readonly parameters: P; readonly row: R };
}

const loaded = new Map<string, Query<unknown, unknown>>();

/** The query in queries/<name>.cypher. Its columns are named as the fields of R. */
export function query<P extends object, R>(name: string): Query<P, R> {
  const known = loaded.get(name);
  if (known !== undefined) throw new Error(`query "${name}" is loaded twice; each file has one owner`);
  const one = { name, text: readFileSync(new URL(`${name}.cypher`, queryFolder), 'utf8') };
  loaded.set(name, one);
  return one;
}

/** Stands in a text for the relationship types to follow; Neo4j runs it as it is, too, but then looks at relationships of every type. */
const anyType = '$any($types)';

const typedTexts = new Map<string, string>();

/**
 * The same query with these types in its text: only they are followed from a hub. Each set is a text of its own to be planned,
 * so only for sets that the code names, never for those that a client makes up.
 */
export function typed<P extends object, R>({ name, text }: Query<P, R>, types: readonly RelationshipTypeName[]): Query<P, R> {
  const key = `${name} ${types.join('|')}`;
  const known = typedTexts.get(key) ?? text.replaceAll(anyType, types.join('|'));
  typedTexts.set(key, known);
  return { name, text: known };
}

/** Every query that has been loaded. */
export const loadedQueries = (): readonly Query<unknown, unknown>[] => [...loaded.values()];
