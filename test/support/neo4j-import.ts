/** Neo4j's own import tool, and a database on the home that it has filled. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import getPort from 'get-port';
import { readConfig } from '../../src/config.js';
import { fetchNeo4j } from '../../src/local-neo4j/fetch.js';
import { prepareHome } from '../../src/local-neo4j/home.js';
import { startLocalNeo4j, type LocalNeo4j } from '../../src/local-neo4j/start.js';

const progress = { say: () => undefined };

/** Unpack a zip of CSV, import all of it into a fresh home as docs/exports.md says, and start the database there. */
export async function imported(zip: Uint8Array, homeFolder: string): Promise<LocalNeo4j> {
  const ports = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
  const { localNeo4j } = readConfig({ ...process.env, ...ports, LOOPHOLE_HOME: homeFolder });
  // Compiled less, the database starts faster and is slower once warm.
  const config = { ...localNeo4j, javaArguments: ['-XX:TieredStopAtLevel=1'] };
  const jars = await fetchNeo4j(config.cacheFolder, progress);
  await prepareHome(config);
  const files = Object.entries(unzipSync(zip)).map(([name, content]) => {
    const file = join(homeFolder, 'csv', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return `--${/-.+-/.test(name) ? 'relationships' : 'nodes'}=${file}`;
  });
  const options = ['--array-delimiter=U+001F', '--multiline-fields=true', '--overwrite-destination', '--threads=2'];
  await promisify(execFile)(
    config.java,
    [
      ...config.javaArguments,
      '-cp',
      join(jars, '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      ...options,
      ...files,
    ],
    { cwd: homeFolder, env: { ...process.env, NEO4J_HOME: homeFolder, NEO4J_CONF: join(homeFolder, 'conf') }, maxBuffer: 1 << 26 },
  );
  return startLocalNeo4j(config, progress);
}
