/** Faults of Neo4j and its driver, in words where the user can mend them. */
import neo4j from 'neo4j-driver';
import { AppError } from '../errors.js';
import { unreachable } from './unreachable.js';

/** Neo4j calls it transient, but it comes again at once: one transaction, or all together, want more memory than there is. */
const isOutOfMemory = (fault: unknown): boolean => fault instanceof neo4j.Neo4jError && /OutOfMemory|MemoryLimit/.test(fault.code);

/** May it be gone when the same is tried once more? */
export const isPassing = (fault: unknown): boolean => neo4j.isRetryableError(fault) && !isOutOfMemory(fault);

/** Faults that the user can mend, in words; any other fault stays as it is. */
export function toAppError(fault: unknown, uri: string, user: string, answered: boolean): unknown {
  if (!(fault instanceof neo4j.Neo4jError)) return fault;
  const never = answered || fault.code.startsWith('Neo.') ? undefined : unreachable(fault, uri);
  if (never) return never;
  if (isOutOfMemory(fault))
    return new AppError(
      'GRAPH_OUT_OF_MEMORY',
      `Neo4j at ${uri} has less memory than a statement wants; raise dbms.memory.transaction.total.max.`,
      {
        cause: fault,
      },
    );
  switch (fault.code) {
    case 'Neo.ClientError.Security.Unauthorized':
    case 'Neo.ClientError.Security.CredentialsExpired':
    case 'Neo.ClientError.Security.AuthenticationRateLimit':
      return new AppError('GRAPH_UNAUTHORIZED', `Neo4j at ${uri} refused user "${user}"; check NEO4J_USER and NEO4J_PASSWORD.`, {
        cause: fault,
      });
    case 'ServiceUnavailable':
    case 'SessionExpired':
      return new AppError(
        'GRAPH_UNAVAILABLE',
        `Neo4j at ${uri} does not answer; start it, correct NEO4J_URI, or unset it to run a managed one.`,
        { cause: fault },
      );
    // What it says once it could not write.
    case 'Neo.DatabaseError.Transaction.TransactionLogError':
    case 'Neo.DatabaseError.Transaction.TransactionStartFailed':
    case 'Neo.DatabaseError.Transaction.TransactionCommitFailed':
      return new AppError(
        'GRAPH_UNAVAILABLE',
        `Neo4j at ${uri} cannot write any more, as when its disk is full; make room and start it again. What was loaded before is still there.`,
        { cause: fault },
      );
    case 'Neo.ClientError.Database.DatabaseNotFound':
      return new AppError('GRAPH_UNAVAILABLE', `Neo4j at ${uri} has no such database; check NEO4J_DATABASE.`, { cause: fault });
    case 'Neo.ClientError.Transaction.TransactionTimedOut':
    case 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration':
      return new AppError('GRAPH_TIMEOUT', `Neo4j at ${uri} took longer over a statement than it may.`, { cause: fault });
    default:
      // The driver has no code for a pool that stays empty.
      if (fault.message.startsWith('Connection acquisition timed out'))
        return new AppError('GRAPH_TIMEOUT', `No connection to Neo4j at ${uri} became free in time.`, { cause: fault });
      // Still so after it was tried again, as by a database that is being stopped.
      return isPassing(fault) ? new AppError('GRAPH_UNAVAILABLE', `Neo4j at ${uri} cannot answer just now.`, { cause: fault }) : fault;
  }
}
