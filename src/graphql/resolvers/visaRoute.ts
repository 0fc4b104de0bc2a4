/** Which visa types get round which provisions. */
import { stands } from '../../model/evidence.js';
import { relationshipId } from '../../model/relationship.js';
import { knownAt, type Day } from '../../model/time.js';
import { visaUsers } from '../../model/traversals.js';
import { evidenceFor } from '../../reasoning/evidence.js';
import type { Loaders } from '../../reasoning/loaders.js';
import type { VisaRouteFilter, VisaRouteRow } from '../../store/visaRoute.js';
import { toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf, type FieldAsked } from '../cursor.js';
import type { QueryResolvers, VisaRouteConnectionResolvers, VisaRouteResolvers } from '../generated/types.js';
import { circumvention, claim, entity, requireEntity } from '../nodes.js';
import type { ClaimParent, Connection, EntityParent, VisaRouteParent } from '../parents.js';
import { resolutionIdOf } from '../resolution.js';
import { dayOf, toStatuses, traverse, type StandingArguments } from './entity.js';
import { gapsAbout } from './gap.js';

const usersOf = traverse(visaUsers);

/** The rule that joins methods and provisions to visa types. */
const routeRule = 'visa-type-circumvents';

const evidenceOf = ({ chains, asOf }: VisaRouteParent, _: unknown, { loaders }: Context) => evidenceFor(chains, routeRule, asOf, loaders);

export const VisaRoute: VisaRouteResolvers = {
  visaType: ({ visaTypeId, asOf }, _, { loaders }) => entity(visaTypeId, asOf, loaders),
  provision: ({ provisionId, asOf }, _, { loaders }) => entity(provisionId, asOf, loaders),
  evidence: evidenceOf,
  extent: async (above, _, context) => (await evidenceOf(above, _, context)).extent,
  tense: async (above, _, context) => (await evidenceOf(above, _, context)).tense,
  lawStatus: async (above, _, context) => (await evidenceOf(above, _, context)).lawStatus,
  circumventions: async ({ chains, provisionId, asOf }, _, { loaders }) => {
    const weighed = await Promise.all(chains.map((chain) => evidenceFor([chain], routeRule, asOf, loaders)));
    const standing = chains.filter((_one, index) => stands(weighed[index]?.status ?? 'NOT_YET')).map(({ methodId }) => methodId);
    return Promise.all(
      [...new Set(standing)]
        .sort()
        .map((from) => circumvention(relationshipId({ from, type: 'CIRCUMVENTS', to: provisionId }), asOf, loaders)),
    );
  },
  usedBy: ({ visaTypeId, asOf }, args, context, info) => usersOf({ id: visaTypeId, asOf }, args, context, info),
  legalBasis: ({ provisionId, asOf }, _, { loaders }) => legalBasis(provisionId, asOf, loaders),
  legalNote: async ({ provisionId, asOf }, _, { loaders }) => {
    const [{ paragraph }, basis] = await Promise.all([requireEntity(provisionId, loaders), legalBasis(provisionId, asOf, loaders)]);
    return basis.length === 0 ? null : `${paragraph ?? 'Paragraph not stated'}: ${basis.map(({ statement }) => statement).join(' ')}`;
  },
};

/** The official claims that say what a provision tests, as far as they could be known. */
async function legalBasis(provisionId: string, asOf: Day | undefined, loaders: Loaders): Promise<ClaimParent[]> {
  const { testClaims } = await requireEntity(provisionId, loaders);
  const claims = await Promise.all((testClaims ?? []).map((id) => claim(id, asOf, loaders)));
  return claims.filter(({ known }) => stands(knownAt(known, asOf)));
}

const routeKey = ({ visaTypeId, provisionId }: VisaRouteRow): string[] => [visaTypeId, provisionId];

function pageOf(filter: VisaRouteFilter, args: PageArguments, { stores }: Context, info: FieldAsked): Connection<VisaRouteParent> {
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
  const filter = { provision: args.provision ?? undefined, known: toStatuses(args.known), asOf: dayOf(resolution, args) };
  return toConnection(args, placeOf(info, { ...filter, of: resolution.id }), {
    rows: (page) => loaders.visaRoutesOf.load(resolution.id, { ...filter, ...page }),
    key: routeKey,
    node: (row) => ({ ...row, asOf: filter.asOf }),
    total: () => loaders.visaRouteCountOf.load(resolution.id, filter),
  });
}

export const visaRoutes: NonNullable<QueryResolvers['visaRoutes']> = async (
  _,
  { resolution, provision, known, asOf, ...page },
  context,
  info,
) =>
  resolution == null
    ? pageOf({ provision: provision ?? undefined, known: toStatuses(known), asOf: asOf ?? undefined }, page, context, info)
    : visaRoutesOfResolution(
        { id: await resolutionIdOf(resolution, 'resolution', context), asOf: asOf ?? undefined },
        { provision, known, ...page },
        context,
        info,
      );

/** Gaps bear on a page by the entities of its rows. */
export const VisaRouteConnection: VisaRouteConnectionResolvers = {
  gaps: async ({ edges }, _, { loaders }) => {
    const routes = await edges();
    const ids = routes.flatMap(({ node }) => [node.visaTypeId, node.provisionId, ...node.chains.map(({ methodId }) => methodId)]);
    return gapsAbout(ids, routes[0]?.node.asOf, loaders);
  },
};
