/** Composition root: config → database → graph → seed → server; closed in reverse. */
import { aborted, untilAborted } from './aborted.js';
import { readConfig } from './config.js';
import { openOrJoinDatabase, openDatabase } from './database.js';
import { formats } from './export/formats.js';
import type { FormatName } from './export/names.js';
import { openGraph } from './graph/graph.js';
import { query } from './graph/query.js';
import { requireSupported } from './graph/supported.js';
import { requireAccess } from './http/access/required.js';
import type { Server } from './http/server.js';
import { importList, type Imported, type ImportOptions } from './lists/import.js';
import type { ListSource } from './lists/party.js';
import { sourceOf } from './lists/sources.js';
import { requireFreePort } from './local-neo4j/port.js';
import type { Progress } from './progress.js';
import type { LocalNeo4j } from './local-neo4j/start.js';
import { supervise } from './local-neo4j/supervise.js';
import { readSource } from './seed/files.js';
import { loadSeed, loadSeedIfChanged, type Loaded } from './seed/seed.js';
import { warm } from './warm.js';

const databases = query<object, { name: string }>('server/databases');

/** Where a running Loophole can be reached. */
export interface Addresses {
  readonly api: string;
  /** Only where we manage the database; a user's own has its own address and password. */
  readonly browser?: { readonly url: string; readonly user: string; readonly password: string };
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
  readSource(config.seedFolder); // told before a database is started for it
  await using database = await openDatabase(config, progress, signal);
  const { local, address } = database;
  await using graph = openGraph(address);
  await untilAborted(signal, requireSupported(graph));
  progress.say('Loading the corpus');
  await untilAborted(signal, loadSeedIfChanged(graph, config.seedFolder, progress));
  progress.say('Starting the API');
  const { serve } = await import('./http/server.js'); // no other command spends the time and memory that it takes to load
  await using server = await serve(graph, {
    port: config.port,
    host: config.host,
    browserUrl: local?.browserUrl,
    service: config.service,
  });
  progress.say('Warming up');
  if (local) await untilAborted(signal, graph.run(databases.text, {}, 'system'));
  await untilAborted(signal, warm(server.url, server.key, signal));
  ready({ api: server.url, ...(local && { browser: { url: local.browserUrl, user: address.user, password: address.password } }) });
  if (local) await keep(local, server, signal);
  else await aborted(signal);
}

/** Until the signal is aborted. */
async function keep(local: LocalNeo4j, server: Server, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const archived = local.archive(AbortSignal.any([signal, over.signal]));
  const again = (): void => void warm(server.url, server.key, signal).catch(() => undefined);
  try {
    await supervise(local, server.tell, again, signal);
  } finally {
    over.abort();
    await archived;
  }
}

/** Load the corpus and stop; a Loophole that runs answers from it as soon as it is in. */
export async function seed(env: NodeJS.ProcessEnv, progress: Progress, force: boolean, signal: AbortSignal): Promise<Loaded> {
  const config = readConfig(env);
  readSource(config.seedFolder); // told before a database is started for it
  await using database = await openOrJoinDatabase(config, progress, signal);
  await using graph = openGraph(database.address);
  await untilAborted(signal, requireSupported(graph));
  progress.say('Loading the corpus');
  return await untilAborted(signal, loadSeed(graph, config.seedFolder, force, progress));
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
  await untilAborted(options.signal, requireSupported(graph));
  return await untilAborted(options.signal, importList(graph, source, files, options));
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
  await untilAborted(signal, requireSupported(graph));
  await untilAborted(signal, write(formats[format].write(graph)));
}
