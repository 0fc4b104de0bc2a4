/** Nobody who could be harmed is in the corpus, and nobody is accused on one report. */
import type { Path, Problem, SeedFile, SeedFiles } from '../read.js';

export const privacy = (files: SeedFiles): Problem[] => [
  ...[...files.documents, ...files.facts, ...files.entities, ...files.rules, files.relations, files.gaps].flatMap((file) =>
    contacts(file, file.content),
  ),
  ...namedEmployers(files),
];

/** Without what repeats before the sign, which would take the square of the length of a text to look for. */
const email = /[\w.+-]@[\w-]+\.[\w.]/;
/** A number that is dialled: an international prefix, or groups of digits that a date or a list number does not have. */
const phone = /\+\d[\d ().-]{7,}\d|\b\d{2,4}[- ]\d{3,4}[- ]\d{4}\b/;

function contacts(file: SeedFile<unknown>, value: unknown, path: Path = []): Problem[] {
  if (typeof value === 'string') {
    const found = (
      [
        ['an e-mail address', email],
        ['a phone number', phone],
      ] as const
    ).filter(([, pattern]) => pattern.test(value));
    return found.map(([what]) =>
      file.problem(path, `${String(path.at(-1))} holds ${what}; nothing that leads to a person stands in the corpus`),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => contacts(file, part, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** A named employer needs an official act, or reports of two publishers that do not repeat one another. */
function namedEmployers(files: SeedFiles): Problem[] {
  const repeating = new Set(files.relations.content.filter(({ type }) => type === 'REPEATS').map(({ from }) => from));
  const official = files.facts.flatMap(({ content }) => content.claims.filter(({ sourceClass }) => sourceClass === 'OFFICIAL'));
  const inActs = new Set(official.flatMap(({ subject, object }) => [subject, object]));
  const publishers = new Map<string | undefined, Set<string>>();
  for (const { content } of files.documents)
    for (const { subject, object } of content.claims.filter(({ id }) => !repeating.has(id)))
      for (const end of [subject, object]) publishers.set(end, (publishers.get(end) ?? new Set()).add(content.publisher));
  return files.entities.flatMap((file) =>
    file.content.flatMap(({ id, kind }, i): Problem[] => {
      const reporting = publishers.get(id)?.size ?? 0;
      return kind !== 'NAMED' || inActs.has(id) || reporting >= 2
        ? []
        : [file.problem([i], `a named employer needs an official act or reports of two independent publishers; this one has ${reporting}`)];
    }),
  );
}
