/** What the graph stores beside the properties of nouns, said once: of each label and each type of relationship, with its type. */
import { count, day, flag, list, oneOf, optional, text, type Properties } from './properties.js';
import { keysOf, recordOf } from './record.js';
import {
  claimedNames,
  claimRelationTypes,
  claimsOf,
  nounLabels,
  propertiesOf,
  relationshipTypes,
  type ClaimRelationType,
  type EntityKind,
  type evidenceLabels,
  type evidenceTypes,
  type ListLabel,
  type listTypes,
  type NounLabel,
  type Polarity,
  type PredicateName,
  type RelationshipTypeName,
  type reportingForms,
  type SummaryLabel,
} from './vocabulary.js';

const own = { id: text(), dataset: text() };
/** When it is public: from, certainly from, until. */
const publication = { possible: day(), certain: day(), until: day() };
/** What claims are counted by. */
const facet = {
  predicate: text<PredicateName>(),
  sourceClass: oneOf('SourceClass'),
  modality: oneOf('Modality'),
  tense: optional(oneOf('Tense')),
  attribution: optional(oneOf('Attribution')),
  lawStatus: optional(oneOf('LawStatus')),
  extent: optional(oneOf('Extent')),
  quantified: flag('Does it state a number or amount?'),
  relations: list(text(), 'How it bears on other claims, each way with the day from which one of these may be public.'),
};
/** How many there are of each span of time. */
const spans = { spans: list(text()), totals: list(count()) };

/** `edition` is one import of one list; readers ask for the current one. */
const inEdition = { ...own, edition: text() };
/** Where it stands among others of its kind. */
const position = count('From 0, in the order of the list.');
const attributes = { attributeNames: list(text()), attributeValues: list(text()) };
const placeOfBirth = {
  birthPlaceText: optional(text()),
  birthPlaceCountry: optional(text()),
  birthPlaceNote: optional(text()),
};
/** An import of a list that was current at some time. */
const version = {
  ...inEdition,
  version: count(),
  name: text(),
  authority: text(),
  hash: text(),
  files: list(text()),
  generatedAt: optional(text()),
  importedAt: text(),
  records: count(),
  parties: count(),
  added: count(),
  removed: count(),
  amended: count(),
  leftoverPlaces: list(text()),
  leftoverExamples: list(text()),
  leftoverCounts: list(count()),
};

type Label = 'Entity' | (typeof evidenceLabels)[number] | SummaryLabel | ListLabel;

export const storedNodes = {
  /** What every noun has. */
  Entity: {
    ...own,
    noun: text<EntityKind>(),
    name: text(),
    phrase: optional(text('How it stands inside a sentence, with its article; where unstated, its name.')),
    plural: optional(flag('Is the verb beside its phrase in the plural?')),
    aliases: optional(list(text())),
    aliasKinds: optional(list(oneOf('AliasKind'), 'Of each alias.')),
    aliasBases: optional(list(text(), 'Of each alias the claim or fact that has it; empty where it is ours.')),
    description: optional(text()),
    background: optional(list(text(), 'Ids of the facts for the reader that bear on it.')),
    nameKeys: optional(list(text(), 'Its names, symbol and id as they are compared: without case, accents and punctuation.')),
    ambiguousNames: optional(list(text(), 'Names that may mean it and other things, and so are no aliases.')),
    ambiguousReasons: optional(list(text(), 'Of each, what else it may mean.')),
    ambiguousKeys: optional(list(text(), 'Each as it is compared.')),
    connected: flag('Has it a relationship to another entity?'),
    lawClaims: optional(list(text(), 'Ids of the claims of law and reference sources that a note on the law is made of.')),
    restsOnSpeaker: optional(text()),
    restsOnPublisher: optional(text()),
    restsOnPrediction: optional(text()),
  },
  Claim: {
    ...own,
    ...facet,
    ...publication,
    statement: text(),
    polarity: text<Polarity>(),
    factStatus: optional(oneOf('FactStatus')),
    projects: flag('Does it create a relationship?'),
    withdrawnReason: optional(text()),
    validFrom: optional(text()),
    validTo: optional(text()),
    validBasis: optional(text()),
    note: optional(text()),
    premises: optional(list(text(), 'Of a reading, the claims that it is inferred from.')),
    excludes: optional(list(text(), 'Ids of the relationships that it denies for its subject.')),
    excludesReason: optional(text()),
    speakerId: optional(text()),
    speakerRole: optional(text()),
    speakerType: optional(oneOf('Attribution')),
    reporting: optional(text<(typeof reportingForms)[number]>()),
    hedges: optional(list(text(), 'Each as printed, in the order of the text.')),
    period: optional(text()),
    statedFrom: optional(text()),
    statedTo: optional(text()),
    scope: optional(text()),
    quantityMin: optional(count()),
    quantityMax: optional(count()),
    quantityText: optional(text()),
    alternativeSubjects: optional(list(text())),
    alternativeObjects: optional(list(text())),
    lawNote: optional(text()),
    lawClaims: optional(list(text())),
    valueType: optional(oneOf('LiteralType')),
    valueText: optional(text()),
    valueFrom: optional(text()),
    valueTo: optional(text()),
    valueDuration: optional(text()),
    valueAnchor: optional(text()),
    valueYearInferred: optional(flag()),
    carries: list(text(), 'Ids of the relationships that rest on it.'),
    subjectId: text(),
    objectId: optional(text()),
    facet: text('All that it is counted by, as one text.'),
  },
  Gap: { ...own, question: text(), stated: list(text()) },
  Rule: {
    ...own,
    name: text(),
    kind: oneOf('RuleKind'),
    definition: text(),
    inheritsModality: flag(),
    atMost: optional(oneOf('Modality', 'The firmest that it concludes.')),
    yield: count('How many relationships it concludes.'),
  },
  Dataset: {
    ...own,
    version: optional(text('Null until it is whole.')),
    digest: optional(text()),
    loadedAt: optional(text()),
    coverage: optional(text()),
    scripts: optional(list(text(), 'In which entities have names.')),
    countNames: optional(list(text())),
    countValues: optional(list(count())),
  },

  ClaimFacet: { ...own, ...facet, ...spans, speakerType: optional(oneOf('Attribution')), total: count() },
  EntityFacet: { ...own, noun: text<EntityKind>(), connected: flag(), total: count() },
  HubFacet: { ...own, ...facet, ...spans, about: text(), role: text<'SUBJECT' | 'OBJECT' | 'BOTH'>() },
  RelianceFacet: { ...own, reliance: text(), days: list(day()), totals: list(count()) },

  SanctionsList: version,
  ListVersion: { ...version, list: text('The key of its list.') },
  /** A hash for each part of a party that is compared; unstated where the version does not have the party. */
  PartyChange: {
    dataset: text(),
    edition: text(),
    partyId: text(),
    name: text(),
    before: optional(list(text())),
    after: optional(list(text())),
  },
  ListedParty: {
    ...inEdition,
    ...attributes,
    list: text('The key of its list.'),
    kind: oneOf('PartyKind'),
    name: text(),
    content: list(text(), 'A hash for each part of it that is compared.'),
    seenOn: day(),
    changedOn: day(),
    listedOn: optional(day()),
    undated: flag('Has a designation no date of listing?'),
    amendedLast: optional(day()),
    programmes: list(text()),
    nationalities: list(text()),
    positions: list(text()),
    marks: list(text()),
    remarks: optional(text()),
    birthPrecisions: list(oneOf('ListedDatePrecision')),
    birthStarts: list(text()),
    birthEnds: list(text()),
    birthTexts: list(text()),
    birthNotes: list(text()),
    birthPlaceTexts: list(text()),
    birthPlaceCountries: list(text()),
    birthPlaceNotes: list(text()),
    linkTypes: list(text()),
    linkNames: list(text()),
    linkAttributePositions: list(count(), 'Of each attribute of a link, the place of the link.'),
    linkAttributeNames: list(text()),
    linkAttributeValues: list(text()),
  },
  PartyName: {
    ...inEdition,
    ...placeOfBirth,
    key: text(),
    position,
    full: text(),
    parts: list(text()),
    type: oneOf('PartyNameType'),
    quality: oneOf('NameQuality'),
    script: text(),
    note: optional(text()),
    bornPrecision: optional(oneOf('ListedDatePrecision')),
    bornStart: optional(text()),
    bornEnd: optional(text()),
    bornText: optional(text()),
    bornNote: optional(text()),
  },
  Address: {
    ...inEdition,
    position,
    text: text(),
    street: optional(text()),
    city: optional(text()),
    region: optional(text()),
    postalCode: optional(text()),
    country: optional(text()),
    note: optional(text()),
  },
  IdentityDocument: {
    ...inEdition,
    key: text(),
    position,
    type: text(),
    subtype: optional(text()),
    number: text(),
    country: optional(text()),
    issuedInText: optional(text()),
    issuedInCountry: optional(text()),
    issuedInNote: optional(text()),
    issued: optional(text()),
    expires: optional(text()),
    note: optional(text()),
  },
  Designation: {
    ...inEdition,
    ...attributes,
    list: text('The key of its list.'),
    position,
    programme: text('The key of its programme.'),
    listedOn: optional(day()),
    amendedOn: list(day()),
    reference: optional(text()),
  },
  Programme: {
    ...inEdition,
    key: text(),
    list: text('The key of its list.'),
    parties: count('How many are designated under it.'),
    instrumentSymbol: optional(text('The instrument that set it up; null where no official source says.')),
    instrumentId: optional(text('Its id, which the corpus may have.')),
    instrumentBasis: optional(text('The source that says so.')),
  },
} as const satisfies Record<Label, Properties>;

/** A relationship between entities. `stands`, `restsOn` and `support` have a line of text for each premise set, or thing that it rests on. */
const knowledge = {
  ...publication,
  id: text(),
  layer: oneOf('Layer'),
  claims: list(text()),
  restsOn: list(text()),
  stands: list(text()),
  caption: text(
    'In words, of everything loaded: the verb of its sentence, then of how much of the group, conflict with law, contested, qualified, and who says so where its type does not tell.',
  ),
  derived: optional(flag()),
  rule: optional(text()),
  inheritsModality: optional(flag()),
  derivedId: optional(text()),
  support: optional(list(text())),
  through: optional(list(text())),
  tenses: optional(list(text(), 'Of each premise set, as the rule has it; empty where it has none.')),
  most: optional(list(text(), 'Of each premise set, the firmest that the rule allows; empty where it allows any.')),
  excludedFor: optional(list(text(), 'When a claim stands that denies it for a group, and the group.')),
  effect: optional(oneOf('CircumventionEffect')),
  note: optional(text()),
};

type RelationshipType = RelationshipTypeName | ClaimRelationType | (typeof evidenceTypes)[number] | (typeof listTypes)[number];

export const storedRelationships = {
  ...recordOf(relationshipTypes, () => knowledge),
  ...recordOf(claimRelationTypes, () => ({ why: text() })),
  SUPPORTS: { kind: oneOf('SupportKind'), condition: optional(text()), why: text() },
  CONTRADICTS: { condition: text(), why: text() },
  TENSION: { condition: optional(text()), why: text() },
  SUBJECT: {},
  OBJECT: {},
  STATED_IN: { paragraph: optional(count()), start: optional(count()), end: optional(count()) },
  PUBLISHED_BY: {},
  ABOUT: {},
  STATED: {},
  HAS_NAME: {},
  HAS_ADDRESS: {},
  IDENTIFIED_BY: {},
  DESIGNATED: {},
  UNDER: {},
  LINKED_TO: { type: text(), position, resolvedBy: oneOf('LinkResolution') },
} as const satisfies Record<RelationshipType, Properties>;

/** What a noun may have: what all have, and its own, with the claims that set it. */
const namesOfNoun = (label: NounLabel): string[] => [
  ...keysOf(storedNodes.Entity),
  ...Object.keys(propertiesOf(label)),
  ...claimedNames.filter((name) => name in propertiesOf(label)).map(claimsOf),
];

/** Names of the properties of each label. A node that is known to be an entity may be of any noun. */
export const nodeProperties: Readonly<Record<string, readonly string[]>> = {
  ...recordOf(keysOf(storedNodes), (label) => keysOf<Properties>(storedNodes[label])),
  ...recordOf(nounLabels, namesOfNoun),
  Entity: [...new Set(nounLabels.flatMap(namesOfNoun))],
};

/** Names of the properties of each type of relationship. */
export const relationshipProperties: Readonly<Record<string, readonly string[]>> = recordOf(keysOf(storedRelationships), (type) =>
  keysOf<Properties>(storedRelationships[type]),
);
