import type { RelationshipRow } from '../../store/relationship.js';
import type { Context } from '../context.js';
import { evidenceFor } from '../evidence.js';
import { entity } from '../nodes.js';
import type { AsOf } from '../parents.js';
import type { EntityRelationshipResolvers } from '../types.generated.js';

type Above = RelationshipRow & AsOf;

/** Fields of every relationship. */
export const relationshipFields = {
  from: ({ fromId, asOf }: Above, _: unknown, { loaders }: Context) => entity(fromId, asOf, loaders),
  to: ({ toId, asOf }: Above, _: unknown, { loaders }: Context) => entity(toId, asOf, loaders),
  evidence: ({ support, rule, asOf }: Above, _: unknown, { loaders }: Context) => evidenceFor(support, rule, asOf, loaders),
};

export const EntityRelationship: EntityRelationshipResolvers = relationshipFields;
