/** Relations between claims are written once, and nothing repeats or supersedes itself, by whatever way round. */
import { groupBy } from '../../model/group.js';
import type { Problem, SeedFiles } from '../read.js';

type Relation = SeedFiles['relations']['content'][number];
type Numbered = readonly [relation: Relation, i: number];

export const relationsKept = ({ relations }: SeedFiles): Problem[] => {
  const all = relations.content.map((relation, i): Numbered => [relation, i]);
  return [...twice(relations, all), ...circles(relations, all)];
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
