/** Notices a database that went away without a word, so that nobody waits for it longer than needed. */
import { AppError } from '../errors.js';

export interface Silence {
  /** The outcome of a read; or GRAPH_UNAVAILABLE if, after a read failed for want of a database, none is answered for a while. */
  broken<T>(read: Promise<T>): Promise<T>;
}

/**
 * A server that stops or starts takes connections that it does not answer, and the driver wakes those that wait for a free
 * connection only when one is given back: without this, either waits for as long as it takes to get a connection.
 */
export function silenceOf(uri: string, milliseconds: number): Silence {
  let waiting = new Set<(fault: AppError) => void>();
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => {
    timer = undefined;
    const given = waiting;
    waiting = new Set();
    for (const reject of given) reject(new AppError('GRAPH_UNAVAILABLE', `Neo4j at ${uri} stopped answering.`));
  };
  return {
    async broken(read) {
      let giveUp: (fault: AppError) => void = () => {};
      const givenUp = new Promise<never>((_, reject) => (giveUp = reject));
      waiting.add(giveUp);
      // Also of a read that was given up: its answer tells that the database is back.
      read.then(
        () => {
          clearTimeout(timer);
          timer = undefined;
        },
        () => undefined,
      );
      try {
        return await Promise.race([read, givenUp]);
      } catch (fault) {
        if (fault instanceof AppError && fault.code === 'GRAPH_UNAVAILABLE') timer ??= setTimeout(end, milliseconds).unref();
        throw fault;
      } finally {
        waiting.delete(giveUp);
      }
    },
  };
}
