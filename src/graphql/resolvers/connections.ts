/** Pages of visa routes and circumventions, from wherever they are asked, and what pages have beside their rows. */
import type { CircumventionFilter } from '../../store/circumvention.js';
import type { VisaRouteFilter, VisaRouteRow } from '../../store/visaRoute.js';
import { toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf, type FieldAsked } from '../cursor.js';
import { circumvention } from '../nodes.js';
import type { CircumventionParent, Connection, EntityParent, VisaRouteParent } from '../parents.js';
import type { CircumventionConnectionResolvers, SearchConnectionResolvers, VisaRouteConnectionResolvers } from '../generated/types.js';
import { dayOf, standingWanted, type StandingArguments } from './entity.js';
import { gapsAbout } from './gap.js';
import { partiesNamed } from './listQueries.js';

const routeKey = ({ visaTypeId, provisionId }: VisaRouteRow): string[] => [visaTypeId, provisionId];

export function visaRoutes(
  filter: VisaRouteFilter,
  args: PageArguments,
  { stores }: Context,
  info: FieldAsked,
): Connection<VisaRouteParent> {
  return toConnection(args, placeOf(info, filter), {
    rows: (page) => stores.visaRoute.page(filter, page),
    key: routeKey,
    node: (row) => ({ ...row, asOf: filter.asOf }),
    total: () => stores.visaRoute.count(filter),
  });
}

type RouteArguments = StandingArguments & { readonly provision?: string | null | undefined };

export function visaRoutesOfResolution(
  resolution: Pick<EntityParent, 'id' | 'asOf'>,
  args: RouteArguments,
  { loaders }: Context,
  info: FieldAsked,
): Connection<VisaRouteParent> {
  const filter = { provision: args.provision ?? undefined, known: standingWanted(args.known), asOf: dayOf(resolution, args) };
  return toConnection(args, placeOf(info, { ...filter, of: resolution.id }), {
    rows: (page) => loaders.visaRoutesOf.load(resolution.id, { ...filter, ...page }),
    key: routeKey,
    node: (row) => ({ ...row, asOf: filter.asOf }),
    total: () => loaders.visaRouteCountOf.load(resolution.id, filter),
  });
}

export function circumventions(
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

/** Official lists beside what was found in the reporting: a field of its own, so that neither is taken for the other. */
export const SearchConnection: SearchConnectionResolvers = {
  parties: ({ text }, args, context) => partiesNamed(text, args, context),
};

/** Gaps bear on a page by the entities of its rows. */
export const VisaRouteConnection: VisaRouteConnectionResolvers = {
  gaps: async ({ edges }, _, { loaders }) => {
    const routes = await edges();
    const ids = routes.flatMap(({ node }) => [node.visaTypeId, node.provisionId, ...node.chains.map(({ methodId }) => methodId)]);
    return gapsAbout(ids, routes[0]?.node.asOf, loaders);
  },
};

export const CircumventionConnection: CircumventionConnectionResolvers = {
  gaps: async ({ edges }, _, { loaders }) => {
    const rows = await edges();
    const ids = rows.flatMap(({ node }) => [node.fromId, node.toId]);
    return gapsAbout(ids, rows[0]?.node.asOf, loaders);
  },
};
