import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config.js';
import { works } from './where.js';

const version = '0.10.1';

/** The jar of the Gephi toolkit, fetched with Maven into the cache folder, once. Undefined where it, or a Java that compiles, is not to be had. */
export function gephiToolkit(): string | undefined {
  const { cacheFolder } = readConfig(process.env).localNeo4j;
  const name = `gephi-toolkit-${version}-all.jar`;
  const file = join(cacheFolder, name);
  if (!works('javac', '-version')) return undefined;
  if (existsSync(file)) return file;
  const partial = join(cacheFolder, `gephi-${process.pid}`);
  const artifact = `org.gephi:gephi-toolkit:${version}:jar:all`;
  if (!works('mvn', '-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${partial}`)) return undefined;
  renameSync(join(partial, name), file); // renamed when complete
  rmdirSync(partial);
  return file;
}
