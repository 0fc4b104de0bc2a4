import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { AppError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/graph.js';
import { shareReads } from '../../src/graph/shareReads.js';
import { entityStore, type EntityRow } from '../../src/store/entity.js';
import { loadShipped, testGraph } from '../support/graph.js';

let graph: Graph;
/** What was sent: the ids of each statement. */
const sent: (readonly string[])[] = [];
const signals: (AbortSignal | undefined)[] = [];
/** What a statement waits for. */
let held: Promise<void> | undefined;
let fault: ((ids: readonly string[]) => AppError | undefined) | undefined;
let store: ReturnType<typeof entityStore>;
let shared: Graph;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  shared = shareReads({
    ...graph,
    read: async (query, parameters, signal) => {
      const { ids } = parameters as { ids: string[] }; // all that is asked here
      sent.push(ids);
      signals.push(signal);
      const told = fault?.(ids);
      if (told) throw told;
      await held;
      return graph.read(query, parameters, signal);
    },
  });
  store = entityStore(shared);
});
beforeEach(() => {
  sent.length = 0;
  signals.length = 0;
  held = fault = undefined;
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
});

const ids = (rows: readonly (EntityRow | null)[]): (string | undefined)[] => rows.map((row) => row?.id);

test('reads that meet are sent as one, and each is given its own rows in its own order', async () => {
  const asked = [['place:dandong'], ['place:jilin', 'place:dandong'], ['place:nowhere', 'place:jilin']];
  const answers = await Promise.all(asked.map((one) => store.byIds(one)));
  expect(answers.map(ids)).toEqual([['place:dandong'], ['place:jilin', 'place:dandong'], [undefined, 'place:jilin']]);
  expect(sent).toEqual([['place:dandong', 'place:jilin', 'place:nowhere']]);
});

test('pages of entities are shared only by those who ask for the same page', async () => {
  const page = {
    definition: 'where it lies',
    to: 'Place',
    types: ['LOCATED_IN'],
    outward: true,
    known: undefined,
    asOf: undefined,
    after: [],
    limit: 5,
  } as const;
  const [far, near, none] = await Promise.all([
    store.neighborsOf(['place:dandong'], page),
    store.neighborsOf(['place:jilin'], { ...page, limit: 6 }),
    store.neighborsOf(['place:nowhere'], page),
  ]);
  expect([far, near, none]).toEqual([
    await store.neighborsOf(['place:dandong'], page),
    await store.neighborsOf(['place:jilin'], page),
    [[]],
  ]);
  expect(sent.slice(0, 2)).toEqual([['place:dandong', 'place:nowhere'], ['place:jilin']]);
});

test('the same question, asked while it waits to be sent, is asked once', async () => {
  const filter = { prefix: 'place', background: true };
  const [one, same, more] = await Promise.all([3, 3, 4].map((limit) => store.page(filter, 'ID', { after: [], limit })));
  expect([one?.length, same, more?.length, sent.length]).toEqual([3, one, 4, 2]);
  const away = new AppError('GRAPH_TIMEOUT', 'too long');
  fault = () => away;
  sent.length = 0;
  const both = await Promise.allSettled([3, 3].map((limit) => store.page(filter, 'ID', { after: [], limit })));
  expect([both.map((each) => each.status === 'rejected' && each.reason), sent.length]).toEqual([[away, away], 1]);
});

test('what is too much together is asked for alone, and a fault is told to those who asked', async () => {
  const late = new AppError('GRAPH_TIMEOUT', 'too long');
  fault = (some) => (some.length > 1 || some.includes('place:nowhere') ? late : undefined);
  const [one, other] = await Promise.allSettled([store.byIds(['place:dandong']), store.byIds(['place:nowhere'])]);
  expect(one.status === 'fulfilled' && ids(one.value)).toEqual(['place:dandong']);
  expect(other).toEqual({ status: 'rejected', reason: late });
  const away = new AppError('GRAPH_UNAVAILABLE', 'away');
  fault = () => away;
  sent.length = 0;
  const both = await Promise.allSettled([store.byIds(['place:dandong']), store.byIds(['place:jilin'])]);
  expect(both.map((each) => each.status === 'rejected' && each.reason)).toEqual([away, away]);
  expect(sent).toHaveLength(1);
});

test('a shared read ends when all who wait for it are gone, and no sooner', async () => {
  let letGo: () => void = () => {};
  held = new Promise((resolve) => (letGo = resolve));
  const [first, second] = [new AbortController(), new AbortController()];
  const storeOf = ({ signal }: AbortController): ReturnType<typeof entityStore> =>
    entityStore({ ...shared, read: (query, parameters) => shared.read(query, parameters, signal) });
  const answers = [storeOf(first).byIds(['place:dandong']), storeOf(second).byIds(['place:jilin'])];
  await new Promise(setImmediate);
  first.abort(new Error('gone'));
  expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  second.abort(new Error('gone too'));
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  letGo();
  expect((await Promise.allSettled(answers)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(storeOf(first).byIds(['place:dandong'])).rejects.toThrow('gone');
});
