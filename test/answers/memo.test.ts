/** Several answers as one document. */
import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { memoFormats } from '../../src/answers/formats.js';
import { fixedLine } from '../../src/answers/words.js';
import type { Answer } from '../../src/model/answer.js';
import { answer, finding } from '../support/answer.js';

const second = (values: Partial<Answer> = {}): Answer =>
  answer({
    question: { name: 'q91-cooks', title: 'What do cooks do?', theme: 'routes' },
    variables: [],
    headline: 'Cooks cook.',
    findings: [finding({ part: 'Cooks', sentence: 'Cooks cook.' })],
    limits: [],
    ...values,
  });
const answers = [answer(), second()];

const partsOf = async (given: readonly Answer[]): Promise<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(await memoFormats.docx.write(given))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const textsIn = (xml: string): string => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('');

test('the same answers give the same bytes, whatever the clock says', async () => {
  const one = await memoFormats.docx.write(answers);
  await new Promise((passed) => setTimeout(passed, 2100));
  expect(Buffer.from(one).equals(Buffer.from(await memoFormats.docx.write(answers)))).toBe(true);
  // In a zip, midnight and the first of January 1980.
  expect([...one.subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
  expect(memoFormats.md.write(answers)).toBe(memoFormats.md.write(answers));
});

test('has its sections in order, compulsory ones even when empty, and each document once', () => {
  const text = memoFormats.md.write(answers, 'On the harbour pass');
  expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
    '# On the harbour pass',
    '## Who works on the harbour pass?',
    '### Reported',
    '### Expected',
    '### Disagreements',
    '### What this does not tell',
    '## What do cooks do?',
    '### Cooks',
    '### Disagreements',
    '### What this does not tell',
    '## Bibliography',
  ]);
  expect(text).toContain('### Disagreements\n\nNone.\n\n### What this does not tell\n\nNone.\n');
  expect(text.split(fixedLine)).toHaveLength(2);
  expect(text.split('- Harbour Daily. “Crews stay on in harbour towns”.')).toHaveLength(2);
  expect(text.split('\n[^C001-01]: ')).toHaveLength(2);
});

test('tells the day and the versions once, or with each question where they differ', () => {
  const lines = (given: readonly Answer[]) => memoFormats.md.write(given).split('\n');
  const isOrigin = (line: string): boolean => line.includes('Dataset 1.4.0');
  expect(lines(answers).filter(isOrigin)).toHaveLength(1);
  const apart = lines([answer(), second({ asOf: null })]);
  expect(apart.filter(isOrigin)).toHaveLength(4);
  expect(apart[apart.indexOf('## What do cooks do?') + 2]).toMatch(/^Everything loaded, certainly public\./);
});

test('DOCX has a footnote for each citation: in full first, then by the number of that note', async () => {
  const parts = await partsOf(answers);
  const references = [...(parts['word/document.xml'] ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => id);
  expect(references).toEqual(['1', '2', '3', '4', '5', '6']);
  const notes = [...(parts['word/footnotes.xml'] ?? '').matchAll(/<w:footnote w:id="\d+">.*?<\/w:footnote>/g)].map(([note]) =>
    textsIn(note),
  );
  expect(notes).toEqual([
    ' C001-01: A report says that crews work on the harbour pass. Crews stay on in harbour towns (title in our words), Harbour Daily, paragraph 2, a harbour source; published between 2019-10-11 and 2019-10-30. https://news.example/harbour-crews',
    ' C001-02: The pass is perhaps renewed monthly. Hedge: “perhaps”. Crews stay on in harbour towns (title in our words), Harbour Daily, paragraph 4, anonymous source; published between 2019-10-11 and 2019-10-30. https://news.example/harbour-crews',
    ' C001-01, as in note 1.',
    ' F-01: Paragraph 8 tests income. Note on paragraph 8, Harbour Council; published 2017-12-22.',
    ' C001-03: An expert doubts that the pass allows work. Crews stay on in harbour towns (title in our words), Harbour Daily, anonymous expert; published between 2019-10-11 and 2019-10-30; withdrawn on 2020-01-02. https://news.example/harbour-crews',
    ' C001-01, as in note 1.',
  ]);
});

test('DOCX is for those who read pages and those who hear them: A4, styles of headings, numbers of pages, title, language', async () => {
  const parts = await partsOf(answers);
  const document = parts['word/document.xml'] ?? '';
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  const styles = [...document.matchAll(/<w:pStyle w:val="(\w+)"\/>/g)].map(([, style]) => style);
  expect([...new Set(styles)]).toEqual(['Title', 'Heading1', 'Heading2', 'ListParagraph', 'Bibliography']);
  expect(textsIn(document).startsWith(`Memo${fixedLine}As of the end of 2019-10-31`)).toBe(true);
  expect(parts['word/footer1.xml']).toMatch(/PAGE.*NUMPAGES/);
  expect(parts['docProps/core.xml']).toContain('<dc:title>Memo</dc:title>');
  expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"/>');
});

test('DOCX has links that lead where they say, in the text and in the notes', async () => {
  const parts = await partsOf(answers);
  for (const part of ['document', 'footnotes']) {
    const links = [...(parts[`word/${part}.xml`] ?? '').matchAll(/<w:hyperlink[^>]* r:id="([^"]+)"/g)].map(([, id]) => id);
    const relations = parts[`word/_rels/${part}.xml.rels`] ?? '';
    expect(links.length).toBeGreaterThan(0);
    for (const id of links) expect(relations).toMatch(new RegExp(`Id="${id}" [^>]*Target="https://news.example/harbour-crews"`));
  }
});
