/** Relations between claims are written once, and nothing repeats or supersedes itself, by whatever way round. */
import { groupBy } from '../../model/group.js';
import type { Problem, SeedFiles } from '../read.js';

type Relation = SeedFiles['relations']['content'][number];
type Numbered = readonly [relation: Relation, i: number];

export const relationsKept = ({ relations }: SeedFiles): Problem[] => {
  const all = relations.content.map((relation, i): Numbered => [relation, i]);
  return [...twice(relations, all), ...double(relations, all), ...circles(relations, all)];
};

/** What goes both ways. */
const mutual: ReadonlySet<string> = new Set(['CONTRADICTS', 'TENSION']);
/** What says that its claim came after the other. */
const later: ReadonlySet<string> = new Set(['REPEATS', 'SUPERSEDES']);

function twice(file: SeedFiles['relations'], all: readonly Numbered[]): Problem[] {
  const written = new Set<string>();
  return all.flatMap(([{ from, type, to }, i]) => {
    const key = `${type} ${(mutual.has(type) ? [from, to].sort() : [from, to]).join(' ')}`;
    if (!written.has(key)) {
      written.add(key);
      return [];
    }
    return [
      file.problem(
        [i],
        `${type} between ${from} and ${to} is written twice; expected once${mutual.has(type) ? ', as it goes both ways' : ''}`,
      ),
    ];
  });
}

/** Types that say alike of a pair of claims, whichever way round: that the one is for the other, or against it. */
const alike: Partial<Record<Relation['type'], string>> = { SUPPORTS: 'for', REPEATS: 'for', CONTRADICTS: 'against', TENSION: 'against' };

/** Two relations of one pair that say alike, but for those that are the same. */
function double(file: SeedFiles['relations'], all: readonly Numbered[]): Problem[] {
  const written = new Map<string, Relation>();
  return all.flatMap(([relation, i]) => {
    const { from, type, to } = relation;
    const key = `${alike[type] ?? type} ${[from, to].sort().join(' ')}`;
    const first = written.get(key);
    if (first === undefined || from === to) {
      written.set(key, relation);
      return [];
    }
    if (first.type === type && (first.from === from || mutual.has(type) || later.has(type))) return []; // told as written twice, or a circle
    return [
      file.problem(
        [i],
        `${type} from ${from} to ${to} says again of the two what ${first.type} from ${first.from} to ${first.to} says; expected one of them`,
      ),
    ];
  });
}

/** Each relation that leads back to a claim that led to it, with the claims of the circle; on the way each is met once. */
function circles(file: SeedFiles['relations'], all: readonly Numbered[]): Problem[] {
  const onward = groupBy(
    all.filter(([{ from, type, to }]) => later.has(type) && from !== to),
    ([{ from }]) => from,
  );
  const problems: Problem[] = [];
  const left = new Set<string>();
  for (const start of onward.keys()) {
    if (left.has(start)) continue;
    const way = new Map([[start, onward.get(start)?.values()]]);
    const stack = [start];
    for (let claim = stack.at(-1); claim !== undefined; claim = stack.at(-1)) {
      const step = way.get(claim)?.next();
      if (step === undefined || step.done === true) {
        left.add(claim);
        way.delete(claim);
        stack.pop();
        continue;
      }
      const [{ from, type, to }, i] = step.value;
      if (way.has(to))
        problems.push(
          file.problem([i], `${type} from ${from} to ${to} closes a circle: ${told(stack, to)}; a claim cannot come after itself`),
        );
      else if (!left.has(to)) {
        way.set(to, onward.get(to)?.values());
        stack.push(to);
      }
    }
  }
  return problems;
}

/** The end of a way from a claim on, and that claim again; of a long one, how it begins and ends. */
function told(way: readonly string[], claim: string): string {
  const circle = way.slice(way.lastIndexOf(claim));
  return [...(circle.length <= 10 ? circle : [...circle.slice(0, 5), '…', ...circle.slice(-4)]), claim].join(' → ');
}
