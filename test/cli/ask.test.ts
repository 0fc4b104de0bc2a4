import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse, validate } from 'graphql';
import getPort from 'get-port';
import { questions } from '../../src/cli/questions/catalogue.js';
import { visaRoutes } from '../../src/cli/questions/visa-routes.js';
import type { Graph } from '../../src/graph/graph.js';
import { schemaText } from '../../src/http/server.js';
import { testApi, type TestApi } from '../support/api.js';
import { run, start } from '../support/command.js';
import { loadShipped, testGraph } from '../support/graph.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  api = await testApi(graph);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

const ask = (...more: string[]) => run(['ask', 'visa-routes', '--url', api.url, ...more]);
const about2397 = (...more: string[]) => ask('--resolution', '2397', ...more);
const headings = (text: string): string[] => text.split('\n').filter((line) => /^\d/.test(line));
/** The lines of one route. */
const routeOf = (text: string, place: number): string =>
  text.split('\n\n').find((part) => part.startsWith(`${place}. `)) ?? `there is no route ${place}`;

describe('loophole ask visa-routes', () => {
  test('prints six routes, each with its evidence, in 80 columns and without colour', async () => {
    const { code, stdout, stderr } = await about2397();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe('Which visa types get round UN Security Council Resolution 2397 (2017)?');
    expect(headings(stdout)).toEqual([
      '6 routes; "loophole status" says what the dataset covers.',
      '1. "Apprentice" visa',
      '2. Non-work visa (umbrella)',
      '3. Non-work visa (umbrella)',
      '4. Visitor permit, "river-crossing visa"',
      '5. Short-term visa',
      '6. Student visa',
    ]);
    expect(routeOf(stdout, 6)).toBe(
      `6. Student visa
   gets round  Repatriation of DPRK workers (2397, operative paragraph 8, in
               S/RES/2397 (2017))
   by          Recalling only work-visa holders
   effect      evades in practice (the provision applies all the same; this way
               hides or delays)
   law         2397, operative paragraph 8: The duty looks at income earned in
               the jurisdiction, not at the permit. [F-UN-02d]
   firmness    apparent (appears; seems), CONTESTED
   known       possibly from 2019-10-11, certainly from 2019-10-30
   outlets     Daily NK
   against     C001-29 contradicts C001-37: Daily NK sources have indicated that
               the recall order covers every North Korean worker in China. (if
               C001-29 is about effect; the wording of an order and its expected
               execution can differ)
   evidence    4 claims
     C001-15   Every North Korean worker abroad has to be home by 22 December
               2019.
                 Fresh workers sent to China on visitor permits instead of work
                 visas, paragraph 6. Speaker: the document itself
     C001-35   A source says workers abroad on work visas will likely be called
               back.
                 Fresh workers sent to China on visitor permits instead of work
                 visas, paragraph 15. Speaker: the China-based source
     C001-37   To a source it does not seem that workers abroad on student visas
               will be called back.
                 Fresh workers sent to China on visitor permits instead of work
                 visas, paragraph 15. Speaker: the China-based source
     F-UN-02b  2397 creates the return duty.
                 UN summary of 1718 resolutions. Official source, primary
`,
    );
    expect(routeOf(stdout, 3)).toContain(
      `
   by          Monthly exit and re-entry to renew
               Recalling only work-visa holders
               Skipping the monthly renewal and staying
`,
    );
    expect(routeOf(stdout, 4)).toContain('   against     C001-27 is in tension with C001-09: An expert says North Koreans\n');
    expect(stdout.split('\n').filter((line) => line.length > 80 || line.includes('\u001B'))).toEqual([]);
    expect(stdout.match(/CONTESTED/g)).toHaveLength(2);
  });

  test('prints the answer of the API as it is with --json', async () => {
    const { code, stdout, stderr } = await about2397('--first', '2', '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answer = await api.ask(visaRoutes.document, { resolution: '2397', first: 2 });
    expect(answer.data.resolution.visaRoutes.edges).toHaveLength(2);
    expect(JSON.parse(stdout)).toEqual(answer);
  });

  test('answers as of a day: two routes known on 1 October 2019', async () => {
    const { stdout } = await about2397('--as-of', '2019-10-01');
    expect(headings(stdout)).toEqual([
      '2 routes by what could be known on 2019-10-01; "loophole status" says what the',
      '1. "Apprentice" visa',
      '2. Short-term visa',
    ]);
    expect(routeOf(stdout, 1)).toContain(
      '   known       known on 2019-10-01: possibly from 2019-09-01, certainly from\n               2019-09-25\n',
    );
  });

  test('marks what could only possibly be known on a day', async () => {
    const { stdout } = await about2397('--as-of', '2019-10-20');
    expect(stdout.match(/known {7}\S+ on/g)?.map((line) => line.split(/ +/)[1])).toEqual([
      'known',
      'UNCERTAIN',
      'UNCERTAIN',
      'UNCERTAIN',
      'known',
      'UNCERTAIN',
    ]);
  });

  test('says that there is none before the law was adopted', async () => {
    const { code, stdout } = await about2397('--as-of', '2016-01-01');
    expect(code).toBe(0);
    expect(stdout).toBe(
      `Which visa types get round UN Security Council Resolution 2397 (2017)?
No routes by what could be known on 2016-01-01; "loophole status" says what the
dataset covers.
`,
    );
  });

  test('says how many more there are', async () => {
    const { stdout } = await about2397('--first', '3');
    expect(headings(stdout)).toHaveLength(5);
    expect(stdout).toMatch(/\n\n3 of 6 shown; ask for more with --first\.\n$/);
  });

  test('tells the message of the API and fails for an unknown resolution', async () => {
    const message =
      '"2379" is no resolution of this dataset; the nearest is "S/RES/2375 (2017)". Cite it as 2397, S/RES/2397 (2017) or UNSCR 2397.\n';
    expect(await ask('--resolution', '2379')).toEqual({ code: 1, stdout: '', stderr: message });
    const { code, stdout, stderr } = await ask('--resolution', '2379', '--json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: message });
    expect(JSON.parse(stdout).errors[0].message).toBe(message.trim());
  });

  test('says what to do where nothing answers, or something else does', async () => {
    const nowhere = `http://localhost:${await getPort()}`;
    const to = (url: string) => run(['ask', 'visa-routes', '--resolution', '2397', '--url', url]);
    expect(await to(nowhere)).toEqual({
      code: 1,
      stdout: '',
      stderr: `Nothing answers at ${nowhere}; start it with "npm start", or name another address with --url.\n`,
    });
    const elsewhere = `${api.url}/healthz`;
    expect(await to(elsewhere)).toEqual({
      code: 1,
      stdout: '',
      stderr: `${elsewhere} answers, but not as an API of Loophole; name its address with --url.\n`,
    });
    expect((await to(`${api.url}/graphql`)).code).toBe(0);
  });
});

describe('loophole ask', () => {
  test('stops waiting for an answer on Ctrl-C', async () => {
    const silent = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number }; // a TCP server
    const started = start(['ask', 'visa-routes', '--resolution', '2397', '--url', `http://localhost:${port}`]);
    await once(silent, 'request');
    started.process.kill('SIGINT');
    expect(await started.result()).toMatchObject({ code: 130, stdout: '', stderr: expect.stringMatching(/^Interrupted/) });
    silent.close();
  });

  test('lists the questions that it knows', async () => {
    expect((await run(['ask'])).stdout.split('\n')[0]).toBe(
      'visa-routes   Which visa types get round a resolution of the Security Council?',
    );
    expect(JSON.parse((await run(['ask', '--json'])).stdout)).toEqual([
      { name: 'visa-routes', title: 'Which visa types get round a resolution of the Security Council?' },
    ]);
  });

  test.each(questions)('asks $name by the contract, and has an option for each variable', ({ document, options }) => {
    const parsed = parse(document);
    expect(validate(buildSchema(schemaText), parsed)).toEqual([]);
    const variables = getOperationAST(parsed)?.variableDefinitions;
    expect(options.map((option) => option.attributeName())).toEqual(variables?.map(({ variable }) => variable.name.value));
  });
});
