/** What may be said of a party of an official list on a day, and what of it may change. */

/**
 * Was it listed on the day? LISTED by a date of listing, or because a version of that day or before had it. NOT_KNOWN where the list gives
 * no date and no version was loaded so early. NOT_YET where every date of listing is later.
 */
export const listedStatuses = ['LISTED', 'NOT_KNOWN', 'NOT_YET'] as const;
export type ListedStatus = (typeof listedStatuses)[number];

/** Parts of a party that are compared between versions. */
export const partySections = [
  'kind',
  'names',
  'births',
  'birthPlaces',
  'nationalities',
  'positions',
  'addresses',
  'documents',
  'designations',
  'links',
  'attributes',
  'marks',
  'remarks',
] as const;
export type PartySection = (typeof partySections)[number];

/** When a thing was on a list, as far as the list and the loaded versions tell. Days are ISO 8601. */
export interface Listing {
  /** The earliest date of listing; null where the list gives none. */
  readonly listedOn: string | null;
  /** Does a designation have no date of listing? */
  readonly undated: boolean;
  /** The day of the loaded version since which it has been there without a break. */
  readonly seenOn: string;
  /** The day of the loaded version since which it has been as it is. */
  readonly changedOn: string;
  /** The last date of amendment that the list gives. */
  readonly amendedLast: string | null;
}

/** Status at the end of a day. */
export function listedAt({ listedOn, undated, seenOn }: Pick<Listing, 'listedOn' | 'undated' | 'seenOn'>, day: string): ListedStatus {
  if (listedOn !== null && listedOn <= day) return 'LISTED';
  if (!undated) return 'NOT_YET';
  return seenOn <= day ? 'LISTED' : 'NOT_KNOWN';
}

/** Was it amended after a day, so that what is said of it may not be what was said then? Null where neither dates nor versions tell. */
export function amendedSince({ undated, seenOn, changedOn, amendedLast }: Listing, day: string): boolean | null {
  if (amendedLast !== null && amendedLast > day) return true;
  if (seenOn <= day) return changedOn > day;
  return undated ? null : false;
}
