/** Who waits, who is taken, and who is refused where all have no place. */
import { describe, expect, test } from '@jest/globals';
import { queueOf, type Queue } from '../../src/http/queue.js';

/** Clients that ask, in order; what happened to each, as it happens. */
function clientsOf(queue: Queue) {
  const said: string[] = [];
  const ends = new Map<string, () => void>();
  const leave = new Map<string, AbortController>();
  const settled = () => new Promise((go) => setImmediate(go));
  return {
    said,
    async ask(...names: string[]): Promise<void> {
      for (const name of names) {
        const leaving = new AbortController();
        leave.set(name, leaving);
        const [client = ''] = name;
        queue.take(client, leaving.signal).then(
          (end) => (said.push(name), ends.set(name, end)),
          (fault: { code?: string; message: string }) => said.push(`${name} ${fault.code ?? fault.message}`),
        );
      }
      await settled();
    },
    async end(...names: string[]): Promise<void> {
      for (const name of names) {
        ends.get(name)?.();
        await settled();
      }
    },
    async leave(name: string): Promise<void> {
      leave.get(name)?.abort(new Error('left'));
      await settled();
    },
  };
}

describe('a queue', () => {
  test('takes clients in turns, however many of one wait', async () => {
    const queue = queueOf(1, 10);
    const { said, ask, end } = clientsOf(queue);
    await ask('a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1');
    expect([said, queue.active, queue.waiting]).toEqual([['a1'], 1, 6]);
    const order = ['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4'];
    await end(...order);
    expect(said).toEqual(order);
    expect([queue.active, queue.waiting]).toEqual([0, 0]);
  });

  test('prefers a client without a turn to one that has some', async () => {
    const { said, ask, end } = clientsOf(queueOf(2, 10));
    await ask('a1', 'a2', 'a3', 'b1');
    await end('a1');
    expect(said).toEqual(['a1', 'a2', 'b1']);
  });

  test('refuses the last of the client of which most wait, and lets a newcomer in', async () => {
    const queue = queueOf(1, 3);
    const { said, ask, end } = clientsOf(queue);
    await ask('a1', 'a2', 'a3', 'a4', 'b1');
    expect([said, queue.waiting]).toEqual([['a1', 'a4 OVERLOADED'], 3]);
    // Now two of a wait, and one of b: another of a is the one too many, and so is another of b.
    await ask('a5', 'b2');
    expect([said.slice(2), queue.waiting]).toEqual([['a5 OVERLOADED', 'b2 OVERLOADED'], 3]);
    await ask('c1');
    expect(said.slice(4)).toEqual(['a3 OVERLOADED']);
    await end('a1', 'a2', 'b1', 'c1');
    expect(said.slice(5).toSorted()).toEqual(['a2', 'b1', 'c1']);
  });

  test('forgets who leaves, and ends a turn once', async () => {
    const queue = queueOf(1, 1);
    const { said, ask, end, leave } = clientsOf(queue);
    await ask('a1', 'b1');
    await leave('b1');
    expect([said, queue.waiting]).toEqual([['a1', 'b1 left'], 0]);
    await ask('c1');
    await end('a1', 'a1');
    expect([said.slice(2), queue.active]).toEqual([['c1'], 1]);
    await leave('c1');
    await end('c1');
    expect([queue.active, queue.waiting]).toEqual([0, 0]);
  });
});
