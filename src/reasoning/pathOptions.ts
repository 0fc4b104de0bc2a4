/** What may be asked of a search, checked: bounds hold, and every entity that is named is one. */
import { BadUserInput } from '../errors.js';
import { stands } from '../model/evidence.js';
import { pathBounds, pathDefaults, usedTypes, type PathOptions } from '../model/pathOptions.js';
import { knownStatuses } from '../model/time.js';
import type { Loaders } from './loaders.js';

export function requireWithinBounds(name: keyof typeof pathBounds, value: number, argument: string = `options.${name}`): number {
  const [least, most] = pathBounds[name];
  if (value < least || value > most) throw new BadUserInput(`${name} is ${value}; expected ${least} to ${most}.`, argument);
  return value;
}

/** Every option with the value that holds. */
export function effectiveOptions(given: PathOptions | null | undefined) {
  const includeNegative = given?.includeNegative ?? false;
  return {
    ...usedTypes({ types: given?.types, avoidTypes: given?.avoidTypes, includeNegative }),
    avoidNodes: [...new Set(given?.avoidNodes ?? [])].sort(),
    known: knownStatuses.filter(stands).filter((status) => given?.known?.includes(status) ?? true),
    maxLength: requireWithinBounds('maxLength', given?.maxLength ?? pathDefaults.maxLength),
    maxPaths: requireWithinBounds('maxPaths', given?.maxPaths ?? pathDefaults.maxPaths),
    maxRelationships: requireWithinBounds('maxRelationships', given?.maxRelationships ?? pathDefaults.maxRelationships),
    hubDegree: requireWithinBounds('hubDegree', given?.hubDegree ?? pathDefaults.hubDegree),
    includeNegative,
    includeLawConflicts: given?.includeLawConflicts ?? false,
    includeExcluded: given?.includeExcluded ?? false,
  };
}

export type EffectiveOptions = ReturnType<typeof effectiveOptions>;

/** Ids of the ends by the names of their arguments. */
type EndsNamed = Readonly<Record<string, string>>;

/** What is wrong with ends that no search can join: both are one, or one is avoided. */
function refusalOf(ends: EndsNamed, avoidNodes: readonly string[]): BadUserInput | undefined {
  const ids = Object.values(ends);
  if (new Set(ids).size < ids.length) return new BadUserInput(`Both ends are "${ids[0]}"; a path joins two different entities.`, 'to');
  const avoided = ids.find((id) => avoidNodes.includes(id));
  return avoided === undefined
    ? undefined
    : new BadUserInput(`options.avoidNodes names "${avoided}", where the search starts or ends.`, 'options.avoidNodes');
}

/** Ends are entities, two of them are different, and none is avoided; what is avoided is an entity. */
async function requireEnds(ends: EndsNamed, avoidNodes: readonly string[], { entity }: Loaders): Promise<void> {
  const named = [...Object.entries(ends), ...avoidNodes.map((id): [string, string] => ['options.avoidNodes', id])];
  const rows = await Promise.all(named.map(([, id]) => entity.load(id)));
  for (const [index, [argument, id]] of named.entries())
    if (rows[index] == null) throw new BadUserInput(`${argument} names "${id}", which is no entity; find the id with search.`, argument);
  const refusal = refusalOf(ends, avoidNodes);
  if (refusal) throw refusal;
}

/** What is wrong with the ends of a search is told before its outcome, but not before it has ended: no work outlives its request. */
export async function besideCheck<T>(
  ends: EndsNamed,
  { avoidNodes }: Pick<EffectiveOptions, 'avoidNodes'>,
  loaders: Loaders,
  search: () => Promise<T>,
): Promise<T> {
  const check = requireEnds(ends, avoidNodes, loaders);
  // These are refused, and nothing is looked for.
  if (refusalOf(ends, avoidNodes)) await check;
  const outcome = search();
  await Promise.allSettled([outcome, check]);
  await check;
  return outcome;
}
