/** Texts with the signs of a format in them stay texts. */
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { formats } from '../../src/answers/formats.js';
import { linkOf, plain } from '../../src/answers/text.js';
import { answer, citation, finding, hostile } from '../support/answer.js';

const withText = (text: string) =>
  answer({
    question: { name: 'q90-harbour-pass', title: text, theme: 'routes' },
    findings: [finding({ sentence: text, part: text })],
    citations: [citation({ document: { id: 'document:a', title: text, url: 'https://news.example/a', language: 'en' }, publisher: text })],
  });

test.each([
  [hostile[0], String.raw`"quotes", 'single', a back\\slash`],
  [hostile[1], String.raw`\{braces\} \}unbalanced\{ 100% \& \#1 \_under\_ \$5 \~tilde\^`],
  [hostile[2], String.raw`\*star\* \[link\](https://news.example) \<b\>bold\</b\> \`code\` \| cell`],
  [hostile[3], String.raw`\=cmd\|"/c calc"!A1`],
  [hostile[4], String.raw`\+1; -2; \@three`],
  [hostile[5], '두 줄 and three'],
  [hostile[6], hostile[6]],
  [hostile[7], String.raw`1\. list`],
  [hostile[8], String.raw`\# heading`],
])('Markdown: %j', (text, expected) => {
  const lines = formats.md.write(withText(text)).split('\n');
  expect(lines).toContain(`- ${expected}[^C001-01]`);
  expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(5);
});

test.each(hostile)('CSV: %j', (text) => {
  const [row] = parse(formats.csv.write(withText(text)), { bom: true, columns: true }) as Record<string, string>[];
  expect(row?.['sentence']).toBe(/^[=+]/.test(text) ? `'${text}` : text);
});

test.each(['=1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1'])('a spreadsheet does not run %j', (text) =>
  expect(formats.csv.write(withText(text))).toContain(`,"'${text}",`),
);

test.each(hostile)('JSON and CSL-JSON: %j', (text) => {
  expect(JSON.parse(formats.json.write(withText(text)))).toEqual(withText(text));
  expect(JSON.parse(formats['csl.json'].write(withText(text)))).toMatchObject([{ title: plain(text) }]);
});

test.each(hostile)('BibTeX keeps its braces: %j', (text) => {
  const bib = formats.bib.write(withText(text));
  let depth = 0;
  for (const sign of bib) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
});

test.each([
  [String.raw`a\b {c} 1% & #2 _d $e ~f ^g`, String.raw`a\textbackslash{}b \{c\} 1\% \& \#2 \_d \$e \textasciitilde{}f \textasciicircum{}g`],
  ['}a{', String.raw`\textbraceright{}a\textbraceleft{}`],
])('BibTeX writes the signs of TeX as text: %s', (text, expected) =>
  expect(formats.bib.write(withText(text))).toContain(`title = {{${expected}}},`),
);

test.each(hostile)('DOCX: %j', async (text) => {
  const document = strFromU8(unzipSync(await docxOf(text))['word/document.xml'] ?? new Uint8Array());
  const texts = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, one = '']) => decoded(one));
  expect(texts).toContain(plain(text));
});

test('what XML cannot hold is told by a sign of its own', async () => {
  const document = strFromU8(unzipSync(await docxOf('a\u0000b\uD800c\uFFFE'))['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('>a\uFFFDb\uFFFDc\uFFFD<');
});

const docxOf = (text: string): Promise<Uint8Array> => formats.docx.write(withText(text));
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decoded = (text: string): string => text.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

test.each([
  ['https://news.example/a?b=1&c=d%20e#f', 'https://news.example/a?b=1&c=d%20e#f'],
  ['https://news.example/{a} b"c\\>', 'https://news.example/%7Ba%7D%20b%22c%5C%3E'],
  ['https://news.example/한', 'https://news.example/%ED%95%9C'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
])('a link is one of the web, with nothing in it that ends it: %j', (url, expected) => expect(linkOf(url)).toBe(expected));
