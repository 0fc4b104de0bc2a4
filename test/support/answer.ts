/** Answers made by hand, of a report that nobody wrote. */
import type { Against, Answer, Citation, Finding } from '../../src/model/answer.js';

export const citation = (values: Partial<Citation>): Citation => ({
  key: 'C001-01',
  statement: 'A report says that crews work on the harbour pass.',
  document: {
    id: 'document:harbour-crews',
    title: 'Crews stay on in harbour towns',
    url: 'https://news.example/harbour-crews',
    language: 'en',
  },
  publisher: 'Harbour Daily',
  sourceClass: 'REPORTING',
  attribution: 'ANONYMOUS_SOURCE',
  speaker: 'a harbour source',
  paragraph: 2,
  span: { start: 120, end: 188 },
  hedges: [],
  published: { earliest: '2019-10-11', latest: '2019-10-30' },
  known: { possible: '2019-10-11', certain: '2019-10-30' },
  withdrawnOn: null,
  ...values,
});

export const finding = (values: Partial<Finding>): Finding => ({
  id: 'worker-group:crews|WORKS_ON_VISA|visa-type:harbour-pass',
  part: 'Reported',
  sentence: 'Crews work on the harbour pass.',
  statement: 'Crews work on the harbour pass.',
  marks: [],
  modality: 'ASSERTED',
  extent: 'SOME',
  tense: 'PRESENT',
  lawStatus: null,
  law: null,
  citations: ['C001-01'],
  against: [],
  query: '{ dataset { version } }',
  ...values,
});

const tension: Against = {
  citation: 'C001-03',
  kind: 'TENSION',
  condition: 'The pass is the one of the border protocol.',
  reason: 'An expert doubts that the pass allows work.',
};

export const answer = (values: Partial<Answer> = {}): Answer => ({
  question: { name: 'q90-harbour-pass', title: 'Who works on the harbour pass?', theme: 'routes' },
  variables: [{ name: 'visaType', value: 'harbour pass', words: 'the harbour pass' }],
  asOf: '2019-10-31',
  known: ['KNOWN'],
  dataset: '1.4.0',
  lists: [{ list: 'un', name: 'UN Consolidated List', version: 3, generatedAt: '2019-10-20' }],
  product: '0.2.0',
  headline: 'One group works on the harbour pass, and one is expected to, as the reports of one outlet have it.',
  findings: [
    finding({ marks: ['CONTESTED', 'ONE_OUTLET'], citations: ['C001-01', 'C001-02'], against: [tension] }),
    finding({
      id: 'worker-group:cooks|WORKS_ON_VISA|visa-type:harbour-pass',
      part: 'Expected',
      sentence: 'Cooks will most likely work on the harbour pass.',
      marks: ['PREDICTED', 'JUDGMENT'],
      modality: 'LIKELY',
      extent: null,
      tense: 'PREDICTED',
      lawStatus: 'INCOMPLETE',
      law: 'paragraph 8',
      citations: ['C001-01', 'F-01'],
    }),
  ],
  limits: [
    { kind: 'COVERAGE', words: 'The corpus holds two reports of one outlet.', gap: null },
    { kind: 'GAP', words: 'Who issues the pass is not stated.', gap: 'gap:pass-issuer' },
  ],
  citations: [
    citation({}),
    citation({ key: 'C001-02', statement: 'The pass is perhaps renewed monthly.', speaker: null, paragraph: 4, hedges: ['perhaps'] }),
    citation({
      key: 'C001-03',
      statement: 'An expert doubts that the pass allows work.',
      attribution: 'ANONYMOUS_EXPERT',
      speaker: null,
      paragraph: null,
      withdrawnOn: '2020-01-02',
    }),
    citation({
      key: 'F-01',
      statement: 'Paragraph 8 tests income.',
      document: { id: 'document:note-8', title: 'Note on paragraph 8', url: null, language: null },
      publisher: 'Harbour Council',
      sourceClass: 'OFFICIAL',
      attribution: null,
      speaker: null,
      paragraph: null,
      published: { earliest: '2017-12-22', latest: '2017-12-22' },
      known: { possible: '2017-12-22', certain: '2017-12-22' },
    }),
  ],
  ...values,
});

/** Texts that one format or another takes for its own signs. */
export const hostile = [
  `"quotes", 'single', a back\\slash`,
  '{braces} }unbalanced{ 100% & #1 _under_ $5 ~tilde^',
  '*star* [link](https://news.example) <b>bold</b> `code` | cell',
  '=cmd|"/c calc"!A1',
  '+1; -2; @three',
  '두 줄\nand\r\nthree',
  'עברית بالعربية',
  '1. list',
  '# heading',
  'x]: https://news.example "t"',
] as const;
