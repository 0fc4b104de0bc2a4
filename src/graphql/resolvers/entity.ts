/** Fields that every noun has. */
import { nouns, type NounLabel } from '../../model/vocabulary.js';
import { pageFor, toConnection, type PageArguments } from '../connection.js';
import type { Context } from '../context.js';
import { claim } from '../nodes.js';
import type { ClaimParent, Connection, EntityParent } from '../parents.js';

/** A day given to a field holds for all below it; without one, the day of the field above does. */
export const dayOf = ({ asOf }: { asOf: string | undefined }, args: { readonly asOf?: string | null | undefined }): string | undefined =>
  args.asOf ?? asOf;

type ClaimsArguments = PageArguments & { readonly asOf?: string | null | undefined };

async function claims(
  parent: Pick<EntityParent, 'id' | 'asOf'>,
  args: ClaimsArguments,
  { loaders }: Context,
): Promise<Connection<ClaimParent>> {
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

export const entityFields = {
  aliases: ({ aliases }: EntityParent) => (aliases ?? []).map((name) => ({ name })),
  kind: ({ label }: EntityParent) => nouns[label].kind,
  claims,
};

/** Nouns with no fields of their own. */
const plain = [
  'Regime',
  'Embassy',
  'WorkerGroup',
  'Employer',
  'VisaType',
  'StateOrder',
  'EvasionMethod',
  'RoleGroup',
  'Facility',
  'Place',
  'PublicFigure',
  'Publisher',
] as const satisfies readonly NounLabel[];

export const plainNouns = Object.fromEntries(plain.map((label) => [label, entityFields]));
