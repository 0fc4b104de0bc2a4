import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config.js';
import { serve } from '../../src/http/server.js';
import { requireFreePort } from '../../src/local-neo4j/port.js';
import { testGraph } from '../support/graph.js';
import { where } from '../support/where.js';

// All of 127.0.0.0/8 is loopback on Linux only: there 127.0.0.2 is what a second address of the machine is elsewhere.
const hasSecondAddress = process.platform === 'linux';

const alive = async (url: string): Promise<boolean> => fetch(`${url}/healthz`).then(({ ok }) => ok);

describe('the address that the API listens on', () => {
  where(hasSecondAddress)('is 127.0.0.1 alone unless HOST says otherwise', async () => {
    await using graph = testGraph();
    await using server = await serve(graph, { port: 0, host: readConfig({}).host });
    expect(server.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect(await alive(server.url)).toBe(true);
    await expect(alive(server.url.replace('localhost', '127.0.0.2'))).rejects.toThrow('fetch failed');
  });

  where(hasSecondAddress)('can be every address, or any one', async () => {
    await using graph = testGraph();
    await using everywhere = await serve(graph, { port: 0, host: readConfig({ HOST: '0.0.0.0' }).host });
    expect(everywhere.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect(await alive(everywhere.url.replace('localhost', '127.0.0.2'))).toBe(true);
    await using second = await serve(graph, { port: 0, host: '127.0.0.2' });
    expect(second.url).toMatch(/^http:\/\/127\.0\.0\.2:\d+$/);
    expect(await alive(second.url)).toBe(true);
  });

  test('is no name, which a shell may have set to that of the machine', () => {
    expect(() => readConfig({ HOST: 'my-laptop' })).toThrow(
      'A setting is wrong. HOST="my-laptop": expected an IP address, such as 127.0.0.1 or 0.0.0.0',
    );
  });

  test('must be one of this machine', async () => {
    // 192.0.2.0/24 is set aside for documentation (RFC 5737): no machine has it.
    await expect(requireFreePort(0, 'PORT', '192.0.2.1')).rejects.toMatchObject({
      code: 'SETTING_INVALID',
      message: 'HOST="192.0.2.1" is no address of this machine; expected one, such as 127.0.0.1 or 0.0.0.0.',
    });
  });
});
