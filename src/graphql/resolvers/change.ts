import { BadUserInput } from '../badUserInput.js';
import type { Change } from '../../store/change.js';
import { toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf, type FieldAsked } from '../cursor.js';
import { claim } from '../nodes.js';
import type { ClaimParent, Connection, KnowledgeChangeParent } from '../parents.js';
import type { KnowledgeChangeResolvers, QueryResolvers } from '../types.generated.js';

export const changes: NonNullable<QueryResolvers['changes']> = (_, { from, to }) => {
  if (from < to) return { from, to };
  throw new BadUserInput(`from is ${from} and to is ${to}; expected an earlier and a later day.`, 'from');
};

/** Claims to which something happened between the two days, as they stand at the end of the later. */
const claimsThat =
  (what: Change) =>
  (between: KnowledgeChangeParent, args: PageArguments, { stores, loaders }: Context, info: FieldAsked): Connection<ClaimParent> =>
    toConnection(args, placeOf(info, between), {
      rows: async (page) => Promise.all((await stores.change.claims(between, what, page)).map((id) => claim(id, between.to, loaders))),
      key: ({ id }) => [id],
      node: (one) => one,
      total: () => stores.change.count(between, what),
    });

export const KnowledgeChange: KnowledgeChangeResolvers = {
  becameKnown: claimsThat('KNOWN'),
  becamePossible: claimsThat('POSSIBLE'),
  superseded: claimsThat('SUPERSEDED'),
  withdrawn: claimsThat('WITHDRAWN'),
  contested: claimsThat('CONTESTED'),
};
