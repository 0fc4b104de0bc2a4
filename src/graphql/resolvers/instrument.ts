/** Resolutions and statutes: what creates provisions. */
import type { Context } from '../context.js';
import { entity } from '../nodes.js';
import type { EntityParent } from '../parents.js';
import type { ResolutionResolvers, StatuteResolvers } from '../generated/types.js';
import { circumventions, visaRoutesOfResolution } from './connections.js';
import { fieldsOf, standingWanted, stated } from './entity.js';

const provisions = async ({ id, asOf }: EntityParent, _: unknown, { loaders }: Context): Promise<EntityParent[]> =>
  Promise.all((await loaders.provisionsOf.load(id)).map((provision) => entity(provision, asOf, loaders)));

export const Statute: StatuteResolvers = {
  ...fieldsOf('Statute'),
  provisions,
  symbol: stated(({ symbol, name }) => symbol ?? name),
};

export const Resolution: ResolutionResolvers = {
  ...fieldsOf('Resolution'),
  provisions,
  visaRoutes: visaRoutesOfResolution,
  circumventedBy: (resolution, args, context, info) =>
    circumventions(
      { resolution: resolution.id, known: standingWanted(args.known), asOf: args.asOf ?? resolution.asOf },
      args,
      context,
      info,
    ),
};
