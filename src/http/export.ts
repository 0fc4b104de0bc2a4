/** GET /export/<format>: the whole graph, piece by piece. What goes wrong on the way ends the connection: half an export never looks whole. */
import { setMaxListeners } from 'node:events';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ServiceConfig } from '../config.js';
import { AppError } from '../errors.js';
import { formats } from '../export/formats.js';
import { formatNames } from '../export/names.js';
import { countRows } from '../graph/countRows.js';
import { abortable, type Graph } from '../graph/graph.js';
import type { Access } from './access/access.js';
import { logExport } from './log.js';

/** An export costs as much as the dearest query. */
export function addExportRoutes(
  app: FastifyInstance,
  graph: Graph,
  access: Access,
  { maxCost: cost, maxExports, maxSeconds }: ServiceConfig,
): void {
  let active = 0;
  for (const name of formatNames) {
    const { file, mediaType, write } = formats[name];
    app.get(`/export/${name}`, (request, reply) => {
      const client = access.clientOf(request);
      let rows = 0;
      const gone = new AbortController();
      setMaxListeners(0, gone.signal);
      reply.raw.once('close', () => {
        gone.abort(new AppError('CLIENT_GONE', 'The client went away before its export was whole.'));
        logExport(request.log, client, {
          format: name,
          cost,
          rows,
          status: reply.statusCode,
          seconds: reply.elapsedTime / 1000,
          whole: reply.raw.writableFinished,
        });
      });
      if (active >= maxExports) throw new AppError('OVERLOADED', `${maxExports} exports are being made already; export again in a moment.`);
      const refusal = client.spend(cost);
      if (refusal) throw refusal;
      active++;
      reply.raw.once('close', () => active--);
      const counting = countRows(abortable(graph, gone.signal), (more) => (rows += more));
      return reply
        .type(mediaType)
        .header('content-disposition', `attachment; filename="${file}"`)
        .send(Readable.from(takenInTime(write(counting), reply, maxSeconds), { objectMode: false }));
    });
  }
}

/** The same pieces; a client that does not take each in time is cut off, or a few would keep all others from exports. */
async function* takenInTime<T>(pieces: AsyncIterable<T>, { raw }: FastifyReply, seconds: number): AsyncGenerator<T, void> {
  const cutOffLate = (): NodeJS.Timeout => setTimeout(() => raw.destroy(), seconds * 1000);
  for await (const piece of pieces) {
    const late = cutOffLate();
    try {
      yield piece;
    } finally {
      clearTimeout(late);
    }
  }
  const late = cutOffLate();
  raw.once('close', () => clearTimeout(late));
}
