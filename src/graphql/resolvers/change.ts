import { claimsThatChanged, relationshipsThatChanged, requireInOrder } from '../../reasoning/changes.js';
import type { Change } from '../../store/change.js';
import { toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf, type FieldAsked } from '../cursor.js';
import { claimOf, relationshipOf } from '../nodes.js';
import type { ClaimParent, Connection, KnowledgeChangeParent } from '../parents.js';
import type { KnowledgeChangeResolvers, QueryResolvers } from '../generated/types.js';

export const changes: NonNullable<QueryResolvers['changes']> = (_, between) => requireInOrder(between);

/** Claims to which something happened between the two days, as they stand at the end of the later. */
const claimsThat =
  (what: Change) =>
  (between: KnowledgeChangeParent, args: PageArguments, context: Context, info: FieldAsked): Connection<ClaimParent> =>
    toConnection(args, placeOf(info, between), {
      rows: (page) => claimsThatChanged(between, what, page, context),
      key: ({ id }) => [id],
      node: (row) => claimOf(row, between.to),
      total: () => context.stores.change.count(between, what),
    });

export const KnowledgeChange: KnowledgeChangeResolvers = {
  becameKnown: claimsThat('KNOWN'),
  becamePossible: claimsThat('POSSIBLE'),
  superseded: claimsThat('SUPERSEDED'),
  withdrawn: claimsThat('WITHDRAWN'),
  contested: claimsThat('CONTESTED'),
  changed: async (between, _, context) => {
    const { rows, truncated } = await relationshipsThatChanged(between, context);
    return {
      rows: rows.map(({ relationship, ...change }) => ({ ...change, relationship: relationshipOf(relationship, between.to) })),
      truncated,
    };
  },
};
