import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { rootFolder } from '../../src/config.js';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import type { Query } from '../../src/graph/query.js';
import { silent } from '../../src/progress.js';
import { up } from '../../src/main.js';
import { flagship } from '../../src/warm.js';
import { boltProxy, type BoltProxy } from '../support/bolt-proxy.js';
import { testAddress, testGraph, wipe } from '../support/graph.js';
import { where, works } from '../support/where.js';

let direct: Graph;
beforeAll(() => {
  direct = testGraph();
});
beforeEach(() => wipe(direct));
afterAll(async () => direct[Symbol.asyncDispose]());

const count: Query<object, { probes: number }> = { name: 'count', text: 'MATCH (n:Probe) RETURN count(n) AS probes' };
const create = (graph: Graph): Promise<unknown> => graph.write((writer) => writer.run('CREATE (:Probe)', {}));
const open = (scheme: string, { port }: BoltProxy): Graph => openGraph({ ...testAddress(), uri: `${scheme}://localhost:${port}` });

interface Cluster extends AsyncDisposable {
  readonly leader: BoltProxy;
  readonly follower: BoltProxy;
}

/** The one Neo4j as two servers of a cluster: its routing table, as the leader tells it, names the follower for reads. */
async function cluster(): Promise<Cluster> {
  const follower = await boltProxy();
  const leader = await boltProxy({ answer: (bytes) => bytes.replace(/localhost:\d+(?=.role.READ)/s, `localhost:${follower.port}`) });
  return {
    leader,
    follower,
    async [Symbol.asyncDispose]() {
      await leader[Symbol.asyncDispose]();
      await follower[Symbol.asyncDispose]();
    },
  };
}

describe('a cluster (neo4j://)', () => {
  test('is written at its leader and read at its followers', async () => {
    await using servers = await cluster();
    await using graph = open('neo4j', servers.leader);
    await create(graph);
    expect(await graph.read(count, {})).toEqual([{ probes: 1 }]);
    await graph.run('MATCH (n:Probe) DELETE n');
    expect(servers.leader.sent()).toContain('CREATE (:Probe)');
    expect(servers.leader.sent()).toContain('DELETE n');
    expect(servers.leader.sent()).not.toContain(count.text);
    expect(servers.follower.sent()).toContain(count.text);
    expect(servers.follower.sent()).not.toMatch(/CREATE|DELETE/);
  });

  test('lets a read wait for what the same graph wrote, and no other read', async () => {
    await using servers = await cluster();
    await using writer = open('neo4j', servers.leader);
    await using other = open('neo4j', servers.leader);
    await writer.read(count, {});
    await create(writer);
    await other.read(count, {});
    expect(servers.follower.sent()).not.toContain('bookmarks');
    await writer.read(count, {});
    expect(servers.follower.sent()).toMatch(/bookmarks.{1,3}FB:/s);
  });

  test('reads on when a follower drops out', async () => {
    await using servers = await cluster();
    await using graph = open('neo4j', servers.leader);
    await create(graph);
    await graph.read(count, {});
    servers.follower.cut(count.text, 1);
    expect(await graph.read(count, {})).toEqual([{ probes: 1 }]);
  });

  test('is loaded and served by "up"', async () => {
    await using servers = await cluster();
    const { user, password } = testAddress();
    const env = { PORT: '0', NEO4J_URI: `neo4j://localhost:${servers.leader.port}`, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const stop = new AbortController();
    let running: Promise<void> | undefined;
    const api = await new Promise<string>((ready, failed) => {
      running = up(env, silent, (addresses) => ready(addresses.api), stop.signal);
      running.catch(failed);
    });
    const response = await fetch(`${api}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: flagship }),
    });
    expect(await response.json()).toMatchObject({ data: { resolution: { visaRoutes: { totalCount: 6 } } } });
    stop.abort();
    await running;
    expect(servers.leader.sent()).toContain('MERGE (n:Claim');
    expect(servers.follower.sent()).not.toContain('MERGE (n:');
    // Bolt sends a long text in chunks: its first line is whole.
    const [question = ''] = readFileSync(join(rootFolder, 'src/graph/queries/visaRoute/ofResolutions.cypher'), 'latin1').split('\n');
    expect(question).toMatch(/^\/\/ Which visa types/);
    expect(servers.follower.sent()).toContain(question);
    expect(servers.leader.sent()).not.toContain(question);
  });

  test.each([
    ['another password', { password: 'wrong' }, 'GRAPH_UNAUTHORIZED', /refused user "neo4j"; check NEO4J_USER and NEO4J_PASSWORD/],
    ['no such database', { database: 'none' }, 'GRAPH_UNAVAILABLE', /has no such database; check NEO4J_DATABASE/],
  ])('with %s says so', async (_, wrong, code, message) => {
    const address = testAddress();
    await using graph = openGraph({ ...address, uri: address.uri.replace('bolt://', 'neo4j://'), ...wrong });
    await expect(graph.read(count, {})).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

describe('a connection that breaks', () => {
  test('is no matter to one read, but not for ever', async () => {
    await using proxy = await boltProxy();
    await using graph = open('bolt', proxy);
    await graph.read(count, {});
    proxy.cut(count.text, 1);
    expect(await graph.read(count, {})).toEqual([{ probes: 0 }]);
    proxy.cut(count.text, 2);
    await expect(graph.read(count, {})).rejects.toMatchObject({ code: 'GRAPH_UNAVAILABLE' });
    expect(await graph.read(count, {})).toEqual([{ probes: 0 }]);
  });

  test('lets a write run again, whole and once', async () => {
    await using proxy = await boltProxy();
    await using graph = open('bolt', proxy);
    let tries = 0;
    proxy.cut('SECOND', 1);
    await graph.write(async (writer) => {
      tries++;
      await writer.run('CREATE (:Probe)', {});
      await writer.run('CREATE (:Probe) // SECOND', {});
    });
    expect(tries).toBe(2);
    expect(await graph.read(count, {})).toEqual([{ probes: 2 }]);
  });
});

describe('encryption (neo4j+s://)', () => {
  where(works('openssl', 'version'))('takes a certificate that is trusted, and no other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'loophole-tls-'));
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
    const self = ['-x509', '-days', '1', '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
    execFileSync('openssl', ['req', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...self], { stdio: 'ignore' });
    await using proxy = await boltProxy({ tls: { key: readFileSync(key), cert: readFileSync(cert) } });
    const { user, password } = testAddress();
    const address = { NEO4J_URI: `neo4j+s://localhost:${proxy.port}`, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const seed = async (env: object): Promise<[number, string]> => {
      const child = spawn(process.execPath, [join(rootFolder, 'dist/cli/loophole.js'), 'seed'], {
        env: { ...process.env, ...address, ...env },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (more: string) => void (said += more));
      const [code] = (await once(child, 'close')) as [number]; // by the documentation of child_process
      return [code, said];
    };
    expect(await seed({ NODE_EXTRA_CA_CERTS: cert })).toEqual([0, expect.stringContaining('Loaded dataset')]);
    expect(await seed({})).toEqual([
      1,
      expect.stringContaining(`What answers at ${address.NEO4J_URI} has a certificate that is not trusted`),
    ]);
    rmSync(folder, { recursive: true });
  });
});
