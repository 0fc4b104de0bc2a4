/** CSV as `neo4j-admin database import full` reads it: in one zip, a file for each label and for each type of relationship between two labels. */
import { makeZip } from 'client-zip';
import type { Graph } from '../graph/graph.js';
import { readingOf, type Exported, type Properties, type PropertyTypes, type RelationshipKind, type Value } from './reading.js';

/** Between the values of a list; a character that no text holds. */
export const listSeparator = '\u001F';

export async function* csv(graph: Graph): AsyncGenerator<Uint8Array, void> {
  const reading = await readingOf(graph);
  // Read to its end before the last bytes of the zip are given: an export that is of two versions is no zip.
  yield* makeZip(filesOf(reading)) as unknown as AsyncIterable<Uint8Array>; // a ReadableStream of Node, which its types do not know for one
}

async function* filesOf(reading: Exported) {
  for (const { label, properties } of await reading.labels()) yield { name: `${label}.csv`, input: nodeFile(reading, label, properties) };
  for (const kind of await reading.kinds())
    yield { name: `${kind.fromLabel}-${kind.type}-${kind.toLabel}.csv`, input: relationshipFile(reading, kind) };
  await reading.requireUnchanged();
}

async function* nodeFile(reading: Exported, label: string, types: PropertyTypes): AsyncGenerator<string> {
  const columns = Object.entries(types).filter(([property]) => property !== 'id');
  yield line([`id:ID(${label})`, ...headers(columns), ':LABEL']);
  for await (const { id, properties } of reading.nodes(label))
    yield line([quoted(id), ...columns.map(([property]) => cell(properties, property)), label]);
}

async function* relationshipFile(reading: Exported, kind: RelationshipKind): AsyncGenerator<string> {
  const columns = Object.entries(kind.properties);
  yield line([`:START_ID(${kind.fromLabel})`, `:END_ID(${kind.toLabel})`, ...headers(columns), ':TYPE']);
  for await (const { fromId, toId, properties } of reading.relationships(kind))
    yield line([quoted(fromId), quoted(toId), ...columns.map(([property]) => cell(properties, property)), kind.type]);
}

const headers = (columns: readonly (readonly [string, string])[]): string[] => columns.map(([property, type]) => `${property}:${type}`);
const line = (cells: readonly string[]): string => `${cells.join(',')}\n`;

/** Nothing at all is no value; two quotes are an empty text. */
const cell = (properties: Properties, property: string): string => {
  const value = properties[property];
  return value === undefined ? '' : quoted(textOf(value));
};
const textOf = (value: Value): string => (typeof value === 'object' ? value.map(String).join(listSeparator) : String(value));
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
