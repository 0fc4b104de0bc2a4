/** Health for supervisors: alive, and ready to answer. */
import type { FastifyInstance } from 'fastify';
import type { Loaded } from '../loaded.js';

const reasons = { 'no answer': 'The database does not answer.', 'no dataset': 'No dataset is loaded.' };

/** /healthz answers while the process runs; /readyz only when the database answers and a dataset is loaded. */
export function addHealthRoutes(app: FastifyInstance, loaded: () => Promise<Loaded>): void {
  app.get('/healthz', () => ({ status: 'alive' }));
  app.get('/readyz', async (_, reply) => {
    const found = await loaded();
    if (typeof found === 'string') return reply.code(503).send({ status: 'not ready', reason: reasons[found] });
    return { status: 'ready', dataset: found.version };
  });
}
