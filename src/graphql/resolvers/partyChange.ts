import { BadUserInput } from '../../errors.js';
import type { PartySection as Section } from '../../model/listed.js';
import { toConnection } from '../connection.js';
import { placeOf } from '../cursor.js';
import { requireLists, maybeParty } from '../listed.js';
import type { PartyChangeResolvers, PartySection, QueryResolvers } from '../generated/types.js';

export const listChanges: NonNullable<QueryResolvers['listChanges']> = async (
  _,
  { list, from, to, ...args },
  { stores, loaders },
  info,
) => {
  const [asked] = await requireLists(list, 'list', loaders);
  const versions = asked === undefined ? [] : await loaders.versionsOfList.load(asked.id);
  const last = versions.at(-1)?.version ?? 0;
  const until = to ?? last;
  if (from < 1 || until > last || from >= until)
    throw to == null
      ? new BadUserInput(`from is ${from}; expected a version of ${list} before the current one, which is ${last}.`, 'from')
      : new BadUserInput(
          `from is ${from} and to is ${to}; expected an earlier and a later version of ${list}, from 1 to ${last}.`,
          from < 1 || from >= to ? 'from' : 'to',
        );
  const editions = versions.filter(({ version }) => version > from && version <= until).map(({ edition }) => edition);
  return toConnection(args, placeOf(info, { list, from, until }), {
    rows: (page) => stores.partyChange.page(editions, page),
    key: ({ partyId }) => [partyId],
    node: (one) => one,
    total: () => stores.partyChange.count(editions),
  });
};

/** birthPlaces is BIRTH_PLACES. */
const inUpperCase = (section: Section): string => section.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const PartyChange: PartyChangeResolvers = {
  sections: ({ sections }) => sections.map((section) => inUpperCase(section) as PartySection), // a test holds the enum to the sections
  party: ({ partyId }, _, { loaders }) => maybeParty(partyId, undefined, loaders),
};
