import { weigh } from '../../model/evidence.js';
import { knownAt } from '../../model/time.js';
import { polarityOf, predicateOf, type LiteralType } from '../../model/vocabulary.js';
import type { ClaimDetails } from '../../store/claim.js';
import type { Context } from '../context.js';
import { claim, detailsOf, document, entity, named } from '../nodes.js';
import type { ClaimParent } from '../parents.js';
import type { ClaimRelationResolvers, ClaimResolvers, LawComparisonResolvers, LiteralType as LiteralTypeName } from '../generated/types.js';

const literalTypeNames: Record<LiteralType, LiteralTypeName> = { text: 'TEXT', date: 'DATE', offset: 'OFFSET', duration: 'DURATION' };

/** A field of what else is stated of a claim. */
const detail =
  <T>(field: (details: ClaimDetails, parent: ClaimParent, context: Context) => T | Promise<T>) =>
  async (parent: ClaimParent, _: unknown, context: Context): Promise<T> =>
    field(await detailsOf(parent.id, context.loaders), parent, context);

export const Claim: ClaimResolvers = {
  subject: ({ subjectId: id, subjectName: name, asOf }) => named({ id, name }, asOf),
  object: ({ objectId: id, objectName: name, asOf }) => (id === null || name === null ? null : named({ id, name }, asOf)),
  factStatus: detail(({ factStatus }) => factStatus),
  attribution: detail(({ attribution }) => attribution),
  scope: detail(({ scope }) => scope),
  note: detail(({ note }) => note),
  paragraph: detail(({ paragraph }) => paragraph),
  alternatives: detail(({ alternativeSubjects, alternativeObjects }, { asOf }, { loaders }) =>
    Promise.all([...(alternativeSubjects ?? []), ...(alternativeObjects ?? [])].map((id) => entity(id, asOf, loaders))),
  ),
  predicate: ({ predicate: name }) => ({
    name,
    definition: predicateOf(name).definition,
    polarity: polarityOf(name),
    negates: predicateOf(name).negates ?? null,
  }),
  value: detail(
    ({ valueType, valueText, valueFrom, valueTo, valueDuration, valueAnchor, valueYearInferred }) =>
      valueType && {
        type: literalTypeNames[valueType],
        text: valueText,
        from: valueFrom,
        to: valueTo,
        duration: valueDuration,
        anchor: valueAnchor,
        yearInferred: valueYearInferred ?? false,
      },
  ),
  document: ({ documentId: id, documentTitle: title, asOf }) => document({ id, title }, asOf),
  span: detail(({ spanStart, spanEnd }) => (spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd })),
  speaker: detail(({ speakerId, speakerRole, speakerType }) =>
    speakerId && speakerRole && speakerType ? { id: speakerId, role: speakerRole, type: speakerType } : null,
  ),
  valid: detail(({ validFrom, validTo, validBasis }) =>
    validFrom || validTo ? { from: validFrom, to: validTo, basis: validBasis } : null,
  ),
  known: ({ known, asOf }) => ({ known, status: knownAt(known, asOf) }),
  quantity: detail(({ quantityText, quantityMin, quantityMax }) =>
    quantityText === null ? null : { text: quantityText, min: quantityMin, max: quantityMax },
  ),
  related: async ({ id, asOf }, _, { loaders }) =>
    (await loaders.claimRelations.load(id))
      .filter(({ otherKnown }) => knownAt(otherKnown, asOf) !== 'NOT_YET')
      .map((relation) => ({ ...relation, asOf })),
  contested: ({ asOf, ...premise }) => weigh([{ premises: [premise], inherits: true }], asOf).contested,
  status: ({ known, asOf }) => (knownAt(known, asOf) === 'WITHDRAWN' ? 'WITHDRAWN' : 'LIVE'),
  withdrawn: async ({ id, known, asOf }, _, { loaders }) => {
    if (known.withdrawnOn === undefined || knownAt(known, asOf) !== 'WITHDRAWN') return null;
    const { withdrawnReason: reason } = await detailsOf(id, loaders);
    return reason === null ? null : { on: known.withdrawnOn, reason };
  },
  law: (parent) => (parent.lawStatus === null ? null : parent),
};

export const ClaimRelation: ClaimRelationResolvers = { claim: ({ otherId, asOf }, _, { loaders }) => claim(otherId, asOf, loaders) };

export const LawComparison: LawComparisonResolvers = {
  status: ({ lawStatus }) => lawStatus ?? 'AGREES',
  note: detail(({ lawNote }) => lawNote),
  claims: detail(({ lawClaims }, { asOf }, { loaders }) => Promise.all((lawClaims ?? []).map((id) => claim(id, asOf, loaders)))),
};
