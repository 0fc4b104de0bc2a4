// The floor: one statement by the bare driver, its rows as JSON. Where a case has a naive text too, that is asked for by `naive`.
import neo4j from 'neo4j-driver';
import { cases } from '../cases.mjs';
import { address, serveJson } from './serve.mjs';

const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 16,
  telemetryDisabled: true,
});
const statements = new Map(cases.map((one) => [one.name, one]));

serveJson(async ({ name, naive, variables }) => {
  const one = statements.get(name);
  const session = driver.session({ database: address.database, defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(naive ? one.naive : one.cypher, variables);
    return JSON.stringify(records.map((record) => record.toObject()));
  } finally {
    await session.close();
  }
});
