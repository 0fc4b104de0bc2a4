import { setTimeout as wait } from 'node:timers/promises';

/** What /readyz tells, once the database is not late: a machine that does other work may leave it no time for a moment. */
export async function readinessOf(url: string): Promise<[number, unknown]> {
  for (;;) {
    const response = await fetch(`${url}/readyz`);
    const told = (await response.json()) as { readonly reason?: string }; // the documented form
    if (told.reason !== 'The database does not answer.') return [response.status, told];
    await wait(100);
  }
}
