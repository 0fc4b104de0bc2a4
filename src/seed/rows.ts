/** Rows of a corpus as statements: a text for each key label, or pair of key labels. */
import type { NodeRow } from './nodeRow.js';
import type { RelationshipRow } from './relationships.js';

/** Nodes and relationships of a corpus, or of a piece of one. */
export interface Rows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

/**
 * The only generated Cypher, with the two below. What finds a node must be a label in the text, or Neo4j scans all nodes for it; the labels and
 * types that are given may come from the rows. So there are a handful of texts, however many nouns and predicates there are.
 */
export const nodeStatement = ({ key }: NodeRow): string =>
  `UNWIND $rows AS row MERGE (n:${key} {id: row.id}) SET n = row.properties, n.id = row.id, n.dataset = $dataset, n:$(row.labels)`;

export const relationshipStatement = ({ fromKey, toKey }: RelationshipRow): string =>
  `UNWIND $rows AS row MATCH (from:${fromKey} {id: row.from}) MATCH (to:${toKey} {id: row.to}) CREATE (from)-[r:$(row.type)]->(to) SET r = row.properties`;

/** Into a graph that holds none of them: labels and types in the text, though there are more texts, and no looking for what cannot be there. */
export const createNode = ({ key, labels }: NodeRow): string =>
  `UNWIND $rows AS row CREATE (n:${[...new Set([key, ...labels])].join(':')}) SET n = row.properties, n.id = row.id, n.dataset = $dataset`;

export const createRelationship = ({ fromKey, type, toKey }: RelationshipRow): string =>
  `UNWIND $rows AS row MATCH (from:${fromKey} {id: row.from}) MATCH (to:${toKey} {id: row.to}) CREATE (from)-[r:${type}]->(to) SET r = row.properties`;
