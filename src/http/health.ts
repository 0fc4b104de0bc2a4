/** Health for supervisors: alive, and ready to answer. */
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.js';
import { loadedIn } from './loaded.js';

const reasons = { 'no answer': 'The database does not answer.', 'no dataset': 'No dataset is loaded.' };

/** /healthz answers while the process runs; /readyz only when the database answers and a dataset is loaded. */
export function addHealthRoutes(app: FastifyInstance, graph: Graph): void {
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', async (_, reply) => {
    const loaded = await loadedIn(graph);
    if (typeof loaded === 'string') return reply.code(503).send({ status: 'not ready', reason: reasons[loaded] });
    return { status: 'ready', dataset: loaded.version };
  });
}
