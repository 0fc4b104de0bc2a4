/** The relationships of a corpus as rows: the layers of evidence, knowledge and inference. */
import type { KeyLabel } from '../graph/constraints.js';
import { knownBy } from '../model/evidence.js';
import { relianceSpans, type Source } from '../model/reliance.js';
import { knownDay, knownTogether } from '../model/time.js';
import { relationshipId, type Relationship } from '../model/relationship.js';
import type { Layer } from '../model/vocabulary.js';
import type { Claim, Corpus } from './corpus.js';
import { infer } from './infer.js';

/** One relationship, between nodes found by their key labels and ids. */
export interface RelationshipRow {
  readonly type: string;
  readonly fromKey: KeyLabel;
  readonly from: string;
  readonly toKey: KeyLabel;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export function relationshipsOf(corpus: Corpus): RelationshipRow[] {
  const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
  return [...evidenceRows(corpus), ...infer(corpus).map((relationship) => knowledgeRow(relationship, claims))];
}

/** What ties claims to entities, documents and one another, documents to publishers, and gaps to both. */
function evidenceRows(corpus: Corpus): RelationshipRow[] {
  const reports = new Set(corpus.documents.filter(({ report }) => report !== undefined).map(({ id }) => id));
  const documentKey = (id: string): KeyLabel => (reports.has(id) ? 'Entity' : 'Document');
  return [
    ...corpus.claims.flatMap((claim) => {
      const from = { fromKey: 'Claim' as const, from: claim.id };
      const locator = { paragraph: claim.reported?.paragraph, start: claim.reported?.span[0], end: claim.reported?.span[1] };
      return [
        { type: 'SUBJECT', ...from, toKey: 'Entity' as const, to: claim.subject, properties: {} },
        ...(claim.object ? [{ type: 'OBJECT', ...from, toKey: 'Entity' as const, to: claim.object, properties: {} }] : []),
        { type: 'STATED_IN', ...from, toKey: documentKey(claim.documentId), to: claim.documentId, properties: locator },
      ];
    }),
    ...corpus.documents.flatMap(({ id, report }) =>
      report ? [{ type: 'PUBLISHED_BY', fromKey: 'Entity' as const, from: id, toKey: 'Entity' as const, to: report.publisher, properties: {} }] : [],
    ),
    ...corpus.relations.map(({ from, type, to, ...properties }) => ({ type, fromKey: 'Claim' as const, from, toKey: 'Claim' as const, to, properties })),
    ...corpus.gaps.flatMap(({ id, about, stated }) => [
      ...about.map((to) => ({ type: 'ABOUT', fromKey: 'Gap' as const, from: id, toKey: 'Entity' as const, to, properties: {} })),
      ...stated.map((to) => ({ type: 'STATED', fromKey: 'Gap' as const, from: id, toKey: 'Claim' as const, to, properties: {} })),
    ]),
  ];
}

function knowledgeRow(relationship: Relationship, claims: ReadonlyMap<string, Claim>): RelationshipRow {
  const { from, type, to, support, rule, derivedId, effect, tense, note } = relationship;
  const premises = (ids: readonly string[]): Claim[] => ids.map((id) => claims.get(id) ?? missing(id, relationship));
  const stated = premises(relationship.claims);
  const sets = [...stated.map((claim) => [claim]), ...support.map((set) => premises(set.claims))];
  const known = knownBy(sets.map((set) => ({ premises: set, inherits: true })));
  const properties = {
    id: relationshipId(relationship),
    layer: layerOf(stated),
    claims: relationship.claims,
    restsOn: relianceSpans(
      sets.map((set) => ({ sources: set.map(sourceOf), known: knownTogether(set.map((claim) => claim.known)) })),
    ).map(({ reliance, from: since, until }) => `${reliance} ${since} ${until}`),
    stands: spansOf(sets),
    knownCertain: knownDay(known.latest),
    knownPossible: knownDay(known.earliest),
    knownUntil: known.withdrawnOn,
    ...(rule && {
      derived: true,
      rule: rule.name,
      inheritsModality: rule.inheritsModality,
      derivedId,
      support: support.map((set) => set.claims.join(' ')),
      through: support.some(({ through }) => through) ? support.map(({ through }) => through ?? '') : undefined,
      effect,
      tense,
      note,
    }),
  };
  return { type, fromKey: 'Entity', from, toKey: 'Entity', to, properties };
}

/**
 * When it stands, one span for each premise set: possibly from, certainly from, until: "2019-10-11..2019-10-30..~", or up to the
 * day before a withdrawal, "2019-10-11..2019-10-30..2019-12-01". Three dates for all sets together would say that it stands
 * between a set that fell and one to come.
 */
const spansOf = (sets: readonly (readonly Claim[])[]): string[] => {
  const spans = sets.map((set) => knownTogether(set.map(({ known }) => known)));
  return [...new Set(spans.map(({ earliest, latest, withdrawnOn = '~' }) => `${earliest}..${latest}..${withdrawnOn}`))].sort();
};

/** Several people, or the document itself, are no one's word alone. */
const sourceOf = ({ speaker, reported, publisherId }: Claim): Source => ({
  speaker: speaker?.type === 'ANONYMOUS_SOURCE' || speaker?.type === 'ANONYMOUS_EXPERT' ? speaker.id : null,
  publisher: publisherId ?? null,
  predicted: reported?.tense === 'PREDICTED',
});

/** OFFICIAL if law or a reference says it, else REPORTED if a report does, else DERIVED by a rule. */
const layerOf = (stated: readonly Claim[]): Layer => {
  if (stated.length === 0) return 'DERIVED';
  return stated.some(({ sourceClass }) => sourceClass !== 'REPORTING') ? 'OFFICIAL' : 'REPORTED';
};

const missing = (id: string, relationship: Relationship): never => {
  throw new Error(`${relationshipId(relationship)} rests on claim ${id}, which is not in the corpus`);
};
