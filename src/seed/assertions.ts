/** What a corpus must hold, as seed/assertions.yaml says: counts of labels and relationship types. */
import type { Corpus } from './corpus.js';
import type { Problem } from './read.js';
import type { Rows } from './rows.js';

/** What a load puts into the graph, by label and relationship type. */
export type LoadCounts = Readonly<Record<string, number>>;

export function countRows({ nodes, relationships }: Rows): LoadCounts {
  const counts: Record<string, number> = {};
  const add = (name: string): void => void (counts[name] = (counts[name] ?? 0) + 1);
  for (const { key, labels } of nodes) for (const label of new Set([key, ...labels])) add(label);
  for (const { type } of relationships) add(type);
  return counts;
}

/** Assertions that a load of this corpus would break; a corpus that has lost what it must hold is not loaded. */
export function brokenAssertions({ assertions }: Pick<Corpus, 'assertions'>, { counts }: { readonly counts: LoadCounts }): Problem[] {
  return Object.entries(assertions.content).flatMap(([name, { min = 0, max = Infinity }]) => {
    const found = counts[name] ?? 0;
    if (min <= found && found <= max) return [];
    const expected = max === Infinity ? `at least ${min}` : min === 0 ? `at most ${max}` : `${min} to ${max}`;
    return [assertions.problem([name], `${name}: ${found} would be loaded, expected ${expected}`)];
  });
}
