/** An answer in the formats that it is taken away in. */
import { expect, test } from '@jest/globals';
import { fileOf, formats } from '../../src/answers/formats.js';
import { formatNames } from '../../src/answers/names.js';
import { answer, citation } from '../support/answer.js';

const written = async (name: (typeof formatNames)[number]): Promise<string> => Buffer.from(await formats[name].write(answer())).toString();

test.each(formatNames)('%s: the same answer gives the same bytes, in a file named after its question', async (name) => {
  const [one, other] = [await formats[name].write(answer()), await formats[name].write(answer())];
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  expect(fileOf(answer(), name)).toBe(`q90-harbour-pass.${name}`);
});

test('a name that is no name of a file is made one', () =>
  expect(fileOf(answer({ question: { name: '../q "90"\r\n', title: '', theme: '' } }), 'md')).toBe('-q-90-.md'));

test('Markdown has what is known, what speaks against it, what is not told, and where each claim stands', async () =>
  expect(await written('md')).toBe(`# Who works on the harbour pass?

**“Circumvents” says how a provision is got round, by effect; it names no breach of law. This is no legal advice, and it is not for finding or returning persons.**

As of the end of 2019-10-31, certainly public. Dataset 1.4.0, Loophole 0.2.0. Official lists: UN Consolidated List (un, version 3, generated 2019-10-20).

Asked with visaType: the harbour pass.

One group works on the harbour pass, and one is expected to, as the reports of one outlet have it.

## Reported

- Crews work on the harbour pass. **(contested; one outlet)**[^C001-01][^C001-02]

## Expected

- Cooks will most likely work on the harbour pass. **(forecast; concluded, not reported)**[^C001-01][^F-01]

## Disagreements

- Crews work on the harbour pass.
  - **Pulls against**: An expert doubts that the pass allows work. On the reading: The pass is the one of the border protocol.[^C001-03]

## What this does not tell

- **Coverage**: The corpus holds two reports of one outlet.
- **Gap**: Who issues the pass is not stated. (gap:pass-issuer)

## Bibliography

- Harbour Council. “Note on paragraph 8”. Published 2017-12-22. Claims F-01.
- Harbour Daily. “Crews stay on in harbour towns”. Published between 2019-10-11 and 2019-10-30. <https://news.example/harbour-crews>. Claims C001-01 (paragraph 2), C001-02 (paragraph 4), C001-03 (withdrawn on 2020-01-02).

[^C001-01]: C001-01: A report says that crews work on the harbour pass. Crews stay on in harbour towns (title in our words), Harbour Daily, paragraph 2, a harbour source; published between 2019-10-11 and 2019-10-30. <https://news.example/harbour-crews>

[^C001-02]: C001-02: The pass is perhaps renewed monthly. Hedge: “perhaps”. Crews stay on in harbour towns (title in our words), Harbour Daily, paragraph 4, anonymous source; published between 2019-10-11 and 2019-10-30. <https://news.example/harbour-crews>

[^F-01]: F-01: Paragraph 8 tests income. Note on paragraph 8, Harbour Council; published 2017-12-22.

[^C001-03]: C001-03: An expert doubts that the pass allows work. Crews stay on in harbour towns (title in our words), Harbour Daily, anonymous expert; published between 2019-10-11 and 2019-10-30; withdrawn on 2020-01-02. <https://news.example/harbour-crews>
`));

test('what an answer has none of is said to be none', () => {
  const text = formats.md.write(
    answer({ asOf: null, known: ['KNOWN', 'UNCERTAIN'], lists: [], variables: [], findings: [], limits: [], citations: [] }),
  );
  expect(text).toContain('Everything loaded, certainly or possibly public. Dataset 1.4.0, Loophole 0.2.0. Official lists: none.');
  for (const section of ['Findings', 'Disagreements', 'What this does not tell', 'Bibliography'])
    expect(text).toContain(`## ${section}\n\nNone.`);
});

test('a claim that was public later than its document came out says since when', () => {
  const later = citation({ known: { possible: '2019-11-01', certain: '2019-11-05' } });
  const unknown = citation({ key: 'C001-02', published: null, known: { possible: null, certain: null } });
  const text = formats.md.write(answer({ citations: [later, unknown, ...answer().citations.slice(2)] }));
  expect(text).toContain('published between 2019-10-11 and 2019-10-30; public possibly since 2019-11-01, certainly since 2019-11-05.');
  expect(text).toContain('a harbour source; day of publication not known. <');
});

test('a finding that cites what the answer does not hold is a fault, not a footnote that leads nowhere', () =>
  expect(() => formats.md.write(answer({ citations: [] }))).toThrow('C001-01 is cited, but is no citation of the answer'));

test('CSV has a row for each finding', async () =>
  expect(await written('csv')).toBe(`\uFEFFpart,id,sentence,modality,extent,tense,lawStatus,law,marks,citations,against
"Reported","worker-group:crews|WORKS_ON_VISA|visa-type:harbour-pass","Crews work on the harbour pass.","ASSERTED","SOME","PRESENT",,,"CONTESTED;ONE_OUTLET","C001-01;C001-02","TENSION C001-03: An expert doubts that the pass allows work. [on the reading: The pass is the one of the border protocol.]"
"Expected","worker-group:cooks|WORKS_ON_VISA|visa-type:harbour-pass","Cooks will most likely work on the harbour pass.","LIKELY",,"PREDICTED","INCOMPLETE","paragraph 8","PREDICTED;JUDGMENT","C001-01;F-01",""
`));

test('JSON is the answer itself', async () => {
  const text = await written('json');
  expect(JSON.parse(text)).toEqual(answer());
  expect(text.startsWith('{\n  "question": {')).toBe(true);
  expect(text.endsWith('\n}\n')).toBe(true);
});

test('CSL-JSON has an entry for each document, its day as an interval where it is not exact', async () =>
  expect(JSON.parse(await written('csl.json'))).toEqual([
    {
      id: 'note-8',
      type: 'report',
      title: 'Note on paragraph 8',
      publisher: 'Harbour Council',
      issued: { 'date-parts': [[2017, 12, 22]] },
      note: 'Claims F-01.',
    },
    {
      id: 'harbour-crews',
      type: 'article-newspaper',
      title: 'Crews stay on in harbour towns',
      'container-title': 'Harbour Daily',
      issued: {
        'date-parts': [
          [2019, 10, 11],
          [2019, 10, 30],
        ],
      },
      URL: 'https://news.example/harbour-crews',
      language: 'en',
      note: 'Claims C001-01 (paragraph 2), C001-02 (paragraph 4), C001-03 (withdrawn on 2020-01-02). Published between 2019-10-11 and 2019-10-30; the exact day is not known.',
    },
  ]));

test('BibTeX has an entry for each document', async () =>
  expect(await written('bib')).toBe(`@techreport{note-8,
  title = {{Note on paragraph 8}},
  institution = {Harbour Council},
  year = {2017},
  month = dec,
  note = {Claims F-01.},
}

@article{harbour-crews,
  title = {{Crews stay on in harbour towns}},
  journal = {Harbour Daily},
  year = {2019},
  month = oct,
  url = {https://news.example/harbour-crews},
  entrysubtype = {newspaper},
  language = {en},
  note = {Claims C001-01 (paragraph 2), C001-02 (paragraph 4), C001-03 (withdrawn on 2020-01-02). Published between 2019-10-11 and 2019-10-30; the exact day is not known.},
}
`));

test.each([
  ['2019-10-01', '2019-11-30', ['year = {2019}'], ['month']],
  ['2018-12-31', '2019-01-01', [], ['year', 'month']],
])('a document that came out between %s and %s has in BibTeX only what both have in common', (earliest, latest, has, lacks) => {
  const bib = formats.bib.write(answer({ citations: [citation({ published: { earliest, latest } })] }));
  for (const field of has) expect(bib).toContain(`  ${field},\n`);
  for (const field of lacks) expect(bib).not.toContain(`  ${field} = `);
  expect(bib).toContain(`Published between ${earliest} and ${latest}; the exact day is not known.}`);
});
