/** What a search for paths may use, and its bounds. A search without bounds is never made. */
import type { OneOf } from './classes.js';
import type { StandingStatus } from './time.js';
import { polarityOf, relationshipTypes, type RelationshipTypeName } from './vocabulary.js';

/** Least and most that may be asked for. */
export const pathBounds = {
  maxLength: [1, 8],
  maxPaths: [1, 50],
  maxRelationships: [1, 100],
  hubDegree: [1, 10_000],
  depth: [1, 3],
} as const satisfies Record<string, readonly [number, number]>;

/** What holds where nothing is asked for; schema.graphql says the same. */
export const pathDefaults = { maxLength: 6, maxPaths: 10, maxRelationships: 100, hubDegree: 500 } as const;

export type TruncationReason = OneOf<'TruncationReason'>;

/** What may be asked of a search; what is left out is as in pathDefaults. */
export interface PathOptions extends Partial<Omit<WantedTypes, 'includeNegative'>> {
  readonly avoidNodes?: readonly string[] | null | undefined;
  readonly known?: readonly StandingStatus[] | null | undefined;
  readonly maxLength?: number | null | undefined;
  readonly maxPaths?: number | null | undefined;
  readonly maxRelationships?: number | null | undefined;
  readonly hubDegree?: number | null | undefined;
  readonly includeNegative?: boolean | null | undefined;
  readonly includeLawConflicts?: boolean | null | undefined;
  readonly includeExcluded?: boolean | null | undefined;
}

/** The most relationships that one search looks at; past it, the search ends and says so. */
export const mostLookedAt = 10_000;
/** The part of the time of a request that one search may take: what it found is still to be told. */
export const searchShare = 0.2;

export interface WantedTypes {
  readonly types?: readonly RelationshipTypeName[] | null | undefined;
  readonly avoidTypes?: readonly RelationshipTypeName[] | null | undefined;
  readonly includeNegative: boolean;
}

/** The types that a search uses; all others are left out. What denies is used only if asked for. */
export function usedTypes({ types, avoidTypes, includeNegative }: WantedTypes): {
  types: RelationshipTypeName[];
  leftOutTypes: RelationshipTypeName[];
} {
  const isUsed = (type: RelationshipTypeName): boolean =>
    (types ?? relationshipTypes).includes(type) &&
    !(avoidTypes ?? []).includes(type) &&
    (includeNegative || polarityOf(type) === 'POSITIVE');
  return { types: relationshipTypes.filter(isUsed).sort(), leftOutTypes: relationshipTypes.filter((type) => !isUsed(type)).sort() };
}
