import { namedBy, type Named } from '../../model/ids.js';
import type { Day } from '../../model/time.js';
import type { Loaders } from '../../reasoning/loaders.js';
import type { QueryResolvers } from '../generated/types.js';
import { document, maybeClaim, maybeEntity, maybeRelationship } from '../nodes.js';
import type { ClaimParent, DocumentParent, EntityParent, GapParent, RelationshipParent, RuleParent } from '../parents.js';
import { maybeGap } from './gap.js';

type NodeParent = EntityParent | DocumentParent | RelationshipParent | ClaimParent | GapParent | RuleParent;

/** How each kind of thing is found by its id: only the kind that the id names is asked. */
const find: Readonly<Record<Named, (id: string, asOf: Day | undefined, loaders: Loaders) => Promise<NodeParent | null>>> = {
  ENTITY: maybeEntity,
  DOCUMENT: async (id, asOf, loaders) => {
    const row = await loaders.document.load(id);
    return row && document(row, asOf);
  },
  RELATIONSHIP: maybeRelationship,
  CLAIM: maybeClaim,
  GAP: maybeGap,
  RULE: async (id, _, loaders) => {
    const row = await loaders.rule.load(id);
    return row && { ...row, __typename: 'Rule' };
  },
};

export const node: NonNullable<QueryResolvers['node']> = (_, { id, asOf }, { loaders }) =>
  find[namedBy(id)](id, asOf ?? undefined, loaders);
