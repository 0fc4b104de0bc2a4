/** Lists that start at the root: entities of one noun or all, claims, and what a search finds. */
import { BadUserInput } from '../../errors.js';
import { nounLabels, nounOf, nouns, predicateNames, type ListField, type NounLabel } from '../../model/vocabulary.js';
import type { EntityFilter } from '../../store/entity.js';
import { mostLike } from '../../store/search.js';
import { connectionOfEntities, limitOf, toConnection } from '../connection.js';
import type { Context } from '../context.js';
import { placeOf, type FieldAsked } from '../cursor.js';
import { claim, named, remembered } from '../nodes.js';
import type { EntityConnectionParent } from '../parents.js';
import type { QueryEntitiesArgs, QueryResolvers, QueryVisaTypesArgs } from '../generated/types.js';

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

function entities(filter: EntityFilter, args: QueryVisaTypesArgs, { stores }: Context, info: FieldAsked): EntityConnectionParent {
  const order = args.orderBy ?? 'ID';
  return connectionOfEntities(args, placeOf(info, { ...filter, order }), {
    rows: (page) => stores.entity.page(filter, order, page),
    key: ({ id, name }) => (order === 'NAME' ? [id, name] : [id]),
    node: (row) => ({ node: named(row, undefined), relationships: async () => [] }),
    total: () => stores.entity.count(filter),
  });
}

const ofNoun =
  (label: NounLabel) =>
  (_: unknown, args: QueryVisaTypesArgs, context: Context, info: FieldAsked): EntityConnectionParent =>
    entities({ ...filterOf(args), prefix: nouns[label].prefix }, args, context, info);

const listsOfNouns = Object.fromEntries(
  nounLabels.flatMap((label) => {
    const { list } = nounOf(label);
    return list ? [[list.field, ofNoun(label)]] : [];
  }),
) as Record<ListField, ReturnType<typeof ofNoun>>; // every list of the model

const claims: NonNullable<QueryResolvers['claims']> = (_, args, { stores, loaders }, info) => {
  const { filter, asOf } = args;
  const unknown = filter?.predicate?.find((name) => !(predicateNames as readonly string[]).includes(name)); // any string may be asked for
  if (unknown !== undefined) {
    const nearest = mostLike(unknown, predicateNames);
    throw new BadUserInput(`"${unknown}" is no predicate; the nearest is "${nearest}".`, 'filter.predicate', nearest);
  }
  if (filter?.known?.includes('NOT_YET')) {
    throw new BadUserInput(
      'filter.known names NOT_YET, but claims are listed once they may be public; expected KNOWN, UNCERTAIN or WITHDRAWN.',
      'filter.known',
    );
  }
  const wanted = {
    about: filter?.about ?? undefined,
    subject: filter?.subject ?? undefined,
    object: filter?.object ?? undefined,
    document: filter?.document ?? undefined,
    predicates: filter?.predicate ?? undefined,
    sourceClasses: filter?.sourceClass ?? undefined,
    modalities: filter?.modality ?? undefined,
    tenses: filter?.tense ?? undefined,
    attributions: filter?.attribution ?? undefined,
    speaker: filter?.speaker ?? undefined,
    lawStatuses: filter?.lawStatus ?? undefined,
    known: filter?.known ?? undefined,
    asOf: asOf ?? undefined,
  };
  const order = args.orderBy ?? 'ID';
  return toConnection(args, placeOf(info, { ...wanted, order }), {
    rows: async (page) => {
      const rows = await stores.claim.page(wanted, order, page);
      return Promise.all(rows.map(async ({ id, published }) => ({ node: await claim(id, asOf ?? undefined, loaders), published })));
    },
    key: ({ node, published }) => (order === 'PUBLISHED' ? [node.id, published] : [node.id]),
    node: ({ node }) => node,
    total: () => stores.claim.count(wanted),
  });
};

const search: NonNullable<QueryResolvers['search']> = async (_, { text, kinds, first }, { stores, loaders }) => {
  const limit = limitOf({ first });
  const rows = remembered(await stores.search.entities(text, kinds ?? undefined, limit), loaders);
  const edges = rows.slice(0, limit - 1).map((row) => ({
    node: named(row, undefined),
    matched: mostLike(text, [row.name, ...(row.aliases ?? []), ...(row.symbol ? [row.symbol] : []), row.id]),
  }));
  return { text, edges, hasMore: rows.length === limit };
};

export const lists: QueryResolvers = {
  entities: (_, args: QueryEntitiesArgs, context, info) =>
    entities({ ...filterOf(args), kinds: args.kinds ?? undefined }, args, context, info),
  ...listsOfNouns,
  claims,
  search,
};
