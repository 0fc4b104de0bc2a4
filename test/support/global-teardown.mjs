import { rm } from 'node:fs/promises';

export default async function tearDown() {
  if (globalThis.testDatabase === undefined) return;
  const { neo4j, home } = globalThis.testDatabase;
  await neo4j[Symbol.asyncDispose]();
  await rm(home, { recursive: true, force: true });
}
