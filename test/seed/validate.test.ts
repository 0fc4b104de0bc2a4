import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { SeedInvalid } from '../../src/seed/read.js';
import { loadSeed, readCorpus } from '../../src/seed/seed.js';
import { testGraph, wholeGraph, wipe } from '../support/graph.js';
import { edited, secondCorpus } from '../support/seed.js';

const report = 'documents/coastal-times-harbor-passes.yaml';
const law = 'law/unscr-9001.yaml';

/** Every problem of a seed folder, with its files named from there. */
function problemsIn(folder: string): string[] {
  try {
    readCorpus(folder);
  } catch (fault) {
    if (fault instanceof SeedInvalid) return fault.problems.map(({ file, line, message }) => `${relative(relative('.', folder), file)}:${line}: ${message}`);
    throw fault;
  }
  return [];
}

const problems = (file: string, from: string, to: string): string[] => problemsIn(edited(secondCorpus, file, from, to));

describe('a seed is refused with file, line and the nearest valid value', () => {
  test('but not if it is right', () => expect(problemsIn(secondCorpus)).toEqual([]));

  test.each([
    ['a dangling entity id', report, 'object: visa-type:harbor-pass', 'object: visa-type:harbour-pass', `${report}:16: C900-01: object "visa-type:harbour-pass" is no entity of the seed; nearest is "visa-type:harbor-pass"`],
    ['an id of an unknown noun', report, 'object: visa-type:harbor-pass', 'object: viza-type:harbor-pass', `${report}:16: C900-01: "viza-type:harbor-pass" has no prefix of a noun; nearest is "visa-type:"`],
    ['a dangling claim id', 'gaps.yaml', 'stated: [C900-02]', 'stated: [C900-22]', 'gaps.yaml:1: G-90: stated "C900-22" is no claim of the seed; nearest is "C900-02"'],
    ['a premise set with an unknown id', 'rules/circumvents.yaml', 'C900-01, C900-03, F-ZM-01', 'C900-01, C900-03, F-ZM-11', 'rules/circumvents.yaml:13: D-90a: support "F-ZM-11" is no claim of the seed; nearest is "F-ZM-01"'],
    ['an unknown predicate', report, 'predicate: WORKS_FOR', 'predicate: WORKED_FOR', `${report}:26: C900-02: predicate "WORKED_FOR" is not valid; nearest is "WORKS_FOR"`],
    ['a violated domain', report, 'subject: worker-group:zemblan-dockers\n    predicate: WORKS_FOR', 'subject: visa-type:harbor-pass\n    predicate: WORKS_FOR', `${report}:25: C900-02: subject "visa-type:harbor-pass" is of the noun VisaType; WORKS_FOR takes WorkerGroup there`],
    ['a violated range', report, 'object: employer:port-operators', 'object: visa-type:harbor-pass', `${report}:27: C900-02: object "visa-type:harbor-pass" is of the noun VisaType; WORKS_FOR takes Employer there`],
    ['a value where an object belongs', report, 'object: employer:port-operators', 'value: { type: text, text: somebody }', `${report}:27: C900-02: predicate WORKS_FOR takes an object, not a value of type text`],
    ['a claim with object and value', report, 'object: employer:port-operators', 'object: employer:port-operators\n    value: { type: text, text: x }', `${report}:22: C900-02: needs exactly one of object and value`],
    ['a claim of what only a rule concludes', law, 'predicate: IMPOSES', 'predicate: COVERS_GROUP', `${law}:5: F-ZM-01: predicate COVERS_GROUP is only ever concluded by a rule; no claim may say it`],
    ['a modality that is not in its list', report, 'modality: POSSIBLE', 'modality: POSSIBEL', `${report}:32: C900-02: modality "POSSIBEL" is not valid; nearest is "POSSIBLE"`],
    ['a kind that is not in its list', 'entities/provision.yaml', 'kind: PROHIBITION', 'kind: PROHIBTION', 'entities/provision.yaml:1: provision:docker-permit-ban: kind "PROHIBTION" is not valid; nearest is "PROHIBITION"'],
    ['a duplicate id', report, 'id: C900-02', 'id: C900-01', `${report}:22: C900-01: duplicate id "C900-01"; an id is given once and never reused`],
    ['an impossible date', law, 'knownFrom: 2031-01-15', 'knownFrom: 2031-02-30', `${law}:11: F-ZM-01: knownFrom "2031-02-30": expected a date such as 2019, 2019-12 or 2019-12-21`],
    ['an impossible interval', report, 'earliest: 2031-05-01', 'earliest: 2031-05-31', `${report}:6: document:coastal-times-harbor-passes: published ends before it begins: 2031-05-31 to 2031-05-04`],
    ['a span outside its paragraph', report, 'span: [101, 180]', 'span: [101, 280]', `${report}:24: C900-02: span 101 to 280 lies outside paragraph 2, which runs from 101 to 199`],
    ['a paragraph that does not exist', report, 'paragraph: 3', 'paragraph: 4', `${report}:36: C900-03: paragraph 4 does not exist; the document has 3`],
    ['a hedge without a modality', report, '    modality: POSSIBLE\n', '', `${report}:22: C900-02: hedge "may" without a modality; expected one of ASSERTED, CAN, REPORTED, LIKELY, APPARENT, POSSIBLE, ALLEGED, UNCLEAR`],
    ['a file that is not named by its key', law, 'key: unscr-9001', 'key: unscr-9010', `${law}:1: key "unscr-9010" differs from the name of the file; expected "unscr-9001"`],
    ['an entity in the wrong file', 'entities/public-figure.yaml', '[]', '- { id: "place:quay", name: Quay }', 'entities/public-figure.yaml:1: place:quay: "place:quay" stands in the wrong file; expected entities/place.yaml'],
    ['an e-mail address', report, 'role: harbor master', 'role: clerk@harbor.example of harbor master', `${report}:9: speaker:h-a: role holds an e-mail address; nothing that leads to a person stands in the corpus`],
    ['a phone number', 'relations.yaml', 'what they do on the pass', 'call +86 433 555 0123', 'relations.yaml:1: why holds a phone number; nothing that leads to a person stands in the corpus'],
    ['a node for a person', 'entities/public-figure.yaml', '[]', '- { id: "person:somebody", name: Somebody }', 'entities/public-figure.yaml:1: person:somebody: "person:somebody" would be a person; no person but a PublicFigure has a node'],
    ['a public figure without an office', 'entities/public-figure.yaml', '[]', '- { id: "public-figure:somebody", name: Somebody }', 'entities/public-figure.yaml:1: public-figure:somebody: a public figure needs the office that makes him or her one; no other person has a node'],
    ['a named employer on one report', 'entities/employer.yaml', 'kind: CLASS', 'kind: NAMED', 'entities/employer.yaml:1: employer:port-operators: a named employer needs an official act or reports of two independent publishers; this one has 1'],
    ['a relationship between speakers', 'relations.yaml', 'from: C900-03', 'from: "speaker:h-a"', 'relations.yaml:1: "speaker:h-a" is a speaker: speakers are no nodes, and no relationship may name one; put the speaker on the claim'],
    ['a claim about a speaker', report, 'object: employer:port-operators', 'object: speaker:h-a', `${report}:27: C900-02: "speaker:h-a" is a speaker: speakers are no nodes, and no relationship may name one; put the speaker on the claim`],
    ['a speaker linked to another', report, 'type: ANONYMOUS_SOURCE }', 'type: ANONYMOUS_SOURCE, sameAs: "speaker:h-b" }', `${report}:9: speaker:h-a: unknown key "sameAs"`],
    ['a speaker of another document', report, 'speaker: speaker:h-a', 'speaker: speaker:k-a', `${report}:29: C900-02: speaker "speaker:k-a" is no speaker of this document; nearest is "speaker:h-a"`],
    ['an effect that does not follow from the law', 'rules/circumvents.yaml', 'effect: AVOIDS_LETTER', 'effect: EVADES_IN_PRACTICE', 'rules/circumvents.yaml:10: D-90a: effect "EVADES_IN_PRACTICE" does not follow from the test of "provision:docker-permit-ban", which is WORK_AUTHORIZATION; expected "AVOIDS_LETTER"'],
    ['a pattern that is not computed', 'rules/visa-type-circumvents.yaml', 'name: visa-type-circumvents', 'name: visa-type-circumvent', 'rules/visa-type-circumvents.yaml:3: name "visa-type-circumvent" is no pattern that is computed; nearest is "visa-type-circumvents"'],
    ['a contradiction without a condition', 'relations.yaml', 'type: SUPPORTS, to: C900-01, kind: ELABORATES', 'type: CONTRADICTS, to: C900-01', 'relations.yaml:1: CONTRADICTS from C900-03 to C900-01: condition goes with CONTRADICTS, which needs one'],
    ['a missing value', report, '    statement: They work ashore while the pass lasts.\n', '', `${report}:35: C900-03: statement is missing`],
    ['an unknown key', law, 'status: PRIMARY', 'state: PRIMARY', `${law}:3: F-ZM-01: unknown key "state"`],
    ['a value of no type', law, 'type: text,', 'type: word,', `${law}:15: F-ZM-02: type "word" is not valid; expected text, date, offset or duration`],
  ])('%s', (_, file, from, to, message) => {
    expect(problems(file, from, to)).toContain(message);
  });

  test('YAML that cannot be read', () => {
    expect(problems(law, 'key: unscr-9001', 'key: "unscr-9001')[0]).toMatch(/^law\/unscr-9001\.yaml:\d+: Missing closing "quote/);
  });

  test('all at once, in the order of files and lines', () => {
    const first = edited(secondCorpus, report, 'object: visa-type:harbor-pass', 'object: visa-type:none');
    const both = edited(first, 'gaps.yaml', 'stated: [C900-02]', 'stated: [C900-77, C900-88]');
    expect(problemsIn(both).map((problem) => problem.split(': ')[0])).toEqual([`${report}:16`, 'gaps.yaml:1', 'gaps.yaml:1']);
  });

  test('a named employer with an official act or reports of two publishers is let in', () => {
    const open = edited(secondCorpus, 'assertions.yaml', 'min: 5, max: 5', 'min: 5');
    const named = edited(open, 'entities/employer.yaml', 'kind: CLASS', 'kind: NAMED');
    const official = edited(named, law, 'claims:', 'claims:\n  - { id: F-ZM-03, subject: "employer:port-operators", predicate: BACKGROUND, value: { type: text, text: Fined. }, statement: Fined., sourceClass: OFFICIAL, source: Court, status: PRIMARY }');
    expect(problemsIn(official)).toEqual([]);
    const second = edited(named, 'entities/publisher.yaml', '- {', '- { id: "publisher:other", name: Other }\n- {');
    mkdirSync(join(second, 'documents'), { recursive: true });
    writeFileSync(
      join(second, 'documents/other-report.yaml'),
      `id: document:other-report
title: Another report
publisher: publisher:other
url: https://other.example
language: en
published: { earliest: 2031-06-01, latest: 2031-06-01, basis: printed, status: PRIMARY, facts: [] }
text: { length: 10, sha256: "1", paragraphs: [ [ 0, 10 ] ] }
speakers: []
claims:
  - { id: C901-01, paragraph: 1, span: [ 0, 10 ], subject: "worker-group:zemblan-dockers", predicate: WORKS_FOR, object: "employer:port-operators", statement: They work there., attribution: ARTICLE_VOICE, reporting: OWN_VOICE, modality: ASSERTED, tense: PAST }
`,
    );
    expect(problemsIn(second)).toEqual([]);
  });
});

describe('a seed that is refused loads nothing', () => {
  let graph: Graph;
  beforeAll(() => {
    graph = testGraph();
  });
  afterAll(async () => graph[Symbol.asyncDispose]());

  test('when a file is wrong, and when an assertion is broken', async () => {
    await wipe(graph);
    await loadSeed(graph, secondCorpus);
    const before = await wholeGraph(graph);
    await expect(loadSeed(graph, edited(secondCorpus, report, 'object: visa-type:harbor-pass', 'object: visa-type:none'))).rejects.toThrow('1 problem in the seed; nothing was loaded.');
    await expect(loadSeed(graph, edited(secondCorpus, 'assertions.yaml', 'min: 2', 'min: 3'))).rejects.toThrow('assertions.yaml:2: CIRCUMVENTS: 2 would be loaded, expected at least 3');
    await expect(loadSeed(graph, edited(secondCorpus, 'assertions.yaml', 'min: 5, max: 5', 'min: 7, max: 9'))).rejects.toThrow('Claim: 5 would be loaded, expected 7 to 9');
    expect(await wholeGraph(graph)).toEqual(before);
  });
});
