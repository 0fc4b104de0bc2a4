import { rm } from 'node:fs/promises';

export default async function tearDown() {
  await Promise.all(
    (globalThis.testDatabases ?? []).map(async ({ neo4j, home }) => {
      await neo4j[Symbol.asyncDispose]();
      await rm(home, { recursive: true, force: true });
    }),
  );
}
