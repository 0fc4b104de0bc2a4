/** What a circumvention does follows from what the provision tests. */
import { groupBy } from '../../model/group.js';
import { predicateOf } from '../../model/vocabulary.js';
import type { Problem, SeedFiles } from '../read.js';

type Fact = SeedFiles['facts'][number]['content']['claims'][number];

const effectOfTest = { WORK_AUTHORIZATION: 'AVOIDS_LETTER', INCOME: 'EVADES_IN_PRACTICE' } as const;

/** Properties of nodes are set by what officials say, and by how we read it. */
const setsProperties = ({ sourceClass, predicate }: Fact): boolean =>
  sourceClass !== 'REFERENCE' && predicateOf(predicate).property !== undefined;

export function lawKept(files: SeedFiles): Problem[] {
  const tests = new Map(
    files.facts.flatMap(({ content }) =>
      content.claims
        .filter(setsProperties)
        .flatMap(({ subject, value }) => (value?.type === 'text' && value.test ? [[subject, value.test] as const] : [])),
    ),
  );
  return [
    ...files.rules.flatMap((file) =>
      file.content.derived.flatMap(({ predicate, object, effect }, i): Problem[] => {
        if (predicate !== 'CIRCUMVENTS')
          return effect === undefined ? [] : [file.problem(['derived', i, 'effect'], 'effect goes with CIRCUMVENTS only')];
        const test = tests.get(object);
        if (test === undefined)
          return [
            file.problem(
              ['derived', i, 'object'],
              `nothing says what "${object}" tests, so no effect follows; expected a claim HAS_TEST of it with a test, OFFICIAL or READING`,
            ),
          ];
        const expected = effectOfTest[test];
        if (effect === undefined) return [file.problem(['derived', i], `effect is missing; expected ${expected}`)];
        return effect === expected
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

/** A property of a node has one value, whoever says it. */
function contradicted(files: SeedFiles): Problem[] {
  const given = files.facts.flatMap((file) =>
    file.content.claims.flatMap((claim, i) => (setsProperties(claim) && !claim.withdrawn ? [{ file, claim, i }] : [])),
  );
  return [...groupBy(given, ({ claim }) => `${claim.subject} ${claim.predicate}`).values()]
    .filter((group) => new Set(group.map(({ claim }) => valueSet(claim))).size > 1)
    .flat()
    .map(({ file, claim, i }) =>
      file.problem(['claims', i], `another official claim gives "${claim.subject}" another ${claim.predicate}; an entity has one`),
    );
}

/** Of a test its class: the words beside it may differ. */
const valueSet = ({ value }: Fact): string => JSON.stringify(value?.type === 'text' && value.test ? value.test : value);
