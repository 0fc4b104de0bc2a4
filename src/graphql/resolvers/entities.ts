/** Lists of entities that start at the root: of one noun, or of all. */
import { nounLabels, nounOf, nouns, type ListField, type NounLabel } from '../../model/vocabulary.js';
import type { EntityFilter } from '../../store/entity.js';
import { connectionOfEntities } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf, type FieldAsked } from '../cursor.js';
import type { QueryEntitiesArgs, QueryResolvers, QueryVisaTypesArgs } from '../generated/types.js';
import { toEntity } from '../nodes.js';
import type { EntityConnectionParent } from '../parents.js';

const filterOf = ({ filter }: QueryVisaTypesArgs): EntityFilter => ({
  ids: both(filter?.id?.eq, filter?.id?.in),
  names: both(filter?.name?.eq, filter?.name?.in),
  contains: filter?.name?.contains ?? undefined,
  background: filter?.background ?? false,
});

/** The values that both `eq` and `in` allow; undefined where neither is given. */
const both = (eq: string | null | undefined, among: readonly string[] | null | undefined): readonly string[] | undefined => {
  if (eq == null) return among ?? undefined;
  return among == null || among.includes(eq) ? [eq] : [];
};

function pageOf(filter: EntityFilter, args: QueryVisaTypesArgs, { stores }: Context, info: FieldAsked): EntityConnectionParent {
  const order = args.orderBy ?? 'ID';
  return connectionOfEntities(args, placeOf(info, { ...filter, order }), {
    rows: (page) => stores.entity.page(filter, order, page),
    key: ({ id, name }) => (order === 'NAME' ? [id, name] : [id]),
    node: (row) => ({ node: toEntity(row, undefined), relationships: async () => [] }),
    total: () => stores.entity.count(filter),
  });
}

const ofNoun =
  (label: NounLabel) =>
  (_: unknown, args: QueryVisaTypesArgs, context: Context, info: FieldAsked): EntityConnectionParent =>
    pageOf({ ...filterOf(args), prefix: nouns[label].prefix }, args, context, info);

const listsOfNouns = Object.fromEntries(
  nounLabels.flatMap((label) => {
    const { list } = nounOf(label);
    return list ? [[list.field, ofNoun(label)]] : [];
  }),
) as Record<ListField, ReturnType<typeof ofNoun>>; // every list of the model

export const entityQueries: QueryResolvers = {
  entities: (_, args: QueryEntitiesArgs, context, info) =>
    pageOf({ ...filterOf(args), kinds: args.kinds ?? undefined }, args, context, info),
  ...listsOfNouns,
};
