/** What the law says of a way round it, made of facts; each is marked where it was not seen in the law itself. */
import type { OneOf } from '../model/classes.js';
import { stands, type WeighedEvidence } from '../model/evidence.js';
import { byLegalPredicate } from '../model/law.js';
import { knownAt, type Day } from '../model/time.js';
import type { Tense } from '../model/vocabulary.js';
import type { ClaimRow } from '../store/claim.js';
import type { Loaders } from './loaders.js';
import { requireClaim, requirePresent } from './rows.js';

/** What the note says of how a way itself is reported. */
const tenses: Readonly<Record<Tense, string>> = {
  PAST: 'The reports of this way speak of the past.',
  PRESENT: 'The reports of this way speak of the present.',
  DUE: 'The reports of this way speak of what is owed by a date.',
  PREDICTED: 'This way is a forecast: it was expected, not reported to have happened.',
};

/** How the ways are reported, if all of them are so. */
function timeOf(ways: readonly Pick<WeighedEvidence, 'tense'>[]): string[] {
  const [tense, ...others] = [...new Set(ways.map((way) => way.tense))];
  if (others.length > 0) return ['Its ways are reported of different times: each has a note of its own.'];
  return tense ? [tenses[tense]] : [];
}

/** The facts that a note rests on, as far as they could be known: of the provision, and views on the visa type. */
export async function legalBasis(provisionId: string, visaTypeId: string, asOf: Day | undefined, loaders: Loaders): Promise<ClaimRow[]> {
  const rows = await Promise.all([provisionId, visaTypeId].map(async (id) => requirePresent(await loaders.entity.load(id), id)));
  const claims = await Promise.all(rows.flatMap(({ lawClaims }) => lawClaims ?? []).map((id) => requireClaim(id, loaders)));
  return claims
    .filter(({ known, subjectId, predicate }) => stands(knownAt(known, asOf)) && (subjectId === provisionId || predicate === 'LEGAL_VIEW'))
    .sort(byLegalPredicate);
}

/** In words; null where no fact says what the provision looks at. */
export async function legalNote(
  paragraph: string | null,
  basis: readonly ClaimRow[],
  ways: readonly Pick<WeighedEvidence, 'tense'>[],
  loaders: Loaders,
): Promise<string | null> {
  if (!basis.some(({ predicate }) => predicate === 'HAS_TEST')) return null;
  const told = await Promise.all(basis.map((claim) => sentenceOf(claim, loaders)));
  return `${paragraph ?? 'Paragraph not stated'}: ${[...told, ...timeOf(ways)].join(' ')}`;
}

const marks: Readonly<Record<OneOf<'FactStatus'>, string>> = { PRIMARY: '', SECONDARY: 'at second hand', INFERRED: 'inferred' };

/** What was seen in a copy or in the press only is said to be; a reading says itself that it is ours. */
async function sentenceOf({ id, statement, sourceClass }: ClaimRow, { claimDetails }: Loaders): Promise<string> {
  const { factStatus } = requirePresent(await claimDetails.load(id), id);
  const mark = sourceClass === 'READING' ? '' : marks[factStatus ?? 'SECONDARY'];
  return mark === '' ? statement : `${statement.replace(/\.$/, '')} (${mark}).`;
}
