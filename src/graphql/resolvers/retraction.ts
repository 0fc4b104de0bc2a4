import { impactOf } from '../../reasoning/retraction.js';
import type { RelationshipRow } from '../../store/relationship.js';
import { claimOf, relationshipOf, rule } from '../nodes.js';
import type {
  ChangedRelationshipResolvers,
  FallenRelationshipResolvers,
  LostPremiseSetResolvers,
  QueryResolvers,
  RelationshipOnRuleResolvers,
  RetractionImpactResolvers,
} from '../generated/types.js';

export const retractionImpact: NonNullable<QueryResolvers['retractionImpact']> = (_, args, context) => impactOf(args, context);

export const RetractionImpact: RetractionImpactResolvers = {
  retracted: ({ retracted }) => retracted.map((row) => claimOf(row, undefined)),
  noLongerContested: ({ noLongerContested }) => noLongerContested.map((row) => relationshipOf(row, undefined)),
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
};

export const RelationshipOnRule: RelationshipOnRuleResolvers = { relationship, before: ({ before }) => before?.modality ?? null };
