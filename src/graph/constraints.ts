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

/** What lists are filtered by, and pages of the corpus ordered and filtered by, beside ids. */
const indexes: readonly { label: KeyLabel | SummaryLabel | ListLabel; properties: readonly string[] }[] = [
  { label: 'ListedParty', properties: ['edition', 'name', 'id'] },
  { label: 'PartyName', properties: ['key'] },
  { label: 'Designation', properties: ['edition', 'listedOn'] },
  { label: 'IdentityDocument', properties: ['key'] },
  { label: 'PartyChange', properties: ['edition', 'partyId'] },
  { label: 'Entity', properties: ['noun', 'connected', 'name', 'id'] },
  { label: 'Entity', properties: ['restsOnSpeaker'] },
  { label: 'Entity', properties: ['restsOnPublisher'] },
  { label: 'Entity', properties: ['restsOnPrediction'] },
  { label: 'Claim', properties: ['facet', 'id'] },
  { label: 'Claim', properties: ['facet', 'possible', 'id'] },
  { label: 'Claim', properties: ['subjectId', 'possible', 'id'] },
  { label: 'Claim', properties: ['objectId', 'possible', 'id'] },
  { label: 'Claim', properties: ['subjectId', 'id'] },
  { label: 'Claim', properties: ['objectId', 'id'] },
  { label: 'Claim', properties: ['speakerId'] },
  { label: 'HubFacet', properties: ['about'] },
];

/** What is looked for within a text. */
const textIndexes = {
  loophole_party_name_part: { label: 'PartyName', property: 'key' },
} as const satisfies Record<string, { label: ListLabel; property: string }>;

/**
 * Full-text indexes by name, with the label and properties that they cover, and by what words are made of them where not as they are
 * printed: "english" takes inflected forms for one and leaves out the commonest words, "keyword" takes each text whole.
 */
export const fullTextIndexes = {
  loophole_entity_text: { label: 'Entity', properties: ['name', 'aliases', 'symbol', 'id', 'noun'] },
  loophole_entity_form: { label: 'Entity', properties: ['name', 'aliases', 'noun'], analyzer: 'english' },
  loophole_entity_key: { label: 'Entity', properties: ['nameKeys', 'ambiguousKeys', 'noun'], analyzer: 'keyword' },
  loophole_claim_statement: { label: 'Claim', properties: ['statement'], analyzer: 'english' },
  loophole_listed_party_text: { label: 'ListedParty', properties: ['nationalities', 'edition'] },
  loophole_party_name_text: { label: 'PartyName', properties: ['key', 'edition'] },
} as const satisfies Record<string, FullTextIndex>;

interface FullTextIndex {
  readonly label: KeyLabel | ListLabel;
  readonly properties: readonly string[];
  readonly analyzer?: 'english' | 'keyword';
}

/** Every constraint and index by name, as what makes it. */
const statements = new Map<string, string>([
  ...[...keyLabels, ...listKeyLabels].map((label) => constraint(label, 'n.id')),
  ...editionLabels.map((label) => constraint(label, '(n.edition, n.id)')),
  ...indexes.map(({ label, properties }) => index('INDEX', nameOf(label, properties), label, `(${list(properties)})`)),
  ...Object.entries(textIndexes).map(([name, { label, property }]) => index('TEXT INDEX', name, label, `(n.${property})`)),
  ...Object.entries<FullTextIndex>(fullTextIndexes).map(([name, { label, properties, analyzer }]) =>
    index('FULLTEXT INDEX', name, label, `EACH [${list(properties)}]${analyzedBy(analyzer)}`),
  ),
]);

function constraint(label: string, unique: string): [string, string] {
  const name = `loophole_${label.toLowerCase()}_id`;
  return [name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE ${unique} IS UNIQUE`];
}

/** It tells all that it is on, so that one on something else is another. */
function nameOf(label: string, properties: readonly string[]): string {
  return ['loophole', label, ...properties].join('_').toLowerCase();
}

function index(kind: string, name: string, label: string, on: string): [string, string] {
  return [name, `CREATE ${kind} ${name} IF NOT EXISTS FOR (n:${label}) ON ${on}`];
}

function list(properties: readonly string[]): string {
  return properties.map((one) => `n.${one}`).join(', ');
}

function analyzedBy(analyzer: string | undefined): string {
  return analyzer === undefined ? '' : ` OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}'}}`;
}

/** What makes every constraint and index. */
export const indexStatements: readonly string[] = [...statements.values()];

/**
 * Make what is missing, take out what an earlier version left, and wait until every index can be used. Each statement is a transaction of
 * its own, and costs a newly started Neo4j as much where it makes nothing.
 */
export async function applyConstraints(graph: Graph): Promise<void> {
  const rows = await graph.run<{ name: string; owningConstraint: string | null }>('SHOW INDEXES YIELD name, owningConstraint');
  const there = new Set(rows.map(({ name }) => name));
  for (const { name, owningConstraint } of rows)
    if (name.startsWith('loophole_') && owningConstraint === null && !statements.has(name)) await graph.run(`DROP INDEX ${name} IF EXISTS`);
  for (const [name, statement] of statements) if (!there.has(name)) await graph.run(statement);
  await graph.run('CALL db.awaitIndexes(600)');
}
