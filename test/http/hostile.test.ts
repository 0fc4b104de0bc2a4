/** Requests that mean no good, or nothing at all: none of them is a fault of the server. */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { Kind, parse, visit } from 'graphql';
import { rootFolder } from '../../src/config.js';
import { schema } from '../../src/schema.js';
import { documentsOf } from '../support/documents.js';
import { pythonWith } from '../support/python.js';
import { where } from '../support/where.js';
import { shipped } from '../support/shipped.js';

const schemathesis = join(rootFolder, 'test/http/schemathesis');
const python = pythonWith('schemathesis', join(schemathesis, 'requirements.txt'));

const served = shipped();
const { hidden } = served;

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string>): Promise<Response> =>
  fetch(`${served.api.url}/graphql`, { method: 'POST', headers, body });

/** The same requests in every run; fast-check prints the seed and the path of one that fails. */
const sameEveryRun = { seed: 2397, endOnFailure: true };

describe('a document drawn at random', () => {
  interface Refusal {
    readonly extensions: { readonly code: string; readonly argument?: unknown };
    readonly path?: readonly unknown[];
  }
  const allowed = ['BAD_USER_INPUT', 'CURSOR_INVALID', 'QUERY_TOO_COMPLEX', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST'];

  const lastName = (path: readonly unknown[]): string => String(path.findLast((one) => typeof one === 'string'));

  /** By the name of each field in the answer, which has none twice: where values stand in its arguments, such as options.maxLength. */
  function argumentsIn({ query, variables }: { query: string; variables: Record<string, unknown> }): Map<string, Set<string>> {
    const found = new Map<string, Set<string>>();
    const places = (name: string, value: unknown): string[] =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, one]) => places(`${name}.${key}`, one))
        : value == null
          ? []
          : [name];
    visit(parse(query), {
      Field({ alias, name, arguments: values = [] }) {
        const given = values.flatMap((one) =>
          places(one.name.value, variables[one.value.kind === Kind.VARIABLE ? one.value.name.value : '']),
        );
        // Where nothing is named that could be retracted, there is nothing else to blame.
        const isEmpty = name.value === 'retractionImpact' && given.length === 0;
        found.set(alias?.value ?? name.value, new Set(isEmpty ? ['claims', 'documents'] : given));
      },
    });
    return found;
  }

  test('is answered, or refused in a way that names an argument that was given', async () => {
    const ids = (
      await served.graph.run<{ id: string }>('MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id, labels(n)[0] AS label ORDER BY label, id')
    ).map(({ id }) => id);
    const document = documentsOf(schema, ids);
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const asked = document(draw);
        const response = await post(JSON.stringify(asked), { 'content-type': 'application/json' });
        const { errors = [] } = (await response.json()) as { errors?: Refusal[] }; // GraphQL over HTTP
        const given = argumentsIn(asked);
        const wrong = errors.filter(
          ({ extensions: { code, argument }, path }) =>
            !allowed.includes(code) || (path && !given.get(lastName(path))?.has(String(argument))),
        );
        const isFault = response.status >= 500 || wrong.length > 0;
        expect({ isFault, hidden, ...(isFault && { asked, wrong }) }).toEqual({ isFault: false, hidden: [] });
      }),
      { ...sameEveryRun, numRuns: 250 },
    );
  });
});

describe('every field of the schema, by Schemathesis', () => {
  where(python !== undefined)(
    'is answered or refused without a fault of the server',
    async () => {
      const drawn = ['--max-examples', '3', '--seed', '2397', '--phases', 'fuzzing', '--generation-database', 'none'];
      const { stdout } = await promisify(execFile)(
        python ?? '',
        ['-m', 'schemathesis.cli', 'run', `${served.api.url}/graphql`, '--checks', 'not_a_server_error', '--no-color', ...drawn],
        // It writes beside itself.
        { cwd: tmpdir(), env: { ...process.env, SCHEMATHESIS_HOOKS: 'hooks', PYTHONPATH: schemathesis, PYTHONDONTWRITEBYTECODE: '1' } },
      );
      const [, selected, tested] = /Selected: (\d+)\/\d+\n +Tested: (\d+)/.exec(stdout) ?? [];
      expect([Number(selected) > 40, tested]).toEqual([true, selected]);
      expect(hidden).toEqual([]);
    },
    600_000,
  );
});

describe('a request that is none', () => {
  const isAlive = async (): Promise<boolean> => (await fetch(`${served.api.url}/healthz`)).ok;

  test.each([
    ['random bytes', fc.uint8Array({ maxLength: 300 })],
    ['random JSON', fc.json().map((text) => new TextEncoder().encode(text))],
    ['a batch', fc.array(fc.constant({ query: '{ __typename }' })).map((batch) => new TextEncoder().encode(JSON.stringify(batch)))],
  ])('is refused: %s, of any type, by any method', async (_, bytes) => {
    const types = fc.constantFrom(
      'application/json',
      'text/plain',
      'application/graphql',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
      'a',
      '',
    );
    const methods = fc.constantFrom('POST', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS');
    await fc.assert(
      fc.asyncProperty(bytes, types, methods, async (body, type, method) => {
        const init: RequestInit = { method, headers: { 'content-type': type }, body: new Uint8Array(body) };
        const response = await fetch(`${served.api.url}/graphql`, init);
        const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }; // GraphQL over HTTP
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(response.status).toBeLessThan(500);
        expect(errors[0]?.extensions.code).toMatch(/^(BAD_REQUEST|UNSUPPORTED_MEDIA_TYPE|METHOD_NOT_ALLOWED)$/);
      }),
      { ...sameEveryRun, numRuns: 150 },
    );
    expect(hidden).toEqual([]);
  });

  test('is refused though it is not even HTTP', async () => {
    const { hostname, port } = new URL(served.api.url);
    const line = fc.constantFrom(
      'GET /graphql?query=%',
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-length: -1',
      'GET /graphql HTTP/1.1\r\nx: \u0000',
      '',
    );
    await fc.assert(
      fc.asyncProperty(line, fc.string(), async (head, rest) => {
        const socket = connect(Number(port), hostname).setEncoding('latin1');
        let answer = '';
        socket.on('data', (text: string) => (answer += text)).on('error', () => {});
        socket.end(`${head}${rest}\r\n\r\n`);
        await once(socket, 'close');
        expect(answer).toMatch(/^$|^HTTP\/1\.1 4/);
      }),
      { ...sameEveryRun, numRuns: 100 },
    );
    expect(await isAlive()).toBe(true);
  });
});
