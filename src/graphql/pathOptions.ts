/** What a client may ask of a search, checked: bounds hold, and every entity that is named is one. */
import { BadUserInput } from './badUserInput.js';
import { stands } from '../model/evidence.js';
import { pathBounds, pathDefaults, usedTypes } from '../model/pathOptions.js';
import { knownStatuses } from '../model/time.js';
import type { Loaders } from './loaders.js';
import type { PathOptions } from './types.generated.js';

export function bounded(name: keyof typeof pathBounds, value: number, argument: string = `options.${name}`): number {
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
    maxLength: bounded('maxLength', given?.maxLength ?? pathDefaults.maxLength),
    maxPaths: bounded('maxPaths', given?.maxPaths ?? pathDefaults.maxPaths),
    maxRelationships: bounded('maxRelationships', given?.maxRelationships ?? pathDefaults.maxRelationships),
    hubDegree: bounded('hubDegree', given?.hubDegree ?? pathDefaults.hubDegree),
    includeNegative,
    includeLawConflicts: given?.includeLawConflicts ?? false,
  };
}

export type EffectiveOptions = ReturnType<typeof effectiveOptions>;

type EndsNamed = Readonly<Record<string, string>>;

/** What is wrong with ends that no search can join: both are one, or one is avoided. */
export function refusalOf(ends: EndsNamed, avoidNodes: readonly string[]): BadUserInput | undefined {
  const ids = Object.values(ends);
  if (new Set(ids).size < ids.length) return new BadUserInput(`Both ends are "${ids[0]}"; a path joins two different entities.`, 'to');
  const avoided = ids.find((id) => avoidNodes.includes(id));
  return avoided === undefined
    ? undefined
    : new BadUserInput(`options.avoidNodes names "${avoided}", where the search starts or ends.`, 'options.avoidNodes');
}

/** Ends are entities, two of them are different, and none is avoided; what is avoided is an entity. */
export async function requireEnds(ends: EndsNamed, avoidNodes: readonly string[], { entity }: Loaders): Promise<void> {
  const named = [...Object.entries(ends), ...avoidNodes.map((id): [string, string] => ['options.avoidNodes', id])];
  const rows = await Promise.all(named.map(([, id]) => entity.load(id)));
  for (const [index, [argument, id]] of named.entries())
    if (rows[index] == null) throw new BadUserInput(`${argument} names "${id}", which is no entity; find the id with search.`, argument);
  const refusal = refusalOf(ends, avoidNodes);
  if (refusal) throw refusal;
}
