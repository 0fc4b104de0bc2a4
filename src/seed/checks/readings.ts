/** What we infer is told as ours: a READING, with what it is inferred from. */
import { predicateOf } from '../../model/vocabulary.js';
import type { Problem, SeedFiles } from '../read.js';

type Fact = SeedFiles['facts'][number]['content']['claims'][number];
type Wrong = readonly [field: string, message: string];

export function readingsKept(files: SeedFiles): Problem[] {
  const readings = new Map(
    files.facts.flatMap(({ content }) =>
      content.claims.flatMap(({ id, sourceClass, premises = [] }) => (sourceClass === 'READING' ? [[id, premises] as const] : [])),
    ),
  );
  return [
    ...files.facts.flatMap((file) =>
      file.content.claims.flatMap((fact, i) =>
        wrongIn(fact, readings).map(([field, message]) => file.problem(['claims', i, field], message)),
      ),
    ),
    ...files.rules.flatMap((file) =>
      file.content.derived.flatMap(({ support }, i) =>
        support.flatMap((set, j) =>
          set.flatMap((id, k) => {
            const premises = readings.get(id);
            if (premises === undefined) return [];
            const message = `support names the reading ${id}; expected what it is inferred from: ${premises.join(', ')}`;
            return [file.problem(['derived', i, 'support', j, k], message)];
          }),
        ),
      ),
    ),
  ];
}

function wrongIn(
  { sourceClass, status, premises, knownFrom, predicate, object, statement }: Fact,
  readings: ReadonlyMap<string, unknown>,
): Wrong[] {
  const { property } = predicateOf(predicate);
  if (sourceClass !== 'READING')
    return [
      ...(premises ? [['premises', `premises go with READING; a claim of class ${sourceClass} has its source`] as const] : []),
      ...(sourceClass === 'OFFICIAL' && status === 'INFERRED'
        ? [
            [
              'status',
              'status INFERRED does not go with OFFICIAL: what we infer is ours; expected sourceClass READING, with its premises',
            ] as const,
          ]
        : []),
    ];
  return [
    ...(premises ? [] : [['sourceClass', 'a READING has premises; expected the claims that we infer it from'] as const]),
    ...(premises ?? []).flatMap((id, k): Wrong[] =>
      readings.has(id) ? [['premises', `premise ${k + 1}, ${id}, is a reading itself; expected what that is inferred from`]] : [],
    ),
    ...(/^By our reading\b/.test(statement)
      ? []
      : [['statement', 'the statement of a READING says whose it is, wherever it is told; expected "By our reading …"'] as const]),
    ...(status === 'INFERRED' ? [] : [['status', `status of a READING is INFERRED, not ${status}`] as const]),
    ...(knownFrom ? [['knownFrom', 'a READING is known once its premises are; take knownFrom out'] as const] : []),
    ...(object ? [['object', 'a READING has a value; what joins two entities is a judgment of seed/rules/'] as const] : []),
    ...(property !== undefined && property !== 'test'
      ? [['predicate', `${predicate} sets ${property}, which only an OFFICIAL claim may; a READING sets test at most`] as const]
      : []),
  ];
}
