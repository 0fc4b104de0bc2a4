/** A new Neo4j starts with a password that everybody knows; this gives it ours. */
import { AppError } from '../errors.js';
import { openGraph, type GraphAddress } from './graph.js';
import { query } from './query.js';

const answer = query<object, { answer: number }>('server/answer');
const changePassword = query<{ old: string; new: string }, never>('server/changePassword');

/** Resolves once the server answers under the password of the address, setting it if the server still has the first one. */
export async function setFirstPassword(address: GraphAddress): Promise<void> {
  try {
    await using graph = openGraph(address);
    await graph.read(answer, {});
  } catch (fault) {
    if (!(fault instanceof AppError && fault.code === 'GRAPH_UNAUTHORIZED')) throw fault;
    await using graph = openGraph({ ...address, password: 'neo4j' });
    await graph.run(changePassword.text, { old: 'neo4j', new: address.password }, 'system');
  }
}
