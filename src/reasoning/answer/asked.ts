import DataLoader from 'dataloader';
import type { Day, StandingStatus } from '../../model/time.js';
import type { ClaimRow } from '../../store/claim.js';
import type { PremiseIds, RelationshipRow } from '../../store/relationship.js';
import type { Without } from '../retraction.js';
import type { Sources } from '../sources.js';

/** The day and the standing that an answer is about, and what it reads from. */
export interface Asked {
  readonly sources: Sources;
  readonly asOf: Day | undefined;
  readonly known: readonly StandingStatus[];
  /** Claims that are left out, as if they were not there. */
  readonly without?: Without | undefined;
}

/** The sources of an answer without some claims: these speak against none of the others. */
export function sourcesWithout(sources: Sources, { claims }: Without): Sources {
  const left = ({ claimId }: { readonly claimId: string }): boolean => !claims.has(claimId);
  const claim = new DataLoader<string, ClaimRow | null>(async (ids) => {
    const rows = await sources.loaders.claim.loadMany(ids);
    return rows.map((row) =>
      row === null || row instanceof Error
        ? row
        : {
            ...row,
            opposed: row.opposed.filter(left),
            qualified: row.qualified.filter(left),
            repeats: row.repeats.filter((id) => !claims.has(id)),
          },
    );
  });
  return { ...sources, loaders: { ...sources.loaders, claim } };
}

/** The alternative sets that need no claim which is left out. */
export const setsLeft = <Set extends Pick<PremiseIds, 'premises'>>(sets: readonly Set[], { without }: Asked): readonly Set[] =>
  without === undefined ? sets : sets.filter(({ premises }) => !premises.some((id) => without.claims.has(id)));

/** As it stands without the claims that are left out: perhaps by a rule that concluded nothing before. */
export const instead = (row: RelationshipRow, { without }: Asked): RelationshipRow => without?.instead.get(row.id) ?? row;
