/* Generated from ../documents by npm run generate. Do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RelationshipType =
  | 'ADOPTED'
  | 'IMPOSES'
  | 'BINDS'
  | 'ISSUED_ORDER'
  | 'TRANSMITTED_VIA'
  | 'DELIVERED_TO'
  | 'APPLIES_TO'
  | 'NOT_APPLIES_TO'
  | 'INSTRUCTS'
  | 'MANAGES'
  | 'DISPATCHED_TO'
  | 'NEVER_BEFORE_IN'
  | 'WORKS_AT'
  | 'WORKS_FOR'
  | 'LOCATED_IN'
  | 'CONCENTRATED_IN'
  | 'RETURNED_TO'
  | 'REMAINS_IN'
  | 'ENTERED_WITH'
  | 'NOT_ENTERED_WITH'
  | 'RECEIVES'
  | 'WORKS_ON_VISA'
  | 'HAS_STATUS'
  | 'USES_METHOD'
  | 'ENABLED_BY'
  | 'CARRIED_OUT_AT'
  | 'TOLERATES'
  | 'STOPPED_ISSUING'
  | 'OBJECTS_TO'
  | 'CAUSES'
  | 'HINDERS'
  | 'MOTIVATED_BY'
  | 'FORCES_TO_STAY'
  | 'FACES'
  | 'ASSESSED_AS'
  | 'HAS_TREND'
  | 'EMPHASIZES'
  | 'REPORTED_ON'
  | 'IMAGE_CREDITED_TO'
  | 'DEPICTS'
  | 'CIRCUMVENTS'
  | 'COVERS_GROUP'
  | 'PROHIBITS_ISSUE_OF'
  | 'REPORTS_TO'
  | 'SUBSET_OF'
  | 'SUBTYPE_OF'
  | 'BUILDS_ON'
  | 'TARGETS'
  | 'REPRESENTS'
  | 'ACCREDITED_TO';

export type Direction =
  | 'OUT'
  | 'IN';

export type Layer =
  | 'REPORTED'
  | 'OFFICIAL'
  | 'REFERENCE'
  | 'DERIVED';

export type CircumventionEffect =
  | 'AVOIDS_LETTER'
  | 'EVADES_IN_PRACTICE';

export type ClaimRelationType =
  | 'SUPPORTS'
  | 'REPEATS'
  | 'QUALIFIES'
  | 'SUPERSEDES'
  | 'CONTRADICTS'
  | 'TENSION';

export type LawStatus =
  | 'AGREES'
  | 'INCOMPLETE'
  | 'CONFLICTS';

export type SourceClass =
  | 'REPORTING'
  | 'OFFICIAL'
  | 'REFERENCE'
  | 'READING';

export type FactStatus =
  | 'PRIMARY'
  | 'SECONDARY'
  | 'INFERRED';

export type Modality =
  | 'ASSERTED'
  | 'CAN'
  | 'REPORTED'
  | 'LIKELY'
  | 'APPARENT'
  | 'POSSIBLE'
  | 'ALLEGED'
  | 'UNCLEAR';

export type Polarity =
  | 'POSITIVE'
  | 'NEGATIVE';

export type Tense =
  | 'PAST'
  | 'PRESENT'
  | 'PREDICTED'
  | 'DUE';

export type Extent =
  | 'ALL'
  | 'MOST'
  | 'SOME'
  | 'UNSPECIFIED';

export type Attribution =
  | 'ARTICLE_VOICE'
  | 'HEADLINE'
  | 'CAPTION'
  | 'GLOSS'
  | 'EDITORIAL_INSERTION'
  | 'ANONYMOUS_SOURCE'
  | 'ANONYMOUS_PLURAL'
  | 'ANONYMOUS_EXPERT'
  | 'UNSPECIFIED_PLURAL';

export type KnownStatus =
  | 'KNOWN'
  | 'UNCERTAIN'
  | 'NOT_YET'
  | 'WITHDRAWN';

export type RuleKind =
  | 'JUDGMENT'
  | 'PATTERN';

export type DisagreementKind =
  | 'CONTRADICTS'
  | 'TENSION';

export type TruncationReason =
  | 'MAX_PATHS'
  | 'MAX_RELATIONSHIPS'
  | 'TIME_BUDGET'
  | 'HUB';

export type ClaimFragment = { readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null };

export type SaidFragment = { readonly id: string, readonly statement: string };

export type KnownFragment = { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null };

export type ClaimQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type ClaimQuery = { readonly node: { readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null } | null };

export type DaysQueryVariables = Exact<{
  to: string;
  after?: string | null | undefined;
}>;


export type DaysQuery = { readonly changes: { readonly becameKnown: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly known: { readonly certain: string | null, readonly possible: string | null } } }> } } };

export type NamedFragment = (
  { readonly id: string, readonly name: string }
  & { readonly __typename: 'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' }
);

export type EntityFragment = { readonly description: string | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null } }> }, readonly relationships: { readonly totalCount: number }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly stated: ReadonlyArray<{ readonly id: string, readonly statement: string }> }> };

export type EntityQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type EntityQuery = { readonly entity: { readonly description: string | null, readonly aliases: ReadonlyArray<{ readonly name: string }>, readonly claims: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null } }> }, readonly relationships: { readonly totalCount: number }, readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly stated: ReadonlyArray<{ readonly id: string, readonly statement: string }> }> } | null };

export type GapFragment = { readonly id: string, readonly question: string, readonly stated: ReadonlyArray<{ readonly id: string, readonly statement: string }> };

export type GapQueryVariables = Exact<{
  id: string;
}>;


export type GapQuery = { readonly node: { readonly id: string, readonly question: string, readonly stated: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null }> } | null };

export type NeighborhoodQueryVariables = Exact<{
  id: string;
  most: number;
  asOf?: string | null | undefined;
}>;


export type NeighborhoodQuery = { readonly neighborhood: { readonly truncatedBy: TruncationReason | null, readonly complete: boolean, readonly excluded: number, readonly entities: ReadonlyArray<(
      { readonly id: string, readonly name: string }
      & { readonly __typename: 'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' }
    )>, readonly relationships: ReadonlyArray<(
      { readonly id: string, readonly type: RelationshipType, readonly layer: Layer, readonly from: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' }
      ), readonly to: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' }
      ), readonly evidence: { readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly lawStatus: LawStatus | null, readonly contested: boolean, readonly qualified: boolean, readonly known: { readonly status: KnownStatus } } }
      & { readonly __typename: 'EntityRelationship' | 'Circumvention' }
    )>, readonly gaps: ReadonlyArray<(
      { readonly id: string, readonly question: string, readonly about: ReadonlyArray<(
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' }
      )> }
      & { readonly __typename: 'Gap' }
    )> } };

export type EvidenceFragment = { readonly independentPublishers: number, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly predicted: boolean, readonly lawStatus: LawStatus | null, readonly contested: boolean, readonly qualified: boolean, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly rule: { readonly id: string, readonly kind: RuleKind, readonly definition: string } | null, readonly support: ReadonlyArray<{ readonly strongest: boolean, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly premises: ReadonlyArray<{ readonly id: string }> }>, readonly qualifications: ReadonlyArray<{ readonly reason: string, readonly claim: { readonly id: string, readonly statement: string }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null } }>, readonly disagreements: ReadonlyArray<{ readonly kind: DisagreementKind, readonly condition: string | null, readonly reason: string, readonly contests: boolean, readonly premise: { readonly id: string, readonly statement: string }, readonly opposed: { readonly id: string, readonly statement: string } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null }> };

export type MarksFragment = { readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly predicted: boolean, readonly lawStatus: LawStatus | null, readonly contested: boolean, readonly qualified: boolean };

type Relationship_EntityRelationship_Fragment = { readonly layer: Layer, readonly note: string | null, readonly evidence: { readonly independentPublishers: number, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly predicted: boolean, readonly lawStatus: LawStatus | null, readonly contested: boolean, readonly qualified: boolean, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly rule: { readonly id: string, readonly kind: RuleKind, readonly definition: string } | null, readonly support: ReadonlyArray<{ readonly strongest: boolean, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly premises: ReadonlyArray<{ readonly id: string }> }>, readonly qualifications: ReadonlyArray<{ readonly reason: string, readonly claim: { readonly id: string, readonly statement: string }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null } }>, readonly disagreements: ReadonlyArray<{ readonly kind: DisagreementKind, readonly condition: string | null, readonly reason: string, readonly contests: boolean, readonly premise: { readonly id: string, readonly statement: string }, readonly opposed: { readonly id: string, readonly statement: string } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null }> } };

type Relationship_Circumvention_Fragment = { readonly effect: CircumventionEffect, readonly layer: Layer, readonly note: string | null, readonly evidence: { readonly independentPublishers: number, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly predicted: boolean, readonly lawStatus: LawStatus | null, readonly contested: boolean, readonly qualified: boolean, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly rule: { readonly id: string, readonly kind: RuleKind, readonly definition: string } | null, readonly support: ReadonlyArray<{ readonly strongest: boolean, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly premises: ReadonlyArray<{ readonly id: string }> }>, readonly qualifications: ReadonlyArray<{ readonly reason: string, readonly claim: { readonly id: string, readonly statement: string }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null } }>, readonly disagreements: ReadonlyArray<{ readonly kind: DisagreementKind, readonly condition: string | null, readonly reason: string, readonly contests: boolean, readonly premise: { readonly id: string, readonly statement: string }, readonly opposed: { readonly id: string, readonly statement: string } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null }> } };

export type RelationshipFragment =
  | Relationship_EntityRelationship_Fragment
  | Relationship_Circumvention_Fragment
;

export type RouteFragment = { readonly effect: CircumventionEffect, readonly legalNote: string | null, readonly visaType: { readonly id: string }, readonly contains: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly wayMarks: { readonly words: string }, readonly ways: ReadonlyArray<{ readonly notes: ReadonlyArray<string>, readonly legalNote: string | null, readonly method: { readonly id: string, readonly name: string }, readonly evidence: { readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly predicted: boolean, readonly lawStatus: LawStatus | null, readonly contested: boolean, readonly qualified: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> }, readonly usedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> };

export type RelationshipQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
  isRoute: boolean;
  asOf?: string | null | undefined;
}>;


export type RelationshipQuery = { readonly node:
    | { readonly layer: Layer, readonly note: string | null, readonly evidence: { readonly independentPublishers: number, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly predicted: boolean, readonly lawStatus: LawStatus | null, readonly contested: boolean, readonly qualified: boolean, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly rule: { readonly id: string, readonly kind: RuleKind, readonly definition: string } | null, readonly support: ReadonlyArray<{ readonly strongest: boolean, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly premises: ReadonlyArray<{ readonly id: string }> }>, readonly qualifications: ReadonlyArray<{ readonly reason: string, readonly claim: { readonly id: string, readonly statement: string }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null } }>, readonly disagreements: ReadonlyArray<{ readonly kind: DisagreementKind, readonly condition: string | null, readonly reason: string, readonly contests: boolean, readonly premise: { readonly id: string, readonly statement: string }, readonly opposed: { readonly id: string, readonly statement: string } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null }> } }
    | { readonly effect: CircumventionEffect, readonly layer: Layer, readonly note: string | null, readonly evidence: { readonly independentPublishers: number, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly predicted: boolean, readonly lawStatus: LawStatus | null, readonly contested: boolean, readonly qualified: boolean, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly rule: { readonly id: string, readonly kind: RuleKind, readonly definition: string } | null, readonly support: ReadonlyArray<{ readonly strongest: boolean, readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly premises: ReadonlyArray<{ readonly id: string }> }>, readonly qualifications: ReadonlyArray<{ readonly reason: string, readonly claim: { readonly id: string, readonly statement: string }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null } }>, readonly disagreements: ReadonlyArray<{ readonly kind: DisagreementKind, readonly condition: string | null, readonly reason: string, readonly contests: boolean, readonly premise: { readonly id: string, readonly statement: string }, readonly opposed: { readonly id: string, readonly statement: string } }>, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string, readonly modality: Modality, readonly hedges: ReadonlyArray<string>, readonly attribution: Attribution | null, readonly sourceClass: SourceClass, readonly factStatus: FactStatus | null, readonly contested: boolean, readonly tense: Tense | null, readonly extent: Extent | null, readonly scope: string | null, readonly polarity: Polarity, readonly paragraph: number | null, readonly excludes: { readonly reason: string, readonly relationships: ReadonlyArray<{ readonly id: string, readonly type: RelationshipType, readonly from: { readonly name: string }, readonly to: { readonly name: string } }> } | null, readonly speaker: { readonly role: string } | null, readonly document: { readonly name: string, readonly url: string | null, readonly publisher: { readonly name: string } | null }, readonly known: { readonly status: KnownStatus, readonly certain: string | null, readonly possible: string | null }, readonly withdrawn: { readonly on: string, readonly reason: string } | null, readonly quantity: { readonly text: string } | null, readonly related: ReadonlyArray<{ readonly type: ClaimRelationType, readonly direction: Direction, readonly condition: string | null, readonly reason: string, readonly claim: { readonly id: string, readonly statement: string } }>, readonly law: { readonly status: LawStatus, readonly note: string | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> } | null }> } }
   | null, readonly from: { readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly stated: ReadonlyArray<{ readonly id: string, readonly statement: string }> }> } | null, readonly to: { readonly gaps: ReadonlyArray<{ readonly id: string, readonly question: string, readonly stated: ReadonlyArray<{ readonly id: string, readonly statement: string }> }> } | null, readonly visaRoutes?: { readonly edges: ReadonlyArray<{ readonly node: { readonly effect: CircumventionEffect, readonly legalNote: string | null, readonly visaType: { readonly id: string }, readonly contains: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly wayMarks: { readonly words: string }, readonly ways: ReadonlyArray<{ readonly notes: ReadonlyArray<string>, readonly legalNote: string | null, readonly method: { readonly id: string, readonly name: string }, readonly evidence: { readonly modality: Modality, readonly extent: Extent | null, readonly tense: Tense | null, readonly predicted: boolean, readonly lawStatus: LawStatus | null, readonly contested: boolean, readonly qualified: boolean, readonly claims: ReadonlyArray<{ readonly id: string, readonly statement: string }> }, readonly usedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly name: string } }> } }> } }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly hasMore: boolean, readonly unknownScripts: ReadonlyArray<string>, readonly scripts: ReadonlyArray<string>, readonly edges: ReadonlyArray<{ readonly matched: string, readonly node: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' }
      ) }>, readonly ambiguous: ReadonlyArray<{ readonly name: string, readonly reason: string, readonly entity: (
        { readonly id: string, readonly name: string }
        & { readonly __typename: 'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' }
      ) }>, readonly claims: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly statement: string, readonly subject: (
            { readonly id: string, readonly name: string }
            & { readonly __typename: 'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' }
          ) } }> } } };

const ClaimText = `fragment Claim on Claim {
  id
  statement
  modality
  hedges
  attribution
  sourceClass
  factStatus
  contested
  tense
  extent
  excludes {
    reason
    relationships {
      id
      type
      from {
        name
      }
      to {
        name
      }
    }
  }
  scope
  polarity
  speaker {
    role
  }
  document {
    name
    url
    publisher {
      name
    }
  }
  paragraph
  known {
    ...Known
  }
  withdrawn {
    on
    reason
  }
  quantity {
    text
  }
  related {
    type
    direction
    condition
    reason
    claim {
      ...Said
    }
  }
  law {
    status
    note
    claims {
      ...Said
    }
  }
}`;

const SaidText = `fragment Said on Claim {
  id
  statement
}`;

const KnownText = `fragment Known on KnownTime {
  status
  certain
  possible
}`;

const NamedText = `fragment Named on Entity {
  __typename
  id
  name
}`;

const EntityText = `fragment Entity on Entity {
  description
  aliases {
    name
  }
  claims(asOf: $asOf, first: 20) {
    totalCount
    edges {
      node {
        ...Claim
      }
    }
  }
  relationships(asOf: $asOf, first: 1) {
    totalCount
  }
  gaps {
    ...Gap
  }
}`;

const GapText = `fragment Gap on Gap {
  id
  question
  stated {
    ...Said
  }
}`;

const EvidenceText = `fragment Evidence on Evidence {
  ...Marks
  independentPublishers
  known {
    ...Known
  }
  rule {
    id
    kind
    definition
  }
  support {
    strongest
    modality
    extent
    tense
    premises {
      id
    }
  }
  qualifications {
    reason
    claim {
      ...Said
    }
    known {
      ...Known
    }
  }
  disagreements {
    kind
    condition
    reason
    contests
    premise {
      ...Said
    }
    opposed {
      ...Said
    }
  }
  claims {
    ...Claim
  }
}`;

const MarksText = `fragment Marks on Evidence {
  modality
  extent
  tense
  predicted
  lawStatus
  contested
  qualified
}`;

const RelationshipText = `fragment Relationship on Relationship {
  layer
  note
  ... on Circumvention {
    effect
  }
  evidence {
    ...Evidence
  }
}`;

const RouteText = `fragment Route on VisaRoute {
  visaType {
    id
  }
  effect
  legalNote
  contains {
    id
    name
  }
  wayMarks {
    words
  }
  ways {
    method {
      id
      name
    }
    evidence {
      ...Marks
      claims {
        ...Said
      }
    }
    usedBy(first: 10) {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
    notes
    legalNote
  }
}`;

export const ClaimDocument: string & DocumentTypeDecoration<ClaimQuery, ClaimQueryVariables> = `query Claim($id: ID!, $asOf: LocalDate) {
  node(id: $id, asOf: $asOf) {
    ...Claim
  }
}
${ClaimText}
${KnownText}
${SaidText}`;

export const DaysDocument: string & DocumentTypeDecoration<DaysQuery, DaysQueryVariables> = `query Days($to: LocalDate!, $after: String) {
  changes(from: "1900-01-01", to: $to) {
    becameKnown(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          known {
            certain
            possible
          }
        }
      }
    }
  }
}`;

export const EntityDocument: string & DocumentTypeDecoration<EntityQuery, EntityQueryVariables> = `query Entity($id: ID!, $asOf: LocalDate) {
  entity(id: $id) {
    ...Entity
  }
}
${EntityText}
${ClaimText}
${KnownText}
${SaidText}
${GapText}`;

export const GapDocument: string & DocumentTypeDecoration<GapQuery, GapQueryVariables> = `query Gap($id: ID!) {
  node(id: $id) {
    ... on Gap {
      ...Gap
      stated {
        ...Claim
      }
    }
  }
}
${GapText}
${SaidText}
${ClaimText}
${KnownText}`;

export const NeighborhoodDocument: string & DocumentTypeDecoration<NeighborhoodQuery, NeighborhoodQueryVariables> = `query Neighborhood($id: ID!, $most: Int!, $asOf: LocalDate) {
  neighborhood(
    id: $id
    depth: 1
    asOf: $asOf
    options: {maxRelationships: $most, includeNegative: true, includeLawConflicts: true}
  ) {
    truncatedBy
    complete
    excluded
    entities {
      ...Named
    }
    relationships {
      __typename
      id
      type
      layer
      from {
        ...Named
      }
      to {
        ...Named
      }
      evidence {
        modality
        extent
        tense
        lawStatus
        contested
        qualified
        known {
          status
        }
      }
    }
    gaps {
      __typename
      id
      question
      about {
        ...Named
      }
    }
  }
}
${NamedText}`;

export const RelationshipDocument: string & DocumentTypeDecoration<RelationshipQuery, RelationshipQueryVariables> = `query Relationship($id: ID!, $from: ID!, $to: ID!, $isRoute: Boolean!, $asOf: LocalDate) {
  node(id: $id, asOf: $asOf) {
    ...Relationship
  }
  from: entity(id: $from) {
    gaps {
      ...Gap
    }
  }
  to: entity(id: $to) {
    gaps {
      ...Gap
    }
  }
  visaRoutes(provision: $to, asOf: $asOf, first: 100) @include(if: $isRoute) {
    edges {
      node {
        ...Route
      }
    }
  }
}
${RelationshipText}
${EvidenceText}
${MarksText}
${KnownText}
${SaidText}
${ClaimText}
${GapText}
${RouteText}`;

export const SearchDocument: string & DocumentTypeDecoration<SearchQuery, SearchQueryVariables> = `query Search($text: String!, $asOf: LocalDate) {
  search(text: $text, first: 8) {
    hasMore
    unknownScripts
    scripts
    edges {
      matched
      node {
        ...Named
      }
    }
    ambiguous {
      name
      reason
      entity {
        ...Named
      }
    }
    claims(first: 4, asOf: $asOf) {
      edges {
        node {
          id
          statement
          subject {
            ...Named
          }
        }
      }
    }
  }
}
${NamedText}`;
