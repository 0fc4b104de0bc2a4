/** Constraints and indexes, made from the vocabulary. Names start with "loophole_", so that they never meet another application's. */
import type { Graph } from './graph.js';

/** Labels whose ids are unique; every node that we write is found by one of them. */
export const keyLabels = ['Entity', 'Document', 'Claim', 'Gap', 'Rule', 'Dataset'] as const;
export type KeyLabel = (typeof keyLabels)[number];

/** Full-text indexes by name, with the label and properties that they cover. */
export const fullTextIndexes = {
  loophole_entity_text: { label: 'Entity', properties: ['name', 'aliases', 'symbol', 'id', 'noun'] },
  loophole_claim_text: { label: 'Claim', properties: ['statement'] },
} as const satisfies Record<string, { label: KeyLabel; properties: readonly string[] }>;

/** Make what is missing and wait until every index can be used. Each statement is a transaction of its own. */
export async function applyConstraints(graph: Graph): Promise<void> {
  for (const label of keyLabels)
    await graph.run(`CREATE CONSTRAINT loophole_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`);
  for (const [name, { label, properties }] of Object.entries(fullTextIndexes))
    await graph.run(
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties.map((one) => `n.${one}`).join(', ')}]`,
    );
  await graph.run('CALL db.awaitIndexes(60)');
}
