/** Health for supervisors: alive, and ready to answer. */
import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.js';
import { datasetStore } from '../store/dataset.js';

/** /healthz answers while the process runs; /readyz only when the database answers and a dataset is loaded. */
export function addHealthRoutes(app: FastifyInstance, graph: Graph): void {
  const dataset = datasetStore(graph);
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', async (_, reply) => {
    const loaded = await dataset.loaded().catch(() => 'no answer' as const);
    if (loaded === 'no answer') return reply.code(503).send({ status: 'not ready', reason: 'The database does not answer.' });
    if (loaded === undefined) return reply.code(503).send({ status: 'not ready', reason: 'No dataset is loaded.' });
    return { status: 'ready', dataset: loaded.version };
  });
}
