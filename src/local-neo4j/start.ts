/** Starts a real Neo4j of our own, without Docker, and stops it. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { join } from 'node:path';
import { promisify } from 'node:util';
import pRetry, { AbortError } from 'p-retry';
import type { LocalNeo4jConfig } from '../config.js';
import { AppError } from '../errors.js';
import { setFirstPassword } from '../graph/first-password.js';
import type { GraphAddress } from '../graph/graph.js';
import { archiveFor } from './archive.js';
import { installBrowser } from './browser.js';
import { fetchNeo4j } from './fetch.js';
import { addressOf, prepareHome } from './home.js';
import { takeHome } from './owner.js';
import { requireFreePort } from './port.js';
import type { Progress } from './progress.js';

export interface LocalNeo4j extends AsyncDisposable {
  readonly address: GraphAddress;
  /** Opens Neo4j Browser with the kit; `run`, a further parameter, names a question to show. */
  readonly browserUrl: string;
  readonly pid: number;
}

/** Versions of Java that Neo4j 5.26 runs on. */
const javaVersions = [17, 21];

/**
 * Fetch Neo4j if needed, start it on its home, and wait until it answers.
 * @throws AppError PREREQUISITE_MISSING, PORT_IN_USE or DATABASE_START_FAILED, with nothing left running
 */
export async function startLocalNeo4j(config: LocalNeo4jConfig, progress: Progress, signal?: AbortSignal): Promise<LocalNeo4j> {
  const java = await requireJava(config.java);
  const jars = await fetchNeo4j(config.cacheFolder, progress, signal);
  progress.say('Starting Neo4j');
  const home = await takeHome(config.homeFolder);
  const server = await startServer(config, jars, java, signal).catch(async (fault: unknown) => {
    await home[Symbol.asyncDispose]();
    throw fault;
  });
  return {
    ...server,
    browserUrl: `http://localhost:${config.browserPort}/browser/kit/?dbms=bolt://neo4j@localhost:${config.boltPort}`,
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await home[Symbol.asyncDispose]();
    },
  };
}

async function startServer(config: LocalNeo4jConfig, jars: string, java: string, signal?: AbortSignal) {
  await requireFreePort(config.boltPort, 'LOOPHOLE_BOLT_PORT');
  await requireFreePort(config.browserPort, 'LOOPHOLE_BROWSER_PORT');
  const { password } = await prepareHome(config);
  await installBrowser(config.homeFolder, jars);
  const archive = await archiveFor(jars, config.homeFolder, java);
  const server = launch({ ...config, javaArguments: [...archive.javaArguments, ...config.javaArguments] }, jars);
  const address = addressOf(config.boltPort, password);
  try {
    await untilReady(server, address, signal);
  } catch (fault) {
    await stop(server.process);
    throw fault;
  }
  return {
    address,
    pid: server.process.pid ?? 0,
    stop: () => stop(server.process, longestStop + archive.longestWriting).then(archive.keep),
  };
}

/** What Java says of its version. */
async function requireJava(java: string): Promise<string> {
  const remedy = `Install Java ${javaVersions.join(' or ')} (or point JAVA_HOME to it), run "docker compose up" instead, or set NEO4J_URI to a Neo4j of yours.`;
  const { stderr } = await promisify(execFile)(java, ['-version']).catch((cause: unknown) => {
    throw new AppError('PREREQUISITE_MISSING', `Java was not found ("${java}"). ${remedy}`, { cause });
  });
  const version = Number(/version "(?:1\.)?(\d+)/.exec(stderr)?.[1]);
  if (!javaVersions.includes(version))
    throw new AppError(
      'PREREQUISITE_MISSING',
      `Java ${version} was found ("${java}"), but Neo4j 5.26 runs on Java ${javaVersions.join(' or ')}. ${remedy}`,
    );
  return stderr;
}

interface Server {
  readonly process: ChildProcess;
  /** The last lines that it printed. */
  readonly log: string[];
}

/** Arguments of the Java machine that Neo4j wants. */
const javaArgumentsOfNeo4j = [
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

/** Without a shell, so that "lib/*" reaches Java as it is; in a process group of its own, so that Ctrl-C reaches Node first. */
function launch({ java, javaArguments, homeFolder }: LocalNeo4jConfig, jars: string): Server {
  const main = ['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'];
  const folders = [`--home-dir=${homeFolder}`, `--config-dir=${join(homeFolder, 'conf')}`];
  const child = spawn(java, [...javaArgumentsOfNeo4j, ...javaArguments, ...main, ...folders, '--console-mode'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log.push(...text.split('\n').filter(Boolean));
      log.splice(0, log.length - 20);
    });
  }
  return { process: child, log };
}

/** Ready when a query is answered; fails at once when the process ends. */
async function untilReady({ process: child, log }: Server, address: GraphAddress, signal?: AbortSignal): Promise<void> {
  await pRetry(
    () => {
      if (child.exitCode !== null)
        throw new AbortError(
          new AppError('DATABASE_START_FAILED', `Neo4j ended with exit code ${child.exitCode} while starting. It said:\n${log.join('\n')}`),
        );
      return setFirstPassword(address);
    },
    { retries: 300, minTimeout: 200, factor: 1, ...(signal && { signal }) },
  );
}

/** How long Neo4j may take to stop, in milliseconds. One whose disk was full never does; killed, it recovers at its next start. */
const longestStop = 10_000;

async function stop(child: ChildProcess, longest = longestStop): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), longest);
  await ended;
  clearTimeout(late);
}
