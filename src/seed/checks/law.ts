/** What a circumvention does follows from what the provision tests. */
import { predicateOf } from '../../model/vocabulary.js';
import type { Problem, SeedFiles } from '../read.js';

const effectOfTest = { WORK_AUTHORIZATION: 'AVOIDS_LETTER', INCOME: 'EVADES_IN_PRACTICE' } as const;

export function lawKept(files: SeedFiles): Problem[] {
  const official = files.facts.flatMap((file) => file.content.claims.filter(({ sourceClass }) => sourceClass === 'OFFICIAL'));
  const tests = new Map(official.flatMap(({ subject, value }) => (value?.type === 'text' && value.test ? [[subject, value.test] as const] : [])));
  return [
    ...files.rules.flatMap((file) =>
      file.content.derived.flatMap(({ predicate, object, effect }, i): Problem[] => {
        if (predicate !== 'CIRCUMVENTS') return effect === undefined ? [] : [file.problem(['derived', i, 'effect'], 'effect goes with CIRCUMVENTS only')];
        const test = tests.get(object);
        const expected = test && effectOfTest[test];
        if (effect === undefined) return [file.problem(['derived', i], `effect is missing; expected ${expected ?? 'AVOIDS_LETTER or EVADES_IN_PRACTICE'}`)];
        return expected === undefined || effect === expected
          ? []
          : [file.problem(['derived', i, 'effect'], `effect "${effect}" does not follow from the test of "${object}", which is ${test}; expected "${expected}"`)];
      }),
    ),
    ...files.facts.flatMap((file) => file.content.claims.flatMap((claim, i) => contradicted(files, claim, () => file.problem(['claims', i], contradictedText(claim))))),
  ];
}

type Fact = SeedFiles['facts'][number]['content']['claims'][number];

const contradictedText = ({ subject, predicate }: Fact): string => `another official claim gives "${subject}" another ${predicate}; an entity has one`;

/** A property of a node has one value, whoever of the officials says it. */
function contradicted(files: SeedFiles, claim: Fact, problem: () => Problem): Problem[] {
  if (claim.sourceClass !== 'OFFICIAL' || claim.withdrawn || predicateOf(claim.predicate).property === undefined) return [];
  const others = files.facts
    .flatMap(({ content }) => content.claims)
    .filter((other) => other.sourceClass === 'OFFICIAL' && !other.withdrawn && other.subject === claim.subject && other.predicate === claim.predicate);
  return others.every(({ value }) => JSON.stringify(value) === JSON.stringify(claim.value)) ? [] : [problem()];
}
