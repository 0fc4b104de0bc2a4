/** The nodes of a corpus as rows: everything but the relationships. */
import type { KeyLabel } from '../graph/constraints.js';
import { isLegal } from '../model/law.js';
import { nameKey } from '../model/name.js';
import { toStored } from '../model/time.js';
import type { Properties, Written } from '../model/properties.js';
import type { storedNodes } from '../model/stored.js';
import { claimsOf, givenOf, nouns, polarityOf, predicateOf, type ClaimRelationType, type SourceClass } from '../model/vocabulary.js';
import { extentOf, type Claim, type Corpus, type Entity, type SourceDocument } from './corpus.js';
import type { Literal } from './format.js';
import { groupBy } from '../model/group.js';
import type { RelationshipRow } from './relationships.js';
import { facetOf, relationTypesByClaim } from './summaries/facet.js';

/** One node: MERGEd on its key label and id, given its labels and exactly these properties. */
export interface NodeRow {
  readonly key: KeyLabel;
  readonly labels: readonly string[];
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
/** What is written of a node beside its id and dataset, which every node gets. */
type Stated<Ps extends Properties> = Omit<Written<Ps>, 'id' | 'dataset'>;
type StatedClaim = Stated<typeof storedNodes.Claim>;

export function nodesOf(corpus: Corpus, relationships: readonly RelationshipRow[]): NodeRow[] {
  const setting = settingBySubject(corpus);
  const legal = groupBy(
    corpus.claims.filter(({ sourceClass, predicate }) => sourceClass !== 'REPORTING' && isLegal(predicate)),
    ({ subject }) => subject,
  );
  const background = backgroundByEntity(corpus);
  const carried = relationshipsByClaim(relationships);
  const relationTypes = relationTypesByClaim(corpus);
  const reports = new Set(corpus.documents.filter(({ report }) => report !== undefined).map(({ id }) => id));
  return [
    ...corpus.entities
      .filter(({ id }) => !reports.has(id))
      .map((entity) => entityNode(entity, setting.get(entity.id) ?? [], legal.get(entity.id) ?? [], background.get(entity.id) ?? [])),
    ...corpus.documents.map((one) => documentNode(one, background.get(one.id) ?? [])),
    ...corpus.claims.map((claim) =>
      claimNode(
        claim,
        (carried.get(claim.id) ?? []).map(({ id }) => id),
        relationTypes.get(claim.id) ?? [],
      ),
    ),
    ...corpus.gaps.map(({ id, question, stated }): NodeRow => ({
      key: 'Gap',
      labels: [],
      id,
      properties: { question, stated } satisfies Stated<typeof storedNodes.Gap>,
    })),
    ...corpus.rules.map((rule): NodeRow => ({
      key: 'Rule',
      labels: [],
      id: rule.name,
      properties: { ...rule, atMost: rule.atMost, yield: yieldOf(rule.name, relationships) } satisfies Stated<typeof storedNodes.Rule>,
    })),
  ];
}

/** The relationships whose evidence names a claim, by claim. */
const relationshipsByClaim = (relationships: readonly RelationshipRow[]): Map<string, { claim: string; id: string }[]> =>
  groupBy(
    relationships.flatMap(({ properties }) => {
      const claims = new Set([...texts(properties['claims']), ...texts(properties['support']).flatMap((set) => set.split(' '))]);
      return [...claims].map((claim) => ({ claim, id: String(properties['id']) }));
    }),
    ({ claim }) => claim,
  );

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** How many relationships a rule concludes. */
const yieldOf = (name: string, relationships: readonly RelationshipRow[]): number =>
  relationships.filter(({ properties }) => properties['rule'] === name).length;

function entityNode(entity: Entity, setting: readonly Claim[], legal: readonly Claim[], background: readonly string[]): NodeRow {
  const { id, label, name, aliases, ambiguous = [], description } = entity;
  const given = Object.keys(givenOf(label)).map((property) => [property, entity[property]]);
  const properties = {
    noun: nouns[label].kind,
    name,
    aliases: aliases.map((alias) => alias.name),
    aliasKinds: aliases.map(({ kind }) => kind),
    aliasBases: aliases.map(({ basis }) => basis ?? ''),
    description,
    lawClaims: legal.length > 0 ? legal.map(({ id: claim }) => claim).sort() : undefined,
    background: listed(background),
    nameKeys: keysOf([
      name,
      ...aliases.map((alias) => alias.name),
      id,
      ...(typeof entity['symbol'] === 'string' ? [entity['symbol']] : []),
    ]),
    ambiguousNames: listed(ambiguous.map((one) => one.name)),
    ambiguousReasons: listed(ambiguous.map(({ reason }) => reason)),
    ambiguousKeys: listed(ambiguous.map((one) => nameKey(one.name))),
    ...Object.fromEntries(given),
    ...claimedProperties(setting),
  };
  return { key: 'Entity', labels: [label], id, properties };
}

/** Nothing is stored where there is none. */
const listed = <T>(all: readonly T[]): readonly T[] | undefined => (all.length > 0 ? all : undefined);

const keysOf = (names: readonly string[]): string[] => [...new Set(names.map(nameKey))];

/** Ids of the facts for the reader, by what they are about and what else they bear on. */
function backgroundByEntity({ claims }: Corpus): Map<string, string[]> {
  const facts = claims
    .filter(({ predicate }) => predicate === 'BACKGROUND')
    .flatMap(({ id, subject, bearsOn = [] }) => [subject, ...bearsOn].map((about) => ({ id, about })));
  return new Map([...groupBy(facts, ({ about }) => about)].map(([about, all]) => [about, all.map(({ id }) => id).sort()]));
}

/** Claims that may set properties and were not withdrawn, by subject: what officials say, before how we read it. */
const settingBySubject = ({ claims }: Corpus): Map<string, Claim[]> => {
  const of = (sourceClass: SourceClass): Claim[] => claims.filter((claim) => claim.sourceClass === sourceClass && !claim.withdrawn);
  return groupBy([...of('OFFICIAL'), ...of('READING')], ({ subject }) => subject);
};

/** Properties that claims set, each as the first says it, with the ids of all that do: `paragraph` and `paragraphClaims`. */
function claimedProperties(setting: readonly Claim[]): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const { id, predicate, value } of setting) {
    const { property } = predicateOf(predicate);
    if (property === undefined || value === undefined) continue;
    properties[property] ??= valueOf(value);
    properties[claimsOf(property)] = [...texts(properties[claimsOf(property)]), id];
  }
  return properties;
}

/** The bare value of a literal: the test of a provision, the day of an exact date, else its text. */
const valueOf = (literal: Literal): string | undefined => {
  if (literal.type === 'text') return literal.test ?? literal.text;
  return literal.type === 'date' ? literal.from : literal.iso;
};

function documentNode({ id, title, sourceClass, report }: SourceDocument, background: readonly string[]): NodeRow {
  const properties: Written<typeof nouns.Document.properties> = {
    title,
    sourceClass,
    url: report?.url,
    language: report?.language,
    translated: report?.translated,
    series: report?.series,
    headingParagraphs: report?.headings?.map(({ paragraph }) => paragraph),
    headingTexts: report?.headings?.map(({ text }) => text),
    publishedEarliest: report?.published.earliest,
    publishedLatest: report?.published.latest,
    publishedBasis: report?.published.basis,
    publishedStatus: report?.published.status,
    withdrawnOn: report?.withdrawn?.on,
    withdrawnReason: report?.withdrawn?.reason,
  };
  return {
    key: report ? 'Entity' : 'Document',
    labels: ['Document'],
    id,
    properties: {
      noun: report && nouns.Document.kind,
      name: title,
      background: report && listed(background),
      nameKeys: report && keysOf([title, id]),
      ...properties,
    },
  };
}

function claimNode(claim: Claim, carries: readonly string[], relations: readonly ClaimRelationType[]): NodeRow {
  const { reported } = claim;
  const properties: StatedClaim = {
    statement: claim.statement,
    predicate: claim.predicate,
    polarity: polarityOf(claim.predicate),
    sourceClass: claim.sourceClass,
    factStatus: claim.factStatus,
    modality: claim.modality,
    projects: claim.projects,
    ...toStored(claim.known),
    withdrawnReason: claim.withdrawn?.reason,
    validFrom: claim.valid?.from,
    validTo: claim.valid?.to,
    validBasis: claim.valid?.basis,
    note: claim.note,
    premises: claim.premises,
    extent: extentOf(claim) ?? undefined,
    excludes: claim.excludes?.relationships,
    excludesReason: claim.excludes?.reason,
    speakerId: claim.speaker?.id,
    speakerRole: claim.speaker?.role,
    speakerType: claim.speaker?.type,
    attribution: reported?.attribution,
    reporting: reported?.reporting,
    hedges: reported?.hedges,
    tense: reported?.tense,
    period: reported?.period,
    statedFrom: reported?.statedAt?.from,
    statedTo: reported?.statedAt?.to,
    scope: reported?.scope,
    quantityMin: reported?.quantity?.min,
    quantityMax: reported?.quantity?.max,
    quantityText: reported?.quantity?.text,
    alternativeSubjects: reported?.alternatives?.subject,
    alternativeObjects: reported?.alternatives?.object,
    lawStatus: reported?.law?.status,
    lawNote: reported?.law?.note,
    lawClaims: reported?.law?.facts,
    ...literalProperties(claim.value),
    carries,
    subjectId: claim.subject,
    objectId: claim.object,
    quantified: reported?.quantity !== undefined,
    relations,
    facet: facetOf(claim, relations),
  };
  return { key: 'Claim', labels: [], id: claim.id, properties };
}

const literalProperties = (value: Literal | undefined): Pick<StatedClaim, Extract<keyof StatedClaim, `value${string}`>> => ({
  valueType: value?.type,
  valueText: value && 'text' in value ? value.text : undefined,
  valueFrom: value && 'from' in value ? value.from : undefined,
  valueTo: value && 'to' in value ? value.to : undefined,
  valueDuration: value && 'iso' in value ? value.iso : undefined,
  valueAnchor: value && 'anchor' in value ? value.anchor : undefined,
  valueYearInferred: value && 'yearInferred' in value ? value.yearInferred : undefined,
});
