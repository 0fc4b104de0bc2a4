/** Every answer of the catalogue is held to its claims, on every day on which something changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { questionFolder, questions, type Question } from '../../src/catalogue/catalogue.js';
import type { Graph } from '../../src/graph/graph.js';
import { limitReads } from '../../src/graph/limitReads.js';
import type { Answer, Finding, Mark } from '../../src/model/answer.js';
import { weigh, type Support } from '../../src/model/evidence.js';
import { knownAt, type Day } from '../../src/model/time.js';
import { modalities, type Modality } from '../../src/model/vocabulary.js';
import { answerTo } from '../../src/reasoning/answer/answer.js';
import { changedFindings } from '../../src/reasoning/answer/impact.js';
import { sourcesOf, type Sources } from '../../src/reasoning/sources.js';
import type { Claim } from '../../src/seed/corpus.js';
import { readCorpus } from '../../src/seed/seed.js';
import { corpusWithout, loadCorpus, loadShipped, seedFolder, testGraph } from '../support/graph.js';
import { isProof } from '../support/proof.js';
import { randomFrom } from '../support/random.js';
import { supportsOf } from '../support/standing.js';
import { sample } from '../support/stressed.js';

/** Of a question, as far as its answer is held to it here. */
type Expected = Readonly<Record<'claims' | 'absent' | 'gaps', readonly string[]>>;

let graph: Graph;
let sources: Sources;
beforeAll(async () => {
  graph = testGraph();
  await loadShipped(graph);
  sources = sourcesOf(limited());
});
afterAll(async () => {
  await graph[Symbol.asyncDispose]();
});

/** As a server has it: many answers at once wait for one another. */
const limited = (): Graph => limitReads(graph, 6);

const corpus = readCorpus(seedFolder);
const claims = new Map<string, Claim>(corpus.claims.map((claim) => [claim.id, claim]));
const claimOf = (id: string): Claim => claims.get(id) ?? none(id);
const none = (id: string): never => {
  throw new Error(`${id} is no claim of the corpus`);
};
const supports = new Map<string, Support[]>(supportsOf(corpus));

/** The days on which a claim becomes possibly or certainly public, or is taken back. */
const daysOf = (some: readonly Claim[]): Day[] =>
  [
    ...new Set(some.flatMap(({ known: { earliest, latest, withdrawnOn } }) => [earliest, latest, ...(withdrawnOn ? [withdrawnOn] : [])])),
  ].sort();

/** The days of reports, of the texts that 2397 and 2375 came with, and a day before anything; `npm run proof` takes every day on which anything changes. */
const days: readonly Day[] = isProof
  ? ['1900-01-01', ...daysOf(corpus.claims)]
  : [
      '1900-01-01',
      '2017-09-12',
      '2017-12-22',
      ...daysOf(corpus.claims.filter(({ sourceClass }) => sourceClass === 'REPORTING')),
      '2024-03-07',
    ];

const ask = (question: Question, asOf: Day | undefined, from = sources): Promise<Answer> =>
  answerTo(question, { variables: [], asOf, product: 'test' }, from);

/** Which word of a sentence says how firm it is; a claim's own statement has its hedge in print. */
const firmness: Readonly<Record<Modality, RegExp>> = {
  ASSERTED: /./,
  CAN: /\b(?:can|could|able to)\b/,
  REPORTED: /\breportedly\b/,
  LIKELY: /\blikely\b/,
  APPARENT: /\bapparently\b/,
  POSSIBLE: /\b(?:may|possibly)\b/,
  ALLEGED: /\ballegedly\b/,
  UNCLEAR: /\bunclear\b/,
};

const inWords: Readonly<Record<Mark, RegExp>> = {
  CONTESTED: /contested by [CF]/,
  QUALIFIED: /qualified by [CF]/,
  PREDICTED: /a forecast, not reported to have happened/,
  LAW_CONFLICTS: /conflicts with the law/,
  POSSIBLY_KNOWN: /only possibly public by that day/,
  WITHDRAWN: /a claim that it rested on has been withdrawn/,
  ONE_OUTLET: / alone \(/,
  ONE_VOICE: /rests on one unnamed voice/,
  READING: /reading of ours/,
  JUDGMENT: /our judgment from|concluded by a rule from/,
};

/** What is wrong with a finding of an answer; nothing, if it is held to its claims. */
function faultsOf(finding: Finding, { asOf, citations }: Answer): string[] {
  const day = asOf ?? undefined;
  const { id, sentence, marks, modality } = finding;
  const cited = finding.citations.map(claimOf);
  const standing = cited.filter(({ known }) => ['KNOWN', 'UNCERTAIN'].includes(knownAt(known, day)));
  const keys = new Set(citations.map(({ key }) => key));
  const support = supports.get(id);
  const evidence = support && weigh(support, day);
  const isClaim = claims.has(id);
  const isPair = /\|(?:CONTRADICTS|TENSION)\|/.test(id);
  const rank = (one: Modality): number => modalities.indexOf(one);
  return [
    cited.length === 0 && 'cites nothing',
    standing.length < cited.length && 'cites what does not stand',
    finding.citations.some((key) => !keys.has(key)) && 'cites what the answer does not list',
    finding.against.some(({ citation }) => !keys.has(citation)) && 'is spoken against by what the answer does not list',
    cited.some(({ reported }) => (reported?.hedges ?? []).some((hedge) => !sentence.includes(`“${hedge}”`))) && 'leaves out a hedge',
    !isClaim && !isPair && !id.includes('|“') && !firmness[modality].test(sentence) && `does not say ${modality}`,
    isClaim && claimOf(id).modality !== modality && 'is of another firmness than its claim',
    evidence && !isPair && rank(modality) < rank(evidence.modality) && 'is firmer than its evidence',
    evidence && evidence.contested !== marks.includes('CONTESTED') && 'is contested or not, otherwise than its evidence',
    evidence && evidence.predicted !== marks.includes('PREDICTED') && 'is a forecast or not, otherwise than its evidence',
    evidence && evidence.qualifications.length > 0 !== marks.includes('QUALIFIED') && 'is qualified or not, otherwise than its evidence',
    evidence &&
      (evidence.lawStatus === 'CONFLICTS') !== marks.includes('LAW_CONFLICTS') &&
      'conflicts with the law or not, otherwise than its evidence',
    evidence && (evidence.status === 'UNCERTAIN') !== marks.includes('POSSIBLY_KNOWN') && 'is known or not, otherwise than its evidence',
    cited.some(({ sourceClass }) => sourceClass === 'READING') !== marks.includes('READING') &&
      'is a reading or not, otherwise than its claims',
    marks.includes('ONE_OUTLET') &&
      new Set(cited.flatMap(({ publisherId }) => publisherId ?? [])).size !== 1 &&
      'is of one outlet or not, otherwise than its claims',
    ...marks.map((mark) => !inWords[mark].test(sentence) && `does not say ${mark}`),
    /undefined|null|NaN|\[object| {2}|\.\.$|—\s*\./.test(sentence) && 'is no sentence',
    !/^["“(]*[\p{Lu}\d]/u.test(sentence) && 'does not begin as a sentence',
  ].flatMap((fault) => (typeof fault === 'string' ? [`${asOf ?? 'all'} ${id} ${fault}: ${sentence}`] : []));
}

describe('an answer', () => {
  test('is held to its claims in each finding, on every day', async () => {
    const faults: string[] = [];
    let findings = 0;
    for (const asOf of [undefined, ...days])
      for (const question of questions) {
        const answer = await ask(question, asOf);
        findings += answer.findings.length;
        if (/[{}]|undefined|null|\.\.|^[^A-Z“"\d]|\s\s/.test(answer.headline))
          faults.push(`${question.name} ${asOf}: headline ${answer.headline}`);
        faults.push(...answer.findings.flatMap((finding) => faultsOf(finding, answer)).map((fault) => `${question.name} ${fault}`));
      }
    expect(faults).toEqual([]);
    expect(findings).toBeGreaterThan(500);
  });

  test('cites every claim that its question has to hold, none that it must not, and tells its gaps', async () => {
    for (const question of questions) {
      const expected = JSON.parse(readFileSync(join(questionFolder, question.name, 'expected.json'), 'utf8')) as Expected; // the catalogue's test holds its shape
      const { findings, limits } = await ask(question, undefined);
      const cited = new Set(findings.flatMap(({ citations, against }) => [...citations, ...against.map(({ citation }) => citation)]));
      const carried = new Set(findings.flatMap(({ citations }) => citations));
      const told = {
        missing: expected.claims.filter((id) => !cited.has(id)),
        wrong: expected.absent.filter((id) => carried.has(id)),
        gaps: expected.gaps.filter((id) => !limits.some(({ gap }) => gap === id)),
      };
      expect([question.name, told]).toEqual([question.name, { missing: [], wrong: [], gaps: [] }]);
    }
  });

  test('is the same, to the byte, whoever asks again', async () => {
    const again = sourcesOf(limited());
    for (const question of questions)
      expect(JSON.stringify(await ask(question, undefined, again))).toBe(JSON.stringify(await ask(question, undefined)));
  });
});

describe('what was taken back', () => {
  test('is no finding from that day on, and what stands without it says so', async () => {
    const on = '2019-11-15';
    const withdrawn = { on, reason: 'Taken back by its outlet.' };
    // C001-29 contests two routes, C001-27 is a finding itself, and what C002-02 says another claim says, too.
    const gone = ['C001-29', 'C001-27', 'C002-02'];
    const taken = corpus.claims.map((claim) =>
      gone.includes(claim.id) ? { ...claim, withdrawn, known: { ...claim.known, withdrawnOn: on } } : claim,
    );
    await loadCorpus(graph, { ...corpus, assertions: { ...corpus.assertions, content: {} }, claims: taken });
    const [q01, q15] = ['q01', 'q15'].map((number) => questions.find(({ name }) => name.startsWith(number)));
    if (q01 === undefined || q15 === undefined) throw new Error('q01 and q15 are not in the catalogue');
    const [from, before] = [sourcesOf(limited()), sourcesOf(limited())];
    const then = await ask(q01, '2019-11-14', before);
    expect(then.findings.flatMap(({ marks }) => marks)).toContain('CONTESTED');
    const now = await ask(q01, on, from);
    expect(now.findings.flatMap(({ citations }) => citations).filter((id) => gone.includes(id))).toEqual([]);
    expect(now.findings.filter(({ against }) => against.some(({ citation }) => citation === 'C001-29'))).toEqual([]);
    const forecasts = await ask(q15, on, from);
    expect(forecasts.limits.filter(({ kind }) => kind === 'WITHDRAWN').map(({ words }) => words)).toEqual([
      expect.stringMatching(/withdrawn/),
    ]);
    const marked = (await Promise.all(questions.map((question) => ask(question, on, from)))).flatMap(({ findings }) =>
      findings.filter(({ marks }) => marks.includes('WITHDRAWN')),
    );
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter(({ sentence }) => !inWords.WITHDRAWN.test(sentence))).toEqual([]);
  });
  afterAll(() => loadShipped(graph));
});

describe('a retraction', () => {
  const seed = Number(process.env['LOOPHOLE_TEST_RANDOM'] ?? Date.now() % 2 ** 31);
  // Of a chain, of the law, of what contests, of a name, of a paragraph; and some that are drawn.
  const fixed = ['C001-14', 'F-UN-02b', 'C001-29', 'C001-10', 'F-UN-02a'];
  const ids = corpus.claims.map(({ id }) => id);
  const drawn = isProof ? ids : [...fixed, ...sample(ids, 2, randomFrom(seed))];

  test(`changes exactly the findings that are foreseen (LOOPHOLE_TEST_RANDOM=${seed} draws it again)`, async () => {
    const before = await Promise.all(questions.map((question) => ask(question, undefined)));
    const foreseen = new Map<string, unknown>();
    for (const id of drawn) {
      const changes = await changedFindings(questions, [id], sources);
      foreseen.set(
        id,
        changes.map(({ question, ...change }) => ({ question: question.name, ...change })),
      );
    }
    for (const id of drawn) {
      await loadCorpus(
        graph,
        corpusWithout(corpus, (one) => one === id),
      );
      const without = sourcesOf(limited());
      const after = await Promise.all(questions.map((question) => ask(question, undefined, without)));
      expect([id, foreseen.get(id)]).toEqual([
        id,
        questions.flatMap((question, index) => changesOf(question, before[index], after[index])),
      ]);
    }
    await loadShipped(graph);
  });
});

function changesOf({ name: question }: Question, before: Answer | undefined, after: Answer | undefined): object[] {
  const by = (answer: Answer | undefined) => new Map(answer?.findings.map((finding) => [`${finding.part}\n${finding.id}`, finding]));
  const [was, is] = [by(before), by(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((key) => {
    const [one, other] = [was.get(key), is.get(key)];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    return [
      { question, id: one?.id ?? other?.id, part: one?.part ?? other?.part, before: one?.sentence ?? null, after: other?.sentence ?? null },
    ];
  });
}
