/** The database that a command works on: the user's own, one that we start and stop, or one that another Loophole has started. */
import { setTimeout as wait } from 'node:timers/promises';
import { untilAborted } from './aborted.js';
import type { Config } from './config.js';
import { AppError } from './errors.js';
import { openGraph, type GraphAddress } from './graph/graph.js';
import { requireSupported } from './graph/supported.js';
import { addressOfHome } from './local-neo4j/home.js';
import { HomeTaken } from './local-neo4j/owner.js';
import type { Progress } from './progress.js';
import { startLocalNeo4j, type LocalNeo4j } from './local-neo4j/start.js';

export interface Database extends AsyncDisposable {
  readonly address: GraphAddress;
  /** Where it is ours to keep running. */
  readonly local?: LocalNeo4j;
}

const of = (address: GraphAddress): Database => ({ address, [Symbol.asyncDispose]: () => Promise.resolve() });

/**
 * The user's own database, or one that we start and stop.
 * @throws HomeTaken if another Loophole runs on the home
 */
export async function openDatabase({ neo4j, localNeo4j }: Config, progress: Progress, signal: AbortSignal): Promise<Database> {
  if (neo4j) return of(neo4j);
  const local = await startLocalNeo4j(localNeo4j, progress, signal);
  return { address: local.address, local, [Symbol.asyncDispose]: () => local[Symbol.asyncDispose]() };
}

/** How long a Loophole that has a home may take until its database answers, in milliseconds. */
const patience = 120_000;

/** The same; where another Loophole runs on the home, its database as it is, once it answers. Whoever stops meanwhile leaves the home to us. */
export async function openOrJoinDatabase(config: Config, progress: Progress, signal: AbortSignal): Promise<Database> {
  for (const end = performance.now() + patience; ; await untilAborted(signal, wait(500))) {
    const fault = await openDatabase(config, progress, signal).catch((cause: unknown) =>
      cause instanceof HomeTaken ? cause : Promise.reject(cause),
    );
    if (!(fault instanceof HomeTaken)) return fault;
    progress.say('Waiting for the Loophole that runs on the home');
    const address = await addressOfHome(config.localNeo4j.homeFolder).catch(() => undefined);
    if (address && (await answers(address))) return of(address);
    if (performance.now() > end) throw fault;
  }
}

async function answers(address: GraphAddress): Promise<boolean> {
  await using graph = openGraph(address);
  return await requireSupported(graph).then(
    () => true,
    (fault: unknown) => (fault instanceof AppError && fault.code === 'GRAPH_UNAVAILABLE' ? false : Promise.reject(fault)),
  );
}
