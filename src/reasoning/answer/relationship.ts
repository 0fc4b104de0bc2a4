/** Relationships as findings, and as sentences wherever one is shown. */
import type { Finding } from '../../model/answer.js';
import { byText } from '../../model/text.js';
import { groupOf } from '../../model/extent.js';
import type { RelationshipTypeName } from '../../model/vocabulary.js';
import { clauseOf } from '../../sentence/clause.js';
import { capitalized } from '../../sentence/list.js';
import { clausesOf, marksOf, said } from '../../sentence/told.js';
import type { RelationshipRow } from '../../store/relationship.js';
import { instead, type Asked } from './asked.js';
import { phraseIn, type Told as Phrased } from './phrase.js';
import type { Row } from './row.js';
import { toldOf, type Stood } from './told.js';

/** Undefined where it does not stand as it was asked for. */
export async function relationshipRow(stored: RelationshipRow, asked: Asked): Promise<Row | undefined> {
  const row = instead(stored, asked);
  const stood = await toldOf(row.support, row.rule, asked);
  if (stood === undefined) return undefined;
  const [subject, object] = await Promise.all([phraseIn(row.fromId, asked), phraseIn(row.toId, asked)]);
  const { told } = stood;
  const group = groupOf(row.fromId, row.toId);
  const clause = clauseOf({
    subject,
    type: row.type as RelationshipTypeName, // a relationship is stored under no other
    object,
    modality: told.modality,
    tense: told.tense,
    extent: told.extent,
    group: group === row.fromId ? 'subject' : group === row.toId ? 'object' : null,
  });
  const clauses = [...effectClauses(row), ...clausesOf(told, group !== undefined)];
  return {
    finding: {
      id: row.id,
      ...said(capitalized(clause), clauses),
      ...findingOf(stood, [subject, object]),
      query: queryOf(row.id),
    },
    clauses,
    subjects: [subject],
    objects: [object],
    values: [],
    about: [row.fromId, row.toId],
    rests: { publishers: stood.publishers, concluded: told.concluded !== null },
  };
}

/** What every finding on evidence has. @param phrases of what it is about */
export function findingOf(
  { told, evidence }: Stood,
  phrases: readonly Phrased[],
): Omit<Finding, 'id' | 'part' | 'sentence' | 'statement' | 'query'> {
  return {
    marks: marksOf(told),
    modality: told.modality,
    extent: told.extent,
    tense: told.tense,
    lawStatus: told.lawStatus,
    law: phrases.map(({ paragraph }) => paragraph).findLast((paragraph) => paragraph !== null) ?? null,
    citations: [...new Set([...evidence.premises.map(({ id }) => id), ...phrases.flatMap(({ basis }) => basis)])].sort(byText),
    against: told.against,
  };
}

const effects = {
  AVOIDS_LETTER: 'what the provision tests is not there',
  EVADES_IN_PRACTICE: 'the provision applies all the same',
} as const;

/** How a provision is got round; nothing of other relationships. */
export const effectClauses = ({ effect }: Pick<RelationshipRow, 'effect'>): string[] => (effect === null ? [] : [effects[effect]]);

const queryOf = (id: string): string =>
  `{ node(id: ${JSON.stringify(id)}) { ... on Relationship { sentence evidence { modality claims { id statement paragraph document { name } } } } } }`;
