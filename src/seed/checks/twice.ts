/** Nothing that is listed is listed twice: it would count, or be shown, twice. */
import { quote } from '../quote.js';
import type { Path, Problem, SeedFile, SeedFiles } from '../read.js';

export const listedOnce = (files: SeedFiles): Problem[] => [
  ...files.documents.flatMap((file) => [
    ...once(file, ['published', 'facts'], file.content.published.facts),
    ...once(
      file,
      ['speakers'],
      file.content.speakers.map(({ id }) => id),
    ),
    ...file.content.claims.flatMap(({ law, alternatives }, i) => [
      ...once(file, ['claims', i, 'law', 'facts'], law?.facts),
      ...once(file, ['claims', i, 'alternatives', 'subject'], alternatives?.subject),
      ...once(file, ['claims', i, 'alternatives', 'object'], alternatives?.object),
    ]),
  ]),
  ...files.facts.flatMap((file) => file.content.claims.flatMap(({ premises }, i) => once(file, ['claims', i, 'premises'], premises))),
  ...files.entities.flatMap((file) =>
    file.content.flatMap(({ name, aliases, ambiguous = [] }, i) => [
      ...once(
        file,
        [i, 'aliases'],
        aliases.map((one) => one.name),
      ),
      ...once(
        file,
        [i, 'ambiguous'],
        ambiguous.map((one) => one.name),
      ),
      ...ambiguous.flatMap((one, j) =>
        [name, ...aliases.map((alias) => alias.name)].includes(one.name)
          ? [file.problem([i, 'ambiguous', j], `${quote(one.name)} is a name of it, and is said to be ambiguous; expected one of both`)]
          : [],
      ),
    ]),
  ),
  ...files.rules.flatMap((file) =>
    file.content.derived.flatMap(({ support }, i) => [
      ...support.flatMap((set, j) => once(file, ['derived', i, 'support', j], set)),
      ...once(
        file,
        ['derived', i, 'support'],
        support.map((set) => set.toSorted().join(' ')),
      ),
    ]),
  ),
  ...files.gaps.content.flatMap(({ about, stated }, i) => [
    ...once(files.gaps, [i, 'about'], about),
    ...once(files.gaps, [i, 'stated'], stated),
  ]),
  ...conclusions(files),
];

function once(file: SeedFile<unknown>, path: Path, values: readonly string[] = []): Problem[] {
  const seen = new Map<string, number>();
  return values.flatMap((value, i) => {
    const times = (seen.get(value) ?? 0) + 1;
    seen.set(value, times);
    return times === 2
      ? [file.problem([...path, i], `${path.findLast((part) => typeof part === 'string')} lists ${quote(value)} twice; expected once`)]
      : [];
  });
}

/** One relationship has one conclusion: its premise sets stand together. */
function conclusions(files: SeedFiles): Problem[] {
  const given = new Map<string, string>();
  return files.rules.flatMap((file) =>
    file.content.derived.flatMap(({ id, subject, predicate, object }, i) => {
      const triple = `${subject} ${predicate} ${object}`;
      const other = given.get(triple);
      if (other !== undefined)
        return [
          file.problem(
            ['derived', i],
            `${triple} is concluded by ${other} already; expected one conclusion, with all premise sets in its support`,
          ),
        ];
      given.set(triple, id);
      return [];
    }),
  );
}
