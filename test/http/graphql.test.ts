import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { answersOfOneVersion, versionsAt } from '../../src/http/version.js';
import { loadSeed } from '../../src/seed/seed.js';
import { testApi } from '../support/api.js';
import { loadShipped, seedFolder, testGraph } from '../support/graph.js';
import { edited } from '../support/seed.js';

let graph: Graph;
beforeAll(() => {
  graph = testGraph();
});
afterAll(async () => graph[Symbol.asyncDispose]());

describe('an answer', () => {
  test('asks for the version again only once something was written, or may have been while it was asked for', async () => {
    const states = ['1', '1', '1', '1', '2', '3', '3', '3', '3', '', '', '', ''];
    const reads = ['a', 'b', 'c', 'd', 'e'].map((version) => ({ version, loadedAt: 'now', editions: [] }));
    const version = versionsAt(
      { state: async () => states.shift() ?? '' },
      async () => reads.shift() ?? { version: null, loadedAt: null, editions: [] },
    );
    const seen: string[] = [];
    while (states.length > 0) seen.push(await version());
    expect(seen).toEqual(['a now', 'a now', 'a now', 'b now', 'c now', 'c now', 'd now', 'e now']);
  });

  test('is asked for once more if the dataset changed while it was made, and refused if it changes again', async () => {
    const asked = async (...versions: string[]): Promise<number> => {
      let asks = 0;
      const one = answersOfOneVersion(() => Promise.resolve(versions.shift()));
      await one(() => Promise.resolve()); // the first answer learns the version, and so is asked twice
      await one(() => Promise.resolve(void asks++));
      return asks;
    };
    expect(await asked('a', 'a', 'a')).toBe(1);
    expect(await asked('a', 'a', 'b', 'b')).toBe(2);
    expect(await asked('a', 'a', 'b', 'c', 'c')).toBe(3);
    await expect(asked('a', 'a', 'b', 'c', 'd')).rejects.toThrow('The dataset is being loaded; ask again in a moment.');
  });

  test('never mixes two versions while the corpus is loaded again and again, and names the version in a header', async () => {
    const renamed = edited(seedFolder, 'entities/visa-type.yaml', 'name: Student visa', 'name: Student visa, renamed');
    const file = 'documents/dailynk-2000-dispatched.yaml';
    const other = edited(renamed, file, 'statement: The newly sent workers came on visas that are not for work.', 'statement: Reworded.');
    await loadShipped(graph);
    await using api = await testApi(graph);
    // Two loaders in a row: the visa type is read first, the claim only after it.
    const question = `{ dataset { version } entity(id: "visa-type:student-visa-cn") { name claims { edges { node { id document { claims { totalCount } } } } } } node(id: "C001-02") { ... on Claim { statement } } }`;
    const seen = new Map<string, Set<string>>();
    let loading = true;
    const loads = (async () => {
      for (let round = 0; round < 4; round++) for (const folder of [other, seedFolder]) await loadSeed(graph, folder);
      loading = false;
    })();
    for (;;) {
      if (!loading) break;
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: question }),
      });
      const { data } = (await response.json()) as {
        data: { dataset: { version: string }; entity: { name: string }; node: { statement: string } } | null;
      }; // as asked
      if (data === null) continue;
      expect(response.headers.get('loophole-dataset')).toBe(data.dataset.version);
      seen.set(data.dataset.version, (seen.get(data.dataset.version) ?? new Set()).add(`${data.entity.name} | ${data.node.statement}`));
    }
    await loads;
    // One answer for each version.
    expect([...seen.values()].flatMap((answers) => [...answers]).toSorted()).toEqual([
      'Student visa | The newly sent workers came on visas that are not for work.',
      'Student visa, renamed | Reworded.',
    ]);
  });
});

describe('a client that goes away', () => {
  test('ends what the database does for it alone', async () => {
    // Either read takes as long as the database lets it.
    const endless = (mark: string) => ({
      name: mark,
      text: `UNWIND range(1, 10000000000) AS ${mark} WITH ${mark} WHERE ${mark} < 0 RETURN ${mark}`,
    });
    const slow: Graph = { ...graph, read: (_, parameters, signal) => graph.read(endless('left'), parameters, signal) as Promise<never[]> }; // no row comes
    const running = async (): Promise<string[]> =>
      (
        await graph.run<{ mark: string }>(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range' RETURN split(currentQuery, ' ')[4] AS mark ORDER BY mark",
        )
      ).map(({ mark }) => mark);
    const until = async (wanted: readonly string[]): Promise<void> => {
      while ((await running()).join() !== wanted.join()) await new Promise((wait) => setTimeout(wait, 20));
    };
    await using api = await testApi(slow);
    const staying = new AbortController();
    const stays = graph.read(endless('stays'), {}, staying.signal).catch((reason: unknown) => reason);
    await until(['stays']);
    const leaving = new AbortController();
    const answer = fetch(`${api.url}/graphql?query={rules{id}}`, { headers: { 'apollo-require-preflight': 'x' }, signal: leaving.signal });
    await until(['left', 'stays']);
    leaving.abort();
    await expect(answer).rejects.toThrow('aborted');
    // The one that was there before is still there: it is not the time limit that ended the other.
    await until(['stays']);
    staying.abort('enough');
    expect(await stays).toBe('enough');
  });
});
