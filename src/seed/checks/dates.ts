/** Dates are in order, and spans lie where they say. */
import { daysOf } from '../../model/time.js';
import type { Path, Problem, SeedFile, SeedFiles } from '../read.js';

interface Interval {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export const datesAndSpans = (files: SeedFiles): Problem[] => [
  ...files.documents.flatMap((file) => {
    const { published, claims } = file.content;
    return [
      ...inOrder(file, ['published'], { from: published.earliest, to: published.latest }),
      ...claims.flatMap(({ statedAt, paragraph, span }, i) => [...inOrder(file, ['claims', i, 'statedAt'], statedAt), ...spanKept(file, i, paragraph, span)]),
    ];
  }),
  ...[...files.documents, ...files.facts].flatMap((file) =>
    file.content.claims.flatMap(({ valid, value }, i) => [
      ...inOrder(file, ['claims', i, 'valid'], valid),
      ...(value?.type === 'date' ? inOrder(file, ['claims', i, 'value'], value) : []),
    ]),
  ),
];

function inOrder(file: SeedFile<unknown>, path: Path, interval: Interval | undefined): Problem[] {
  if (interval?.from === undefined || interval.to === undefined) return [];
  const { from, to } = interval;
  return daysOf(from).earliest <= daysOf(to).latest ? [] : [file.problem(path, `${String(path.at(-1))} ends before it begins: ${from} to ${to}`)];
}

function spanKept(file: SeedFiles['documents'][number], i: number, paragraph: number, [start, end]: readonly [number, number]): Problem[] {
  const { paragraphs } = file.content.text;
  const extent = paragraphs[paragraph - 1];
  if (extent === undefined) return [file.problem(['claims', i, 'paragraph'], `paragraph ${paragraph} does not exist; the document has ${paragraphs.length}`)];
  const [first, last] = extent;
  if (first <= start && start < end && end <= last) return [];
  return [file.problem(['claims', i, 'span'], `span ${start} to ${end} lies outside paragraph ${paragraph}, which runs from ${first} to ${last}`)];
}
