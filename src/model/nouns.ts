/**
 * The nouns of the graph, each said once. Constraints, seed validation, statements that load, the types and lists of the API,
 * drawings and documentation follow from an entry here.
 */
import {
  claimed,
  count,
  day,
  deprecated,
  flag,
  link,
  list,
  notShown,
  oneOf,
  optional,
  shownAs,
  text,
  type Properties,
  type ValueOf,
} from './properties.js';
import { keysOf, type KeyOf } from './record.js';

/** A noun: one label in Neo4j, one type in GraphQL, one file in seed/entities. */
interface Noun {
  /** Value of the GraphQL enum EntityKind. */
  readonly kind: string;
  /** Prefix of its ids: kebab-case of the label. */
  readonly prefix: string;
  readonly definition: string;
  /** Properties beside id, name, aliases and description. */
  readonly properties?: Properties;
  /** The list of all of them, a field of Query; a noun without one is found by id, from other nouns and among all entities. */
  readonly list?: { readonly field: string; readonly definition: string };
  /** In which drawing of docs/reference/model.md it is. */
  readonly topic: keyof typeof topics;
  /** Its color, that of the caption on it, as #rrggbb, and its diameter in pixels if it is not as others. */
  readonly style: { readonly color: string; readonly text: string; readonly diameter?: number };
}

export const topics = {
  law: 'Law and who bears it',
  regimes: 'Regimes, missions and orders',
  workers: 'Workers and those round them',
  methods: 'Ways round',
  things: 'Places, things and people',
  sources: 'Sources',
} as const;

const symbol = text('Symbol by which the field cites it.');
const adopted = claimed(day('Day of adoption or signature; null where no official source in the corpus states it.'));

const black = '#000000';
const white = '#ffffff';

/** One hue for each field: law blue, states red and violet, people orange, work and places green, the rest by itself. */
export const nouns = {
  Resolution: {
    kind: 'RESOLUTION',
    prefix: 'resolution',
    definition: 'A resolution of the UN Security Council.',
    properties: { symbol, number: count('Number without the year.'), adopted },
    list: { field: 'resolutions', definition: 'Resolutions of the Security Council.' },
    topic: 'law',
    style: { color: '#141e87', text: white, diameter: 80 },
  },
  Statute: {
    kind: 'STATUTE',
    prefix: 'statute',
    definition: 'A national law, or a section of one.',
    properties: { symbol: notShown(optional(symbol)), adopted },
    list: { field: 'statutes', definition: 'National laws.' },
    topic: 'law',
    style: { color: '#396ec6', text: white, diameter: 80 },
  },
  Provision: {
    kind: 'PROVISION',
    prefix: 'provision',
    definition: 'One duty or prohibition of an instrument, with its operative paragraph.',
    properties: {
      paragraph: claimed(text('Where it stands in its instrument; null where no official source in the corpus states it.')),
      test: claimed(
        oneOf('ProvisionTest', 'What it looks at, as an official source says or we read it; testSource tells which. Null where neither.'),
      ),
      kind: shownAs('provisionKind', oneOf('ProvisionKind', 'Duty or prohibition.')),
    },
    list: { field: 'provisions', definition: 'Duties and prohibitions.' },
    topic: 'law',
    style: { color: '#559ebe', text: black, diameter: 80 },
  },
  Regime: {
    kind: 'REGIME',
    prefix: 'regime',
    definition:
      'A sanctioned government and its organs as an actor. Not the sanctions regime: what official lists call that is a programme, and the sanctions as such are a Concept.',
    list: { field: 'regimes', definition: 'Sanctioned governments as actors.' },
    topic: 'regimes',
    style: { color: '#7d2f34', text: white, diameter: 80 },
  },
  Embassy: {
    kind: 'EMBASSY',
    prefix: 'embassy',
    definition: 'A diplomatic mission.',
    list: { field: 'embassies', definition: 'Diplomatic missions.' },
    topic: 'regimes',
    style: { color: '#e88799', text: black },
  },
  WorkerGroup: {
    kind: 'WORKER_GROUP',
    prefix: 'worker-group',
    definition: 'A collective of workers, never a person. It has no size: numbers are claims with an owner and a date.',
    list: { field: 'workerGroups', definition: 'Collectives of workers.' },
    topic: 'workers',
    style: { color: '#dc8833', text: black, diameter: 80 },
  },
  Employer: {
    kind: 'EMPLOYER',
    prefix: 'employer',
    definition: 'An employer or a class of employers. A named one needs an official act or two independent publishers.',
    properties: { kind: shownAs('employerKind', oneOf('EmployerKind', 'A class of employers or one that is named.')) },
    list: { field: 'employers', definition: 'Employers and classes of employers.' },
    topic: 'workers',
    style: { color: '#037050', text: white },
  },
  VisaType: {
    kind: 'VISA_TYPE',
    prefix: 'visa-type',
    definition: 'A type of visa or permit.',
    properties: { legalForm: oneOf('LegalForm', 'What it is in form, in our view; the claims about it tell who says so.') },
    list: { field: 'visaTypes', definition: 'Types of visas and permits.' },
    topic: 'methods',
    style: { color: '#e0bc06', text: black, diameter: 80 },
  },
  StateOrder: {
    kind: 'STATE_ORDER',
    prefix: 'state-order',
    definition: 'An order that a regime gives, such as a recall.',
    list: { field: 'stateOrders', definition: 'Orders that regimes give.' },
    topic: 'regimes',
    style: { color: '#d72d08', text: white, diameter: 80 },
  },
  EvasionMethod: {
    kind: 'EVASION_METHOD',
    prefix: 'evasion-method',
    definition: 'A way of getting round a provision.',
    list: { field: 'evasionMethods', definition: 'Ways of getting round provisions.' },
    topic: 'methods',
    style: { color: '#a44886', text: white, diameter: 80 },
  },
  Authority: {
    kind: 'AUTHORITY',
    prefix: 'authority',
    definition: 'A state, a state organ or a body of states.',
    properties: { kind: shownAs('authorityKind', oneOf('AuthorityKind', 'Which sort of authority.')) },
    list: { field: 'authorities', definition: 'States, state organs and bodies of states.' },
    topic: 'law',
    style: { color: '#522d55', text: white },
  },
  RoleGroup: {
    kind: 'ROLE_GROUP',
    prefix: 'role-group',
    definition: 'People with a role, such as managers or officials; never a person.',
    list: { field: 'roleGroups', definition: 'People with a role, never a person.' },
    topic: 'workers',
    style: { color: '#a86e3f', text: black },
  },
  Facility: {
    kind: 'FACILITY',
    prefix: 'facility',
    definition: 'A class of workplace.',
    list: { field: 'facilities', definition: 'Classes of workplaces.' },
    topic: 'things',
    style: { color: '#21b893', text: black },
  },
  Place: {
    kind: 'PLACE',
    prefix: 'place',
    definition: 'A country, province, city or crossing; never finer.',
    list: { field: 'places', definition: 'Countries, provinces, cities, crossings.' },
    topic: 'things',
    style: { color: '#aad480', text: black },
  },
  Concept: {
    kind: 'CONCEPT',
    prefix: 'concept',
    definition: 'A motive, risk, condition, status, assessment or the like.',
    properties: { kind: shownAs('conceptKind', oneOf('ConceptKind', 'Which sort of concept.')) },
    list: { field: 'concepts', definition: 'Motives, risks, conditions, statuses, assessments and the like.' },
    topic: 'things',
    style: { color: '#bab2fb', text: black },
  },
  PublicFigure: {
    kind: 'PUBLIC_FIGURE',
    prefix: 'public-figure',
    definition: 'A head of state or government. No other person is in the graph.',
    properties: { office: text('The office that makes him or her a public figure.') },
    list: { field: 'publicFigures', definition: 'Heads of state or government.' },
    topic: 'things',
    style: { color: '#461b00', text: white },
  },
  Document: {
    kind: 'DOCUMENT',
    prefix: 'document',
    definition: 'A report, law or reference page that claims are stated in. Its text is not stored: claims point to a paragraph.',
    properties: {
      title: deprecated('Ask for name; title stays until 0.3.0.', text('Title or description, in our words: never a headline as printed.')),
      url: optional(link('Where it can be read; null where only a description of the source is known.')),
      sourceClass: oneOf('SourceClass', 'Which class of source it is; READING where it stands for an inference of ours.'),
      language: optional(text('Language it was read in, as BCP 47; null where not stated.')),
      translated: optional(flag('Is it a translation? Null where not stated.')),
      series: notShown(optional(text('The series that it belongs to.'))),
      headingParagraphs: notShown(optional(list(count('The paragraph of a heading within it.')))),
      headingTexts: notShown(optional(list(text('How that frames what follows, in our words.')))),
      publishedEarliest: notShown(optional(day('It did not come out before this day.'))),
      publishedLatest: notShown(optional(day('It did not come out after this day.'))),
      publishedBasis: notShown(optional(text('How we know when it came out, in words.'))),
      publishedStatus: notShown(optional(oneOf('FactStatus', 'How that was seen.'))),
      withdrawnOn: notShown(optional(day('When its publisher took it back.'))),
      withdrawnReason: notShown(optional(text('Why.'))),
    },
    topic: 'sources',
    style: { color: '#d5d1c1', text: black },
  },
  Publisher: {
    kind: 'PUBLISHER',
    prefix: 'publisher',
    definition: 'An outlet. Independence is counted by publisher.',
    list: { field: 'publishers', definition: 'Outlets.' },
    topic: 'sources',
    style: { color: '#84816f', text: black },
  },
} as const satisfies Record<string, Noun>;

export type NounLabel = keyof typeof nouns;
export type EntityKind = (typeof nouns)[NounLabel]['kind'];
export const nounLabels = keysOf(nouns);
/** Fields of Query that list a noun. */
export type ListField = Extract<(typeof nouns)[NounLabel], { readonly list: object }>['list']['field'];
export const nounOf = (label: NounLabel): Noun => nouns[label];
export const propertiesOf = (label: NounLabel): Properties => nounOf(label).properties ?? {};

/** Those of its properties that are given with an entity, where others are set by OFFICIAL claims. */
export const givenOf = (label: NounLabel): Properties =>
  Object.fromEntries(Object.entries(propertiesOf(label)).filter(([, property]) => !property.claimed));

type OwnOf<Label extends NounLabel> = (typeof nouns)[Label] extends { readonly properties: infer Own } ? Own : object;
export type PropertyName = { [label in NounLabel]: KeyOf<OwnOf<label>> }[NounLabel];
type ClaimedIn<Own> = { [name in KeyOf<Own>]: Own[name] extends { readonly claimed: true } ? name : never }[KeyOf<Own>];
/** Properties that OFFICIAL claims set. */
export type ClaimedName = { [label in NounLabel]: ClaimedIn<OwnOf<label>> }[NounLabel];

export const propertyNames: readonly PropertyName[] = [
  ...new Set(Object.values(nouns).flatMap((noun) => ('properties' in noun ? keysOf(noun.properties) : []))),
];
export const claimedNames = propertyNames.filter((name): name is ClaimedName =>
  nounLabels.some((label) => propertiesOf(label)[name]?.claimed === true),
);
/** The property with the ids of the claims that set another. */
export const claimsOf = <Name extends ClaimedName>(name: Name) => `${name}Claims` as const;

type ValueIn<Own, Name extends string> = Own extends Readonly<Record<Name, infer P>> ? ValueOf<P> : never;
/** What an entity may have of its own, whichever noun it is of; null where it has not. */
export type OwnRow = { readonly [name in PropertyName]: { [label in NounLabel]: ValueIn<OwnOf<label>, name> }[NounLabel] | null } & {
  readonly [name in ReturnType<typeof claimsOf<ClaimedName>>]: readonly string[] | null;
};

/** The properties of a noun that its type in the contract shows as they are, by field, in the order of the noun. */
export function shownOf(label: NounLabel) {
  const own = propertiesOf(label);
  const order = Object.keys(own);
  return propertyNames
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((name) => {
      const property = own[name];
      return property === undefined || property.field === null ? [] : [{ field: property.field ?? name, name, property }];
    });
}

const labels = new Map<string, NounLabel>(nounLabels.map((label) => [nouns[label].prefix, label]));
const prefixOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf(':')));

/** Does this id start with the prefix of a noun? */
export const isEntityId = (id: string): boolean => labels.has(prefixOf(id));

/** The noun of an entity, by the prefix of its id. */
export function labelOf(id: string): NounLabel {
  const label = labels.get(prefixOf(id));
  if (label === undefined) throw new Error(`"${id}" has no prefix of a noun; expected one of ${[...labels.keys()].join(', ')}`);
  return label;
}
