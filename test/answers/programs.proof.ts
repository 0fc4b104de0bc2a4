/** The files of answers in programs that people open them with: pandoc and its citation processor, LibreOffice, pybtex. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { formats, memoFormats } from '../../src/answers/formats.js';
import { plain } from '../../src/answers/text.js';
import { fixedLine } from '../../src/answers/words.js';
import { rootFolder } from '../../src/config.js';
import { answer, citation, finding, hostile } from '../support/answer.js';
import { pythonWith } from '../support/python.js';
import { where, works } from '../support/where.js';

const python = pythonWith('pybtex, pypandoc', join(rootFolder, 'test/answers/requirements.txt'));
const folder = mkdtempSync(join(tmpdir(), 'loophole-answers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A document of each hostile title, and a finding that says it. */
const documents = hostile.map((text, index) =>
  citation({
    key: `H-${index}`,
    statement: text,
    document: { id: `document:hostile-${index}`, title: text, url: 'https://news.example/a?b=%20&c={d}#e_f', language: 'en' },
    publisher: text,
  }),
);
const hostileAnswer = answer({
  question: { name: 'q92-hostile', title: 'Is any text harmless?', theme: 'routes' },
  findings: documents.map(({ key, statement }) => finding({ sentence: statement, citations: [key] })),
  citations: documents,
});
const memo = [answer(), hostileAnswer];
/** How often the memo cites: four and one of the first answer. */
const citations = 5 + hostile.length;

const pathOf = (name: string): string => join(folder, name);
beforeAll(async () => {
  writeFileSync(pathOf('memo.docx'), await memoFormats.docx.write(memo));
  writeFileSync(pathOf('memo.md'), memoFormats.md.write(memo));
  writeFileSync(pathOf('hostile.json'), formats['csl.json'].write(hostileAnswer));
  writeFileSync(pathOf('hostile.bib'), formats.bib.write(hostileAnswer));
});

/** Runs Python with a file as its argument; what it prints is JSON. */
const ask = (program: string, name: string): unknown =>
  JSON.parse(execFileSync(python ?? '', ['-c', program, pathOf(name)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));

// Of the tree that pandoc reads: text without notes and signs, and how many of each element.
const outline = (from: string): string => `
import json, sys, pypandoc
tree = json.loads(pypandoc.convert_file(sys.argv[1], 'json', format='${from}', extra_args=['--sandbox']))
found = {'headings': [], 'items': [], 'notes': [], 'links': set(), 'other': []}
def text(node):
    if isinstance(node, list): return ''.join(map(text, node))
    if not isinstance(node, dict): return ''
    kind, inside = node.get('t'), node.get('c')
    if kind == 'Str': return inside
    if kind in ('Space', 'SoftBreak'): return ' '
    if kind == 'Note': return ''
    if kind == 'Quoted': return ("'%s'" if inside[0]['t'] == 'SingleQuote' else '"%s"') % text(inside[1])
    return text(inside)
def walk(node):
    if isinstance(node, list):
        for one in node: walk(one)
    if not isinstance(node, dict): return
    kind, inside = node.get('t'), node.get('c')
    if kind == 'Header': found['headings'].append([inside[0], text(inside[2])])
    if kind == 'BulletList': found['items'] += [text(item[0]) for item in inside]
    if kind == 'Note': found['notes'].append(text(inside).strip())
    if kind == 'Link': found['links'].add(inside[2][0])
    if kind in ('RawInline', 'RawBlock', 'Code', 'Emph', 'Math', 'Cite', 'OrderedList', 'CodeBlock', 'Table'): found['other'].append(kind)
    walk(inside)
walk(tree['blocks'])
found['links'] = sorted(found['links'])
print(json.dumps(found))`;

interface Outline {
  readonly headings: readonly (readonly [number, string])[];
  readonly items: readonly string[];
  readonly notes: readonly string[];
  readonly links: readonly string[];
  readonly other: readonly string[];
}

/** As an autolink of a dialect, and with typographic quotes, a text is the same to who reads it. */
const straight = (text: string): string => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'");

for (const [name, format, level] of [
  ['memo.docx', 'docx', 1],
  ['memo.md', 'markdown', 2],
  ['memo.md', 'gfm+footnotes', 2],
] as const)
  where(python !== undefined)(`${name} is read by pandoc as ${format}: every heading, finding and footnote, each text as it was`, () => {
    const found = ask(outline(format), name) as Outline;
    expect(found.headings.filter(([one]) => one === level).map(([, text]) => text)).toEqual([
      'Who works on the harbour pass?',
      'Is any text harmless?',
      'Bibliography',
    ]);
    expect(found.notes).toHaveLength(citations);
    expect(found.notes[0]).toMatch(
      /^C001-01: A report says that crews work on the harbour pass\. .*, Harbour Daily, paragraph 2, a harbour source;/,
    );
    const items = found.items.map(straight);
    for (const text of hostile) expect(items).toContain(straight(plain(text)));
    expect(found.other).toEqual([]);
    expect(found.links).toContain('https://news.example/harbour-crews');
  });

where(works('soffice', '--version') && works('pdftotext', '-v'))(
  'memo.docx is laid out by LibreOffice: A4, numbered pages, every note',
  () => {
    const profile = `-env:UserInstallation=file://${pathOf('profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, pathOf('memo.docx')], { stdio: 'ignore' });
    execFileSync('pdftotext', ['-layout', pathOf('memo.pdf'), pathOf('memo.txt')]);
    const pages = readFileSync(pathOf('memo.txt'), 'utf8').split('\f').slice(0, -1);
    expect(pages.map((page) => page.trim().split('\n').at(-1)?.replaceAll(/\s/g, ''))).toEqual(
      pages.map((_, index) => `${index + 1}/${pages.length}`),
    );
    const text = pages.join(' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain(fixedLine);
    for (let note = 1; note <= citations; note++) expect(text).toMatch(new RegExp(` ${note} (?:C001|F|H)-\\d+[:,]`));
    expect(execFileSync('pdfinfo', [pathOf('memo.pdf')], { encoding: 'utf8' })).toMatch(
      /Title: +Memo\n[^]*Page size: +595\.\d+ x 841\.\d+ pts \(A4\)/,
    );
  },
);

where(python !== undefined)('CSL-JSON is read by pandoc: every field as it was, and nothing taken for another', () => {
  const program = `
import pypandoc, sys
print(pypandoc.convert_file(sys.argv[1], 'csljson', format='csljson'))`;
  const written = JSON.parse(readFileSync(pathOf('hostile.json'), 'utf8')) as { id: string; note: string }[];
  const read = ask(program, 'hostile.json') as { id: string; note: string; issued: object }[];
  expect(read.map(({ id, note, issued }) => ({ id, note, issued }))).toEqual(
    written.map(({ id, note }) => ({
      id,
      note,
      issued: {
        'date-parts': [
          [2019, 10, 11],
          [2019, 10, 30],
        ],
      },
    })),
  );
});

where(python !== undefined)('CSL-JSON is set by a citation processor: an entry for each document, with title and interval', () => {
  const program = `
import json, sys, pypandoc
args = ['--citeproc', '--bibliography=' + sys.argv[1], '--wrap=none']
print(json.dumps(pypandoc.convert_text('---\\nnocite: "@*"\\n---\\n', 'plain', format='markdown', extra_args=args)))`;
  const entries = straight(String(ask(program, 'hostile.json')))
    .trim()
    .split('\n\n');
  expect(entries).toHaveLength(hostile.length);
  for (const entry of entries) expect(entry).toMatch(/ 2019\. .* October 11–30\. https:/);
  // Chicago style sets titles in capitals, and quotes within quotes as single ones.
  const seen = (text: string): string => text.toLowerCase().replaceAll('"', "'");
  for (const text of hostile.slice(3)) expect(seen(entries.join('\n'))).toContain(seen(plain(text)));
});

where(python !== undefined)('BibTeX is read by pybtex and, as BibTeX and as biber has it, by pandoc: every text as it was', () => {
  const program = `
import json, sys, pypandoc
from pybtex.database import parse_file
entries = parse_file(sys.argv[1]).entries
read = lambda format: {one['id']: [one['type'], one['title'], one['container-title'], one['issued'], one['URL']] for one in json.loads(pypandoc.convert_file(sys.argv[1], 'csljson', format=format))}
print(json.dumps({'pybtex': {key: entry.fields['year'] + entry.fields['month'] for key, entry in entries.items()}, 'bibtex': read('bibtex'), 'biblatex': read('biblatex')}))`;
  const url = 'https://news.example/a?b=%20&c=%7Bd%7D#e_f';
  // As LaTeX has it, a backquote opens a quotation. Pandoc leaves out \textbraceleft, which is how a brace without a partner is written.
  const seen = (text: string): string => straight(plain(text)).replaceAll('`', "'").replace('{braces} }unbalanced{', 'braces unbalanced');
  const entry = (text: string) => ['article-newspaper', seen(text), seen(text), { 'date-parts': [[2019, 10]] }, url];
  const byKey = <T>(valueOf: (text: string) => T) => Object.fromEntries(hostile.map((text, index) => [`hostile-${index}`, valueOf(text)]));
  const found = ask(program, 'hostile.bib') as Record<'pybtex' | 'bibtex' | 'biblatex', Record<string, unknown[]>>;
  expect(found.pybtex).toEqual(byKey(() => '2019October'));
  const told = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replaceAll(/[“”]/g, '\\"').replaceAll(/[‘’]/g, "'"));
  for (const format of ['bibtex', 'biblatex'] as const) expect(told(found[format])).toEqual(byKey(entry));
});
