import type { RelationshipRow } from '../../store/relationship.js';
import type { Context } from '../context.js';
import { evidenceFor } from '../../reasoning/evidence.js';
import { entityWithName } from '../nodes.js';
import { requireRelationship } from '../../reasoning/rows.js';
import type { AsOf } from '../parents.js';
import type { EntityRelationshipResolvers } from '../generated/types.js';

type Above = RelationshipRow & AsOf;

const evidenceOf = ({ support, rule, asOf }: Above, _: unknown, { loaders }: Context) => evidenceFor(support, rule, asOf, loaders);

/** Fields of every relationship. */
export const relationshipFields = {
  from: ({ fromId, fromName, asOf }: Above, _: unknown, { loaders }: Context) => entityWithName(fromId, fromName, asOf, loaders),
  to: ({ toId, toName, asOf }: Above, _: unknown, { loaders }: Context) => entityWithName(toId, toName, asOf, loaders),
  note: async ({ id }: Above, _: unknown, { loaders }: Context) => (await requireRelationship(id, loaders)).note ?? null,
  evidence: evidenceOf,
  extent: async (above: Above, _: unknown, context: Context) => (await evidenceOf(above, _, context)).extent,
  tense: async (above: Above, _: unknown, context: Context) => (await evidenceOf(above, _, context)).tense,
  lawStatus: async (above: Above, _: unknown, context: Context) => (await evidenceOf(above, _, context)).lawStatus,
};

export const EntityRelationship: EntityRelationshipResolvers = relationshipFields;
