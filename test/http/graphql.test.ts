import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { answersOfOneVersion, versionsAt } from '../../src/http/version.js';
import { together } from '../../src/http/together.js';
import { loadSeed } from '../../src/seed/seed.js';
import { datasetStore } from '../../src/store/dataset.js';
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
    // Of each call: as it is asked, and before and after the read if there is one.
    const states = ['1,1,1', '1', '2,2,3', '3,3,3', '3', ',,', ',,'].flatMap((call) => call.split(','));
    const reads = ['a', 'b', 'c', 'd', 'e'].map((version) => ({ version, loadedAt: 'now', editions: [] }));
    const { ofRead } = versionsAt(
      { state: async () => states.shift() ?? '' },
      async () => reads.shift() ?? { version: null, loadedAt: null, editions: [] },
    );
    const seen: string[] = [];
    while (states.length > 0) seen.push(await ofRead());
    expect(seen).toEqual(['a now', 'a now', 'b now', 'c now', 'c now', 'd now', 'e now']);
  });

  test('shares the read of the version with all that end before it is sent, and with none that ends after', async () => {
    await loadShipped(graph);
    await graph.read({ name: 'a read, which tells the last write', text: 'RETURN 1 AS one' }, {});
    const sent: (() => void)[] = [];
    const { ofRead } = versionsAt(graph, async () => {
      await new Promise<void>((release) => sent.push(release));
      return datasetStore(graph).versions();
    });
    const first = [ofRead(), ofRead(), ofRead()];
    while (sent.length < 1) await new Promise((wait) => setImmediate(wait));
    const old = await datasetStore(graph).versions();
    await loadSeed(graph, edited(seedFolder, 'entities/visa-type.yaml', 'name: Student visa', 'name: Student visa, renamed'));
    const late = [ofRead(), ofRead(), ofRead()];
    sent[0]?.();
    await Promise.all(first);
    while (sent.length < 2) await new Promise((wait) => setImmediate(wait));
    sent[1]?.();
    const { version } = await datasetStore(graph).versions();
    expect(version).not.toBe(old.version);
    for (const one of await Promise.all(late)) expect(one.split(' ')[0]).toBe(version);
    expect(sent).toHaveLength(2);
    // Nothing was written since: nothing is read.
    expect((await ofRead()).split(' ')[0]).toBe(version);
    expect(sent).toHaveLength(2);
  });

  test('waits for no read that failed', async () => {
    const work = [() => Promise.reject(new Error('away')), () => Promise.resolve('back')];
    const ask = together(() => work.shift()?.() ?? Promise.resolve('idle'));
    expect((await Promise.allSettled([ask(), ask()])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await ask()).toBe('back');
    expect(work).toEqual([]);
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
