/** Queries are .cypher files: one question each, whole and static, with parameters only. */
import { readFileSync } from 'node:fs';
import type { RelationshipTypeName } from '../model/vocabulary.js';

/** Where the .cypher files are; the same from the sources and from the build. */
export const queryFolder = new URL('../../src/graph/queries/', import.meta.url);

/** Types of the parameters and of one row of a query; they exist for the compiler only. */
export interface Query<P, R> {
  readonly name: string;
  readonly text: string;
  /** Of a query about `$ids`: to which of them a row belongs. What others ask may be read with it (sharing.ts). */
  idOf?(row: R): string;
  readonly types?: { readonly parameters: P; readonly row: R };
}

/** Rows about ids of which each is one, or belongs to one. */
export const byId = ({ id }: { readonly id: string }): string => id;
export const byParent = ({ parentId }: { readonly parentId: string }): string => parentId;

const loaded = new Map<string, Query<unknown, unknown>>();

/** Pieces that queries share, by name: each begins with "// $name(it):" and what it is. */
const fragments = new Map(
  readFileSync(new URL('../fragments.cypher', queryFolder), 'utf8')
    .split(/^(?=\/\/ \$\w+\()/m)
    .map((piece): [string, string] => [/^\/\/ \$(\w+)/.exec(piece)?.[1] ?? '', piece.slice(piece.indexOf('\n')).trim()]),
);

/**
 * The text with each "$name(it)" that names a piece replaced by it.
 * @throws if no piece has that name
 */
export const withFragments = (text: string): string =>
  text.replaceAll(/\$(\w+)\(([\w[\]]+)\)/g, (_, name: string, it: string) => {
    const piece = fragments.get(name);
    if (piece === undefined) throw new Error(`"$${name}(${it})" names no piece of fragments.cypher`);
    return withFragments(piece.replaceAll(/\$it\b/g, it));
  });

/** The query in queries/<name>.cypher. Its columns are named as the fields of R. */
export function query<P extends object, R>(name: string, idOf?: (row: R) => string): Query<P, R> {
  const known = loaded.get(name);
  if (known !== undefined) throw new Error(`query "${name}" is loaded twice; each file has one owner`);
  const one = { name, text: withFragments(readFileSync(new URL(`${name}.cypher`, queryFolder), 'utf8')), ...(idOf && { idOf }) };
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
export function withTypes<P extends object, R>(one: Query<P, R>, types: readonly RelationshipTypeName[]): Query<P, R> {
  const key = `${one.name} ${types.join('|')}`;
  const known = typedTexts.get(key) ?? one.text.replaceAll(anyType, types.join('|'));
  typedTexts.set(key, known);
  return { ...one, text: known };
}

/** Every query that has been loaded. */
export const loadedQueries = (): readonly Query<unknown, unknown>[] => [...loaded.values()];
