import type { Context } from '../context.js';
import type { GapParent, PathResultParent, SubgraphParent } from '../parents.js';
import { bounded, effectiveOptions, requireEnds } from '../pathOptions.js';
import { findPaths, toPath } from '../paths.js';
import { surroundings } from '../neighborhood.js';
import { entity, relationship } from '../nodes.js';
import { gapsAbout } from './gap.js';
import type { HopResolvers, PathResultResolvers, QueryResolvers, SubgraphResolvers } from '../types.generated.js';

export const pathQueries: Pick<QueryResolvers, 'paths' | 'neighborhood'> = {
  paths: async (_, { from, to, options, asOf: day }, context) => {
    const effective = effectiveOptions(options);
    const wanted = { ...effective, asOf: day ?? undefined };
    await requireEnds({ from, to }, effective.avoidNodes, context.loaders);
    const { found, cut } = await findPaths({ from, to }, wanted, context);
    return {
      paths: await Promise.all(found.map(toPath(wanted, context))),
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
    await requireEnds({ id }, effective.avoidNodes, context.loaders);
    const { entityIds, relationshipIds, cut } = await surroundings(id, { ...effective, asOf }, context);
    return {
      entities: await Promise.all(entityIds.map((one) => entity(one, asOf, context.loaders))),
      relationships: await Promise.all(relationshipIds.map((one) => relationship(one, asOf, context.loaders))),
      effective,
      truncated: cut !== null,
      truncatedBy: cut,
      aboutIds: entityIds,
      asOf,
    };
  },
};

type Search = Pick<PathResultParent | SubgraphParent, 'aboutIds' | 'asOf'>;
const gaps = ({ aboutIds, asOf }: Search, _: unknown, { loaders }: Context): Promise<GapParent[]> => gapsAbout(aboutIds, asOf, loaders);

export const PathResult: PathResultResolvers = { gaps };
export const Subgraph: SubgraphResolvers = { gaps };

export const Hop: HopResolvers = {
  from: ({ fromId, asOf }, _, { loaders }) => entity(fromId, asOf, loaders),
  to: ({ toId, asOf }, _, { loaders }) => entity(toId, asOf, loaders),
};
