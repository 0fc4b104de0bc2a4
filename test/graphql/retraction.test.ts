import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { readCorpus } from '../../src/seed/seed.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadCorpus, loadShipped, seedFolder, testGraph, wholeGraph } from '../support/graph.js';
import { idsOf, impactOf, relationshipsOf, retractionQuestion } from '../support/retraction.js';

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

describe('a retraction of the corpus that ships', () => {
  const corpus = readCorpus(seedFolder);
  beforeAll(() => loadShipped(graph));

  test('of C001-14 fells what it alone says, and no visa route', async () => {
    const { retracted, falls, weakens } = await impactOf(api, { claims: ['C001-14'] });
    expect(idsOf(retracted)).toEqual(['C001-14']);
    expect(falls).toEqual([
      {
        relationship: { id: 'resolution:unscr-2397|IMPOSES|provision:new-work-visa-ban', type: 'IMPOSES', from: { kind: 'RESOLUTION' } },
        rule: null,
        lost: [{ premises: [{ id: 'C001-14' }], retracted: [{ id: 'C001-14' }] }],
      },
    ]);
    expect(weakens).toEqual([
      {
        relationship: { id: 'provision:new-work-visa-ban|PROHIBITS_ISSUE_OF|visa-type:work-visa-cn' },
        before: 'ASSERTED',
        after: 'ASSERTED',
        extentBefore: null,
        extentAfter: null,
        independentPublishersBefore: 1,
        independentPublishersAfter: 0,
      },
    ]);
  });

  test('of the dispatch report fells four of six visa routes, each with the premise sets that are lost and its rule', async () => {
    const { falls, retracted } = await impactOf(api, { documents: ['document:dailynk-2000-dispatched'] });
    expect(retracted).toHaveLength(43);
    const routes = falls.filter(
      ({ relationship: { type, from } }: { relationship: { type: string; from: { kind: string } } }) =>
        type === 'CIRCUMVENTS' && from.kind === 'VISA_TYPE',
    );
    expect(relationshipsOf(routes)).toEqual([
      'visa-type:non-work-visa-cn|CIRCUMVENTS|provision:new-work-visa-ban',
      'visa-type:non-work-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation',
      'visa-type:river-crossing|CIRCUMVENTS|provision:new-work-visa-ban',
      'visa-type:student-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation',
    ]);
    expect(routes[2]).toMatchObject({
      rule: { id: 'visa-type-circumvents' },
      lost: [
        {
          premises: [{ id: 'C001-09' }, { id: 'C001-11' }, { id: 'C001-14' }],
          retracted: [{ id: 'C001-09' }, { id: 'C001-11' }, { id: 'C001-14' }],
        },
        { premises: [{ id: 'C001-09' }, { id: 'C001-11' }, { id: 'F-UN-05b' }], retracted: [{ id: 'C001-09' }, { id: 'C001-11' }] },
      ],
    });
  });

  test('of C001-29 ends what is contested by it', async () => {
    const { falls, weakens, noLongerContested } = await impactOf(api, { claims: ['C001-29'] });
    expect(idsOf(noLongerContested)).toEqual([
      'evasion-method:selective-recall|CIRCUMVENTS|provision:unscr-2397-repatriation',
      'evasion-method:selective-recall|ENABLED_BY|visa-type:non-work-visa-cn',
      'evasion-method:selective-recall|ENABLED_BY|visa-type:student-visa-cn',
      'regime:dprk-government|USES_METHOD|evasion-method:selective-recall',
      'state-order:dprk-recall-2019|APPLIES_TO|worker-group:dprk-workers-china',
      'state-order:dprk-recall-2019|NOT_APPLIES_TO|worker-group:dprk-workers-abroad-without-work-visa',
      'state-order:dprk-recall-2019|NOT_APPLIES_TO|worker-group:dprk-workers-student-visa',
      'visa-type:student-visa-cn|CIRCUMVENTS|provision:unscr-2397-repatriation',
    ]);
    expect([...relationshipsOf(falls), ...relationshipsOf(weakens)]).toEqual([]);
  });

  test('of C001-29 leaves the recall of workers in China firmer, of an unspecified extent, on the other report', async () => {
    const { narrows, noLongerQualified } = await impactOf(api, { claims: ['C001-29'] });
    const recall = 'state-order:dprk-recall-2019|APPLIES_TO|worker-group:dprk-workers-china';
    expect(narrows.find(({ relationship }: { relationship: { id: string } }) => relationship.id === recall)).toEqual({
      relationship: { id: recall },
      before: 'REPORTED',
      after: 'ASSERTED',
      extentBefore: 'ALL',
      extentAfter: 'UNSPECIFIED',
      independentPublishersBefore: 1,
      independentPublishersAfter: 1,
      survivors: [{ modality: 'ASSERTED', extent: 'UNSPECIFIED', premises: [{ id: 'C002-44' }] }],
    });
    expect(idsOf(noLongerQualified)).not.toContain(recall);
    const qualifying = await impactOf(api, { claims: ['C002-11', 'C002-12', 'C002-35'] });
    // The recall itself is qualified by another claim, too.
    expect(idsOf(qualifying.noLongerQualified)).toEqual([
      'regime:dprk-government|ISSUED_ORDER|state-order:dprk-recall-2019',
      'state-order:dprk-recall-2019|DELIVERED_TO|worker-group:dprk-workers-china',
    ]);
  });

  test('of values tells which fall, and who states them still', async () => {
    const { values } = await impactOf(api, { claims: ['C001-30', 'C002-10', 'F-UN-04a', 'C001-29'] });
    expect(values).toEqual([
      {
        subject: { id: 'provision:unscr-2397-repatriation' },
        predicate: { name: 'HAS_DEADLINE' },
        value: { type: 'DATE', from: '2019-12-22', to: '2019-12-22', duration: null },
        retracted: [{ id: 'F-UN-04a' }],
        survivors: [{ id: 'C001-15' }, { id: 'C002-09' }],
        falls: false,
      },
      {
        subject: { id: 'state-order:dprk-recall-2019' },
        predicate: { name: 'HAS_DEADLINE' },
        value: { type: 'DATE', from: '2019-12-21', to: '2019-12-21', duration: null },
        retracted: [{ id: 'C001-30' }, { id: 'C002-10' }],
        survivors: [],
        falls: true,
      },
    ]);
  });

  test('changes nothing in the database', async () => {
    const before = await wholeGraph(graph);
    await impactOf(api, { claims: ['C001-14', 'F-UN-02b'], documents: corpus.documents.slice(0, 3).map(({ id }) => id) });
    expect(await wholeGraph(graph)).toEqual(before);
  });

  const tooMany = 'More than 200 claims would be retracted; ask for fewer claims or documents at once.';
  const nothing = 'Nothing to retract is named; give claims or documents.';

  test.each([
    ['neither claims nor documents', {}, nothing, { argument: 'claims' }],
    ['no document', { documents: [] }, nothing, { argument: 'documents' }],
    ['empty lists', { claims: [], documents: [] }, nothing, { argument: 'claims' }],
    ['all documents at once', { documents: corpus.documents.map(({ id }) => id) }, tooMany, { argument: 'documents' }],
    [
      'a claim with all documents',
      { claims: ['C001-14'], documents: corpus.documents.map(({ id }) => id) },
      tooMany,
      { argument: 'documents' },
    ],
    ['201 documents', { documents: Array.from({ length: 201 }, (_, index) => `document:${index}`) }, tooMany, { argument: 'documents' }],
    ['201 ids', { claims: Array.from({ length: 201 }, (_, index) => `C${index}`) }, tooMany, { argument: 'claims' }],
    [
      'an unknown claim, naming the nearest',
      { claims: ['C001-14', 'C01-14'] },
      '"C01-14" is no claim of this dataset; the nearest is "C001-14".',
      { argument: 'claims', nearest: 'C001-14' },
    ],
    [
      'an unknown document, naming the nearest',
      { documents: ['document:dailynk-2000-dispatch'] },
      '"document:dailynk-2000-dispatch" is no document of this dataset; the nearest is "document:dailynk-2000-dispatched".',
      { argument: 'documents', nearest: 'document:dailynk-2000-dispatched' },
    ],
  ])('refuses %s', async (_, retracted, message, extensions) => {
    const { data, errors } = await api.ask(retractionQuestion, retracted);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', ...extensions } }]);
  });
});

describe('a retraction of a corpus made for it', () => {
  const shipped = readCorpus(seedFolder);
  const [first] = shipped.claims;
  const [judged] = shipped.derived;
  if (first === undefined || judged === undefined) throw new Error('the seed has no claim or no judgment');
  const stated = {
    ...first,
    id: 'C900-01',
    subject: 'place:hunchun',
    predicate: 'LOCATED_IN' as const,
    object: 'place:china',
    projects: true,
  };

  test('of the only claim that states what a pattern concludes too fells nothing: the rule carries it on', async () => {
    await loadCorpus(graph, {
      ...shipped,
      assertions: { ...shipped.assertions, content: {} },
      claims: [...shipped.claims, { ...stated, modality: 'POSSIBLE' }],
    });
    const id = 'place:hunchun|LOCATED_IN|place:china';
    const { falls, standsByRule, weakens } = await impactOf(api, { claims: ['C900-01'] });
    expect([falls, weakens]).toEqual([[], []]);
    expect(standsByRule).toEqual([
      {
        relationship: { id },
        lost: [{ retracted: [{ id: 'C900-01' }] }],
        before: 'POSSIBLE',
        evidence: {
          rule: { id: 'transitive-containment' },
          modality: 'ASSERTED',
          extent: null,
          qualified: false,
          contested: false,
          independentPublishers: 1,
          support: [{ premises: [{ id: 'C001-06' }, { id: 'C001-07' }] }],
        },
      },
    ]);
    const all = await impactOf(api, { claims: ['C900-01', 'C001-06'] });
    expect(relationshipsOf(all.falls)).toContain(id);
    expect(all.standsByRule).toEqual([]);
  });

  test('cuts a list at 200 and says so', async () => {
    const pairs = shipped.entities
      .filter(({ label }) => label === 'Place' || label === 'Concept' || label === 'Authority')
      .flatMap(({ id }, index, all) => all.slice(index + 1).map((other) => [id, other.id] as const));
    const claim = { ...stated, predicate: 'BACKGROUND' as const };
    const derived = pairs.slice(0, 201).map(([subject, object], index) => ({
      ...judged,
      id: `D9${index}`,
      subject,
      predicate: 'REPORTS_TO' as const,
      object,
      support: [[claim.id]],
    }));
    const corpus = {
      ...shipped,
      assertions: { ...shipped.assertions, content: {} },
      claims: [...shipped.claims, claim],
      derived: [...shipped.derived, ...derived],
    };
    await loadCorpus(graph, corpus);
    const { falls, truncated } = await impactOf(api, { claims: [claim.id] });
    const ids = pairs.slice(0, 201).map(([from, to]) => `${from}|REPORTS_TO|${to}`);
    expect(relationshipsOf(falls)).toEqual(ids.sort().slice(0, 200));
    expect(truncated).toBe(true);
  });
});
