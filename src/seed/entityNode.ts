/** An entity as a node; a report is one, what facts are stated in is a document alone. */
import { nameKey } from '../model/name.js';
import type { Written } from '../model/properties.js';
import { claimsOf, givenOf, nouns, predicateOf } from '../model/vocabulary.js';
import type { Claim, Entity, SourceDocument } from './corpus.js';
import type { Literal } from './format.js';
import { listed, texts, type NodeRow } from './nodeRow.js';

export function entityNode(entity: Entity, setting: readonly Claim[], legal: readonly Claim[], background: readonly string[]): NodeRow {
  const { id, label, name, phrase, plural, aliases, ambiguous = [], description } = entity;
  const given = Object.keys(givenOf(label)).map((property) => [property, entity[property]]);
  const properties = {
    noun: nouns[label].kind,
    name,
    phrase,
    plural,
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

const keysOf = (names: readonly string[]): string[] => [...new Set(names.map(nameKey))];

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

export function documentNode({ id, title, sourceClass, report }: SourceDocument, background: readonly string[]): NodeRow {
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
