/** What surrounds a command and is not as it should be: one line each, with the value, what was expected and the remedy. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import getPort from 'get-port';
import { rootFolder } from '../../src/config.js';
import { addressOf } from '../../src/http/address.js';
import { faultInWords } from '../../src/cli/faults.js';
import { run } from '../support/command.js';
import { where } from '../support/where.js';

const folder = mkdtempSync(join(tmpdir(), 'loophole-faults-'));
const at = (...path: string[]): string => join(folder, ...path);
beforeAll(() => {
  writeFileSync(at('file'), '');
  mkdirSync(at('folder/password'), { recursive: true });
  symlinkSync(at('loop'), at('loop'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a path', () => {
  test.each<[string, string[], Record<string, string>, RegExp]>([
    [
      'a home that is a file',
      ['password'],
      { LOOPHOLE_HOME: at('file') },
      /file\/password" has a file in the place of a folder .+ set LOOPHOLE_HOME/,
    ],
    ['a home without a database', ['password'], { LOOPHOLE_HOME: at('none') }, /none" holds no database yet.+ start one with "npm start"/],
    [
      'a password that is a folder',
      ['password'],
      { LOOPHOLE_HOME: at('folder') },
      /password" is a folder, and a file was expected \(EISDIR/,
    ],
    ['a home that is a link to itself', ['password'], { LOOPHOLE_HOME: at('loop') }, /loop\/password" is a link that leads back to itself/],
    ['a name that is too long', ['password'], { LOOPHOLE_HOME: at('x'.repeat(300)) }, /has a longer name than the disk takes/],
    ['a Neo4j of the user', ['password'], { NEO4J_URI: 'bolt://localhost' }, /^NEO4J_URI="bolt:\/\/localhost" is a Neo4j of your own/],
    ['a folder of the system', ['browser-kit', '/proc/x/y'], {}, /^"\/proc\/x\/y" cannot be written to .+; name another folder/],
    ['a file for a folder', ['browser-kit', at('file')], {}, /cannot be written to .+; name another folder/],
    ['a folder for keys', ['key', 'a', '--file', at('folder')], {}, /cannot be written to \(EISDIR\); name another file with --file/],
    [
      'a missing folder for keys',
      ['key', 'a', '--file', at('none/k')],
      {},
      /cannot be written to \(ENOENT\); name another file with --file/,
    ],
    [
      'a missing folder for an export',
      ['export', 'csv', '--out', at('none/k')],
      {},
      /cannot be written \(ENOENT\); name a file in a folder/,
    ],
    ['a folder for an export', ['export', 'csv', '--out', at('folder')], {}, /cannot be written \(EISDIR\); name a file in a folder/],
    ['a key that no header carries', ['status'], { LOOPHOLE_KEY: 'é' }, /^A setting is wrong. LOOPHOLE_KEY="…": expected letters/],
    ['any port', ['status'], { PORT: '0' }, /^PORT="0" takes any free port.+ name its address with --url/],
  ])('that is %s is told', async (_, command, env, words) => {
    const { code, stdout, stderr } = await run(command, env);
    expect([code, stdout, stderr.trim().split('\n')]).toEqual([1, '', [expect.stringMatching(words)]]);
  });

  test("of keys is its owner's alone, also if it was open to others", async () => {
    chmodSync(at('file'), 0o666);
    const { code, stderr } = await run(['key', 'a', '--file', at('file')]);
    expect([code, stderr]).toEqual([0, `"${at('file')}" was open to other users (mode 666); it is now its owner's alone (600).\n`]);
    expect(statSync(at('file')).mode & 0o777).toBe(0o600);
  });
});

describe('standard output', () => {
  // Nothing answers there, so that the questions are listed alone.
  const env = { ...process.env, PORT: '9' };
  const without =
    'Without headlines: Nothing answers at http://localhost:9; start it with "npm start", or name another address with --url.\n';
  const shell = (line: string) => promisify(execFile)('bash', ['-c', `set -o pipefail; ${line}`], { cwd: rootFolder, env });

  test('may be closed before its end', async () => {
    expect(await shell('node src/cli/bootstrap.mjs ask --json | head -c 1')).toEqual({ stdout: '{', stderr: without });
  });

  where(existsSync('/dev/full'))('that is full is told', async () => {
    await expect(shell('node src/cli/bootstrap.mjs ask > /dev/full')).rejects.toMatchObject({
      code: 1,
      stderr: `${without}"standard output" has no room left on its disk (ENOSPC, write); make room.\n`,
    });
  });
});

describe('a server that is no Neo4j', () => {
  test.each<[string, string, string, RegExp]>([
    ['speaks HTTP', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'bolt', /is no Bolt server; expected the Bolt port of a Neo4j/],
    ['speaks nonsense', 'hello', 'neo4j', /is no Bolt server; expected the Bolt port of a Neo4j/],
    ['speaks no TLS', 'hello', 'bolt+s', /does not speak TLS; expected an address without "\+s"/],
    ['hangs up', '', 'bolt', /ends every connection; expected a Bolt port; if it wants TLS/],
  ])('and %s is told', async (_, says, scheme, words) => {
    const server = createServer((socket) => void socket.on('error', () => undefined).once('data', () => socket.end(says))).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const { port } = server.address() as { port: number }; // a TCP server
    const { code, stdout, stderr } = await run(['seed'], { NEO4J_URI: `${scheme}://127.0.0.1:${port}` });
    server.close();
    expect([code, stdout, stderr.trim().split('\n')]).toEqual([1, '', [expect.stringMatching(words)]]);
  });

  test.each(['bolt://localhost:99999', 'bolt://[::1'])('%s is no address', async (uri) => {
    expect((await run(['seed'], { NEO4J_URI: uri })).stderr).toBe(
      `"${uri}" is no address of a Neo4j; expected one such as neo4j://localhost:7687. Set NEO4J_URI.\n`,
    );
  });
});

describe('the API is sought where HOST has it', () => {
  test.each([
    ['127.0.0.1', 'localhost'],
    ['0.0.0.0', 'localhost'],
    ['::', 'localhost'],
    ['0:0::0', 'localhost'],
    ['::1', '[::1]'],
    ['2001:DB8:0::1', '[2001:db8::1]'],
    ['127.0.0.2', '127.0.0.2'],
  ])('%s', (host, name) => expect(addressOf(host, 4000)).toBe(`http://${name}:4000`));

  test('by status', async () => {
    const PORT = String(await getPort());
    expect((await run(['status'], { HOST: '::1', PORT })).stderr).toContain(`Nothing answers at http://[::1]:${PORT};`);
  });
});

test('a fault of ours is one line, with its stack for whoever debugs', () => {
  const fault = new TypeError('x is\nundefined');
  const line = 'A fault of Loophole: TypeError: x is undefined; please report it, with the stack that LOOPHOLE_LOG_LEVEL=debug prints.';
  expect(faultInWords(fault, {})).toBe(line);
  expect(faultInWords(fault, { LOOPHOLE_LOG_LEVEL: 'debug' })).toContain(`${line}\nTypeError: x is\nundefined\n    at `);
});
