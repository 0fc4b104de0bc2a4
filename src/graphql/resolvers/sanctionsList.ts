import type { ListKey, QueryResolvers, SanctionsListResolvers } from '../generated/types.js';

/** Every record of a list says so. */
export const official = () => 'OFFICIAL' as const;

/** Properties that a list has for a thing, from their parallel lists. */
export const attributesOf = ({ attributeNames, attributeValues }: Attributed) =>
  attributeNames.map((name, index) => ({ name, value: attributeValues[index] ?? '' }));

interface Attributed {
  readonly attributeNames: readonly string[];
  readonly attributeValues: readonly string[];
}

export const SanctionsList: SanctionsListResolvers = {
  key: ({ id }) => id.toUpperCase() as ListKey, // the keys of lists are the values of the enum in lower case
  sourceClass: official,
  leftovers: ({ leftoverPlaces, leftoverExamples, leftoverCounts }) =>
    leftoverPlaces.map((at, index) => ({ at, example: leftoverExamples[index] ?? '', totalCount: leftoverCounts[index] ?? 0 })),
  versions: ({ id }, _, { loaders }) => loaders.versionsOfList.load(id),
};

export const lists: NonNullable<QueryResolvers['lists']> = (_, __, { loaders }) => loaders.lists();
