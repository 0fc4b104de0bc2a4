import { questions } from '../../catalogue/catalogue.js';
import { changedFindings } from '../../reasoning/answer/impact.js';
import { impactOf } from '../../reasoning/retraction.js';
import type { RelationshipRow } from '../../store/relationship.js';
import { weigh } from '../../model/evidence.js';
import { claimOf, detailsOf, relationshipOf, rule, toEntity } from '../nodes.js';
import { literalOf, predicateNamed } from './claim.js';
import type {
  ChangedRelationshipResolvers,
  FallenRelationshipResolvers,
  LostPremiseSetResolvers,
  QueryResolvers,
  RelationshipOnRuleResolvers,
  RetractedValueResolvers,
  RetractionImpactResolvers,
} from '../generated/types.js';

export const retractionImpact: NonNullable<QueryResolvers['retractionImpact']> = (_, args, context) => impactOf(args, context);

export const RetractionImpact: RetractionImpactResolvers = {
  retracted: ({ retracted }) => retracted.map((row) => claimOf(row, undefined)),
  noLongerContested: ({ noLongerContested }) => noLongerContested.map((row) => relationshipOf(row, undefined)),
  findings: async ({ retracted }, _, context) => {
    const ids = retracted.map(({ id }) => id);
    return (await changedFindings(questions, ids, context)).map(({ id: of, ...change }) => ({ of, ...change }));
  },
  noLongerQualified: ({ noLongerQualified }) => noLongerQualified.map((row) => relationshipOf(row, undefined)),
};

/** The relationship that a retraction touches, as of everything loaded. */
const relationship = ({ relationship: row }: { readonly relationship: RelationshipRow }) => relationshipOf(row, undefined);

export const FallenRelationship: FallenRelationshipResolvers = {
  relationship,
  rule: ({ relationship: row }, _, { loaders }) => (row.rule === null ? null : rule(row.rule, loaders)),
};

export const LostPremiseSet: LostPremiseSetResolvers = {
  premises: ({ premises }) => premises.map((row) => claimOf(row, undefined)),
  retracted: ({ retracted }) => retracted.map((row) => claimOf(row, undefined)),
};

export const ChangedRelationship: ChangedRelationshipResolvers = {
  relationship,
  before: ({ before }) => before.modality,
  after: ({ after }) => after.modality,
  independentPublishersBefore: ({ before }) => before.independentPublishers,
  independentPublishersAfter: ({ after }) => after.independentPublishers,
  extentBefore: ({ before }) => before.extent,
  extentAfter: ({ after }) => after.extent,
  survivors: ({ left }) => weigh(left, undefined).standing.map((set) => ({ ...set, asOf: undefined })),
};

export const RetractedValue: RetractedValueResolvers = {
  subject: ({ retracted: [first] }) => (first ? toEntity({ id: first.subjectId, name: first.subjectName }, undefined) : none()),
  predicate: ({ retracted: [first] }) => (first ? predicateNamed(first.predicate) : none()),
  value: async ({ retracted: [first] }, _, { loaders }) => (first && literalOf(await detailsOf(first.id, loaders))) || none(),
  retracted: ({ retracted }) => retracted.map((row) => claimOf(row, undefined)),
  survivors: ({ survivors }) => survivors.map((row) => claimOf(row, undefined)),
  falls: ({ survivors }) => survivors.length === 0,
};

/** A value is of the claims that state it. */
const none = (): never => {
  throw new Error('a retracted value has no claim');
};

export const RelationshipOnRule: RelationshipOnRuleResolvers = { relationship, before: ({ before }) => before?.modality ?? null };
