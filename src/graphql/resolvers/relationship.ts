import type { RelationshipRow } from '../../store/relationship.js';
import type { Context } from '../context.js';
import { evidenceFor } from '../../reasoning/evidence.js';
import { relationshipSentence } from '../../reasoning/answer/sentence.js';
import { entityWithName } from '../nodes.js';
import { requireRelationship } from '../../reasoning/rows.js';
import type { AsOf } from '../parents.js';
import type { EntityRelationshipResolvers } from '../generated/types.js';
import { weightFields } from './weight.js';

type Above = RelationshipRow & AsOf;

/** Fields of every relationship. */
export const relationshipFields = {
  from: ({ fromId, fromName, asOf }: Above, _: unknown, { loaders }: Context) => entityWithName(fromId, fromName, asOf, loaders),
  to: ({ toId, toName, asOf }: Above, _: unknown, { loaders }: Context) => entityWithName(toId, toName, asOf, loaders),
  sentence: ({ asOf, ...row }: Above, _: unknown, context: Context) => relationshipSentence(row, asOf, context),
  note: async ({ id }: Above, _: unknown, { loaders }: Context) => (await requireRelationship(id, loaders)).note ?? null,
  ...weightFields(({ support, rule, asOf }: Above, _, { loaders }) => evidenceFor(support, rule, asOf, loaders)),
};

export const EntityRelationship: EntityRelationshipResolvers = relationshipFields;
