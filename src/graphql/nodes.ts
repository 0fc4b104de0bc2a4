/** From ids to the parents that resolvers hand down. An id that the graph names and does not hold is a fault of ours. */
import { labelOf } from '../model/vocabulary.js';
import type { Day } from '../model/time.js';
import type { ClaimDetails, ClaimRow } from '../store/claim.js';
import type { EntityRow, NamedEntity } from '../store/entity.js';
import type { RelationshipRow } from '../store/relationship.js';
import type { Loaders } from '../reasoning/loaders.js';
import { isCircumvention, requireClaim, requirePresent, requireRelationship } from '../reasoning/rows.js';
import type { CircumventionParent, ClaimParent, DocumentParent, EntityParent, RelationshipParent, RuleParent } from './parents.js';

export const toEntity = ({ id, name }: NamedEntity, asOf: Day | undefined): EntityParent => ({ id, name, __typename: labelOf(id), asOf });

/** The same rows, which were read whole: what else is asked of them is not read again. */
export function primeEntities(rows: readonly EntityRow[], { entity: loader }: Loaders): readonly EntityRow[] {
  for (const row of rows) loader.prime(row.id, row);
  return rows;
}

export const maybeEntity = async (id: string, asOf: Day | undefined, { entity: loader }: Loaders): Promise<EntityParent | null> => {
  const row = await loader.load(id);
  return row && toEntity(row, asOf);
};

export const maybeClaim = async (id: string, asOf: Day | undefined, { claim: loader }: Loaders): Promise<ClaimParent | null> => {
  const row = await loader.load(id);
  return row && claimOf(row, asOf);
};

export function relationshipOf(row: RelationshipRow, asOf: Day | undefined): RelationshipParent {
  return isCircumvention(row) ? { ...row, __typename: 'Circumvention', asOf } : { ...row, __typename: 'EntityRelationship', asOf };
}

export const maybeRelationship = async (
  id: string,
  asOf: Day | undefined,
  { relationship: loader }: Loaders,
): Promise<RelationshipParent | null> => {
  const row = await loader.load(id);
  return row && relationshipOf(row, asOf);
};

export const document = ({ id, title }: { id: string; title: string }, asOf: Day | undefined): DocumentParent => ({
  id,
  name: title,
  __typename: 'Document',
  asOf,
});

export const entity = async (id: string, asOf: Day | undefined, loaders: Loaders): Promise<EntityParent> =>
  requirePresent(await maybeEntity(id, asOf, loaders), id);
/** Not read where its name is known already. */
export const entityWithName = (
  id: string,
  name: string | undefined,
  asOf: Day | undefined,
  loaders: Loaders,
): EntityParent | Promise<EntityParent> => (name === undefined ? entity(id, asOf, loaders) : toEntity({ id, name }, asOf));

/** All that is known of an entity that is named. */
export const requireEntity = async (id: string, { entity: loader }: Loaders): Promise<EntityRow> =>
  requirePresent(await loader.load(id), id);
export const claimOf = (row: ClaimRow, asOf: Day | undefined): ClaimParent => ({ ...row, __typename: 'Claim', asOf });
export const claim = async (id: string, asOf: Day | undefined, loaders: Loaders): Promise<ClaimParent> =>
  claimOf(await requireClaim(id, loaders), asOf);
/** What else is stated of a claim. */
export const detailsOf = async (id: string, { claimDetails: loader }: Loaders): Promise<ClaimDetails> =>
  requirePresent(await loader.load(id), id);
export const relationship = async (id: string, asOf: Day | undefined, loaders: Loaders): Promise<RelationshipParent> =>
  relationshipOf(await requireRelationship(id, loaders), asOf);

export async function circumvention(id: string, asOf: Day | undefined, loaders: Loaders): Promise<CircumventionParent> {
  const found = await relationship(id, asOf, loaders);
  return found.__typename === 'Circumvention' ? found : Promise.reject(new Error(`${id} is no circumvention by a method`));
}

export const rule = async (name: string, { rule: loader }: Loaders): Promise<RuleParent> => ({
  ...requirePresent(await loader.load(name), name),
  __typename: 'Rule',
});
