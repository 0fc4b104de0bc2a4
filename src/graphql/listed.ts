/** From ids of official lists to the parents that resolvers hand down, and the arguments that their lists of rows share. */
import { BadUserInput } from '../errors.js';
import type { ListedStatus } from '../model/listed.js';
import { endOfTime, type Day } from '../model/time.js';
import type { ListRow } from '../store/list.js';
import type { Loaders } from '../reasoning/loaders.js';
import { requirePresent } from '../reasoning/rows.js';
import type { DesignationParent, ListedPartyParent, ProgrammeParent } from './parents.js';
import type { DayRange, ListKey } from './generated/types.js';

export const maybeParty = async (id: string, asOf: Day | undefined, { listedParty }: Loaders): Promise<ListedPartyParent | null> => {
  const row = await listedParty.load(id);
  return row && { ...row, asOf };
};

export const listedParty = async (id: string, asOf: Day | undefined, loaders: Loaders): Promise<ListedPartyParent> =>
  requirePresent(await maybeParty(id, asOf, loaders), id);

export const designation = async (id: string, asOf: Day | undefined, loaders: Loaders): Promise<DesignationParent> => ({
  ...requirePresent(await loaders.designation.load(id), id),
  asOf,
});

export const programme = async (id: string, loaders: Loaders): Promise<ProgrammeParent> =>
  requirePresent(await loaders.programme.load(id), id);

export const listOf = async (key: string, { lists }: Loaders): Promise<ListRow> =>
  requirePresent(
    (await lists()).find(({ id }) => id === key),
    key,
  );

/** The lists that are asked: one, or all that were imported. */
export async function requireLists(key: ListKey | null | undefined, argument: string, { lists }: Loaders): Promise<ListRow[]> {
  const all = await lists();
  const asked = key == null ? all : all.filter(({ id }) => id === key.toLowerCase());
  if (key == null || asked.length > 0) return asked;
  const there = all.length === 0 ? 'none was' : `there is ${all.map(({ id }) => id.toUpperCase()).join(', ')}`;
  throw new BadUserInput(`The list ${key} was not imported; ${there}. Import it with "loophole import ${key.toLowerCase()}".`, argument);
}

export const editionsOf = (lists: readonly Pick<ListRow, 'edition'>[]): string[] => lists.map(({ edition }) => edition);

/** Without a day everything is listed; with one, what is not yet listed never shows. */
export function toListedStatuses(listed: readonly ListedStatus[] | null | undefined): readonly ListedStatus[] {
  if (listed?.includes('NOT_YET'))
    throw new BadUserInput(
      'listed names NOT_YET, but what is not yet listed on the day is left out; expected LISTED or NOT_KNOWN.',
      'listed',
    );
  return listed ?? ['LISTED', 'NOT_KNOWN'];
}

export const toDays = (range: DayRange | null | undefined): { from: Day; to: Day } | undefined =>
  range == null || (range.from == null && range.to == null) ? undefined : { from: range.from ?? '', to: range.to ?? endOfTime };
