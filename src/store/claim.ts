import type { Graph } from '../graph/graph.js';
import { byId, byParent, query } from '../graph/query.js';
import type { Opposition, Premise } from '../model/evidence.js';
import type { OneOf } from '../model/classes.js';
import { endOfTime, fromStored, type Day, type Publication, type StoredPublication } from '../model/time.js';
import { byText } from '../model/text.js';
import { optionalsOf, type RowOf, type Stored } from '../model/properties.js';
import { recordOf } from '../model/record.js';
import { storedNodes } from '../model/stored.js';
import type { ClaimRelationType } from '../model/vocabulary.js';
import { groupInOrder, inOrder, type Page } from './batch.js';
import { claimPages } from './claimPage.js';

type Stated = typeof storedNodes.Claim;

type Asked = 'id' | 'statement' | 'sourceClass' | 'predicate' | 'modality' | 'polarity' | 'tense' | 'extent' | 'projects' | 'lawStatus';

/** What nearly every question about a claim asks, and all that evidence is weighed by. */
interface ClaimColumns extends Pick<RowOf<Stated>, Asked>, StoredPublication {
  readonly hedges: readonly string[];
  readonly subjectId: string;
  readonly subjectName: string;
  readonly objectId: string | null;
  readonly objectName: string | null;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly publisherId: string | null;
  readonly repeats: readonly string[];
  readonly opposed: readonly OpposedColumns[];
  readonly qualified: readonly QualifiedColumns[];
}

type Place = Readonly<Record<'paragraph' | 'spanStart' | 'spanEnd', number | null>>;

/** All that is stated of a claim, which is read once it is asked for. */
export type ClaimDetails = Omit<RowOf<Stated>, 'carries'> & Place;

/** The claim is without the properties that are not stated. */
type DetailColumns = Place & { readonly claim: Omit<Stored<Stated>, 'carries'> };

const unstated = recordOf(optionalsOf(storedNodes.Claim), () => null);

/** Kind, claim, whether it projects, possible, certain, until, condition, why. */
type OpposedColumns = readonly [Opposition['kind'], string, boolean, Day, Day, Day, string | null, string];

/** Claim, possible, certain, until, why. */
type QualifiedColumns = readonly [string, Day, Day, Day, string];

/** A claim as evidence, with what names it. */
export interface ClaimRow extends Omit<ClaimColumns, 'opposed' | 'qualified' | keyof StoredPublication>, Premise {}

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

export const claimStore = (graph: Graph) => ({
  ...claimPages(graph),

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
  opposed: columns.opposed.map(toOpposition).sort((a, b) => byText(a.claimId, b.claimId) || byText(a.kind, b.kind)),
  qualified: columns.qualified
    .map(([claimId, possible, certain, until, reason]) => ({ claimId, known: fromStored({ possible, certain, until }), reason }))
    .sort((a, b) => byText(a.claimId, b.claimId)),
});

const toOpposition = ([kind, claimId, projects, possible, certain, until, condition, why]: OpposedColumns): Opposition => ({
  kind,
  claimId,
  projects,
  known: fromStored({ possible, certain, until }),
  condition,
  why,
});
