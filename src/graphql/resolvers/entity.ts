/** Fields that every noun has: its names, its claims, its relationships, and the typed traversals of its noun. */
import { recordOf } from '../../model/record.js';
import { stands } from '../../model/evidence.js';
import { knownAt, type StandingStatus } from '../../model/time.js';
import { traversals, type Traversal } from '../../model/traversals.js';
import { nounLabels, nouns, shownOf, type NounLabel, type OwnRow, type RelationshipTypeName } from '../../model/vocabulary.js';
import type { Loaders } from '../../reasoning/loaders.js';
import type { EntityRow } from '../../store/entity.js';
import { connectionOfEntities, toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import type { AliasResolvers } from '../generated/types.js';
import { placeOf, type FieldAsked } from '../cursor.js';
import { claim, toEntity, relationship, relationshipOf, requireEntity } from '../nodes.js';
import { gapsOf } from './gap.js';
import type { AliasParent, AsOf, ClaimParent, Connection, EntityConnectionParent, EntityParent, RelationshipParent } from '../parents.js';

type DayArguments = PageArguments & { readonly asOf?: string | null | undefined };
/** For fields that show relationships: of which status they have to be. */
export type StandingArguments = DayArguments & { readonly known?: readonly StandingStatus[] | null | undefined };
type Above = Pick<EntityParent, 'id'> & AsOf;

/** A day given to a field holds for all below it; without one, the day of the field above does. */
export const dayOf = ({ asOf }: { asOf: string | undefined }, args: { readonly asOf?: string | null | undefined }): string | undefined =>
  args.asOf ?? asOf;

/** Of which status relationships have to be; undefined for either, as if it had been left out. */
export const toStatuses = (known: readonly StandingStatus[] | null | undefined): readonly StandingStatus[] | undefined =>
  known == null || (known.includes('KNOWN') && known.includes('UNCERTAIN')) ? undefined : known;

function claims(parent: Above, args: DayArguments, { loaders }: Context, info: FieldAsked): Connection<ClaimParent> {
  const asOf = dayOf(parent, args);
  return toConnection(args, placeOf(info, { of: parent.id, asOf }), {
    rows: async (page) => {
      const ids = await loaders.claimsOfEntity.load(parent.id, { ...page, asOf });
      return Promise.all(ids.map((id) => claim(id, asOf, loaders)));
    },
    key: ({ id }) => [id],
    node: (one) => one,
    total: () => loaders.claimCountOfEntity.load(parent.id, { asOf }),
  });
}

type RelationshipsArguments = StandingArguments & {
  readonly types?: readonly RelationshipTypeName[] | null | undefined;
  readonly direction?: 'OUT' | 'IN' | null | undefined;
};

function relationships(
  parent: Above,
  args: RelationshipsArguments,
  { loaders }: Context,
  info: FieldAsked,
): Connection<RelationshipParent> {
  const filter = {
    types: args.types ?? undefined,
    directions: args.direction ? [args.direction] : (['OUT', 'IN'] as const),
    known: toStatuses(args.known),
    asOf: dayOf(parent, args),
  };
  return toConnection(args, placeOf(info, { ...filter, of: parent.id }), {
    rows: (page) => loaders.relationshipsOf.load(parent.id, { ...filter, ...page }),
    key: ({ id }) => [id],
    node: (row) => relationshipOf(row, filter.asOf),
    total: () => loaders.relationshipCountOf.load(parent.id, filter),
  });
}

/** Where a traversal leads from an entity, a page at a time. */
export const traverse =
  (traversal: Traversal) =>
  (parent: Above, args: StandingArguments, { loaders }: Context, info: FieldAsked): EntityConnectionParent => {
    const asOf = dayOf(parent, args);
    const filter = { ...traversal, known: toStatuses(args.known), asOf };
    return connectionOfEntities(args, placeOf(info, { ...filter, of: parent.id }), {
      rows: (page) => loaders.neighborsOf.load(parent.id, { ...filter, ...page }),
      key: ({ id }) => [id],
      node: (row) => ({
        node: toEntity(row, asOf),
        relationships: () => Promise.all(row.relationshipIds.map((one) => relationship(one, asOf, loaders))),
      }),
      total: () => loaders.neighborCountOf.load(parent.id, filter),
    });
  };

/** The typed traversals of a noun, as model/traversals.ts has them. */
const traversalsOf = (label: NounLabel) =>
  Object.fromEntries(Object.entries(traversals[label] ?? {}).map(([name, one]) => [name, traverse(one)]));

/** A field of all that is known of an entity, which is read once it is asked for. */
export const entityField =
  <T>(field: (row: EntityRow) => T) =>
  async ({ id }: Pick<EntityParent, 'id'>, _: unknown, { loaders }: Context): Promise<T> =>
    field(await requireEntity(id, loaders));

/** The properties of a noun that are shown as they are. */
export const shownFieldsOf = (label: NounLabel, rowOf: (id: string, loaders: Loaders) => Promise<Partial<OwnRow>> = requireEntity) =>
  Object.fromEntries(
    shownOf(label).map(({ field, name }) => [
      field,
      async ({ id }: Pick<EntityParent, 'id'>, _: unknown, { loaders }: Context) => (await rowOf(id, loaders))[name] ?? null,
    ]),
  );

/** Facts for the reader, as far as they could be known. The source of a fact is no entity, and has none. */
async function background({ id, asOf }: Above, _: unknown, { loaders }: Context): Promise<ClaimParent[]> {
  const row = await loaders.entity.load(id);
  const facts = await Promise.all((row?.background ?? []).map((one) => claim(one, asOf, loaders)));
  return facts.filter(({ known }) => stands(knownAt(known, asOf)));
}

/** Every field that follows from the model. */
export const fieldsOf = (label: NounLabel) => ({
  aliases: async ({ id, asOf }: Above, _: unknown, { loaders }: Context): Promise<AliasParent[]> => {
    const { aliases, aliasKinds, aliasBases } = await requireEntity(id, loaders);
    return (aliases ?? []).map((name, at) => ({ name, kind: aliasKinds?.[at] ?? 'OURS', basisId: aliasBases?.[at] || null, asOf }));
  },
  description: entityField(({ description }) => description),
  kind: () => nouns[label].kind,
  claims,
  relationships,
  gaps: gapsOf,
  background,
  ...shownFieldsOf(label),
  ...traversalsOf(label),
});

export const Alias: AliasResolvers = {
  basis: ({ basisId, asOf }, _, { loaders }) => (basisId === null ? null : claim(basisId, asOf, loaders)),
};

/** The nouns, as far as they have no fields of their own. */
export const nounFields = recordOf(nounLabels, fieldsOf);
