import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { problemsIn } from '../support/problems.js';
import { copied, edited, secondCorpus } from '../support/seed.js';

const report = 'documents/coastal-times-harbor-passes.yaml';
const law = 'law/unscr-9001.yaml';

const problems = (file: string, from: string, to: string): string[] => problemsIn(edited(secondCorpus, file, from, to));

describe('a seed is refused with file, line and the nearest valid value', () => {
  test('but not if it is right', () => expect(problemsIn(secondCorpus)).toEqual([]));

  test.each([
    [
      'a dangling entity id',
      report,
      'object: visa-type:harbor-pass',
      'object: visa-type:harbour-pass',
      `${report}:16: C900-01: object "visa-type:harbour-pass" is no entity of the seed; nearest is "visa-type:harbor-pass"`,
    ],
    [
      'an id of an unknown noun',
      report,
      'object: visa-type:harbor-pass',
      'object: viza-type:harbor-pass',
      `${report}:16: C900-01: "viza-type:harbor-pass" has no prefix of a noun; nearest is "visa-type:"`,
    ],
    [
      'a dangling claim id',
      'gaps.yaml',
      'stated: [C900-02]',
      'stated: [C900-22]',
      'gaps.yaml:1: G-90: stated "C900-22" is no claim of the seed; nearest is "C900-02"',
    ],
    [
      'a premise set with an unknown id',
      'rules/circumvents.yaml',
      'C900-01, C900-03, F-ZM-01',
      'C900-01, C900-03, F-ZM-11',
      'rules/circumvents.yaml:13: D-90a: support "F-ZM-11" is no claim of the seed; nearest is "F-ZM-01"',
    ],
    [
      'an unknown predicate',
      report,
      'predicate: WORKS_FOR',
      'predicate: WORKED_FOR',
      `${report}:26: C900-02: predicate "WORKED_FOR" is not valid; nearest is "WORKS_FOR"`,
    ],
    [
      'a violated domain',
      report,
      'subject: worker-group:zemblan-dockers\n    predicate: WORKS_FOR',
      'subject: visa-type:harbor-pass\n    predicate: WORKS_FOR',
      `${report}:25: C900-02: subject "visa-type:harbor-pass" is of the noun VisaType; WORKS_FOR takes WorkerGroup there`,
    ],
    [
      'a violated range',
      report,
      'object: employer:port-operators',
      'object: visa-type:harbor-pass',
      `${report}:27: C900-02: object "visa-type:harbor-pass" is of the noun VisaType; WORKS_FOR takes Employer there`,
    ],
    [
      'a value where an object belongs',
      report,
      'object: employer:port-operators',
      'value: { type: text, text: somebody }',
      `${report}:27: C900-02: predicate WORKS_FOR takes an object, not a value of type text`,
    ],
    [
      'a claim with object and value',
      report,
      'object: employer:port-operators',
      'object: employer:port-operators\n    value: { type: text, text: x }',
      `${report}:22: C900-02: needs exactly one of object and value`,
    ],
    [
      'a claim of what only a rule concludes',
      law,
      'predicate: IMPOSES',
      'predicate: COVERS_GROUP',
      `${law}:5: F-ZM-01: predicate COVERS_GROUP is only ever concluded by a rule; no claim may say it`,
    ],
    [
      'a modality that is not in its list',
      report,
      'modality: POSSIBLE',
      'modality: POSSIBEL',
      `${report}:32: C900-02: modality "POSSIBEL" is not valid; nearest is "POSSIBLE"`,
    ],
    [
      'a kind that is not in its list',
      'entities/provision.yaml',
      'kind: PROHIBITION',
      'kind: PROHIBTION',
      'entities/provision.yaml:1: provision:docker-permit-ban: kind "PROHIBTION" is not valid; nearest is "PROHIBITION"',
    ],
    [
      'a kind that is missing',
      'entities/provision.yaml',
      'kind: PROHIBITION',
      'description: None.',
      'entities/provision.yaml:1: provision:docker-permit-ban: kind is missing; expected one of DUTY, PROHIBITION',
    ],
    [
      'a phrase that ends a sentence',
      'entities/provision.yaml',
      'kind: PROHIBITION',
      'kind: PROHIBITION, phrase: the ban on permits.',
      'entities/provision.yaml:1: provision:docker-permit-ban: phrase "the ban on permits.": expected one line without a full stop at its end',
    ],
    [
      'a property of another noun',
      'entities/provision.yaml',
      'kind: PROHIBITION',
      'kind: PROHIBITION, legalForm: VISA',
      'entities/provision.yaml:1: provision:docker-permit-ban: Provision has no "legalForm"; expected id, name, phrase, plural, aliases, ambiguous, description, kind',
    ],
    [
      'a property that any object has',
      'entities/provision.yaml',
      'kind: PROHIBITION',
      'kind: PROHIBITION, constructor: VISA',
      'entities/provision.yaml:1: provision:docker-permit-ban: Provision has no "constructor"; expected id, name, phrase, plural, aliases, ambiguous, description, kind',
    ],
    [
      'a property that official sources set',
      'entities/provision.yaml',
      'kind: PROHIBITION',
      'kind: PROHIBITION, paragraph: "8"',
      'entities/provision.yaml:1: provision:docker-permit-ban: Provision has no "paragraph"; expected id, name, phrase, plural, aliases, ambiguous, description, kind',
    ],
    [
      'a number that is a word',
      'entities/resolution.yaml',
      'number: 9001',
      'number: many',
      'entities/resolution.yaml:1: resolution:unscr-9001: number "many": Invalid input: expected number, received string',
    ],
    [
      'a duplicate id',
      report,
      'id: C900-02',
      'id: C900-01',
      `${report}:22: C900-01: duplicate id "C900-01"; an id is given once and never reused`,
    ],
    [
      'an impossible date',
      law,
      'knownFrom: 2031-01-15',
      'knownFrom: 2031-02-30',
      `${law}:11: F-ZM-01: knownFrom "2031-02-30": expected a date such as 2019, 2019-12 or 2019-12-21`,
    ],
    [
      'an impossible interval',
      report,
      'earliest: 2031-05-01',
      'earliest: 2031-05-31',
      `${report}:6: document:coastal-times-harbor-passes: published ends before it begins: 2031-05-31 to 2031-05-04`,
    ],
    [
      'a span outside its paragraph',
      report,
      'span: [101, 180]',
      'span: [101, 280]',
      `${report}:24: C900-02: span 101 to 280 lies outside paragraph 2, which runs from 101 to 199`,
    ],
    [
      'a paragraph that does not exist',
      report,
      'paragraph: 3',
      'paragraph: 4',
      `${report}:36: C900-03: paragraph 4 does not exist; the document has 3`,
    ],
    [
      'a hedge without a modality',
      report,
      '    modality: POSSIBLE\n',
      '',
      `${report}:22: C900-02: hedge "may" without a modality; expected one of ASSERTED, CAN, REPORTED, LIKELY, APPARENT, POSSIBLE, ALLEGED, UNCLEAR`,
    ],
    [
      'a file that is not named by its key',
      law,
      'key: unscr-9001',
      'key: unscr-9010',
      `${law}:1: key "unscr-9010" differs from the name of the file; expected "unscr-9001"`,
    ],
    [
      'an entity in the wrong file',
      'entities/public-figure.yaml',
      '[]',
      '- { id: "place:quay", name: Quay }',
      'entities/public-figure.yaml:1: place:quay: "place:quay" stands in the wrong file; expected entities/place.yaml',
    ],
    [
      'an e-mail address',
      report,
      'role: harbor master',
      'role: clerk@harbor.example of harbor master',
      `${report}:9: speaker:h-a: role holds an e-mail address; nothing that leads to a person stands in the corpus`,
    ],
    [
      'a phone number',
      'relations.yaml',
      'what P3 has them do on the pass of P1',
      'call +86 433 555 0123 of P3',
      'relations.yaml:1: why holds a phone number; nothing that leads to a person stands in the corpus',
    ],
    [
      'a node for a person',
      'entities/public-figure.yaml',
      '[]',
      '- { id: "person:somebody", name: Somebody }',
      'entities/public-figure.yaml:1: person:somebody: "person:somebody" would be a person; no person but a PublicFigure has a node',
    ],
    [
      'a public figure without an office',
      'entities/public-figure.yaml',
      '[]',
      '- { id: "public-figure:somebody", name: Somebody }',
      'entities/public-figure.yaml:1: public-figure:somebody: office is missing: The office that makes him or her a public figure.',
    ],
    [
      'a named employer on one report',
      'entities/employer.yaml',
      'kind: CLASS',
      'kind: NAMED',
      'entities/employer.yaml:1: employer:port-operators: a named employer needs an official act or reports of two independent publishers; this one has 1',
    ],
    [
      'a relationship between speakers',
      'relations.yaml',
      'from: C900-03',
      'from: "speaker:h-a"',
      'relations.yaml:1: "speaker:h-a" is a speaker: speakers are no nodes, and no relationship may name one; put the speaker on the claim',
    ],
    [
      'a claim about a speaker',
      report,
      'object: employer:port-operators',
      'object: speaker:h-a',
      `${report}:27: C900-02: "speaker:h-a" is a speaker: speakers are no nodes, and no relationship may name one; put the speaker on the claim`,
    ],
    [
      'a speaker linked to another',
      report,
      'type: ANONYMOUS_SOURCE }',
      'type: ANONYMOUS_SOURCE, sameAs: "speaker:h-b" }',
      `${report}:9: speaker:h-a: unknown key "sameAs"`,
    ],
    [
      'a speaker of another document',
      report,
      'speaker: speaker:h-a',
      'speaker: speaker:k-a',
      `${report}:29: C900-02: speaker "speaker:k-a" is no speaker of this document; nearest is "speaker:h-a"`,
    ],
    [
      'an effect that does not follow from the law',
      'rules/circumvents.yaml',
      'effect: AVOIDS_LETTER',
      'effect: EVADES_IN_PRACTICE',
      'rules/circumvents.yaml:10: D-90a: effect "EVADES_IN_PRACTICE" does not follow from the test of "provision:docker-permit-ban", which is WORK_AUTHORIZATION; expected "AVOIDS_LETTER"',
    ],
    [
      'a circumvention of what nothing is known to test',
      law,
      ', test: WORK_AUTHORIZATION',
      '',
      'rules/circumvents.yaml:9: D-90a: nothing says what "provision:docker-permit-ban" tests, so no effect follows; expected a claim HAS_TEST of it with a test, OFFICIAL or READING',
    ],
    [
      'a conclusion that is firmer than its rule allows',
      'rules/circumvents.yaml',
      'inheritsModality: true\nderived:\n  - id: D-90a',
      'inheritsModality: true\natMost: POSSIBLE\nderived:\n  - atMost: LIKELY\n    id: D-90a',
      'rules/circumvents.yaml:7: D-90a: atMost LIKELY is firmer than POSSIBLE, the firmest that the rule concludes',
    ],
    [
      'a bound on what is computed',
      'rules/visa-type-circumvents.yaml',
      'inheritsModality: true',
      'inheritsModality: true\natMost: POSSIBLE',
      'rules/visa-type-circumvents.yaml:9: atMost goes with JUDGMENT; a PATTERN concludes as firmly as what it joins',
    ],
    [
      'an inference of ours that is to be official',
      law,
      'status: PRIMARY',
      'status: INFERRED',
      `${law}:10: F-ZM-01: status INFERRED does not go with OFFICIAL: what we infer is ours; expected sourceClass READING, with its premises`,
    ],
    [
      'what a fact bears on that makes a relationship',
      law,
      'status: PRIMARY',
      'status: PRIMARY\n    bearsOn: [provision:docker-permit-ban]',
      `${law}:11: F-ZM-01: bearsOn goes with BACKGROUND; IMPOSES has its subject`,
    ],
    [
      'premises of what is no reading',
      law,
      'status: PRIMARY',
      'status: PRIMARY\n    premises: [F-ZM-02]',
      `${law}:11: F-ZM-01: premises go with READING; a claim of class OFFICIAL has its source`,
    ],
    [
      'a firmness that no printed words bear out',
      report,
      '    hedges: [may]\n',
      '',
      `${report}:32: C900-02: modality POSSIBLE without hedges; expected the printed words that make it so`,
    ],
    [
      'a pattern that is not computed',
      'rules/visa-type-circumvents.yaml',
      'name: visa-type-circumvents',
      'name: visa-type-circumvent',
      'rules/visa-type-circumvents.yaml:3: name "visa-type-circumvent" is no pattern that is computed; nearest is "visa-type-circumvents"',
    ],
    [
      'a contradiction without a condition',
      'relations.yaml',
      'type: SUPPORTS, to: C900-01, kind: ELABORATES',
      'type: CONTRADICTS, to: C900-01',
      'relations.yaml:1: CONTRADICTS from C900-03 to C900-01 has no condition; expected the reading on which both cannot be true',
    ],
    [
      'a condition on what holds on any reading',
      'relations.yaml',
      'type: SUPPORTS, to: C900-01, kind: ELABORATES',
      'type: QUALIFIES, to: C900-01, condition: x',
      'relations.yaml:1: QUALIFIES from C900-03 to C900-01: condition goes with SUPPORTS, CONTRADICTS, TENSION only',
    ],
    [
      'a reason that nothing bears',
      'relations.yaml',
      'what P3 has them do on the pass of P1',
      'what they do on the pass',
      'relations.yaml:1: SUPPORTS from C900-03 to C900-01: why names nothing that bears it; expected a claim or fact, or a paragraph such as P5 where it can be read',
    ],
    [
      'a reason in a paragraph where neither stands, though it exists',
      'relations.yaml',
      'what P3 has them do',
      'what P2 has them do',
      'relations.yaml:1: SUPPORTS from C900-03 to C900-01: why names P2, where neither stands; expected P3 or P1',
    ],
    [
      'a reason by a fact that does not exist',
      'relations.yaml',
      'what P3 has them do',
      'what F-ZM-09 has them do',
      'relations.yaml:1: SUPPORTS from C900-03 to C900-01: why names F-ZM-09, which is no claim of the seed',
    ],
    [
      'a reason in a paragraph of nobody knows which document',
      'relations.yaml',
      'from: C900-03',
      'from: F-ZM-02',
      'relations.yaml:1: SUPPORTS from F-ZM-02 to C900-01: why names P3, but the two do not stand in one report; expected a claim or fact',
    ],
    [
      'a detail that one document is to give of another',
      'relations.yaml',
      'from: C900-03',
      'from: F-ZM-02',
      'relations.yaml:1: SUPPORTS from F-ZM-02 to C900-01: ELABORATES joins claims of two documents; expected a condition on which the one bears on the other, or another kind',
    ],
    [
      'a corroboration by what says something else',
      'relations.yaml',
      'kind: ELABORATES',
      'kind: CORROBORATES',
      'relations.yaml:1: SUPPORTS from C900-03 to C900-01: CORROBORATES says the same of the same; expected claims of one subject and predicate, or another kind',
    ],
    [
      'a missing value',
      report,
      '    statement: They work ashore while the pass lasts.\n',
      '',
      `${report}:35: C900-03: statement is missing`,
    ],
    ['an unknown key', law, 'status: PRIMARY', 'state: PRIMARY', `${law}:3: F-ZM-01: unknown key "state"`],
    [
      'a value that is part of a valid one',
      report,
      'reporting: INDIRECT_SPEECH',
      'reporting: INDIRECT',
      `${report}:31: C900-02: reporting "INDIRECT" is not valid; nearest is "INDIRECT_SPEECH"`,
    ],
    [
      'a valid value in other case',
      report,
      'attribution: ANONYMOUS_SOURCE',
      'attribution: anonymous source',
      `${report}:30: C900-02: attribution "anonymous source" is not valid; nearest is "ANONYMOUS_SOURCE"`,
    ],
    [
      'a premise twice',
      'rules/circumvents.yaml',
      '[C900-01, C900-03, F-ZM-01]',
      '[C900-01, F-ZM-01, C900-01]',
      'rules/circumvents.yaml:13: D-90a: support lists "C900-01" twice; expected once',
    ],
    [
      'a premise set twice',
      'rules/circumvents.yaml',
      '- [C900-01, C900-03, F-ZM-01]',
      '- [C900-01, F-ZM-01]\n      - [F-ZM-01, C900-01]',
      'rules/circumvents.yaml:14: D-90a: support lists "C900-01 F-ZM-01" twice; expected once',
    ],
    [
      'a stated claim twice',
      'gaps.yaml',
      'stated: [C900-02]',
      'stated: [C900-02, C900-02]',
      'gaps.yaml:1: G-90: stated lists "C900-02" twice; expected once',
    ],
    [
      'an alias twice',
      'entities/visa-type.yaml',
      '[{',
      '[{ name: quay card, kind: OURS }, {',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: aliases lists "quay card" twice; expected once',
    ],
    [
      'an alias without a kind',
      'entities/visa-type.yaml',
      'kind: PRINTED, ',
      '',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: kind is missing; expected one of PRINTED, REFERENCE, OURS',
    ],
    [
      'an alias that is a name alone',
      'entities/visa-type.yaml',
      '{ name: quay card, kind: PRINTED, basis: C900-01 }',
      'quay card',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: an entry of aliases "quay card": expected a name with its kind, such as { name: UNSC, kind: OURS }',
    ],
    [
      'an alias that nothing is said to print',
      'entities/visa-type.yaml',
      ', basis: C900-01',
      '',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: alias "quay card" is PRINTED; expected as its basis a claim of the paragraph of a report that prints it',
    ],
    [
      'an alias of a reference that is a report',
      'entities/visa-type.yaml',
      'kind: PRINTED',
      'kind: REFERENCE',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: alias "quay card" is of a REFERENCE; expected as its basis the fact that has it',
    ],
    [
      'an alias of ours that somebody else is to have',
      'entities/visa-type.yaml',
      'kind: PRINTED',
      'kind: OURS',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: alias "quay card" is OURS and names C900-01; expected PRINTED or REFERENCE, or no basis',
    ],
    [
      'an alias by a claim that does not exist',
      'entities/visa-type.yaml',
      'basis: C900-01',
      'basis: C900-11',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: basis "C900-11" is no claim of the seed; nearest is "C900-01"',
    ],
    [
      'a heading in a paragraph that does not exist',
      report,
      'language: en',
      'language: en\nheadings: [{ paragraph: 4, text: frames it }]',
      `${report}:6: document:coastal-times-harbor-passes: paragraph 4 does not exist; the document has 3`,
    ],
    [
      'a name that is an alias and ambiguous',
      'entities/visa-type.yaml',
      'aliases: [',
      'ambiguous: [{ name: quay card, reason: Other harbors have one. }], aliases: [',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: "quay card" is a name of it, and is said to be ambiguous; expected one of both',
    ],
    [
      'paragraphs beyond the text',
      report,
      'length: 300',
      'length: 299',
      `${report}:7: document:coastal-times-harbor-passes: paragraph 3 ends at 300, beyond the length of the text, 299`,
    ],
    [
      'paragraphs that overlap',
      report,
      '[101, 199]',
      '[98, 199]',
      `${report}:7: document:coastal-times-harbor-passes: paragraph 2 runs from 98 to 199; expected an end after its start, and both after 99`,
    ],
    [
      'a quantity from more to less',
      report,
      'hedges: [may]',
      'hedges: [may]\n    quantity: { min: 9, max: 3, text: nine to three }',
      `${report}:34: C900-02: quantity runs from 9 down to 3; expected min to be at most max`,
    ],
    [
      'a name of two lines',
      'entities/visa-type.yaml',
      'name: Harbor pass',
      'name: "Harbor\\npass"',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: name "Harbor\\npass": expected one line',
    ],
    [
      'a name that is not seen',
      'entities/visa-type.yaml',
      'name: Harbor pass',
      'name: "\\u00a0\\u3164"',
      'entities/visa-type.yaml:1: visa-type:harbor-pass: name "\u00a0\u3164": expected text',
    ],
    [
      'a name longer than the database finds',
      'entities/visa-type.yaml',
      'name: Harbor pass',
      `name: ${'x'.repeat(501)}`,
      `entities/visa-type.yaml:1: visa-type:harbor-pass: name "${'x'.repeat(99)}…": expected at most 500 characters`,
    ],
    [
      'a key twice',
      law,
      'status: PRIMARY',
      'status: PRIMARY\n    status: SECONDARY',
      `${law}:11: F-ZM-01: the key "status" is given twice`,
    ],
    ['a key of JavaScript', 'gaps.yaml', '- {', '- { __proto__: {},', 'gaps.yaml:1: G-90: "__proto__" is no key; expected a word'],
    [
      'an alias of YAML',
      law,
      'status: PRIMARY',
      'status: &status PRIMARY\n    note: *status',
      `${law}:11: F-ZM-01: note is the alias "*status"; expected the value itself`,
    ],
    ['a merge of YAML 1.1', law, 'status: PRIMARY', 'status: PRIMARY\n    <<: { note: x }', `${law}:3: F-ZM-01: unknown key "<<"`],
    [
      'a type of JavaScript',
      law,
      'status: PRIMARY',
      'status: !!js/function PRIMARY',
      `${law}:10: Unresolved tag: tag:yaml.org,2002:js/function`,
    ],
    [
      'YAML 1.1',
      law,
      'key: unscr-9001',
      '%YAML 1.1\n---\nkey: unscr-9001',
      `${law}:1: is YAML 1.1; expected YAML 1.2, without a directive`,
    ],
    ['a second YAML document', law, 'claims:', '---\nclaims:', `${law}:2: a second YAML document begins; expected one for each file`],
    ['a tab that indents', law, '    status: PRIMARY', '\tstatus: PRIMARY', `${law}:10: Tabs are not allowed as indentation`],
    [
      'a comment that turns round',
      law,
      'key: unscr-9001',
      'key: unscr-9001 # \u202E',
      `${law}:1: holds U+202E; expected text without control, direction and other unseen characters`,
    ],
    ['a NUL', law, 'Invented', 'In\0vented', `${law}:9: holds U+0000; expected text in UTF-8`],
    [
      'a value of no type',
      law,
      'type: text,',
      'type: word,',
      `${law}:15: F-ZM-02: type "word" is not valid; expected text, date, offset or duration`,
    ],
  ])('%s', (_, file, from, to, message) => {
    expect(problems(file, from, to)).toContain(message);
  });

  test.each(['0000', '0000-12', '0000-01-01', '0001', '1799-12-31', '2200', '9998', '9999', '9999-12-31'])(
    'the date %s, of no year that a statement can be about',
    (date) => {
      const expected = 'expected a year from 1800 to 2199; leave out a date that is not known';
      expect(problems(law, 'knownFrom: 2031-01-15', `knownFrom: "${date}"`)).toEqual([
        `${law}:11: F-ZM-01: knownFrom "${date}": ${expected}`,
      ]);
    },
  );

  test.each(['0000-01-01', '0001-12-31', '1799-12-31', '2200-01-01', '9999-12-31'])('the day %s of publication', (date) => {
    const expected = 'expected a year from 1800 to 2199; leave out a date that is not known';
    expect(problems(report, 'earliest: 2031-05-01', `earliest: ${date}`)).toEqual([
      `${report}:6: document:coastal-times-harbor-passes: earliest "${date}": ${expected}`,
    ]);
  });

  test.each(['1800', '2199-12-31'])('but not the date %s', (date) =>
    expect(problems(law, 'knownFrom: 2031-01-15', `knownFrom: ${date}`)).toEqual([]),
  );

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'blob:https://x.example/1',
    'ftp://x.example',
    '//x.example',
    '/x',
    'http:x.example',
    'https://',
    'https://user:word@x.example',
    'https://x.example/a b',
    'https://x.example/<b>',
    'https://x.example\\\\@y.example',
  ])('the address %s', (url) =>
    expect(problems(report, 'url: https://coastal-times.example/harbor-passes', `url: "${url}"`)).toEqual([
      `${report}:4: document:coastal-times-harbor-passes: url ${JSON.stringify(url.replaceAll('\\\\', '\\'))}: expected an address such as https://example.org/report, of http or https`,
    ]),
  );

  test.each([
    0x01, 0x07, 0x09, 0x0d, 0x1b, 0x7f, 0x85, 0xad, 0x061c, 0x200b, 0x200e, 0x200f, 0x2028, 0x202a, 0x202b, 0x202d, 0x202e, 0x2066, 0x2067,
    0x2068, 0x2069, 0xfeff, 0xffff, 0xd800, 0xe0041,
  ])('the character %d in any text, and it is told as its number', (point) => {
    const escape = `\\U${point.toString(16).padStart(8, '0')}`;
    for (const [file, from] of [
      [report, 'statement: They'],
      [report, 'title: Dockers'],
      [report, 'role: harbor'],
      ['entities/visa-type.yaml', 'name: quay'],
      ['gaps.yaml', 'question: Which'],
      ['relations.yaml', 'why: what'],
      ['rules/circumvents.yaml', 'definition: A'],
    ] as const) {
      const copy = copied(secondCorpus);
      const document = readFileSync(join(copy, file), 'utf8');
      const begin = document.indexOf(from) + from.length;
      const [line = ''] = /^[^,}\]\n]*/.exec(document.slice(begin)) ?? [];
      const word = from.slice(from.lastIndexOf(' ') + 1).replace('[', '');
      writeFileSync(
        join(copy, file),
        `${document.slice(0, begin - word.length)}"${word}${escape}${line}"${document.slice(begin + line.length)}`,
      );
      const told = problemsIn(copy);
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(`holds U+${point.toString(16).toUpperCase().padStart(4, '0')}; expected text without control`);
      expect(told[0]).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Cs}]/u);
    }
  });

  test('but not the joiners that Persian is written with, line ends of Windows, and the mark that begins its files', () => {
    const joined = edited(secondCorpus, 'entities/visa-type.yaml', 'name: Harbor pass', 'name: می\u200Cروم');
    for (const file of [report, law, 'rules/circumvents.yaml'])
      writeFileSync(join(joined, file), `\uFEFF${readFileSync(join(joined, file), 'utf8').replaceAll('\n', '\r\n')}`);
    expect(problemsIn(joined)).toEqual([]);
  });

  const relation = ([from, type, to]: readonly [string, string, string]): string =>
    `- { from: ${from}, type: ${type}, to: ${to}, ${type === 'CONTRADICTS' ? 'condition: x, ' : ''}${type === 'SUPPORTS' ? 'kind: EXPLAINS, ' : ''}why: as ${from} has it }\n`;
  const related = (...relations: (readonly [string, string, string])[]): string[] => {
    // All three say the same of the same, so that they may repeat one another.
    const copy = edited(
      edited(secondCorpus, report, 'WORKS_FOR\n    object: employer:port-operators', 'ENTERED_WITH\n    object: visa-type:harbor-pass'),
      report,
      'USES_METHOD\n    object: evasion-method:work-ashore',
      'ENTERED_WITH\n    object: visa-type:harbor-pass',
    );
    writeFileSync(join(copy, 'relations.yaml'), relations.map(relation).join(''));
    return problemsIn(copy);
  };
  const [a, b, c] = ['C900-01', 'C900-02', 'C900-03'] as const;

  test.each(['SUPPORTS', 'REPEATS', 'QUALIFIES', 'SUPERSEDES'])('%s written twice', (type) =>
    expect(related([a, type, b], [a, type, b])).toEqual([
      `relations.yaml:2: ${type} between ${a} and ${b} is written twice; expected once`,
    ]),
  );

  test.each(['CONTRADICTS', 'TENSION'])('%s written twice, or once in each direction', (type) => {
    expect(related([a, type, b], [a, type, b])).toEqual([
      `relations.yaml:2: ${type} between ${a} and ${b} is written twice; expected once, as it goes both ways`,
    ]);
    expect(related([a, type, b], [b, type, a])).toEqual([
      `relations.yaml:2: ${type} between ${b} and ${a} is written twice; expected once, as it goes both ways`,
    ]);
  });

  test.each([
    [
      'of two',
      [
        [a, 'REPEATS', b],
        [b, 'REPEATS', a],
      ],
      2,
      `REPEATS from ${b} to ${a} closes a circle: ${a} → ${b} → ${a}`,
    ],
    [
      'of three',
      [
        [a, 'SUPERSEDES', b],
        [b, 'SUPERSEDES', c],
        [c, 'SUPERSEDES', a],
      ],
      3,
      `SUPERSEDES from ${c} to ${a} closes a circle: ${a} → ${b} → ${c} → ${a}`,
    ],
    [
      'of both',
      [
        [a, 'SUPERSEDES', b],
        [b, 'REPEATS', a],
      ],
      2,
      `REPEATS from ${b} to ${a} closes a circle: ${a} → ${b} → ${a}`,
    ],
    [
      'beside a way in',
      [
        [a, 'REPEATS', b],
        [b, 'REPEATS', c],
        [c, 'REPEATS', b],
      ],
      3,
      `REPEATS from ${c} to ${b} closes a circle: ${b} → ${c} → ${b}`,
    ],
  ] as const)('a circle %s', (_, relations, line, message) =>
    expect(related(...relations)).toEqual([`relations.yaml:${line}: ${message}; a claim cannot come after itself`]),
  );

  test.each(['SUPPORTS', 'REPEATS', 'QUALIFIES', 'SUPERSEDES', 'CONTRADICTS', 'TENSION'])('%s of a claim and itself', (type) =>
    expect(related([a, type, a])).toEqual([`relations.yaml:1: claim ${a} cannot bear on itself`]),
  );

  test.each([
    ['REPEATS', 'SUPPORTS'],
    ['SUPPORTS', 'REPEATS'],
    ['CONTRADICTS', 'TENSION'],
    ['TENSION', 'CONTRADICTS'],
  ] as const)('%s and %s of one pair, whichever way round', (first, second) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      expect(related([a, first, b], [from, second, to])).toEqual([
        `relations.yaml:2: ${second} from ${from} to ${to} says again of the two what ${first} from ${a} to ${b} says; expected one of them`,
      ]);
  });

  test('support both ways', () =>
    expect(related([a, 'SUPPORTS', b], [b, 'SUPPORTS', a])).toEqual([
      `relations.yaml:2: SUPPORTS from ${b} to ${a} says again of the two what SUPPORTS from ${a} to ${b} says; expected one of them`,
    ]));

  test('but not two ways from one claim to another', () =>
    expect(related([a, 'REPEATS', b], [a, 'SUPERSEDES', c], [b, 'REPEATS', c], [a, 'SUPERSEDES', b])).toEqual([]));

  test('bytes that are not UTF-8, by their line', () => {
    for (const encode of [
      (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0x23, 0xe9, 0x0a])]),
      (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
      (text: string) => Buffer.from(text.replace('Zembla', 'Zembl\u00E0'), 'latin1'),
    ]) {
      const copy = copied(secondCorpus);
      writeFileSync(join(copy, law), encode(readFileSync(join(copy, law), 'utf8')));
      expect(problemsIn(copy)).toEqual([
        expect.stringMatching(/^law\/unscr-9001\.yaml:(1|7|21): is not UTF-8; save the file as text in UTF-8$/),
      ]);
    }
  });

  test('YAML that cannot be read', () => {
    expect(problems(law, 'key: unscr-9001', 'key: "unscr-9001')[0]).toMatch(/^law\/unscr-9001\.yaml:\d+: Missing closing "quote/);
  });

  test('all at once, in the order of files and lines', () => {
    const first = edited(secondCorpus, report, 'object: visa-type:harbor-pass', 'object: visa-type:none');
    const both = edited(first, 'gaps.yaml', 'stated: [C900-02]', 'stated: [C900-77, C900-88]');
    expect(problemsIn(both).map((problem) => problem.split(': ')[0])).toEqual([`${report}:16`, 'gaps.yaml:1', 'gaps.yaml:1']);
  });

  test('a reading is let in that sets a test from what others say, and no other', () => {
    const reading = (
      lines: string,
      from = 'sourceClass: OFFICIAL\n    source: Invented council gazette\n    status: PRIMARY\n    knownFrom: 2031-01-15\n',
    ): string => {
      const copy = copied(secondCorpus);
      const text = readFileSync(join(copy, law), 'utf8').replace('statement: The ban', 'statement: By our reading the ban');
      const begin = text.lastIndexOf(from);
      writeFileSync(join(copy, law), `${text.slice(0, begin)}${lines}${text.slice(begin + from.length)}`);
      return copy;
    };
    const right = 'sourceClass: READING\n    premises: [F-ZM-01]\n    source: Our reading\n    status: INFERRED\n';
    expect(problemsIn(reading(right))).toEqual([]);
    expect(problemsIn(reading(right.replace('    premises: [F-ZM-01]\n', '')))).toEqual([
      `${law}:17: F-ZM-02: a READING has premises; expected the claims that we infer it from`,
    ]);
    expect(problemsIn(reading(right.replace('INFERRED', 'PRIMARY\n    knownFrom: 2031-01-15').replace('F-ZM-01', 'F-ZM-02')))).toEqual([
      `${law}:18: F-ZM-02: premise 1, F-ZM-02, is a reading itself; expected what that is inferred from`,
      `${law}:20: F-ZM-02: status of a READING is INFERRED, not PRIMARY`,
      `${law}:21: F-ZM-02: a READING is known once its premises are; take knownFrom out`,
    ]);
    expect(problemsIn(edited(reading(right), law, 'By our reading the', 'The'))).toEqual([
      `${law}:16: F-ZM-02: the statement of a READING says whose it is, wherever it is told; expected "By our reading …"`,
    ]);
    const paragraph = edited(reading(right), law, 'predicate: HAS_TEST', 'predicate: IN_PARAGRAPH');
    expect(problemsIn(paragraph)).toContain(
      `${law}:14: F-ZM-02: IN_PARAGRAPH sets paragraph, which only an OFFICIAL claim may; a READING sets test at most`,
    );
    expect(problemsIn(edited(reading(right), 'rules/circumvents.yaml', 'F-ZM-01]', 'F-ZM-01, F-ZM-02]'))).toEqual([
      'rules/circumvents.yaml:13: D-90a: support names the reading F-ZM-02; expected what it is inferred from: F-ZM-01',
    ]);
    const joins = edited(reading(right), law, 'HAS_TEST', 'BINDS');
    expect(
      problemsIn(
        edited(joins, law, 'value: { type: text, text: work permits granted, test: WORK_AUTHORIZATION }', 'object: authority:none'),
      ),
    ).toContain(`${law}:15: F-ZM-02: a READING has a value; what joins two entities is a judgment of seed/rules/`);
  });

  test('one content that is graded apart, unless a note on each says why', () => {
    const graded = (grade: string): string =>
      edited(secondCorpus, report, '    modality: POSSIBLE', `    law: { status: ${grade}, facts: [F-ZM-01] }\n    modality: POSSIBLE`);
    const twin = `
  - id: C900-04
    paragraph: 3
    span: [201, 300]
    subject: worker-group:zemblan-dockers
    predicate: WORKS_FOR
    object: employer:port-operators
    statement: They work for port operators.
    attribution: ARTICLE_VOICE
    reporting: OWN_VOICE
    modality: ASSERTED
    tense: PRESENT
`;
    const withTwin = (folder: string, more = ''): string[] => {
      const copy = edited(folder, 'assertions.yaml', 'min: 5, max: 5', 'min: 5');
      const text = readFileSync(join(copy, report), 'utf8');
      writeFileSync(join(copy, report), `${text.trimEnd()}${twin}${more}`);
      return problemsIn(copy);
    };
    const apart = 'claims of WORKS_FOR "worker-group:zemblan-dockers" are graded apart: C900-02 AGREES, C900-04 without a grade';
    const remedy = 'expected one grade, or a note on each that says why';
    expect(withTwin(graded('AGREES'))).toEqual([
      `${report}:32: C900-02: ${apart}; ${remedy}`,
      `${report}:47: C900-04: ${apart}; ${remedy}`,
    ]);
    expect(withTwin(graded('AGREES, note: as the gazette has it'), '    note: too vague to compare\n')).toEqual([]);
    expect(withTwin(graded('AGREES'), '    law: { status: AGREES, facts: [F-ZM-01] }\n')).toEqual([]);
  });

  test('a named employer with an official act or reports of two publishers is let in', () => {
    const open = edited(secondCorpus, 'assertions.yaml', 'min: 5, max: 5', 'min: 5');
    const named = edited(open, 'entities/employer.yaml', 'kind: CLASS', 'kind: NAMED');
    const official = edited(
      named,
      law,
      'claims:',
      'claims:\n  - { id: F-ZM-03, subject: "employer:port-operators", predicate: BACKGROUND, value: { type: text, text: Fined. }, statement: Fined., sourceClass: OFFICIAL, source: Court, status: PRIMARY }',
    );
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
