import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import { nearest } from '../../src/seed/nearest.js';
import { problemsIn } from '../support/problems.js';
import { copied, secondCorpus } from '../support/seed.js';

const files = [
  'documents/coastal-times-harbor-passes.yaml',
  'law/unscr-9001.yaml',
  'entities/visa-type.yaml',
  'entities/resolution.yaml',
  'rules/circumvents.yaml',
  'relations.yaml',
  'gaps.yaml',
  'assertions.yaml',
];

/** Problems of the corpus with one file replaced, and the milliseconds of a processor that it took to tell them. */
function told(file: string, text: string | Buffer): { problems: string[]; milliseconds: number } {
  const folder = copied(secondCorpus);
  writeFileSync(join(folder, file), text);
  const start = process.cpuUsage();
  const problems = problemsIn(folder);
  const { user, system } = process.cpuUsage(start);
  return { problems, milliseconds: (user + system) / 1_000 };
}

/** What is not told at the file, in a line that can be read, or not soon. */
const lacking = (file: string, { problems, milliseconds }: ReturnType<typeof told>, most: number): string[] => [
  ...(problems.length === 0 ? ['no problem is told'] : []),
  ...problems.filter((problem) => !problem.startsWith(`${file}:`) || problem.length > 1_000 || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(problem)),
  ...(milliseconds > most ? [`${milliseconds} ms`] : []),
];

const units = [
  'x',
  'C900-',
  'visa-type:',
  'a@b.',
  '+1 2',
  '2031-',
  'https://x/',
  '"',
  '\\',
  '\u202E',
  '\uFDFA',
  '\u{1F600}',
  ' ',
  '-',
  '%',
  '&',
  '9',
  'ﬃ',
  '\u0301',
];
const large = fc
  .tuple(fc.constantFrom(...units), fc.constantFrom(20_000, 60_000, 400_000, 900_000, 1_100_000))
  .map(([unit, length]) => `x${unit.repeat(length / unit.length)}`);

/** A file of the corpus with one of its values, keys or lists made large. */
const enlarged = fc
  .tuple(fc.constantFrom(...files), fc.nat(), fc.constantFrom('value', 'key', 'list'), large)
  .map(([file, at, what, text]) => {
    const document = parseDocument(readFileSync(join(secondCorpus, file), 'utf8'));
    const targets: ((value: string) => void)[] = [];
    visit(document, {
      Node: (key, node) => {
        if (what === 'list' && isSeq(node))
          targets.push((value) => node.items.push(...(value.match(/.{1,20}/gsu) ?? []).map((part) => document.createNode(part))));
        if (isScalar(node) && (what === 'key') === (key === 'key')) targets.push((value) => (node.value = value));
      },
    });
    targets[at % targets.length]?.(text);
    return { file, text: targets.length === 0 ? `- ${JSON.stringify(text)}\n` : document.toString({ lineWidth: 0 }) };
  });

describe('what is too large is told soon, whatever it is', () => {
  test('a value, a key and a list of any field', () => {
    fc.assert(
      fc.property(enlarged, ({ file, text }) => expect(lacking(file, told(file, text), 3_000)).toEqual([])),
      { numRuns: 60, seed: 2397, endOnFailure: true },
    );
  });

  test('a megabyte within a second', () => {
    for (const unit of units)
      expect(lacking('gaps.yaml', told('gaps.yaml', `- { id: G-90, question: ${JSON.stringify(unit.repeat(2 ** 20))} }\n`), 1_000)).toEqual(
        [],
      );
  });

  test.each([
    ['brackets', '['],
    ['braces', '{'],
    ['closed brackets', ']'],
    ['dashes', '- '],
    ['question marks', '? '],
    ['keys in a line', 'a: '],
    ['quotation marks', '"'],
    ['documents', '---\n'],
    ['directives', '%YAML 9\n'],
    ['tags', '- !x y\n'],
    ['anchors', '- &a [x]\n- *a\n'],
    ['unknown aliases', '- *a\n'],
    ['empty lines', '\n'],
    ['entries', '- x\n'],
    ['tabs', '\t'],
    ['NUL', '\0'],
  ])('a file of %s', (_, unit) => {
    for (const length of [10_000, 400_000])
      expect(lacking('gaps.yaml', told('gaps.yaml', unit.repeat(length / unit.length)), 5_000)).toEqual([]);
  });

  test('an alias bomb', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `- &a${i + 1} [${`*a${i},`.repeat(10)}]\n`);
    expect(lacking('gaps.yaml', told('gaps.yaml', `- &a0 [x]\n${levels.join('')}`), 1_000)).toEqual([]);
  });

  test.each(['- !', '%', '- !<x', '- *', '- "\\q'])('a long word after %s', (before) => {
    const { problems } = told('gaps.yaml', `${before}${'x'.repeat(50_000)}\n`);
    expect(lacking('gaps.yaml', { problems, milliseconds: 0 }, 1)).toEqual([]);
  });

  test('a binary file', () => {
    const { problems } = told('gaps.yaml', Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7_919 + i * i) % 256)));
    expect(problems).toEqual([expect.stringMatching(/^gaps\.yaml:\d+: is not UTF-8; save the file as text in UTF-8$/)]);
  });

  test('many problems of one file, of which it tells how many it leaves out', () => {
    const { problems } = told('gaps.yaml', '- { id: X }\n'.repeat(500));
    expect(problems).toHaveLength(101);
    expect(problems[0]).toBe('gaps.yaml:1: X: id "X": Invalid string: must match pattern /^G-\\d{2,20}$/');
    expect(problems.at(-1)).toBe('gaps.yaml:1: 1900 more problems are not told');
  });
});

test.each([
  ['INDIRECT', ['UNCLEAR', 'DIRECT_QUOTE', 'INDIRECT_SPEECH'], 'INDIRECT_SPEECH'],
  ['speech', ['DIRECT_QUOTE', 'INDIRECT_SPEECH'], 'INDIRECT_SPEECH'],
  ['indirect speech', ['INDIRECT_SPEECH_ACT', 'INDIRECT_SPEECH'], 'INDIRECT_SPEECH'],
  ['WORKS', ['WORKS_FOR', 'WORKS_AT'], 'WORKS_AT'],
  ['CAB', ['SCABBARD', 'CAN'], 'CAN'],
  ['POSSIBEL', ['POSSIBLE', 'IMPOSSIBEL_X'], 'POSSIBLE'],
  ['', ['a', 'b'], 'a'],
  ['x', [], ''],
])('the value nearest to "%s"', (text, among, expected) => expect(nearest(text, among)).toBe(expected));
