/** Which visa types get round which provisions. */
import { stands } from '../../model/evidence.js';
import { relationshipId } from '../../model/relationship.js';
import { keysOf } from '../../model/record.js';
import type { Day } from '../../model/time.js';
import { methodUsers, visaUsers } from '../../model/traversals.js';
import { evidenceFor, type Evidence } from '../../reasoning/evidence.js';
import { routeSentence } from '../../reasoning/answer/sentence.js';
import { legalBasis, legalNote } from '../../reasoning/legalNote.js';
import type { Loaders } from '../../reasoning/loaders.js';
import { routeRule } from '../../reasoning/route.js';
import type { VisaRouteFilter, VisaRouteRow } from '../../store/visaRoute.js';
import { toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf, type FieldAsked } from '../cursor.js';
import type { QueryResolvers, RouteWayResolvers, VisaRouteConnectionResolvers, VisaRouteResolvers } from '../generated/types.js';
import { circumvention, claimOf, entity, requireEntity } from '../nodes.js';
import type { AsOf, Connection, EntityParent, RouteWayParent, VisaRouteParent } from '../parents.js';
import { resolutionIdOf } from '../resolution.js';
import { dayOf, toStatuses, traverse, type StandingArguments } from './entity.js';
import { gapsAbout } from './gap.js';
import { weightFields } from './weight.js';

const usersOf = traverse(visaUsers);
const methodUsersOf = traverse(methodUsers);

type Chained = Pick<VisaRouteRow, 'chains'> & AsOf;
const evidenceOf = ({ chains, asOf }: Chained, _: unknown, { loaders }: Context): Promise<Evidence> =>
  evidenceFor(chains, routeRule, asOf, loaders);

/** Fields of a route and of one of its ways. */
const chainFields = weightFields(evidenceOf);

/** The note of a route or of a way, from what law says and from how these ways are reported. */
async function noteOf({ provisionId, visaTypeId, asOf }: Routed, ways: readonly Chained[], context: Context): Promise<string | null> {
  const { loaders } = context;
  const [{ paragraph }, basis, evidence] = await Promise.all([
    requireEntity(provisionId, loaders),
    legalBasis(provisionId, visaTypeId, asOf, loaders),
    Promise.all(ways.map((way) => evidenceOf(way, undefined, context))),
  ]);
  return legalNote(paragraph, basis, evidence, loaders);
}

type Routed = Pick<VisaRouteRow, 'provisionId' | 'visaTypeId'> & AsOf;

export const VisaRoute: VisaRouteResolvers = {
  ...chainFields,
  sentence: ({ asOf, ...route }, _, context) => routeSentence(route, asOf, context),
  legalNote: async (route, _, context) => noteOf(route, await waysOf(route, context), context),
  visaType: ({ visaTypeId, asOf }, _, { loaders }) => entity(visaTypeId, asOf, loaders),
  provision: ({ provisionId, asOf }, _, { loaders }) => entity(provisionId, asOf, loaders),
  circumventions: async (route, _, context) => {
    const ways = await waysOf(route, context);
    return Promise.all(
      ways.map(({ methodId: from, provisionId: to, asOf }) =>
        circumvention(relationshipId({ from, type: 'CIRCUMVENTS', to }), asOf, context.loaders),
      ),
    );
  },
  ways: (route, _, context) => waysOf(route, context),
  wayMarks: async (route, _, context) => {
    const ways = await waysOf(route, context);
    return marksOf(await Promise.all(ways.map((way) => evidenceOf(way, _, context))));
  },
  contains: ({ visaTypeId, provisionId, asOf }, _, { loaders }) => kindsWithRoute(visaTypeId, provisionId, asOf, loaders),
  usedBy: ({ visaTypeId, asOf }, args, context, info) => usersOf({ id: visaTypeId, asOf }, args, context, info),
  legalBasis: async ({ provisionId, visaTypeId, asOf }, _, { loaders }) =>
    (await legalBasis(provisionId, visaTypeId, asOf, loaders)).map((row) => claimOf(row, asOf)),
};

export const RouteWay: RouteWayResolvers = {
  ...chainFields,
  sentence: ({ asOf, ...way }, _, context) => routeSentence({ ...way, ways: [way] }, asOf, context),
  legalNote: (way, _, context) => noteOf(way, [way], context),
  notes: async ({ methodId: from, visaTypeId, provisionId }, _, { loaders }) => {
    const ids = [
      relationshipId({ from, type: 'ENABLED_BY', to: visaTypeId }),
      relationshipId({ from, type: 'CIRCUMVENTS', to: provisionId }),
    ];
    return (await Promise.all(ids.map((id) => loaders.relationship.load(id)))).flatMap((row) => row?.note ?? []);
  },
  method: ({ methodId, asOf }, _, { loaders }) => entity(methodId, asOf, loaders),
  usedBy: ({ methodId, asOf }, args, context, info) => methodUsersOf({ id: methodId, asOf }, args, context, info),
};

/** The ways of a route that stand. */
async function waysOf({ ways, visaTypeId, provisionId, effect, asOf }: VisaRouteParent, context: Context): Promise<RouteWayParent[]> {
  const all = ways.map((way) => ({ ...way, visaTypeId, provisionId, effect, asOf }));
  const evidence = await Promise.all(all.map((way) => evidenceOf(way, undefined, context)));
  return all.filter((_, index) => stands(evidence[index]?.status ?? 'NOT_YET'));
}

function marksOf(ways: readonly Evidence[]) {
  const total = ways.length;
  const marks = {
    contested: ways.filter(({ contested }) => contested).length,
    qualified: ways.filter(({ qualifications }) => qualifications.length > 0).length,
    predicted: ways.filter(({ predicted }) => predicted).length,
  };
  const told = { contested: 'contested', qualified: 'qualified', predicted: 'a forecast' };
  const words = keysOf(marks).flatMap((mark) =>
    marks[mark] === 0 ? [] : [total === 1 ? told[mark] : `${told[mark]} in ${marks[mark]} of ${total} ways`],
  );
  return { total, ...marks, words: words.join(', ') };
}

/** Kinds of a visa type that get round a provision themselves. */
async function kindsWithRoute(visaTypeId: string, provisionId: string, asOf: Day | undefined, loaders: Loaders): Promise<EntityParent[]> {
  const filter = { types: ['SUBTYPE_OF'] as const, directions: ['IN'] as const, known: undefined, asOf, after: [], limit: mostKinds };
  const kinds = await loaders.relationshipsOf.load(visaTypeId, filter);
  const routes = await Promise.all(
    kinds.map(async ({ fromId }) => {
      const row = await loaders.relationship.load(relationshipId({ from: fromId, type: 'CIRCUMVENTS', to: provisionId }));
      return row && stands((await evidenceFor(row.support, row.rule, asOf, loaders)).status) ? [await entity(fromId, asOf, loaders)] : [];
    }),
  );
  return routes.flat();
}

/** An umbrella has few kinds. */
const mostKinds = 100;

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
    const ids = routes.flatMap(({ node }) => [node.visaTypeId, node.provisionId, ...node.ways.map(({ methodId }) => methodId)]);
    return gapsAbout(ids, routes[0]?.node.asOf, loaders);
  },
};
