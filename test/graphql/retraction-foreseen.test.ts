/** What is foretold of a retraction is the graph that is built without those claims. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import type { Corpus } from '../../src/seed/corpus.js';
import { readCorpus } from '../../src/seed/seed.js';
import { testApi, type TestApi } from '../support/api.js';
import { corpusWithout, loadCorpus, loadShipped, loadWithout, seedFolder, testGraph } from '../support/graph.js';
import { randomFrom } from '../support/random.js';
import { idsOf, impactOf, relationshipsOf, type Retracted } from '../support/retraction.js';
import { standingsLoaded, standingsOf, type Standings } from '../support/standing.js';
import { pick, sample, stressed } from '../support/stressed.js';
import { isProof } from '../support/proof.js';

let graph: Graph;
let api: TestApi;
beforeAll(async () => {
  graph = testGraph();
  api = await testApi(graph);
});
afterAll(async () => {
  await api[Symbol.asyncDispose]();
  await graph[Symbol.asyncDispose]();
});

/** Today's graph with the prediction applied to it, and what kinds of change there were. */
async function predicted(
  today: Standings,
  retracted: Retracted,
): Promise<{ standings: Standings; impact: Awaited<ReturnType<typeof impactOf>> }> {
  const told = await impactOf(api, retracted);
  const after = { ...today };
  const standing = (id: string) => after[id] ?? Promise.reject(new Error(`${id} does not stand today`));
  for (const id of relationshipsOf(told.falls)) {
    await standing(id);
    delete after[id];
  }
  for (const { relationship, before, evidence } of told.standsByRule) {
    expect([relationship.id, before]).toEqual([relationship.id, today[relationship.id]?.modality ?? null]);
    const { modality, extent, contested, qualified, independentPublishers } = evidence;
    after[relationship.id] = { modality, extent, contested, qualified, independentPublishers };
  }
  for (const one of [...told.weakens, ...told.gainsPublishers, ...told.narrows]) {
    const { id } = one.relationship;
    const { modality, extent, independentPublishers } = today[id] ?? (await standing(id));
    expect([id, one.before, one.extentBefore, one.independentPublishersBefore]).toEqual([id, modality, extent, independentPublishers]);
    const { contested, qualified } = await standing(id);
    after[id] = {
      contested,
      qualified,
      modality: one.after,
      extent: one.extentAfter,
      independentPublishers: one.independentPublishersAfter,
    };
  }
  for (const id of idsOf(told.noLongerContested)) after[id] = { ...(await standing(id)), contested: false };
  for (const id of idsOf(told.noLongerQualified)) after[id] = { ...(await standing(id)), qualified: false };
  return { standings: after, impact: told };
}

const claimsIn = ({ claims }: Corpus, retracted: Retracted): Set<string> =>
  new Set([
    ...(retracted.claims ?? []),
    ...claims.filter(({ documentId }) => retracted.documents?.includes(documentId)).map(({ id }) => id),
  ]);

const counted = ['falls', 'standsByRule', 'weakens', 'narrows', 'noLongerQualified'] as const;
type Seen = Record<'cases' | (typeof counted)[number], number>;

/** For each retraction, the prediction is the graph that is built without those claims. */
async function expectForeseen(corpus: Corpus, retractions: readonly Retracted[]): Promise<Seen> {
  const today = standingsOf(corpus);
  const seen: Seen = { cases: 0, falls: 0, standsByRule: 0, weakens: 0, narrows: 0, noLongerQualified: 0 };
  for (const retracted of retractions) {
    const out = claimsIn(corpus, retracted);
    const { standings, impact: told } = await predicted(today, retracted);
    expect([retracted, idsOf(told.retracted)]).toEqual([retracted, [...out].sort()]);
    expect({ retracted, standings }).toEqual({ retracted, standings: standingsOf(corpusWithout(corpus, (id) => out.has(id))) });
    expect(told.truncated).toBe(false);
    seen.cases++;
    for (const list of counted) seen[list] += told[list].length;
  }
  return seen;
}

const randomSeed = Number(process.env['LOOPHOLE_TEST_RANDOM'] ?? Date.now() % 2 ** 31);

/** How many retractions of each sort are drawn. */
const count = isProof ? 100 : 30;

const setsOf = (ids: readonly string[], length: number, random: () => number): { claims: string[] }[] =>
  Array.from({ length }, () => ({ claims: sample(ids, 2 + Math.floor(random() * 60), random) }));

const shipped = readCorpus(seedFolder);

describe(`a retraction is foreseen (LOOPHOLE_TEST_RANDOM=${randomSeed} draws it again)`, () => {
  test('exactly, for every document, many claims and many sets of claims of the corpus that ships', async () => {
    await loadShipped(graph);
    const random = randomFrom(randomSeed);
    const ids = shipped.claims.map(({ id }) => id);
    const seen = await expectForeseen(shipped, [
      ...shipped.documents.map(({ id }) => ({ documents: [id] })),
      ...sample(ids, count, random).map((id) => ({ claims: [id] })),
      ...setsOf(ids, count, random),
      ...setsOf(ids, 10, random).map((set) => ({ ...set, documents: [pick(shipped.documents, random).id] })),
    ]);
    expect(seen.cases).toBe(shipped.documents.length + 2 * count + 10);
    expect(Math.min(seen.narrows, seen.noLongerQualified)).toBeGreaterThan(0);
  });

  test('exactly, where there are many outlets, withdrawals, disagreements, repetitions, and patterns that are stated or judged too', async () => {
    const random = randomFrom(randomSeed);
    const corpus = stressed(shipped, random);
    await loadCorpus(graph, corpus);
    expect(await standingsLoaded(api)).toEqual(standingsOf(corpus));
    const ids = corpus.claims.map(({ id }) => id);
    const { standsByRule, falls, weakens } = await expectForeseen(corpus, [
      ...ids.filter((id) => id.startsWith('C9')).map((id) => ({ claims: [id] })),
      ...corpus.documents.filter(({ report }) => report).map(({ id }) => ({ documents: [id] })),
      ...setsOf(ids, count, random),
    ]);
    expect(Math.min(standsByRule, falls, weakens)).toBeGreaterThan(0);
  });

  test.each([
    ['a document', { documents: ['document:dailynk-2000-dispatched'] }],
    ['a claim that contests', { claims: ['C001-29'] }],
    ['reports and law', { claims: ['F-UN-02b', 'C001-15', 'C002-11', 'C002-12'], documents: ['document:dailynk-recall-order'] }],
  ])('as the database shows when %s is taken out', async (_, retracted: Retracted) => {
    await loadShipped(graph);
    const today = await standingsLoaded(api);
    expect(today).toEqual(standingsOf(shipped));
    const { standings } = await predicted(today, retracted);
    const out = claimsIn(shipped, retracted);
    await loadWithout(graph, (id) => out.has(id));
    expect(await standingsLoaded(api)).toEqual(standings);
    expect(standingsOf(corpusWithout(shipped, (id) => out.has(id)))).toEqual(standings);
  });
});
