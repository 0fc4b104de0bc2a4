/** Claims, and pairs of claims that speak against each other, as findings. */
import { valuesOf as valuesOfClass } from '../../model/classes.js';
import { weakest, worst } from '../../model/evidence.js';
import { groupOf } from '../../model/extent.js';
import { interval } from '../../sentence/day.js';
import { listed } from '../../sentence/list.js';
import { clausesOf, said } from '../../sentence/told.js';
import type { ClaimDetails, ClaimRow } from '../../store/claim.js';
import type { DisagreementRow } from '../../store/disagreement.js';
import { requireClaim, requirePresent } from '../rows.js';
import type { Asked } from './asked.js';
import { phraseIn, phraseOf } from './phrase.js';
import { findingOf } from './relationship.js';
import type { Row } from './row.js';
import { toldOf } from './told.js';

/** Undefined where it does not stand as it was asked for. */
export async function claimRow(id: string, asked: Asked): Promise<Row | undefined> {
  const { loaders } = asked.sources;
  const claim = await requireClaim(id, loaders);
  const about = groupOf(claim.subjectId, claim.objectId) ?? null;
  const stood = await toldOf([{ premises: [id], inherits: true, about }], null, asked);
  if (stood === undefined) return undefined;
  const ends = claim.objectId === null ? [claim.subjectId] : [claim.subjectId, claim.objectId];
  const [details, phrases] = await Promise.all([loaders.claimDetails.load(id), Promise.all(ends.map((end) => phraseIn(end, asked)))]);
  const instead = await alternativesOf(claim, requirePresent(details, id), asked);
  const clauses = [...clausesOf(stood.told, false), ...(instead.length > 0 ? [`by its words it may mean ${listed(instead)} instead`] : [])];
  return {
    finding: {
      id,
      ...said(claim.statement, clauses),
      ...findingOf(stood, phrases),
      query: queryOf([id]),
    },
    clauses,
    subjects: phrases.slice(0, 1).map(({ plain }) => plain),
    objects: phrases.slice(1).map(({ plain }) => plain),
    values: valuesOf(requirePresent(details, id)),
    about: ends,
    rests: { publishers: stood.publishers, concluded: false },
  };
}

/** What else it may be about, as its words do not settle that. */
async function alternativesOf(
  { subjectId, objectId }: Pick<ClaimRow, 'subjectId' | 'objectId'>,
  { alternativeSubjects, alternativeObjects }: ClaimDetails,
  { sources }: Asked,
): Promise<string[]> {
  const ids = [...(alternativeSubjects ?? []), ...(alternativeObjects ?? [])].filter((id) => id !== subjectId && id !== objectId);
  return (await Promise.all(ids.map((id) => phraseOf(id, sources.loaders)))).map(({ text }) => text);
}

/** What a claim states that is no entity: a day in our words; a number, and a day that is not exact, in those that are printed. */
function valuesOf({ valueType, valueText, valueFrom, valueTo, quantityText }: ClaimDetails): string[] {
  const isDate = valueType === 'date' && (valueFrom ?? valueTo) !== null;
  if (quantityText !== null) return [`“${quantityText}”`];
  if (isDate && (valueText === null || valueFrom === valueTo)) return [interval(valueFrom, valueTo)];
  return valueText === null ? [] : [isDate ? `“${valueText}”` : valueText];
}

const reads = { CONTRADICTS: 'it contradicts', TENSION: 'it pulls against' } as const;

/** A pair of claims, each with what is told of it by itself; undefined unless both stand as they were asked for. */
export async function disagreementRow(pair: DisagreementRow, asked: Asked): Promise<Row | undefined> {
  const ids = [pair.premiseId, pair.claimId];
  const [one, other] = await Promise.all(ids.map((id) => claimRow(id, asked)));
  if (one === undefined || other === undefined) return undefined;
  const claims = await Promise.all(ids.map((id) => requireClaim(id, asked.sources.loaders)));
  const [premise = '', opposed = ''] = claims.map(({ id, statement }) => `${statement.replace(/\.$/, '')} (${id})`);
  const contests = pair.kind === 'TENSION' || claims.every(({ projects }) => projects);
  const clauses = [
    ...(pair.condition === null ? [] : [`on this reading: ${pair.condition.replace(/\.$/, '')}`]),
    pair.why.replace(/\.$/, ''),
    ...(contests ? [] : ['one of them makes no relationship, and contests none']),
    ...[one, other].map(({ finding, clauses: told }) => `${finding.id}: ${told.join('; ')}`),
  ];
  return {
    finding: {
      id: pair.id,
      ...said(`${premise}; ${reads[pair.kind]}: ${opposed}`, clauses),
      marks: valuesOfClass('Mark').filter((mark) => [one, other].some(({ finding }) => finding.marks.includes(mark))),
      modality: weakest([one.finding.modality, other.finding.modality]),
      extent: null,
      tense: null,
      lawStatus: worst([one.finding.lawStatus, other.finding.lawStatus]),
      law: one.finding.law ?? other.finding.law,
      citations: ids,
      against: [],
      query: queryOf(ids),
    },
    clauses,
    subjects: [...one.subjects, ...other.subjects],
    objects: [...one.objects, ...other.objects],
    values: [...one.values, ...other.values],
    about: [...one.about, ...other.about],
    rests: { publishers: [...one.rests.publishers, ...other.rests.publishers], concluded: false },
  };
}

const queryOf = (ids: readonly string[]): string =>
  `{ ${ids.map((id, index) => `${index === 0 ? 'claim' : 'other: claim'}(id: ${JSON.stringify(id)}) { ${fields} }`).join(' ')} }`;

const fields = 'statement modality hedges tense attribution paragraph document { name } known { status certain possible }';
