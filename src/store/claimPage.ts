/** Pages and counts of claims: each filter by the statement that looks at least. */
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { printedWords } from '../model/name.js';
import { endOfTime, type Day, type KnownStatus } from '../model/time.js';
import { modalities, type Modality } from '../model/vocabulary.js';
import type { Page } from './batch.js';
import { statementsWith } from './words.js';

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
  readonly extents?: readonly string[] | undefined;
  /** Does it state a number or amount? */
  readonly quantified?: boolean | undefined;
  /** It bears on another claim in one of these ways. */
  readonly relations?: readonly string[] | undefined;
  /** Its statement has every word of this, in some form. */
  readonly text?: string | undefined;
  /** Of the document. */
  readonly paragraph?: number | undefined;
  readonly known?: readonly KnownStatus[] | undefined;
  readonly asOf: Day | undefined;
}

export type ClaimOrder = 'ID' | 'PUBLISHED' | 'FIRMNESS';
type FilterParameters = { readonly [field in keyof Omit<ClaimFilter, 'asOf'>]-?: ClaimFilter[field] } & { readonly day: Day };
type Among = 'document' | 'speaker' | 'text' | 'paragraph';
type FacetParameters = Omit<FilterParameters, Among | 'subject' | 'object' | 'about'>;
type AboutParameters = Omit<FilterParameters, Among>;
/** Rows after a key: what they are ordered by before their id, empty where by that alone, and the id. */
type PageParameters = { readonly afterId: string; readonly afterOrdered: string; readonly limit: number };
type PageRow = { readonly id: string; readonly ordered: string };
type Firmest = { readonly firmest: readonly Modality[] };

const pageById = query<Pick<PageParameters, 'afterId' | 'limit'>, PageRow>('claim/pageById');
const pageOfFacets = query<FacetParameters & Omit<PageParameters, 'afterOrdered'>, PageRow>('claim/pageOfFacets');
const pageByPublication = query<FacetParameters & PageParameters, PageRow>('claim/pageByPublication');
const pageByFirmness = query<FacetParameters & PageParameters & Firmest, PageRow>('claim/pageByFirmness');
const pageAmong = query<FilterParameters & PageParameters & Firmest & { order: ClaimOrder }, PageRow>('claim/pageAmong');
const pageAboutById = query<AboutParameters & Omit<PageParameters, 'afterOrdered'>, PageRow>('claim/pageAboutById');
const pageAboutByPublication = query<AboutParameters & PageParameters, PageRow>('claim/pageAboutByPublication');
const count = query<FacetParameters, { total: number }>('claim/count');
const countAmong = query<FilterParameters, { total: number }>('claim/countAmong');
const countAbout = query<AboutParameters, { total: number }>('claim/countAbout');

/** Are claims looked for among those of some words, a document or a speaker? */
const isAmong = ({ text, document, speaker }: ClaimFilter): boolean => [text, document, speaker].some((one) => one !== undefined);
/** Or among those about an entity? */
const isAbout = ({ subject, object, about }: ClaimFilter): boolean => [subject, object, about].some((id) => id !== undefined);
/** A text without a word is in no statement. */
const isOfNoWord = ({ text }: ClaimFilter): boolean => text !== undefined && printedWords(text).length === 0;
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
  extents: filter.extents,
  quantified: filter.quantified,
  relations: filter.relations,
  text: filter.text === undefined ? undefined : statementsWith(filter.text),
  paragraph: filter.paragraph,
  known: filter.known,
  day: asOf,
});

export const claimPages = (graph: Graph) => ({
  /** Keys of one page: id, before it the day of publication or the place of its modality if claims are ordered by that. */
  async page(filter: ClaimFilter, order: ClaimOrder, { after, limit }: Page): Promise<PageRow[]> {
    if (isOfNoWord(filter)) return [];
    const [afterId = '', afterOrdered = ''] = after;
    const parameters = { ...parametersOf(filter), afterId, afterOrdered, limit };
    const firmest = modalities;
    if (isAmong(filter) || (order === 'FIRMNESS' && isAbout(filter))) return graph.read(pageAmong, { ...parameters, firmest, order });
    if (order === 'FIRMNESS') return graph.read(pageByFirmness, { ...parameters, firmest });
    const byPublication = order === 'PUBLISHED';
    if (isAbout(filter)) return graph.read(byPublication ? pageAboutByPublication : pageAboutById, parameters);
    if (byPublication) return graph.read(pageByPublication, parameters);
    return isAll(filter) ? graph.read(pageById, { afterId, limit }) : graph.read(pageOfFacets, parameters);
  },

  async count(filter: ClaimFilter): Promise<number> {
    if (isOfNoWord(filter)) return 0;
    const parameters = parametersOf(filter);
    const [row] = await (isAmong(filter)
      ? graph.read(countAmong, parameters)
      : graph.read(isAbout(filter) ? countAbout : count, parameters));
    return row?.total ?? 0;
  },
});
