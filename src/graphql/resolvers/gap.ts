import { stands } from '../../model/evidence.js';
import { knownAt, knownFirst, unknownDate, type Day } from '../../model/time.js';
import { toConnection } from '../connection.js';
import { placeOf } from '../cursor.js';
import type { Context } from '../context.js';
import { gapsAbout as gapRowsAbout } from '../../reasoning/gaps.js';
import type { Loaders } from '../../reasoning/loaders.js';
import { requirePresent } from '../../reasoning/rows.js';
import { claim, entity } from '../nodes.js';
import type { AsOf, GapParent } from '../parents.js';
import type { GapResolvers, QueryResolvers } from '../generated/types.js';

export async function maybeGap(id: string, asOf: Day | undefined, loaders: Loaders): Promise<GapParent | null> {
  const row = await loaders.gap.load(id);
  if (row === null) return null;
  const stated = await Promise.all(row.statedIds.map((one) => claim(one, asOf, loaders)));
  return { ...row, stated, asOf, __typename: 'Gap' };
}

const gap = async (id: string, asOf: Day | undefined, loaders: Loaders): Promise<GapParent> =>
  requirePresent(await maybeGap(id, asOf, loaders), id);

/** The gaps that bear on an answer: those about any of its entities, by id. */
export const gapsAbout = async (ids: readonly string[], asOf: Day | undefined, loaders: Loaders): Promise<GapParent[]> =>
  Promise.all((await gapRowsAbout(ids, asOf, loaders)).map(({ id }) => gap(id, asOf, loaders)));

/** Gaps about an entity. */
export const gapsOf = ({ id, asOf }: { readonly id: string } & AsOf, _: unknown, { loaders }: Context): Promise<GapParent[]> =>
  gapsAbout([id], asOf, loaders);

export const gaps: NonNullable<QueryResolvers['gaps']> = (_, { about, asOf, ...args }, { stores, loaders }, info) => {
  const filter = { about: about ?? undefined, asOf: asOf ?? undefined };
  return toConnection(args, placeOf(info, filter), {
    rows: async (page) => Promise.all((await stores.gap.page(filter, page)).map((id) => gap(id, filter.asOf, loaders))),
    key: ({ id }) => [id],
    node: (one) => one,
    total: () => stores.gap.count(filter),
  });
};

export const Gap: GapResolvers = {
  about: ({ aboutIds, asOf }, _, { loaders }) => Promise.all(aboutIds.map((id) => entity(id, asOf, loaders))),
  stated: ({ stated, asOf }) => stated.filter(({ known }) => stands(knownAt(known, asOf))),
  known: ({ stated, asOf }) => {
    const known = stated.length === 0 ? unknownDate : knownFirst(stated.map((one) => one.known));
    return { known, status: stated.length === 0 ? 'KNOWN' : knownAt(known, asOf) };
  },
};
