/** GET /export/<format>: the whole graph, piece by piece. What goes wrong on the way ends the connection: half an export never looks whole. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { formats, formatNames } from '../export/formats.js';
import { counted } from '../graph/counted.js';
import type { Graph } from '../graph/graph.js';
import type { Access } from './access/access.js';
import { logExport } from './log.js';

/** @param cost of an export, which is that of the dearest query */
export function addExportRoutes(app: FastifyInstance, graph: Graph, access: Access, cost: number): void {
  for (const name of formatNames) {
    const { file, mediaType, write } = formats[name];
    app.get(`/export/${name}`, (request, reply) => {
      const client = access.clientOf(request);
      let rows = 0;
      reply.raw.once('close', () =>
        logExport(request.log, client, {
          format: name,
          cost,
          rows,
          status: reply.statusCode,
          seconds: reply.elapsedTime / 1000,
          whole: reply.raw.writableFinished,
        }),
      );
      const refusal = client.spend(cost);
      if (refusal) throw refusal;
      const counting = counted(graph, (more) => (rows += more));
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(Readable.from(write(counting), { objectMode: false }));
    });
  }
}
