/** Every id is given once, and every id that is named exists. */
import { relationshipId } from '../../model/relationship.js';
import { sourceDocumentId } from '../corpus.js';
import { nearest } from '../nearest.js';
import { quote } from '../quote.js';
import type { Path, Problem, SeedFile, SeedFiles } from '../read.js';

type Named = readonly [file: SeedFile<unknown>, path: Path, id: string];

export function references(files: SeedFiles): Problem[] {
  const given = declarations(files);
  const entities = new Set(given.entity.map(([, , id]) => id));
  const claims = new Set(given.claim.map(([, , id]) => id));
  return [
    ...Object.values(given).flatMap(repeated),
    ...namedEntities(files).flatMap(unknownIn(entities, 'entity of the seed')),
    ...namedClaims(files).flatMap(unknownIn(claims, 'claim of the seed')),
    ...excluded(files).flatMap(
      unknownIn(new Set([...claims, ...relationships(files)]), 'claim of the seed, and no relationship that one states or a rule lists'),
    ),
    ...files.documents.flatMap((file) => {
      const speakers = unknownIn(new Set(file.content.speakers.map(({ id }) => id)), 'speaker of this document');
      return file.content.claims.flatMap(({ speaker }, i) => one(file, ['claims', i, 'speaker'], speaker).flatMap(speakers));
    }),
    ...files.facts.flatMap((file) =>
      file.content.claims.flatMap(({ source }, i): Problem[] =>
        entities.has(sourceDocumentId(source))
          ? [file.problem(['claims', i, 'source'], `source ${quote(source)} is named like the document of a report`)]
          : [],
      ),
    ),
  ];
}

const declarations = (files: SeedFiles): Record<'entity' | 'claim' | 'derived' | 'gap', Named[]> => ({
  entity: [
    ...files.entities.flatMap((file) => file.content.map(({ id }, i): Named => [file, [i, 'id'], id])),
    ...files.documents.map((file): Named => [file, ['id'], file.content.id]),
  ],
  claim: [...files.documents, ...files.facts].flatMap((file) =>
    file.content.claims.map(({ id }, i): Named => [file, ['claims', i, 'id'], id]),
  ),
  derived: files.rules.flatMap((file) => file.content.derived.map(({ id }, i): Named => [file, ['derived', i, 'id'], id])),
  gap: files.gaps.content.map(({ id }, i): Named => [files.gaps, [i, 'id'], id]),
});

function repeated(given: readonly Named[]): Problem[] {
  const seen = new Set<string>();
  return given.flatMap(([file, path, id]) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [file.problem(path, `duplicate id "${id}"; an id is given once and never reused`)] : [];
  });
}

const each = (file: SeedFile<unknown>, path: Path, ids: readonly (string | undefined)[] = []): Named[] =>
  ids.flatMap((id, i): Named[] => (id === undefined ? [] : [[file, [...path, i], id]]));

const one = (file: SeedFile<unknown>, path: Path, id: string | undefined): Named[] => (id === undefined ? [] : [[file, path, id]]);

const namedEntities = (files: SeedFiles): Named[] => [
  ...[...files.documents, ...files.facts].flatMap((file) =>
    file.content.claims.flatMap(({ subject, object }, i) => [
      ...one(file, ['claims', i, 'subject'], subject),
      ...one(file, ['claims', i, 'object'], object),
    ]),
  ),
  ...files.facts.flatMap((file) => file.content.claims.flatMap(({ bearsOn }, i) => each(file, ['claims', i, 'bearsOn'], bearsOn))),
  ...files.documents.flatMap((file) => [
    ...one(file, ['publisher'], file.content.publisher),
    ...file.content.claims.flatMap(({ alternatives }, i) => [
      ...each(file, ['claims', i, 'alternatives', 'subject'], alternatives?.subject),
      ...each(file, ['claims', i, 'alternatives', 'object'], alternatives?.object),
    ]),
  ]),
  ...files.rules.flatMap((file) =>
    file.content.derived.flatMap(({ subject, object }, i) => [
      ...one(file, ['derived', i, 'subject'], subject),
      ...one(file, ['derived', i, 'object'], object),
    ]),
  ),
  ...files.gaps.content.flatMap(({ about }, i) => each(files.gaps, [i, 'about'], about)),
];

const namedClaims = (files: SeedFiles): Named[] => [
  ...files.documents.flatMap((file) => [
    ...each(file, ['published', 'facts'], file.content.published.facts),
    ...file.content.claims.flatMap(({ law }, i) => each(file, ['claims', i, 'law', 'facts'], law?.facts)),
  ]),
  ...files.entities.flatMap((file) =>
    file.content.flatMap(({ aliases }, i) => aliases.flatMap(({ basis }, j) => one(file, [i, 'aliases', j, 'basis'], basis))),
  ),
  ...files.facts.flatMap((file) => file.content.claims.flatMap(({ premises }, i) => each(file, ['claims', i, 'premises'], premises))),
  ...files.rules.flatMap((file) =>
    file.content.derived.flatMap(({ support }, i) => support.flatMap((set, j) => each(file, ['derived', i, 'support', j], set))),
  ),
  ...files.relations.content.flatMap(({ from, to }, i) => [
    ...one(files.relations, [i, 'from'], from),
    ...one(files.relations, [i, 'to'], to),
  ]),
  ...files.gaps.content.flatMap(({ stated }, i) => each(files.gaps, [i, 'stated'], stated)),
];

const excluded = (files: SeedFiles): Named[] =>
  [...files.documents, ...files.facts].flatMap((file) =>
    file.content.claims.flatMap(({ excludes }, i) => each(file, ['claims', i, 'excludes', 'what'], excludes?.what)),
  );

const relationships = (files: SeedFiles): string[] => {
  const stated = [...files.documents, ...files.facts].flatMap(({ content }) =>
    content.claims.map(({ subject, predicate, object }) => ({ subject, predicate, object })),
  );
  const judged = files.rules.flatMap(({ content }) => content.derived);
  return [...stated, ...judged].flatMap(({ subject: from, predicate: type, object: to }) =>
    to === undefined ? [] : [relationshipId({ from, type, to })],
  );
};

/** Ids for which the nearest is looked for among all; with more that are unknown, it is no slip. */
const mostSuggested = 100;

function unknownIn(known: ReadonlySet<string>, noun: string): (named: Named) => Problem[] {
  let left = mostSuggested;
  return ([file, path, id]) => {
    if (known.has(id)) return [];
    const suggestion = left-- > 0 ? `; nearest is "${nearest(id, known)}"` : '';
    return [file.problem(path, `${fieldOf(path)} ${quote(id)} is no ${noun}${suggestion}`)];
  };
}

/** The last name in a path: where in a list something stands is told by the line. */
const fieldOf = (path: Path): string => String(path.findLast((part) => typeof part === 'string'));
