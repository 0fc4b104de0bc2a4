/* Generated from schema.graphql by npm run generate. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityParent, DocumentParent, DatasetParent, ClaimParent, VisaRouteParent, CircumventionParent, EvidenceParent, PremiseSetParent, HedgeParent, DisagreementParent, ClaimRelationParent, LawComparisonParent, RuleParent, KnownTimeParent, Connection, Edge } from './parents.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as ISO 8601 (2019-12-21). */
  LocalDate: { input: string; output: string; }
  /** A moment, as ISO 8601 in UTC. */
  DateTime: { input: string; output: string; }
  /** A year, month or day, as precise as it is known: 2019, 2019-12 or 2019-12-21. */
  PartialDate: { input: string; output: string; }
  /** A length of time, as ISO 8601 (P3M is three months). */
  ISO8601Duration: { input: string; output: string; }
  /** An address on the web. */
  URL: { input: string; output: string; }
};

/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type Query = {
  __typename?: 'Query';
  /** Which graph this is: version, time of loading, what it holds and what it covers. */
  dataset: Dataset;
  /** Anything that has an id: entity, claim, document, circumvention or rule. Null if there is no such id. */
  node?: Maybe<Node>;
  /** One entity. Null if there is no such id. */
  entity?: Maybe<Entity>;
  /** One resolution of the Security Council. An unknown symbol is an error that names the nearest. */
  resolution?: Maybe<Resolution>;
  /** Which visa types get round which provisions. Ordered by visa type and provision. */
  visaRoutes: VisaRouteConnection;
  /** Which methods get round which provisions, with or without a visa. Ordered by id. */
  circumventions: CircumventionConnection;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryResolutionArgs = {
  symbol: Scalars['String']['input'];
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryVisaRoutesArgs = {
  resolution?: InputMaybe<Scalars['String']['input']>;
  provision?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryCircumventionsArgs = {
  resolution?: InputMaybe<Scalars['String']['input']>;
  provision?: InputMaybe<Scalars['ID']['input']>;
  visaType?: InputMaybe<Scalars['ID']['input']>;
  evasionMethod?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Anything with an id that stays the same. */
export type Node = {
  /** Stable id, never reused. */
  id: Scalars['ID']['output'];
};

/** A thing that claims are about. Every noun of the model is one. */
export type Entity = {
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** A thing that claims are about. Every noun of the model is one. */
export type EntityClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A legal text that creates duties and prohibitions. */
export type LegalInstrument = {
  /** Symbol by which the field cites it. */
  symbol: Scalars['String']['output'];
  /** Day of adoption or signature; null where no official source in the corpus states it. */
  adopted?: Maybe<Scalars['LocalDate']['output']>;
  /** Duties and prohibitions that it creates, by official sources only. */
  provisions: Array<Provision>;
};

/** A resolution of the UN Security Council. */
export type Resolution = Node & Entity & LegalInstrument & {
  __typename?: 'Resolution';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Symbol by which the field cites it. */
  symbol: Scalars['String']['output'];
  /** Day of adoption or signature; null where no official source in the corpus states it. */
  adopted?: Maybe<Scalars['LocalDate']['output']>;
  /** Duties and prohibitions that it creates, by official sources only. */
  provisions: Array<Provision>;
  /** Number without the year. */
  number: Scalars['Int']['output'];
  /** Which visa types get round this resolution: its own provisions and those that they build on. Ordered by visa type and provision. */
  visaRoutes: VisaRouteConnection;
  /** Which methods get round this resolution, with or without a visa. Ordered by id. */
  circumventedBy: CircumventionConnection;
};


/** A resolution of the UN Security Council. */
export type ResolutionClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of the UN Security Council. */
export type ResolutionVisaRoutesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of the UN Security Council. */
export type ResolutionCircumventedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A national law, or a section of one. */
export type Statute = Node & Entity & LegalInstrument & {
  __typename?: 'Statute';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Symbol by which the field cites it. */
  symbol: Scalars['String']['output'];
  /** Day of adoption or signature; null where no official source in the corpus states it. */
  adopted?: Maybe<Scalars['LocalDate']['output']>;
  /** Duties and prohibitions that it creates, by official sources only. */
  provisions: Array<Provision>;
};


/** A national law, or a section of one. */
export type StatuteClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One duty or prohibition of an instrument. */
export type Provision = Node & Entity & {
  __typename?: 'Provision';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Where it stands in its instrument; null where no official source in the corpus states it. */
  paragraph?: Maybe<Scalars['String']['output']>;
  /** The instrument that creates it, by official sources only. A report may credit another: that is a claim, not law. */
  instrument?: Maybe<LegalInstrument>;
  /** What it looks at; null where no official source in the corpus states it. */
  test?: Maybe<ProvisionTest>;
  /** Duty or prohibition. */
  provisionKind: ProvisionKind;
};


/** One duty or prohibition of an instrument. */
export type ProvisionClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type Regime = Node & Entity & {
  __typename?: 'Regime';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type RegimeClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A diplomatic mission. */
export type Embassy = Node & Entity & {
  __typename?: 'Embassy';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** A diplomatic mission. */
export type EmbassyClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroup = Node & Entity & {
  __typename?: 'WorkerGroup';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An employer or a class of employers. A named one needs an official act or two independent publishers. */
export type Employer = Node & Entity & {
  __typename?: 'Employer';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** An employer or a class of employers. A named one needs an official act or two independent publishers. */
export type EmployerClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A type of visa or permit. */
export type VisaType = Node & Entity & {
  __typename?: 'VisaType';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** What it is in form, where that is stated. */
  legalForm: LegalForm;
};


/** A type of visa or permit. */
export type VisaTypeClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An order that a regime gives, such as a recall. */
export type StateOrder = Node & Entity & {
  __typename?: 'StateOrder';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A way of getting round a provision. */
export type EvasionMethod = Node & Entity & {
  __typename?: 'EvasionMethod';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** A way of getting round a provision. */
export type EvasionMethodClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A state, a state organ or a body of states. */
export type Authority = Node & Entity & {
  __typename?: 'Authority';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Which sort of authority. */
  authorityKind: AuthorityKind;
};


/** A state, a state organ or a body of states. */
export type AuthorityClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** People with a role, such as managers or officials; never a person. */
export type RoleGroup = Node & Entity & {
  __typename?: 'RoleGroup';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** People with a role, such as managers or officials; never a person. */
export type RoleGroupClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A class of workplace. */
export type Facility = Node & Entity & {
  __typename?: 'Facility';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** A class of workplace. */
export type FacilityClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A country, province, city or crossing; never finer. */
export type Place = Node & Entity & {
  __typename?: 'Place';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** A country, province, city or crossing; never finer. */
export type PlaceClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A motive, risk, condition, status, assessment or the like. */
export type Concept = Node & Entity & {
  __typename?: 'Concept';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Which sort of concept. */
  conceptKind: ConceptKind;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A head of state or government. No other person is in the graph. */
export type PublicFigure = Node & Entity & {
  __typename?: 'PublicFigure';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** A head of state or government. No other person is in the graph. */
export type PublicFigureClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A report, law or reference page that claims are stated in. Its text is not stored: claims point to a paragraph. */
export type Document = Node & Entity & {
  __typename?: 'Document';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Title, in our words where the document has none. */
  title: Scalars['String']['output'];
  /** Where it can be read; null where only a description of the source is known. */
  url?: Maybe<Scalars['URL']['output']>;
  /** The outlet; null for law and reference sources. */
  publisher?: Maybe<Publisher>;
  /** REPORTING, OFFICIAL or REFERENCE. */
  sourceClass: SourceClass;
  /** Language it was read in, as BCP 47; null where not stated. */
  language?: Maybe<Scalars['String']['output']>;
  /** Is it a translation? Null where not stated. */
  translated?: Maybe<Scalars['Boolean']['output']>;
  /** When it came out; null for law and reference sources, whose claims have a date each. */
  published?: Maybe<Publication>;
};


/** A report, law or reference page that claims are stated in. Its text is not stored: claims point to a paragraph. */
export type DocumentClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An outlet. Independence is counted by publisher. */
export type Publisher = Node & Entity & {
  __typename?: 'Publisher';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names, as printed. */
  aliases: Array<Alias>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
};


/** An outlet. Independence is counted by publisher. */
export type PublisherClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Another name of an entity. */
export type Alias = {
  __typename?: 'Alias';
  /** The name as printed. */
  name: Scalars['String']['output'];
};

/** When a document came out: an interval where the day is not known. */
export type Publication = {
  __typename?: 'Publication';
  /** Not before this day. */
  earliest: Scalars['LocalDate']['output'];
  /** Not after this day. */
  latest: Scalars['LocalDate']['output'];
  /** How we know, in words. */
  basis: Scalars['String']['output'];
};

/** Which graph an answer comes from. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Changes whenever the seed, the vocabulary, the rules or the code that projects them changes. */
  version: Scalars['String']['output'];
  /** When this version was loaded. */
  loadedAt: Scalars['DateTime']['output'];
  /** What was read to make it, in words. What it does not cover it cannot answer. */
  coverage: Scalars['String']['output'];
  /** How many nodes there are by label, and relationships by type. */
  counts: Array<Count>;
};

/** How many there are of something. */
export type Count = {
  __typename?: 'Count';
  /** Label or relationship type. */
  name: Scalars['String']['output'];
  /** Number of nodes or relationships. */
  count: Scalars['Int']['output'];
};

/** A relationship between two entities, with its evidence. */
export type Relationship = {
  /** From, type and to; stays the same when the evidence changes. */
  id: Scalars['ID']['output'];
  /** Its type. */
  type: Scalars['String']['output'];
  /** Where it starts. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Who says it: reports, law and reference sources, or a rule. */
  layer: Layer;
  /** Why it stands, at the asOf of the field above. */
  evidence: Evidence;
};

/** A method gets round a provision. A judgment of ours from its premises; it does not say that anybody was in breach. */
export type Circumvention = Node & Relationship & {
  __typename?: 'Circumvention';
  /** From, type and to; stays the same when the evidence changes. */
  id: Scalars['ID']['output'];
  /** Always CIRCUMVENTS. */
  type: Scalars['String']['output'];
  /** The method, as an entity. */
  from: Entity;
  /** The provision, as an entity. */
  to: Entity;
  /** Always DERIVED. */
  layer: Layer;
  /** Why it stands, at the asOf of the field above. */
  evidence: Evidence;
  /** The method. */
  method: EvasionMethod;
  /** The provision. */
  provision: Provision;
  /** Visa types that enable the method against this provision; empty where no visa is involved. */
  visaTypes: Array<VisaType>;
  /** How it gets round. */
  effect: CircumventionEffect;
};

/**
 * A visa type gets round a provision: it enables one or more methods that do.
 * One row for each visa type and provision, with the evidence of the whole chain from law to visa.
 */
export type VisaRoute = {
  __typename?: 'VisaRoute';
  /** The visa or permit type. */
  visaType: VisaType;
  /** The provision that it really gets round; reports may credit another instrument. */
  provision: Provision;
  /** The methods that it enables. */
  circumventions: Array<Circumvention>;
  /** How it gets round. */
  effect: CircumventionEffect;
  /** What the provision looks at, as the law has it, and so what the permit changes; null where the corpus has no official source. */
  legalNote?: Maybe<Scalars['String']['output']>;
  /** The official claims that the legal note rests on. */
  legalBasis: Array<Claim>;
  /** Evidence of the chain: enabled by, circumvents, imposed by, builds on. Firmest of the methods, each as weak as its weakest premise. */
  evidence: Evidence;
};

/**
 * Why a statement stands: it rests on alternative sets of premises, all of a set, any of the sets.
 * Only the sets that are known at asOf count; where there are none, those that are known possibly.
 */
export type Evidence = {
  __typename?: 'Evidence';
  /** The claims of all sets that count, ordered by id. Reports, law and reference sources are told apart by sourceClass. */
  claims: Array<Claim>;
  /** The rule that concludes it; null where claims say it themselves. */
  rule?: Maybe<Rule>;
  /** The alternative premise sets that count. */
  support: Array<PremiseSet>;
  /** Firmness: the weakest of a set, the firmest of the sets. Never a number. */
  modality: Modality;
  /** The hedges as printed, with their claims. */
  hedges: Array<Hedge>;
  /** Does a claim that counts contradict one of the premises? */
  contested: Scalars['Boolean']['output'];
  /** What speaks against the premises: contradictions, and tensions that do not count as such. */
  disagreements: Array<Disagreement>;
  /** Since when it was known. */
  known: KnownTime;
  /** Outlets whose reports are among the premises. */
  publishers: Array<Publisher>;
  /** How many outlets, repetitions left out. Law and reference sources are never counted. */
  independentPublishers: Scalars['Int']['output'];
  /** Reports, law, reference sources: which of them are among the premises. */
  sourceClasses: Array<SourceClass>;
};

/** Claims that together carry a statement. */
export type PremiseSet = {
  __typename?: 'PremiseSet';
  /** All of them are needed. */
  premises: Array<Claim>;
  /** The weakest of them. */
  modality: Modality;
  /** Since when all of them were known. */
  known: KnownTime;
  /** Is it as firm as the firmest set? */
  strongest: Scalars['Boolean']['output'];
};

/** The words by which a claim is hedged. */
export type Hedge = {
  __typename?: 'Hedge';
  /** As printed. */
  words: Scalars['String']['output'];
  /** The claim that carries them. */
  claim: Claim;
};

/** A premise and a claim that speaks against it. */
export type Disagreement = {
  __typename?: 'Disagreement';
  /** Contradiction or tension. */
  kind: DisagreementKind;
  /** The premise. */
  premise: Claim;
  /** The claim that speaks against it. */
  opposed: Claim;
  /** The reading on which both cannot be true; null for a tension. */
  condition?: Maybe<Scalars['String']['output']>;
  /** What they disagree about. */
  why: Scalars['String']['output'];
};

/** Since when something was known, and what that means at asOf. */
export type KnownTime = {
  __typename?: 'KnownTime';
  /** Certainly from this day; null where the date is not known. */
  certain?: Maybe<Scalars['LocalDate']['output']>;
  /** Possibly from this day; null where the date is not known. */
  possible?: Maybe<Scalars['LocalDate']['output']>;
  /** At asOf. Without asOf, everything loaded is KNOWN. */
  status: KnownStatus;
};

/** How a relationship is concluded from others. */
export type Rule = Node & {
  __typename?: 'Rule';
  /** Name of the rule. */
  id: Scalars['ID']['output'];
  /** Judgment or pattern. */
  kind: RuleKind;
  /** The rule in words. */
  definition: Scalars['String']['output'];
  /** Does the conclusion take on the doubt of its premises? */
  inheritsModality: Scalars['Boolean']['output'];
};

/** Who said what about whom, in which document, at which paragraph, how firmly. In our own words. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Stable id; F- are legal and reference facts. */
  id: Scalars['ID']['output'];
  /** What is claimed, in our own words. */
  statement: Scalars['String']['output'];
  /** Report, law or reference source. */
  sourceClass: SourceClass;
  /** For law and reference sources: was the text of the issuing body seen? Null for reports. */
  factStatus?: Maybe<FactStatus>;
  /** Whom or what it is about. */
  subject: Entity;
  /** What it says of the subject. */
  predicate: Predicate;
  /** The other entity; null where the claim has a value. */
  object?: Maybe<Entity>;
  /** The value; null where the claim has an object. */
  value?: Maybe<Literal>;
  /** Firmness, as printed. Facts count as asserted and show their factStatus. */
  modality: Modality;
  /** Does it affirm or deny? */
  polarity: Polarity;
  /** The hedge as printed; null where there is none. */
  hedge?: Maybe<Scalars['String']['output']>;
  /** Time of the verb; null for facts. */
  tense?: Maybe<Tense>;
  /** Does it still stand at asOf? */
  status: ClaimStatus;
  /** Why it no longer stands at asOf; null while it does. Earlier days are answered as before. */
  withdrawn?: Maybe<Withdrawal>;
  /** Does it create a relationship between entities? Unclear claims and editorial insertions do not. */
  projects: Scalars['Boolean']['output'];
  /** Which subjects or objects the text leaves open. */
  alternatives: Array<Entity>;
  /** Where it is stated. */
  document: Document;
  /** Paragraph of the document, counted from 1; null for facts. */
  paragraph?: Maybe<Scalars['Int']['output']>;
  /** The supporting sentences in the document; null for facts. */
  span?: Maybe<Span>;
  /** Who said it; null where the document speaks for itself. */
  speaker?: Maybe<Speaker>;
  /** Whose voice it is in; null for facts. */
  attribution?: Maybe<Attribution>;
  /** When it is said to hold; null where not stated. */
  valid?: Maybe<Period>;
  /** Since when it was public. */
  known: KnownTime;
  /** A number or amount, with its wording; it belongs to this claim alone. */
  quantity?: Maybe<Quantity>;
  /** To whom or where it applies, where the text limits it. */
  scope?: Maybe<Scalars['String']['output']>;
  /** What a reader should know before using it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Claims that it supports, repeats, qualifies, supersedes, contradicts or is in tension with, and those that do so with it. */
  related: Array<ClaimRelation>;
  /** Does a claim that creates relationships contradict this one, which does too? */
  contested: Scalars['Boolean']['output'];
  /** How a legal statement of a report compares with the law; null for all others. */
  law?: Maybe<LawComparison>;
};

/** A claim or document taken back. */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** From this day it no longer counts. */
  on: Scalars['LocalDate']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What a claim says of its subject. */
export type Predicate = {
  __typename?: 'Predicate';
  /** Its name; also the type of the relationship. */
  name: Scalars['String']['output'];
  /** What it means. */
  definition: Scalars['String']['output'];
  /** Does it affirm or deny? */
  polarity: Polarity;
  /** The predicate that it denies; null where there is none. */
  negates?: Maybe<Scalars['String']['output']>;
};

/** A value that is no entity. Which fields are set depends on its type. */
export type Literal = {
  __typename?: 'Literal';
  /** Text, date, offset or duration. */
  type: LiteralType;
  /** Wording, in our words or as printed. */
  text?: Maybe<Scalars['String']['output']>;
  /** First day that a date may mean. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** Last day that a date may mean. */
  to?: Maybe<Scalars['PartialDate']['output']>;
  /** Length of a duration or offset. */
  duration?: Maybe<Scalars['ISO8601Duration']['output']>;
  /** What an offset is counted from. */
  anchor?: Maybe<Scalars['String']['output']>;
  /** Was the year inferred rather than printed? */
  yearInferred: Scalars['Boolean']['output'];
};

/** A stretch of the text of a document. */
export type Span = {
  __typename?: 'Span';
  /** Offset of the first UTF-16 code unit. */
  start: Scalars['Int']['output'];
  /** Offset after the last UTF-16 code unit. */
  end: Scalars['Int']['output'];
};

/** A voice inside one document. Never a person: no two speakers are ever linked, not even inside a document. */
export type Speaker = {
  __typename?: 'Speaker';
  /** Valid inside its document only. */
  id: Scalars['ID']['output'];
  /** The role that the outlet gives. */
  role: Scalars['String']['output'];
  /** Which sort of speaker. */
  type: Attribution;
};

/** When a thing is said to hold. */
export type Period = {
  __typename?: 'Period';
  /** From this date; null where open. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** To this date; null where open. */
  to?: Maybe<Scalars['PartialDate']['output']>;
  /** How we know; null where the claim says it. */
  basis?: Maybe<Scalars['String']['output']>;
};

/** A number or amount with its wording. */
export type Quantity = {
  __typename?: 'Quantity';
  /** As worded. */
  text: Scalars['String']['output'];
  /** At least; null where no number is stated. */
  min?: Maybe<Scalars['Int']['output']>;
  /** At most; null where no number is stated. */
  max?: Maybe<Scalars['Int']['output']>;
};

/** How two claims bear on one another, seen from one of them. */
export type ClaimRelation = {
  __typename?: 'ClaimRelation';
  /** What the relation is. */
  type: ClaimRelationType;
  /** OUT if the claim above bears on the other, IN if the other bears on it. Contradiction and tension go both ways. */
  direction: Direction;
  /** The other claim. */
  claim: Claim;
  /** How it supports; null for other relations. */
  kind?: Maybe<SupportKind>;
  /** The reading on which both cannot be true; null for other relations. */
  condition?: Maybe<Scalars['String']['output']>;
  /** Why, in words. */
  why: Scalars['String']['output'];
};

/** A legal statement of a report beside the law. */
export type LawComparison = {
  __typename?: 'LawComparison';
  /** Does the law agree? */
  status: LawStatus;
  /** What is different; null where nothing is. */
  note?: Maybe<Scalars['String']['output']>;
  /** The claims that say what the law is. */
  claims: Array<Claim>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** Rows with their cursors. */
  edges: Array<ClaimEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A claim on a page. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: Claim;
};

/** A page of visa routes. */
export type VisaRouteConnection = {
  __typename?: 'VisaRouteConnection';
  /** Rows with their cursors. */
  edges: Array<VisaRouteEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A visa route on a page. */
export type VisaRouteEdge = {
  __typename?: 'VisaRouteEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The visa route. */
  node: VisaRoute;
};

/** A page of circumventions. */
export type CircumventionConnection = {
  __typename?: 'CircumventionConnection';
  /** Rows with their cursors. */
  edges: Array<CircumventionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A circumvention on a page. */
export type CircumventionEdge = {
  __typename?: 'CircumventionEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The circumvention. */
  node: Circumvention;
};

/** Where a page ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Are there rows after this page? */
  hasNextPage: Scalars['Boolean']['output'];
  /** Are there rows before this page? */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** The nouns of the model. */
export type EntityKind =
  /** A resolution of the UN Security Council. */
  | 'RESOLUTION'
  /** A national law or a section of it. */
  | 'STATUTE'
  /** One duty or prohibition of an instrument, with its operative paragraph. */
  | 'PROVISION'
  /** A sanctioned government and its organs as an actor; not the sanctions regime. */
  | 'REGIME'
  /** A diplomatic mission. */
  | 'EMBASSY'
  /** A collective of workers, never a person. Sizes stand only as quantities on claims. */
  | 'WORKER_GROUP'
  /** An employer or class of employers. */
  | 'EMPLOYER'
  /** A type of visa or permit. */
  | 'VISA_TYPE'
  /** An order that a regime gives, such as a recall. */
  | 'STATE_ORDER'
  /** A way of getting round a provision. */
  | 'EVASION_METHOD'
  /** A state, a state organ or a body of states. */
  | 'AUTHORITY'
  /** People with a role, such as managers or officials; never a person. */
  | 'ROLE_GROUP'
  /** A class of workplace. */
  | 'FACILITY'
  /** A country, province, city or crossing; never finer. */
  | 'PLACE'
  /** A motive, risk, condition, status, assessment or the like. */
  | 'CONCEPT'
  /** A head of state or government; no other person has a node. */
  | 'PUBLIC_FIGURE'
  /** A report, law or reference page that claims are stated in. Its text is not stored. */
  | 'DOCUMENT'
  /** An outlet. Independence is counted by publisher. */
  | 'PUBLISHER';

/** Who says that a relationship holds. */
export type Layer =
  /** Reports say it. */
  | 'REPORTED'
  /** Law, an official act or a reference source says it; reports may too. */
  | 'OFFICIAL'
  /** No claim says it: a rule concludes it. */
  | 'DERIVED';

/** Which class of source a claim comes from; never mixed in an answer. */
export type SourceClass =
  /** A news report. */
  | 'REPORTING'
  /** Law or an official act. */
  | 'OFFICIAL'
  /** A list, a note, the press on other matters, or our own inference from facts. */
  | 'REFERENCE';

/** How a legal or reference fact was seen. */
export type FactStatus =
  /** The text or summary of the issuing body was seen. */
  | 'PRIMARY'
  /** Seen in a press report, a note or a copy. */
  | 'SECONDARY'
  /** Reasoned from other facts. */
  | 'INFERRED';

/** Firmness of a claim, firmest first. Ordered for display and comparison, never a number. */
export type Modality =
  /** Said without a hedge. */
  | 'ASSERTED'
  /** Said to be possible to do. */
  | 'CAN'
  /** Reportedly; have indicated. */
  | 'REPORTED'
  /** Likely; most likely. */
  | 'LIKELY'
  /** Appears; seems. */
  | 'APPARENT'
  /** May; perhaps; could. */
  | 'POSSIBLE'
  /** Allegedly. */
  | 'ALLEGED'
  /** Said to be unclear; creates no relationship. */
  | 'UNCLEAR';

/** Whether a claim affirms or denies. */
export type Polarity =
  /** Affirms. */
  | 'POSITIVE'
  /** Denies; a relationship of its own, never an absence. */
  | 'NEGATIVE';

/** Time of the verb of a claim. */
export type Tense =
  /** It happened. */
  | 'PAST'
  /** It holds. */
  | 'PRESENT'
  /** It is expected; not reported to have happened. */
  | 'PREDICTED'
  /** It is owed by a date. */
  | 'DUE';

/** Whose voice a claim is in. */
export type Attribution =
  /** The article speaks. */
  | 'ARTICLE_VOICE'
  /** A headline. */
  | 'HEADLINE'
  /** A caption of a picture. */
  | 'CAPTION'
  /** An explanation in brackets. */
  | 'GLOSS'
  /** Words that an editor put into a quotation. */
  | 'EDITORIAL_INSERTION'
  /** One unnamed source. */
  | 'ANONYMOUS_SOURCE'
  /** Unnamed sources, number not stated. */
  | 'ANONYMOUS_PLURAL'
  /** An unnamed expert. */
  | 'ANONYMOUS_EXPERT'
  /** Some experts or observers, number not stated. */
  | 'UNSPECIFIED_PLURAL';

/** What could be known on a day. */
export type KnownStatus =
  /** Certainly public. */
  | 'KNOWN'
  /** Possibly public: the date of publication is not exact. */
  | 'UNCERTAIN'
  /** Not public, or of unknown date. */
  | 'NOT_YET'
  /** Taken back by that day. */
  | 'WITHDRAWN';

/** Whether a claim stands. */
export type ClaimStatus =
  /** It stands. */
  | 'LIVE'
  /** It was taken back; it stays to be seen and carries nothing. */
  | 'WITHDRAWN';

/** How a rule comes to its conclusions. */
export type RuleKind =
  /** An analyst pairs things by hand and writes down the premises. */
  | 'JUDGMENT'
  /** Computed from the graph at load. */
  | 'PATTERN';

/** How a provision is got round. */
export type CircumventionEffect =
  /** The provision tests something that this way does not have. */
  | 'AVOIDS_LETTER'
  /** The provision applies all the same; this way hides or delays. */
  | 'EVADES_IN_PRACTICE';

/** What a permit is in form. */
export type LegalForm =
  /** A visa. */
  | 'VISA'
  /** A border pass under a border protocol. */
  | 'BORDER_PASS'
  /** Not stated. */
  | 'UNSTATED';

/** What a provision looks at. */
export type ProvisionTest =
  /** Income earned, whatever the permit. */
  | 'INCOME'
  /** Whether work is authorized. */
  | 'WORK_AUTHORIZATION';

/** What a provision does. */
export type ProvisionKind =
  /** It demands something. */
  | 'DUTY'
  /** It forbids something. */
  | 'PROHIBITION';

/** Which sort of authority. */
export type AuthorityKind =
  /** A body of states. */
  | 'INTERGOVERNMENTAL'
  /** States taken together. */
  | 'STATES'
  /** An organ of the state that hosts the workers. */
  | 'HOST_STATE'
  /** An organ of a third state. */
  | 'FOREIGN';

/** Which sort of concept. */
export type ConceptKind =
  /** The sanctions as such. */
  | 'SANCTIONS'
  /** A system of rules. */
  | 'SYSTEM'
  /** Something done. */
  | 'ACTIVITY'
  /** A reason to act. */
  | 'MOTIVE'
  /** Something that may happen to somebody. */
  | 'RISK'
  /** A state that somebody is in. */
  | 'CONDITION'
  /** A status under immigration law. */
  | 'IMMIGRATION_STATUS'
  /** A judgment of somebody. */
  | 'ASSESSMENT'
  /** A line that somebody takes. */
  | 'POLICY'
  /** A result. */
  | 'EFFECT';

/** Which sort of value. */
export type LiteralType =
  /** Words. */
  | 'TEXT'
  /** A day or an interval of days. */
  | 'DATE'
  /** A length of time from an anchor. */
  | 'OFFSET'
  /** A length of time. */
  | 'DURATION';

/** How two claims bear on one another. */
export type ClaimRelationType =
  /** The first makes the second more credible or clearer. */
  | 'SUPPORTS'
  /** The same assertion in nearly the same words; counts once. */
  | 'REPEATS'
  /** The first narrows or conditions the second. */
  | 'QUALIFIES'
  /** The first reports a later state; does not end or hide the second. */
  | 'SUPERSEDES'
  /** Both cannot be true, on the reading in condition. */
  | 'CONTRADICTS'
  /** They pull in different directions; both can hold. */
  | 'TENSION';

/** How two claims disagree. */
export type DisagreementKind =
  /** Both cannot be true, on the reading in condition. */
  | 'CONTRADICTS'
  /** They pull in different directions; both can hold. */
  | 'TENSION';

/** How a claim supports another. */
export type SupportKind =
  /** Says the same from elsewhere. */
  | 'CORROBORATES'
  /** Adds detail. */
  | 'ELABORATES'
  /** Gives a reason. */
  | 'EXPLAINS';

/** How a legal statement of a report compares with the law. */
export type LawStatus =
  /** As the law has it. */
  | 'AGREES'
  /** Right, but leaves something out. */
  | 'INCOMPLETE'
  /** Not as the law has it. */
  | 'CONFLICTS';

/** Which way a relation goes. */
export type Direction =
  /** From the thing above. */
  | 'OUT'
  /** To the thing above. */
  | 'IN';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( DocumentParent )
    | ( EntityParent )
    | ( CircumventionParent )
    | ( RuleParent )
    | ( ClaimParent )
  ;
  Entity:
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( EntityParent )
    | ( DocumentParent )
    | ( EntityParent )
  ;
  LegalInstrument:
    | ( EntityParent )
    | ( EntityParent )
  ;
  Relationship: ( CircumventionParent );
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  ISO8601Duration: ResolverTypeWrapper<Scalars['ISO8601Duration']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  LegalInstrument: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LegalInstrument']>;
  Resolution: ResolverTypeWrapper<EntityParent>;
  Statute: ResolverTypeWrapper<EntityParent>;
  Provision: ResolverTypeWrapper<EntityParent>;
  Regime: ResolverTypeWrapper<EntityParent>;
  Embassy: ResolverTypeWrapper<EntityParent>;
  WorkerGroup: ResolverTypeWrapper<EntityParent>;
  Employer: ResolverTypeWrapper<EntityParent>;
  VisaType: ResolverTypeWrapper<EntityParent>;
  StateOrder: ResolverTypeWrapper<EntityParent>;
  EvasionMethod: ResolverTypeWrapper<EntityParent>;
  Authority: ResolverTypeWrapper<EntityParent>;
  RoleGroup: ResolverTypeWrapper<EntityParent>;
  Facility: ResolverTypeWrapper<EntityParent>;
  Place: ResolverTypeWrapper<EntityParent>;
  Concept: ResolverTypeWrapper<EntityParent>;
  PublicFigure: ResolverTypeWrapper<EntityParent>;
  Document: ResolverTypeWrapper<DocumentParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Publisher: ResolverTypeWrapper<EntityParent>;
  Alias: ResolverTypeWrapper<Alias>;
  Publication: ResolverTypeWrapper<Publication>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  Count: ResolverTypeWrapper<Count>;
  Relationship: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Relationship']>;
  Circumvention: ResolverTypeWrapper<CircumventionParent>;
  VisaRoute: ResolverTypeWrapper<VisaRouteParent>;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  PremiseSet: ResolverTypeWrapper<PremiseSetParent>;
  Hedge: ResolverTypeWrapper<HedgeParent>;
  Disagreement: ResolverTypeWrapper<DisagreementParent>;
  KnownTime: ResolverTypeWrapper<KnownTimeParent>;
  Rule: ResolverTypeWrapper<RuleParent>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
  Predicate: ResolverTypeWrapper<Predicate>;
  Literal: ResolverTypeWrapper<Literal>;
  Span: ResolverTypeWrapper<Span>;
  Speaker: ResolverTypeWrapper<Speaker>;
  Period: ResolverTypeWrapper<Period>;
  Quantity: ResolverTypeWrapper<Quantity>;
  ClaimRelation: ResolverTypeWrapper<ClaimRelationParent>;
  LawComparison: ResolverTypeWrapper<LawComparisonParent>;
  ClaimConnection: ResolverTypeWrapper<Connection<ClaimParent>>;
  ClaimEdge: ResolverTypeWrapper<Edge<ClaimParent>>;
  VisaRouteConnection: ResolverTypeWrapper<Connection<VisaRouteParent>>;
  VisaRouteEdge: ResolverTypeWrapper<Edge<VisaRouteParent>>;
  CircumventionConnection: ResolverTypeWrapper<Connection<CircumventionParent>>;
  CircumventionEdge: ResolverTypeWrapper<Edge<CircumventionParent>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  EntityKind: EntityKind;
  Layer: Layer;
  SourceClass: SourceClass;
  FactStatus: FactStatus;
  Modality: Modality;
  Polarity: Polarity;
  Tense: Tense;
  Attribution: Attribution;
  KnownStatus: KnownStatus;
  ClaimStatus: ClaimStatus;
  RuleKind: RuleKind;
  CircumventionEffect: CircumventionEffect;
  LegalForm: LegalForm;
  ProvisionTest: ProvisionTest;
  ProvisionKind: ProvisionKind;
  AuthorityKind: AuthorityKind;
  ConceptKind: ConceptKind;
  LiteralType: LiteralType;
  ClaimRelationType: ClaimRelationType;
  DisagreementKind: DisagreementKind;
  SupportKind: SupportKind;
  LawStatus: LawStatus;
  Direction: Direction;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  LocalDate: Scalars['LocalDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  ISO8601Duration: Scalars['ISO8601Duration']['output'];
  URL: Scalars['URL']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  LegalInstrument: ResolversInterfaceTypes<ResolversParentTypes>['LegalInstrument'];
  Resolution: EntityParent;
  Statute: EntityParent;
  Provision: EntityParent;
  Regime: EntityParent;
  Embassy: EntityParent;
  WorkerGroup: EntityParent;
  Employer: EntityParent;
  VisaType: EntityParent;
  StateOrder: EntityParent;
  EvasionMethod: EntityParent;
  Authority: EntityParent;
  RoleGroup: EntityParent;
  Facility: EntityParent;
  Place: EntityParent;
  Concept: EntityParent;
  PublicFigure: EntityParent;
  Document: DocumentParent;
  Boolean: Scalars['Boolean']['output'];
  Publisher: EntityParent;
  Alias: Alias;
  Publication: Publication;
  Dataset: DatasetParent;
  Count: Count;
  Relationship: ResolversInterfaceTypes<ResolversParentTypes>['Relationship'];
  Circumvention: CircumventionParent;
  VisaRoute: VisaRouteParent;
  Evidence: EvidenceParent;
  PremiseSet: PremiseSetParent;
  Hedge: HedgeParent;
  Disagreement: DisagreementParent;
  KnownTime: KnownTimeParent;
  Rule: RuleParent;
  Claim: ClaimParent;
  Withdrawal: Withdrawal;
  Predicate: Predicate;
  Literal: Literal;
  Span: Span;
  Speaker: Speaker;
  Period: Period;
  Quantity: Quantity;
  ClaimRelation: ClaimRelationParent;
  LawComparison: LawComparisonParent;
  ClaimConnection: Connection<ClaimParent>;
  ClaimEdge: Edge<ClaimParent>;
  VisaRouteConnection: Connection<VisaRouteParent>;
  VisaRouteEdge: Edge<VisaRouteParent>;
  CircumventionConnection: Connection<CircumventionParent>;
  CircumventionEdge: Edge<CircumventionParent>;
  PageInfo: PageInfo;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface Iso8601DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ISO8601Duration'], any> {
  name: 'ISO8601Duration';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'symbol'>>;
  visaRoutes?: Resolver<ResolversTypes['VisaRouteConnection'], ParentType, ContextType, RequireFields<QueryVisaRoutesArgs, 'first'>>;
  circumventions?: Resolver<ResolversTypes['CircumventionConnection'], ParentType, ContextType, RequireFields<QueryCircumventionsArgs, 'first'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' | 'Circumvention' | 'Rule' | 'Claim', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher', ParentType, ContextType>;
};

export type LegalInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalInstrument'] = ResolversParentTypes['LegalInstrument']> = {
  __resolveType: TypeResolveFn<'Resolution' | 'Statute', ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ResolutionClaimsArgs, 'first'>>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visaRoutes?: Resolver<ResolversTypes['VisaRouteConnection'], ParentType, ContextType, RequireFields<ResolutionVisaRoutesArgs, 'first'>>;
  circumventedBy?: Resolver<ResolversTypes['CircumventionConnection'], ParentType, ContextType, RequireFields<ResolutionCircumventedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatuteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statute'] = ResolversParentTypes['Statute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StatuteClaimsArgs, 'first'>>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProvisionClaimsArgs, 'first'>>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['ProvisionTest']>, ParentType, ContextType>;
  provisionKind?: Resolver<ResolversTypes['ProvisionKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regime'] = ResolversParentTypes['Regime']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RegimeClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmbassyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Embassy'] = ResolversParentTypes['Embassy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EmbassyClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerGroup'] = ResolversParentTypes['WorkerGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<WorkerGroupClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EmployerClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisaTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaType'] = ResolversParentTypes['VisaType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<VisaTypeClaimsArgs, 'first'>>;
  legalForm?: Resolver<ResolversTypes['LegalForm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateOrder'] = ResolversParentTypes['StateOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StateOrderClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvasionMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvasionMethod'] = ResolversParentTypes['EvasionMethod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EvasionMethodClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AuthorityClaimsArgs, 'first'>>;
  authorityKind?: Resolver<ResolversTypes['AuthorityKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGroup'] = ResolversParentTypes['RoleGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RoleGroupClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FacilityClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ConceptClaimsArgs, 'first'>>;
  conceptKind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFigure'] = ResolversParentTypes['PublicFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PublicFigureClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['SourceClass'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PublisherClaimsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  earliest?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'Circumvention', ParentType, ContextType>;
};

export type CircumventionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Circumvention'] = ResolversParentTypes['Circumvention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['EvasionMethod'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  visaTypes?: Resolver<Array<ResolversTypes['VisaType']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['CircumventionEffect'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisaRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRoute'] = ResolversParentTypes['VisaRoute']> = {
  visaType?: Resolver<ResolversTypes['VisaType'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  circumventions?: Resolver<Array<ResolversTypes['Circumvention']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['CircumventionEffect'], ParentType, ContextType>;
  legalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['PremiseSet']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  hedges?: Resolver<Array<ResolversTypes['Hedge']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['KnownTime'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  independentPublishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceClasses?: Resolver<Array<ResolversTypes['SourceClass']>, ParentType, ContextType>;
};

export type PremiseSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremiseSet'] = ResolversParentTypes['PremiseSet']> = {
  premises?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['KnownTime'], ParentType, ContextType>;
  strongest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HedgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hedge'] = ResolversParentTypes['Hedge']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  kind?: Resolver<ResolversTypes['DisagreementKind'], ParentType, ContextType>;
  premise?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  opposed?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KnownTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnownTime'] = ResolversParentTypes['KnownTime']> = {
  certain?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  possible?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['KnownStatus'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RuleKind'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inheritsModality?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['SourceClass'], ParentType, ContextType>;
  factStatus?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Literal']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  span?: Resolver<Maybe<ResolversTypes['Span']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Speaker']>, ParentType, ContextType>;
  attribution?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['KnownTime'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<Array<ResolversTypes['ClaimRelation']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['LawComparison']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal']> = {
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PredicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Predicate'] = ResolversParentTypes['Predicate']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  negates?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LiteralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Literal'] = ResolversParentTypes['Literal']> = {
  type?: Resolver<ResolversTypes['LiteralType'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  duration?: Resolver<Maybe<ResolversTypes['ISO8601Duration']>, ParentType, ContextType>;
  anchor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearInferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Speaker'] = ResolversParentTypes['Speaker']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ClaimRelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimRelation'] = ResolversParentTypes['ClaimRelation']> = {
  type?: Resolver<ResolversTypes['ClaimRelationType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LawComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawComparison'] = ResolversParentTypes['LawComparison']> = {
  status?: Resolver<ResolversTypes['LawStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type VisaRouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRouteConnection'] = ResolversParentTypes['VisaRouteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisaRouteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisaRouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRouteEdge'] = ResolversParentTypes['VisaRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisaRoute'], ParentType, ContextType>;
};

export type CircumventionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircumventionConnection'] = ResolversParentTypes['CircumventionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CircumventionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircumventionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircumventionEdge'] = ResolversParentTypes['CircumventionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Circumvention'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  ISO8601Duration?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  LegalInstrument?: LegalInstrumentResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Statute?: StatuteResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  Regime?: RegimeResolvers<ContextType>;
  Embassy?: EmbassyResolvers<ContextType>;
  WorkerGroup?: WorkerGroupResolvers<ContextType>;
  Employer?: EmployerResolvers<ContextType>;
  VisaType?: VisaTypeResolvers<ContextType>;
  StateOrder?: StateOrderResolvers<ContextType>;
  EvasionMethod?: EvasionMethodResolvers<ContextType>;
  Authority?: AuthorityResolvers<ContextType>;
  RoleGroup?: RoleGroupResolvers<ContextType>;
  Facility?: FacilityResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Concept?: ConceptResolvers<ContextType>;
  PublicFigure?: PublicFigureResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  Circumvention?: CircumventionResolvers<ContextType>;
  VisaRoute?: VisaRouteResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  PremiseSet?: PremiseSetResolvers<ContextType>;
  Hedge?: HedgeResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  KnownTime?: KnownTimeResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  Predicate?: PredicateResolvers<ContextType>;
  Literal?: LiteralResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  ClaimRelation?: ClaimRelationResolvers<ContextType>;
  LawComparison?: LawComparisonResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  VisaRouteConnection?: VisaRouteConnectionResolvers<ContextType>;
  VisaRouteEdge?: VisaRouteEdgeResolvers<ContextType>;
  CircumventionConnection?: CircumventionConnectionResolvers<ContextType>;
  CircumventionEdge?: CircumventionEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};


