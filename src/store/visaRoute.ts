import type { Graph } from '../graph/graph.js';
import { byParent, query } from '../graph/query.js';
import { groupBy } from '../model/group.js';
import type { Effect } from '../model/relationship.js';
import { byText } from '../model/text.js';
import { endOfTime, type Day, type StandingStatus } from '../model/time.js';
import { groupInOrder, type Page } from './batch.js';
import { setsIn, type PremiseIds } from './relationship.js';
import { standingOf, type Standing } from './standing.js';

/** Which routes are wanted; a field that is undefined does not narrow. */
export interface VisaRouteFilter {
  readonly provision?: string | undefined;
  readonly known: readonly StandingStatus[] | undefined;
  readonly asOf: Day | undefined;
}

interface VisaRouteColumns {
  readonly visaTypeId: string;
  readonly provisionId: string;
  readonly effect: Effect;
  readonly support: readonly string[];
  readonly through: readonly string[];
  readonly tenses: readonly string[] | null;
  readonly most: readonly string[] | null;
  readonly law: Law;
}

/** Alternative ways from the law to the provision; of each its hops; of each hop its official claims. */
type Law = readonly (readonly (readonly string[])[])[];

/** A premise set of the route itself, and the method that it goes through. */
interface Step {
  readonly methodId: string;
  readonly set: PremiseIds;
}

/** A route with its evidence. */
export interface VisaRoute {
  readonly visaTypeId: string;
  readonly provisionId: string;
  readonly effect: Effect;
  /** Premise sets of the chain from law to visa type. */
  readonly chains: readonly PremiseIds[];
  /** The same by the method that they go through, in the order of its id. */
  readonly ways: readonly RouteWay[];
}

export interface VisaRouteRow extends VisaRoute {
  /** What its chains are made of. */
  readonly steps: readonly Step[];
  readonly law: Law;
}

/** One of the methods by which a visa type gets round a provision. */
export interface RouteWay {
  readonly methodId: string;
  readonly chains: readonly PremiseIds[];
}

type FilterParameters = {
  readonly provision: string | undefined;
  readonly known: Standing;
  readonly day: Day;
};
type PageParameters = FilterParameters & { afterVisaType: string; afterProvision: string; limit: number };

const ofResolutions = query<PageParameters & { ids: readonly string[] }, VisaRouteColumns & { parentId: string }>(
  'visaRoute/ofResolutions',
  byParent,
);
const countOfResolutions = query<FilterParameters & { ids: readonly string[] }, { parentId: string; total: number }>(
  'visaRoute/countOfResolutions',
  byParent,
);
const page = query<PageParameters, VisaRouteColumns>('visaRoute/page');
const count = query<FilterParameters, { total: number }>('visaRoute/count');

const parametersOf = ({ provision, known, asOf = endOfTime }: VisaRouteFilter): FilterParameters => ({
  provision,
  known: standingOf(known),
  day: asOf,
});

const pageParameters = (filter: VisaRouteFilter, { after: [afterVisaType = '', afterProvision = ''], limit }: Page): PageParameters => ({
  ...parametersOf(filter),
  afterVisaType,
  afterProvision,
  limit,
});

export const visaRouteStore = (graph: Graph) => ({
  /** One page of the routes round each resolution, by visa type and provision. */
  async pageOfResolutions(ids: readonly string[], filter: VisaRouteFilter & Page): Promise<VisaRouteRow[][]> {
    const rows = await graph.read(ofResolutions, { ids, ...pageParameters(filter, filter) });
    return groupInOrder(ids, rows).map((group) => group.map(toVisaRouteRow));
  },

  async countOfResolutions(ids: readonly string[], filter: VisaRouteFilter): Promise<number[]> {
    return groupInOrder(ids, await graph.read(countOfResolutions, { ids, ...parametersOf(filter) })).map(([row]) => row?.total ?? 0);
  },

  /** One page of all routes, by visa type and provision. */
  async page(filter: VisaRouteFilter, wanted: Page): Promise<VisaRouteRow[]> {
    return (await graph.read(page, pageParameters(filter, wanted))).map(toVisaRouteRow);
  },

  async count(filter: VisaRouteFilter): Promise<number> {
    const [row] = await graph.read(count, parametersOf(filter));
    return row?.total ?? 0;
  },
});

const toVisaRouteRow = ({ visaTypeId, provisionId, effect, through, law, ...columns }: VisaRouteColumns): VisaRouteRow => {
  const steps = setsIn(columns).map((set, index) => ({ methodId: through[index] ?? '', set: { ...set, inherits: true } }));
  return chained({ visaTypeId, provisionId, effect }, steps, law);
};

function chained(of: Pick<VisaRouteRow, 'visaTypeId' | 'provisionId' | 'effect'>, steps: readonly Step[], law: Law): VisaRouteRow {
  const laws = law.length === 0 ? [[]] : law.flatMap(oneClaimPerHop);
  const chains = steps.flatMap(({ methodId, set }) =>
    laws.map((claims) => ({ methodId, chain: { ...set, premises: [...new Set([...set.premises, ...claims])].sort() } })),
  );
  const ways = [...groupBy(chains, ({ methodId }) => methodId)].map(([methodId, group]) => ({
    methodId,
    chains: group.map(({ chain }) => chain),
  }));
  return { ...of, steps, law, chains: chains.map(({ chain }) => chain), ways: ways.sort((a, b) => byText(a.methodId, b.methodId)) };
}

/**
 * The route where some claims are not there. Its own premise sets are as they were.
 * @param requiresLaw whether it is there only where official claims lead to the provision
 */
export function routeWithout(route: VisaRouteRow, claims: ReadonlySet<string>, requiresLaw: boolean): VisaRouteRow | undefined {
  const law = route.law
    .map((hops) => hops.map((ids) => ids.filter((id) => !claims.has(id))))
    .filter((hops) => hops.every((ids) => ids.length > 0));
  if (requiresLaw && law.length === 0) return undefined;
  const { visaTypeId, provisionId, effect } = route;
  return chained({ visaTypeId, provisionId, effect }, route.steps, law);
}

/** Every choice of one official claim for each hop. */
const oneClaimPerHop = (hops: readonly (readonly string[])[]): string[][] =>
  hops.reduce<string[][]>((choices, claims) => choices.flatMap((choice) => claims.map((claim) => [...choice, claim])), [[]]);
