/** What changed between two days in what could be known. */
import { BadUserInput } from '../errors.js';
import { keysOf } from '../model/record.js';
import type { Between, Change } from '../store/change.js';
import type { Page } from '../store/batch.js';
import type { ClaimRow } from '../store/claim.js';
import type { RelationshipRow } from '../store/relationship.js';
import { stands } from '../model/evidence.js';
import type { Day } from '../model/time.js';
import { evidenceFor, type Evidence } from './evidence.js';
import { requireClaim } from './rows.js';
import type { Sources } from './sources.js';

/**
 * Two days, the earlier first.
 * @throws BadUserInput
 */
export function requireInOrder({ from, to }: Between): Between {
  if (from < to) return { from, to };
  throw new BadUserInput(`from is ${from} and to is ${to}; expected an earlier and a later day.`, 'from');
}

/** A page of the claims to which something happened between the two days, by id. */
export const claimsThatChanged = async (between: Between, what: Change, page: Page, { stores, loaders }: Sources): Promise<ClaimRow[]> =>
  Promise.all((await stores.change.claims(between, what, page)).map((id) => requireClaim(id, loaders)));

/** What an answer says of a relationship that may change while it stands. */
const parts = {
  EXTENT: ({ extent }) => extent,
  FIRMNESS: ({ modality }) => modality,
  TENSE: ({ tense }) => tense,
  LAW: ({ lawStatus }) => lawStatus,
  CONTESTED: ({ contested }) => contested,
  QUALIFIED: ({ qualifications }) => qualifications.length > 0,
  KNOWN: ({ status }) => status,
} satisfies Readonly<Record<string, (evidence: Evidence) => unknown>>;
export type EvidencePart = keyof typeof parts;
export const evidenceParts = keysOf(parts);

/** A relationship that stood on both days, and what is told otherwise on the later. */
export interface RelationshipChange {
  readonly relationship: RelationshipRow;
  readonly what: readonly EvidencePart[];
  readonly before: Evidence;
  readonly after: Evidence;
}

export interface RelationshipChanges {
  readonly rows: readonly RelationshipChange[];
  readonly truncated: boolean;
}

/** Of claims that changed as much as relationships are looked for, and the most of these that are told. */
const mostClaims = 1_000;
const mostRows = 200;

/** Relationships that stood on both days and are told otherwise on the later, by id: what bears on them became public or was taken back. */
export async function relationshipsThatChanged(between: Between, { stores, loaders }: Sources): Promise<RelationshipChanges> {
  const claims = await Promise.all(
    (['KNOWN', 'POSSIBLE', 'WITHDRAWN'] as const).map((what) => stores.change.claims(between, what, { after: [], limit: mostClaims + 1 })),
  );
  const rows = await stores.retraction.touchedBy(claims.flatMap((ids) => ids.slice(0, mostClaims)));
  const compared = await Promise.all(
    rows.map(async (relationship): Promise<RelationshipChange> => {
      const on = (day: Day): Promise<Evidence> => evidenceFor(relationship.support, relationship.rule, day, loaders);
      const [before, after] = await Promise.all([on(between.from), on(between.to)]);
      const isTold = stands(before.status) && stands(after.status);
      return {
        relationship,
        before,
        after,
        what: isTold ? evidenceParts.filter((part) => parts[part](before) !== parts[part](after)) : [],
      };
    }),
  );
  const changed = compared.filter(({ what }) => what.length > 0);
  return { rows: changed.slice(0, mostRows), truncated: changed.length > mostRows || claims.some((ids) => ids.length > mostClaims) };
}
