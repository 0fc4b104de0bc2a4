import { weigh } from '../../model/evidence.js';
import { knownAt } from '../../model/time.js';
import { polarityOf, predicateOf, type LiteralType } from '../../model/vocabulary.js';
import { claim, document, entity, named } from '../nodes.js';
import type { ClaimRelationResolvers, ClaimResolvers, LawComparisonResolvers, LiteralType as LiteralTypeName } from '../types.generated.js';

const literalTypeNames: Record<LiteralType, LiteralTypeName> = { text: 'TEXT', date: 'DATE', offset: 'OFFSET', duration: 'DURATION' };

export const Claim: ClaimResolvers = {
  subject: ({ subjectId: id, subjectName: name, asOf }) => named({ id, name }, asOf),
  object: ({ objectId: id, objectName: name, asOf }) => (id === null || name === null ? null : named({ id, name }, asOf)),
  alternatives: ({ alternativeSubjects, alternativeObjects, asOf }, _, { loaders }) =>
    Promise.all([...(alternativeSubjects ?? []), ...(alternativeObjects ?? [])].map((id) => entity(id, asOf, loaders))),
  predicate: ({ predicate: name }) => ({
    name,
    definition: predicateOf(name).definition,
    polarity: polarityOf(name),
    negates: predicateOf(name).negates ?? null,
  }),
  value: ({ valueType, valueText, valueFrom, valueTo, valueDuration, valueAnchor, valueYearInferred }) =>
    valueType && {
      type: literalTypeNames[valueType],
      text: valueText,
      from: valueFrom,
      to: valueTo,
      duration: valueDuration,
      anchor: valueAnchor,
      yearInferred: valueYearInferred ?? false,
    },
  document: ({ documentId: id, documentTitle: title, asOf }) => document({ id, title }, asOf),
  span: ({ spanStart, spanEnd }) => (spanStart === null || spanEnd === null ? null : { start: spanStart, end: spanEnd }),
  speaker: ({ speakerId, speakerRole, speakerType }) =>
    speakerId && speakerRole && speakerType ? { id: speakerId, role: speakerRole, type: speakerType } : null,
  valid: ({ validFrom, validTo, validBasis }) => (validFrom || validTo ? { from: validFrom, to: validTo, basis: validBasis } : null),
  known: ({ known, asOf }) => ({ known, status: knownAt(known, asOf) }),
  quantity: ({ quantityText, quantityMin, quantityMax }) =>
    quantityText === null ? null : { text: quantityText, min: quantityMin, max: quantityMax },
  related: async ({ id, asOf }, _, { loaders }) =>
    (await loaders.claimRelations.load(id))
      .filter(({ otherKnown }) => knownAt(otherKnown, asOf) !== 'NOT_YET')
      .map((relation) => ({ ...relation, asOf })),
  contested: ({ asOf, ...premise }) => weigh([{ premises: [premise], inherits: true }], asOf).contested,
  status: ({ known, asOf }) => (knownAt(known, asOf) === 'WITHDRAWN' ? 'WITHDRAWN' : 'LIVE'),
  withdrawn: ({ withdrawnOn, withdrawnReason, known, asOf }) =>
    withdrawnOn && withdrawnReason && knownAt(known, asOf) === 'WITHDRAWN' ? { on: withdrawnOn, reason: withdrawnReason } : null,
  law: (parent) => (parent.lawStatus === null ? null : parent),
};

export const ClaimRelation: ClaimRelationResolvers = { claim: ({ otherId, asOf }, _, { loaders }) => claim(otherId, asOf, loaders) };

export const LawComparison: LawComparisonResolvers = {
  status: ({ lawStatus }) => lawStatus ?? 'AGREES',
  note: ({ lawNote }) => lawNote,
  claims: ({ lawClaims, asOf }, _, { loaders }) => Promise.all((lawClaims ?? []).map((id) => claim(id, asOf, loaders))),
};
