/** The Java machine that runs the managed Neo4j: which one, what it is told, and in which surroundings. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../errors.js';

/** Versions of Java that Neo4j 5.26 runs on. */
const versions = [17, 21];

/**
 * What Java says of its version.
 * @throws AppError PREREQUISITE_MISSING
 */
export async function requireJava(java: string): Promise<string> {
  const remedy = `Install Java ${versions.join(' or ')} (or point JAVA_HOME to it), run "docker compose up" instead, or set NEO4J_URI to a Neo4j of yours.`;
  const { stderr } = await promisify(execFile)(java, ['-version']).catch((cause: unknown) => {
    throw new AppError('PREREQUISITE_MISSING', `Java was not found ("${java}"). ${remedy}`, { cause });
  });
  const version = Number(/version "(?:1\.)?(\d+)/.exec(stderr)?.[1]);
  if (!versions.includes(version))
    throw new AppError(
      'PREREQUISITE_MISSING',
      `Java ${version} was found ("${java}"), but Neo4j 5.26 runs on Java ${versions.join(' or ')}. ${remedy}`,
    );
  return stderr;
}

/** What Neo4j wants of Java. */
export const javaArgumentsOfNeo4j = [
  '-Xms256m',
  '-Xmx1g',
  '-XX:+UseG1GC',
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

/** Java takes the star: no shell reads it. */
export const classPath = (jars: string): string[] => ['-cp', join(jars, '*')];

/** Java reads names of files by the locale: under C it finds none that has a letter beyond ASCII. */
export const surroundings = (): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8',
});
