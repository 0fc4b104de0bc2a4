/** Composition root: config → database → graph → seed → server; closed in reverse. */
import { readConfig, type Config } from './config.js';
import { formats } from './export/formats.js';
import type { FormatName } from './export/names.js';
import { openGraph, type GraphAddress } from './graph/graph.js';
import { query } from './graph/query.js';
import { requireSupported } from './graph/supported.js';
import { requireAccess } from './http/access/required.js';
import { importList, type Imported, type ImportOptions } from './lists/import.js';
import type { ListSource } from './lists/party.js';
import { sourceOf } from './lists/sources.js';
import { addressOfHome } from './local-neo4j/home.js';
import { ownerOf } from './local-neo4j/owner.js';
import { requireFreePort } from './local-neo4j/port.js';
import type { Progress } from './local-neo4j/progress.js';
import { startLocalNeo4j } from './local-neo4j/start.js';
import { loadSeed, loadSeedIfChanged, type Loaded } from './seed/seed.js';
import { warm } from './warm.js';

const databases = query<object, { name: string }>('server/databases');

/** Where a running Loophole can be reached. */
export interface Addresses {
  readonly api: string;
  /** Only where we manage the database; a user's own has its own address and password. */
  readonly browser?: { readonly url: string; readonly user: string; readonly password: string };
}

interface Database extends AsyncDisposable {
  readonly address: GraphAddress;
  readonly browserUrl?: string;
}

/** The user's own database, or one that we start and stop. */
const openDatabase = async ({ neo4j, localNeo4j }: Config, progress: Progress, signal: AbortSignal): Promise<Database> =>
  neo4j ? { address: neo4j, [Symbol.asyncDispose]: () => Promise.resolve() } : startLocalNeo4j(localNeo4j, progress, signal);

/** A database that a running Loophole has started is used as it is; otherwise as openDatabase does. */
async function openOrJoinDatabase(config: Config, progress: Progress, signal: AbortSignal): Promise<Database> {
  const { neo4j, localNeo4j } = config;
  if (neo4j || (await ownerOf(localNeo4j.homeFolder)) === undefined) return openDatabase(config, progress, signal);
  return { address: await addressOfHome(localNeo4j.homeFolder), [Symbol.asyncDispose]: () => Promise.resolve() };
}

/** Start everything, tell the addresses, and stay up until the signal; then stop everything. Beyond loopback there must be keys, unless it is `insecure`. */
export async function up(
  env: NodeJS.ProcessEnv,
  progress: Progress,
  ready: (addresses: Addresses) => void,
  signal: AbortSignal,
  insecure = false,
): Promise<void> {
  const config = readConfig(env);
  await requireAccess(config, insecure);
  await requireFreePort(config.port, 'PORT', config.host);
  await using database = await openDatabase(config, progress, signal);
  await using graph = openGraph(database.address);
  await requireSupported(graph);
  signal.throwIfAborted();
  progress.say('Loading the corpus');
  await loadSeedIfChanged(graph, config.seedFolder, progress);
  signal.throwIfAborted();
  progress.say('Starting the API');
  const { serve } = await import('./http/server.js'); // no other command spends the time and memory that it takes to load
  await using server = await serve(graph, {
    port: config.port,
    host: config.host,
    browserUrl: database.browserUrl,
    service: config.service,
  });
  progress.say('Warming up');
  if (database.browserUrl) await graph.run(databases.text, {}, 'system');
  await warm(server.url, server.key);
  signal.throwIfAborted();
  const { browserUrl, address } = database;
  ready({ api: server.url, ...(browserUrl && { browser: { url: browserUrl, user: address.user, password: address.password } }) });
  await new Promise<void>((stopped) => signal.addEventListener('abort', () => stopped(), { once: true }));
}

/** Load the corpus and stop. */
export async function seed(env: NodeJS.ProcessEnv, progress: Progress, force: boolean, signal: AbortSignal): Promise<Loaded> {
  const config = readConfig(env);
  await using database = await openDatabase(config, progress, signal);
  await using graph = openGraph(database.address);
  await requireSupported(graph);
  signal.throwIfAborted();
  progress.say('Loading the corpus');
  return await loadSeed(graph, config.seedFolder, force, progress);
}

/** Import an official list and stop; a Loophole that runs answers from it as soon as it is in. */
export async function importFiles(
  env: NodeJS.ProcessEnv,
  key: ListSource['key'],
  files: readonly string[],
  options: ImportOptions & { readonly progress: Progress },
): Promise<Imported> {
  const config = readConfig(env);
  const source = sourceOf(key);
  await using database = await openOrJoinDatabase(config, options.progress, options.signal);
  await using graph = openGraph(database.address);
  await requireSupported(graph);
  return await importList(graph, source, files, options);
}

/** Hand an export of the graph, piece by piece, to what writes it, and stop. */
export async function exportGraph(
  env: NodeJS.ProcessEnv,
  format: FormatName,
  write: (pieces: AsyncGenerator<string | Uint8Array, void>) => Promise<void>,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  await using database = await openOrJoinDatabase(readConfig(env), progress, signal);
  await using graph = openGraph(database.address);
  await requireSupported(graph);
  await write(formats[format].write(graph));
}
