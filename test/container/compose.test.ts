import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { rootFolder } from '../../src/config.js';
import { testGraph } from '../support/graph.js';
import { where, works } from '../support/where.js';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: string[];
  readonly environment: Record<string, string>;
  readonly ports: string[];
  readonly volumes?: string[];
  readonly depends_on?: object;
  readonly healthcheck?: { readonly test: string[] };
  readonly network_mode?: string;
}

const text = readFileSync(join(rootFolder, 'docker-compose.yml'), 'utf8');

/** The file as Compose understands it, with the variables of an environment put in. */
function compose(env: Record<string, string>) {
  const filled = text
    .replaceAll(/(?<!\$)\$\{(\w+)(?::([-?])([^}]*))?\}/g, (_, name: string, kind?: string, rest?: string) => {
      if (env[name]) return env[name];
      if (kind === '-') return rest ?? '';
      throw new Error(kind === '?' ? rest : `${name} is not set`);
    })
    .replaceAll('$$', '$');
  return parse(filled) as { services: { neo4j: Service; api: Service }; volumes: object }; // the tests below hold it to that
}

const { services, volumes } = compose({ NEO4J_PASSWORD: 'long-password' });

describe('docker-compose.yml', () => {
  test('runs the version of Neo4j that everything else runs, on a volume with a name', () => {
    const pom = readFileSync(join(rootFolder, 'src/local-neo4j/pom.xml'), 'utf8');
    const [, version] = /<artifactId>neo4j<\/artifactId>\s*<version>([\d.]+)</.exec(pom) ?? [];
    expect(services.neo4j.image).toBe(`neo4j:${version ?? ''}-community`);
    expect(services.neo4j.volumes).toEqual(['neo4j-data:/data']);
    expect(volumes).toEqual({ 'neo4j-data': null });
  });

  test('publishes on loopback only, on the ports of npm start or others', () => {
    expect([...services.neo4j.ports, ...services.api.ports]).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687', '127.0.0.1:4000:4000']);
    expect([services.neo4j.network_mode, services.api.network_mode]).toEqual([undefined, undefined]);
    const other = compose({ NEO4J_PASSWORD: 'long-password', PORT: '1', LOOPHOLE_BOLT_PORT: '2', LOOPHOLE_BROWSER_PORT: '3' }).services;
    expect([...other.neo4j.ports, ...other.api.ports]).toEqual(['127.0.0.1:3:7474', '127.0.0.1:2:7687', '127.0.0.1:1:4000']);
  });

  test('asks for no key, as only this machine reaches it, and answers to localhost and its own name', () => {
    expect(services.api.command).toEqual(['up', '--insecure']);
    expect(services.api.environment['LOOPHOLE_HOSTS']).toBe('api');
    const { environment } = compose({ NEO4J_PASSWORD: 'long-password', LOOPHOLE_HOSTS: 'graph.example.org' }).services.api;
    expect(environment['LOOPHOLE_HOSTS']).toBe('graph.example.org');
  });

  test('wants a password from the environment and knows no other', () => {
    expect(() => compose({})).toThrow('set NEO4J_PASSWORD to a password of at least eight characters');
    expect(services.neo4j.environment['NEO4J_AUTH']).toBe('neo4j/long-password');
    expect(services.api.environment['NEO4J_PASSWORD']).toBe('long-password');
  });

  test('starts the API once Neo4j is healthy, where both reach each other', () => {
    expect(services.api).toMatchObject({ build: '.', depends_on: { neo4j: { condition: 'service_healthy' } } });
    expect(services.api.environment).toMatchObject({ HOST: '0.0.0.0', NEO4J_URI: 'bolt://neo4j:7687' });
  });

  test('asks Neo4j for its health with the password, whatever characters it has', () => {
    const password = `a=long $pass"'word`;
    const folder = mkdtempSync(join(tmpdir(), 'loophole-compose-'));
    const shell = join(folder, 'cypher-shell');
    writeFileSync(shell, '#!/bin/sh\nprintf "%s|%s|%s" "$NEO4J_USERNAME" "$NEO4J_PASSWORD" "$*"\n');
    chmodSync(shell, 0o755);
    const [kind, command = ''] = services.neo4j.healthcheck?.test ?? [];
    expect(kind).toBe('CMD-SHELL');
    const env = { PATH: `${folder}:/usr/bin:/bin`, NEO4J_AUTH: `neo4j/${password}` };
    expect(execFileSync('/bin/sh', ['-c', command], { env, encoding: 'utf8' })).toBe(`neo4j|${password}|RETURN 1`);
    rmSync(folder, { recursive: true });
  });

  test('sets what this Neo4j knows, and sends nothing home', async () => {
    await using graph = testGraph();
    const known = (await graph.run<{ name: string }>('SHOW SETTINGS YIELD name')).map(({ name }) => name);
    const { NEO4J_AUTH: _, ...settings } = services.neo4j.environment;
    // The image reads one underscore as a dot and two as one.
    const names = Object.keys(settings).map((name) =>
      name.slice('NEO4J_'.length).replaceAll(/__?/g, (found) => (found === '_' ? '.' : '_')),
    );
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(settings).toMatchObject({ NEO4J_dbms_usage__report_enabled: 'false', NEO4J_client_allow__telemetry: 'false' });
  });

  // Version 1 was another program and does not know this format.
  const command = [['docker', 'compose'], ['docker-compose']].find((words) =>
    works('sh', '-c', `${words.join(' ')} version --short | grep -Eq '^v?[2-9]'`),
  );

  where(command !== undefined)('is understood by Docker Compose', () => {
    const [program = '', ...rest] = command ?? [];
    const config = (env: object) =>
      spawnSync(program, [...rest, '-f', join(rootFolder, 'docker-compose.yml'), 'config'], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
    const { status, stdout } = config({ NEO4J_PASSWORD: 'long-password' });
    expect(status).toBe(0);
    expect((parse(stdout) as { services: { neo4j: Service } }).services.neo4j.environment['NEO4J_AUTH']).toBe('neo4j/long-password'); // Compose prints what it read
    expect(config({ NEO4J_PASSWORD: '' }).stderr).toContain('NEO4J_PASSWORD');
  });
});
