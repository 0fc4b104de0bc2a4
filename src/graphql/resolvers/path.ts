import type { Context } from '../context.js';
import type { Loaders } from '../loaders.js';
import type { GapParent, HopParent, PathResultParent, SubgraphParent } from '../parents.js';
import { bounded, effectiveOptions, refusalOf, requireEnds, type EffectiveOptions } from '../pathOptions.js';
import { findPaths, toPath } from '../paths.js';
import { surroundings } from '../neighborhood.js';
import { entityNamed, named, relationship, relationshipOf, whole } from '../nodes.js';
import { gapsAbout } from './gap.js';
import type { HopResolvers, PathResultResolvers, QueryResolvers, SubgraphResolvers } from '../types.generated.js';

export const pathQueries: Pick<QueryResolvers, 'paths' | 'neighborhood'> = {
  paths: async (_, { from, to, options, asOf: day }, context) => {
    const effective = effectiveOptions(options);
    const wanted = { ...effective, asOf: day ?? undefined };
    const { found, cut } = await besideCheck({ from, to }, wanted, context, () => findPaths({ from, to }, wanted, context));
    return {
      paths: found.map((path) => toPath(path, wanted, context)),
      effective,
      truncated: cut !== null,
      truncatedBy: cut,
      aboutIds: [from, to, ...found.flatMap((path) => path.map(({ toId }) => toId))],
      asOf: wanted.asOf,
    };
  },
  neighborhood: async (_, { id, depth, options, asOf: day }, context) => {
    const asOf = day ?? undefined;
    const effective = { ...effectiveOptions(options), depth: bounded('depth', depth ?? 1, 'depth') };
    const wanted = { ...effective, asOf };
    const { reached, relationships, cut } = await besideCheck({ id }, wanted, context, () => surroundings(id, wanted, context));
    const entities = [await whole(id, context.loaders), ...reached];
    return {
      entities: entities.map((one) => named(one, asOf)),
      relationships: relationships.map((row) => relationshipOf(row, asOf)),
      effective,
      truncated: cut !== null,
      truncatedBy: cut,
      aboutIds: entities.map((one) => one.id),
      asOf,
    };
  },
};

/** What is wrong with the ends of a search is told before its outcome, but not before it has ended: no work outlives its request. */
async function besideCheck<T>(
  ends: Readonly<Record<string, string>>,
  { avoidNodes }: Pick<EffectiveOptions, 'avoidNodes'>,
  { loaders }: Context,
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

type Search = Pick<PathResultParent | SubgraphParent, 'aboutIds' | 'asOf'>;
const gaps = ({ aboutIds, asOf }: Search, _: unknown, { loaders }: Context): Promise<GapParent[]> => gapsAbout(aboutIds, asOf, loaders);

export const PathResult: PathResultResolvers = { gaps };
export const Subgraph: SubgraphResolvers = { gaps };

/** An end of a hop is one of its relationship, which tells its name. */
const endOf = async ({ relationshipId, asOf }: HopParent, id: string, loaders: Loaders) => {
  const { fromId, fromName, toName } = await relationship(relationshipId, asOf, loaders);
  return entityNamed(id, id === fromId ? fromName : toName, asOf, loaders);
};

export const Hop: HopResolvers = {
  relationship: ({ relationshipId, asOf }, _, { loaders }) => relationship(relationshipId, asOf, loaders),
  from: (hop, _, { loaders }) => endOf(hop, hop.fromId, loaders),
  to: (hop, _, { loaders }) => endOf(hop, hop.toId, loaders),
};
