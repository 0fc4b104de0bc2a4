/** GET /export/<format>: the whole graph, piece by piece. What goes wrong on the way ends the connection: half an export never looks whole. */
import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { formats, formatNames } from '../export/formats.js';
import type { Graph } from '../graph/graph.js';

export function addExportRoutes(app: FastifyInstance, graph: Graph): void {
  for (const name of formatNames) {
    const { file, mediaType, write } = formats[name];
    app.get(`/export/${name}`, (_, reply) =>
      reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(Readable.from(write(graph), { objectMode: false })),
    );
  }
}
