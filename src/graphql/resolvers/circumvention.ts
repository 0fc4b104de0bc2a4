/** Which methods get round which provisions. */
import { visaTypesBy } from '../../reasoning/circumvention.js';
import type { CircumventionFilter } from '../../store/circumvention.js';
import { toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf, type FieldAsked } from '../cursor.js';
import type { CircumventionConnectionResolvers, CircumventionResolvers, QueryResolvers } from '../generated/types.js';
import { circumvention, entity } from '../nodes.js';
import type { CircumventionParent, Connection } from '../parents.js';
import { resolutionIdOf } from '../resolution.js';
import { toStatuses } from './entity.js';
import { gapsAbout } from './gap.js';
import { relationshipFields } from './relationship.js';

export const Circumvention: CircumventionResolvers = {
  ...relationshipFields,
  method: relationshipFields.from,
  provision: relationshipFields.to,
  effect: ({ effect, id }) => effect ?? Promise.reject(new Error(`circumvention ${id} has no effect`)),
  visaTypes: async ({ id, asOf }, _, { loaders }) =>
    Promise.all((await visaTypesBy(id, asOf, loaders)).map((visaType) => entity(visaType, asOf, loaders))),
};

export function circumventionsBy(
  filter: CircumventionFilter,
  args: PageArguments,
  { stores, loaders }: Context,
  info: FieldAsked,
): Connection<CircumventionParent> {
  return toConnection(args, placeOf(info, filter), {
    rows: async (page) => {
      const ids = await stores.circumvention.page(filter, page);
      return Promise.all(ids.map((id) => circumvention(id, filter.asOf, loaders)));
    },
    key: ({ id }) => [id],
    node: (one) => one,
    total: () => stores.circumvention.count(filter),
  });
}

export const circumventions: NonNullable<QueryResolvers['circumventions']> = async (
  _,
  { resolution, provision, visaType, evasionMethod, known, asOf, ...page },
  context,
  info,
) =>
  circumventionsBy(
    {
      resolution: resolution == null ? undefined : await resolutionIdOf(resolution, 'resolution', context),
      provision: provision ?? undefined,
      visaType: visaType ?? undefined,
      evasionMethod: evasionMethod ?? undefined,
      known: toStatuses(known),
      asOf: asOf ?? undefined,
    },
    page,
    context,
    info,
  );

/** Gaps bear on a page by the entities of its rows. */
export const CircumventionConnection: CircumventionConnectionResolvers = {
  gaps: async ({ edges }, _, { loaders }) => {
    const rows = await edges();
    const ids = rows.flatMap(({ node }) => [node.fromId, node.toId]);
    return gapsAbout(ids, rows[0]?.node.asOf, loaders);
  },
};
