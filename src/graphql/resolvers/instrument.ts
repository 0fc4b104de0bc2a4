/** Resolutions and statutes: what creates provisions. */
import type { Context } from '../context.js';
import { entity } from '../nodes.js';
import type { EntityParent } from '../parents.js';
import type { ResolutionResolvers, StatuteResolvers } from '../generated/types.js';
import { circumventionsBy } from './circumvention.js';
import { fieldsOf, toStatuses, entityField } from './entity.js';
import { visaRoutesOfResolution } from './visaRoute.js';

const provisions = async ({ id, asOf }: EntityParent, _: unknown, { loaders }: Context): Promise<EntityParent[]> =>
  Promise.all((await loaders.provisionsOf.load(id)).map((provision) => entity(provision, asOf, loaders)));

export const Statute: StatuteResolvers = {
  ...fieldsOf('Statute'),
  provisions,
  symbol: entityField(({ symbol, name }) => symbol ?? name),
};

export const Resolution: ResolutionResolvers = {
  ...fieldsOf('Resolution'),
  provisions,
  visaRoutes: visaRoutesOfResolution,
  circumventedBy: (resolution, args, context, info) =>
    circumventionsBy({ resolution: resolution.id, known: toStatuses(args.known), asOf: args.asOf ?? resolution.asOf }, args, context, info),
};
