/**
 * The vocabulary of the graph, said once. Types, constraints, seed validation, the generated MERGE statements,
 * the contract of the API, the lint of Cypher files and the documentation all come from here and from nouns.ts.
 */
import { valuesOf, type OneOf } from './classes.js';
import { nounLabels, type ClaimedName, type NounLabel } from './nouns.js';
import { keysOf } from './record.js';

export * from './nouns.js';

/** Literal values that a claim may have instead of an object. */
export type LiteralType = OneOf<'LiteralType'>;

/** A predicate of claims; with entities in its range it is also a relationship type. */
interface Predicate {
  readonly definition: string;
  readonly domain: readonly NounLabel[] | 'any';
  readonly range?: readonly NounLabel[];
  readonly literal?: readonly LiteralType[];
  /** The positive predicate that this one denies. */
  readonly negates?: string;
  /** Denies something, with no positive counterpart. */
  readonly negative?: true;
  /** Never said by a claim, only concluded by a rule. */
  readonly derivedOnly?: true;
  /** Property of the subject's node that an OFFICIAL claim of this predicate sets; of what a provision tests, a READING may too. */
  readonly property?: ClaimedName;
}

export const predicates = {
  ADOPTED: { domain: ['Authority'], range: ['Resolution'], definition: 'A body adopts a legal instrument.' },
  IMPOSES: { domain: ['Resolution', 'Statute'], range: ['Provision'], definition: 'An instrument creates a duty or prohibition.' },
  IN_FORCE_FROM: { domain: ['Resolution'], literal: ['date'], definition: 'An instrument is said to apply from a date.' },
  BINDS: { domain: ['Provision'], range: ['Authority'], definition: 'A duty or prohibition is borne by an actor.' },
  HAS_DEADLINE: {
    domain: ['Provision', 'StateOrder'],
    literal: ['date', 'offset'],
    definition: 'A duty or order has to be met by a date.',
  },
  ISSUED_ORDER: { domain: ['Regime'], range: ['StateOrder'], definition: 'A regime issues an order.' },
  TRANSMITTED_VIA: { domain: ['StateOrder'], range: ['Embassy'], definition: 'An order passes through a mission.' },
  DELIVERED_TO: { domain: ['StateOrder'], range: ['RoleGroup', 'WorkerGroup'], definition: 'An order reaches a group.' },
  APPLIES_TO: { domain: ['StateOrder'], range: ['WorkerGroup'], definition: 'An order covers a group.' },
  NOT_APPLIES_TO: {
    domain: ['StateOrder'],
    range: ['WorkerGroup'],
    negates: 'APPLIES_TO',
    definition: 'An order is said not to cover a group; its own edge, never an absence.',
  },
  INSTRUCTS: {
    domain: ['StateOrder'],
    range: ['EvasionMethod', 'Concept'],
    definition: 'An order tells its addressees to do or accept something.',
  },
  MANAGES: { domain: ['RoleGroup'], range: ['WorkerGroup'], definition: 'A role group supervises a worker group.' },
  DISPATCHED_TO: { domain: ['WorkerGroup'], range: ['Place', 'Facility'], definition: 'A group is sent to a place or class of workplace.' },
  NEVER_BEFORE_IN: {
    domain: ['WorkerGroup'],
    range: ['Place'],
    negative: true,
    definition: 'A group is said not to have been in a place before.',
  },
  WORKS_AT: { domain: ['WorkerGroup'], range: ['Facility'], definition: 'A group works at a class of workplace.' },
  WORKS_FOR: { domain: ['WorkerGroup'], range: ['Employer'], definition: 'A group works for an employer or class of employers.' },
  LOCATED_IN: { domain: ['Place', 'Facility', 'WorkerGroup'], range: ['Place'], definition: 'Containment, or presence in a place.' },
  CONCENTRATED_IN: {
    domain: ['WorkerGroup'],
    range: ['Place'],
    definition: 'The text says the group is concentrated in a place; that many live there is LOCATED_IN with a quantity.',
  },
  RETURNED_TO: { domain: ['WorkerGroup'], range: ['Place'], definition: 'A group goes back to a place.' },
  REMAINS_IN: { domain: ['WorkerGroup', 'RoleGroup'], range: ['Place'], definition: 'A group stays in a place.' },
  ENTERED_WITH: {
    domain: ['WorkerGroup'],
    range: ['VisaType', 'Concept'],
    definition: 'A group enters on a visa type or in an immigration status.',
  },
  NOT_ENTERED_WITH: {
    domain: ['WorkerGroup'],
    range: ['VisaType'],
    negates: 'ENTERED_WITH',
    definition: 'A group is said not to have used a visa type.',
  },
  RECEIVES: { domain: ['WorkerGroup', 'RoleGroup'], range: ['VisaType'], definition: 'A group is given a visa type; issuer not stated.' },
  WORKS_ON_VISA: { domain: ['WorkerGroup'], range: ['VisaType'], definition: 'A group works, or could work, on a visa type.' },
  HAS_STATUS: { domain: ['WorkerGroup'], range: ['Concept'], definition: 'A group has an immigration status.' },
  USES_METHOD: {
    domain: ['WorkerGroup', 'RoleGroup', 'Regime', 'Employer'],
    range: ['EvasionMethod'],
    definition: 'An actor uses a method.',
  },
  ENABLED_BY: { domain: ['EvasionMethod'], range: ['VisaType', 'Concept'], definition: 'A method depends on a visa type or a system.' },
  CARRIED_OUT_AT: { domain: ['EvasionMethod'], range: ['Place'], definition: 'A method is carried out at a place.' },
  TOLERATES: { domain: ['Authority'], range: ['EvasionMethod'], definition: 'An authority lets a method go on.' },
  STOPPED_ISSUING: { domain: ['Authority'], range: ['VisaType'], definition: 'An authority stopped issuing a visa type.' },
  OBJECTS_TO: { domain: ['Employer'], range: ['EvasionMethod'], definition: 'An employer dislikes a practice.' },
  CAUSES: { domain: ['EvasionMethod', 'Concept'], range: ['Concept'], definition: 'One thing brings about another.' },
  HINDERS: { domain: ['Concept'], range: ['Concept'], definition: 'Sanctions make an activity harder.' },
  MOTIVATED_BY: {
    domain: ['StateOrder', 'EvasionMethod'],
    range: ['Concept', 'Provision'],
    definition: 'An order or method has a motive, according to somebody.',
  },
  FORCES_TO_STAY: { domain: ['Regime'], range: ['WorkerGroup'], definition: 'A regime compels a group to stay.' },
  ROTATES_AFTER: { domain: ['WorkerGroup'], literal: ['duration'], definition: 'Usual length of a posting.' },
  HAS_ATTITUDE: { domain: ['WorkerGroup'], literal: ['text'], definition: 'A belief or feeling reported of a group.' },
  FACES: { domain: ['WorkerGroup', 'Authority'], range: ['Concept'], definition: 'A group or authority faces a risk or condition.' },
  ASSESSED_AS: {
    domain: ['StateOrder', 'Concept', 'EvasionMethod'],
    range: ['Concept'],
    literal: ['text'],
    definition: 'Somebody judges a thing to be of a kind.',
  },
  EXPECTED_OUTCOME: { domain: ['StateOrder'], literal: ['text'], definition: 'A prediction about an order.' },
  NOT_OBSERVED: { domain: ['WorkerGroup'], literal: ['text'], negative: true, definition: 'Something expected was not seen.' },
  HAS_TREND: { domain: ['RoleGroup'], range: ['Concept'], definition: 'An observed trend.' },
  PRESENT_FOR: { domain: ['RoleGroup'], literal: ['text'], definition: 'Purpose of presence.' },
  EMPHASIZES: { domain: ['PublicFigure'], range: ['Concept'], definition: 'A public figure stresses something.' },
  ALSO_KNOWN_AS: { domain: ['VisaType'], literal: ['text'], definition: 'Alias.' },
  REPORTED_ON: { domain: ['Publisher'], range: ['EvasionMethod', 'Concept'], definition: 'A publisher says it has reported on a topic.' },
  STATED_DURING: { domain: ['Document'], literal: ['date'], definition: 'When a statement was made to the publisher.' },
  IMAGE_CREDITED_TO: { domain: ['Document'], range: ['Publisher'], definition: 'Credit line of an image.' },
  DEPICTS: { domain: ['Document'], range: ['Place'], definition: 'An image in a document shows a place, by its caption.' },
  PART_OF: { domain: ['Document'], literal: ['text'], definition: 'The document belongs to a series.' },
  CIRCUMVENTS: {
    domain: ['EvasionMethod', 'VisaType'],
    range: ['Provision'],
    derivedOnly: true,
    definition:
      'A method gets round a provision (judgment), or a visa type does so through a method that it enables (pattern). Says how, by effect; does not say breach.',
  },
  COVERS_GROUP: { domain: ['Provision'], range: ['WorkerGroup'], derivedOnly: true, definition: 'A provision concerns a group.' },
  PROHIBITS_ISSUE_OF: {
    domain: ['Provision'],
    range: ['VisaType'],
    derivedOnly: true,
    definition: 'A prohibition forbids issuing a visa type.',
  },
  REPORTS_TO: { domain: ['Authority'], range: ['Authority'], definition: 'A body receives the reports of an actor.' },
  SUBSET_OF: { domain: ['WorkerGroup'], range: ['WorkerGroup'], derivedOnly: true, definition: 'A group is part of another group.' },
  SUBTYPE_OF: { domain: ['VisaType'], range: ['VisaType'], derivedOnly: true, definition: 'A visa type is a kind of another.' },
  PUBLISHED_BETWEEN: { domain: ['Document'], literal: ['date'], definition: 'Interval in which a document was published.' },
  ADOPTED_ON: { domain: ['Resolution', 'Statute'], literal: ['date'], property: 'adopted', definition: 'Date of adoption or signature.' },
  IN_PARAGRAPH: {
    domain: ['Provision'],
    literal: ['text'],
    property: 'paragraph',
    definition: 'Where a provision stands in its instrument.',
  },
  BUILDS_ON: { domain: ['Provision'], range: ['Provision'], definition: 'A provision refers to and extends an earlier one.' },
  HAS_TEST: { domain: ['Provision'], literal: ['text'], property: 'test', definition: 'What a provision looks at.' },
  HAS_EXCEPTION: { domain: ['Provision'], literal: ['text'], definition: 'Exception to a provision.' },
  HAS_TERM: { domain: ['Provision'], literal: ['text'], definition: 'Time allowed, as the instrument puts it.' },
  LEGAL_VIEW: {
    domain: ['Provision', 'VisaType'],
    literal: ['text'],
    definition: 'How the law is seen to bear on it, by us or by others; told with every way round that law.',
  },
  LEGAL_NATURE: { domain: ['VisaType'], literal: ['text'], definition: 'What a visa type is in law.' },
  TRANSMITTED_DURING: { domain: ['StateOrder'], literal: ['date'], definition: 'When an order was passed on.' },
  BACKGROUND: { domain: 'any', literal: ['text'], definition: 'Context for the reader; never a relationship, never traversed.' },
  TARGETS: { domain: ['Resolution', 'Statute'], range: ['Regime'], definition: 'An instrument is directed at a regime.' },
  REPRESENTS: { domain: ['Embassy'], range: ['Regime'], derivedOnly: true, definition: 'A mission represents a regime.' },
  ACCREDITED_TO: {
    domain: ['Embassy'],
    range: ['Place'],
    derivedOnly: true,
    definition: 'A mission sits in and is accredited to a country.',
  },
} as const satisfies Record<string, Predicate>;

export type PredicateName = keyof typeof predicates;
export const predicateNames = keysOf(predicates);
export const predicateOf = (name: PredicateName): Predicate => predicates[name];
export const polarityOf = (name: PredicateName): Polarity =>
  predicateOf(name).negates !== undefined || predicateOf(name).negative === true ? 'NEGATIVE' : 'POSITIVE';

/** Relationship types between entities: the predicates with entities in their range. */
export type RelationshipTypeName = {
  [name in PredicateName]: (typeof predicates)[name] extends { readonly range: readonly NounLabel[] } ? name : never;
}[PredicateName];
export const relationshipTypes = predicateNames.filter((name): name is RelationshipTypeName => predicateOf(name).range !== undefined);

/** Relationship types between claims. */
export const claimRelationTypes = valuesOf('ClaimRelationType');
export type ClaimRelationType = OneOf<'ClaimRelationType'>;

/** Relationship types that tie a claim or a gap to the rest of the graph. */
export const evidenceTypes = ['SUBJECT', 'OBJECT', 'STATED_IN', 'PUBLISHED_BY', 'ABOUT', 'STATED'] as const;

/** Every node that the seeder writes carries this in its property `dataset`; nothing else is its to change. */
export const corpusDataset = 'loophole:corpus';

/** Labels of nodes that are no nouns. */
export const evidenceLabels = ['Claim', 'Gap', 'Rule', 'Dataset'] as const;

/** Labels of what a load counts once, so that no answer has to. */
export const summaryLabels = ['ClaimFacet', 'EntityFacet', 'HubFacet', 'RelianceFacet'] as const;
export type SummaryLabel = (typeof summaryLabels)[number];

/** Labels of what official lists say. None of them is an Entity: no claim, path or search of the reporting reaches a listed party. */
export const listLabels = [
  'SanctionsList',
  'ListVersion',
  'PartyChange',
  'ListedParty',
  'PartyName',
  'Address',
  'IdentityDocument',
  'Designation',
  'Programme',
] as const;
export type ListLabel = (typeof listLabels)[number];

/** Relationship types between nodes of one edition of one list. */
export const listTypes = ['HAS_NAME', 'HAS_ADDRESS', 'IDENTIFIED_BY', 'DESIGNATED', 'UNDER', 'LINKED_TO'] as const;

/** Every node of a list carries this in its property `dataset`. */
export const listDataset = (key: string): string => `loophole:list:${key}`;

/** Closed classes by what has them; what each value means is in classes.ts. */
export const modalities = valuesOf('Modality');
export type Modality = OneOf<'Modality'>;
export const sourceClasses = valuesOf('SourceClass');
export type SourceClass = OneOf<'SourceClass'>;
export const attributions = valuesOf('Attribution');
export type Attribution = OneOf<'Attribution'>;
export const tenses = valuesOf('Tense');
export type Tense = OneOf<'Tense'>;
export const extents = valuesOf('Extent');
export type Extent = OneOf<'Extent'>;
export const supportKinds = valuesOf('SupportKind');
export const factStatuses = valuesOf('FactStatus');
export const lawStatuses = valuesOf('LawStatus');
export type LawStatus = OneOf<'LawStatus'>;
export const effects = valuesOf('CircumventionEffect');
export const ruleKinds = valuesOf('RuleKind');
export type RuleKind = OneOf<'RuleKind'>;
export const layers = valuesOf('Layer');
export type Layer = OneOf<'Layer'>;

/** How a report has what somebody says. */
export const reportingForms = ['OWN_VOICE', 'DIRECT_QUOTE', 'INDIRECT_SPEECH'] as const;
export type Polarity = 'POSITIVE' | 'NEGATIVE';

/** Labels whose nodes a load counts. */
export const countedLabels = ['Entity', 'Claim', 'Gap', 'Rule', ...nounLabels] as const;
