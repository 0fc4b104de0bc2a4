import { rule } from '../nodes.js';
import { claimsConcerned } from '../retracted.js';
import { impactOf } from '../retraction.js';
import type {
  ChangedRelationshipResolvers,
  FallenRelationshipResolvers,
  QueryResolvers,
  RelationshipOnRuleResolvers,
} from '../types.generated.js';

export const retractionImpact: NonNullable<QueryResolvers['retractionImpact']> = async (_, args, context) =>
  impactOf(await claimsConcerned(args, context), context);

export const FallenRelationship: FallenRelationshipResolvers = {
  rule: ({ relationship }, _, { loaders }) => (relationship.rule === null ? null : rule(relationship.rule, loaders)),
};

export const ChangedRelationship: ChangedRelationshipResolvers = {
  before: ({ before }) => before.modality,
  after: ({ after }) => after.modality,
  independentPublishersBefore: ({ before }) => before.independentPublishers,
  independentPublishersAfter: ({ after }) => after.independentPublishers,
};

export const RelationshipOnRule: RelationshipOnRuleResolvers = { before: ({ before }) => before?.modality ?? null };
