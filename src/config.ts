/** Settings from the environment. No other file reads process.env. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import { z } from 'zod';
import { AppError } from './errors.js';
import type { GraphAddress } from './graph/graph.js';
import { address, count, flag, hostNames, logLevels, networks, optional, origins, port } from './setting.js';

/** The folder that holds seed/, schema.graphql and package.json. */
export const rootFolder = fileURLToPath(new URL('..', import.meta.url));

/** What a client may spend in a minute where that is not set. */
export const usualCostPerMinute = 5_000_000;

/** Every setting, with its default and what it means; docs/reference/settings.md is made from them. */
export const environment = z.object({
  HOST: address.default('127.0.0.1').describe('IP address that the API listens on. No name; 0.0.0.0 puts it on the network.'),
  PORT: port.default(4000).describe('Port of the API; 0 takes any free one.'),
  NEO4J_URI: optional.describe('Address of your own Neo4j (bolt:// or neo4j://, +s with TLS). Without it, one is fetched and started.'),
  NEO4J_USER: z.string().default('neo4j').describe('User of your own Neo4j.'),
  NEO4J_PASSWORD: z.string().default('').describe('Password of that user.'),
  NEO4J_DATABASE: z.string().default('neo4j').describe('Database in your own Neo4j.'),
  LOOPHOLE_BOLT_PORT: port.default(7687).describe('Bolt port of the managed Neo4j.'),
  LOOPHOLE_BROWSER_PORT: port.default(7474).describe('Port of Neo4j Browser, of the managed Neo4j.'),
  LOOPHOLE_CACHE: optional.describe('Folder for what is downloaded, shared by every checkout. Without it, the cache folder of the user.'),
  LOOPHOLE_HOME: optional.describe('Folder of the managed database. Without it, `.loophole/neo4j` of the checkout.'),
  LOOPHOLE_SEED: optional.describe('Folder of the corpus to load. Without it, `seed` of the checkout.'),
  JAVA_HOME: optional.describe('Java that runs the managed Neo4j. Without it, the one on the PATH.'),
  NODE_ENV: optional.describe('`production` leaves hints at names of the schema out of errors.'),
  LOOPHOLE_MAX_COST: count.default(250_000).describe('The most that one query may cost, in fields of its answer if every page is full.'),
  LOOPHOLE_MAX_DEPTH: count.default(20).describe('The most fields above one another in a query.'),
  LOOPHOLE_MAX_SECONDS: count
    .default(20)
    .describe('The longest that a request may take, in seconds; of an export, that its client may take over each piece.'),
  LOOPHOLE_MAX_ACTIVE: count.default(16).describe('The most queries of a cost up to 250 that are answered at the same time.'),
  LOOPHOLE_MAX_DEAR: count.default(4).describe('The most dearer queries that are answered at the same time, beside those.'),
  LOOPHOLE_MAX_WAITING: count
    .default(64)
    .describe(
      'The most queries that wait for their turn, of either kind; of those beyond, that of the client is refused of which most wait.',
    ),
  LOOPHOLE_MAX_EXPORTS: count.max(16).default(2).describe('The most exports at the same time; those beyond are refused.'),
  LOOPHOLE_KEYS_FILE: optional.describe(
    'File of the keys that clients need, made by `loophole key`. Without it no key is asked for, and HOST must be loopback.',
  ),
  LOOPHOLE_KEY: optional
    .refine((value) => value === undefined || /^[!-~]+$/.test(value), 'expected letters, digits and signs without a space')
    .describe('Key that the commands send that ask an API: `ask`, `memo`, `status`, `receipt` and `verify`.'),
  LOOPHOLE_SIGNING_KEY: optional.describe(
    'File of the private key that receipts are signed with, made by `loophole key --signing`. Without it no receipts are given.',
  ),
  LOOPHOLE_HOSTS: hostNames
    .default([])
    .describe('Names that clients ask this server by, beside localhost, parted by commas; others are refused.'),
  LOOPHOLE_PROXIES: networks
    .default([])
    .describe('Reverse proxies, as IP addresses or networks parted by commas, that say where a request comes from in `X-Forwarded-For`.'),
  LOOPHOLE_COST_PER_MINUTE: count
    .optional()
    .describe(
      'What all queries of one key, or of one address, may cost in a minute. Without it ' +
        usualCostPerMinute +
        ', and no limit on loopback without keys.',
    ),
  LOOPHOLE_ANSWER_MEGABYTES: z.coerce
    .number()
    .min(0)
    .default(32)
    .describe('Memory for answers that are given again while what they came from is current; 0 keeps none.'),
  LOOPHOLE_INTROSPECTION: flag.default(true).describe('May clients ask for the schema by introspection?'),
  LOOPHOLE_SUGGESTIONS: flag
    .optional()
    .describe('Do errors hint at names of the schema that are like an unknown one? Without it: not in production.'),
  LOOPHOLE_CORS_ORIGINS: origins
    .default([])
    .describe('Origins of web pages that may ask from a browser, parted by commas; none without it.'),
  LOOPHOLE_LOG_LEVEL: z
    .enum(logLevels)
    .default('error')
    .describe('What is logged, to standard error: `info` has a line for each query, `warn` slow reads.'),
});

export interface Config {
  /** The IP address that the API listens on. */
  readonly host: string;
  readonly port: number;
  /** The user's own Neo4j; undefined where a managed one is to be started. */
  readonly neo4j: GraphAddress | undefined;
  readonly localNeo4j: LocalNeo4jConfig;
  readonly seedFolder: string;
  /** What the commands that ask an API send. */
  readonly key: string | undefined;
  readonly service: ServiceConfig;
}

/** Settings of the API as a service. */
export interface ServiceConfig {
  readonly maxCost: number;
  readonly maxDepth: number;
  readonly maxSeconds: number;
  readonly maxActive: number;
  readonly maxDear: number;
  readonly maxWaiting: number;
  readonly maxExports: number;
  /** Undefined where no key is asked for. */
  readonly keysFile: string | undefined;
  /** Undefined where no receipts are given. */
  readonly signingKey: string | undefined;
  readonly hosts: readonly string[];
  readonly proxies: readonly string[];
  readonly costPerMinute: number | undefined;
  /** 0 where none are kept. */
  readonly answerMegabytes: number;
  readonly introspection: boolean;
  readonly suggestions: boolean;
  readonly corsOrigins: readonly string[];
  readonly logLevel: (typeof logLevels)[number];
}

/** Settings of the managed Neo4j. */
export interface LocalNeo4jConfig {
  readonly boltPort: number;
  readonly browserPort: number;
  /** Where downloads are kept, shared by every checkout. */
  readonly cacheFolder: string;
  /** Where this database lives. */
  readonly homeFolder: string;
  /** Arguments of the Java machine beside those that every start needs. */
  readonly javaArguments: readonly string[];
  /** Settings of Neo4j, as it names and writes them, beside those that every start has or in place of them. */
  readonly settings: Readonly<Record<string, string>>;
  readonly java: string;
}

/**
 * Read the settings.
 * @throws AppError SETTING_INVALID that names each variable, its value and what was expected
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(present);
  if (!result.success) {
    const wrong = result.error.issues.map(
      ({ path, message }) => `${path.join('.')}="${path[0] === 'LOOPHOLE_KEY' ? '…' : (present[path.join('.')] ?? '')}": ${message}`,
    );
    throw new AppError('SETTING_INVALID', `A setting is wrong. ${wrong.join('; ')}`);
  }
  const settings = result.data;
  return {
    host: settings.HOST,
    port: settings.PORT,
    neo4j: settings.NEO4J_URI
      ? { uri: settings.NEO4J_URI, user: settings.NEO4J_USER, password: settings.NEO4J_PASSWORD, database: settings.NEO4J_DATABASE }
      : undefined,
    localNeo4j: {
      boltPort: settings.LOOPHOLE_BOLT_PORT,
      browserPort: settings.LOOPHOLE_BROWSER_PORT,
      cacheFolder: settings.LOOPHOLE_CACHE ?? envPaths('loophole', { suffix: '' }).cache,
      homeFolder: settings.LOOPHOLE_HOME ?? join(rootFolder, '.loophole', 'neo4j'),
      javaArguments: [],
      settings: {},
      java: settings.JAVA_HOME ? join(settings.JAVA_HOME, 'bin', 'java') : 'java',
    },
    seedFolder: settings.LOOPHOLE_SEED ?? join(rootFolder, 'seed'),
    key: settings.LOOPHOLE_KEY,
    service: {
      maxCost: settings.LOOPHOLE_MAX_COST,
      maxDepth: settings.LOOPHOLE_MAX_DEPTH,
      maxSeconds: settings.LOOPHOLE_MAX_SECONDS,
      maxActive: settings.LOOPHOLE_MAX_ACTIVE,
      maxDear: settings.LOOPHOLE_MAX_DEAR,
      maxWaiting: settings.LOOPHOLE_MAX_WAITING,
      maxExports: settings.LOOPHOLE_MAX_EXPORTS,
      keysFile: settings.LOOPHOLE_KEYS_FILE,
      signingKey: settings.LOOPHOLE_SIGNING_KEY,
      hosts: settings.LOOPHOLE_HOSTS,
      proxies: settings.LOOPHOLE_PROXIES,
      costPerMinute: settings.LOOPHOLE_COST_PER_MINUTE,
      answerMegabytes: settings.LOOPHOLE_ANSWER_MEGABYTES,
      introspection: settings.LOOPHOLE_INTROSPECTION,
      suggestions: settings.LOOPHOLE_SUGGESTIONS ?? settings.NODE_ENV !== 'production',
      corsOrigins: settings.LOOPHOLE_CORS_ORIGINS,
      logLevel: settings.LOOPHOLE_LOG_LEVEL,
    },
  };
}
