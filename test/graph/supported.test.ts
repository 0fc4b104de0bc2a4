import { describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { requireSupported } from '../../src/graph/supported.js';

const unused = (): never => {
  throw new Error('not asked');
};
const neo4j = (version: string): Graph => ({
  read: async <R>() => [{ version } as R], // the one question that is asked
  stream: unused,
  write: unused,
  run: unused,
  state: unused,
  [Symbol.asyncDispose]: unused,
});

describe('the Neo4j that is supported', () => {
  test.each(['5.26.0', '5.26.31', '5.27-aura', '2025.08.0'])('can be %s', async (version) => {
    await expect(requireSupported(neo4j(version))).resolves.toBeUndefined();
  });

  test.each(['4.4.40', '5.25.1', 'unknown'])('is not %s', async (version) => {
    await expect(requireSupported(neo4j(version))).rejects.toMatchObject({
      code: 'GRAPH_TOO_OLD',
      message: `Neo4j ${version} is too old; Loophole needs 5.26 or newer. Upgrade it, or unset NEO4J_URI to run a managed one.`,
    });
  });
});
