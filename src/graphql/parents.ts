/** What resolvers hand down: rows of the store, each with the day that the answer is about. */
import type { Answer, Against, Citation, Finding, Limit } from '../model/answer.js';
import type { Question, Refusal } from '../catalogue/catalogue.js';
import type { Connection, Edge } from './page.js';
import type { Between } from '../store/change.js';
import type { Literal } from './generated/types.js';
import type { DatasetRow } from '../store/dataset.js';
import type { ClaimRelationRow, ClaimRow } from '../store/claim.js';
import type { NamedEntity } from '../store/entity.js';
import type { GapRow } from '../store/gap.js';
import type { RelationshipRow } from '../store/relationship.js';
import type { RuleRow } from '../store/rule.js';
import type { DesignationRow } from '../store/designation.js';
import type { ListedPartyRow } from '../store/listedParty.js';
import type { ListRow } from '../store/list.js';
import type { PartyChangeRow } from '../store/partyChange.js';
import type { IdentityDocumentRow, PartyNameRow } from '../store/partyPart.js';
import type { NameMatch } from '../store/nameMatch.js';
import type { FoundParty } from '../store/partySearch.js';
import type { ProgrammeRow } from '../store/programme.js';
import type { RouteWay, VisaRouteRow } from '../store/visaRoute.js';
import type { OneOf } from '../model/classes.js';
import type { Caveat } from '../model/caveats.js';
import type { Disagreement, Qualification, StandingSupport, Weight } from '../model/evidence.js';
import type { Day, KnownStatus, Publication } from '../model/time.js';
import type { Modality, NounLabel } from '../model/vocabulary.js';
import type { TruncationReason } from '../model/pathOptions.js';
import type { FindingChange } from '../reasoning/answer/impact.js';
import type { RelationshipChange } from '../reasoning/changes.js';
import type { Evidence } from '../reasoning/evidence.js';
import type { EffectiveOptions } from '../reasoning/pathOptions.js';
import type * as retraction from '../reasoning/retraction.js';

export type { Connection, Edge };

/** The day that holds for a field and all below it; undefined for everything loaded. */
export interface AsOf {
  readonly asOf: Day | undefined;
}

/** graphql-js reads __typename to tell the types of an interface apart. */
interface Typed<T extends string> {
  readonly __typename: T;
}

/** What names it; the rest is read when it is asked for. */
export type EntityParent = NamedEntity & AsOf & Typed<NounLabel>;
/** Another name, as it is stored. */
export type AliasParent = { readonly name: string; readonly kind: OneOf<'AliasKind'>; readonly basisId: string | null } & AsOf;
/** Sources of facts are documents but no entities. Its title is its name. */
export type DocumentParent = NamedEntity & AsOf & Typed<'Document'>;
export type ClaimParent = ClaimRow & AsOf & Typed<'Claim'>;
export type CircumventionParent = RelationshipRow & AsOf & Typed<'Circumvention'>;
export type EntityRelationshipParent = RelationshipRow & AsOf & Typed<'EntityRelationship'>;
export type RelationshipParent = CircumventionParent | EntityRelationshipParent;
export type RuleParent = RuleRow & Typed<'Rule'>;
export type DatasetParent = DatasetRow;
export type CountParent = { readonly name: string; readonly totalCount: number };
export type ListLeftoverParent = { readonly at: string; readonly example: string; readonly totalCount: number };
export type VisaRouteParent = VisaRouteRow & AsOf;
export type RouteWayParent = RouteWay & Pick<VisaRouteRow, 'visaTypeId' | 'provisionId' | 'effect'> & AsOf;
export type EvidenceParent = Evidence;
export type PremiseSetParent = StandingSupport<ClaimRow> & AsOf;
export type QualificationParent = Qualification & AsOf;
export type HedgeParent = { readonly words: string; readonly claim: ClaimParent };
export type DisagreementParent = Pick<Disagreement, 'kind' | 'premiseId' | 'claimId' | 'condition' | 'why'> & AsOf;
export type GapParent = GapRow & AsOf & Typed<'Gap'> & { readonly stated: readonly ClaimParent[] };
export type KnowledgeChangeParent = Between;
export type RelationshipChangesParent = { readonly rows: readonly RelationshipChangeParent[]; readonly truncated: boolean };
export type RelationshipChangeParent = Omit<RelationshipChange, 'relationship'> & { readonly relationship: RelationshipParent };
export type ProvenanceParent = AsOf;
/** What facts that say the same of a provision come to. */
export interface ProvisionFactParent {
  readonly statement: string;
  readonly value: Literal;
  readonly factStatus: OneOf<'FactStatus'>;
  readonly facts: readonly ClaimParent[];
}
export type ClaimRelationParent = ClaimRelationRow & AsOf;
export type LawComparisonParent = ClaimParent;
export type KnownTimeParent = { readonly known: Publication; readonly status: KnownStatus };

export type RetractionImpactParent = retraction.RetractionImpact;
export type LostPremiseSetParent = retraction.LostPremiseSet;
export type RetractedValueParent = retraction.RetractedValue;
export type FallenRelationshipParent = retraction.FallenRelationship;
export type ChangedRelationshipParent = retraction.ChangedRelationship;
export type RelationshipOnRuleParent = retraction.RelationshipOnRule;

/** An entity on a page, with the relationships that lead to it from the entity above. */
export interface EntityEdgeParent extends Edge<EntityParent> {
  readonly relationships: () => Promise<readonly RelationshipParent[]>;
}

export interface EntityConnectionParent extends Omit<Connection<EntityParent>, 'edges'> {
  readonly edges: () => Promise<readonly EntityEdgeParent[]>;
}

/** One step of a path, in the order of walking. */
export interface HopParent extends AsOf {
  readonly relationshipId: string;
  readonly direction: 'OUT' | 'IN';
  readonly fromId: string;
  readonly toId: string;
}

export type CaveatParent = Caveat;

/** A chain of steps, as it is shown. */
export interface PathParent {
  readonly length: number;
  readonly hops: readonly HopParent[];
  readonly weakest: Modality;
  readonly contested: () => Promise<boolean>;
  readonly extent: () => Promise<Weight['extent']>;
  readonly tense: () => Promise<Weight['tense']>;
  readonly lawStatus: () => Promise<Weight['lawStatus']>;
  readonly caveats: () => Promise<readonly CaveatParent[]>;
}

/** What a search ended with. Gaps bear on it by the entities that it is about. */
interface SearchParent extends AsOf {
  readonly effective: EffectiveOptions;
  readonly truncated: boolean;
  readonly truncatedBy: TruncationReason | null;
  readonly complete: boolean;
  readonly excluded: number;
  readonly aboutIds: readonly string[];
}

export interface PathResultParent extends SearchParent {
  readonly paths: readonly PathParent[];
}

export interface SubgraphParent extends SearchParent {
  readonly effective: EffectiveOptions & { readonly depth: number };
  readonly entities: readonly EntityParent[];
  readonly relationships: readonly RelationshipParent[];
}

export type QuestionParent = Question;
export type AnswerParent = Answer & { readonly of: Question };
/** A row of an answer, with the claims of the whole. */
export type FindingParent = Finding & AsOf & { readonly question: string };
export type ObjectionParent = Against & AsOf;
export type CitationParent = Pick<Citation, 'key'> & AsOf;
export type FindingChangeParent = Omit<FindingChange<Question>, 'id'> & { readonly of: string };
export type LimitParent = Limit & AsOf;
export type ListEditionParent = ListRow;
export type RefusalParent = Refusal;

export type RelationshipEdgeParent = Edge<RelationshipParent>;
export type RelationshipConnectionParent = Connection<RelationshipParent>;

export type SanctionsListParent = ListRow;
export type ListedPartyParent = ListedPartyRow & AsOf;
export type DesignationParent = DesignationRow & AsOf;
export type ProgrammeParent = ProgrammeRow;
export type ProgrammeBasisParent = { readonly symbol: string; readonly source: string; readonly instrumentId: string | null };
export type PartyNameParent = PartyNameRow;
export type IdentityDocumentParent = IdentityDocumentRow;
export type PartyChangeParent = PartyChangeRow;

/** A link as its list prints it, and where it leads. */
export interface PartyLinkParent extends AsOf {
  readonly type: string;
  readonly toName: string;
  readonly toId: string | undefined;
  readonly resolvedBy: string | undefined;
  readonly attributes: { name: string; value: string }[];
}

/** A page of parties, with the lists that were asked. */
export interface ListedPartyConnectionParent extends Connection<ListedPartyParent> {
  readonly lists: readonly SanctionsListParent[];
}

export interface SearchConnectionParent {
  readonly text: string;
  readonly edges: readonly { readonly node: EntityParent; readonly matched: string; readonly match: NameMatch }[];
  readonly hasMore: boolean;
  readonly ambiguous: readonly AmbiguousNameParent[];
}

export interface AmbiguousNameParent {
  readonly name: string;
  readonly entity: EntityParent;
  readonly reason: string;
}

export type ClaimSearchParent = { readonly edges: readonly { readonly node: ClaimParent }[]; readonly hasMore: boolean };

export interface PartySearchParent {
  readonly edges: readonly PartySearchEdgeParent[];
  readonly hasMore: boolean;
  readonly lists: readonly SanctionsListParent[];
}

export type PartySearchEdgeParent = Omit<FoundParty, 'id'> & { readonly node: ListedPartyParent };
