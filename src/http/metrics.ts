/** Counts for Prometheus. Labels are names of ours alone: questions of the catalogue, queries, classes of status codes. */
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { ErrorCode } from '../errors.js';
import type { Admission } from './admission.js';
import type { KeptAnswers } from './kept.js';
import type { Identity } from './query.js';
import type { Loaded } from '../loaded.js';

export interface Metrics {
  answered(query: Partial<Identity> & Pick<Identity, 'question'>, status: number, seconds: number): void;
  read(query: string, seconds: number, slow: boolean): void;
  refused(code: ErrorCode): void;
  /** Kept answers were looked through. */
  looked(found: boolean): void;
}

/** The counts of one server, and /metrics that shows them. */
export function addMetrics(
  app: FastifyInstance,
  admission: Admission,
  kept: Pick<KeptAnswers, 'bytes'>,
  loaded: () => Promise<Loaded>,
): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: 'loophole_requests_total',
    help: 'GraphQL requests, by question of the catalogue and class of status code.',
    labelNames: ['question', 'status'],
    registers,
  });
  const duration = new Histogram({
    name: 'loophole_request_duration_seconds',
    help: 'From a GraphQL request to the end of its answer.',
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers,
  });
  const cost = new Histogram({
    name: 'loophole_query_cost',
    help: 'Cost of queries that were let through, in fields of the answer if every page is full.',
    buckets: [10, 100, 1_000, 10_000, 100_000, 1_000_000],
    registers,
  });
  const reads = new Histogram({
    name: 'loophole_read_duration_seconds',
    help: 'Reads of the database, by query.',
    labelNames: ['query'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
    registers,
  });
  const slow = new Counter({
    name: 'loophole_slow_reads_total',
    help: 'Reads of more than a second, by query.',
    labelNames: ['query'],
    registers,
  });
  const refusals = new Counter({
    name: 'loophole_refusals_total',
    help: 'Requests that were refused for their key, their host or their cost, by code.',
    labelNames: ['code'],
    registers,
  });
  const looks = new Counter({
    name: 'loophole_kept_answers_total',
    help: 'GraphQL requests by whether a kept answer was given: hit or miss.',
    labelNames: ['outcome'],
    registers,
  });
  gauge('loophole_kept_answers_bytes', 'Memory of the answers that are kept.', () => kept.bytes);
  gauge('loophole_requests_active', 'Queries that are being answered.', () => admission.active);
  gauge('loophole_requests_waiting', 'Queries that wait for their turn.', () => admission.waiting);
  const age = new Gauge({
    name: 'loophole_dataset_age_seconds',
    help: 'Since the dataset was loaded, by its version.',
    labelNames: ['version'],
    registers,
  });

  function gauge(name: string, help: string, value: () => number): void {
    const one: Gauge = new Gauge({ name, help, registers, collect: () => one.set(value()) });
  }

  app.get('/metrics', async (_, reply) => {
    // Counts are told whatever the database does.
    const dataset = await loaded();
    age.reset();
    if (typeof dataset !== 'string') age.set({ version: dataset.version }, (Date.now() - Date.parse(dataset.loadedAt)) / 1000);
    return reply.type(register.contentType).send(await register.metrics());
  });
  app.addHook('onClose', async () => register.clear());
  return {
    answered(query, status, seconds) {
      requests.inc({ question: query.question, status: `${Math.floor(status / 100)}xx` });
      duration.observe(seconds);
      if (query.cost !== undefined) cost.observe(query.cost);
    },
    read(query, seconds, isSlow) {
      reads.observe({ query }, seconds);
      if (isSlow) slow.inc({ query });
    },
    refused: (code) => refusals.inc({ code }),
    looked: (found) => looks.inc({ outcome: found ? 'hit' : 'miss' }),
  };
}
