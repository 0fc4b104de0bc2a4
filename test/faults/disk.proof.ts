/** The disk of the database is full while a corpus is loaded. The disk and the database are this file's own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import getPort from 'get-port';
import { changedSeed } from '../support/changed-seed.js';
import { seedFolder } from '../support/graph.js';
import { startProgram, type Program } from '../support/program.js';
import { hasSmallDisks, smallDisk } from '../support/small-disk.js';
import { where } from '../support/where.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-disk-'));
const changed = mkdtempSync(join(tmpdir(), 'loophole-changed-'));
beforeAll(() => changedSeed(changed));
const programs: Program[] = [];
afterAll(() => {
  for (const { process: one } of programs) if (one.exitCode === null) one.kill('SIGKILL');
});
afterAll(() => [folder, changed].forEach((one) => rmSync(one, { recursive: true, force: true })));

/** An answer with the version that it is of; or the code of an error. */
async function asked(api: string): Promise<unknown> {
  const query = '{ resolution(symbol: "2397") { visaRoutes { totalCount } } dataset { version } }';
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: { extensions: { code: string } }[] }; // GraphQL
  return errors?.[0]?.extensions.code ?? data;
}

describe('a disk that is full while a corpus is loaded', () => {
  where(hasSmallDisks())(
    'is told, keeps the old corpus whole, and does not keep anything from stopping and starting again',
    async () => {
      using disk = await smallDisk(folder, 120);
      const env = { PORT: '0', LOOPHOLE_HOME: join(folder, 'home'), LOOPHOLE_SEED: seedFolder };
      const ports = { LOOPHOLE_BOLT_PORT: String(await getPort()), LOOPHOLE_BROWSER_PORT: String(await getPort()) };
      const start = async (): Promise<{ program: Program; api: string; neo4j: Record<string, string> }> => {
        const program = startProgram('dist/cli/loophole.js', ['up'], { ...env, ...ports }, disk.within);
        programs.push(program);
        const [, api = ''] = await program.until(/GraphQL API +(\S+)\/graphql[\s\S]*Ctrl-C/);
        const password = disk.read(join(env.LOOPHOLE_HOME, 'password'));
        const neo4j = { NEO4J_URI: `bolt://localhost:${ports.LOOPHOLE_BOLT_PORT}`, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password };
        return { program, api, neo4j };
      };
      const stop = async ({ process: one, ended }: Program): Promise<void> => {
        one.kill('SIGTERM');
        expect(await ended()).toBe(0);
      };

      const first = await start();
      const before = await asked(first.api);
      expect(before).toMatchObject({ resolution: { visaRoutes: { totalCount: 6 } } });
      disk.fill();
      const seeder = startProgram('dist/cli/loophole.js', ['seed'], { ...first.neo4j, LOOPHOLE_SEED: changed }, disk.within);
      expect(await seeder.ended()).toBe(1);
      expect(seeder.said()).toContain('cannot write any more, as when its disk is full; make room and start it again.');
      expect(await asked(first.api)).toBe('GRAPH_UNAVAILABLE');
      await stop(first.program);

      disk.free();
      const second = await start();
      expect(await asked(second.api)).toEqual(before);
      const again = startProgram('dist/cli/loophole.js', ['seed'], { ...second.neo4j, LOOPHOLE_SEED: changed }, disk.within);
      expect(await again.ended()).toBe(0);
      expect(await asked(second.api)).not.toEqual(before);
      await stop(second.program);
    },
    600_000,
  );
});
