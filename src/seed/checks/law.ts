/** What a circumvention does follows from what the provision tests. */
import { groupBy } from '../../model/group.js';
import { predicateOf } from '../../model/vocabulary.js';
import type { Problem, SeedFiles } from '../read.js';

const effectOfTest = { WORK_AUTHORIZATION: 'AVOIDS_LETTER', INCOME: 'EVADES_IN_PRACTICE' } as const;

export function lawKept(files: SeedFiles): Problem[] {
  const official = files.facts.flatMap((file) => file.content.claims.filter(({ sourceClass }) => sourceClass === 'OFFICIAL'));
  const tests = new Map(
    official.flatMap(({ subject, value }) => (value?.type === 'text' && value.test ? [[subject, value.test] as const] : [])),
  );
  return [
    ...files.rules.flatMap((file) =>
      file.content.derived.flatMap(({ predicate, object, effect }, i): Problem[] => {
        if (predicate !== 'CIRCUMVENTS')
          return effect === undefined ? [] : [file.problem(['derived', i, 'effect'], 'effect goes with CIRCUMVENTS only')];
        const test = tests.get(object);
        const expected = test && effectOfTest[test];
        if (effect === undefined)
          return [file.problem(['derived', i], `effect is missing; expected ${expected ?? 'AVOIDS_LETTER or EVADES_IN_PRACTICE'}`)];
        return expected === undefined || effect === expected
          ? []
          : [
              file.problem(
                ['derived', i, 'effect'],
                `effect "${effect}" does not follow from the test of "${object}", which is ${test}; expected "${expected}"`,
              ),
            ];
      }),
    ),
    ...contradicted(files),
  ];
}

/** A property of a node has one value, whoever of the officials says it. */
function contradicted(files: SeedFiles): Problem[] {
  const given = files.facts.flatMap((file) =>
    file.content.claims.flatMap((claim, i) =>
      claim.sourceClass !== 'OFFICIAL' || claim.withdrawn || predicateOf(claim.predicate).property === undefined
        ? []
        : [{ file, claim, i }],
    ),
  );
  return [...groupBy(given, ({ claim }) => `${claim.subject} ${claim.predicate}`).values()]
    .filter((group) => new Set(group.map(({ claim }) => JSON.stringify(claim.value))).size > 1)
    .flat()
    .map(({ file, claim, i }) =>
      file.problem(['claims', i], `another official claim gives "${claim.subject}" another ${claim.predicate}; an entity has one`),
    );
}
