/** Pages and counts of claims: each filter by the statement that looks at least. */
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { endOfTime, type Day, type KnownStatus } from '../model/time.js';
import type { Page } from './batch.js';

/** Which claims are wanted; a field that is undefined does not narrow. */
export interface ClaimFilter {
  readonly about?: string | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly document?: string | undefined;
  readonly predicates?: readonly string[] | undefined;
  readonly sourceClasses?: readonly string[] | undefined;
  readonly modalities?: readonly string[] | undefined;
  readonly tenses?: readonly string[] | undefined;
  readonly attributions?: readonly string[] | undefined;
  readonly speaker?: string | undefined;
  readonly lawStatuses?: readonly string[] | undefined;
  readonly known?: readonly KnownStatus[] | undefined;
  readonly asOf: Day | undefined;
}

export type ClaimOrder = 'ID' | 'PUBLISHED';
type FilterParameters = { readonly [field in keyof Omit<ClaimFilter, 'asOf'>]-?: ClaimFilter[field] } & { readonly day: Day };
type FacetParameters = Omit<FilterParameters, 'document' | 'speaker' | 'subject' | 'object' | 'about'>;
type AboutParameters = Omit<FilterParameters, 'document' | 'speaker'>;
type PageParameters = { readonly afterId: string; readonly afterPublished: string; readonly limit: number };
type PageRow = { readonly id: string; readonly published: string };

const pageById = query<Pick<PageParameters, 'afterId' | 'limit'>, PageRow>('claim/pageById');
const pageOfFacets = query<FacetParameters & Omit<PageParameters, 'afterPublished'>, PageRow>('claim/pageOfFacets');
const pageByPublication = query<FacetParameters & PageParameters, PageRow>('claim/pageByPublication');
const pageAmong = query<FilterParameters & PageParameters & { byPublication: boolean }, PageRow>('claim/pageAmong');
const pageAboutById = query<AboutParameters & Omit<PageParameters, 'afterPublished'>, PageRow>('claim/pageAboutById');
const pageAboutByPublication = query<AboutParameters & PageParameters, PageRow>('claim/pageAboutByPublication');
const count = query<FacetParameters, { total: number }>('claim/count');
const countAmong = query<FilterParameters, { total: number }>('claim/countAmong');
const countAbout = query<AboutParameters, { total: number }>('claim/countAbout');

/** Are claims looked for among those of a document or a speaker? */
const isAmong = ({ document, speaker }: ClaimFilter): boolean => document !== undefined || speaker !== undefined;
/** Or among those about an entity? */
const isAbout = ({ subject, object, about }: ClaimFilter): boolean => [subject, object, about].some((id) => id !== undefined);
const isAll = (filter: ClaimFilter): boolean => Object.values(filter).every((value) => value === undefined);

const parametersOf = ({ asOf = endOfTime, ...filter }: ClaimFilter): FilterParameters => ({
  about: filter.about,
  subject: filter.subject,
  object: filter.object,
  document: filter.document,
  predicates: filter.predicates,
  sourceClasses: filter.sourceClasses,
  modalities: filter.modalities,
  tenses: filter.tenses,
  attributions: filter.attributions,
  speaker: filter.speaker,
  lawStatuses: filter.lawStatuses,
  known: filter.known,
  day: asOf,
});

export const claimPages = (graph: Graph) => ({
  /** Keys of one page: id, or day of publication and id. */
  async page(filter: ClaimFilter, order: ClaimOrder, { after, limit }: Page): Promise<PageRow[]> {
    const [afterId = '', afterPublished = ''] = after;
    const parameters = { ...parametersOf(filter), afterId, afterPublished, limit };
    const byPublication = order === 'PUBLISHED';
    if (isAmong(filter)) return graph.read(pageAmong, { ...parameters, byPublication });
    if (isAbout(filter)) return graph.read(byPublication ? pageAboutByPublication : pageAboutById, parameters);
    if (byPublication) return graph.read(pageByPublication, parameters);
    return isAll(filter) ? graph.read(pageById, { afterId, limit }) : graph.read(pageOfFacets, parameters);
  },

  async count(filter: ClaimFilter): Promise<number> {
    const parameters = parametersOf(filter);
    const [row] = await (isAmong(filter)
      ? graph.read(countAmong, parameters)
      : graph.read(isAbout(filter) ? countAbout : count, parameters));
    return row?.total ?? 0;
  },
});
