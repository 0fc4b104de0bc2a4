/** GraphML, as networkx, igraph and Gephi read it: every node and relationship with its properties, lists as JSON. */
import type { Graph } from '../graph/graph.js';
import { readingOf, type Properties, type PropertyTypes, type Value } from './reading.js';

/** The id of a node is the id of its element. One of a relationship would clash with that of an edge. */
const nameFor = (property: string, element: 'node' | 'edge'): string | undefined =>
  property !== 'id' ? property : element === 'edge' ? 'relationshipId' : undefined;

const scalars: Readonly<Record<string, string>> = { long: 'long', double: 'double', boolean: 'boolean' };

export async function* graphml(graph: Graph): AsyncGenerator<string, void> {
  const reading = await readingOf(graph);
  const labels = await reading.labels();
  const kinds = await reading.kinds();
  const keys = { node: keysOf(labels, 'node'), edge: keysOf(kinds, 'edge') };
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const element of ['node', 'edge'] as const) {
    const label = element === 'node' ? 'nodeLabel' : 'relationshipType';
    yield `<key id="${element}-${label}" for="${element}" attr.name="${label}" attr.type="string"/>\n`;
    for (const [name, type] of keys[element])
      yield `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
  yield '<graph edgedefault="directed">\n';
  for (const { label } of labels)
    for await (const { id, properties } of reading.nodes(label))
      yield `<node id="${escaped(id)}">${data('node', 'nodeLabel', label)}${dataOf(properties, 'node', keys.node)}</node>\n`;
  for (const kind of kinds)
    for await (const { fromId, toId, properties } of reading.relationships(kind))
      yield `<edge source="${escaped(fromId)}" target="${escaped(toId)}">${data('edge', 'relationshipType', kind.type)}${dataOf(properties, 'edge', keys.edge)}</edge>\n`;
  yield '</graph>\n</graphml>\n';
  await reading.requireUnchanged();
}

/** One name has one type for all nodes or edges: that of all its values, or string. */
function keysOf(parts: readonly { readonly properties: PropertyTypes }[], element: 'node' | 'edge'): Map<string, string> {
  const keys = new Map<string, string>();
  for (const { properties } of parts)
    for (const [property, type] of Object.entries(properties)) {
      const name = nameFor(property, element);
      if (name === undefined) continue;
      const scalar = scalars[type] ?? 'string';
      keys.set(name, (keys.get(name) ?? scalar) === scalar ? scalar : 'string');
    }
  return keys;
}

const data = (element: string, name: string, value: string): string => `<data key="${element}-${name}">${escaped(value)}</data>`;

const dataOf = (properties: Properties, element: 'node' | 'edge', keys: ReadonlyMap<string, string>): string =>
  Object.entries(properties)
    .map(([property, value]) => {
      const name = nameFor(property, element);
      return name === undefined || !keys.has(name) ? '' : data(element, name, textOf(value));
    })
    .join('');

const textOf = (value: Value): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML has no way to write most control characters. */
const escaped = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
