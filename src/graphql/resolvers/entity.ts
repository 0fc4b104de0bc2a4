/** Fields that every noun has: its names, its claims, its relationships, and the typed traversals of its noun. */
import type { StandingStatus } from '../../model/time.js';
import { traversals, type Traversal } from '../../model/traversals.js';
import { nouns, type NounLabel } from '../../model/vocabulary.js';
import { pageFor, toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { claim, entity, relationship } from '../nodes.js';
import { gapsOf } from './gap.js';
import type { AsOf, ClaimParent, Connection, EntityConnectionParent, EntityParent, RelationshipParent } from '../parents.js';

type DayArguments = PageArguments & { readonly asOf?: string | null | undefined };
/** For fields that show relationships: of which status they have to be. */
export type StandingArguments = DayArguments & { readonly known?: readonly StandingStatus[] | null | undefined };
type Above = Pick<EntityParent, 'id'> & AsOf;

/** A day given to a field holds for all below it; without one, the day of the field above does. */
export const dayOf = ({ asOf }: { asOf: string | undefined }, args: { readonly asOf?: string | null | undefined }): string | undefined =>
  args.asOf ?? asOf;

async function claims(parent: Above, args: DayArguments, { loaders }: Context): Promise<Connection<ClaimParent>> {
  const asOf = dayOf(parent, args);
  const page = pageFor(args);
  const ids = await loaders.claimsOfEntity.load(parent.id, { ...page, asOf });
  const nodes = await Promise.all(ids.map((id) => claim(id, asOf, loaders)));
  return toConnection(nodes, page, {
    key: ({ id }) => [id],
    node: (one) => one,
    total: () => loaders.claimCountOfEntity.load(parent.id, { asOf }),
  });
}

type RelationshipsArguments = StandingArguments & {
  readonly types?: readonly string[] | null | undefined;
  readonly direction?: 'OUT' | 'IN' | null | undefined;
};

async function relationships(parent: Above, args: RelationshipsArguments, { loaders }: Context): Promise<Connection<RelationshipParent>> {
  const filter = {
    types: args.types ?? undefined,
    directions: args.direction ? [args.direction] : (['OUT', 'IN'] as const),
    known: args.known ?? undefined,
    asOf: dayOf(parent, args),
  };
  const page = pageFor(args);
  const ids = await loaders.relationshipsOf.load(parent.id, { ...filter, ...page });
  const nodes = await Promise.all(ids.map((id) => relationship(id, filter.asOf, loaders)));
  return toConnection(nodes, page, {
    key: ({ id }) => [id],
    node: (one) => one,
    total: () => loaders.relationshipCountOf.load(parent.id, filter),
  });
}

/** Where a traversal leads from an entity, a page at a time. */
export const traverse =
  (traversal: Traversal) =>
  async (parent: Above, args: StandingArguments, { loaders }: Context): Promise<EntityConnectionParent> => {
    const asOf = dayOf(parent, args);
    const filter = { ...traversal, known: args.known ?? undefined, asOf };
    const page = pageFor(args);
    const neighbors = await loaders.neighborsOf.load(parent.id, { ...filter, ...page });
    const rows = await Promise.all(
      neighbors.map(async ({ id, relationshipIds }) => ({
        node: await entity(id, asOf, loaders),
        relationships: await Promise.all(relationshipIds.map((one) => relationship(one, asOf, loaders))),
      })),
    );
    const total = (): Promise<number> => loaders.neighborCountOf.load(parent.id, filter);
    const connection = toConnection(rows, page, { key: ({ node }) => [node.id], node: (row) => row, total });
    return { ...connection, edges: connection.edges.map(({ cursor, node: row }) => ({ cursor, ...row })) };
  };

/** The typed traversals of a noun, as model/traversals.ts has them. */
const traversalsOf = (label: NounLabel) =>
  Object.fromEntries(Object.entries(traversals[label] ?? {}).map(([name, one]) => [name, traverse(one)]));

/** Every field that a noun shares with others. */
export const fieldsOf = (label: NounLabel) => ({
  aliases: ({ aliases }: EntityParent) => (aliases ?? []).map((name) => ({ name })),
  kind: () => nouns[label].kind,
  claims,
  relationships,
  gaps: gapsOf,
  ...traversalsOf(label),
});

/** Nouns with no fields of their own. */
const plain = [
  'Regime',
  'Embassy',
  'WorkerGroup',
  'VisaType',
  'StateOrder',
  'EvasionMethod',
  'RoleGroup',
  'Facility',
  'Place',
  'Publisher',
] as const satisfies readonly NounLabel[];

export const plainNouns = Object.fromEntries(plain.map((label) => [label, fieldsOf(label)]));
