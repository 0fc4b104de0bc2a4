/** Starts a real Neo4j of our own, without Docker, starts it again, and stops it. */
import type { LocalNeo4jConfig } from '../config.js';
import type { GraphAddress } from '../graph/graph.js';
import { archiveFor } from './archive.js';
import { installBrowser } from './browser.js';
import { fetchNeo4j } from './fetch.js';
import { addressOf, prepareHome } from './home.js';
import { requireJava } from './java.js';
import { takeHome, type Home } from './owner.js';
import { requireFreePort } from './port.js';
import type { Progress } from '../progress.js';
import { launch, stop, untilReady, type Server } from './server.js';

export interface LocalNeo4j extends AsyncDisposable {
  readonly address: GraphAddress;
  /** Opens Neo4j Browser with the kit; `run`, a further parameter, names a question to show. */
  readonly browserUrl: string;
  /** Of the process that runs now, or ran last. */
  readonly pid: number;
  /** Resolves once the process that runs now has ended, with how: "signal SIGKILL". */
  ended(): Promise<string>;
  /** Start another process in the place of one that has ended; resolves when it answers. */
  restart(signal: AbortSignal): Promise<void>;
  /** Make what lets it start faster next time, if that is missing; with the lowest priority, and never a fault. */
  archive(signal: AbortSignal): Promise<void>;
}

const never = new AbortController().signal;

/**
 * Fetch Neo4j if needed, start it on its home, and wait until it answers.
 * @throws HomeTaken, AppError PREREQUISITE_MISSING, PORT_IN_USE or DATABASE_START_FAILED, with nothing left running
 */
export async function startLocalNeo4j(config: LocalNeo4jConfig, progress: Progress, signal = never): Promise<LocalNeo4j> {
  const home = await takeHome(config.homeFolder, signal);
  try {
    return await startOn(home, config, progress, signal);
  } catch (fault) {
    await home[Symbol.asyncDispose]();
    throw fault;
  }
}

async function startOn(home: Home, config: LocalNeo4jConfig, progress: Progress, signal: AbortSignal): Promise<LocalNeo4j> {
  const { homeFolder, boltPort, browserPort, cacheFolder } = config;
  const java = await requireJava(config.java);
  const jars = await fetchNeo4j(cacheFolder, progress, signal);
  progress.say('Starting Neo4j');
  await requireFreePort(boltPort, 'LOOPHOLE_BOLT_PORT');
  await requireFreePort(browserPort, 'LOOPHOLE_BROWSER_PORT');
  const { password } = await prepareHome(config);
  await installBrowser(homeFolder, jars);
  signal.throwIfAborted();
  const archive = await archiveFor(jars, homeFolder, config.java, java);
  const address = addressOf(boltPort, password);
  const javaArguments = [...archive.javaArguments, ...config.javaArguments];
  let server: Server;
  const start = async (until: AbortSignal): Promise<void> => {
    server = launch({ ...config, javaArguments }, jars, home);
    try {
      await untilReady(server, address, homeFolder, until);
    } catch (fault) {
      await stop(server);
      throw fault;
    }
  };
  await start(signal);
  return {
    address,
    browserUrl: `http://localhost:${browserPort}/browser/kit/?dbms=bolt://neo4j@localhost:${boltPort}`,
    get pid() {
      return server.pid;
    },
    ended: () => server.ended,
    restart: start,
    archive: (until) => archive.make(until),
    [Symbol.asyncDispose]: async () => {
      await stop(server);
      await home[Symbol.asyncDispose]();
    },
  };
}
