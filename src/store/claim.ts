import type { Graph } from '../graph/graph.js';
import { byId, byParent, query } from '../graph/query.js';
import type { Opposition, Premise } from '../model/evidence.js';
import type { OneOf } from '../model/classes.js';
import { endOfTime, fromStored, type Day, type KnownStatus, type Publication, type StoredPublication } from '../model/time.js';
import { optionalsOf, type RowOf, type Stored } from '../model/properties.js';
import { recordOf } from '../model/record.js';
import { storedNodes } from '../model/stored.js';
import type { ClaimRelationType } from '../model/vocabulary.js';
import { groupInOrder, inOrder, type Page } from './batch.js';

type Stated = typeof storedNodes.Claim;

type Asked = 'id' | 'statement' | 'sourceClass' | 'predicate' | 'modality' | 'polarity' | 'hedge' | 'tense' | 'projects' | 'lawStatus';

/** What nearly every question about a claim asks, and all that evidence is weighed by. */
interface ClaimColumns extends Pick<RowOf<Stated>, Asked>, StoredPublication {
  readonly subjectId: string;
  readonly subjectName: string;
  readonly objectId: string | null;
  readonly objectName: string | null;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly publisherId: string | null;
  readonly repeats: readonly string[];
  readonly opposed: readonly OpposedColumns[];
}

type Place = Readonly<Record<'paragraph' | 'spanStart' | 'spanEnd', number | null>>;

/** All that is stated of a claim, which is read once it is asked for. */
export type ClaimDetails = Omit<RowOf<Stated>, 'carries'> & Place;

/** The claim is without the properties that are not stated. */
type DetailColumns = Place & { readonly claim: Omit<Stored<Stated>, 'carries'> };

const unstated = recordOf(optionalsOf(storedNodes.Claim), () => null);

/** Kind, claim, whether it projects, possible, certain, until, condition, why. */
type OpposedColumns = readonly [Opposition['kind'], string, boolean, Day, Day, Day, string | null, string];

/** A claim as evidence, with what names it. */
export interface ClaimRow extends Omit<ClaimColumns, 'opposed' | keyof StoredPublication>, Premise {}

export interface ClaimRelationRow {
  readonly parentId: string;
  readonly type: ClaimRelationType;
  readonly direction: 'OUT' | 'IN';
  readonly otherId: string;
  readonly otherKnown: Publication;
  readonly kind: OneOf<'SupportKind'> | null;
  readonly condition: string | null;
  readonly why: string;
}

type RelationColumns = Omit<ClaimRelationRow, 'otherKnown'> & StoredPublication;

type AsOf = { readonly asOf: Day | undefined };

const byIds = query<{ ids: readonly string[] }, ClaimColumns>('claim/byIds', byId);
const details = query<{ ids: readonly string[] }, DetailColumns>('claim/details', ({ claim }) => claim.id);
const relations = query<{ ids: readonly string[] }, RelationColumns>('claim/relations', byParent);
const ofEntities = query<{ ids: readonly string[]; after: string; limit: number; day: Day }, { parentId: string; claimId: string }>(
  'claim/ofEntities',
  byParent,
);
const countOfEntities = query<{ ids: readonly string[]; day: Day }, { parentId: string; total: number }>('claim/countOfEntities', byParent);

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
/** Where claims are looked for from one that is named. */
type Start = { readonly [field in (typeof starts)[number]]: string | undefined };
type FacetParameters = Omit<FilterParameters, keyof Start>;
type AboutParameters = Omit<FilterParameters, 'document' | 'speaker'>;
type PageParameters = { readonly afterId: string; readonly afterPublished: string; readonly limit: number };
type PageRow = { readonly id: string; readonly published: string };

const starts = ['document', 'speaker', 'subject', 'object', 'about'] as const;

const pageById = query<Pick<PageParameters, 'afterId' | 'limit'>, PageRow>('claim/pageById');
const pageOfFacets = query<FacetParameters & Omit<PageParameters, 'afterPublished'>, PageRow>('claim/pageOfFacets');
const pageByPublication = query<FacetParameters & PageParameters, PageRow>('claim/pageByPublication');
const pageAmong = query<FilterParameters & PageParameters & { byPublication: boolean }, PageRow>('claim/pageAmong');
const pageAboutById = query<AboutParameters & Omit<PageParameters, 'afterPublished'>, PageRow>('claim/pageAboutById');
const pageAboutByPublication = query<AboutParameters & PageParameters, PageRow>('claim/pageAboutByPublication');
const count = query<FacetParameters, { total: number }>('claim/count');
const countAmong = query<FilterParameters, { total: number }>('claim/countAmong');

const isAmong = (filter: ClaimFilter): boolean => starts.some((name) => filter[name] !== undefined);
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

export const claimStore = (graph: Graph) => ({
  /** Keys of one page: id, or day of publication and id. */
  async page(filter: ClaimFilter, order: ClaimOrder, { after, limit }: Page): Promise<PageRow[]> {
    const [afterId = '', afterPublished = ''] = after;
    const parameters = { ...parametersOf(filter), afterId, afterPublished, limit };
    const byPublication = order === 'PUBLISHED';
    if (filter.document !== undefined || filter.speaker !== undefined) return graph.read(pageAmong, { ...parameters, byPublication });
    if (isAmong(filter)) return graph.read(byPublication ? pageAboutByPublication : pageAboutById, parameters);
    if (byPublication) return graph.read(pageByPublication, parameters);
    return isAll(filter) ? graph.read(pageById, { afterId, limit }) : graph.read(pageOfFacets, parameters);
  },

  async count(filter: ClaimFilter): Promise<number> {
    const [row] = await graph.read(isAmong(filter) ? countAmong : count, parametersOf(filter));
    return row?.total ?? 0;
  },

  /** Each claim, in the order asked; null for an id that is none. */
  async byIds(ids: readonly string[]): Promise<(ClaimRow | null)[]> {
    return inOrder(ids, (await graph.read(byIds, { ids })).map(toClaimRow));
  },

  /** What else is stated of each claim, in the order asked; null for an id that is none. */
  async detailsOf(ids: readonly string[]): Promise<(ClaimDetails | null)[]> {
    return inOrder(
      ids,
      (await graph.read(details, { ids })).map(({ claim, ...place }) => ({ ...unstated, ...claim, ...place })),
    );
  },

  /** How each claim bears on others and they on it; one list per id. */
  async relationsOf(ids: readonly string[]): Promise<ClaimRelationRow[][]> {
    const rows = await graph.read(relations, { ids });
    return groupInOrder(
      ids,
      rows.map(({ possible, certain, until, ...row }) => ({ ...row, otherKnown: fromStored({ possible, certain, until }) })),
    );
  },

  /** Ids of the claims about each entity, by id; one page per entity. */
  async pageOfEntities(ids: readonly string[], { after, limit, asOf = endOfTime }: Page & AsOf): Promise<string[][]> {
    const rows = await graph.read(ofEntities, { ids, after: after[0] ?? '', limit, day: asOf });
    return groupInOrder(ids, rows).map((group) => group.map(({ claimId }) => claimId));
  },

  /** How many claims are about each entity. */
  async countOfEntities(ids: readonly string[], { asOf = endOfTime }: AsOf): Promise<number[]> {
    return groupInOrder(ids, await graph.read(countOfEntities, { ids, day: asOf })).map(([row]) => row?.total ?? 0);
  },
});

const toClaimRow = (columns: ClaimColumns): ClaimRow => ({
  ...columns,
  known: fromStored(columns),
  // Collected as they lie in the store, which differs from load to load.
  opposed: columns.opposed.map(toOpposition).sort((a, b) => compare(a.claimId, b.claimId) || compare(a.kind, b.kind)),
});

const toOpposition = ([kind, claimId, projects, possible, certain, until, condition, why]: OpposedColumns): Opposition => ({
  kind,
  claimId,
  projects,
  known: fromStored({ possible, certain, until }),
  condition,
  why,
});

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
