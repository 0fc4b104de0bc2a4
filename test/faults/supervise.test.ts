/** What is done when the database ends: without one, by a database that is told when to end. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.js';
import { supervise } from '../../src/local-neo4j/supervise.js';

/** Ends as often as there are words for it; each restart succeeds unless it is among those that fail. */
function endingWith(hows: readonly string[], failing: readonly number[] = []) {
  let restarts = 0;
  const left = [...hows];
  const forever = new Promise<string>(() => {});
  let now = next();
  function next(): Promise<string> {
    const how = left.shift();
    return how === undefined ? forever : Promise.resolve(how);
  }
  return {
    restarts: () => restarts,
    ended: () => now,
    restart: async () => {
      restarts++;
      now = next();
      if (failing.includes(restarts)) throw new AppError('DATABASE_START_FAILED', `Neo4j ended with exit code ${restarts} while starting.`);
    },
  };
}

async function supervised(database: ReturnType<typeof endingWith>, until = 500) {
  const told: string[] = [];
  let warmed = 0;
  const stop = new AbortController();
  const over = supervise(
    database,
    (event) => told.push(event),
    () => warmed++,
    stop.signal,
    [0, 1, 1, 1, 1],
  ).then(
    () => 'stopped',
    (fault: AppError) => fault,
  );
  await Promise.race([over, wait(until, undefined, { signal: stop.signal }).catch(() => undefined)]);
  stop.abort();
  const seconds = (event: string): string => event.replace(/[\d.]+ s/, 'n s');
  return { told: told.map(seconds), warmed, outcome: await over };
}

describe('a database that ends', () => {
  test('is started again, which is told in two lines, and what it has forgotten is asked again', async () => {
    const database = endingWith(['signal SIGKILL']);
    expect(await supervised(database)).toEqual({
      told: ['Neo4j ended with signal SIGKILL; restart 1 of at most 5 within 10 minutes', 'Neo4j answers again, n s after its restart'],
      warmed: 1,
      outcome: 'stopped',
    });
  });

  test('and fails to start is started again', async () => {
    const database = endingWith(['signal SIGSEGV', 'exit code 1'], [1]);
    const { told, warmed, outcome } = await supervised(database);
    expect([told[1], told[2], warmed, outcome]).toEqual([
      'Neo4j ended with exit code 1 while starting.',
      'Neo4j ended with exit code 1; restart 2 of at most 5 within 10 minutes',
      1,
      'stopped',
    ]);
  });

  test('for the sixth time within ten minutes is lost', async () => {
    const database = endingWith(Array<string>(9).fill('exit code 3'));
    const { outcome } = await supervised(database, 5_000);
    expect([outcome, database.restarts()]).toEqual([
      expect.objectContaining({
        code: 'DATABASE_LOST',
        message:
          'Neo4j ended with exit code 3, after 5 restarts within 10 minutes; its logs folder says why. Start Loophole again once that is mended.',
      }),
      5,
    ]);
  });

  test('is left alone once it is to stop', async () => {
    const database = endingWith([]);
    expect(await supervised(database, 50)).toEqual({ told: [], warmed: 0, outcome: 'stopped' });
    expect(database.restarts()).toBe(0);
  });
});
