import type { Graph } from '../../src/graph/graph.js';
import { nodeProperties, relationshipProperties } from '../../src/model/stored.js';

/** What a graph has of properties, or of labels and types, that the model does not name. */
export async function propertiesAmiss(graph: Graph): Promise<string[]> {
  const found = await graph.run<{ of: string[]; key: string; isNode: boolean }>(
    `CALL () {
       MATCH (n) UNWIND keys(n) AS key RETURN DISTINCT labels(n) AS of, key, true AS isNode
       UNION MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT [type(r)] AS of, key, false AS isNode
     } RETURN of, key, isNode ORDER BY of, key`,
  );
  return found
    .filter(({ of, key, isNode }) => !of.every((one) => (isNode ? nodeProperties : relationshipProperties)[one]?.includes(key)))
    .map(({ of, key }) => `${of.join(':')} ${key}`);
}
