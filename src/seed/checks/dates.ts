/** Dates and quantities are in order, and spans lie where they say. */
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
      ...paragraphsKept(file),
      ...headingsKept(file),
      ...claims.flatMap(({ statedAt, paragraph, span, quantity }, i) => [
        ...inOrder(file, ['claims', i, 'statedAt'], statedAt),
        ...spanKept(file, i, paragraph, span),
        ...quantityKept(file, i, quantity),
      ]),
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
  return daysOf(from).earliest <= daysOf(to).latest
    ? []
    : [file.problem(path, `${String(path.at(-1))} ends before it begins: ${from} to ${to}`)];
}

const noParagraph = (paragraph: number, length: number): string => `paragraph ${paragraph} does not exist; the document has ${length}`;

function spanKept(file: SeedFiles['documents'][number], i: number, paragraph: number, [start, end]: readonly [number, number]): Problem[] {
  const { paragraphs } = file.content.text;
  const extent = paragraphs[paragraph - 1];
  if (extent === undefined) return [file.problem(['claims', i, 'paragraph'], noParagraph(paragraph, paragraphs.length))];
  const [first, last] = extent;
  if (first <= start && start < end && end <= last) return [];
  return [
    file.problem(['claims', i, 'span'], `span ${start} to ${end} lies outside paragraph ${paragraph}, which runs from ${first} to ${last}`),
  ];
}

const headingsKept = (file: SeedFiles['documents'][number]): Problem[] =>
  (file.content.headings ?? []).flatMap(({ paragraph }, i) => {
    const { length } = file.content.text.paragraphs;
    return paragraph <= length ? [] : [file.problem(['headings', i, 'paragraph'], noParagraph(paragraph, length))];
  });

/** Paragraphs follow one another, and end within the text. */
function paragraphsKept(file: SeedFiles['documents'][number]): Problem[] {
  const { length, paragraphs } = file.content.text;
  return paragraphs.flatMap(([start, end], i) => {
    const after = paragraphs[i - 1]?.[1] ?? 0;
    const at = ['text', 'paragraphs', i];
    if (end <= start || start < after)
      return [
        file.problem(at, `paragraph ${i + 1} runs from ${start} to ${end}; expected an end after its start, and both after ${after}`),
      ];
    return end > length ? [file.problem(at, `paragraph ${i + 1} ends at ${end}, beyond the length of the text, ${length}`)] : [];
  });
}

function quantityKept(
  file: SeedFiles['documents'][number],
  i: number,
  quantity: SeedFiles['documents'][number]['content']['claims'][number]['quantity'],
): Problem[] {
  const { min, max } = quantity ?? {};
  return min === undefined || max === undefined || min <= max
    ? []
    : [file.problem(['claims', i, 'quantity'], `quantity runs from ${min} down to ${max}; expected min to be at most max`)];
}
