/** The one door to Neo4j: nothing else imports its driver. */
import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { AppError } from '../errors.js';
import type { Query } from './query.js';
import { silenceOf } from './silence.js';
import { isPassing, toAppError } from './faults.js';
import { rowsOf, toParameters } from './values.js';

export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Runs statements inside one transaction. */
export interface Writer {
  run<R>(text: string, parameters: object): Promise<R[]>;
}

export interface Graph extends AsyncDisposable {
  /** One auto-commit read; retried once if the fault is transient. When the signal is aborted, the database stops working on it. */
  read<P extends object, R>(query: Query<P, R>, parameters: P, signal?: AbortSignal): Promise<R[]>;
  /** Rows as the database sends them, for what is too much to hold; never retried. Ends in the database when the signal is aborted or nobody takes rows any more. */
  stream<P extends object, R>(query: Query<P, R>, parameters: P, signal?: AbortSignal): AsyncGenerator<R, void>;
  /** One transaction, all or nothing; retried while faults are transient. When the signal is aborted, the transaction is rolled back. */
  write<T>(work: (writer: Writer) => Promise<T>, limits?: WriteLimits): Promise<T>;
  /** A statement that Neo4j wants in a transaction of its own, such as a constraint. */
  run<R>(text: string, parameters?: object, database?: string): Promise<R[]>;
  /** Names the newest state that a read of this graph has seen: it stays the same as long as nobody writes to the database. */
  state(): Promise<string>;
}

export interface WriteLimits {
  /** The longest that the transaction may take, in milliseconds; five minutes where it is not said. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** The longest that a read may take where nothing is said, in milliseconds. */
const usualReadTimeout = 10_000;
/** How long a database may be silent after it was missed, until those that wait for it are told, in milliseconds. */
const longestSilence = 3_000;
/** How long closing may take, in milliseconds. */
const longestGoodbye = 500;
/** The longest that a load may take, in milliseconds. */
const writeTimeout = 300_000;

/** The same graph for one request: its reads end when the signal is aborted, with the reason of the signal. */
export const abortable = (graph: Graph, signal: AbortSignal): Graph => ({
  ...graph,
  read: (query, parameters) => graph.read(query, parameters, signal),
  stream: (query, parameters) => graph.stream(query, parameters, signal),
});

/**
 * Open a graph. Does not connect: the first statement does.
 * @param readTimeout the longest that a read may take, in milliseconds
 */
export function openGraph({ uri, user, password, database }: GraphAddress, readTimeout = usualReadTimeout): Graph {
  const driver = driverFor(uri, user, password);
  const silence = silenceOf(uri, longestSilence);
  let answered = false;
  const toTold = (fault: unknown): unknown => toAppError(fault, uri, user, answered);
  /**
   * Each session first waits for what those before it wrote or saw. On a cluster another server may answer; and on any server what
   * is committed is seen bit by bit while it is put into the store: a read after it would tell of the new dataset, its neighbors of the old.
   */
  const seen = neo4j.bookmarkManager();
  const reading = (): Session => driver.session({ database, defaultAccessMode: 'READ', bookmarkManager: seen });
  const writing = (name = database): Session =>
    driver.session({ database: name, defaultAccessMode: 'WRITE', ...(name === database && { bookmarkManager: seen }) });
  /** Closing a session resets its connection, and so ends in the database what runs on it: after the work, or as soon as the signal is aborted. */
  const closing = async <T>(open: Session, work: () => Promise<T>, signal?: AbortSignal): Promise<T> => {
    const end = (): void => void open.close();
    signal?.addEventListener('abort', end, { once: true });
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      signal?.removeEventListener('abort', end);
      await open.close();
    }
  };
  const auto = <R>(open: Session, text: string, parameters: object, timeout: number, signal?: AbortSignal): Promise<R[]> =>
    closing(
      open,
      async () => {
        const result = await open.run(text, toParameters(parameters), { timeout });
        answered = true;
        return rowsOf<R>(result);
      },
      signal,
    );
  return {
    async read<P extends object, R>(query: Query<P, R>, parameters: P, signal?: AbortSignal) {
      const once = async (): Promise<R[]> => auto<R>(reading(), query.text, parameters, readTimeout, signal);
      const twice = async (): Promise<R[]> => {
        try {
          return await once().catch(async (fault: unknown) => (isPassing(fault) ? once() : Promise.reject(fault)));
        } catch (fault) {
          signal?.throwIfAborted();
          throw toTold(fault);
        }
      };
      return silence.broken(twice());
    },
    async *stream<P extends object, R>(query: Query<P, R>, parameters: P, signal?: AbortSignal) {
      const open = reading();
      const end = (): void => void open.close();
      signal?.addEventListener('abort', end, { once: true });
      try {
        signal?.throwIfAborted();
        for await (const record of open.run(query.text, toParameters(parameters), { timeout: writeTimeout }))
          yield* rowsOf<R>({ records: [record] });
      } catch (fault) {
        signal?.throwIfAborted();
        throw toTold(fault);
      } finally {
        signal?.removeEventListener('abort', end);
        await open.close();
      }
    },
    async write(work, { timeout = writeTimeout, signal } = {}) {
      const open = writing();
      try {
        return await closing(open, () => open.executeWrite((transaction) => work(writerIn(transaction)), { timeout }), signal);
      } catch (fault) {
        signal?.throwIfAborted();
        throw toTold(fault);
      }
    },
    async run(text, parameters = {}, name?: string) {
      try {
        return await auto(writing(name), text, parameters, writeTimeout);
      } catch (fault) {
        throw toTold(fault);
      }
    },
    state: async () => [...(await seen.getBookmarks())].sort().join(' '),
    // A database that does not answer does not say goodbye.
    [Symbol.asyncDispose]: () => Promise.race([driver.close(), wait(longestGoodbye, undefined, { ref: false })]),
  };
}

const driverFor = (uri: string, user: string, password: string): Driver => {
  try {
    const { username } = new URL(uri);
    if (username !== '') throw new AppError('SETTING_INVALID', 'NEO4J_URI names a user; expected it in NEO4J_USER and NEO4J_PASSWORD.');
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      maxConnectionPoolSize: 32,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 10_000,
    });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(
      'SETTING_INVALID',
      `"${uri}" is no address of a Neo4j; expected one such as neo4j://localhost:7687. Set NEO4J_URI.`,
      { cause },
    );
  }
};

const writerIn = (transaction: ManagedTransaction): Writer => ({
  run: async (text, parameters) => rowsOf(await transaction.run(text, toParameters(parameters))),
});
