/** Pages of visa routes and circumventions, from wherever they are asked. */
import type { CircumventionFilter } from '../../store/circumvention.js';
import type { VisaRouteFilter, VisaRouteRow } from '../../store/visaRoute.js';
import { pageFor, toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { circumvention } from '../nodes.js';
import type { CircumventionParent, Connection, EntityParent, VisaRouteParent } from '../parents.js';
import type { CircumventionConnectionResolvers, VisaRouteConnectionResolvers } from '../types.generated.js';
import { dayOf, type StandingArguments } from './entity.js';
import { gapsAbout } from './gap.js';

const routeKey = ({ visaTypeId, provisionId }: VisaRouteRow): string[] => [visaTypeId, provisionId];

export async function visaRoutes(filter: VisaRouteFilter, args: PageArguments, { stores }: Context): Promise<Connection<VisaRouteParent>> {
  const page = pageFor(args);
  const rows = await stores.visaRoute.page(filter, page);
  return toConnection(rows, page, {
    key: routeKey,
    node: (row) => ({ ...row, asOf: filter.asOf }),
    total: () => stores.visaRoute.count(filter),
  });
}

type RouteArguments = StandingArguments & { readonly provision?: string | null | undefined };

export async function visaRoutesOfResolution(
  resolution: Pick<EntityParent, 'id' | 'asOf'>,
  args: RouteArguments,
  { loaders }: Context,
): Promise<Connection<VisaRouteParent>> {
  const filter = { provision: args.provision ?? undefined, known: args.known ?? undefined, asOf: dayOf(resolution, args) };
  const page = pageFor(args);
  const rows = await loaders.visaRoutesOf.load(resolution.id, { ...filter, ...page });
  const total = (): Promise<number> => loaders.visaRouteCountOf.load(resolution.id, filter);
  return toConnection(rows, page, { key: routeKey, node: (row) => ({ ...row, asOf: filter.asOf }), total });
}

export async function circumventions(
  filter: CircumventionFilter,
  args: PageArguments,
  { stores, loaders }: Context,
): Promise<Connection<CircumventionParent>> {
  const page = pageFor(args);
  const ids = await stores.circumvention.page(filter, page);
  const nodes = await Promise.all(ids.map((id) => circumvention(id, filter.asOf, loaders)));
  return toConnection(nodes, page, { key: ({ id }) => [id], node: (one) => one, total: () => stores.circumvention.count(filter) });
}

/** Gaps bear on a page by the entities of its rows. */
export const VisaRouteConnection: VisaRouteConnectionResolvers = {
  gaps: ({ edges }, _, { loaders }) => {
    const ids = edges.flatMap(({ node }) => [node.visaTypeId, node.provisionId, ...node.chains.map(({ methodId }) => methodId)]);
    return gapsAbout(ids, edges[0]?.node.asOf, loaders);
  },
};

export const CircumventionConnection: CircumventionConnectionResolvers = {
  gaps: ({ edges }, _, { loaders }) =>
    gapsAbout(
      edges.flatMap(({ node }) => [node.fromId, node.toId]),
      edges[0]?.node.asOf,
      loaders,
    ),
};
