/** Who may ask, and for how much: the name that is asked for, the key, and what is left to whoever has it. */
import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { usualCostPerMinute, type ServiceConfig } from '../../config.js';
import { AppError, RateLimited, type ErrorCode } from '../../errors.js';
import { networkOf } from './address.js';
import { budgetOf } from './budget.js';
import { isLoopback, servedHosts } from './hosts.js';
import { hashOf, newKey } from './key.js';
import { keysIn } from './keys.js';

export interface Client {
  /** Name of the key; undefined where none is asked for. */
  readonly key?: string;
  /** Tells it apart from others: by its key, or by where it comes from. Never logged. */
  readonly id: string;
  /** Take a cost from what is left; what is told where that is not enough. */
  spend(cost: number): RateLimited | undefined;
}

export interface Access {
  /** Who sent a request that was let in. */
  clientOf(request: FastifyRequest): Client;
  /** With this key the server asks itself: it is of this start, in no file, and spends nothing. */
  readonly ownKey: string;
}

/** What anybody may have: the pages and the contract, which come with the source, health, and the public half of the key of receipts. Everything else needs a key where there are keys. */
const openRoutes: ReadonlySet<string | undefined> = new Set([
  '/',
  '/explore',
  '/explore/questions/:name',
  '/graphiql',
  '/assets/*',
  '/schema.graphql',
  '/receipt-key',
  '/healthz',
  '/readyz',
]);

/** No key in a file can have this name. */
const ownName = '(self)';

/** @param refused is told the code of each refusal */
export function addAccess(app: FastifyInstance, host: string, service: ServiceConfig, refused: (code: ErrorCode) => void): Access {
  const { keysFile, hosts, maxCost } = service;
  const isServed = servedHosts(host, hosts);
  const keys = keysFile === undefined ? undefined : keysIn(keysFile, app.log);
  // Without keys and on loopback, whoever asks is at this machine.
  const costPerMinute = service.costPerMinute ?? (keys === undefined && isLoopback(host) ? undefined : usualCostPerMinute);
  const budget = costPerMinute === undefined ? undefined : budgetOf(costPerMinute, maxCost);
  const ownKey = newKey();
  const ownHash = hashOf(ownKey);
  const clients = new WeakMap<FastifyRequest, Client>();

  /** Those that come without a key are told apart by where they come from. */
  const clientNamed = (key: string | undefined, address: string): Client => {
    const id = key ?? `from ${networkOf(address)}`;
    return {
      ...(key !== undefined && { key }),
      id,
      spend(cost) {
        const seconds = budget?.spend(id, cost);
        if (seconds === undefined) return undefined;
        refused('RATE_LIMITED');
        return new RateLimited(cost, seconds);
      },
    };
  };

  async function clientFor({ headers, ip, routeOptions }: FastifyRequest): Promise<Client | AppError> {
    if (!isServed(headers.host))
      return new AppError('HOST_UNKNOWN', 'This server is not asked for by that name; LOOPHOLE_HOSTS names those that it answers to.');
    const key = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
    if (key !== undefined && timingSafeEqual(hashOf(key), ownHash)) return { key: ownName, id: ownName, spend: () => undefined };
    if (keys === undefined) return clientNamed(undefined, ip);
    const name = key === undefined ? undefined : await keys.nameOf(key);
    if (name === undefined && !openRoutes.has(routeOptions.url))
      return new AppError(
        'UNAUTHENTICATED',
        `${key === undefined ? 'A key is needed' : 'Nobody has this key'}; send "authorization: Bearer KEY".`,
      );
    return clientNamed(name, ip);
  }

  app.addHook('onRequest', async (request) => {
    const client = await clientFor(request);
    if (client instanceof AppError) {
      refused(client.code);
      request.log.info({ code: client.code, route: request.routeOptions.url }, 'refused');
      throw client;
    }
    clients.set(request, client);
  });
  return { clientOf: (request) => clients.get(request) as Client, ownKey }; // set by the hook, or the request is refused
}
