import { relationshipSentence } from '../../reasoning/answer/sentence.js';
import { requireRelationship } from '../../reasoning/rows.js';
import { firmnessOfPath, pathsBetween, weighPath, type Path } from '../../reasoning/paths.js';
import { neighborhoodOf } from '../../reasoning/neighborhood.js';
import type { Loaders } from '../../reasoning/loaders.js';
import { once } from '../../reasoning/once.js';
import type { Day } from '../../model/time.js';
import type { Context } from '../context.js';
import type { HopResolvers, PathResultResolvers, QueryResolvers, SubgraphResolvers } from '../generated/types.js';
import { entityWithName, toEntity, relationship, relationshipOf, requireEntity } from '../nodes.js';
import type { GapParent, HopParent, PathParent, PathResultParent, SubgraphParent } from '../parents.js';
import { gapsAbout } from './gap.js';

export const pathQueries: Pick<QueryResolvers, 'paths' | 'neighborhood'> = {
  paths: async (_, { from, to, options, asOf: day }, context) => {
    const asOf = day ?? undefined;
    const { found, cut, excluded, effective } = await pathsBetween({ from, to }, options ?? {}, asOf, context, context.maxSeconds);
    if (cut === 'TIME_BUDGET') context.cutByTime();
    return {
      paths: found.map((path) => toPath(path, asOf, context)),
      effective,
      truncated: cut !== null,
      truncatedBy: cut,
      complete: cut === null,
      excluded,
      aboutIds: [from, to, ...found.flatMap((path) => path.map(({ toId }) => toId))],
      asOf,
    };
  },
  neighborhood: async (_, { id, depth, options, asOf: day }, context) => {
    const asOf = day ?? undefined;
    const { reached, relationships, cut, excluded, effective } = await neighborhoodOf(id, depth ?? 1, options ?? {}, asOf, context);
    const entities = [await requireEntity(id, context.loaders), ...reached];
    return {
      entities: entities.map((one) => toEntity(one, asOf)),
      relationships: relationships.map((row) => relationshipOf(row, asOf)),
      effective,
      truncated: cut !== null,
      truncatedBy: cut,
      complete: cut === null,
      excluded,
      aboutIds: entities.map((one) => one.id),
      asOf,
    };
  },
};

/** A path as it is shown; its evidence is weighed if that is asked for. */
function toPath(path: Path, asOf: Day | undefined, context: Context): PathParent {
  const weighed = once(() => weighPath(path, asOf, context));
  return {
    length: path.length,
    hops: path.map(({ edge, fromId, toId }) => ({
      relationshipId: edge.id,
      direction: edge.fromId === fromId ? ('OUT' as const) : ('IN' as const),
      fromId,
      toId,
      asOf,
    })),
    weakest: firmnessOfPath(path),
    contested: async () => (await weighed()).contested,
    extent: async () => (await weighed()).extent,
    tense: async () => (await weighed()).tense,
    lawStatus: async () => (await weighed()).lawStatus,
    caveats: async () => (await weighed()).caveats,
  };
}

type Search = Pick<PathResultParent | SubgraphParent, 'aboutIds' | 'asOf'>;
const gaps = ({ aboutIds, asOf }: Search, _: unknown, { loaders }: Context): Promise<GapParent[]> => gapsAbout(aboutIds, asOf, loaders);

export const PathResult: PathResultResolvers = { gaps };
export const Subgraph: SubgraphResolvers = { gaps };

/** An end of a hop is one of its relationship, which tells its name. */
const endOf = async ({ relationshipId, asOf }: HopParent, id: string, loaders: Loaders) => {
  const { fromId, fromName, toName } = await relationship(relationshipId, asOf, loaders);
  return entityWithName(id, id === fromId ? fromName : toName, asOf, loaders);
};

export const Hop: HopResolvers = {
  sentence: async ({ relationshipId, asOf }, _, context) =>
    relationshipSentence(await requireRelationship(relationshipId, context.loaders), asOf, context),
  relationship: ({ relationshipId, asOf }, _, { loaders }) => relationship(relationshipId, asOf, loaders),
  from: (hop, _, { loaders }) => endOf(hop, hop.fromId, loaders),
  to: (hop, _, { loaders }) => endOf(hop, hop.toId, loaders),
};
