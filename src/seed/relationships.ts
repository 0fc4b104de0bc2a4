/** The relationships of a corpus as rows: the layers of evidence, knowledge and inference. */
import type { KeyLabel } from '../graph/constraints.js';
import { weigh, weightOf, type Premise, type Support } from '../model/evidence.js';
import { exclusionOf } from '../model/exclusion.js';
import { groupBy } from '../model/group.js';
import { isOneVoice, relianceSpans, type Source } from '../model/reliance.js';
import { standsOf } from '../model/stands.js';
import { knownFirst, knownTogether, toStored } from '../model/time.js';
import { relationshipId, type Relationship } from '../model/relationship.js';
import type { Layer, RelationshipTypeName } from '../model/vocabulary.js';
import { captionOf, withdrawnCaption, type Captioned } from '../sentence/caption.js';
import type { Claim, Corpus } from './corpus.js';
import { premisesOf, supportOf } from './premises.js';

/** One relationship, between nodes found by their key labels and ids. */
export interface RelationshipRow {
  readonly type: string;
  readonly fromKey: KeyLabel;
  readonly from: string;
  readonly toKey: KeyLabel;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Every claim by its id, as it is given and as a premise, and the entities whose verb is in the plural. */
interface Evidence {
  readonly plurals: ReadonlySet<string>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly premises: ReadonlyMap<string, Premise>;
}

/** @param knowledge every relationship between entities */
export function relationshipsOf(corpus: Corpus, knowledge: readonly Relationship[]): RelationshipRow[] {
  const evidence = {
    plurals: new Set(corpus.entities.flatMap(({ id, plural }) => (plural === true ? [id] : []))),
    claims: new Map(corpus.claims.map((claim) => [claim.id, claim])),
    premises: premisesOf(corpus),
  };
  const exclusions = exclusionsOf(corpus);
  return [
    ...evidenceRows(corpus),
    ...knowledge.map((relationship) => knowledgeRow(relationship, evidence, exclusions.get(relationshipId(relationship)))),
  ];
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
      report
        ? [{ type: 'PUBLISHED_BY', fromKey: 'Entity' as const, from: id, toKey: 'Entity' as const, to: report.publisher, properties: {} }]
        : [],
    ),
    ...corpus.relations.map(({ from, type, to, ...properties }) => ({
      type,
      fromKey: 'Claim' as const,
      from,
      toKey: 'Claim' as const,
      to,
      properties,
    })),
    ...corpus.gaps.flatMap(({ id, about, stated }) => [
      ...about.map((to) => ({ type: 'ABOUT', fromKey: 'Gap' as const, from: id, toKey: 'Entity' as const, to, properties: {} })),
      ...stated.map((to) => ({ type: 'STATED', fromKey: 'Gap' as const, from: id, toKey: 'Claim' as const, to, properties: {} })),
    ]),
  ];
}

function knowledgeRow(
  relationship: Relationship,
  { plurals, claims, premises }: Evidence,
  excludedFor: readonly string[] | undefined,
): RelationshipRow {
  const { from, type, to, support, rule, derivedId, effect, note } = relationship;
  const alternatives = supportOf(relationship, premises);
  const sets = alternatives.map((set) => ({ ...set, known: knownTogether(set.premises.map((one) => one.known)), ...weightOf(set) }));
  const known = knownFirst(sets.map((set) => set.known));
  const sourcesOf = (ids: readonly Premise[]): Source[] => ids.flatMap(({ id }) => claims.get(id) ?? []).map(sourceOf);
  const layer = layerOf(relationship.claims.flatMap((id) => premises.get(id) ?? []));
  const properties = {
    id: relationshipId(relationship),
    layer,
    // No other predicate makes a relationship.
    caption: captionIn(alternatives, { type: type as RelationshipTypeName, plural: plurals.has(from), layer }),
    claims: relationship.claims,
    restsOn: relianceSpans(
      sets.map((set) => ({ sources: sourcesOf(set.premises), known: set.known, predicted: set.tense === 'PREDICTED' })),
    ).map(({ reliance, from: since, until }) => `${reliance} ${since} ${until}`),
    stands: standsOf(sets.map((set) => ({ ...set, conflictsWithLaw: set.premises.every(conflicts) }))),
    excludedFor,
    ...toStored(known),
    ...(rule && {
      derived: true,
      rule: rule.name,
      inheritsModality: rule.inheritsModality,
      derivedId,
      support: support.map((set) => set.claims.join(' ')),
      through: support.some(({ through }) => through) ? support.map(({ through }) => through ?? '') : undefined,
      tenses: support.some(({ tense }) => tense) ? support.map(({ tense }) => tense ?? '') : undefined,
      most: support.some(({ atMost }) => atMost) ? support.map(({ atMost }) => atMost ?? '') : undefined,
      effect,
      note,
    }),
  };
  return { type, fromKey: 'Entity', from, toKey: 'Entity', to, properties };
}

/** Of everything loaded, as no day is asked for here; what was taken back says that and nothing else. */
function captionIn(support: readonly Support[], what: Pick<Captioned, 'type' | 'plural' | 'layer'>): string {
  const { status, qualifications, ...evidence } = weigh(support, undefined);
  return status === 'WITHDRAWN' ? withdrawnCaption(what) : captionOf({ ...what, ...evidence, qualified: qualifications.length > 0 });
}

/** By relationship, the groups for which claims deny it, as a search reads them. */
const exclusionsOf = ({ claims }: Corpus): Map<string, string[]> => {
  const lines = claims.flatMap(({ excludes, known, subject }) =>
    (excludes?.relationships ?? []).map((id) => ({ id, line: exclusionOf(known, subject) })),
  );
  return new Map([...groupBy(lines, ({ id }) => id)].map(([id, group]) => [id, group.map(({ line }) => line).sort()]));
};

const sourceOf = ({ speaker, publisherId }: Claim): Source => ({
  speaker: speaker && isOneVoice(speaker.type) ? speaker.id : null,
  publisher: publisherId ?? null,
});

const conflicts = ({ lawStatus }: Premise): boolean => lawStatus === 'CONFLICTS';

/** Who says it: OFFICIAL before REPORTED before REFERENCE; DERIVED what only a rule concludes. */
const layerOf = (stated: readonly Premise[]): Layer => {
  const said = new Set(stated.map(({ sourceClass }) => sourceClass));
  if (said.has('OFFICIAL')) return 'OFFICIAL';
  if (said.has('REPORTING')) return 'REPORTED';
  return said.has('REFERENCE') ? 'REFERENCE' : 'DERIVED';
};
