import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { loadSeed } from '../../src/seed/seed.js';
import { seedFolder, testAddress, testGraph, wholeGraph, wipe } from '../support/graph.js';
import { propertiesAmiss } from '../support/properties.js';
import { startProgram } from '../support/program.js';
import { importFile, importParties, listFile, manyParties, name, party } from '../support/imported-list.js';

let graph: Graph;
beforeAll(() => void (graph = testGraph()));
beforeEach(() => wipe(graph));
afterAll(async () => graph[Symbol.asyncDispose]());

/** What the graph holds of a list: version, names of its current parties in the order of ids, and how many nodes are of no current edition. */
async function held(key = 'un') {
  const [row] = await graph.run<{ version: number; names: string[]; stale: number }>(
    `MATCH (list:SanctionsList {id: $key})
     CALL (list) { OPTIONAL MATCH (party:ListedParty {edition: list.edition}) WITH party ORDER BY party.id RETURN collect(party.name) AS names }
     CALL (list) { OPTIONAL MATCH (n) WHERE n.dataset = list.dataset AND n.edition <> list.edition AND NOT n:ListVersion AND NOT n:PartyChange RETURN count(n) AS stale }
     RETURN list.version AS version, names, stale`,
    { key },
  );
  return row;
}

const three = ['un:a', 'un:b', 'un:c'].map((id) => party(id));
const threeNames = ['Party un:a', 'Party un:b', 'Party un:c'];

describe('an import', () => {
  test('writes parties with all that is said of them, and nothing that the vocabulary does not name', async () => {
    await importParties(graph, 'un', [
      party('un:KPi.001', {
        kind: 'INDIVIDUAL',
        names: [name('Yun Ho-jin', { parts: ['Yun', 'Ho-jin'] }), name('Yun Ho-chin', { type: 'ALSO_KNOWN_AS', quality: 'WEAK' })],
        births: [{ precision: 'BETWEEN', from: '1940', to: '1944', text: '1940 to 1944' }],
        birthPlaces: [{ text: 'somewhere' }],
        nationalities: ['Nowhere'],
        addresses: [{ text: '1 Street, City', city: 'City' }],
        documents: [{ type: 'Passport', number: 'AB 12-3', country: 'Nowhere' }],
        attributes: [{ name: 'gender', value: 'Male' }],
        marks: ['a mark'],
        remarks: 'Said of it.',
      }),
    ]);
    const [counts] = await graph.run(
      `MATCH (party:ListedParty)-[:HAS_NAME]->(name:PartyName), (party)-[:HAS_ADDRESS]->(address:Address), (party)-[:IDENTIFIED_BY]->(document:IdentityDocument),
             (party)-[:DESIGNATED]->(designation:Designation)-[:UNDER]->(programme:Programme)
       RETURN collect(name.full) AS names, address.city AS city, document.key AS key, designation.listedOn AS listedOn, programme.instrumentSymbol AS symbol`,
    );
    expect(counts).toEqual({
      names: expect.arrayContaining(['Yun Ho-jin', 'Yun Ho-chin']),
      city: 'City',
      key: 'ab123',
      listedOn: '2017-06-02',
      symbol: 'S/RES/1718 (2006)',
    });
    expect(await propertiesAmiss(graph)).toEqual([]);
    const [entities] = await graph.run('MATCH (n:Entity) RETURN count(n) AS count');
    expect(entities).toEqual({ count: 0 });
  });

  test('replaces the version before whole, says what it changed, and leaves nothing of the old one', async () => {
    expect(await importParties(graph, 'un', three)).toMatchObject({
      version: 1,
      unchanged: false,
      parties: 3,
      differences: { added: 0, removed: 0, amended: 0 },
    });
    const next = [party('un:a'), party('un:b', { names: [name('Renamed')] }), party('un:d')];
    expect(await importParties(graph, 'un', next)).toMatchObject({
      version: 2,
      parties: 3,
      differences: { added: 1, removed: 1, amended: 1 },
    });
    expect(await held()).toEqual({ version: 2, names: ['Party un:a', 'Renamed', 'Party un:d'], stale: 0 });
  });

  test('of the same files does nothing, unless it is forced', async () => {
    const file = listFile('same.jsonl', three);
    await importFile(graph, 'un', file);
    const before = await wholeGraph(graph);
    expect(await importFile(graph, 'un', file)).toEqual({
      list: 'un',
      version: 1,
      unchanged: true,
      parties: 3,
      summary: null,
      differences: null,
    });
    expect(await wholeGraph(graph)).toEqual(before);
    expect(await importFile(graph, 'un', file, { force: true })).toMatchObject({
      version: 2,
      unchanged: false,
      differences: { added: 0, removed: 0, amended: 0 },
    });
  });

  test('is refused if the list has shrunk by more than a tenth, or by more than is allowed, and forced all the same', async () => {
    await importParties(graph, 'un', manyParties('un', 20));
    await expect(importParties(graph, 'un', manyParties('un', 17))).rejects.toThrow(
      'List of un would shrink from 20 to 17 parties, by 15.0 %; at most 10 % is expected.',
    );
    expect(await held()).toMatchObject({ version: 1, stale: 0 });
    expect((await held())?.names).toHaveLength(20);
    expect(await importParties(graph, 'un', manyParties('un', 18))).toMatchObject({ version: 2 });
    const small = listFile('small.jsonl', manyParties('un', 1));
    await expect(importFile(graph, 'un', small, { maxShrink: 0.5 })).rejects.toMatchObject({ code: 'LIST_REFUSED' });
    expect(await importFile(graph, 'un', small, { maxShrink: 0.95 })).toMatchObject({ version: 3 });
    await importParties(graph, 'un', manyParties('un', 10));
    expect(await importFile(graph, 'un', small, { force: true })).toMatchObject({ version: 5, parties: 1 });
  });

  test('is refused, even by force, if there is no party, an id comes twice, a party has no name, or a file is not there', async () => {
    await importParties(graph, 'un', three);
    const wrong: [string, ReturnType<typeof party>[], string][] = [
      ['none.jsonl', [], 'has no party in these files'],
      ['twice.jsonl', [...three, party('un:a')], 'two parties with the id "un:a"'],
      ['nameless.jsonl', [...three, party('un:e', { names: [] })], 'a party without a name, "un:e"'],
    ];
    for (const [file, parties, message] of wrong)
      await expect(importFile(graph, 'un', listFile(file, parties), { force: true })).rejects.toThrow(message);
    await expect(importFile(graph, 'un', 'missing.jsonl')).rejects.toMatchObject({ code: 'LIST_INVALID' });
    expect(await held()).toEqual({ version: 1, names: threeNames, stale: 0 });
  });

  test('that is interrupted or fails in the middle leaves the old version and nothing else', async () => {
    await importParties(graph, 'un', three);
    const next = listFile('next.jsonl', manyParties('un', 2_500));
    const interrupt = new AbortController();
    const each = (_: unknown, index: number): void => void (index === 1_500 && interrupt.abort(new Error('interrupted')));
    await expect(importFile(graph, 'un', next, { signal: interrupt.signal, each })).rejects.toThrow('interrupted');
    expect(await held()).toEqual({ version: 1, names: threeNames, stale: 0 });
    const fail = (_: unknown, index: number): Promise<void> => (index === 1_500 ? Promise.reject(new Error('broken')) : Promise.resolve());
    await expect(importFile(graph, 'un', next, { each: fail })).rejects.toThrow('broken');
    expect(await held()).toEqual({ version: 1, names: threeNames, stale: 0 });
  });

  test('that is killed in the middle leaves the old version, and the next one takes out what it left', async () => {
    await importParties(graph, 'un', three);
    const killed = startProgram('test/support/endless-import.mjs', [listFile('endless.jsonl', [])], {
      LOOPHOLE_TEST_DATABASE: JSON.stringify(testAddress()),
    });
    await killed.until(/two batches are written/);
    killed.process.kill('SIGKILL');
    await killed.ended();
    expect(await held()).toEqual({ version: 1, names: threeNames, stale: 4_000 });
    await importParties(graph, 'un', [...three, party('un:d')]);
    expect(await held()).toEqual({ version: 2, names: [...threeNames, 'Party un:d'], stale: 0 });
  });

  test('takes out programmes and changes that were left alone', async () => {
    await importParties(graph, 'un', three);
    await graph.run(
      `CREATE (:Programme {id: 'programme:un:DPRK', edition: 'un2xdead', dataset: 'loophole:list:un'}) CREATE (:PartyChange {partyId: 'un:x', edition: 'un2xdead', dataset: 'loophole:list:un'})`,
    );
    await importParties(graph, 'un', [...three, party('un:d')]);
    expect(await held()).toEqual({ version: 2, names: [...threeNames, 'Party un:d'], stale: 0 });
    const [left] = await graph.run("MATCH (n {edition: 'un2xdead'}) RETURN count(n) AS count");
    expect(left).toEqual({ count: 0 });
  });

  test('waits for another of the same list, and each version is whole; another list does not wait', async () => {
    const two = [
      listFile('one.jsonl', manyParties('un', 1_200)),
      listFile(
        'other.jsonl',
        manyParties('un', 1_200, (index) => ({ names: [name(`Other ${index}`)] })),
      ),
    ];
    let apart = 0;
    const each = async (): Promise<void> => {
      if (apart++ === 0) await importParties(graph, 'ofac', [party('ofac:1')]);
    };
    const imported = await Promise.all(two.map((file) => importFile(graph, 'un', file, { each })));
    expect(new Set(imported.map(({ version }) => version))).toEqual(new Set([1, 2]));
    const state = await held();
    expect({ version: state?.version, count: state?.names.length, stale: state?.stale }).toEqual({ version: 2, count: 1_200, stale: 0 });
    expect(new Set(state?.names.map((one) => one.split(' ')[0])).size).toBe(1);
    expect(await held('ofac')).toMatchObject({ version: 1, names: ['Party ofac:1'] });
  });

  test('that waits for another ends when it is interrupted', async () => {
    const interrupt = new AbortController();
    const each = async (_: unknown, index: number): Promise<void> => {
      if (index > 0) return;
      const file = listFile('waits.jsonl', [party('un:z')]);
      const waiting = importFile(graph, 'un', file, { signal: interrupt.signal }).catch((reason: unknown) => reason);
      await new Promise((wait) => setTimeout(wait, 500));
      interrupt.abort('enough');
      expect(await waiting).toBe('enough');
    };
    await importFile(graph, 'un', listFile('works.jsonl', three), { each });
    expect(await held()).toEqual({ version: 1, names: threeNames, stale: 0 });
  });
});

describe('links', () => {
  const linked = async (): Promise<object[]> =>
    graph.run(
      'MATCH (a:ListedParty)-[r:LINKED_TO]->(b:ListedParty) RETURN a.id AS from, r.type AS type, r.resolvedBy AS by, b.id AS to ORDER BY from, r.position',
    );
  const link = (toName: string, toId?: string) => ({ type: 'Linked To', toName, ...(toId && { toId }) });

  test('lead to the one party of the same list that has exactly this primary name, or the id that the list gives', async () => {
    await importParties(graph, 'ofac', [party('ofac:9', { names: [name('ELSEWHERE')] })]);
    await importParties(graph, 'un', [
      party('un:a', {
        names: [name('FIRST')],
        links: [link('SECOND'), link('TWICE'), link('second'), link('ALIAS'), link('ELSEWHERE'), link('FIRST')],
      }),
      party('un:b', {
        names: [name('SECOND'), name('ALIAS', { type: 'ALSO_KNOWN_AS' })],
        links: [link('whatever it is called', 'un:a'), link('FIRST', 'un:none')],
      }),
      party('un:c', { names: [name('TWICE')] }),
      party('un:d', { names: [name('TWICE')] }),
    ]);
    expect(await linked()).toEqual([
      { from: 'un:a', type: 'Linked To', by: 'EXACT_NAME', to: 'un:b' },
      { from: 'un:b', type: 'Linked To', by: 'LIST_ID', to: 'un:a' },
    ]);
  });
});

describe('the corpus and the lists', () => {
  test('leave one another alone, whichever is loaded first', async () => {
    const corpusNodes = async (): Promise<string[]> => (await wholeGraph(graph)).nodes.filter((one) => one.includes('loophole:corpus'));
    const listNodes = async (): Promise<string[]> => (await wholeGraph(graph)).nodes.filter((one) => one.includes('loophole:list:'));
    await importParties(graph, 'un', three);
    const lists = await listNodes();
    await loadSeed(graph, seedFolder);
    expect(await listNodes()).toEqual(lists);
    const corpus = await corpusNodes();
    await importParties(graph, 'un', [...three, party('un:d')]);
    await loadSeed(graph, seedFolder);
    expect(await corpusNodes()).toEqual(corpus);
    expect(await held()).toMatchObject({ version: 2, stale: 0 });
    const [across] = await graph.run(
      "MATCH (a)-[r]-(b) WHERE a.dataset STARTS WITH 'loophole:list:' AND NOT b.dataset STARTS WITH 'loophole:list:' RETURN count(r) AS count",
    );
    expect(across).toEqual({ count: 0 });
  });
});
