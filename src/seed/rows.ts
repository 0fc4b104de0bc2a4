/** Rows of a corpus as statements: a text for each key label, or pair of key labels. */
import type { NodeRow } from './nodes.js';
import type { RelationshipRow } from './relationships.js';

/** Nodes and relationships of a corpus, or of a piece of one. */
export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

/**
 * The only generated Cypher. What finds a node must be a label in the text, or Neo4j scans all nodes for it; the labels and
 * types that are given may come from the rows. So there are a handful of texts, however many nouns and predicates there are.
 */
export const nodeStatement = ({ key }: NodeRow): string =>
  `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) SET n = row.properties, n.id = row.id, n.dataset = $dataset, n:$(row.labels)`;

export const relationshipStatement = ({ fromKey, toKey }: RelationshipRow): string =>
  `UNWIND $rows AS row MATCH (from:${fromKey} {id: row.from}) MATCH (to:${toKey} {id: row.to}) CREATE (from)-[r:$(row.type)]->(to) SET r = row.properties`;
