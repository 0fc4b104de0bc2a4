/* Generated from schema.graphql by npm run generate. Do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DatasetParent, CountParent, QuestionParent, RefusalParent, ProvisionFactParent, AliasParent, EntityConnectionParent, EntityEdgeParent, EntityParent, DocumentParent, EntityRelationshipParent, RelationshipConnectionParent, RelationshipEdgeParent, VisaRouteParent, RouteWayParent, Connection, Edge, CircumventionParent, ClaimParent, ClaimRelationParent, LawComparisonParent, EvidenceParent, PremiseSetParent, QualificationParent, HedgeParent, KnownTimeParent, RuleParent, DisagreementParent, GapParent, SearchConnectionParent, AmbiguousNameParent, ClaimSearchParent, PathResultParent, PathParent, HopParent, CaveatParent, SubgraphParent, KnowledgeChangeParent, RelationshipChangesParent, RelationshipChangeParent, ProvenanceParent, RetractionImpactParent, FallenRelationshipParent, LostPremiseSetParent, ChangedRelationshipParent, RetractedValueParent, RelationshipOnRuleParent, FindingChangeParent, AnswerParent, ListEditionParent, FindingParent, ObjectionParent, CitationParent, LimitParent, SanctionsListParent, ListLeftoverParent, PartyChangeParent, ListedPartyParent, PartyNameParent, IdentityDocumentParent, PartyLinkParent, ListedPartyConnectionParent, PartySearchParent, PartySearchEdgeParent, DesignationParent, ProgrammeParent, ProgrammeBasisParent } from '../parents.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  /** The catalogue: questions of analysts, each with a document to send to this API and a statement to draw in Neo4j Browser. */
  questions: Array<Question>;
  /** What no field of this API can answer, and why. */
  refusals: Array<Refusal>;
  /** Anything that has an id: entity, claim, document, relationship, rule or gap. Null if there is no such id. */
  node?: Maybe<Node>;
  /** One entity. Null if there is no such id. */
  entity?: Maybe<Entity>;
  /** One resolution of the Security Council. An unknown symbol is an error that names the nearest. */
  resolution?: Maybe<Resolution>;
  /** All entities of all nouns. */
  entities: EntityConnection;
  /** Resolutions of the Security Council. */
  resolutions: ResolutionConnection;
  /** National laws. */
  statutes: StatuteConnection;
  /** Duties and prohibitions. */
  provisions: ProvisionConnection;
  /** Sanctioned governments as actors. */
  regimes: RegimeConnection;
  /** Diplomatic missions. */
  embassies: EmbassyConnection;
  /** Collectives of workers. */
  workerGroups: WorkerGroupConnection;
  /** Employers and classes of employers. */
  employers: EmployerConnection;
  /** Types of visas and permits. */
  visaTypes: VisaTypeConnection;
  /** Orders that regimes give. */
  stateOrders: StateOrderConnection;
  /** Ways of getting round provisions. */
  evasionMethods: EvasionMethodConnection;
  /** States, state organs and bodies of states. */
  authorities: AuthorityConnection;
  /** People with a role, never a person. */
  roleGroups: RoleGroupConnection;
  /** Classes of workplaces. */
  facilities: FacilityConnection;
  /** Countries, provinces, cities, crossings. */
  places: PlaceConnection;
  /** Motives, risks, conditions, statuses, assessments and the like. */
  concepts: ConceptConnection;
  /** Heads of state or government. */
  publicFigures: PublicFigureConnection;
  /** Outlets. */
  publishers: PublisherConnection;
  /** Which visa types get round which provisions. Ordered by visa type and provision. */
  visaRoutes: VisaRouteConnection;
  /** Which methods get round which provisions, with or without a visa. Ordered by id. */
  circumventions: CircumventionConnection;
  /** One claim. Null if there is no such id. */
  claim?: Maybe<Claim>;
  /** Claims, reported and official. Claims taken back are among them, and say so. */
  claims: ClaimConnection;
  /** Every rule of inference, in words, with how many relationships it yields. Ordered by id. */
  rules: Array<Rule>;
  /** Pairs of claims that contradict or pull against one another. Ordered by id. */
  disagreements: DisagreementConnection;
  /** What the corpus does not state, and what it states instead. Ordered by id. */
  gaps: GapConnection;
  /**
   * Entities with a name, alias, id or symbol like this, in any script: the same name first, then names that hold every word, then those
   * that hold it in another form, then what is merely like it. Beside them, claims that state something with these words.
   */
  search: SearchConnection;
  /** Paths between two entities, through relationships that stand, walked in either direction. Shortest first, then firmest, then by ids. */
  paths: PathResult;
  /** What surrounds an entity: relationships that stand, nearest first, then by id. */
  neighborhood: Subgraph;
  /** What happened to claims after one day, up to the end of another. */
  changes: KnowledgeChange;
  /** On what kinds of sources the graph rests, and what rests on one of them alone. */
  provenance: Provenance;
  /**
   * What would happen to the graph if claims were retracted: what falls, weakens or stops being contested. Nothing is changed.
   * About all that is loaded, whenever it was known. An unknown id is an error that names the nearest.
   */
  retractionImpact: RetractionImpact;
  /**
   * The answer to a question of the catalogue, in words: made from the graph, the same for the same graph, question and day. Pages, files and
   * the command line show this one.
   */
  answer: Answer;
  /** Official lists that were imported: version, date, counts, and what of their files no rule reads. */
  lists: Array<SanctionsList>;
  /** What happened to the parties of a list between two of its versions that were imported here. Ordered by id of the party. */
  listChanges: PartyChangeConnection;
  /** Parties of official lists. Official record, not reporting: no claim is about them, and that a party is not here does not say that no list has it. */
  parties: ListedPartyConnection;
  /** One party of an official list. Null if no current list has such an id. */
  party?: Maybe<ListedParty>;
  /**
   * Parties of official lists with a name like this, in any script. What is the same name and what is merely like it are told apart by match:
   * no score says how like. A name is no identity: compare birth, nationality and documents.
   */
  searchParties: PartySearch;
  /** Entries of official lists, each of one party under one programme. Ordered by id. */
  designations: DesignationConnection;
  /** Programmes of official lists. Ordered by id. */
  programmes: ProgrammeConnection;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
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
export type QueryEntitiesArgs = {
  kinds?: InputMaybe<Array<EntityKind>>;
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryResolutionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryStatutesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryProvisionsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryRegimesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryEmbassiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryWorkerGroupsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryEmployersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryVisaTypesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryStateOrdersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryEvasionMethodsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryAuthoritiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryRoleGroupsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryFacilitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryPlacesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryConceptsArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryPublicFiguresArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryPublishersArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryVisaRoutesArgs = {
  resolution?: InputMaybe<Scalars['String']['input']>;
  provision?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryDisagreementsArgs = {
  kind?: InputMaybe<DisagreementKind>;
  about?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryGapsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  options?: InputMaybe<PathOptions>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryNeighborhoodArgs = {
  id: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  options?: InputMaybe<PathOptions>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryChangesArgs = {
  from: Scalars['LocalDate']['input'];
  to: Scalars['LocalDate']['input'];
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryProvenanceArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryRetractionImpactArgs = {
  claims?: InputMaybe<Array<Scalars['ID']['input']>>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryAnswerArgs = {
  question: Scalars['ID']['input'];
  variables?: InputMaybe<Array<AnswerVariable>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryListChangesArgs = {
  list: ListKey;
  from: Scalars['Int']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryPartiesArgs = {
  filter?: InputMaybe<ListedPartyFilter>;
  orderBy?: InputMaybe<PartyOrder>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  listed?: InputMaybe<Array<ListedStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryPartyArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QuerySearchPartiesArgs = {
  text: Scalars['String']['input'];
  list?: InputMaybe<ListKey>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryDesignationsArgs = {
  filter?: InputMaybe<DesignationFilter>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  listed?: InputMaybe<Array<ListedStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Ask how sanctions are got round. Read-only: what changes the graph is the seeder.
 * Every relationship says who claims it, how firmly, since when that was public, and what speaks against it.
 */
export type QueryProgrammesArgs = {
  list?: InputMaybe<ListKey>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Anything with an id that stays the same. */
export type Node = {
  /** Stable id, never reused. */
  id: Scalars['ID']['output'];
};

/** Which graph an answer comes from. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Changes whenever what the graph holds does: what is written into it, and how that is counted and indexed. */
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
  totalCount: Scalars['Int']['output'];
  /**
   * Number of nodes or relationships.
   * @deprecated Ask for totalCount; count stays until 0.3.0.
   */
  count: Scalars['Int']['output'];
};

/** A question of the catalogue, and what its answer is worth. */
export type Question = {
  __typename?: 'Question';
  /** Stable name, such as q01-visa-types-2397. */
  name: Scalars['String']['output'];
  /** The question. */
  title: Scalars['String']['output'];
  /** What the answer tells. */
  tells: Scalars['String']['output'];
  /** What the answer does not tell. */
  doesNotTell: Scalars['String']['output'];
  /** What only a person can judge of the answer. */
  forPerson: Array<Scalars['String']['output']>;
  /** A GraphQL document for this API; its variables have defaults. */
  document: Scalars['String']['output'];
  /** A Cypher statement that returns paths, to be drawn in Neo4j Browser. */
  cypher: Scalars['String']['output'];
  /** Link that opens the question in Neo4j Browser; null where Loophole does not manage the database. */
  browser?: Maybe<Scalars['URL']['output']>;
  /** Key of its theme, such as routes. */
  theme: Scalars['String']['output'];
  /** The theme in words. */
  themeTitle: Scalars['String']['output'];
  /** What it may be asked with. */
  variables: Array<QuestionVariable>;
  /** Its answer, as Query.answer gives it. */
  answer: Answer;
};


/** A question of the catalogue, and what its answer is worth. */
export type QuestionAnswerArgs = {
  variables?: InputMaybe<Array<AnswerVariable>>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
};

/** A question that Loophole does not answer. */
export type Refusal = {
  __typename?: 'Refusal';
  /** The question. */
  question: Scalars['String']['output'];
  /** Why there is no field that could answer it. */
  reason: Scalars['String']['output'];
  /** What can be asked instead. */
  instead: Scalars['String']['output'];
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

/** A condition on an id. */
export type IdFilter = {
  /** Exactly this one. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A condition on a text. */
export type StringFilter = {
  /** Exactly this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Holding this, in upper or lower case. */
  contains?: InputMaybe<Scalars['String']['input']>;
};

/** A thing that claims are about. Every noun of the model is one. */
export type Entity = {
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
};


/** A thing that claims are about. Every noun of the model is one. */
export type EntityClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A thing that claims are about. Every noun of the model is one. */
export type EntityRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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

/** What facts say of a provision. */
export type ProvisionFact = {
  __typename?: 'ProvisionFact';
  /** What they say, in our words: the statement of the first. */
  statement: Scalars['String']['output'];
  /** The same as a value. */
  value: Literal;
  /** How it is seen at best: in the text of the issuing body (PRIMARY), in another's words (SECONDARY), or inferred. Each fact says its own. */
  factStatus: FactStatus;
  /** The facts, ordered by id. */
  facts: Array<Claim>;
};

/** Another name of an entity. */
export type Alias = {
  __typename?: 'Alias';
  /** The name; as printed where its kind is PRINTED. */
  name: Scalars['String']['output'];
  /** Whose word it is. */
  kind: AliasKind;
  /** A claim of the paragraph that prints it, or the fact that has it; null where it is ours. */
  basis?: Maybe<Claim>;
};

/** Whose word an alias is. */
export type AliasKind =
  /** A report prints it. */
  | 'PRINTED'
  /** A reference source has it, or we read it so from one. */
  | 'REFERENCE'
  /** It is ours, for those who search. */
  | 'OURS';

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

/** A heading within a document. It is no claim. */
export type Heading = {
  __typename?: 'Heading';
  /** Its paragraph, counted from 1. */
  paragraph: Scalars['Int']['output'];
  /** How it frames what follows, in our words. */
  text: Scalars['String']['output'];
};

/** A page of entities. */
export type EntityConnection = {
  __typename?: 'EntityConnection';
  /** Rows with their cursors. */
  edges: Array<EntityEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An entity on a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** Which entities are wanted. */
export type EntityFilter = {
  /** By id. */
  id?: InputMaybe<IdFilter>;
  /** By name. */
  name?: InputMaybe<StringFilter>;
  /** Also those without any relationship to another entity. Left out by default. */
  background?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How entities are ordered. */
export type EntityOrder =
  /** By id. */
  | 'ID'
  /** By name, then by id. */
  | 'NAME';

/** A resolution of the UN Security Council. */
export type Resolution = Node & Entity & LegalInstrument & {
  __typename?: 'Resolution';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
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
  /** Regimes that it is directed at. Ordered by id. */
  targets: RegimeConnection;
  /** Bodies that adopted it. Ordered by id. */
  adoptedBy: AuthorityConnection;
  /** Provisions that it is said to create, by reports too; see provisions for what official sources say. Ordered by id. */
  imposes: ProvisionConnection;
};


/** A resolution of the UN Security Council. */
export type ResolutionClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of the UN Security Council. */
export type ResolutionRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of the UN Security Council. */
export type ResolutionVisaRoutesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of the UN Security Council. */
export type ResolutionCircumventedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of the UN Security Council. */
export type ResolutionTargetsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of the UN Security Council. */
export type ResolutionAdoptedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A resolution of the UN Security Council. */
export type ResolutionImposesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Symbol by which the field cites it. */
  symbol: Scalars['String']['output'];
  /** Day of adoption or signature; null where no official source in the corpus states it. */
  adopted?: Maybe<Scalars['LocalDate']['output']>;
  /** Duties and prohibitions that it creates, by official sources only. */
  provisions: Array<Provision>;
  /** Regimes that it is directed at. Ordered by id. */
  targets: RegimeConnection;
  /** Provisions that it is said to create, by reports too; see provisions for what official sources say. Ordered by id. */
  imposes: ProvisionConnection;
};


/** A national law, or a section of one. */
export type StatuteClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A national law, or a section of one. */
export type StatuteRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A national law, or a section of one. */
export type StatuteTargetsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A national law, or a section of one. */
export type StatuteImposesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One duty or prohibition of an instrument, with its operative paragraph. */
export type Provision = Node & Entity & {
  __typename?: 'Provision';
  /** Stable id; its prefix is the noun. */
  id: Scalars['ID']['output'];
  /** Name as an analyst would write it. */
  name: Scalars['String']['output'];
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Where it stands in its instrument; null where no official source in the corpus states it. */
  paragraph?: Maybe<Scalars['String']['output']>;
  /** What it looks at, as an official source says or we read it; testSource tells which. Null where neither. */
  test?: Maybe<ProvisionTest>;
  /** Duty or prohibition. */
  provisionKind: ProvisionKind;
  /** The instrument that creates it, by official sources only. A report may credit another: that is a claim, not law. */
  instrument?: Maybe<LegalInstrument>;
  /** Which class of source says what it looks at: OFFICIAL, or READING where we infer it from what officials say. Null where test is. */
  testSource?: Maybe<SourceClass>;
  /** By when it has to be met, as facts have it; one row for each date, earliest first. A report may say another day: that is a claim, not law. */
  deadline: Array<ProvisionFact>;
  /** For whom or what it does not hold, as facts have it, ordered by id. */
  exceptions: Array<ProvisionFact>;
  /** Who bears it. Ordered by id. */
  binds: AuthorityConnection;
  /** Groups that it concerns. Ordered by id. */
  coversGroups: WorkerGroupConnection;
  /** Visa types whose issue it forbids. Ordered by id. */
  prohibitsIssueOf: VisaTypeConnection;
  /** Earlier provisions that it refers to and extends. Ordered by id. */
  buildsOn: ProvisionConnection;
  /** Later provisions that refer to it and extend it. Ordered by id. */
  builtOnBy: ProvisionConnection;
  /** Methods that get round it. Ordered by id. */
  circumventedBy: EvasionMethodConnection;
  /** Visa types that get round it through a method. Ordered by id. */
  visaTypes: VisaTypeConnection;
  /** Methods that are said to answer it. Ordered by id. */
  motivates: EvasionMethodConnection;
  /** Orders that are said to answer it. Ordered by id. */
  motivatesOrders: StateOrderConnection;
  /** Resolutions that are said to create it, by reports too; see instrument for the law. Ordered by id. */
  creditedToResolutions: ResolutionConnection;
  /** Statutes that are said to create it, by reports too; see instrument for the law. Ordered by id. */
  creditedToStatutes: StatuteConnection;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionBindsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionCoversGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionProhibitsIssueOfArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionBuildsOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionBuiltOnByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionCircumventedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionVisaTypesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionMotivatesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionMotivatesOrdersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionCreditedToResolutionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One duty or prohibition of an instrument, with its operative paragraph. */
export type ProvisionCreditedToStatutesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Orders that it gave. Ordered by id. */
  orders: StateOrderConnection;
  /** Missions that represent it. Ordered by id. */
  embassies: EmbassyConnection;
  /** Resolutions directed at it. Ordered by id. */
  targetedBy: ResolutionConnection;
  /** Statutes directed at it. Ordered by id. */
  targetedByStatutes: StatuteConnection;
  /** Methods that it uses. Ordered by id. */
  methods: EvasionMethodConnection;
  /** Groups that it compels to stay. Ordered by id. */
  forcesToStay: WorkerGroupConnection;
};


/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type RegimeClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type RegimeRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type RegimeOrdersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type RegimeEmbassiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type RegimeTargetedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type RegimeTargetedByStatutesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type RegimeMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
export type RegimeForcesToStayArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Orders that passed through it. Ordered by id. */
  orders: StateOrderConnection;
  /** Whom it represents. Ordered by id. */
  regimes: RegimeConnection;
  /** The country that it sits in. Ordered by id. */
  accreditedTo: PlaceConnection;
};


/** A diplomatic mission. */
export type EmbassyClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic mission. */
export type EmbassyRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic mission. */
export type EmbassyOrdersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic mission. */
export type EmbassyRegimesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A diplomatic mission. */
export type EmbassyAccreditedToArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Visa types that they enter with, work on or are given. Ordered by id. */
  visaTypes: VisaTypeConnection;
  /** Visa types that they are said not to have entered with. Ordered by id. */
  visaTypesNotUsed: VisaTypeConnection;
  /** Immigration statuses that they are in. Ordered by id. */
  statuses: ConceptConnection;
  /** Whom they work for. Ordered by id. */
  employers: EmployerConnection;
  /** Places that they are sent to, are in, stay in or return to. Ordered by id. */
  places: PlaceConnection;
  /** Places where they are said not to have been before. Ordered by id. */
  neverBeforeIn: PlaceConnection;
  /** Workplaces that they are sent to or work at. Ordered by id. */
  facilities: FacilityConnection;
  /** Methods that they use. Ordered by id. */
  methods: EvasionMethodConnection;
  /** Orders that cover or reach them. Ordered by id. */
  orders: StateOrderConnection;
  /** Orders that are said not to cover them. Ordered by id. */
  ordersNotApplying: StateOrderConnection;
  /** Who supervises them. Ordered by id. */
  managers: RoleGroupConnection;
  /** Who compels them to stay. Ordered by id. */
  forcedToStayBy: RegimeConnection;
  /** Provisions that concern them. Ordered by id. */
  provisions: ProvisionConnection;
  /** Risks and conditions that they face. Ordered by id. */
  faces: ConceptConnection;
  /** Groups that they are part of. Ordered by id. */
  partOf: WorkerGroupConnection;
  /** Groups that are part of them. Ordered by id. */
  parts: WorkerGroupConnection;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupVisaTypesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupVisaTypesNotUsedArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupStatusesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupEmployersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupPlacesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupNeverBeforeInArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupFacilitiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupOrdersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupOrdersNotApplyingArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupManagersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupForcedToStayByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupProvisionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupFacesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupPartOfArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
export type WorkerGroupPartsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** A class of employers or one that is named. */
  employerKind: EmployerKind;
  /** Groups that work for them. Ordered by id. */
  workerGroups: WorkerGroupConnection;
  /** Methods that they use. Ordered by id. */
  methods: EvasionMethodConnection;
  /** Practices that they dislike. Ordered by id. */
  objectsTo: EvasionMethodConnection;
};


/** An employer or a class of employers. A named one needs an official act or two independent publishers. */
export type EmployerClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An employer or a class of employers. A named one needs an official act or two independent publishers. */
export type EmployerRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An employer or a class of employers. A named one needs an official act or two independent publishers. */
export type EmployerWorkerGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An employer or a class of employers. A named one needs an official act or two independent publishers. */
export type EmployerMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An employer or a class of employers. A named one needs an official act or two independent publishers. */
export type EmployerObjectsToArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** What it is in form, in our view; the claims about it tell who says so. */
  legalForm: LegalForm;
  /** Umbrella types, where a text names them. Ordered by id. */
  broader: VisaTypeConnection;
  /** Types that fall under it, where a text names them. Ordered by id. */
  narrower: VisaTypeConnection;
  /** Worker groups that enter with it, work on it or are given it. Ordered by id. */
  usedBy: WorkerGroupConnection;
  /** Worker groups that are said not to have entered with it. Ordered by id. */
  notUsedBy: WorkerGroupConnection;
  /** Others who are given it. Ordered by id. */
  givenTo: RoleGroupConnection;
  /** Methods that depend on it. Ordered by id. */
  methods: EvasionMethodConnection;
  /** Provisions that it gets round through a method. Ordered by id. */
  circumvents: ProvisionConnection;
  /** Authorities that stopped issuing it. Ordered by id. */
  noLongerIssuedBy: AuthorityConnection;
  /** Provisions that forbid issuing it. Ordered by id. */
  issueProhibitedBy: ProvisionConnection;
};


/** A type of visa or permit. */
export type VisaTypeClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeBroaderArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeNarrowerArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeUsedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeNotUsedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeGivenToArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeCircumventsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeNoLongerIssuedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A type of visa or permit. */
export type VisaTypeIssueProhibitedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Who gave it. Ordered by id. */
  issuedBy: RegimeConnection;
  /** Missions that it passed through. Ordered by id. */
  transmission: EmbassyConnection;
  /** Role groups that it reached. Ordered by id. */
  deliveredTo: RoleGroupConnection;
  /** Worker groups that it reached. Ordered by id. */
  deliveredToGroups: WorkerGroupConnection;
  /** Groups that it covers. Ordered by id. */
  appliesTo: WorkerGroupConnection;
  /** Groups that it is said not to cover. Ordered by id. */
  notAppliesTo: WorkerGroupConnection;
  /** Motives that somebody names for it. Ordered by id. */
  motives: ConceptConnection;
  /** Provisions that it is said to answer. Ordered by id. */
  motivatingProvisions: ProvisionConnection;
  /** What somebody judges it to be. Ordered by id. */
  assessments: ConceptConnection;
  /** Methods that it tells its addressees to use. Ordered by id. */
  instructsMethods: EvasionMethodConnection;
  /** What else it tells its addressees to do or accept. Ordered by id. */
  instructs: ConceptConnection;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderIssuedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderTransmissionArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderDeliveredToArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderDeliveredToGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderAppliesToArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderNotAppliesToArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderMotivesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderMotivatingProvisionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderAssessmentsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderInstructsMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An order that a regime gives, such as a recall. */
export type StateOrderInstructsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Provisions that it gets round. Ordered by id. */
  circumvents: ProvisionConnection;
  /** Visa types that it depends on. Ordered by id. */
  visaTypes: VisaTypeConnection;
  /** Systems that it depends on. Ordered by id. */
  enabledBy: ConceptConnection;
  /** Worker groups that use it. Ordered by id. */
  workerGroups: WorkerGroupConnection;
  /** Role groups that use it. Ordered by id. */
  roleGroups: RoleGroupConnection;
  /** Regimes that use it. Ordered by id. */
  regimes: RegimeConnection;
  /** Employers that use it. Ordered by id. */
  employers: EmployerConnection;
  /** Employers that dislike it. Ordered by id. */
  objectedToBy: EmployerConnection;
  /** Authorities that let it go on. Ordered by id. */
  toleratedBy: AuthorityConnection;
  /** Orders that tell their addressees to use it. Ordered by id. */
  orders: StateOrderConnection;
  /** Where it is carried out. Ordered by id. */
  places: PlaceConnection;
  /** What it brings about. Ordered by id. */
  causes: ConceptConnection;
  /** Motives that somebody names for it. Ordered by id. */
  motives: ConceptConnection;
  /** Provisions that it is said to answer. Ordered by id. */
  motivatingProvisions: ProvisionConnection;
  /** What somebody judges it to be. Ordered by id. */
  assessments: ConceptConnection;
  /** Publishers that say they have reported on it. Ordered by id. */
  reportedOnBy: PublisherConnection;
};


/** A way of getting round a provision. */
export type EvasionMethodClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodCircumventsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodVisaTypesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodEnabledByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodWorkerGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodRoleGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodRegimesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodEmployersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodObjectedToByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodToleratedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodOrdersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodPlacesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodCausesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodMotivesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodMotivatingProvisionsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodAssessmentsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A way of getting round a provision. */
export type EvasionMethodReportedOnByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Which sort of authority. */
  authorityKind: AuthorityKind;
  /** Resolutions that it adopted. Ordered by id. */
  adopted: ResolutionConnection;
  /** Provisions that it bears. Ordered by id. */
  boundBy: ProvisionConnection;
  /** Methods that it lets go on. Ordered by id. */
  tolerates: EvasionMethodConnection;
  /** Visa types that it stopped issuing. Ordered by id. */
  stoppedIssuing: VisaTypeConnection;
  /** Bodies that receive its reports. Ordered by id. */
  reportsTo: AuthorityConnection;
  /** Whose reports it receives. Ordered by id. */
  reportedToBy: AuthorityConnection;
  /** Risks and conditions that it faces. Ordered by id. */
  faces: ConceptConnection;
};


/** A state, a state organ or a body of states. */
export type AuthorityClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a state organ or a body of states. */
export type AuthorityRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a state organ or a body of states. */
export type AuthorityAdoptedArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a state organ or a body of states. */
export type AuthorityBoundByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a state organ or a body of states. */
export type AuthorityToleratesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a state organ or a body of states. */
export type AuthorityStoppedIssuingArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a state organ or a body of states. */
export type AuthorityReportsToArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a state organ or a body of states. */
export type AuthorityReportedToByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A state, a state organ or a body of states. */
export type AuthorityFacesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Groups that they supervise. Ordered by id. */
  manages: WorkerGroupConnection;
  /** Orders that reached them. Ordered by id. */
  orders: StateOrderConnection;
  /** Methods that they use. Ordered by id. */
  methods: EvasionMethodConnection;
  /** Visa types that they are given. Ordered by id. */
  visaTypes: VisaTypeConnection;
  /** Places that they stay in. Ordered by id. */
  places: PlaceConnection;
  /** Trends observed among them. Ordered by id. */
  trends: ConceptConnection;
};


/** People with a role, such as managers or officials; never a person. */
export type RoleGroupClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People with a role, such as managers or officials; never a person. */
export type RoleGroupRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People with a role, such as managers or officials; never a person. */
export type RoleGroupManagesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People with a role, such as managers or officials; never a person. */
export type RoleGroupOrdersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People with a role, such as managers or officials; never a person. */
export type RoleGroupMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People with a role, such as managers or officials; never a person. */
export type RoleGroupVisaTypesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People with a role, such as managers or officials; never a person. */
export type RoleGroupPlacesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** People with a role, such as managers or officials; never a person. */
export type RoleGroupTrendsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Groups that are sent to it or work at it. Ordered by id. */
  workerGroups: WorkerGroupConnection;
  /** Places that it lies in. Ordered by id. */
  places: PlaceConnection;
};


/** A class of workplace. */
export type FacilityClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A class of workplace. */
export type FacilityRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A class of workplace. */
export type FacilityWorkerGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A class of workplace. */
export type FacilityPlacesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Groups that are sent to it, are in it, stay in it or return to it. Ordered by id. */
  workerGroups: WorkerGroupConnection;
  /** Groups that are said not to have been in it before. Ordered by id. */
  workerGroupsNeverBefore: WorkerGroupConnection;
  /** Role groups that stay in it. Ordered by id. */
  roleGroups: RoleGroupConnection;
  /** Workplaces in it. Ordered by id. */
  facilities: FacilityConnection;
  /** Places that contain it. Ordered by id. */
  within: PlaceConnection;
  /** Places in it. Ordered by id. */
  contains: PlaceConnection;
  /** Methods that are carried out in it. Ordered by id. */
  methods: EvasionMethodConnection;
  /** Missions in it. Ordered by id. */
  embassies: EmbassyConnection;
};


/** A country, province, city or crossing; never finer. */
export type PlaceClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, province, city or crossing; never finer. */
export type PlaceRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, province, city or crossing; never finer. */
export type PlaceWorkerGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, province, city or crossing; never finer. */
export type PlaceWorkerGroupsNeverBeforeArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, province, city or crossing; never finer. */
export type PlaceRoleGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, province, city or crossing; never finer. */
export type PlaceFacilitiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, province, city or crossing; never finer. */
export type PlaceWithinArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, province, city or crossing; never finer. */
export type PlaceContainsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, province, city or crossing; never finer. */
export type PlaceMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A country, province, city or crossing; never finer. */
export type PlaceEmbassiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Which sort of concept. */
  conceptKind: ConceptKind;
  /** Groups that face it or are in it. Ordered by id. */
  workerGroups: WorkerGroupConnection;
  /** Authorities that face it. Ordered by id. */
  authorities: AuthorityConnection;
  /** Role groups among whom it is observed. Ordered by id. */
  roleGroups: RoleGroupConnection;
  /** Methods that depend on it. Ordered by id. */
  enables: EvasionMethodConnection;
  /** Orders that somebody says it motivates. Ordered by id. */
  motivates: StateOrderConnection;
  /** Methods that somebody says it motivates. Ordered by id. */
  motivatesMethods: EvasionMethodConnection;
  /** Orders that tell their addressees to do or accept it. Ordered by id. */
  instructedBy: StateOrderConnection;
  /** What it brings about. Ordered by id. */
  causes: ConceptConnection;
  /** What brings it about. Ordered by id. */
  causedBy: ConceptConnection;
  /** Methods that bring it about. Ordered by id. */
  causedByMethods: EvasionMethodConnection;
  /** What it makes harder. Ordered by id. */
  hinders: ConceptConnection;
  /** What makes it harder. Ordered by id. */
  hinderedBy: ConceptConnection;
  /** What somebody judges it to be. Ordered by id. */
  assessments: ConceptConnection;
  /** Orders that somebody judges to be this. Ordered by id. */
  saidOfOrders: StateOrderConnection;
  /** Methods that somebody judges to be this. Ordered by id. */
  saidOfMethods: EvasionMethodConnection;
  /** Other concepts that somebody judges to be this. Ordered by id. */
  saidOfConcepts: ConceptConnection;
  /** Public figures who stress it. Ordered by id. */
  emphasizedBy: PublicFigureConnection;
  /** Publishers that say they have reported on it. Ordered by id. */
  reportedOnBy: PublisherConnection;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptWorkerGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptAuthoritiesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptRoleGroupsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptEnablesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptMotivatesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptMotivatesMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptInstructedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptCausesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptCausedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptCausedByMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptHindersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptHinderedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptAssessmentsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptSaidOfOrdersArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptSaidOfMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptSaidOfConceptsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptEmphasizedByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A motive, risk, condition, status, assessment or the like. */
export type ConceptReportedOnByArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** The office that makes him or her a public figure. */
  office: Scalars['String']['output'];
  /** What he or she stresses. Ordered by id. */
  emphasizes: ConceptConnection;
};


/** A head of state or government. No other person is in the graph. */
export type PublicFigureClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A head of state or government. No other person is in the graph. */
export type PublicFigureRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A head of state or government. No other person is in the graph. */
export type PublicFigureEmphasizesArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /**
   * Title or description, in our words: never a headline as printed.
   * @deprecated Ask for name; title stays until 0.3.0.
   */
  title: Scalars['String']['output'];
  /** Where it can be read; null where only a description of the source is known. */
  url?: Maybe<Scalars['URL']['output']>;
  /** Which class of source it is; READING where it stands for an inference of ours. */
  sourceClass: SourceClass;
  /** Language it was read in, as BCP 47; null where not stated. */
  language?: Maybe<Scalars['String']['output']>;
  /** Is it a translation? Null where not stated. */
  translated?: Maybe<Scalars['Boolean']['output']>;
  /** The outlet; null for law and reference sources. */
  publisher?: Maybe<Publisher>;
  /** When it came out; null for law and reference sources, whose claims have a date each. */
  published?: Maybe<Publication>;
  /** Headings within it, by how they frame what follows. */
  headings: Array<Heading>;
};


/** A report, law or reference page that claims are stated in. Its text is not stored: claims point to a paragraph. */
export type DocumentClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A report, law or reference page that claims are stated in. Its text is not stored: claims point to a paragraph. */
export type DocumentRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
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
  /** Other names; kind says whose each is. */
  aliases: Array<Alias>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which noun this is. */
  kind: EntityKind;
  /** What a reader must know to understand the name; null if nothing. */
  description?: Maybe<Scalars['String']['output']>;
  /** Claims about this entity, as subject or object, ordered by id. */
  claims: ClaimConnection;
  /** Relationships with other entities, claimed and concluded, ordered by id. */
  relationships: RelationshipConnection;
  /** What the corpus does not state about this entity, and what it states instead. */
  gaps: Array<Gap>;
  /** Facts for the reader that bear on it, whether written of it or of another, ordered by id. They make no relationship and carry no evidence. */
  background: Array<Claim>;
  /** Methods that it says it has reported on. Ordered by id. */
  reportedOnMethods: EvasionMethodConnection;
  /** Other topics that it says it has reported on. Ordered by id. */
  reportedOn: ConceptConnection;
};


/** An outlet. Independence is counted by publisher. */
export type PublisherClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An outlet. Independence is counted by publisher. */
export type PublisherRelationshipsArgs = {
  types?: InputMaybe<Array<RelationshipType>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An outlet. Independence is counted by publisher. */
export type PublisherReportedOnMethodsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An outlet. Independence is counted by publisher. */
export type PublisherReportedOnArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  known?: InputMaybe<Array<StandingStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an employer is a class or a name. */
export type EmployerKind =
  /** A class of employers. */
  | 'CLASS'
  /** A named employer, by an official act or two independent publishers. */
  | 'NAMED';

/** What a permit is in form: our view, which may rest on a reading. The claims about the permit tell who says so. */
export type LegalForm =
  /** A visa. */
  | 'VISA'
  /** A border pass under a border protocol. */
  | 'BORDER_PASS'
  /** Not stated. */
  | 'UNSTATED';

/** What a provision looks at. */
export type ProvisionTest =
  /** Income earned. */
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

/** A page of the noun Resolution. */
export type ResolutionConnection = {
  __typename?: 'ResolutionConnection';
  /** Rows with their cursors. */
  edges: Array<ResolutionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Resolution on a page. */
export type ResolutionEdge = {
  __typename?: 'ResolutionEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Resolution;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Statute. */
export type StatuteConnection = {
  __typename?: 'StatuteConnection';
  /** Rows with their cursors. */
  edges: Array<StatuteEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Statute on a page. */
export type StatuteEdge = {
  __typename?: 'StatuteEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Statute;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Provision. */
export type ProvisionConnection = {
  __typename?: 'ProvisionConnection';
  /** Rows with their cursors. */
  edges: Array<ProvisionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Provision on a page. */
export type ProvisionEdge = {
  __typename?: 'ProvisionEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Provision;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Regime. */
export type RegimeConnection = {
  __typename?: 'RegimeConnection';
  /** Rows with their cursors. */
  edges: Array<RegimeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Regime on a page. */
export type RegimeEdge = {
  __typename?: 'RegimeEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Regime;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Embassy. */
export type EmbassyConnection = {
  __typename?: 'EmbassyConnection';
  /** Rows with their cursors. */
  edges: Array<EmbassyEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Embassy on a page. */
export type EmbassyEdge = {
  __typename?: 'EmbassyEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Embassy;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun WorkerGroup. */
export type WorkerGroupConnection = {
  __typename?: 'WorkerGroupConnection';
  /** Rows with their cursors. */
  edges: Array<WorkerGroupEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun WorkerGroup on a page. */
export type WorkerGroupEdge = {
  __typename?: 'WorkerGroupEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: WorkerGroup;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Employer. */
export type EmployerConnection = {
  __typename?: 'EmployerConnection';
  /** Rows with their cursors. */
  edges: Array<EmployerEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Employer on a page. */
export type EmployerEdge = {
  __typename?: 'EmployerEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Employer;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun VisaType. */
export type VisaTypeConnection = {
  __typename?: 'VisaTypeConnection';
  /** Rows with their cursors. */
  edges: Array<VisaTypeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun VisaType on a page. */
export type VisaTypeEdge = {
  __typename?: 'VisaTypeEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: VisaType;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun StateOrder. */
export type StateOrderConnection = {
  __typename?: 'StateOrderConnection';
  /** Rows with their cursors. */
  edges: Array<StateOrderEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun StateOrder on a page. */
export type StateOrderEdge = {
  __typename?: 'StateOrderEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: StateOrder;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun EvasionMethod. */
export type EvasionMethodConnection = {
  __typename?: 'EvasionMethodConnection';
  /** Rows with their cursors. */
  edges: Array<EvasionMethodEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun EvasionMethod on a page. */
export type EvasionMethodEdge = {
  __typename?: 'EvasionMethodEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: EvasionMethod;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Authority. */
export type AuthorityConnection = {
  __typename?: 'AuthorityConnection';
  /** Rows with their cursors. */
  edges: Array<AuthorityEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Authority on a page. */
export type AuthorityEdge = {
  __typename?: 'AuthorityEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Authority;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun RoleGroup. */
export type RoleGroupConnection = {
  __typename?: 'RoleGroupConnection';
  /** Rows with their cursors. */
  edges: Array<RoleGroupEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun RoleGroup on a page. */
export type RoleGroupEdge = {
  __typename?: 'RoleGroupEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: RoleGroup;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Facility. */
export type FacilityConnection = {
  __typename?: 'FacilityConnection';
  /** Rows with their cursors. */
  edges: Array<FacilityEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Facility on a page. */
export type FacilityEdge = {
  __typename?: 'FacilityEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Facility;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Place. */
export type PlaceConnection = {
  __typename?: 'PlaceConnection';
  /** Rows with their cursors. */
  edges: Array<PlaceEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Place on a page. */
export type PlaceEdge = {
  __typename?: 'PlaceEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Place;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Concept. */
export type ConceptConnection = {
  __typename?: 'ConceptConnection';
  /** Rows with their cursors. */
  edges: Array<ConceptEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Concept on a page. */
export type ConceptEdge = {
  __typename?: 'ConceptEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Concept;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun PublicFigure. */
export type PublicFigureConnection = {
  __typename?: 'PublicFigureConnection';
  /** Rows with their cursors. */
  edges: Array<PublicFigureEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun PublicFigure on a page. */
export type PublicFigureEdge = {
  __typename?: 'PublicFigureEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: PublicFigure;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** A page of the noun Publisher. */
export type PublisherConnection = {
  __typename?: 'PublisherConnection';
  /** Rows with their cursors. */
  edges: Array<PublisherEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** One of the noun Publisher on a page. */
export type PublisherEdge = {
  __typename?: 'PublisherEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Publisher;
  /** The relationships that lead to it from the entity above, with their evidence; empty in lists that start at the root. */
  relationships: Array<Relationship>;
};

/** The nouns of the model. */
export type EntityKind =
  /** A resolution of the UN Security Council. */
  | 'RESOLUTION'
  /** A national law, or a section of one. */
  | 'STATUTE'
  /** One duty or prohibition of an instrument, with its operative paragraph. */
  | 'PROVISION'
  /** A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept. */
  | 'REGIME'
  /** A diplomatic mission. */
  | 'EMBASSY'
  /** A collective of workers, never a person. It has no size: numbers are claims with an owner and a date. */
  | 'WORKER_GROUP'
  /** An employer or a class of employers. A named one needs an official act or two independent publishers. */
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
  /** A head of state or government. No other person is in the graph. */
  | 'PUBLIC_FIGURE'
  /** A report, law or reference page that claims are stated in. Its text is not stored: claims point to a paragraph. */
  | 'DOCUMENT'
  /** An outlet. Independence is counted by publisher. */
  | 'PUBLISHER';

/** Types of relationships between entities. */
export type RelationshipType =
  /** A body adopts a legal instrument. */
  | 'ADOPTED'
  /** An instrument creates a duty or prohibition. */
  | 'IMPOSES'
  /** A duty or prohibition is borne by an actor. */
  | 'BINDS'
  /** A regime issues an order. */
  | 'ISSUED_ORDER'
  /** An order passes through a mission. */
  | 'TRANSMITTED_VIA'
  /** An order reaches a group. */
  | 'DELIVERED_TO'
  /** An order covers a group. */
  | 'APPLIES_TO'
  /** An order is said not to cover a group; its own edge, never an absence. */
  | 'NOT_APPLIES_TO'
  /** An order tells its addressees to do or accept something. */
  | 'INSTRUCTS'
  /** A role group supervises a worker group. */
  | 'MANAGES'
  /** A group is sent to a place or class of workplace. */
  | 'DISPATCHED_TO'
  /** A group is said not to have been in a place before. */
  | 'NEVER_BEFORE_IN'
  /** A group works at a class of workplace. */
  | 'WORKS_AT'
  /** A group works for an employer or class of employers. */
  | 'WORKS_FOR'
  /** Containment, or presence in a place. */
  | 'LOCATED_IN'
  /** The text says the group is concentrated in a place; that many live there is LOCATED_IN with a quantity. */
  | 'CONCENTRATED_IN'
  /** A group goes back to a place. */
  | 'RETURNED_TO'
  /** A group stays in a place. */
  | 'REMAINS_IN'
  /** A group enters on a visa type or in an immigration status. */
  | 'ENTERED_WITH'
  /** A group is said not to have used a visa type. */
  | 'NOT_ENTERED_WITH'
  /** A group is given a visa type; issuer not stated. */
  | 'RECEIVES'
  /** A group works, or could work, on a visa type. */
  | 'WORKS_ON_VISA'
  /** A group has an immigration status. */
  | 'HAS_STATUS'
  /** An actor uses a method. */
  | 'USES_METHOD'
  /** A method depends on a visa type or a system. */
  | 'ENABLED_BY'
  /** A method is carried out at a place. */
  | 'CARRIED_OUT_AT'
  /** An authority lets a method go on. */
  | 'TOLERATES'
  /** An authority stopped issuing a visa type. */
  | 'STOPPED_ISSUING'
  /** An employer dislikes a practice. */
  | 'OBJECTS_TO'
  /** One thing brings about another. */
  | 'CAUSES'
  /** Sanctions make an activity harder. */
  | 'HINDERS'
  /** An order or method has a motive, according to somebody. */
  | 'MOTIVATED_BY'
  /** A regime compels a group to stay. */
  | 'FORCES_TO_STAY'
  /** A group or authority faces a risk or condition. */
  | 'FACES'
  /** Somebody judges a thing to be of a kind. */
  | 'ASSESSED_AS'
  /** An observed trend. */
  | 'HAS_TREND'
  /** A public figure stresses something. */
  | 'EMPHASIZES'
  /** A publisher says it has reported on a topic. */
  | 'REPORTED_ON'
  /** Credit line of an image. */
  | 'IMAGE_CREDITED_TO'
  /** An image in a document shows a place, by its caption. */
  | 'DEPICTS'
  /** A method gets round a provision (judgment), or a visa type does so through a method that it enables (pattern). Says how, by effect; does not say breach. */
  | 'CIRCUMVENTS'
  /** A provision concerns a group. */
  | 'COVERS_GROUP'
  /** A prohibition forbids issuing a visa type. */
  | 'PROHIBITS_ISSUE_OF'
  /** A body receives the reports of an actor. */
  | 'REPORTS_TO'
  /** A group is part of another group. */
  | 'SUBSET_OF'
  /** A visa type is a kind of another. */
  | 'SUBTYPE_OF'
  /** A provision refers to and extends an earlier one. */
  | 'BUILDS_ON'
  /** An instrument is directed at a regime. */
  | 'TARGETS'
  /** A mission represents a regime. */
  | 'REPRESENTS'
  /** A mission sits in and is accredited to a country. */
  | 'ACCREDITED_TO';

/** A relationship between two entities, with its evidence. */
export type Relationship = {
  /** From, type and to; stays the same when the evidence changes. */
  id: Scalars['ID']['output'];
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Its type. */
  type: RelationshipType;
  /** Where it starts. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Who says it: reports, law, a reference source alone, or a rule. */
  layer: Layer;
  /** What a reader must know of a conclusion: what is not said, or how its scope differs. Null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** It in a sentence: what it says, as firmly as its evidence does, who says so, each hedge as printed, and what speaks against it. */
  sentence: Scalars['String']['output'];
  /** Why it stands, at the asOf of the field above. */
  evidence: Evidence;
  /** Of how much of the group that it is about, as stated; of those stated, the widest, whose firmness is told. Null where it is about no group. */
  extent?: Maybe<Extent>;
  /** When, as its premises have it: of the firmest sets the nearest. Null where all are facts. */
  tense?: Maybe<Tense>;
  /** What reports say of the law, beside it: the worst of the firmest sets. Null where official sources carry the law alone, or none of it is about that. */
  lawStatus?: Maybe<LawStatus>;
};

/** A relationship between two entities that has no fields of its own. */
export type EntityRelationship = Node & Relationship & {
  __typename?: 'EntityRelationship';
  /** From, type and to; stays the same when the evidence changes. */
  id: Scalars['ID']['output'];
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Its type. */
  type: RelationshipType;
  /** Where it starts. */
  from: Entity;
  /** Where it ends. */
  to: Entity;
  /** Who says it: reports, law, a reference source alone, or a rule. */
  layer: Layer;
  /** What a reader must know of a conclusion: what is not said, or how its scope differs. Null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** It in a sentence: what it says, as firmly as its evidence does, who says so, each hedge as printed, and what speaks against it. */
  sentence: Scalars['String']['output'];
  /** Why it stands, at the asOf of the field above. */
  evidence: Evidence;
  /** Of how much of the group that it is about, as stated; of those stated, the widest, whose firmness is told. Null where it is about no group. */
  extent?: Maybe<Extent>;
  /** When, as its premises have it: of the firmest sets the nearest. Null where all are facts. */
  tense?: Maybe<Tense>;
  /** What reports say of the law, beside it: the worst of the firmest sets. Null where official sources carry the law alone, or none of it is about that. */
  lawStatus?: Maybe<LawStatus>;
};

/** A page of relationships. */
export type RelationshipConnection = {
  __typename?: 'RelationshipConnection';
  /** Rows with their cursors. */
  edges: Array<RelationshipEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A relationship on a page. */
export type RelationshipEdge = {
  __typename?: 'RelationshipEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The relationship. */
  node: Relationship;
};

/** Which way a relation goes. */
export type Direction =
  /** From the thing above. */
  | 'OUT'
  /** To the thing above. */
  | 'IN';

/** Who says that a relationship holds. */
export type Layer =
  /** Reports say it; reference sources may too. */
  | 'REPORTED'
  /** Law or an official act says it; others may too. */
  | 'OFFICIAL'
  /** Only a reference source says it. */
  | 'REFERENCE'
  /** No claim says it: a rule concludes it. */
  | 'DERIVED';

/**
 * A visa type gets round a provision: it enables one or more methods that do.
 * One row for each visa type and provision, with the evidence of the whole chain from law to visa.
 */
export type VisaRoute = {
  __typename?: 'VisaRoute';
  /** The day at whose end this is as it is told; null where all that is loaded counts. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** The visa or permit type. */
  visaType: VisaType;
  /** The provision that it really gets round; reports may credit another instrument. */
  provision: Provision;
  /** The methods that it enables. */
  circumventions: Array<Circumvention>;
  /** Each of these methods by itself, with evidence and users of its own. Ordered by method. */
  ways: Array<RouteWay>;
  /** How many of the ways are contested, qualified or forecasts: what evidence says of the whole row may hold of one of them. */
  wayMarks: WayMarks;
  /** Kinds of this visa type that get round the same provision in a row of their own. This row contains them: the two are not to be counted twice. */
  contains: Array<VisaType>;
  /** Groups said to enter, work or be received on the visa type. That they use it for this route is not said by that alone. */
  usedBy: WorkerGroupConnection;
  /** How it gets round. */
  effect: CircumventionEffect;
  /** What the provision looks at, from when, for whom not, how the law is seen to bear on the visa type, and how the route is reported. Null where no fact says what the provision looks at. */
  legalNote?: Maybe<Scalars['String']['output']>;
  /** The facts that the legal note rests on, in its order; sourceClass and factStatus say how each was seen, and what is a reading of ours. */
  legalBasis: Array<Claim>;
  /** It in a sentence, as that of a relationship. */
  sentence: Scalars['String']['output'];
  /** Evidence of the chain: enabled by, circumvents, imposed by, builds on. Firmest of the methods, each as weak as its weakest premise. */
  evidence: Evidence;
  /** Of how much of the groups that its premises are about, as stated: of a chain the narrowest, of alternative chains the widest, whose firmness is told. */
  extent?: Maybe<Extent>;
  /** When, as its premises have it: of the firmest sets the nearest. Null where all are facts. */
  tense?: Maybe<Tense>;
  /** What reports say of the law, beside it: the worst of the firmest sets. Null where official sources carry the law alone, or none of it is about that. */
  lawStatus?: Maybe<LawStatus>;
};


/**
 * A visa type gets round a provision: it enables one or more methods that do.
 * One row for each visa type and provision, with the evidence of the whole chain from law to visa.
 */
export type VisaRouteUsedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One method by which a visa type gets round a provision. */
export type RouteWay = {
  __typename?: 'RouteWay';
  /** The method. */
  method: EvasionMethod;
  /** The row by this method alone, in a sentence. */
  sentence: Scalars['String']['output'];
  /** Evidence of the chain by this method alone. */
  evidence: Evidence;
  /** Of how much of the groups that its premises are about, as stated: of a chain the narrowest, of alternative chains the widest, whose firmness is told. */
  extent?: Maybe<Extent>;
  /** When, as its premises have it: of the firmest sets the nearest. Null where all are facts. */
  tense?: Maybe<Tense>;
  /** What reports say of the law, beside it: the worst of the firmest sets. Null where official sources carry the law alone, or none of it is about that. */
  lawStatus?: Maybe<LawStatus>;
  /** Groups said to use this method. That each of them does so on the visa type is not said by that alone. */
  usedBy: WorkerGroupConnection;
  /** What to know of the judgments that join visa type, method and provision; often whom the premises speak of. */
  notes: Array<Scalars['String']['output']>;
  /** As legalNote of the row, with how this way is reported. */
  legalNote?: Maybe<Scalars['String']['output']>;
  /** The day at whose end this is as it is told; null where all that is loaded counts. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
};


/** One method by which a visa type gets round a provision. */
export type RouteWayUsedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Marks of the ways of a row. */
export type WayMarks = {
  __typename?: 'WayMarks';
  /** How many ways there are. */
  total: Scalars['Int']['output'];
  /** How many are contested. */
  contested: Scalars['Int']['output'];
  /** How many are qualified. */
  qualified: Scalars['Int']['output'];
  /** How many are forecasts. */
  predicted: Scalars['Int']['output'];
  /** The same in words, such as: contested in 2 of 3 ways. Empty where no way is marked. */
  words: Scalars['String']['output'];
};

/** A page of visa routes. */
export type VisaRouteConnection = {
  __typename?: 'VisaRouteConnection';
  /** Rows with their cursors. */
  edges: Array<VisaRouteEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** What is not stated about the visa types, methods and provisions of this page. */
  gaps: Array<Gap>;
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

/** A method gets round a provision. A judgment of ours from its premises; it does not say that anybody was in breach. */
export type Circumvention = Node & Relationship & {
  __typename?: 'Circumvention';
  /** From, type and to; stays the same when the evidence changes. */
  id: Scalars['ID']['output'];
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Always CIRCUMVENTS. */
  type: RelationshipType;
  /** The method, as an entity. */
  from: Entity;
  /** The provision, as an entity. */
  to: Entity;
  /** Always DERIVED. */
  layer: Layer;
  /** What a reader must know of a conclusion: what is not said, or how its scope differs. Null where there is nothing to add. */
  note?: Maybe<Scalars['String']['output']>;
  /** It in a sentence: what it says, as firmly as its evidence does, who says so, each hedge as printed, and what speaks against it. */
  sentence: Scalars['String']['output'];
  /** Why it stands, at the asOf of the field above. */
  evidence: Evidence;
  /** Of how much of the group that it is about, as stated; of those stated, the widest, whose firmness is told. Null where it is about no group. */
  extent?: Maybe<Extent>;
  /** When, as its premises have it: of the firmest sets the nearest. Null where all are facts. */
  tense?: Maybe<Tense>;
  /** What reports say of the law, beside it: the worst of the firmest sets. Null where official sources carry the law alone, or none of it is about that. */
  lawStatus?: Maybe<LawStatus>;
  /** The method. */
  method: EvasionMethod;
  /** The provision. */
  provision: Provision;
  /** Visa types that enable the method against this provision; empty where no visa is involved. */
  visaTypes: Array<VisaType>;
  /** How it gets round. */
  effect: CircumventionEffect;
};

/** How a provision is got round. */
export type CircumventionEffect =
  /** The provision tests something that this way does not have. */
  | 'AVOIDS_LETTER'
  /** The provision applies all the same: what is done or foreseen leaves people out of it in practice. */
  | 'EVADES_IN_PRACTICE';

/** A page of circumventions. */
export type CircumventionConnection = {
  __typename?: 'CircumventionConnection';
  /** Rows with their cursors. */
  edges: Array<CircumventionEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** What is not stated about the visa types, methods and provisions of this page. */
  gaps: Array<Gap>;
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

/** Who said what about whom, in which document, at which paragraph, how firmly. In our own words. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Stable id; F- are legal and reference facts, and readings of them. */
  id: Scalars['ID']['output'];
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** What is claimed, in our own words. */
  statement: Scalars['String']['output'];
  /** Report, law, reference source, or a reading of ours. */
  sourceClass: SourceClass;
  /** For law and reference sources: was the text of the issuing body seen? Null for reports. */
  factStatus?: Maybe<FactStatus>;
  /** Of a reading, the claims that we infer it from; empty for all else. */
  premises: Array<Claim>;
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
  /** The hedges, each as printed, in the order of the text. */
  hedges: Array<Scalars['String']['output']>;
  /**
   * The hedges, joined by a semicolon; null where there is none.
   * @deprecated A claim may have several: ask for hedges. It goes in 0.3.0.
   */
  hedge?: Maybe<Scalars['String']['output']>;
  /** Time of the verb; null for facts. */
  tense?: Maybe<Tense>;
  /** Of how much of the group that it is about, as stated; null where it is about no group. */
  extent?: Maybe<Extent>;
  /** What it denies for its subject, though it is said of a group that its subject is part of; null where it denies nothing so. */
  excludes?: Maybe<Exclusion>;
  /** How it compares with the law, as in law; null where it is not about the law. */
  lawStatus?: Maybe<LawStatus>;
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
  /** Claims that it repeats nearly word for word and that may have been public: it is no news beside them, and counts once with them. */
  repeats: Array<Claim>;
  /** Does a claim that creates relationships contradict this one, which does too? */
  contested: Scalars['Boolean']['output'];
  /** How a legal statement of a report compares with the law; null for all others. */
  law?: Maybe<LawComparison>;
};

/** Relationships that a claim denies for its subject. Paths and neighborhoods that would suggest one leave it out. */
export type Exclusion = {
  __typename?: 'Exclusion';
  /** The relationships. */
  relationships: Array<Relationship>;
  /** Why. */
  reason: Scalars['String']['output'];
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

/** Which claims are wanted. */
export type ClaimFilter = {
  /** About this entity, as subject or object. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Legal statements that compare with the law so. */
  lawStatus?: InputMaybe<Array<LawStatus>>;
  /** With this subject. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** With this object. */
  object?: InputMaybe<Scalars['ID']['input']>;
  /** Stated in this document. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Saying one of these things. */
  predicate?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From one of these classes of sources. */
  sourceClass?: InputMaybe<Array<SourceClass>>;
  /** As firm as one of these. */
  modality?: InputMaybe<Array<Modality>>;
  /** In one of these tenses. */
  tense?: InputMaybe<Array<Tense>>;
  /** In one of these voices. */
  attribution?: InputMaybe<Array<Attribution>>;
  /** By this speaker of a document. */
  speaker?: InputMaybe<Scalars['ID']['input']>;
  /** Of so much of the group that it is about. */
  extent?: InputMaybe<Array<Extent>>;
  /** That state a number or amount (true), or none (false). */
  quantity?: InputMaybe<Scalars['Boolean']['input']>;
  /** That bear on another claim in one of these ways: REPEATS for those that repeat one. Contradiction and tension go both ways. */
  relation?: InputMaybe<Array<ClaimRelationType>>;
  /** With every word of this in the statement, in some form, but for words such as of and the. At most 32 words. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Stated in this paragraph of the document, counted from 1; document has to be given. */
  paragraph?: InputMaybe<Scalars['Int']['input']>;
  /** Of one of these statuses on the day asked about. NOT_YET is an error: such claims are never listed. */
  known?: InputMaybe<Array<KnownStatus>>;
};

/** How claims are ordered. */
export type ClaimOrder =
  /** By id. */
  | 'ID'
  /** By the day from which they were possibly public; those of unknown date last. */
  | 'PUBLISHED'
  /** Firmest first, as the values of Modality stand, then by id. */
  | 'FIRMNESS';

/** Whether a claim stands. */
export type ClaimStatus =
  /** It stands. */
  | 'LIVE'
  /** It was taken back; it stays to be seen and carries nothing. */
  | 'WITHDRAWN';

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
  /** The reading on which it holds; a contradiction always has one. Null where it holds on every reading. */
  condition?: Maybe<Scalars['String']['output']>;
  /** Why, in words, with the paragraph (P5), claim or fact where that can be read. */
  reason: Scalars['String']['output'];
  /**
   * Why, in words, with the paragraph (P5), claim or fact where that can be read.
   * @deprecated Ask for reason; why stays until 0.3.0.
   */
  why: Scalars['String']['output'];
};

/** How two claims bear on one another. */
export type ClaimRelationType =
  /** The first makes the second more credible or clearer; where a condition stands, on that reading. */
  | 'SUPPORTS'
  /** The same assertion in nearly the same words; counts once. */
  | 'REPEATS'
  /** The first narrows or conditions the second. */
  | 'QUALIFIES'
  /** The first reports a later state; does not end or hide the second. */
  | 'SUPERSEDES'
  /** Both cannot be true, on the reading in condition. */
  | 'CONTRADICTS'
  /** They pull in different directions, where a condition stands on that reading; both can hold. */
  | 'TENSION';

/** How a claim supports another. */
export type SupportKind =
  /** Says the same of the same from elsewhere. */
  | 'CORROBORATES'
  /** Adds detail. */
  | 'ELABORATES'
  /** Gives a reason that the report itself gives. */
  | 'EXPLAINS';

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

/** How a legal statement of a report compares with the law. */
export type LawStatus =
  /** As the law has it. */
  | 'AGREES'
  /** Right, but leaves something out. */
  | 'INCOMPLETE'
  /** Not as the law has it. */
  | 'CONFLICTS';

/** Which class of source a claim comes from; never mixed in an answer. */
export type SourceClass =
  /** A news report. */
  | 'REPORTING'
  /** Law or an official act. */
  | 'OFFICIAL'
  /** A list, a note, the press on other matters, or what is counted from such. */
  | 'REFERENCE'
  /** An inference of ours from what others say, which are its premises. */
  | 'READING';

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

/** How much of a group a statement is about, as it is stated. ALL, MOST and SOME are ordered; UNSPECIFIED stands beside them. */
export type Extent =
  /** All of it. */
  | 'ALL'
  /** Most of it. */
  | 'MOST'
  /** Some of it. */
  | 'SOME'
  /** How much of it is not said. */
  | 'UNSPECIFIED';

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

/**
 * Why a statement stands: it rests on alternative sets of premises, all of a set, any of the sets.
 * Only the sets that are known at asOf count; where there are none, those that are known possibly.
 */
export type Evidence = {
  __typename?: 'Evidence';
  /** The day at whose end this is as it is told; null where all that is loaded counts. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** The claims of all sets that count, ordered by id. Reports, law and reference sources are told apart by sourceClass. */
  claims: Array<Claim>;
  /** The rule that concludes it; null where claims say it themselves. */
  rule?: Maybe<Rule>;
  /** The alternative premise sets that count. */
  support: Array<PremiseSet>;
  /** Firmness: the weakest of a set; of the sets of the widest extent that is stated, the firmest. Never a number. */
  modality: Modality;
  /** Of how much of the group that it is about, as stated; of those stated, the widest, whose firmness is told. Null where it is about no group. */
  extent?: Maybe<Extent>;
  /** When, as its premises have it: of the firmest sets the nearest. Null where all are facts. */
  tense?: Maybe<Tense>;
  /** What reports say of the law, beside it: the worst of the firmest sets. Null where official sources carry the law alone, or none of it is about that. */
  lawStatus?: Maybe<LawStatus>;
  /** Is every set that counts a forecast? */
  predicted: Scalars['Boolean']['output'];
  /** The hedges, each as printed, with its claim. */
  hedges: Array<Hedge>;
  /** Does a claim that counts contradict one of the premises? */
  contested: Scalars['Boolean']['output'];
  /** What speaks against the premises: contradictions, and tensions that do not count as such. */
  disagreements: Array<Disagreement>;
  /** Does a claim narrow or condition one of the premises? */
  qualified: Scalars['Boolean']['output'];
  /** What narrows or conditions the premises, ordered by claim. */
  qualifications: Array<Qualification>;
  /** Since when it was known. */
  known: KnownTime;
  /** Outlets whose reports are among the premises. */
  publishers: Array<Publisher>;
  /** How many outlets, repetitions left out. Law and reference sources are never counted. */
  independentPublishers: Scalars['Int']['output'];
  /** Reports, law, reference sources, readings of ours: which of them are among the premises. */
  sourceClasses: Array<SourceClass>;
};

/** Claims that together carry a statement. */
export type PremiseSet = {
  __typename?: 'PremiseSet';
  /** All of them are needed. */
  premises: Array<Claim>;
  /** The weakest of them, or the firmest that the rule allows; ASSERTED where the rule does not pass on doubt. */
  modality: Modality;
  /** The narrowest of those about the group that the statement is about; UNSPECIFIED where one of them is. Null where it is about none. */
  extent?: Maybe<Extent>;
  /** A forecast where one of them is; else as the rule has it, or the remotest of them. */
  tense?: Maybe<Tense>;
  /** The worst of them beside the law. */
  lawStatus?: Maybe<LawStatus>;
  /** Since when all of them were known. */
  known: KnownTime;
  /** Is it of the extent that is told, and as firm as the firmest of these? */
  strongest: Scalars['Boolean']['output'];
};

/** A claim that narrows or conditions a premise. */
export type Qualification = {
  __typename?: 'Qualification';
  /** The claim. */
  claim: Claim;
  /** In what. */
  reason: Scalars['String']['output'];
  /** Since when the claim was public. */
  known: KnownTime;
};

/** The words by which a claim is hedged. */
export type Hedge = {
  __typename?: 'Hedge';
  /** As printed. */
  words: Scalars['String']['output'];
  /** The claim that carries them. */
  claim: Claim;
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

/** A KnownStatus of a relationship that stands. Those that are NOT_YET known or WITHDRAWN on the day asked about are never listed. */
export type StandingStatus =
  /** Certainly public. */
  | 'KNOWN'
  /** Possibly public: the date of publication is not exact. */
  | 'UNCERTAIN';

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
  /** The firmest that it concludes, whatever its premises; null where it is as firm as they are. */
  atMost?: Maybe<Modality>;
  /** How many relationships it yields. */
  yield: Scalars['Int']['output'];
};

/** How a rule comes to its conclusions. */
export type RuleKind =
  /** An analyst pairs things by hand and writes down the premises. */
  | 'JUDGMENT'
  /** Computed from the graph at load. */
  | 'PATTERN';

/** Two claims that disagree: a premise and one that speaks against it. In a list of its own, neither comes first. */
export type Disagreement = {
  __typename?: 'Disagreement';
  /** Contradiction or tension. */
  kind: DisagreementKind;
  /** The premise. */
  premise: Claim;
  /** The claim that speaks against it. */
  opposed: Claim;
  /** The reading on which they disagree; a contradiction always has one. Null where a tension holds on every reading. */
  condition?: Maybe<Scalars['String']['output']>;
  /** What they disagree about, with the paragraphs (P5) or claims where that can be read. */
  reason: Scalars['String']['output'];
  /**
   * What they disagree about, with the paragraphs (P5) or claims where that can be read.
   * @deprecated Ask for reason; why stays until 0.3.0.
   */
  why: Scalars['String']['output'];
  /** Does it count? Only a contradiction in which both claims create relationships or values does; an editor's bracket contests nothing. */
  contests: Scalars['Boolean']['output'];
};

/** How two claims disagree. */
export type DisagreementKind =
  /** Both cannot be true, on the reading in condition. */
  | 'CONTRADICTS'
  /** They pull in different directions; both can hold. */
  | 'TENSION';

/** A page of disagreements. */
export type DisagreementConnection = {
  __typename?: 'DisagreementConnection';
  /** Rows with their cursors. */
  edges: Array<DisagreementEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A disagreement on a page. */
export type DisagreementEdge = {
  __typename?: 'DisagreementEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The disagreement. */
  node: Disagreement;
};

/** Something that the corpus does not state. An answer that it bears on says so, rather than looking like a no. */
export type Gap = Node & {
  __typename?: 'Gap';
  /** Stable id. */
  id: Scalars['ID']['output'];
  /** The day at whose end this is as it is told; null where all that is loaded counts. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** What is asked and not stated. */
  question: Scalars['String']['output'];
  /** Whom or what it is about. */
  about: Array<Entity>;
  /** What is stated instead. */
  stated: Array<Claim>;
  /** Since when it was known: since the first claim that states something instead. */
  known: KnownTime;
};

/** A page of gaps. */
export type GapConnection = {
  __typename?: 'GapConnection';
  /** Rows with their cursors. */
  edges: Array<GapEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A gap on a page. */
export type GapEdge = {
  __typename?: 'GapEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The gap. */
  node: Gap;
};

/** What a search found, likest first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** What was found. */
  edges: Array<SearchEdge>;
  /** Is there more than was asked for? Ask with a larger first. */
  hasMore: Scalars['Boolean']['output'];
  /** Names that the text is and that may mean several things, so that they are nobody's aliases: nothing is found by them. */
  ambiguous: Array<AmbiguousName>;
  /** Claims that state something with every word of the text, in some form, but for words such as of and the. Best first. */
  claims: ClaimSearch;
  /** Scripts of the text in which no entity has a name, as ISO 15924 codes: that nothing is found by its words in them says nothing. */
  unknownScripts: Array<Scalars['String']['output']>;
  /** Scripts in which entities have names, as ISO 15924 codes. Not every entity has a name in each. */
  scripts: Array<Scalars['String']['output']>;
  /**
   * The same text among the names of official lists, as searchParties looks for it. A listed party is no entity: kinds does not narrow
   * it, and what was reported of an entity of the same name is not said of it.
   */
  parties: PartySearch;
};


/** What a search found, likest first. */
export type SearchConnectionClaimsArgs = {
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a search found, likest first. */
export type SearchConnectionPartiesArgs = {
  list?: InputMaybe<ListKey>;
  asOf?: InputMaybe<Scalars['LocalDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One thing that a search found. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The entity. */
  node: Entity;
  /** The name, alias, symbol or id that is most like the text. */
  matched: Scalars['String']['output'];
  /** How that name compares with the text. */
  match: NameMatch;
};

/** A name that may mean an entity and other things. */
export type AmbiguousName = {
  __typename?: 'AmbiguousName';
  /** The name, as it is written. */
  name: Scalars['String']['output'];
  /** What it may mean among other things. */
  entity: Entity;
  /** What else it may mean, or why it is not known to mean the entity. */
  reason: Scalars['String']['output'];
};

/** What a search found among the statements of claims. */
export type ClaimSearch = {
  __typename?: 'ClaimSearch';
  /** What was found. */
  edges: Array<ClaimSearchEdge>;
  /** Is there more than was asked for? Ask with a larger first. */
  hasMore: Scalars['Boolean']['output'];
};

/** One claim that a search found. */
export type ClaimSearchEdge = {
  __typename?: 'ClaimSearchEdge';
  /** The claim. */
  node: Claim;
};

/** What a search may go through. Documents and publishers are never gone through: that two things stand in one report joins nothing. */
export type PathOptions = {
  /** Only these types of relationships. Without it, all. */
  types?: InputMaybe<Array<RelationshipType>>;
  /** None of these types of relationships. */
  avoidTypes?: InputMaybe<Array<RelationshipType>>;
  /** None of these entities. An unknown id is an error. */
  avoidNodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only relationships that are certainly known on the day asked about (KNOWN), or only possibly (UNCERTAIN). Without it, both. */
  known?: InputMaybe<Array<StandingStatus>>;
  /** The most hops of a path, 1 to 8. For paths only. */
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  /** The most paths, 1 to 50. For paths only. */
  maxPaths?: InputMaybe<Scalars['Int']['input']>;
  /** The most relationships, 1 to 100. For neighborhood only. */
  maxRelationships?: InputMaybe<Scalars['Int']['input']>;
  /** Also relationships that deny something, such as NOT_APPLIES_TO. Without it they are left out even if named in types. */
  includeNegative?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also relationships that rest only on reports that conflict with the law, stated or concluded; in what they conflict, the field law of each claim says. */
  includeLawConflicts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Also what a claim denies for a group that the path or neighborhood comes to by membership alone; such a path has the caveat EXCLUDED. */
  includeExcluded?: InputMaybe<Scalars['Boolean']['input']>;
  /** An entity with as many relationships to others as this, or more, is not gone through, 1 to 10000. The ends of a path may be hubs. */
  hubDegree?: InputMaybe<Scalars['Int']['input']>;
};

/** The options that a search for paths went by. */
export type EffectivePathOptions = {
  __typename?: 'EffectivePathOptions';
  /** Types of relationships that were used, by name. */
  types: Array<RelationshipType>;
  /** Types of relationships that were left out: not asked for, to be avoided, or denying something. */
  leftOutTypes: Array<RelationshipType>;
  /** Entities that were avoided, by id. */
  avoidNodes: Array<Scalars['ID']['output']>;
  /** Statuses of relationships that were used. */
  known: Array<StandingStatus>;
  /** The most hops of a path. */
  maxLength: Scalars['Int']['output'];
  /** The most paths. */
  maxPaths: Scalars['Int']['output'];
  /** Were relationships used that deny something? */
  includeNegative: Scalars['Boolean']['output'];
  /** Were relationships used that rest only on reports that conflict with the law? */
  includeLawConflicts: Scalars['Boolean']['output'];
  /** Was used what a claim denies for a group? */
  includeExcluded: Scalars['Boolean']['output'];
  /** From how many relationships on an entity was not gone through. */
  hubDegree: Scalars['Int']['output'];
};

/** The options that a search for a neighborhood went by. */
export type EffectiveNeighborhoodOptions = {
  __typename?: 'EffectiveNeighborhoodOptions';
  /** How many steps outward. */
  depth: Scalars['Int']['output'];
  /** Types of relationships that were used, by name. */
  types: Array<RelationshipType>;
  /** Types of relationships that were left out: not asked for, to be avoided, or denying something. */
  leftOutTypes: Array<RelationshipType>;
  /** Entities that were avoided, by id. */
  avoidNodes: Array<Scalars['ID']['output']>;
  /** Statuses of relationships that were used. */
  known: Array<StandingStatus>;
  /** The most relationships. */
  maxRelationships: Scalars['Int']['output'];
  /** Were relationships used that deny something? */
  includeNegative: Scalars['Boolean']['output'];
  /** Were relationships used that rest only on reports that conflict with the law? */
  includeLawConflicts: Scalars['Boolean']['output'];
  /** Was used what a claim denies for a group? */
  includeExcluded: Scalars['Boolean']['output'];
  /** From how many relationships on an entity was not gone through. */
  hubDegree: Scalars['Int']['output'];
};

/** Paths between two entities. That there is none here is no proof that there is no connection: see effective and truncatedBy. */
export type PathResult = {
  __typename?: 'PathResult';
  /** Shortest first, then firmest, then by the ids along the path. Paths of one length are complete before longer ones are looked for. */
  paths: Array<Path>;
  /** The options that the search went by. */
  effective: EffectivePathOptions;
  /** May there be paths within maxLength that are not shown? */
  truncated: Scalars['Boolean']['output'];
  /** Why; null where nothing was cut. */
  truncatedBy?: Maybe<TruncationReason>;
  /** Was everything looked at that these options allow? Only then does an empty list say that no such path is in the graph. */
  complete: Scalars['Boolean']['output'];
  /** How many paths were left out, as a claim denies a join of theirs. */
  excluded: Scalars['Int']['output'];
  /** What is not stated about the two ends and of every entity on these paths. */
  gaps: Array<Gap>;
};

/**
 * A chain of relationships between two entities, through distinct entities. It says that each hop stands, each on its own evidence;
 * it does not say that the ends have to do with one another. Read the caveats.
 */
export type Path = {
  __typename?: 'Path';
  /** How many hops. */
  length: Scalars['Int']['output'];
  /** The hops, from one end to the other. */
  hops: Array<Hop>;
  /** Firmness of the weakest hop. */
  weakest: Modality;
  /** Is any hop contested? */
  contested: Scalars['Boolean']['output'];
  /** Of how much of their groups the hops are: the narrowest, and UNSPECIFIED where one is. Null where none is about a group. */
  extent?: Maybe<Extent>;
  /** When: of the hops the remotest, a forecast where one is. Null where all rest on facts alone. */
  tense?: Maybe<Tense>;
  /** How the hops compare with the law: the worst. Null where none is about the law. */
  lawStatus?: Maybe<LawStatus>;
  /** What the path does not prove; each kind once. */
  caveats: Array<Caveat>;
};

/** One step of a path. */
export type Hop = {
  __typename?: 'Hop';
  /** The relationship, with its evidence at asOf. */
  relationship: Relationship;
  /** The relationship in a sentence, in its own direction. */
  sentence: Scalars['String']['output'];
  /** OUT if walked from where the relationship starts to where it ends, IN if walked against it. */
  direction: Direction;
  /** The entity before the step. */
  from: Entity;
  /** The entity after the step. */
  to: Entity;
};

/** What a path does not prove, though it is there. */
export type Caveat = {
  __typename?: 'Caveat';
  /** Which sort. */
  kind: CaveatKind;
  /** Ids of the entities (kinds that end in JOIN) or relationships (all others) that it is about, in the order of the path. */
  at: Array<Scalars['ID']['output']>;
  /** In words. */
  explanation: Scalars['String']['output'];
};

/** Why a path may say less than it seems to. */
export type CaveatKind =
  /** Two hops meet at a group of workers, a role group, an employer or a class of workplace and share no claim: that both mean the same members is not stated. */
  | 'GROUP_JOIN'
  /** Two hops meet where a group is part of another, and nothing is said of all of the whole: what holds of the part need not hold of the whole, nor the other way round. */
  | 'PART_JOIN'
  /** Two hops meet at a visa type or a method and share no claim: that the same people are meant is not stated. */
  | 'MEANS_JOIN'
  /** Two hops meet where a type of visa is a kind of another: what is said of the one is not said of the other. */
  | 'SUBTYPE_JOIN'
  /** Two hops meet at a place: two things in one place have nothing to do with one another for that. */
  | 'PLACE_JOIN'
  /** Two hops meet at an authority, a provision or an instrument, and not as law leads from an instrument to what is got round. */
  | 'LAW_JOIN'
  /** Two hops meet at a concept or another class of things and share no claim. */
  | 'CLASS_JOIN'
  /** A claim denies a hop for a group from which only membership leads to it. Such paths are left out unless asked for. */
  | 'EXCLUDED'
  /** A hop rests on predictions alone. */
  | 'PREDICTED'
  /** A claim that counts contradicts a premise of a hop. */
  | 'CONTESTED'
  /** A claim narrows or conditions a premise of a hop. */
  | 'QUALIFIED'
  /** By a hop one end stands against the other: objects to it, stopped or hinders it, forbids it, or is said not to be related to it. */
  | 'OPPOSED'
  /** A hop is a denial. */
  | 'NEGATIVE_HOP'
  /** A hop rests only on reports that conflict with the law. */
  | 'LAW_CONFLICT'
  /** What a hop rests on may not yet have been public at asOf. */
  | 'UNCERTAIN';

/** What surrounds an entity. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The entity asked about first, then nearest first, then by id. */
  entities: Array<Entity>;
  /** Nearest first, then by id. */
  relationships: Array<Relationship>;
  /** The options that the search went by. */
  effective: EffectiveNeighborhoodOptions;
  /** Is there more within depth that is not shown? */
  truncated: Scalars['Boolean']['output'];
  /** Why; null where nothing was cut. */
  truncatedBy?: Maybe<TruncationReason>;
  /** Is everything there that these options allow? */
  complete: Scalars['Boolean']['output'];
  /** How many relationships were left out, as a claim denies that what is said of a whole holds for the entity. */
  excluded: Scalars['Int']['output'];
  /** What is not stated about these entities. */
  gaps: Array<Gap>;
};

/** Why a search may have left something out. Where more than one holds, the first of these that ended the search; HUB only where nothing ended it. */
export type TruncationReason =
  /** As many paths as wanted were found: others of the last length are left out, or longer ones were not looked for. */
  | 'MAX_PATHS'
  /** There are more relationships than are wanted or than one search looks at. Of paths, the lengths tried before are complete. */
  | 'MAX_RELATIONSHIPS'
  /** The time for one search was over. The paths shown are the first ones in their order. */
  | 'TIME_BUDGET'
  /** An entity with hubDegree relationships or more was reached and not gone through. */
  | 'HUB';

/** What happened to claims between two days. Each list is ordered by id. */
export type KnowledgeChange = {
  __typename?: 'KnowledgeChange';
  /** The earlier day. */
  from: Scalars['LocalDate']['output'];
  /** The later day. */
  to: Scalars['LocalDate']['output'];
  /** Claims that became certainly public. One that repeats another is no news: see repeats. */
  becameKnown: ClaimConnection;
  /** Claims that became possibly public and are not certainly so yet. */
  becamePossible: ClaimConnection;
  /** Claims of which a later state was reported. They do not end with that. */
  superseded: ClaimConnection;
  /** Claims that were taken back. */
  withdrawn: ClaimConnection;
  /** Claims that came to be contradicted: from then on both are public. */
  contested: ClaimConnection;
  /** Relationships that stood at the end of both days and are told otherwise on the later. What came to stand or fell is told by its claims. */
  changed: RelationshipChanges;
};


/** What happened to claims between two days. Each list is ordered by id. */
export type KnowledgeChangeBecameKnownArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What happened to claims between two days. Each list is ordered by id. */
export type KnowledgeChangeBecamePossibleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What happened to claims between two days. Each list is ordered by id. */
export type KnowledgeChangeSupersededArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What happened to claims between two days. Each list is ordered by id. */
export type KnowledgeChangeWithdrawnArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What happened to claims between two days. Each list is ordered by id. */
export type KnowledgeChangeContestedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Relationships that are told otherwise on the later of two days, ordered by id. */
export type RelationshipChanges = {
  __typename?: 'RelationshipChanges';
  /** At most 200. */
  rows: Array<RelationshipChange>;
  /** Are some left out, as there are more or more than 1000 claims changed? */
  truncated: Scalars['Boolean']['output'];
};

/** A relationship that is told otherwise on the later of two days. */
export type RelationshipChange = {
  __typename?: 'RelationshipChange';
  /** As it stands at the end of the later. */
  relationship: Relationship;
  /** In what it differs. */
  what: Array<EvidencePart>;
  /** Its evidence at the end of the earlier. */
  before: Evidence;
  /** Its evidence at the end of the later. */
  after: Evidence;
};

/** What evidence tells of a relationship that may change while it stands. */
export type EvidencePart =
  /** Of how much of the group. */
  | 'EXTENT'
  /** How firmly. */
  | 'FIRMNESS'
  /** When, as its premises have it. */
  | 'TENSE'
  /** How it compares with the law. */
  | 'LAW'
  /** Whether a claim contradicts it. */
  | 'CONTESTED'
  /** Whether a claim narrows or conditions it. */
  | 'QUALIFIED'
  /** Whether it was certainly public. */
  | 'KNOWN';

/** On what kinds of sources the graph rests. */
export type Provenance = {
  __typename?: 'Provenance';
  /** How many claims there are of each kind; claims without one, such as facts without a speaker, are not counted. */
  claims: Array<Count>;
  /** Relationships that would fall without one source or kind of claim, because every premise set needs it. Ordered by id. */
  restingOn: RelationshipConnection;
};


/** On what kinds of sources the graph rests. */
export type ProvenanceClaimsArgs = {
  by: ClaimDimension;
};


/** On what kinds of sources the graph rests. */
export type ProvenanceRestingOnArgs = {
  reliance: Reliance;
  about?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** By what claims are counted. */
export type ClaimDimension =
  /** By the sort of speaker. */
  | 'SPEAKER_TYPE'
  /** By the voice they are in. */
  | 'ATTRIBUTION'
  /** By firmness. */
  | 'MODALITY'
  /** By the time of the verb. */
  | 'TENSE'
  /** By the class of source. */
  | 'SOURCE_CLASS'
  /** By how a legal statement compares with the law. */
  | 'LAW_STATUS';

/** What a relationship would fall without. */
export type Reliance =
  /** One anonymous person's word. */
  | 'ONE_SPEAKER'
  /** One outlet's reports. */
  | 'ONE_PUBLISHER'
  /** Something that is expected and not reported to have happened. */
  | 'PREDICTION';

/**
 * What would happen if claims were retracted. Each list is ordered by id and has at most 200 rows; truncated says if one is cut.
 * A relationship that is in none of the lists stands as it does, or does not stand today.
 */
export type RetractionImpact = {
  __typename?: 'RetractionImpact';
  /** The claims that would be retracted, ordered by id. */
  retracted: Array<Claim>;
  /** Relationships that no claim and no complete premise set would carry any more. */
  falls: Array<FallenRelationship>;
  /** Relationships that lose everything that was stated or judged, and stand on because a pattern concludes them from others. */
  standsByRule: Array<RelationshipOnRule>;
  /** Relationships that stand on, but less firm or on fewer independent publishers. */
  weakens: Array<ChangedRelationship>;
  /**
   * Relationships that stand as firm and count more independent publishers: a report that repeats another counts for itself when
   * the other is retracted.
   */
  gainsPublishers: Array<ChangedRelationship>;
  /** Relationships that stand on, but not of the extent that is told today. Some are in another list too; they may even be firmer, of less. */
  narrows: Array<ChangedRelationship>;
  /** Relationships that are contested today and would stand uncontested. Some are in another list too. */
  noLongerContested: Array<Relationship>;
  /** Relationships that are qualified today and would stand unqualified. Some are in another list too. */
  noLongerQualified: Array<Relationship>;
  /** Values that the claims state, such as dates, and whether anybody else states them. */
  values: Array<RetractedValue>;
  /** Findings of the answers of the catalogue, asked with their defaults, that would fall, come, or be told in other words or on other claims. In the order of the questions. */
  findings: Array<FindingChange>;
  /** Has one of the lists more than 200 rows, so that the rest is left out? */
  truncated: Scalars['Boolean']['output'];
};

/** A relationship that would fall, and why. */
export type FallenRelationship = {
  __typename?: 'FallenRelationship';
  /** As it stands today. */
  relationship: Relationship;
  /** The rule that concludes it today; null where claims alone say it. */
  rule?: Maybe<Rule>;
  /** The alternatives that carry it today, all of which would be lost. Derived ones are traced to claims: no step lies between. */
  lost: Array<LostPremiseSet>;
};

/** Claims that carry a relationship together, or one that says it itself, with at least one of them retracted. */
export type LostPremiseSet = {
  __typename?: 'LostPremiseSet';
  /** All claims of the set. */
  premises: Array<Claim>;
  /** Those of them that would be retracted. */
  retracted: Array<Claim>;
};

/** A relationship that would stand on other evidence than today. */
export type ChangedRelationship = {
  __typename?: 'ChangedRelationship';
  /** As it stands today. */
  relationship: Relationship;
  /** Firmness today. */
  before: Modality;
  /** Firmness without the retracted claims. */
  after: Modality;
  /** Independent publishers today. */
  independentPublishersBefore: Scalars['Int']['output'];
  /** Independent publishers without the retracted claims. */
  independentPublishersAfter: Scalars['Int']['output'];
  /** Extent today; null where it is about no group. */
  extentBefore?: Maybe<Extent>;
  /** Extent without the retracted claims; null where it is about no group. */
  extentAfter?: Maybe<Extent>;
  /** The premise sets that carry it on. */
  survivors: Array<PremiseSet>;
};

/** A value that retracted claims state of an entity: it makes no relationship. */
export type RetractedValue = {
  __typename?: 'RetractedValue';
  /** Of what. */
  subject: Entity;
  /** By which predicate. */
  predicate: Predicate;
  /** The value. */
  value: Literal;
  /** The claims that state it and would be retracted, ordered by id. */
  retracted: Array<Claim>;
  /** The claims that would state it still, ordered by id. */
  survivors: Array<Claim>;
  /** Would nobody state it any more? */
  falls: Scalars['Boolean']['output'];
};

/** A relationship that would no longer be stated or judged, but that a pattern would conclude. */
export type RelationshipOnRule = {
  __typename?: 'RelationshipOnRule';
  /** As it is today. */
  relationship: Relationship;
  /** The alternatives that carry it today, all of which would be lost. */
  lost: Array<LostPremiseSet>;
  /** Firmness today; null where it does not stand today, its claims being withdrawn. */
  before?: Maybe<Modality>;
  /** What would carry it: the rule, its premise sets, how firm, whether contested. */
  evidence: Evidence;
};

/** A finding that would be told otherwise. */
export type FindingChange = {
  __typename?: 'FindingChange';
  /** Of the answer to which question. */
  question: Question;
  /** What it is of: a route or relationship, a claim, or a pair of claims. */
  of: Scalars['ID']['output'];
  /** The heading under which it stands. */
  part: Scalars['String']['output'];
  /** Its sentence today; null where it would come. */
  before?: Maybe<Scalars['String']['output']>;
  /** Its sentence without the retracted claims; null where it would fall. */
  after?: Maybe<Scalars['String']['output']>;
};

/** A variable of a question. */
export type QuestionVariable = {
  __typename?: 'QuestionVariable';
  /** Name. */
  name: Scalars['String']['output'];
  /** A noun, such as VisaType, whose id is its value; a Resolution as it is cited; or Text. */
  type: Scalars['String']['output'];
  /** Its value where none is given. */
  default: Scalars['String']['output'];
};

/** The value of a variable of a question. */
export type AnswerVariable = {
  /** Name of the variable. */
  name: Scalars['String']['input'];
  /** Its value: an id, words or a day, as the question declares. */
  value: Scalars['String']['input'];
};

/**
 * What the graph tells of a question, in words. The headline is made from counts of the findings and says nothing that none of them says.
 * "Gets round" names no breach of law, and none of this is legal advice.
 */
export type Answer = {
  __typename?: 'Answer';
  /** The question. */
  question: Question;
  /** What it was asked with. */
  variables: Array<AnswerValue>;
  /** The day at whose end it holds; null where all that is loaded counts. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Which findings were wanted. */
  known: Array<StandingStatus>;
  /** Version of the corpus. */
  dataset: Scalars['String']['output'];
  /** The official lists that were loaded. An answer of the reporting rests on none of them. */
  lists: Array<ListEdition>;
  /** One to three sentences. */
  headline: Scalars['String']['output'];
  /** What is found, part by part. */
  findings: FindingConnection;
  /** What the answer does not tell. */
  limits: Array<Limit>;
  /** Every claim that a finding cites or that speaks against one, ordered by key. */
  citations: Array<Citation>;
};


/**
 * What the graph tells of a question, in words. The headline is made from counts of the findings and says nothing that none of them says.
 * "Gets round" names no breach of law, and none of this is legal advice.
 */
export type AnswerFindingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A variable as it was given. */
export type AnswerValue = {
  __typename?: 'AnswerValue';
  /** Name of the variable. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
  /** How that reads in a sentence. */
  words: Scalars['String']['output'];
};

/** An official list as it was current. */
export type ListEdition = {
  __typename?: 'ListEdition';
  /** The list. */
  list: SanctionsList;
  /** Number of the import that made it current. */
  version: Scalars['Int']['output'];
  /** When the list says that it was made. */
  generatedAt?: Maybe<Scalars['String']['output']>;
  /** When it was imported. */
  importedAt: Scalars['DateTime']['output'];
};

/** A row of an answer: a sentence that rests on claims, with all that must be seen beside it in words. */
export type Finding = {
  __typename?: 'Finding';
  /** Question, part and what it is of. A cache keys by asOf, too. */
  id: Scalars['ID']['output'];
  /** Id of the route or relationship (subject|TYPE|object), of the claim, or of the pair of claims that it is of. */
  of: Scalars['ID']['output'];
  /** The day at whose end it is as it is told; null where all that is loaded counts. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** The heading under which it stands. */
  part: Scalars['String']['output'];
  /** What is found, who says so, every hedge as printed, and what speaks against it. */
  sentence: Scalars['String']['output'];
  /** What must be seen at once; the sentence says the same. */
  marks: Array<Mark>;
  /** Of how much of the group; null where it is about none. */
  extent?: Maybe<Extent>;
  /** When, as its premises have it; null where all are facts. */
  tense?: Maybe<Tense>;
  /** How firmly. */
  modality: Modality;
  /** How what reports say of the law compares with it; null where it is not about that. */
  lawStatus?: Maybe<LawStatus>;
  /** Paragraph of the provision that it is about; null where it is about none. */
  law?: Maybe<Scalars['String']['output']>;
  /** The claims that it rests on. */
  citations: Array<Citation>;
  /** The claims that contradict it, pull against it or narrow it, ordered by key. */
  against: Array<Citation>;
  /** The same, each with how it bears on the finding and why. */
  objections: Array<Objection>;
  /** A document for this API that shows it with its evidence. */
  query: Scalars['String']['output'];
};

/** A claim that speaks against a finding. */
export type Objection = {
  __typename?: 'Objection';
  /** The claim. */
  citation: Citation;
  /** How it bears on the finding: CONTRADICTS, TENSION or QUALIFIES. */
  kind: ClaimRelationType;
  /** The reading on which it does; null where it needs none. */
  condition?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A claim as it is cited. */
export type Citation = {
  __typename?: 'Citation';
  /** Stable: the id of the claim. */
  key: Scalars['ID']['output'];
  /** The claim, with its document, paragraph and speaker. */
  claim: Claim;
};

/** Something that the answer does not tell. */
export type Limit = {
  __typename?: 'Limit';
  /** What sort of thing. */
  kind: LimitKind;
  /** In words. */
  words: Scalars['String']['output'];
  /** The gap that says so; null where none does. */
  gap?: Maybe<Gap>;
};

/** What a reader of a finding must see at once. Its sentence says the same in words. */
export type Mark =
  /** A claim that counts contradicts it. */
  | 'CONTESTED'
  /** A claim narrows or conditions it. */
  | 'QUALIFIED'
  /** A forecast: expected, not reported to have happened. */
  | 'PREDICTED'
  /** What reports say of the law is not as the law has it. */
  | 'LAW_CONFLICTS'
  /** On the day it was public only possibly: the date of publication is not exact. */
  | 'POSSIBLY_KNOWN'
  /** A claim that it rested on was taken back by that day; others carry it. */
  | 'WITHDRAWN'
  /** It rests on the reports of one outlet. */
  | 'ONE_OUTLET'
  /** It would fall without the word of one unnamed speaker. */
  | 'ONE_VOICE'
  /** It is a reading of ours, or rests on one. */
  | 'READING'
  /** No claim says it: an analyst or a rule concludes it from claims. */
  | 'JUDGMENT';

/** What sort of thing an answer does not tell. */
export type LimitKind =
  /** What the corpus holds, and so what it cannot tell. */
  | 'COVERAGE'
  /** What the question leaves out, or what its answer must not be taken for. */
  | 'SCOPE'
  /** Something that no document of the corpus states. */
  | 'GAP'
  /** Something that was taken back. */
  | 'WITHDRAWN'
  /** Findings that are left out, as there are too many. */
  | 'TRUNCATED';

/** A page of findings. */
export type FindingConnection = {
  __typename?: 'FindingConnection';
  /** Rows with their cursors. */
  edges: Array<FindingEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A finding on a page. */
export type FindingEdge = {
  __typename?: 'FindingEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: Finding;
};

/** Which official list. */
export type ListKey =
  /** The consolidated list of the UN Security Council. */
  | 'UN'
  /** The list of specially designated nationals of the US Office of Foreign Assets Control. */
  | 'OFAC'
  /** A list in the model of FollowTheMoney. */
  | 'FTM';

/**
 * An official list, as its current version has it. Kept apart from the reporting: no claim, relationship or path of the corpus leads to a
 * listed party, and no list changes the corpus.
 */
export type SanctionsList = {
  __typename?: 'SanctionsList';
  /** Which list. */
  key: ListKey;
  /** What its authority calls it. */
  name: Scalars['String']['output'];
  /** Who keeps it. */
  authority: Scalars['String']['output'];
  /** Always OFFICIAL. */
  sourceClass: SourceClass;
  /** Counts the imports of this list here, from 1. */
  version: Scalars['Int']['output'];
  /** When the list says it was made, as ISO 8601; null where it does not say. */
  generatedAt?: Maybe<Scalars['String']['output']>;
  /** When this version was imported. */
  importedAt: Scalars['DateTime']['output'];
  /** Names of the files. */
  files: Array<Scalars['String']['output']>;
  /** SHA-256 of the files. */
  hash: Scalars['String']['output'];
  /** Records that were read. */
  records: Scalars['Int']['output'];
  /** Parties in this version. */
  parties: Scalars['Int']['output'];
  /** What of the files no rule reads, so that no field here tells it. */
  leftovers: Array<ListLeftover>;
  /** Every version that was ever current here, earliest first. */
  versions: Array<ListVersion>;
};

/** Content of a list that no rule reads; like ones are counted together. */
export type ListLeftover = {
  __typename?: 'ListLeftover';
  /** Where in the file: an element, a column, a kind of remark. */
  at: Scalars['String']['output'];
  /** One example, cut to 120 characters. */
  example: Scalars['String']['output'];
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
  /**
   * How many there are.
   * @deprecated Ask for totalCount; count stays until 0.3.0.
   */
  count: Scalars['Int']['output'];
};

/** A version of a list that was imported here. Of those before the current one only what changed is kept. */
export type ListVersion = {
  __typename?: 'ListVersion';
  /** Counts the imports of this list here, from 1. */
  version: Scalars['Int']['output'];
  /** When the list says it was made, as ISO 8601; null where it does not say. */
  generatedAt?: Maybe<Scalars['String']['output']>;
  /** When it was imported. */
  importedAt: Scalars['DateTime']['output'];
  /** Parties in it. */
  parties: Scalars['Int']['output'];
  /** Parties that the version before did not have; 0 in the first. */
  added: Scalars['Int']['output'];
  /** Parties of the version before that it does not have. */
  removed: Scalars['Int']['output'];
  /** Parties of which it says something else than the version before. */
  amended: Scalars['Int']['output'];
};

/** What happened to a party between two versions of its list. */
export type PartyChange = {
  __typename?: 'PartyChange';
  /** Id of the party. */
  partyId: Scalars['ID']['output'];
  /** Its primary name: in the later version, or where it was removed, in the last one that had it. */
  name: Scalars['String']['output'];
  /** What happened. */
  change: PartyChangeKind;
  /** Which parts of its record are not as they were; empty for parties added or removed. */
  sections: Array<PartySection>;
  /** The party as the current version has it; null where that has it no more. */
  party?: Maybe<ListedParty>;
};

/** What happened to a party. */
export type PartyChangeKind =
  /** The later version has it, the earlier did not. */
  | 'ADDED'
  /** The earlier version had it, the later does not. */
  | 'REMOVED'
  /** Both have it, and say different things of it. */
  | 'AMENDED';

/** A part of the record of a party. */
export type PartySection =
  /** What sort of party. */
  | 'KIND'
  /** Names. */
  | 'NAMES'
  /** Dates of birth. */
  | 'BIRTHS'
  /** Places of birth. */
  | 'BIRTH_PLACES'
  /** Nationalities. */
  | 'NATIONALITIES'
  /** Offices and functions. */
  | 'POSITIONS'
  /** Addresses. */
  | 'ADDRESSES'
  /** Identity documents. */
  | 'DOCUMENTS'
  /** Designations. */
  | 'DESIGNATIONS'
  /** Links. */
  | 'LINKS'
  /** Further properties. */
  | 'ATTRIBUTES'
  /** Marks. */
  | 'MARKS'
  /** Remarks. */
  | 'REMARKS';

/** A page of changes. */
export type PartyChangeConnection = {
  __typename?: 'PartyChangeConnection';
  /** Rows with their cursors. */
  edges: Array<PartyChangeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A change on a page. */
export type PartyChangeEdge = {
  __typename?: 'PartyChangeEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: PartyChange;
};

/** What sort of party. */
export type PartyKind =
  /** A natural person. */
  | 'INDIVIDUAL'
  /** A company, organ, group or other body. */
  | 'ENTITY'
  /** A ship. */
  | 'VESSEL'
  /** An aircraft. */
  | 'AIRCRAFT'
  /** None of these, or the list does not say. */
  | 'OTHER';

/**
 * A party that an official list names, as the list has it: as printed, nothing merged, translated or guessed. Null and empty mean that the
 * list does not say.
 */
export type ListedParty = {
  __typename?: 'ListedParty';
  /** Its id in its list, such as un:KPi.001; stays the same from version to version. */
  id: Scalars['ID']['output'];
  /** The day that listed and amendedSince are about; null where none was asked. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** Its primary name, as printed. */
  name: Scalars['String']['output'];
  /** What sort of party. */
  kind: PartyKind;
  /** The list. */
  list: SanctionsList;
  /** Always OFFICIAL. */
  sourceClass: SourceClass;
  /** Was it listed on the day asked about? Without a day, LISTED. */
  listed: ListedStatus;
  /**
   * Was its record amended after the day asked about, so that what is told here may not be what the list said then? Null where neither the
   * dates of the list nor the versions imported here tell.
   */
  amendedSince?: Maybe<Scalars['Boolean']['output']>;
  /** All its names, the primary one first. */
  names: Array<PartyName>;
  /** Dates of birth, as precise as the list has them. More than one: the list gives alternatives. */
  births: Array<ListedDate>;
  /** Places of birth. */
  birthPlaces: Array<ListedPlace>;
  /** Nationalities, as printed. */
  nationalities: Array<Scalars['String']['output']>;
  /** Offices and functions, as printed. */
  positions: Array<Scalars['String']['output']>;
  /** Addresses. */
  addresses: Array<ListedAddress>;
  /** Passports, numbers of identity and of registration. */
  identityDocuments: Array<IdentityDocument>;
  /** Its entries, each under one programme. */
  designations: Array<Designation>;
  /** Ties to other parties that the list itself states. */
  links: Array<PartyLink>;
  /** Further properties as the list has them, such as gender, call sign or tonnage. */
  attributes: Array<PartyAttribute>;
  /** Marks of secondary sanctions and the like, as printed. */
  marks: Array<Scalars['String']['output']>;
  /** The remarks of the list, whole and as printed. */
  remarks?: Maybe<Scalars['String']['output']>;
};

/** Whether a party or a designation was on its list on a day. */
export type ListedStatus =
  /** It was, by its date of listing or because a version imported here, of that day or before, has it. */
  | 'LISTED'
  /** Not known: the list gives no date, and no version was imported here that is of that day or before. */
  | 'NOT_KNOWN'
  /** It was not: every date of listing is later. In lists of rows such ones are left out. */
  | 'NOT_YET';

/** A name of a party. */
export type PartyName = {
  __typename?: 'PartyName';
  /** As printed. */
  full: Scalars['String']['output'];
  /** Its parts in their printed order; empty where the list gives it whole. */
  parts: Array<Scalars['String']['output']>;
  /** Which sort of name. */
  type: PartyNameType;
  /** How sure the list is that the name is the party's. */
  quality: NameQuality;
  /** ISO 15924 code of the script that most letters are of, such as Latn or Hang. */
  script: Scalars['String']['output'];
  /** What the list says of this name alone. */
  note?: Maybe<Scalars['String']['output']>;
  /** Date of birth that the list ties to this name alone, such as that of a false identity. */
  born?: Maybe<ListedDate>;
  /** Place of birth that the list ties to this name alone. */
  birthPlace?: Maybe<ListedPlace>;
};

/** Which sort of name. */
export type PartyNameType =
  /** The name under which the list has the party. */
  | 'PRIMARY'
  /** Another name. */
  | 'ALSO_KNOWN_AS'
  /** A name of before. */
  | 'FORMERLY_KNOWN_AS'
  /** The name of today. */
  | 'NOW_KNOWN_AS'
  /** The name in its own script. */
  | 'ORIGINAL_SCRIPT';

/** How sure a list is that a name is a party's. */
export type NameQuality =
  /** Sure. */
  | 'STRONG'
  /** Not sure: a weak alias. */
  | 'WEAK'
  /** The list does not grade it. */
  | 'UNSTATED';

/** A date as precise as a list has it. */
export type ListedDate = {
  __typename?: 'ListedDate';
  /** How precise. */
  precision: ListedDatePrecision;
  /** The date, or the first of an interval; null for a note. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** The last of an interval; null for a single date. */
  to?: Maybe<Scalars['PartialDate']['output']>;
  /** As printed. */
  text: Scalars['String']['output'];
  /** How far to rely on it, in the list's words. */
  note?: Maybe<Scalars['String']['output']>;
};

/** How precise a date of a list is. */
export type ListedDatePrecision =
  /** The date itself, to the year, month or day that it gives. */
  | 'EXACT'
  /** About this date. */
  | 'APPROXIMATE'
  /** Between two dates. */
  | 'BETWEEN'
  /** Words that are no date of this calendar. */
  | 'NOTE';

/** A place as a list has it. */
export type ListedPlace = {
  __typename?: 'ListedPlace';
  /** As printed; empty where the list has only a note. */
  text: Scalars['String']['output'];
  /** The country, where the list gives it by itself. */
  country?: Maybe<Scalars['String']['output']>;
  /** What the list adds. */
  note?: Maybe<Scalars['String']['output']>;
};

/** An address as a list has it. Parts are there where the list gives them by themselves. */
export type ListedAddress = {
  __typename?: 'ListedAddress';
  /** Whole, as printed. */
  text: Scalars['String']['output'];
  /** Street and number. */
  street?: Maybe<Scalars['String']['output']>;
  /** City. */
  city?: Maybe<Scalars['String']['output']>;
  /** Province, state or region. */
  region?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** Country. */
  country?: Maybe<Scalars['String']['output']>;
  /** What the list adds. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A passport, a number of identity or of registration, as a list has it. */
export type IdentityDocument = {
  __typename?: 'IdentityDocument';
  /** Which sort, as printed. */
  type: Scalars['String']['output'];
  /** A finer sort, such as a service passport. */
  subtype?: Maybe<Scalars['String']['output']>;
  /** The number, as printed; empty where the list has it in the note, if at all. */
  number: Scalars['String']['output'];
  /** The country whose document it is. */
  country?: Maybe<Scalars['String']['output']>;
  /** Where it was issued, such as by a consulate. */
  issuedIn?: Maybe<ListedPlace>;
  /** When it was issued, as printed. */
  issued?: Maybe<Scalars['String']['output']>;
  /** When it expires, as printed. */
  expires?: Maybe<Scalars['String']['output']>;
  /** What the list adds. */
  note?: Maybe<Scalars['String']['output']>;
};

/** A tie to another party that a list itself states. */
export type PartyLink = {
  __typename?: 'PartyLink';
  /** Which sort, as printed. */
  type: Scalars['String']['output'];
  /** What the list calls the other party. */
  toName: Scalars['String']['output'];
  /** The other party; null unless the list gives its id, or exactly one party of the list has exactly this primary name. */
  party?: Maybe<ListedParty>;
  /** By what the other party was found; null where it was not. */
  resolvedBy?: Maybe<LinkResolution>;
  /** What else the list says of it, such as a role or a share. */
  attributes: Array<PartyAttribute>;
};

/** By what the other party of a link was found. */
export type LinkResolution =
  /** The list gives its id. */
  | 'LIST_ID'
  /** It is the only party of the list with exactly this primary name. The list does not say that it is meant. */
  | 'EXACT_NAME';

/** A property that a list has for a party. */
export type PartyAttribute = {
  __typename?: 'PartyAttribute';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its value, as printed. */
  value: Scalars['String']['output'];
};

/** Which parties are wanted. */
export type ListedPartyFilter = {
  /** Of this list. A list that was not imported is an error. */
  list?: InputMaybe<ListKey>;
  /** One of its names holds this; case, accents and punctuation do not count. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Under this programme, by its key: DPRK. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these kinds. */
  kind?: InputMaybe<Array<PartyKind>>;
  /** With this nationality as the list prints it, in upper or lower case. */
  nationality?: InputMaybe<Scalars['String']['input']>;
  /** Listed within these days, by a date of listing that the list gives. */
  listedOn?: InputMaybe<DayRange>;
  /** With an identity document of this number; case, spaces and dashes do not count. */
  identityDocument?: InputMaybe<Scalars['String']['input']>;
};

/** Days from one to another, both included. */
export type DayRange = {
  /** The first day; without it, any. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  /** The last day; without it, any. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

/** How parties are ordered. */
export type PartyOrder =
  /** By id. */
  | 'ID'
  /** By primary name. */
  | 'NAME';

/** A page of listed parties. */
export type ListedPartyConnection = {
  __typename?: 'ListedPartyConnection';
  /** Rows with their cursors. */
  edges: Array<ListedPartyEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
  /** The lists that were asked, each in its current version. None if none was imported: the answer then says nothing. */
  lists: Array<SanctionsList>;
};

/** A listed party on a page. */
export type ListedPartyEdge = {
  __typename?: 'ListedPartyEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The party. */
  node: ListedParty;
};

/** What a search for parties found: the same name first, then names that hold every word, then names that are merely like it. */
export type PartySearch = {
  __typename?: 'PartySearch';
  /** What was found. */
  edges: Array<PartySearchEdge>;
  /** Is there more than was asked for? Ask with a larger first. */
  hasMore: Scalars['Boolean']['output'];
  /** The lists that were asked, each in its current version. None if none was imported: the answer then says nothing. */
  lists: Array<SanctionsList>;
};

/** One party that a search found. */
export type PartySearchEdge = {
  __typename?: 'PartySearchEdge';
  /** The party. */
  node: ListedParty;
  /** The name by which it was found, with its quality. */
  name: PartyName;
  /** How the name compares with the text. */
  match: NameMatch;
};

/** How a name compares with a text. */
export type NameMatch =
  /** The same, as printed. */
  | 'EXACT'
  /** The same but for case, accents, punctuation and space. */
  | 'NORMALIZED'
  /** Every word of the text is a word of the name, which has others or another order. */
  | 'WORDS'
  /** Every word of the text is one of the name or of others of it, in some form: plural, tense, particle. Names of official lists are not taken so. */
  | 'INFLECTED'
  /** Merely like it: beginnings of words, or typing errors. */
  | 'FUZZY';

/** An entry of a list: one party under one programme. */
export type Designation = {
  __typename?: 'Designation';
  /** Of its party, with its place among the designations of the party. */
  id: Scalars['ID']['output'];
  /** The day that listed is about; null where none was asked. A cache keys by it, beside id. */
  asOf?: Maybe<Scalars['LocalDate']['output']>;
  /** The party. */
  party: ListedParty;
  /** The programme. */
  programme: Programme;
  /** Who keeps the list. */
  authority: Scalars['String']['output'];
  /** The list. */
  list: SanctionsList;
  /** Always OFFICIAL. */
  sourceClass: SourceClass;
  /** Day of listing; null where the list gives none. */
  listedOn?: Maybe<Scalars['LocalDate']['output']>;
  /** Days of amendment that the list gives, earliest first. */
  amendedOn: Array<Scalars['LocalDate']['output']>;
  /** The list's own reference, such as KPi.001. */
  reference?: Maybe<Scalars['String']['output']>;
  /** What else the list says of it, such as a reason. */
  attributes: Array<PartyAttribute>;
  /** Was it made by the day asked about? Without a day, LISTED. */
  listed: ListedStatus;
};

/** Which designations are wanted. */
export type DesignationFilter = {
  /** Of this list. A list that was not imported is an error. */
  list?: InputMaybe<ListKey>;
  /** Under this programme, by its key: DPRK. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** Made within these days, by a date of listing that the list gives. */
  listedOn?: InputMaybe<DayRange>;
};

/** A page of designations. */
export type DesignationConnection = {
  __typename?: 'DesignationConnection';
  /** Rows with their cursors. */
  edges: Array<DesignationEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A designation on a page. */
export type DesignationEdge = {
  __typename?: 'DesignationEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The designation. */
  node: Designation;
};

/** A programme of sanctions under which a list designates parties. */
export type Programme = {
  __typename?: 'Programme';
  /** The list and its key, such as programme:un:DPRK. */
  id: Scalars['ID']['output'];
  /** As the list writes it. */
  key: Scalars['String']['output'];
  /** The list. */
  list: SanctionsList;
  /** Always OFFICIAL. */
  sourceClass: SourceClass;
  /** The instrument that set it up, where an official source says so. */
  basis?: Maybe<ProgrammeBasis>;
  /** How many parties are designated under it. */
  parties: Scalars['Int']['output'];
};

/** The instrument that set up a programme. */
export type ProgrammeBasis = {
  __typename?: 'ProgrammeBasis';
  /** As the field cites it, such as S/RES/1718 (2006). */
  symbol: Scalars['String']['output'];
  /** The official page that says so. */
  source: Scalars['URL']['output'];
  /** The instrument, where the corpus has it. */
  instrument?: Maybe<Entity>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** Rows with their cursors. */
  edges: Array<ProgrammeEdge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A programme on a page. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Give it as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The programme. */
  node: Programme;
};



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
    | ( EntityRelationshipParent )
    | ( CircumventionParent )
    | ( ClaimParent )
    | ( RuleParent )
    | ( GapParent )
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
  Relationship:
    | ( EntityRelationshipParent )
    | ( CircumventionParent )
  ;
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
  Dataset: ResolverTypeWrapper<DatasetParent>;
  Count: ResolverTypeWrapper<CountParent>;
  Question: ResolverTypeWrapper<QuestionParent>;
  Refusal: ResolverTypeWrapper<RefusalParent>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  IdFilter: IdFilter;
  StringFilter: StringFilter;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  LegalInstrument: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['LegalInstrument']>;
  ProvisionFact: ResolverTypeWrapper<ProvisionFactParent>;
  Alias: ResolverTypeWrapper<AliasParent>;
  AliasKind: AliasKind;
  Publication: ResolverTypeWrapper<Publication>;
  Heading: ResolverTypeWrapper<Heading>;
  EntityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EntityEdge: ResolverTypeWrapper<EntityEdgeParent>;
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
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
  Publisher: ResolverTypeWrapper<EntityParent>;
  EmployerKind: EmployerKind;
  LegalForm: LegalForm;
  ProvisionTest: ProvisionTest;
  ProvisionKind: ProvisionKind;
  AuthorityKind: AuthorityKind;
  ConceptKind: ConceptKind;
  ResolutionConnection: ResolverTypeWrapper<EntityConnectionParent>;
  ResolutionEdge: ResolverTypeWrapper<EntityEdgeParent>;
  StatuteConnection: ResolverTypeWrapper<EntityConnectionParent>;
  StatuteEdge: ResolverTypeWrapper<EntityEdgeParent>;
  ProvisionConnection: ResolverTypeWrapper<EntityConnectionParent>;
  ProvisionEdge: ResolverTypeWrapper<EntityEdgeParent>;
  RegimeConnection: ResolverTypeWrapper<EntityConnectionParent>;
  RegimeEdge: ResolverTypeWrapper<EntityEdgeParent>;
  EmbassyConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EmbassyEdge: ResolverTypeWrapper<EntityEdgeParent>;
  WorkerGroupConnection: ResolverTypeWrapper<EntityConnectionParent>;
  WorkerGroupEdge: ResolverTypeWrapper<EntityEdgeParent>;
  EmployerConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EmployerEdge: ResolverTypeWrapper<EntityEdgeParent>;
  VisaTypeConnection: ResolverTypeWrapper<EntityConnectionParent>;
  VisaTypeEdge: ResolverTypeWrapper<EntityEdgeParent>;
  StateOrderConnection: ResolverTypeWrapper<EntityConnectionParent>;
  StateOrderEdge: ResolverTypeWrapper<EntityEdgeParent>;
  EvasionMethodConnection: ResolverTypeWrapper<EntityConnectionParent>;
  EvasionMethodEdge: ResolverTypeWrapper<EntityEdgeParent>;
  AuthorityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  AuthorityEdge: ResolverTypeWrapper<EntityEdgeParent>;
  RoleGroupConnection: ResolverTypeWrapper<EntityConnectionParent>;
  RoleGroupEdge: ResolverTypeWrapper<EntityEdgeParent>;
  FacilityConnection: ResolverTypeWrapper<EntityConnectionParent>;
  FacilityEdge: ResolverTypeWrapper<EntityEdgeParent>;
  PlaceConnection: ResolverTypeWrapper<EntityConnectionParent>;
  PlaceEdge: ResolverTypeWrapper<EntityEdgeParent>;
  ConceptConnection: ResolverTypeWrapper<EntityConnectionParent>;
  ConceptEdge: ResolverTypeWrapper<EntityEdgeParent>;
  PublicFigureConnection: ResolverTypeWrapper<EntityConnectionParent>;
  PublicFigureEdge: ResolverTypeWrapper<EntityEdgeParent>;
  PublisherConnection: ResolverTypeWrapper<EntityConnectionParent>;
  PublisherEdge: ResolverTypeWrapper<EntityEdgeParent>;
  EntityKind: EntityKind;
  RelationshipType: RelationshipType;
  Relationship: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Relationship']>;
  EntityRelationship: ResolverTypeWrapper<EntityRelationshipParent>;
  RelationshipConnection: ResolverTypeWrapper<RelationshipConnectionParent>;
  RelationshipEdge: ResolverTypeWrapper<RelationshipEdgeParent>;
  Direction: Direction;
  Layer: Layer;
  VisaRoute: ResolverTypeWrapper<VisaRouteParent>;
  RouteWay: ResolverTypeWrapper<RouteWayParent>;
  WayMarks: ResolverTypeWrapper<WayMarks>;
  VisaRouteConnection: ResolverTypeWrapper<Connection<VisaRouteParent>>;
  VisaRouteEdge: ResolverTypeWrapper<Edge<VisaRouteParent>>;
  Circumvention: ResolverTypeWrapper<CircumventionParent>;
  CircumventionEffect: CircumventionEffect;
  CircumventionConnection: ResolverTypeWrapper<Connection<CircumventionParent>>;
  CircumventionEdge: ResolverTypeWrapper<Edge<CircumventionParent>>;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Exclusion: ResolverTypeWrapper<Omit<Exclusion, 'relationships'> & { relationships: Array<ResolversTypes['Relationship']> }>;
  ClaimConnection: ResolverTypeWrapper<Connection<ClaimParent>>;
  ClaimEdge: ResolverTypeWrapper<Edge<ClaimParent>>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimStatus: ClaimStatus;
  Withdrawal: ResolverTypeWrapper<Withdrawal>;
  Predicate: ResolverTypeWrapper<Predicate>;
  Literal: ResolverTypeWrapper<Literal>;
  LiteralType: LiteralType;
  Span: ResolverTypeWrapper<Span>;
  Speaker: ResolverTypeWrapper<Speaker>;
  Period: ResolverTypeWrapper<Period>;
  Quantity: ResolverTypeWrapper<Quantity>;
  ClaimRelation: ResolverTypeWrapper<ClaimRelationParent>;
  ClaimRelationType: ClaimRelationType;
  SupportKind: SupportKind;
  LawComparison: ResolverTypeWrapper<LawComparisonParent>;
  LawStatus: LawStatus;
  SourceClass: SourceClass;
  FactStatus: FactStatus;
  Modality: Modality;
  Polarity: Polarity;
  Tense: Tense;
  Extent: Extent;
  Attribution: Attribution;
  Evidence: ResolverTypeWrapper<EvidenceParent>;
  PremiseSet: ResolverTypeWrapper<PremiseSetParent>;
  Qualification: ResolverTypeWrapper<QualificationParent>;
  Hedge: ResolverTypeWrapper<HedgeParent>;
  KnownTime: ResolverTypeWrapper<KnownTimeParent>;
  KnownStatus: KnownStatus;
  StandingStatus: StandingStatus;
  Rule: ResolverTypeWrapper<RuleParent>;
  RuleKind: RuleKind;
  Disagreement: ResolverTypeWrapper<DisagreementParent>;
  DisagreementKind: DisagreementKind;
  DisagreementConnection: ResolverTypeWrapper<Connection<DisagreementParent>>;
  DisagreementEdge: ResolverTypeWrapper<Edge<DisagreementParent>>;
  Gap: ResolverTypeWrapper<GapParent>;
  GapConnection: ResolverTypeWrapper<Connection<GapParent>>;
  GapEdge: ResolverTypeWrapper<Edge<GapParent>>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  AmbiguousName: ResolverTypeWrapper<AmbiguousNameParent>;
  ClaimSearch: ResolverTypeWrapper<ClaimSearchParent>;
  ClaimSearchEdge: ResolverTypeWrapper<Edge<ClaimSearchParent>>;
  PathOptions: PathOptions;
  EffectivePathOptions: ResolverTypeWrapper<EffectivePathOptions>;
  EffectiveNeighborhoodOptions: ResolverTypeWrapper<EffectiveNeighborhoodOptions>;
  PathResult: ResolverTypeWrapper<PathResultParent>;
  Path: ResolverTypeWrapper<PathParent>;
  Hop: ResolverTypeWrapper<HopParent>;
  Caveat: ResolverTypeWrapper<CaveatParent>;
  CaveatKind: CaveatKind;
  Subgraph: ResolverTypeWrapper<SubgraphParent>;
  TruncationReason: TruncationReason;
  KnowledgeChange: ResolverTypeWrapper<KnowledgeChangeParent>;
  RelationshipChanges: ResolverTypeWrapper<RelationshipChangesParent>;
  RelationshipChange: ResolverTypeWrapper<RelationshipChangeParent>;
  EvidencePart: EvidencePart;
  Provenance: ResolverTypeWrapper<ProvenanceParent>;
  ClaimDimension: ClaimDimension;
  Reliance: Reliance;
  RetractionImpact: ResolverTypeWrapper<RetractionImpactParent>;
  FallenRelationship: ResolverTypeWrapper<FallenRelationshipParent>;
  LostPremiseSet: ResolverTypeWrapper<LostPremiseSetParent>;
  ChangedRelationship: ResolverTypeWrapper<ChangedRelationshipParent>;
  RetractedValue: ResolverTypeWrapper<RetractedValueParent>;
  RelationshipOnRule: ResolverTypeWrapper<RelationshipOnRuleParent>;
  FindingChange: ResolverTypeWrapper<FindingChangeParent>;
  QuestionVariable: ResolverTypeWrapper<QuestionVariable>;
  AnswerVariable: AnswerVariable;
  Answer: ResolverTypeWrapper<AnswerParent>;
  AnswerValue: ResolverTypeWrapper<AnswerValue>;
  ListEdition: ResolverTypeWrapper<ListEditionParent>;
  Finding: ResolverTypeWrapper<FindingParent>;
  Objection: ResolverTypeWrapper<ObjectionParent>;
  Citation: ResolverTypeWrapper<CitationParent>;
  Limit: ResolverTypeWrapper<LimitParent>;
  Mark: Mark;
  LimitKind: LimitKind;
  FindingConnection: ResolverTypeWrapper<Connection<FindingParent>>;
  FindingEdge: ResolverTypeWrapper<Edge<FindingParent>>;
  ListKey: ListKey;
  SanctionsList: ResolverTypeWrapper<SanctionsListParent>;
  ListLeftover: ResolverTypeWrapper<ListLeftoverParent>;
  ListVersion: ResolverTypeWrapper<ListVersion>;
  PartyChange: ResolverTypeWrapper<PartyChangeParent>;
  PartyChangeKind: PartyChangeKind;
  PartySection: PartySection;
  PartyChangeConnection: ResolverTypeWrapper<Connection<PartyChangeParent>>;
  PartyChangeEdge: ResolverTypeWrapper<Edge<PartyChangeParent>>;
  PartyKind: PartyKind;
  ListedParty: ResolverTypeWrapper<ListedPartyParent>;
  ListedStatus: ListedStatus;
  PartyName: ResolverTypeWrapper<PartyNameParent>;
  PartyNameType: PartyNameType;
  NameQuality: NameQuality;
  ListedDate: ResolverTypeWrapper<ListedDate>;
  ListedDatePrecision: ListedDatePrecision;
  ListedPlace: ResolverTypeWrapper<ListedPlace>;
  ListedAddress: ResolverTypeWrapper<ListedAddress>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocumentParent>;
  PartyLink: ResolverTypeWrapper<PartyLinkParent>;
  LinkResolution: LinkResolution;
  PartyAttribute: ResolverTypeWrapper<PartyAttribute>;
  ListedPartyFilter: ListedPartyFilter;
  DayRange: DayRange;
  PartyOrder: PartyOrder;
  ListedPartyConnection: ResolverTypeWrapper<ListedPartyConnectionParent>;
  ListedPartyEdge: ResolverTypeWrapper<Edge<ListedPartyParent>>;
  PartySearch: ResolverTypeWrapper<PartySearchParent>;
  PartySearchEdge: ResolverTypeWrapper<PartySearchEdgeParent>;
  NameMatch: NameMatch;
  Designation: ResolverTypeWrapper<DesignationParent>;
  DesignationFilter: DesignationFilter;
  DesignationConnection: ResolverTypeWrapper<Connection<DesignationParent>>;
  DesignationEdge: ResolverTypeWrapper<Edge<DesignationParent>>;
  Programme: ResolverTypeWrapper<ProgrammeParent>;
  ProgrammeBasis: ResolverTypeWrapper<ProgrammeBasisParent>;
  ProgrammeConnection: ResolverTypeWrapper<Connection<ProgrammeParent>>;
  ProgrammeEdge: ResolverTypeWrapper<Edge<ProgrammeParent>>;
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
  Dataset: DatasetParent;
  Count: CountParent;
  Question: QuestionParent;
  Refusal: RefusalParent;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  IdFilter: IdFilter;
  StringFilter: StringFilter;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  LegalInstrument: ResolversInterfaceTypes<ResolversParentTypes>['LegalInstrument'];
  ProvisionFact: ProvisionFactParent;
  Alias: AliasParent;
  Publication: Publication;
  Heading: Heading;
  EntityConnection: EntityConnectionParent;
  EntityEdge: EntityEdgeParent;
  EntityFilter: EntityFilter;
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
  Publisher: EntityParent;
  ResolutionConnection: EntityConnectionParent;
  ResolutionEdge: EntityEdgeParent;
  StatuteConnection: EntityConnectionParent;
  StatuteEdge: EntityEdgeParent;
  ProvisionConnection: EntityConnectionParent;
  ProvisionEdge: EntityEdgeParent;
  RegimeConnection: EntityConnectionParent;
  RegimeEdge: EntityEdgeParent;
  EmbassyConnection: EntityConnectionParent;
  EmbassyEdge: EntityEdgeParent;
  WorkerGroupConnection: EntityConnectionParent;
  WorkerGroupEdge: EntityEdgeParent;
  EmployerConnection: EntityConnectionParent;
  EmployerEdge: EntityEdgeParent;
  VisaTypeConnection: EntityConnectionParent;
  VisaTypeEdge: EntityEdgeParent;
  StateOrderConnection: EntityConnectionParent;
  StateOrderEdge: EntityEdgeParent;
  EvasionMethodConnection: EntityConnectionParent;
  EvasionMethodEdge: EntityEdgeParent;
  AuthorityConnection: EntityConnectionParent;
  AuthorityEdge: EntityEdgeParent;
  RoleGroupConnection: EntityConnectionParent;
  RoleGroupEdge: EntityEdgeParent;
  FacilityConnection: EntityConnectionParent;
  FacilityEdge: EntityEdgeParent;
  PlaceConnection: EntityConnectionParent;
  PlaceEdge: EntityEdgeParent;
  ConceptConnection: EntityConnectionParent;
  ConceptEdge: EntityEdgeParent;
  PublicFigureConnection: EntityConnectionParent;
  PublicFigureEdge: EntityEdgeParent;
  PublisherConnection: EntityConnectionParent;
  PublisherEdge: EntityEdgeParent;
  Relationship: ResolversInterfaceTypes<ResolversParentTypes>['Relationship'];
  EntityRelationship: EntityRelationshipParent;
  RelationshipConnection: RelationshipConnectionParent;
  RelationshipEdge: RelationshipEdgeParent;
  VisaRoute: VisaRouteParent;
  RouteWay: RouteWayParent;
  WayMarks: WayMarks;
  VisaRouteConnection: Connection<VisaRouteParent>;
  VisaRouteEdge: Edge<VisaRouteParent>;
  Circumvention: CircumventionParent;
  CircumventionConnection: Connection<CircumventionParent>;
  CircumventionEdge: Edge<CircumventionParent>;
  Claim: ClaimParent;
  Exclusion: Omit<Exclusion, 'relationships'> & { relationships: Array<ResolversParentTypes['Relationship']> };
  ClaimConnection: Connection<ClaimParent>;
  ClaimEdge: Edge<ClaimParent>;
  ClaimFilter: ClaimFilter;
  Withdrawal: Withdrawal;
  Predicate: Predicate;
  Literal: Literal;
  Span: Span;
  Speaker: Speaker;
  Period: Period;
  Quantity: Quantity;
  ClaimRelation: ClaimRelationParent;
  LawComparison: LawComparisonParent;
  Evidence: EvidenceParent;
  PremiseSet: PremiseSetParent;
  Qualification: QualificationParent;
  Hedge: HedgeParent;
  KnownTime: KnownTimeParent;
  Rule: RuleParent;
  Disagreement: DisagreementParent;
  DisagreementConnection: Connection<DisagreementParent>;
  DisagreementEdge: Edge<DisagreementParent>;
  Gap: GapParent;
  GapConnection: Connection<GapParent>;
  GapEdge: Edge<GapParent>;
  SearchConnection: SearchConnectionParent;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  AmbiguousName: AmbiguousNameParent;
  ClaimSearch: ClaimSearchParent;
  ClaimSearchEdge: Edge<ClaimSearchParent>;
  PathOptions: PathOptions;
  EffectivePathOptions: EffectivePathOptions;
  EffectiveNeighborhoodOptions: EffectiveNeighborhoodOptions;
  PathResult: PathResultParent;
  Path: PathParent;
  Hop: HopParent;
  Caveat: CaveatParent;
  Subgraph: SubgraphParent;
  KnowledgeChange: KnowledgeChangeParent;
  RelationshipChanges: RelationshipChangesParent;
  RelationshipChange: RelationshipChangeParent;
  Provenance: ProvenanceParent;
  RetractionImpact: RetractionImpactParent;
  FallenRelationship: FallenRelationshipParent;
  LostPremiseSet: LostPremiseSetParent;
  ChangedRelationship: ChangedRelationshipParent;
  RetractedValue: RetractedValueParent;
  RelationshipOnRule: RelationshipOnRuleParent;
  FindingChange: FindingChangeParent;
  QuestionVariable: QuestionVariable;
  AnswerVariable: AnswerVariable;
  Answer: AnswerParent;
  AnswerValue: AnswerValue;
  ListEdition: ListEditionParent;
  Finding: FindingParent;
  Objection: ObjectionParent;
  Citation: CitationParent;
  Limit: LimitParent;
  FindingConnection: Connection<FindingParent>;
  FindingEdge: Edge<FindingParent>;
  SanctionsList: SanctionsListParent;
  ListLeftover: ListLeftoverParent;
  ListVersion: ListVersion;
  PartyChange: PartyChangeParent;
  PartyChangeConnection: Connection<PartyChangeParent>;
  PartyChangeEdge: Edge<PartyChangeParent>;
  ListedParty: ListedPartyParent;
  PartyName: PartyNameParent;
  ListedDate: ListedDate;
  ListedPlace: ListedPlace;
  ListedAddress: ListedAddress;
  IdentityDocument: IdentityDocumentParent;
  PartyLink: PartyLinkParent;
  PartyAttribute: PartyAttribute;
  ListedPartyFilter: ListedPartyFilter;
  DayRange: DayRange;
  ListedPartyConnection: ListedPartyConnectionParent;
  ListedPartyEdge: Edge<ListedPartyParent>;
  PartySearch: PartySearchParent;
  PartySearchEdge: PartySearchEdgeParent;
  Designation: DesignationParent;
  DesignationFilter: DesignationFilter;
  DesignationConnection: Connection<DesignationParent>;
  DesignationEdge: Edge<DesignationParent>;
  Programme: ProgrammeParent;
  ProgrammeBasis: ProgrammeBasisParent;
  ProgrammeConnection: Connection<ProgrammeParent>;
  ProgrammeEdge: Edge<ProgrammeParent>;
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
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['Refusal']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType, RequireFields<QueryResolutionArgs, 'symbol'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy' | 'first'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<QueryResolutionsArgs, 'orderBy' | 'first'>>;
  statutes?: Resolver<ResolversTypes['StatuteConnection'], ParentType, ContextType, RequireFields<QueryStatutesArgs, 'orderBy' | 'first'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<QueryProvisionsArgs, 'orderBy' | 'first'>>;
  regimes?: Resolver<ResolversTypes['RegimeConnection'], ParentType, ContextType, RequireFields<QueryRegimesArgs, 'orderBy' | 'first'>>;
  embassies?: Resolver<ResolversTypes['EmbassyConnection'], ParentType, ContextType, RequireFields<QueryEmbassiesArgs, 'orderBy' | 'first'>>;
  workerGroups?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<QueryWorkerGroupsArgs, 'orderBy' | 'first'>>;
  employers?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<QueryEmployersArgs, 'orderBy' | 'first'>>;
  visaTypes?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<QueryVisaTypesArgs, 'orderBy' | 'first'>>;
  stateOrders?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<QueryStateOrdersArgs, 'orderBy' | 'first'>>;
  evasionMethods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<QueryEvasionMethodsArgs, 'orderBy' | 'first'>>;
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<QueryAuthoritiesArgs, 'orderBy' | 'first'>>;
  roleGroups?: Resolver<ResolversTypes['RoleGroupConnection'], ParentType, ContextType, RequireFields<QueryRoleGroupsArgs, 'orderBy' | 'first'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<QueryFacilitiesArgs, 'orderBy' | 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<QueryPlacesArgs, 'orderBy' | 'first'>>;
  concepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<QueryConceptsArgs, 'orderBy' | 'first'>>;
  publicFigures?: Resolver<ResolversTypes['PublicFigureConnection'], ParentType, ContextType, RequireFields<QueryPublicFiguresArgs, 'orderBy' | 'first'>>;
  publishers?: Resolver<ResolversTypes['PublisherConnection'], ParentType, ContextType, RequireFields<QueryPublishersArgs, 'orderBy' | 'first'>>;
  visaRoutes?: Resolver<ResolversTypes['VisaRouteConnection'], ParentType, ContextType, RequireFields<QueryVisaRoutesArgs, 'first'>>;
  circumventions?: Resolver<ResolversTypes['CircumventionConnection'], ParentType, ContextType, RequireFields<QueryCircumventionsArgs, 'first'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy' | 'first'>>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'first'>>;
  gaps?: Resolver<ResolversTypes['GapConnection'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'options'>>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'id' | 'depth' | 'options'>>;
  changes?: Resolver<ResolversTypes['KnowledgeChange'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'to'>>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType, Partial<QueryProvenanceArgs>>;
  retractionImpact?: Resolver<ResolversTypes['RetractionImpact'], ParentType, ContextType, Partial<QueryRetractionImpactArgs>>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAnswerArgs, 'question' | 'variables'>>;
  lists?: Resolver<Array<ResolversTypes['SanctionsList']>, ParentType, ContextType>;
  listChanges?: Resolver<ResolversTypes['PartyChangeConnection'], ParentType, ContextType, RequireFields<QueryListChangesArgs, 'list' | 'from' | 'first'>>;
  parties?: Resolver<ResolversTypes['ListedPartyConnection'], ParentType, ContextType, RequireFields<QueryPartiesArgs, 'orderBy' | 'first'>>;
  party?: Resolver<Maybe<ResolversTypes['ListedParty']>, ParentType, ContextType, RequireFields<QueryPartyArgs, 'id'>>;
  searchParties?: Resolver<ResolversTypes['PartySearch'], ParentType, ContextType, RequireFields<QuerySearchPartiesArgs, 'text' | 'first'>>;
  designations?: Resolver<ResolversTypes['DesignationConnection'], ParentType, ContextType, RequireFields<QueryDesignationsArgs, 'first'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher' | 'EntityRelationship' | 'Circumvention' | 'Claim' | 'Rule' | 'Gap', ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  loadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tells?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doesNotTell?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forPerson?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cypher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themeTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<Array<ResolversTypes['QuestionVariable']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QuestionAnswerArgs, 'variables'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instead?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Resolution' | 'Statute' | 'Provision' | 'Regime' | 'Embassy' | 'WorkerGroup' | 'Employer' | 'VisaType' | 'StateOrder' | 'EvasionMethod' | 'Authority' | 'RoleGroup' | 'Facility' | 'Place' | 'Concept' | 'PublicFigure' | 'Document' | 'Publisher', ParentType, ContextType>;
};

export type LegalInstrumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalInstrument'] = ResolversParentTypes['LegalInstrument']> = {
  __resolveType: TypeResolveFn<'Resolution' | 'Statute', ParentType, ContextType>;
};

export type ProvisionFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionFact'] = ResolversParentTypes['ProvisionFact']> = {
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Literal'], ParentType, ContextType>;
  factStatus?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  earliest?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Heading'] = ResolversParentTypes['Heading']> = {
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ResolutionClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ResolutionRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visaRoutes?: Resolver<ResolversTypes['VisaRouteConnection'], ParentType, ContextType, RequireFields<ResolutionVisaRoutesArgs, 'first'>>;
  circumventedBy?: Resolver<ResolversTypes['CircumventionConnection'], ParentType, ContextType, RequireFields<ResolutionCircumventedByArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['RegimeConnection'], ParentType, ContextType, RequireFields<ResolutionTargetsArgs, 'first'>>;
  adoptedBy?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<ResolutionAdoptedByArgs, 'first'>>;
  imposes?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<ResolutionImposesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatuteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statute'] = ResolversParentTypes['Statute']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StatuteClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<StatuteRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  adopted?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Provision']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['RegimeConnection'], ParentType, ContextType, RequireFields<StatuteTargetsArgs, 'first'>>;
  imposes?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<StatuteImposesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ProvisionClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ProvisionRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['ProvisionTest']>, ParentType, ContextType>;
  provisionKind?: Resolver<ResolversTypes['ProvisionKind'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['LegalInstrument']>, ParentType, ContextType>;
  testSource?: Resolver<Maybe<ResolversTypes['SourceClass']>, ParentType, ContextType>;
  deadline?: Resolver<Array<ResolversTypes['ProvisionFact']>, ParentType, ContextType>;
  exceptions?: Resolver<Array<ResolversTypes['ProvisionFact']>, ParentType, ContextType>;
  binds?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<ProvisionBindsArgs, 'first'>>;
  coversGroups?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<ProvisionCoversGroupsArgs, 'first'>>;
  prohibitsIssueOf?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<ProvisionProhibitsIssueOfArgs, 'first'>>;
  buildsOn?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<ProvisionBuildsOnArgs, 'first'>>;
  builtOnBy?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<ProvisionBuiltOnByArgs, 'first'>>;
  circumventedBy?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<ProvisionCircumventedByArgs, 'first'>>;
  visaTypes?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<ProvisionVisaTypesArgs, 'first'>>;
  motivates?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<ProvisionMotivatesArgs, 'first'>>;
  motivatesOrders?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<ProvisionMotivatesOrdersArgs, 'first'>>;
  creditedToResolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<ProvisionCreditedToResolutionsArgs, 'first'>>;
  creditedToStatutes?: Resolver<ResolversTypes['StatuteConnection'], ParentType, ContextType, RequireFields<ProvisionCreditedToStatutesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Regime'] = ResolversParentTypes['Regime']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RegimeClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<RegimeRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<RegimeOrdersArgs, 'first'>>;
  embassies?: Resolver<ResolversTypes['EmbassyConnection'], ParentType, ContextType, RequireFields<RegimeEmbassiesArgs, 'first'>>;
  targetedBy?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<RegimeTargetedByArgs, 'first'>>;
  targetedByStatutes?: Resolver<ResolversTypes['StatuteConnection'], ParentType, ContextType, RequireFields<RegimeTargetedByStatutesArgs, 'first'>>;
  methods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<RegimeMethodsArgs, 'first'>>;
  forcesToStay?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<RegimeForcesToStayArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmbassyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Embassy'] = ResolversParentTypes['Embassy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EmbassyClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EmbassyRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<EmbassyOrdersArgs, 'first'>>;
  regimes?: Resolver<ResolversTypes['RegimeConnection'], ParentType, ContextType, RequireFields<EmbassyRegimesArgs, 'first'>>;
  accreditedTo?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<EmbassyAccreditedToArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerGroup'] = ResolversParentTypes['WorkerGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<WorkerGroupClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<WorkerGroupRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  visaTypes?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<WorkerGroupVisaTypesArgs, 'first'>>;
  visaTypesNotUsed?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<WorkerGroupVisaTypesNotUsedArgs, 'first'>>;
  statuses?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<WorkerGroupStatusesArgs, 'first'>>;
  employers?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<WorkerGroupEmployersArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<WorkerGroupPlacesArgs, 'first'>>;
  neverBeforeIn?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<WorkerGroupNeverBeforeInArgs, 'first'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<WorkerGroupFacilitiesArgs, 'first'>>;
  methods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<WorkerGroupMethodsArgs, 'first'>>;
  orders?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<WorkerGroupOrdersArgs, 'first'>>;
  ordersNotApplying?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<WorkerGroupOrdersNotApplyingArgs, 'first'>>;
  managers?: Resolver<ResolversTypes['RoleGroupConnection'], ParentType, ContextType, RequireFields<WorkerGroupManagersArgs, 'first'>>;
  forcedToStayBy?: Resolver<ResolversTypes['RegimeConnection'], ParentType, ContextType, RequireFields<WorkerGroupForcedToStayByArgs, 'first'>>;
  provisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<WorkerGroupProvisionsArgs, 'first'>>;
  faces?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<WorkerGroupFacesArgs, 'first'>>;
  partOf?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<WorkerGroupPartOfArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<WorkerGroupPartsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmployerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employer'] = ResolversParentTypes['Employer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EmployerClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EmployerRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  employerKind?: Resolver<ResolversTypes['EmployerKind'], ParentType, ContextType>;
  workerGroups?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<EmployerWorkerGroupsArgs, 'first'>>;
  methods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<EmployerMethodsArgs, 'first'>>;
  objectsTo?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<EmployerObjectsToArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisaTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaType'] = ResolversParentTypes['VisaType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<VisaTypeClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<VisaTypeRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  legalForm?: Resolver<ResolversTypes['LegalForm'], ParentType, ContextType>;
  broader?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<VisaTypeBroaderArgs, 'first'>>;
  narrower?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<VisaTypeNarrowerArgs, 'first'>>;
  usedBy?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<VisaTypeUsedByArgs, 'first'>>;
  notUsedBy?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<VisaTypeNotUsedByArgs, 'first'>>;
  givenTo?: Resolver<ResolversTypes['RoleGroupConnection'], ParentType, ContextType, RequireFields<VisaTypeGivenToArgs, 'first'>>;
  methods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<VisaTypeMethodsArgs, 'first'>>;
  circumvents?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<VisaTypeCircumventsArgs, 'first'>>;
  noLongerIssuedBy?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<VisaTypeNoLongerIssuedByArgs, 'first'>>;
  issueProhibitedBy?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<VisaTypeIssueProhibitedByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateOrder'] = ResolversParentTypes['StateOrder']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StateOrderClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<StateOrderRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['RegimeConnection'], ParentType, ContextType, RequireFields<StateOrderIssuedByArgs, 'first'>>;
  transmission?: Resolver<ResolversTypes['EmbassyConnection'], ParentType, ContextType, RequireFields<StateOrderTransmissionArgs, 'first'>>;
  deliveredTo?: Resolver<ResolversTypes['RoleGroupConnection'], ParentType, ContextType, RequireFields<StateOrderDeliveredToArgs, 'first'>>;
  deliveredToGroups?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<StateOrderDeliveredToGroupsArgs, 'first'>>;
  appliesTo?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<StateOrderAppliesToArgs, 'first'>>;
  notAppliesTo?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<StateOrderNotAppliesToArgs, 'first'>>;
  motives?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<StateOrderMotivesArgs, 'first'>>;
  motivatingProvisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<StateOrderMotivatingProvisionsArgs, 'first'>>;
  assessments?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<StateOrderAssessmentsArgs, 'first'>>;
  instructsMethods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<StateOrderInstructsMethodsArgs, 'first'>>;
  instructs?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<StateOrderInstructsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvasionMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvasionMethod'] = ResolversParentTypes['EvasionMethod']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EvasionMethodClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<EvasionMethodRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  circumvents?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<EvasionMethodCircumventsArgs, 'first'>>;
  visaTypes?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<EvasionMethodVisaTypesArgs, 'first'>>;
  enabledBy?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<EvasionMethodEnabledByArgs, 'first'>>;
  workerGroups?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<EvasionMethodWorkerGroupsArgs, 'first'>>;
  roleGroups?: Resolver<ResolversTypes['RoleGroupConnection'], ParentType, ContextType, RequireFields<EvasionMethodRoleGroupsArgs, 'first'>>;
  regimes?: Resolver<ResolversTypes['RegimeConnection'], ParentType, ContextType, RequireFields<EvasionMethodRegimesArgs, 'first'>>;
  employers?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<EvasionMethodEmployersArgs, 'first'>>;
  objectedToBy?: Resolver<ResolversTypes['EmployerConnection'], ParentType, ContextType, RequireFields<EvasionMethodObjectedToByArgs, 'first'>>;
  toleratedBy?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<EvasionMethodToleratedByArgs, 'first'>>;
  orders?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<EvasionMethodOrdersArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<EvasionMethodPlacesArgs, 'first'>>;
  causes?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<EvasionMethodCausesArgs, 'first'>>;
  motives?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<EvasionMethodMotivesArgs, 'first'>>;
  motivatingProvisions?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<EvasionMethodMotivatingProvisionsArgs, 'first'>>;
  assessments?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<EvasionMethodAssessmentsArgs, 'first'>>;
  reportedOnBy?: Resolver<ResolversTypes['PublisherConnection'], ParentType, ContextType, RequireFields<EvasionMethodReportedOnByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authority'] = ResolversParentTypes['Authority']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AuthorityClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<AuthorityRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  authorityKind?: Resolver<ResolversTypes['AuthorityKind'], ParentType, ContextType>;
  adopted?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<AuthorityAdoptedArgs, 'first'>>;
  boundBy?: Resolver<ResolversTypes['ProvisionConnection'], ParentType, ContextType, RequireFields<AuthorityBoundByArgs, 'first'>>;
  tolerates?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<AuthorityToleratesArgs, 'first'>>;
  stoppedIssuing?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<AuthorityStoppedIssuingArgs, 'first'>>;
  reportsTo?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<AuthorityReportsToArgs, 'first'>>;
  reportedToBy?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<AuthorityReportedToByArgs, 'first'>>;
  faces?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<AuthorityFacesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGroup'] = ResolversParentTypes['RoleGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RoleGroupClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<RoleGroupRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  manages?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<RoleGroupManagesArgs, 'first'>>;
  orders?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<RoleGroupOrdersArgs, 'first'>>;
  methods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<RoleGroupMethodsArgs, 'first'>>;
  visaTypes?: Resolver<ResolversTypes['VisaTypeConnection'], ParentType, ContextType, RequireFields<RoleGroupVisaTypesArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<RoleGroupPlacesArgs, 'first'>>;
  trends?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<RoleGroupTrendsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facility'] = ResolversParentTypes['Facility']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FacilityClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<FacilityRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  workerGroups?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<FacilityWorkerGroupsArgs, 'first'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<FacilityPlacesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PlaceRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  workerGroups?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<PlaceWorkerGroupsArgs, 'first'>>;
  workerGroupsNeverBefore?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<PlaceWorkerGroupsNeverBeforeArgs, 'first'>>;
  roleGroups?: Resolver<ResolversTypes['RoleGroupConnection'], ParentType, ContextType, RequireFields<PlaceRoleGroupsArgs, 'first'>>;
  facilities?: Resolver<ResolversTypes['FacilityConnection'], ParentType, ContextType, RequireFields<PlaceFacilitiesArgs, 'first'>>;
  within?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlaceWithinArgs, 'first'>>;
  contains?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, RequireFields<PlaceContainsArgs, 'first'>>;
  methods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<PlaceMethodsArgs, 'first'>>;
  embassies?: Resolver<ResolversTypes['EmbassyConnection'], ParentType, ContextType, RequireFields<PlaceEmbassiesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Concept'] = ResolversParentTypes['Concept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ConceptClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ConceptRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  conceptKind?: Resolver<ResolversTypes['ConceptKind'], ParentType, ContextType>;
  workerGroups?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<ConceptWorkerGroupsArgs, 'first'>>;
  authorities?: Resolver<ResolversTypes['AuthorityConnection'], ParentType, ContextType, RequireFields<ConceptAuthoritiesArgs, 'first'>>;
  roleGroups?: Resolver<ResolversTypes['RoleGroupConnection'], ParentType, ContextType, RequireFields<ConceptRoleGroupsArgs, 'first'>>;
  enables?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<ConceptEnablesArgs, 'first'>>;
  motivates?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<ConceptMotivatesArgs, 'first'>>;
  motivatesMethods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<ConceptMotivatesMethodsArgs, 'first'>>;
  instructedBy?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<ConceptInstructedByArgs, 'first'>>;
  causes?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptCausesArgs, 'first'>>;
  causedBy?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptCausedByArgs, 'first'>>;
  causedByMethods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<ConceptCausedByMethodsArgs, 'first'>>;
  hinders?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptHindersArgs, 'first'>>;
  hinderedBy?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptHinderedByArgs, 'first'>>;
  assessments?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptAssessmentsArgs, 'first'>>;
  saidOfOrders?: Resolver<ResolversTypes['StateOrderConnection'], ParentType, ContextType, RequireFields<ConceptSaidOfOrdersArgs, 'first'>>;
  saidOfMethods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<ConceptSaidOfMethodsArgs, 'first'>>;
  saidOfConcepts?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<ConceptSaidOfConceptsArgs, 'first'>>;
  emphasizedBy?: Resolver<ResolversTypes['PublicFigureConnection'], ParentType, ContextType, RequireFields<ConceptEmphasizedByArgs, 'first'>>;
  reportedOnBy?: Resolver<ResolversTypes['PublisherConnection'], ParentType, ContextType, RequireFields<ConceptReportedOnByArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFigure'] = ResolversParentTypes['PublicFigure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PublicFigureClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PublicFigureRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emphasizes?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<PublicFigureEmphasizesArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DocumentClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<DocumentRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['SourceClass'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Publisher']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  headings?: Resolver<Array<ResolversTypes['Heading']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PublisherClaimsArgs, 'first'>>;
  relationships?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<PublisherRelationshipsArgs, 'first'>>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  background?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  reportedOnMethods?: Resolver<ResolversTypes['EvasionMethodConnection'], ParentType, ContextType, RequireFields<PublisherReportedOnMethodsArgs, 'first'>>;
  reportedOn?: Resolver<ResolversTypes['ConceptConnection'], ParentType, ContextType, RequireFields<PublisherReportedOnArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type StatuteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatuteConnection'] = ResolversParentTypes['StatuteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StatuteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatuteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatuteEdge'] = ResolversParentTypes['StatuteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statute'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type ProvisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionConnection'] = ResolversParentTypes['ProvisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProvisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProvisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionEdge'] = ResolversParentTypes['ProvisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type RegimeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegimeConnection'] = ResolversParentTypes['RegimeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegimeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegimeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegimeEdge'] = ResolversParentTypes['RegimeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Regime'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type EmbassyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbassyConnection'] = ResolversParentTypes['EmbassyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmbassyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmbassyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbassyEdge'] = ResolversParentTypes['EmbassyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Embassy'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type WorkerGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerGroupConnection'] = ResolversParentTypes['WorkerGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkerGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkerGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkerGroupEdge'] = ResolversParentTypes['WorkerGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkerGroup'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type EmployerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployerConnection'] = ResolversParentTypes['EmployerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmployerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmployerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmployerEdge'] = ResolversParentTypes['EmployerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Employer'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type VisaTypeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaTypeConnection'] = ResolversParentTypes['VisaTypeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisaTypeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisaTypeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaTypeEdge'] = ResolversParentTypes['VisaTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisaType'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type StateOrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateOrderConnection'] = ResolversParentTypes['StateOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StateOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateOrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateOrderEdge'] = ResolversParentTypes['StateOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StateOrder'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type EvasionMethodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvasionMethodConnection'] = ResolversParentTypes['EvasionMethodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvasionMethodEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvasionMethodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvasionMethodEdge'] = ResolversParentTypes['EvasionMethodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvasionMethod'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type AuthorityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityConnection'] = ResolversParentTypes['AuthorityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuthorityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorityEdge'] = ResolversParentTypes['AuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authority'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type RoleGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGroupConnection'] = ResolversParentTypes['RoleGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RoleGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGroupEdge'] = ResolversParentTypes['RoleGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoleGroup'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type FacilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityConnection'] = ResolversParentTypes['FacilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FacilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilityEdge'] = ResolversParentTypes['FacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facility'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type ConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptConnection'] = ResolversParentTypes['ConceptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConceptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConceptEdge'] = ResolversParentTypes['ConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Concept'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PublicFigureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFigureConnection'] = ResolversParentTypes['PublicFigureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicFigureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicFigureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicFigureEdge'] = ResolversParentTypes['PublicFigureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicFigure'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type PublisherConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherConnection'] = ResolversParentTypes['PublisherConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublisherEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublisherEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublisherEdge'] = ResolversParentTypes['PublisherEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
};

export type RelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relationship'] = ResolversParentTypes['Relationship']> = {
  __resolveType: TypeResolveFn<'EntityRelationship' | 'Circumvention', ParentType, ContextType>;
};

export type EntityRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityRelationship'] = ResolversParentTypes['EntityRelationship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  lawStatus?: Resolver<Maybe<ResolversTypes['LawStatus']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationshipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipConnection'] = ResolversParentTypes['RelationshipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelationshipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationshipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipEdge'] = ResolversParentTypes['RelationshipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
};

export type VisaRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRoute'] = ResolversParentTypes['VisaRoute']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  visaType?: Resolver<ResolversTypes['VisaType'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  circumventions?: Resolver<Array<ResolversTypes['Circumvention']>, ParentType, ContextType>;
  ways?: Resolver<Array<ResolversTypes['RouteWay']>, ParentType, ContextType>;
  wayMarks?: Resolver<ResolversTypes['WayMarks'], ParentType, ContextType>;
  contains?: Resolver<Array<ResolversTypes['VisaType']>, ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<VisaRouteUsedByArgs, 'first'>>;
  effect?: Resolver<ResolversTypes['CircumventionEffect'], ParentType, ContextType>;
  legalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  lawStatus?: Resolver<Maybe<ResolversTypes['LawStatus']>, ParentType, ContextType>;
};

export type RouteWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteWay'] = ResolversParentTypes['RouteWay']> = {
  method?: Resolver<ResolversTypes['EvasionMethod'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  lawStatus?: Resolver<Maybe<ResolversTypes['LawStatus']>, ParentType, ContextType>;
  usedBy?: Resolver<ResolversTypes['WorkerGroupConnection'], ParentType, ContextType, RequireFields<RouteWayUsedByArgs, 'first'>>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  legalNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type WayMarksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WayMarks'] = ResolversParentTypes['WayMarks']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  predicted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisaRouteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRouteConnection'] = ResolversParentTypes['VisaRouteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisaRouteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisaRouteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisaRouteEdge'] = ResolversParentTypes['VisaRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisaRoute'], ParentType, ContextType>;
};

export type CircumventionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Circumvention'] = ResolversParentTypes['Circumvention']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  layer?: Resolver<ResolversTypes['Layer'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  lawStatus?: Resolver<Maybe<ResolversTypes['LawStatus']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['EvasionMethod'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Provision'], ParentType, ContextType>;
  visaTypes?: Resolver<Array<ResolversTypes['VisaType']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['CircumventionEffect'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CircumventionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircumventionConnection'] = ResolversParentTypes['CircumventionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CircumventionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircumventionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircumventionEdge'] = ResolversParentTypes['CircumventionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Circumvention'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['SourceClass'], ParentType, ContextType>;
  factStatus?: Resolver<Maybe<ResolversTypes['FactStatus']>, ParentType, ContextType>;
  premises?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Literal']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  hedges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hedge?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  excludes?: Resolver<Maybe<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  lawStatus?: Resolver<Maybe<ResolversTypes['LawStatus']>, ParentType, ContextType>;
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
  repeats?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['LawComparison']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exclusion'] = ResolversParentTypes['Exclusion']> = {
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LawComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LawComparison'] = ResolversParentTypes['LawComparison']> = {
  status?: Resolver<ResolversTypes['LawStatus'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['PremiseSet']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  lawStatus?: Resolver<Maybe<ResolversTypes['LawStatus']>, ParentType, ContextType>;
  predicted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hedges?: Resolver<Array<ResolversTypes['Hedge']>, ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disagreements?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualifications?: Resolver<Array<ResolversTypes['Qualification']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['KnownTime'], ParentType, ContextType>;
  publishers?: Resolver<Array<ResolversTypes['Publisher']>, ParentType, ContextType>;
  independentPublishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceClasses?: Resolver<Array<ResolversTypes['SourceClass']>, ParentType, ContextType>;
};

export type PremiseSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PremiseSet'] = ResolversParentTypes['PremiseSet']> = {
  premises?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  lawStatus?: Resolver<Maybe<ResolversTypes['LawStatus']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['KnownTime'], ParentType, ContextType>;
  strongest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Qualification'] = ResolversParentTypes['Qualification']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['KnownTime'], ParentType, ContextType>;
};

export type HedgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hedge'] = ResolversParentTypes['Hedge']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
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
  atMost?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  yield?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  kind?: Resolver<ResolversTypes['DisagreementKind'], ParentType, ContextType>;
  premise?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  opposed?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contests?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  stated?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['KnownTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapConnection'] = ResolversParentTypes['GapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapEdge'] = ResolversParentTypes['GapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Gap'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ambiguous?: Resolver<Array<ResolversTypes['AmbiguousName']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimSearch'], ParentType, ContextType, RequireFields<SearchConnectionClaimsArgs, 'first'>>;
  unknownScripts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scripts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['PartySearch'], ParentType, ContextType, RequireFields<SearchConnectionPartiesArgs, 'first'>>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
};

export type AmbiguousNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguousName'] = ResolversParentTypes['AmbiguousName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSearch'] = ResolversParentTypes['ClaimSearch']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimSearchEdge']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimSearchEdge'] = ResolversParentTypes['ClaimSearchEdge']> = {
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type EffectivePathOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectivePathOptions'] = ResolversParentTypes['EffectivePathOptions']> = {
  types?: Resolver<Array<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  leftOutTypes?: Resolver<Array<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  avoidNodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  known?: Resolver<Array<ResolversTypes['StandingStatus']>, ParentType, ContextType>;
  maxLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPaths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  includeNegative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeLawConflicts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeExcluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hubDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EffectiveNeighborhoodOptionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectiveNeighborhoodOptions'] = ResolversParentTypes['EffectiveNeighborhoodOptions']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  leftOutTypes?: Resolver<Array<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  avoidNodes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  known?: Resolver<Array<ResolversTypes['StandingStatus']>, ParentType, ContextType>;
  maxRelationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  includeNegative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeLawConflicts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  includeExcluded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hubDegree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['EffectivePathOptions'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['TruncationReason']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  lawStatus?: Resolver<Maybe<ResolversTypes['LawStatus']>, ParentType, ContextType>;
  caveats?: Resolver<Array<ResolversTypes['Caveat']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type CaveatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Caveat'] = ResolversParentTypes['Caveat']> = {
  kind?: Resolver<ResolversTypes['CaveatKind'], ParentType, ContextType>;
  at?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationships?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  effective?: Resolver<ResolversTypes['EffectiveNeighborhoodOptions'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  truncatedBy?: Resolver<Maybe<ResolversTypes['TruncationReason']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type KnowledgeChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KnowledgeChange'] = ResolversParentTypes['KnowledgeChange']> = {
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  becameKnown?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<KnowledgeChangeBecameKnownArgs, 'first'>>;
  becamePossible?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<KnowledgeChangeBecamePossibleArgs, 'first'>>;
  superseded?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<KnowledgeChangeSupersededArgs, 'first'>>;
  withdrawn?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<KnowledgeChangeWithdrawnArgs, 'first'>>;
  contested?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<KnowledgeChangeContestedArgs, 'first'>>;
  changed?: Resolver<ResolversTypes['RelationshipChanges'], ParentType, ContextType>;
};

export type RelationshipChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipChanges'] = ResolversParentTypes['RelationshipChanges']> = {
  rows?: Resolver<Array<ResolversTypes['RelationshipChange']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationshipChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipChange'] = ResolversParentTypes['RelationshipChange']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  what?: Resolver<Array<ResolversTypes['EvidencePart']>, ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  claims?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType, RequireFields<ProvenanceClaimsArgs, 'by'>>;
  restingOn?: Resolver<ResolversTypes['RelationshipConnection'], ParentType, ContextType, RequireFields<ProvenanceRestingOnArgs, 'reliance' | 'first'>>;
};

export type RetractionImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractionImpact'] = ResolversParentTypes['RetractionImpact']> = {
  retracted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  falls?: Resolver<Array<ResolversTypes['FallenRelationship']>, ParentType, ContextType>;
  standsByRule?: Resolver<Array<ResolversTypes['RelationshipOnRule']>, ParentType, ContextType>;
  weakens?: Resolver<Array<ResolversTypes['ChangedRelationship']>, ParentType, ContextType>;
  gainsPublishers?: Resolver<Array<ResolversTypes['ChangedRelationship']>, ParentType, ContextType>;
  narrows?: Resolver<Array<ResolversTypes['ChangedRelationship']>, ParentType, ContextType>;
  noLongerContested?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  noLongerQualified?: Resolver<Array<ResolversTypes['Relationship']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['RetractedValue']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['FindingChange']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FallenRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FallenRelationship'] = ResolversParentTypes['FallenRelationship']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['LostPremiseSet']>, ParentType, ContextType>;
};

export type LostPremiseSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LostPremiseSet'] = ResolversParentTypes['LostPremiseSet']> = {
  premises?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  retracted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ChangedRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedRelationship'] = ResolversParentTypes['ChangedRelationship']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  independentPublishersBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentPublishersAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  extentBefore?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  extentAfter?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  survivors?: Resolver<Array<ResolversTypes['PremiseSet']>, ParentType, ContextType>;
};

export type RetractedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetractedValue'] = ResolversParentTypes['RetractedValue']> = {
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['Predicate'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Literal'], ParentType, ContextType>;
  retracted?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  survivors?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  falls?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelationshipOnRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationshipOnRule'] = ResolversParentTypes['RelationshipOnRule']> = {
  relationship?: Resolver<ResolversTypes['Relationship'], ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['LostPremiseSet']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Modality']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type FindingChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingChange'] = ResolversParentTypes['FindingChange']> = {
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuestionVariableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionVariable'] = ResolversParentTypes['QuestionVariable']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  default?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  variables?: Resolver<Array<ResolversTypes['AnswerValue']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  known?: Resolver<Array<ResolversTypes['StandingStatus']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lists?: Resolver<Array<ResolversTypes['ListEdition']>, ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<AnswerFindingsArgs, 'first'>>;
  limits?: Resolver<Array<ResolversTypes['Limit']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type AnswerValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerValue'] = ResolversParentTypes['AnswerValue']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListEdition'] = ResolversParentTypes['ListEdition']> = {
  list?: Resolver<ResolversTypes['SanctionsList'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generatedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
  extent?: Resolver<Maybe<ResolversTypes['Extent']>, ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  lawStatus?: Resolver<Maybe<ResolversTypes['LawStatus']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  against?: Resolver<Array<ResolversTypes['Citation']>, ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['Objection']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimRelationType'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type LimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Limit'] = ResolversParentTypes['Limit']> = {
  kind?: Resolver<ResolversTypes['LimitKind'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Gap']>, ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type SanctionsListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SanctionsList'] = ResolversParentTypes['SanctionsList']> = {
  key?: Resolver<ResolversTypes['ListKey'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['SourceClass'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generatedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftovers?: Resolver<Array<ResolversTypes['ListLeftover']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ListVersion']>, ParentType, ContextType>;
};

export type ListLeftoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListLeftover'] = ResolversParentTypes['ListLeftover']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  example?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ListVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListVersion'] = ResolversParentTypes['ListVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  generatedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyChange'] = ResolversParentTypes['PartyChange']> = {
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['PartyChangeKind'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['PartySection']>, ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['ListedParty']>, ParentType, ContextType>;
};

export type PartyChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyChangeConnection'] = ResolversParentTypes['PartyChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyChangeEdge'] = ResolversParentTypes['PartyChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyChange'], ParentType, ContextType>;
};

export type ListedPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedParty'] = ResolversParentTypes['ListedParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartyKind'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['SanctionsList'], ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['SourceClass'], ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['ListedStatus'], ParentType, ContextType>;
  amendedSince?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['PartyName']>, ParentType, ContextType>;
  births?: Resolver<Array<ResolversTypes['ListedDate']>, ParentType, ContextType>;
  birthPlaces?: Resolver<Array<ResolversTypes['ListedPlace']>, ParentType, ContextType>;
  nationalities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  addresses?: Resolver<Array<ResolversTypes['ListedAddress']>, ParentType, ContextType>;
  identityDocuments?: Resolver<Array<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  designations?: Resolver<Array<ResolversTypes['Designation']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['PartyLink']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['PartyAttribute']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyName'] = ResolversParentTypes['PartyName']> = {
  full?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['PartyNameType'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['NameQuality'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  born?: Resolver<Maybe<ResolversTypes['ListedDate']>, ParentType, ContextType>;
  birthPlace?: Resolver<Maybe<ResolversTypes['ListedPlace']>, ParentType, ContextType>;
};

export type ListedDateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedDate'] = ResolversParentTypes['ListedDate']> = {
  precision?: Resolver<ResolversTypes['ListedDatePrecision'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListedPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedPlace'] = ResolversParentTypes['ListedPlace']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ListedAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedAddress'] = ResolversParentTypes['ListedAddress']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentityDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedIn?: Resolver<Maybe<ResolversTypes['ListedPlace']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyLink'] = ResolversParentTypes['PartyLink']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['ListedParty']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['LinkResolution']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['PartyAttribute']>, ParentType, ContextType>;
};

export type PartyAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartyAttribute'] = ResolversParentTypes['PartyAttribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ListedPartyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedPartyConnection'] = ResolversParentTypes['ListedPartyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListedPartyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lists?: Resolver<Array<ResolversTypes['SanctionsList']>, ParentType, ContextType>;
};

export type ListedPartyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListedPartyEdge'] = ResolversParentTypes['ListedPartyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListedParty'], ParentType, ContextType>;
};

export type PartySearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartySearch'] = ResolversParentTypes['PartySearch']> = {
  edges?: Resolver<Array<ResolversTypes['PartySearchEdge']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lists?: Resolver<Array<ResolversTypes['SanctionsList']>, ParentType, ContextType>;
};

export type PartySearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartySearchEdge'] = ResolversParentTypes['PartySearchEdge']> = {
  node?: Resolver<ResolversTypes['ListedParty'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['PartyName'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
};

export type DesignationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Designation'] = ResolversParentTypes['Designation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['ListedParty'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['SanctionsList'], ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['SourceClass'], ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  amendedOn?: Resolver<Array<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['PartyAttribute']>, ParentType, ContextType>;
  listed?: Resolver<ResolversTypes['ListedStatus'], ParentType, ContextType>;
};

export type DesignationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationConnection'] = ResolversParentTypes['DesignationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DesignationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DesignationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DesignationEdge'] = ResolversParentTypes['DesignationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Designation'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['SanctionsList'], ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['SourceClass'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['ProgrammeBasis']>, ParentType, ContextType>;
  parties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeBasisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeBasis'] = ResolversParentTypes['ProgrammeBasis']> = {
  symbol?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  ISO8601Duration?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  LegalInstrument?: LegalInstrumentResolvers<ContextType>;
  ProvisionFact?: ProvisionFactResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  Heading?: HeadingResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
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
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  StatuteConnection?: StatuteConnectionResolvers<ContextType>;
  StatuteEdge?: StatuteEdgeResolvers<ContextType>;
  ProvisionConnection?: ProvisionConnectionResolvers<ContextType>;
  ProvisionEdge?: ProvisionEdgeResolvers<ContextType>;
  RegimeConnection?: RegimeConnectionResolvers<ContextType>;
  RegimeEdge?: RegimeEdgeResolvers<ContextType>;
  EmbassyConnection?: EmbassyConnectionResolvers<ContextType>;
  EmbassyEdge?: EmbassyEdgeResolvers<ContextType>;
  WorkerGroupConnection?: WorkerGroupConnectionResolvers<ContextType>;
  WorkerGroupEdge?: WorkerGroupEdgeResolvers<ContextType>;
  EmployerConnection?: EmployerConnectionResolvers<ContextType>;
  EmployerEdge?: EmployerEdgeResolvers<ContextType>;
  VisaTypeConnection?: VisaTypeConnectionResolvers<ContextType>;
  VisaTypeEdge?: VisaTypeEdgeResolvers<ContextType>;
  StateOrderConnection?: StateOrderConnectionResolvers<ContextType>;
  StateOrderEdge?: StateOrderEdgeResolvers<ContextType>;
  EvasionMethodConnection?: EvasionMethodConnectionResolvers<ContextType>;
  EvasionMethodEdge?: EvasionMethodEdgeResolvers<ContextType>;
  AuthorityConnection?: AuthorityConnectionResolvers<ContextType>;
  AuthorityEdge?: AuthorityEdgeResolvers<ContextType>;
  RoleGroupConnection?: RoleGroupConnectionResolvers<ContextType>;
  RoleGroupEdge?: RoleGroupEdgeResolvers<ContextType>;
  FacilityConnection?: FacilityConnectionResolvers<ContextType>;
  FacilityEdge?: FacilityEdgeResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  ConceptConnection?: ConceptConnectionResolvers<ContextType>;
  ConceptEdge?: ConceptEdgeResolvers<ContextType>;
  PublicFigureConnection?: PublicFigureConnectionResolvers<ContextType>;
  PublicFigureEdge?: PublicFigureEdgeResolvers<ContextType>;
  PublisherConnection?: PublisherConnectionResolvers<ContextType>;
  PublisherEdge?: PublisherEdgeResolvers<ContextType>;
  Relationship?: RelationshipResolvers<ContextType>;
  EntityRelationship?: EntityRelationshipResolvers<ContextType>;
  RelationshipConnection?: RelationshipConnectionResolvers<ContextType>;
  RelationshipEdge?: RelationshipEdgeResolvers<ContextType>;
  VisaRoute?: VisaRouteResolvers<ContextType>;
  RouteWay?: RouteWayResolvers<ContextType>;
  WayMarks?: WayMarksResolvers<ContextType>;
  VisaRouteConnection?: VisaRouteConnectionResolvers<ContextType>;
  VisaRouteEdge?: VisaRouteEdgeResolvers<ContextType>;
  Circumvention?: CircumventionResolvers<ContextType>;
  CircumventionConnection?: CircumventionConnectionResolvers<ContextType>;
  CircumventionEdge?: CircumventionEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Exclusion?: ExclusionResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  Predicate?: PredicateResolvers<ContextType>;
  Literal?: LiteralResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Speaker?: SpeakerResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  ClaimRelation?: ClaimRelationResolvers<ContextType>;
  LawComparison?: LawComparisonResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  PremiseSet?: PremiseSetResolvers<ContextType>;
  Qualification?: QualificationResolvers<ContextType>;
  Hedge?: HedgeResolvers<ContextType>;
  KnownTime?: KnownTimeResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapConnection?: GapConnectionResolvers<ContextType>;
  GapEdge?: GapEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  AmbiguousName?: AmbiguousNameResolvers<ContextType>;
  ClaimSearch?: ClaimSearchResolvers<ContextType>;
  ClaimSearchEdge?: ClaimSearchEdgeResolvers<ContextType>;
  EffectivePathOptions?: EffectivePathOptionsResolvers<ContextType>;
  EffectiveNeighborhoodOptions?: EffectiveNeighborhoodOptionsResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Caveat?: CaveatResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  KnowledgeChange?: KnowledgeChangeResolvers<ContextType>;
  RelationshipChanges?: RelationshipChangesResolvers<ContextType>;
  RelationshipChange?: RelationshipChangeResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  RetractionImpact?: RetractionImpactResolvers<ContextType>;
  FallenRelationship?: FallenRelationshipResolvers<ContextType>;
  LostPremiseSet?: LostPremiseSetResolvers<ContextType>;
  ChangedRelationship?: ChangedRelationshipResolvers<ContextType>;
  RetractedValue?: RetractedValueResolvers<ContextType>;
  RelationshipOnRule?: RelationshipOnRuleResolvers<ContextType>;
  FindingChange?: FindingChangeResolvers<ContextType>;
  QuestionVariable?: QuestionVariableResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerValue?: AnswerValueResolvers<ContextType>;
  ListEdition?: ListEditionResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Limit?: LimitResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  SanctionsList?: SanctionsListResolvers<ContextType>;
  ListLeftover?: ListLeftoverResolvers<ContextType>;
  ListVersion?: ListVersionResolvers<ContextType>;
  PartyChange?: PartyChangeResolvers<ContextType>;
  PartyChangeConnection?: PartyChangeConnectionResolvers<ContextType>;
  PartyChangeEdge?: PartyChangeEdgeResolvers<ContextType>;
  ListedParty?: ListedPartyResolvers<ContextType>;
  PartyName?: PartyNameResolvers<ContextType>;
  ListedDate?: ListedDateResolvers<ContextType>;
  ListedPlace?: ListedPlaceResolvers<ContextType>;
  ListedAddress?: ListedAddressResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  PartyLink?: PartyLinkResolvers<ContextType>;
  PartyAttribute?: PartyAttributeResolvers<ContextType>;
  ListedPartyConnection?: ListedPartyConnectionResolvers<ContextType>;
  ListedPartyEdge?: ListedPartyEdgeResolvers<ContextType>;
  PartySearch?: PartySearchResolvers<ContextType>;
  PartySearchEdge?: PartySearchEdgeResolvers<ContextType>;
  Designation?: DesignationResolvers<ContextType>;
  DesignationConnection?: DesignationConnectionResolvers<ContextType>;
  DesignationEdge?: DesignationEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeBasis?: ProgrammeBasisResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
};


