/** The home folder of a managed Neo4j: its settings and its password. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LocalNeo4jConfig } from '../config.js';
import { makeFolder } from '../folder.js';
import type { GraphAddress } from '../graph/graph.js';

/** Make the home if it is new, write its settings, and give its password. */
export async function prepareHome(config: LocalNeo4jConfig): Promise<{ password: string }> {
  const { homeFolder } = config;
  await makeFolder(join(homeFolder, 'conf'));
  await chmod(homeFolder, 0o700); // what the database holds is its owner's, the password too
  const lines = Object.entries(settingsOf(config)).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(join(homeFolder, 'conf', 'neo4j.conf'), lines.join(''));
  const file = join(homeFolder, 'password');
  if (!existsSync(file)) await writeFile(file, randomBytes(18).toString('base64url'), { mode: 0o600 });
  return { password: await readFile(file, 'utf8') };
}

export const addressOf = (boltPort: number, password: string): GraphAddress => ({
  uri: `bolt://localhost:${boltPort}`,
  user: 'neo4j',
  password,
  database: 'neo4j',
});

/** The address of the database that runs on a home, by what its start has written there. */
export async function addressOfHome(homeFolder: string): Promise<GraphAddress> {
  const written = await readFile(join(homeFolder, 'conf', 'neo4j.conf'), 'utf8');
  const port = Number(/^server\.bolt\.listen_address=.*:(\d+)$/m.exec(written)?.[1]);
  return addressOf(port, await readFile(join(homeFolder, 'password'), 'utf8'));
}

/**
 * An unknown key stops the start. Authentication stays on: without it any web page that the user visits could write to the graph.
 * Browser asks hosts of others for scripts and a font even with telemetry off; only the content security policy stops that.
 */
const settingsOf = ({ boltPort, browserPort, settings }: LocalNeo4jConfig): Readonly<Record<string, string | number>> => ({
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
  'server.bolt.advertised_address': `localhost:${boltPort}`,
  'server.http.listen_address': `127.0.0.1:${browserPort}`,
  'server.http.advertised_address': `localhost:${browserPort}`,
  'server.https.enabled': 'false',
  'server.http_enabled_modules': 'BROWSER',
  'dbms.usage_report.enabled': 'false',
  'client.allow_telemetry': 'false',
  'browser.remote_content_hostname_whitelist': `http://localhost:${browserPort}/browser/kit,localhost`,
  'dbms.security.http_static_content_security_policy_header': contentSecurityPolicy(boltPort),
  'server.memory.pagecache.size': '256m',
  'dbms.memory.transaction.total.max': '512m',
  'db.transaction.timeout': '30s',
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '16m',
  'db.tx_log.rotation.retention_policy': 'keep_none',
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  ...settings,
});

const contentSecurityPolicy = (boltPort: number): string =>
  [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ws://localhost:${boltPort}`,
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
