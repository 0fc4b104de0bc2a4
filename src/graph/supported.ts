import { AppError } from '../errors.js';
import type { Graph } from './graph.js';
import { query } from './query.js';

const version = query<object, { version: string }>('server/version');
const oldest = [5, 26] as const;

/**
 * Is this Neo4j new enough? Asking also proves that it answers and takes our password.
 * @throws AppError GRAPH_TOO_OLD, GRAPH_UNAVAILABLE or GRAPH_UNAUTHORIZED
 */
export async function requireSupported(graph: Graph): Promise<void> {
  const [row] = await graph.read(version, {});
  const found = row?.version ?? 'unknown';
  // Aura says "5.27-aura".
  const [, major = 0, minor = 0] = (/^(\d+)\.(\d+)/.exec(found) ?? []).map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new AppError(
    'GRAPH_TOO_OLD',
    `Neo4j ${found} is too old; Loophole needs ${oldest.join('.')} or newer. Upgrade it, or unset NEO4J_URI to run a managed one.`,
  );
}
