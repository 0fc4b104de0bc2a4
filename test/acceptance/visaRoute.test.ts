import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { flagship } from '../../src/warm.js';
import { testApi, type TestApi } from '../support/api.js';
import { loadShipped, loadWithout, testGraph } from '../support/graph.js';

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

/** Visa type, provision, effect, methods, modality, contested, status and claims of each route round 2397. */
async function routes(asOf?: string): Promise<string[]> {
  const { data, errors } = await api.ask(
    `query ($asOf: LocalDate) { resolution(symbol: "2397") { visaRoutes(asOf: $asOf, first: 100) { edges { node {
      visaType { id } provision { id } effect circumventions { method { id } }
      evidence { modality contested known { status } claims { id } } } } } } }`,
    { asOf },
  );
  expect(errors).toBeUndefined();
  return data.resolution.visaRoutes.edges.map(
    // The shape asked for above.
    // eslint-disable-next-line typescript/no-explicit-any
    ({ node: { visaType, provision, effect, circumventions, evidence } }: any) =>
      [
        bare(visaType.id),
        bare(provision.id),
        effect,
        circumventions.map(({ method }: { method: { id: string } }) => bare(method.id)).join(' '),
        evidence.modality + (evidence.contested ? ' contested' : ''),
        evidence.known.status,
        evidence.claims.map(({ id }: { id: string }) => id).join(' '),
      ].join(' | '),
  );
}

const pairs = async (asOf?: string): Promise<string[]> => (await routes(asOf)).map((row) => row.split(' | ').slice(0, 2).join(' | '));

const sixPairs = [
  'apprentice-visa-cn | unscr-2397-repatriation',
  'non-work-visa-cn | new-work-visa-ban',
  'non-work-visa-cn | unscr-2397-repatriation',
  'river-crossing | new-work-visa-ban',
  'short-term-visa-cn | unscr-2397-repatriation',
  'student-visa-cn | unscr-2397-repatriation',
];

const bare = (id: string): string => id.slice(id.indexOf(':') + 1);

describe('which visa types circumvent Resolution 2397', () => {
  describe('asked of the corpus that ships', () => {
    beforeAll(() => loadShipped(graph));

    test('gives exactly six rows of five visa types, each with its methods, firmness and claims', async () => {
      expect(await routes()).toEqual([
        'apprentice-visa-cn | unscr-2397-repatriation | EVADES_IN_PRACTICE | continued-work-other-visa | CAN | KNOWN | C001-15 C001-33 C002-09 C002-25 F-UN-02b',
        'non-work-visa-cn | new-work-visa-ban | AVOIDS_LETTER | non-work-entry | ASSERTED | KNOWN | C001-02 C001-14 F-UN-02b F-UN-05b F-UN-06b',
        'non-work-visa-cn | unscr-2397-repatriation | EVADES_IN_PRACTICE | monthly-exit-renewal selective-recall skip-renewal | ASSERTED contested | KNOWN | C001-15 C001-16 C001-17 C001-18 C001-22 C001-23 C001-35 C001-36 F-UN-02b',
        'river-crossing | new-work-visa-ban | AVOIDS_LETTER | non-work-entry | ASSERTED | KNOWN | C001-09 C001-11 C001-14 F-UN-02b F-UN-05b F-UN-06b',
        'short-term-visa-cn | unscr-2397-repatriation | EVADES_IN_PRACTICE | continued-work-other-visa | CAN | KNOWN | C001-15 C001-32 C002-09 C002-24 F-UN-02b',
        'student-visa-cn | unscr-2397-repatriation | EVADES_IN_PRACTICE | selective-recall | APPARENT contested | KNOWN | C001-15 C001-35 C001-37 F-UN-02b',
      ]);
    });

    test('credits each provision to the instrument that creates it, and says what it tests', async () => {
      const { data } = await api.ask(flagship);
      expect(data.resolution.visaRoutes.totalCount).toBe(6);
      const law = data.resolution.visaRoutes.edges.map(
        ({ node }: { node: { provision: { paragraph: string; test: string; instrument: { symbol: string } }; legalNote: string } }) =>
          [node.provision.instrument.symbol, node.provision.paragraph, node.provision.test, node.legalNote].join(' | '),
      );
      const tests =
        'By our reading these are two tests: 2375 looks at work authorizations, 2397 at income. "Visa that circumvents 2397" is an analyst\'s phrase.';
      const repatriation =
        'S/RES/2397 (2017) | 2397, operative paragraph 8 | INCOME | 2397, operative paragraph 8: The duty concerns DPRK nationals who earn income in the jurisdiction of a member state. ' +
        'By our reading the permit that somebody holds makes no difference to the duty. At once, and within 24 months of adoption. ' +
        'Last day for the return duty: 22 December 2019 (at second hand). ' +
        `Own nationals, protected persons and persons under UN agreements are excepted (at second hand). ${tests} `;
      const permitBan =
        'S/RES/2375 (2017) | 2375, operative paragraph 17 | WORK_AUTHORIZATION | 2375, operative paragraph 17: By our reading the ban looks at work authorizations: a permit that is none does not fall under its letter. ' +
        `Contracts finalized before adoption are excepted. The 1718 Committee may approve employment beforehand (at second hand). ${tests} `;
      const [past, present] = ['The reports of this way speak of the past.', 'The reports of this way speak of the present.'];
      const forecast = 'This way is a forecast: it was expected, not reported to have happened.';
      const different = 'Its ways are reported of different times: each has a note of its own.';
      const contrary =
        'A contrary view, reported once from the trade: river-crossing entrants are not workers, so no breach (at second hand). ';
      expect(law).toEqual([
        repatriation + present,
        permitBan + past,
        repatriation + different,
        permitBan + contrary + past,
        repatriation + present,
        repatriation + forecast,
      ]);
    });

    test('has of each row its ways, each with evidence, users and a note of its own, and says how many are marked', async () => {
      const { data, errors } = await api.ask(
        `{ resolution(symbol: "2397") { visaRoutes { edges { node {
           visaType { id } provision { id } extent tense lawStatus contains { id } wayMarks { total contested qualified predicted words }
           ways { method { id } notes extent tense lawStatus legalNote evidence { modality contested predicted qualified } usedBy { edges { node { id } } } } } } } } }`,
      );
      expect(errors).toBeUndefined();
      // The shape asked for above.
      // eslint-disable-next-line typescript/no-explicit-any
      const told = ({ node }: any): unknown[] => [
        [node.visaType.id, node.provision.id, node.contains.map(({ id }: { id: string }) => id).join(' ')].map(bare).join(' | '),
        [node.extent, node.tense, node.lawStatus, node.wayMarks.words].join(' | '),
        ...node.ways.map(
          // eslint-disable-next-line typescript/no-explicit-any
          ({ method, extent, tense, lawStatus, evidence, usedBy }: any) =>
            [
              bare(method.id),
              evidence.modality,
              extent,
              tense,
              lawStatus,
              Object.entries(evidence)
                .flatMap(([mark, is]) => (is === true ? [mark] : []))
                .join(' '),
              usedBy.edges.map((edge: { node: { id: string } }) => bare(edge.node.id)).join(' '),
            ].join(' | '),
        ),
      ];
      expect(data.resolution.visaRoutes.edges.map(told)).toEqual([
        [
          'apprentice-visa-cn | unscr-2397-repatriation | ',
          'UNSPECIFIED | PRESENT |  | ',
          'continued-work-other-visa | CAN | UNSPECIFIED | PRESENT |  |  | dprk-workers-china',
        ],
        [
          'non-work-visa-cn | new-work-visa-ban | river-crossing',
          'UNSPECIFIED | PAST |  | ',
          'non-work-entry | ASSERTED | UNSPECIFIED | PAST |  |  | dprk-workers-dispatched-autumn-2019',
        ],
        [
          'non-work-visa-cn | unscr-2397-repatriation | ',
          'UNSPECIFIED | PRESENT |  | contested in 2 of 3 ways, a forecast in 1 of 3 ways',
          'monthly-exit-renewal | ASSERTED | UNSPECIFIED | PAST |  |  | dprk-workers-without-work-visa',
          'selective-recall | APPARENT | UNSPECIFIED | PREDICTED |  | contested predicted | ',
          'skip-renewal | ASSERTED | UNSPECIFIED | PRESENT |  | contested | dprk-workers-skipping-renewal',
        ],
        [
          'river-crossing | new-work-visa-ban | ',
          'ALL | PAST |  | ',
          'non-work-entry | ASSERTED | ALL | PAST |  |  | dprk-workers-dispatched-autumn-2019',
        ],
        [
          'short-term-visa-cn | unscr-2397-repatriation | ',
          'UNSPECIFIED | PRESENT |  | ',
          'continued-work-other-visa | CAN | UNSPECIFIED | PRESENT |  |  | dprk-workers-china',
        ],
        [
          'student-visa-cn | unscr-2397-repatriation | ',
          'UNSPECIFIED | PREDICTED |  | contested, a forecast',
          'selective-recall | APPARENT | UNSPECIFIED | PREDICTED |  | contested predicted | ',
        ],
      ]);
    });

    test('says of a judgment whom its premises speak of', async () => {
      const { data } = await api.ask(
        '{ resolution(symbol: "2397") { visaRoutes { edges { node { visaType { id } ways { method { id } notes } } } } } }',
      );
      type Way = { method: { id: string }; notes: string[] };
      const ways = data.resolution.visaRoutes.edges.flatMap(({ node }: { node: { visaType: { id: string }; ways: Way[] } }) =>
        node.ways.map(({ method, notes }) => [bare(node.visaType.id), bare(method.id), ...notes]),
      );
      expect(ways).toContainEqual([
        'non-work-visa-cn',
        'selective-recall',
        'C001-36 speaks of workers overseas; the visa type is that of which the article speaks for China',
        'what is stated is a forecast of one source about whom the recall leaves out',
      ]);
    });

    test('knew only short-term and apprentice visas on 1 October 2019', async () => {
      expect(await routes('2019-10-01')).toEqual([
        'apprentice-visa-cn | unscr-2397-repatriation | EVADES_IN_PRACTICE | continued-work-other-visa | CAN | KNOWN | C002-09 C002-25 F-UN-02b',
        'short-term-visa-cn | unscr-2397-repatriation | EVADES_IN_PRACTICE | continued-work-other-visa | CAN | KNOWN | C002-09 C002-24 F-UN-02b',
      ]);
    });

    test('knew two of six on 20 October 2019, the other four are uncertain', async () => {
      const rows = await routes('2019-10-20');
      expect(rows.map((row) => row.split(' | ')[5])).toEqual(['KNOWN', 'UNCERTAIN', 'UNCERTAIN', 'UNCERTAIN', 'KNOWN', 'UNCERTAIN']);
    });

    test('knew nothing before the law was adopted', async () => {
      expect(await routes('2017-12-21')).toEqual([]);
    });

    test('names the groups that use each visa type, by what could be known that day', async () => {
      const users = async (args = '') => {
        const { data } = await api.ask(
          `{ visaRoutes(resolution: "2397" ${args}) { edges { node { visaType { id } usedBy { edges { node { id } } } } } } }`,
        );
        return data.visaRoutes.edges.map(
          ({ node }: { node: { visaType: { id: string }; usedBy: { edges: { node: { id: string } }[] } } }) =>
            [node.visaType.id, ...node.usedBy.edges.map((edge) => edge.node.id)].map(bare).join(' '),
        );
      };
      expect(await users()).toEqual([
        'apprentice-visa-cn dprk-workers-china',
        'non-work-visa-cn dprk-workers-dispatched-autumn-2019',
        'non-work-visa-cn dprk-workers-dispatched-autumn-2019',
        'river-crossing dprk-workers-dispatched-autumn-2019',
        'short-term-visa-cn dprk-workers-china',
        'student-visa-cn',
      ]);
      expect(await users('asOf: "2019-10-01"')).toEqual(['apprentice-visa-cn dprk-workers-china', 'short-term-visa-cn dprk-workers-china']);
    });

    test('pages by cursor without a gap or a repetition', async () => {
      const page = async (after?: string) =>
        (
          await api.ask(
            'query ($after: String) { visaRoutes(resolution: "2397", first: 4, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { visaType { id } provision { id } } } } }',
            { after },
          )
        ).data.visaRoutes;
      const first = await page();
      const second = await page(first.pageInfo.endCursor);
      const named = ({ node }: { node: { visaType: { id: string }; provision: { id: string } } }): string =>
        `${node.visaType.id.split(':')[1]} | ${node.provision.id.split(':')[1]}`;
      expect([...first.edges, ...second.edges].map(named)).toEqual(sixPairs);
      expect([first.totalCount, first.pageInfo.hasNextPage, second.edges.length, second.pageInfo.hasNextPage]).toEqual([6, true, 2, false]);
    });

    test('is contested in four live pairs; the editor’s bracket contests nothing', async () => {
      const { data } = await api.ask(
        `{ resolution(symbol: "2397") { visaRoutes { edges { node { visaType { id } evidence { disagreements { kind premise { id } opposed { id } condition } } } } } }
           skipping: entity(id: "worker-group:dprk-workers-skipping-renewal") { claims { edges { node { id contested } } } }
           recall: entity(id: "state-order:dprk-recall-2019") { claims(first: 100) { edges { node { id contested } } } } }`,
      );
      const contested = ['skipping', 'recall'].flatMap((name) =>
        data[name].claims.edges
          .map(({ node }: { node: { id: string; contested: boolean } }) => node)
          .filter(({ contested: is }: { contested: boolean }) => is),
      );
      expect(contested.map(({ id }: { id: string }) => id)).toEqual(['C001-22', 'C001-23', 'C001-29', 'C001-36', 'C001-37']);
      const student = data.resolution.visaRoutes.edges[5].node.evidence.disagreements;
      expect(student).toEqual([
        {
          kind: 'CONTRADICTS',
          premise: { id: 'C001-37' },
          opposed: { id: 'C001-29' },
          condition: 'if C001-29 is about effect; the wording of an order and its expected execution can differ',
        },
      ]);
    });
  });

  describe('asked of a corpus with something taken out', () => {
    test.each(['C001-14', 'C001-15'])('loses no row without %s: official premises carry them', async (out) => {
      await loadWithout(graph, (id) => id === out);
      expect(await pairs()).toEqual(sixPairs);
    });

    test('keeps short-term and apprentice visas without the whole dispatch article', async () => {
      await loadWithout(graph, (id) => id.startsWith('C001-'));
      expect(await pairs()).toEqual(['apprentice-visa-cn | unscr-2397-repatriation', 'short-term-visa-cn | unscr-2397-repatriation']);
    });
  });
});
