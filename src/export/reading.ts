/** Reads what is exported: the corpus and the current version of each official list, from one state of the graph or not at all. */
import { AppError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { corpusDataset, listLabels, nounLabels } from '../model/vocabulary.js';

/** A value of a property as Neo4j gives it. */
export type Value = string | number | boolean | readonly (string | number | boolean)[];
export type Properties = Readonly<Record<string, Value>>;

/** What holds every value that a property has. */
export type PropertyType = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]';
export type PropertyTypes = Readonly<Record<string, PropertyType>>;

export interface RelationshipKind {
  readonly fromLabel: string;
  readonly type: string;
  readonly toLabel: string;
  readonly properties: PropertyTypes;
}

export interface ExportedNode {
  readonly id: string;
  readonly properties: Properties;
}

export interface ExportedRelationship {
  readonly fromId: string;
  readonly toId: string;
  readonly properties: Properties;
}

type Scope = { readonly corpus: string; readonly editions: readonly string[] };
type Ends = { readonly fromLabel: string; readonly type: string; readonly toLabel: string };

const versions = query<{ corpus: string }, { state: string; editions: readonly string[] }>('export/state');
const properties = query<Scope & { label: string }, { property: string; types: readonly string[] }>('export/properties');
const nodes = query<Scope & { label: string }, ExportedNode>('export/nodes');
const kinds = query<Scope & { labels: readonly string[] }, Ends & { property: string | null; types: readonly string[] }>('export/kinds');
const relationships = query<Scope & Ends, ExportedRelationship>('export/relationships');

/** Labels that are exported, each node by one. What only tells versions of lists apart stays here. */
const labels = [
  ...nounLabels,
  'Claim',
  'Gap',
  'Rule',
  'Dataset',
  ...listLabels.filter((label) => label !== 'ListVersion' && label !== 'PartyChange'),
];

export interface Exported {
  readonly editions: readonly string[];
  labels(): Promise<{ label: string; properties: PropertyTypes }[]>;
  kinds(): Promise<RelationshipKind[]>;
  nodes(label: string): AsyncGenerator<ExportedNode, void>;
  relationships(kind: RelationshipKind): AsyncGenerator<ExportedRelationship, void>;
  /** @throws AppError GRAPH_UNAVAILABLE if the corpus or a list was replaced since the reading began: what was read may be of two versions */
  requireUnchanged(): Promise<void>;
}

export async function readingOf(graph: Graph): Promise<Exported> {
  const stateNow = async () => (await graph.read(versions, { corpus: corpusDataset }))[0] ?? { state: '', editions: [] };
  const { state, editions } = await stateNow();
  const scope = { corpus: corpusDataset, editions };
  const all = async <T>(rows: AsyncGenerator<T, void>): Promise<T[]> => {
    const found: T[] = [];
    for await (const row of rows) found.push(row);
    return found;
  };
  return {
    editions,
    async labels() {
      const found = [];
      for (const label of labels) {
        const rows = await all(graph.stream(properties, { ...scope, label }));
        if (rows.length > 0)
          found.push({ label, properties: Object.fromEntries(rows.map(({ property, types }) => [property, typeOf(types)])) });
      }
      return found;
    },
    async kinds() {
      const found = new Map<string, Ends & { properties: Record<string, PropertyType> }>();
      for (const { property, types, ...ends } of await all(graph.stream(kinds, { ...scope, labels }))) {
        const key = JSON.stringify(ends);
        const kind = found.get(key) ?? { ...ends, properties: {} };
        if (property !== null) kind.properties[property] = typeOf(types);
        found.set(key, kind);
      }
      return [...found.values()];
    },
    nodes: (label) => graph.stream(nodes, { ...scope, label }),
    relationships: ({ fromLabel, type, toLabel }) => graph.stream(relationships, { ...scope, fromLabel, type, toLabel }),
    async requireUnchanged() {
      if ((await stateNow()).state !== state)
        throw new AppError('GRAPH_UNAVAILABLE', 'The corpus or a list was replaced while it was exported; export again.');
    },
  };
}

/** The types as Neo4j names them, such as "LIST<STRING NOT NULL> NOT NULL". */
function typeOf(types: readonly string[]): PropertyType {
  const isList = types.some((type) => type.startsWith('LIST'));
  const within = (name: string): boolean =>
    types.every((type) => new RegExp(`^(LIST<(${name} NOT NULL|NOTHING)>|${name}) NOT NULL$`).test(type));
  if (within('INTEGER') && types.some((type) => type.includes('INTEGER'))) return isList ? 'long[]' : 'long';
  if (isList) return 'string[]';
  if (within('BOOLEAN')) return 'boolean';
  return types.every((type) => /^(INTEGER|FLOAT) NOT NULL$/.test(type)) ? 'double' : 'string';
}
