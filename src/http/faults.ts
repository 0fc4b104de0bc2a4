/** The log of faults: what holds for many requests, such as a database that is away, is told when it begins and when it is over. */
import type { FastifyBaseLogger } from 'fastify';
import { AppError, type ErrorCode } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { queries } from './query.js';

/** How reads fail through no fault of the server. */
const ofDatabase: readonly ErrorCode[] = ['GRAPH_UNAVAILABLE', 'GRAPH_UNAUTHORIZED', 'GRAPH_TIMEOUT', 'GRAPH_OUT_OF_MEMORY'];

const isOfDatabase = (fault: unknown): fault is AppError => fault instanceof AppError && ofDatabase.includes(fault.code);

/** The same graph. A fault of the database is logged once, until a read is answered that was sent after it. */
export function watchFaults(graph: Graph, log: FastifyBaseLogger): Graph {
  let trouble: { readonly since: number; readonly told: Set<ErrorCode> } | undefined;
  const failed = (query: string, fault: unknown): void => {
    if (!isOfDatabase(fault)) return;
    trouble ??= { since: performance.now(), told: new Set() };
    if (trouble.told.has(fault.code)) return;
    trouble.told.add(fault.code);
    (queries.getStore()?.log ?? log).error({ err: fault, query }, 'the database fails; further requests that meet this are not logged');
  };
  const answered = (sent: number): void => {
    if (trouble === undefined || sent < trouble.since) return;
    log.warn({ seconds: Math.round((performance.now() - trouble.since) / 100) / 10 }, 'the database answers again');
    trouble = undefined;
  };
  return {
    ...graph,
    async read(query, parameters, signal) {
      const sent = performance.now();
      try {
        const rows = await graph.read(query, parameters, signal);
        answered(sent);
        return rows;
      } catch (fault) {
        failed(query.name, fault);
        throw fault;
      }
    },
    async *stream(query, parameters, signal) {
      try {
        yield* graph.stream(query, parameters, signal);
      } catch (fault) {
        failed(query.name, fault);
        throw fault;
      }
    },
  };
}

/** A fault that one request met: one that it met in many fields is logged once, and one of the database is logged where it is watched. */
export function logFault(log: FastifyBaseLogger, fault: unknown): void {
  if (isOfDatabase(fault)) return;
  const logged = queries.getStore()?.logged;
  const message = fault instanceof Error ? fault.message : String(fault);
  if (logged?.has(message)) return;
  logged?.add(message);
  log.error(fault);
}
