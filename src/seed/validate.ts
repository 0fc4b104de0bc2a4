/** Checks a seed against itself and the vocabulary. Every problem is told at once, with file and line. */
import { distance } from 'fastest-levenshtein';
import { sourceDocumentId } from './corpus.js';
import { patterns } from './infer.js';
import type { Path, Problem, SeedFile, SeedFiles } from './read.js';

/** All problems of a seed; an empty list means that it may be loaded. */
export function validate(files: SeedFiles): Problem[] {
  const problems: Problem[] = [];
  const ids = { entity: new Set<string>(), claim: new Set<string>(), derived: new Set<string>(), gap: new Set<string>() };
  const declare = (known: Set<string>, file: SeedFile<unknown>, path: Path, id: string): void => {
    if (known.has(id)) problems.push(file.problem(path, `duplicate id "${id}"; ids are given once and never reused`));
    known.add(id);
  };
  for (const file of files.entities) file.content.forEach(({ id }, i) => declare(ids.entity, file, [i, 'id'], id));
  for (const file of files.documents) {
    declare(ids.entity, file, ['id'], file.content.id);
    file.content.claims.forEach(({ id }, i) => declare(ids.claim, file, ['claims', i, 'id'], id));
  }
  for (const file of files.facts) file.content.claims.forEach(({ id }, i) => declare(ids.claim, file, ['claims', i, 'id'], id));
  for (const file of files.rules) file.content.derived.forEach(({ id }, i) => declare(ids.derived, file, ['derived', i, 'id'], id));
  files.gaps.content.forEach(({ id }, i) => declare(ids.gap, files.gaps, [i, 'id'], id));

  const resolve = (noun: 'entity' | 'claim', file: SeedFile<unknown>, path: Path, id: string | undefined): void => {
    if (id === undefined || ids[noun].has(id)) return;
    problems.push(file.problem(path, `"${id}" is no ${noun} of the seed; nearest is "${nearest(id, ids[noun])}"`));
  };
  const resolveAll = (noun: 'entity' | 'claim', file: SeedFile<unknown>, path: Path, list: readonly string[] = []): void =>
    list.forEach((id, i) => resolve(noun, file, [...path, i], id));

  for (const file of [...files.documents, ...files.facts]) {
    file.content.claims.forEach((claim, i) => {
      resolve('entity', file, ['claims', i, 'subject'], claim.subject);
      resolve('entity', file, ['claims', i, 'object'], claim.object);
      if ((claim.object === undefined) === (claim.value === undefined))
        problems.push(file.problem(['claims', i], `claim ${claim.id} needs exactly one of object and value`));
    });
  }
  for (const file of files.documents) {
    resolve('entity', file, ['publisher'], file.content.publisher);
    resolveAll('claim', file, ['published', 'facts'], file.content.published.facts);
    const speakers = new Set(file.content.speakers.map(({ id }) => id));
    file.content.claims.forEach(({ speaker, law, alternatives }, i) => {
      if (speaker !== undefined && !speakers.has(speaker))
        problems.push(file.problem(['claims', i, 'speaker'], `"${speaker}" is no speaker of this document; nearest is "${nearest(speaker, speakers)}"`));
      resolveAll('claim', file, ['claims', i, 'law', 'facts'], law?.facts);
      resolveAll('entity', file, ['claims', i, 'alternatives', 'subject'], alternatives?.subject);
      resolveAll('entity', file, ['claims', i, 'alternatives', 'object'], alternatives?.object);
    });
  }
  for (const file of files.facts) {
    file.content.claims.forEach(({ source }, i) => {
      if (ids.entity.has(sourceDocumentId(source))) problems.push(file.problem(['claims', i, 'source'], `source "${source}" is named like the document of a report`));
    });
  }
  for (const file of files.rules) {
    if (file.content.kind === 'PATTERN' && !(file.content.name in patterns))
      problems.push(file.problem(['name'], `no pattern "${file.content.name}" is computed; expected one of ${Object.keys(patterns).join(', ')}`));
    file.content.derived.forEach(({ subject, object, support }, i) => {
      resolve('entity', file, ['derived', i, 'subject'], subject);
      resolve('entity', file, ['derived', i, 'object'], object);
      support.forEach((set, j) => resolveAll('claim', file, ['derived', i, 'support', j], set));
    });
  }
  files.relations.content.forEach(({ from, to }, i) => {
    resolve('claim', files.relations, [i, 'from'], from);
    resolve('claim', files.relations, [i, 'to'], to);
  });
  files.gaps.content.forEach(({ about, stated }, i) => {
    resolveAll('entity', files.gaps, [i, 'about'], about);
    resolveAll('claim', files.gaps, [i, 'stated'], stated);
  });
  return problems;
}

const nearest = (text: string, among: Iterable<string>): string =>
  [...among].reduce((best, next) => (distance(text, next) < distance(text, best) ? next : best), '');
