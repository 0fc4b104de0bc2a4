import type { Graph } from '../graph/graph.js';
import { byParent, query } from '../graph/query.js';
import { endOfTime, type Day, type StandingStatus } from '../model/time.js';
import { groupInOrder, type Page } from './batch.js';
import { premisesIn } from './relationship.js';
import { standingOf, type Standing } from './standing.js';

/** Which circumventions are wanted; a field that is undefined does not narrow. */
export interface CircumventionFilter {
  readonly resolution?: string | undefined;
  readonly provision?: string | undefined;
  readonly visaType?: string | undefined;
  readonly evasionMethod?: string | undefined;
  readonly known: readonly StandingStatus[] | undefined;
  readonly asOf: Day | undefined;
}

/** A visa type that enables a method against a provision, with the premise sets that conclude it. */
export interface EnablingVisaType {
  readonly visaTypeId: string;
  readonly support: readonly (readonly string[])[];
}

interface VisaTypeColumns {
  readonly parentId: string;
  readonly visaTypeId: string;
  readonly support: readonly string[];
  readonly through: readonly string[];
  readonly methodId: string;
}

const page = query<FilterParameters & { after: string; limit: number }, { id: string }>('circumvention/page');
const count = query<FilterParameters, { total: number }>('circumvention/count');
const visaTypes = query<{ ids: readonly string[] }, VisaTypeColumns>('circumvention/visaTypes', byParent);

type FilterParameters = { readonly [field in keyof Omit<CircumventionFilter, 'asOf' | 'known'>]-?: CircumventionFilter[field] } & {
  readonly known: Standing;
  readonly day: Day;
};

/** Every parameter of the filter, so that a query finds them all. */
const parametersOf = ({
  resolution,
  provision,
  visaType,
  evasionMethod,
  known,
  asOf = endOfTime,
}: CircumventionFilter): FilterParameters => ({
  resolution,
  provision,
  visaType,
  evasionMethod,
  known: standingOf(known),
  day: asOf,
});

export const circumventionStore = (graph: Graph) => ({
  /** Relationship ids of one page, by id. */
  async page(filter: CircumventionFilter, { after, limit }: Page): Promise<string[]> {
    return (await graph.read(page, { ...parametersOf(filter), after: after[0] ?? '', limit })).map(({ id }) => id);
  },

  async count(filter: CircumventionFilter): Promise<number> {
    const [row] = await graph.read(count, parametersOf(filter));
    return row?.total ?? 0;
  },

  /** The visa types of each circumvention, by id; one list per relationship id. */
  async visaTypesOf(ids: readonly string[]): Promise<EnablingVisaType[][]> {
    return groupInOrder(ids, await graph.read(visaTypes, { ids })).map((group) =>
      group.map(({ visaTypeId, support, through, methodId }) => ({
        visaTypeId,
        support: support.filter((_, index) => through[index] === methodId).map(premisesIn),
      })),
    );
  },
});
