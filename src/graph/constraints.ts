/** Constraints and indexes, made from the vocabulary. Names start with "loophole_", so that they never meet another application's. */
import type { ListLabel, SummaryLabel } from '../model/vocabulary.js';
import type { Graph } from './graph.js';

/** Labels whose ids are unique; every node that we write is found by one of them. */
export const keyLabels = ['Entity', 'Document', 'Claim', 'Gap', 'Rule', 'Dataset'] as const;
export type KeyLabel = (typeof keyLabels)[number];

/** Labels of lists with one node for each list, and for each version that was ever current. */
const listKeyLabels = ['SanctionsList', 'ListVersion'] as const satisfies readonly ListLabel[];

/** Labels of lists whose ids are unique within an edition. */
const editionLabels = ['ListedParty', 'Designation', 'Programme'] as const satisfies readonly ListLabel[];

/** What lists are filtered by beside ids. */
const listIndexes = {
  loophole_listed_party_name: { label: 'ListedParty', properties: ['edition', 'name', 'id'] },
  loophole_party_name_key: { label: 'PartyName', properties: ['key'] },
  loophole_designation_listed: { label: 'Designation', properties: ['edition', 'listedOn'] },
  loophole_identity_document_key: { label: 'IdentityDocument', properties: ['key'] },
  loophole_party_change: { label: 'PartyChange', properties: ['edition', 'partyId'] },
} as const satisfies Record<string, { label: ListLabel; properties: readonly string[] }>;

/** What pages of the corpus are ordered and filtered by beside ids. */
const corpusIndexes = {
  loophole_entity_noun: { label: 'Entity', properties: ['noun', 'connected', 'name', 'id'] },
  loophole_entity_rests_speaker: { label: 'Entity', properties: ['restsOnSpeaker'] },
  loophole_entity_rests_publisher: { label: 'Entity', properties: ['restsOnPublisher'] },
  loophole_entity_rests_prediction: { label: 'Entity', properties: ['restsOnPrediction'] },
  loophole_claim_facet: { label: 'Claim', properties: ['facet', 'id'] },
  loophole_claim_facet_published: { label: 'Claim', properties: ['facet', 'published', 'id'] },
  loophole_claim_subject: { label: 'Claim', properties: ['subjectId', 'published', 'id'] },
  loophole_claim_object: { label: 'Claim', properties: ['objectId', 'published', 'id'] },
  loophole_claim_subject_id: { label: 'Claim', properties: ['subjectId', 'id'] },
  loophole_claim_object_id: { label: 'Claim', properties: ['objectId', 'id'] },
  loophole_claim_speaker: { label: 'Claim', properties: ['speakerId'] },
  loophole_hub_facet: { label: 'HubFacet', properties: ['about'] },
} as const satisfies Record<string, { label: KeyLabel | SummaryLabel; properties: readonly string[] }>;

/** What is looked for within a text. */
const textIndexes = {
  loophole_party_name_part: { label: 'PartyName', property: 'key' },
} as const satisfies Record<string, { label: ListLabel; property: string }>;

/** Full-text indexes by name, with the label and properties that they cover. */
export const fullTextIndexes = {
  loophole_entity_text: { label: 'Entity', properties: ['name', 'aliases', 'symbol', 'id', 'noun'] },
  loophole_claim_text: { label: 'Claim', properties: ['statement'] },
  loophole_listed_party_text: { label: 'ListedParty', properties: ['nationalities', 'edition'] },
  loophole_party_name_text: { label: 'PartyName', properties: ['key', 'edition'] },
} as const satisfies Record<string, { label: KeyLabel | ListLabel; properties: readonly string[] }>;

/** Every constraint and index by name, as what makes it. */
const statements = new Map<string, string>([
  ...[...keyLabels, ...listKeyLabels].map((label) => constraint(label, 'n.id')),
  ...editionLabels.map((label) => constraint(label, '(n.edition, n.id)')),
  ...Object.entries({ ...listIndexes, ...corpusIndexes }).map(([name, { label, properties }]) =>
    index('INDEX', name, label, `(${list(properties)})`),
  ),
  ...Object.entries(textIndexes).map(([name, { label, property }]) => index('TEXT INDEX', name, label, `(n.${property})`)),
  ...Object.entries(fullTextIndexes).map(([name, { label, properties }]) =>
    index('FULLTEXT INDEX', name, label, `EACH [${list(properties)}]`),
  ),
]);

function constraint(label: string, unique: string): [string, string] {
  const name = `loophole_${label.toLowerCase()}_id`;
  return [name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE ${unique} IS UNIQUE`];
}

function index(kind: string, name: string, label: string, on: string): [string, string] {
  return [name, `CREATE ${kind} ${name} IF NOT EXISTS FOR (n:${label}) ON ${on}`];
}

function list(properties: readonly string[]): string {
  return properties.map((one) => `n.${one}`).join(', ');
}

/** What makes every constraint and index. */
export const indexStatements: readonly string[] = [...statements.values()];

/** Make what is missing and wait until every index can be used. Each statement is a transaction of its own, and costs a newly started Neo4j as much where it makes nothing. */
export async function applyConstraints(graph: Graph): Promise<void> {
  const there = new Set((await graph.run<{ name: string }>('SHOW INDEXES YIELD name')).map(({ name }) => name));
  for (const [name, statement] of statements) if (!there.has(name)) await graph.run(statement);
  await graph.run('CALL db.awaitIndexes(600)');
}
