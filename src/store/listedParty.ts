import type { Graph } from '../graph/graph.js';
import { byId, byParent, query } from '../graph/query.js';
import type { OneOf } from '../model/classes.js';
import type { ListedStatus } from '../model/listed.js';
import { nameKey, numberKey } from '../model/name.js';
import type { RowOf } from '../model/properties.js';
import type { storedNodes } from '../model/stored.js';
import type { Day } from '../model/time.js';
import { groupInOrder, inOrder, type Page } from './batch.js';

export type ListedPartyRow = Omit<RowOf<typeof storedNodes.ListedParty>, 'dataset' | 'edition' | 'content' | 'programmes'>;

/** Which parties are wanted; a field that is undefined does not narrow. */
export interface ListedPartyFilter {
  readonly name: string | undefined;
  readonly programme: string | undefined;
  readonly kinds: readonly string[] | undefined;
  readonly nationality: string | undefined;
  readonly listedOn: { readonly from: Day; readonly to: Day } | undefined;
  readonly identityDocument: string | undefined;
  readonly listed: readonly ListedStatus[];
  readonly asOf: Day | undefined;
}

export type PartyOrder = 'ID' | 'NAME';
type Key = { readonly id: string; readonly name: string };
export type Editions = readonly string[];

type InEditions = { readonly editions: Editions };
type OfIds = InEditions & { readonly ids: readonly string[] };
type FilterParameters = InEditions & Pick<ListedPartyFilter, 'kinds' | 'listed'> & { readonly day: Day | undefined };
type PageParameters = FilterParameters & { readonly afterId: string; readonly afterName: string; readonly limit: number };

const byIds = query<OfIds, ListedPartyRow>('listedParty/byIds', byId);
const pageById = query<PageParameters, Key>('listedParty/pageById');
const pageByName = query<PageParameters, Key>('listedParty/pageByName');
const among = query<FilterParameters & OfIds, Key>('listedParty/among');
const count = query<FilterParameters, { total: number }>('listedParty/count');
const withDocument = query<InEditions & { key: string }, Key>('listedParty/withDocument');
const withName = query<InEditions & { key: string }, Key>('listedParty/withName');
const listedWithin = query<InEditions & { from: Day; to: Day }, Key>('listedParty/listedWithin');
const underProgramme = query<InEditions & { programme: string }, Key>('listedParty/underProgramme');
const withNationality = query<{ nationality: string; text: string }, Key>('listedParty/withNationality');
const designations = query<OfIds, { parentId: string; id: string }>('listedParty/designations', byParent);
const links = query<OfIds, ResolvedLink & { parentId: string }>('listedParty/links', byParent);

/** Where a link leads; `position` is its place among the links of its party. */
export interface ResolvedLink {
  readonly position: number;
  readonly resolvedBy: OneOf<'LinkResolution'>;
  readonly toId: string;
}

const parametersOf = (editions: Editions, { kinds, listed, asOf }: ListedPartyFilter): FilterParameters => ({
  editions,
  kinds,
  listed,
  day: asOf,
});

/** Does a filter ask for more than an index finds? */
const looksAtParties = ({ kinds, listed, asOf }: ListedPartyFilter): boolean =>
  kinds !== undefined || asOf !== undefined || !listed.includes('LISTED');

/** The index finds the words of a nationality in their order; whether there are others, the query looks. */
const nationalityText = (nationality: string, editions: Editions): string =>
  `nationalities:"${nationality.replaceAll(/["\\]/g, '\\$&')}" AND edition:(${editions.join(' OR ')})`;

export function listedPartyStore(graph: Graph) {
  /** What indexes find, whatever of it is asked for. Undefined where none of it is. */
  async function found(editions: Editions, filter: ListedPartyFilter): Promise<Key[] | undefined> {
    const { name = '', identityDocument, listedOn, programme, nationality } = filter;
    // Every name holds what has neither letters nor digits.
    const key = nameKey(name);
    const all = await Promise.all([
      key === '' ? undefined : graph.read(withName, { editions, key }),
      identityDocument === undefined ? undefined : ofDocument(editions, numberKey(identityDocument)),
      listedOn && graph.read(listedWithin, { editions, ...listedOn }),
      programme === undefined ? undefined : graph.read(underProgramme, { editions, programme }),
      nationality === undefined ? undefined : graph.read(withNationality, { nationality, text: nationalityText(nationality, editions) }),
    ]);
    const [first, ...others] = all.filter((keys) => keys !== undefined);
    const sets = others.map((keys) => new Set(keys.map(({ id }) => id)));
    return first?.filter(({ id }) => sets.every((set) => set.has(id)));
  }

  const ofDocument = async (editions: Editions, key: string): Promise<Key[]> =>
    key === '' ? [] : graph.read(withDocument, { editions, key });

  async function foundAndFitting(editions: Editions, filter: ListedPartyFilter): Promise<Key[] | undefined> {
    const keys = await found(editions, filter);
    if (keys === undefined || keys.length === 0 || !looksAtParties(filter)) return keys;
    return graph.read(among, { ...parametersOf(editions, filter), ids: keys.map(({ id }) => id) });
  }

  /** A page and its count ask for the same. */
  const asked = new WeakMap<ListedPartyFilter, Promise<Key[] | undefined>>();
  function fitting(editions: Editions, filter: ListedPartyFilter): Promise<Key[] | undefined> {
    const keys = asked.get(filter) ?? foundAndFitting(editions, filter);
    asked.set(filter, keys);
    return keys;
  }

  return {
    /** Each party, in the order asked; null for an id that is none. */
    async byIds(editions: Editions, ids: readonly string[]): Promise<(ListedPartyRow | null)[]> {
      const rows = await graph.read(byIds, { editions, ids });
      // What an import takes out while it is read has lost its values: it is not there.
      return inOrder(
        ids,
        rows.filter(({ id, name }: Partial<ListedPartyRow>) => id != null && name != null),
      );
    },

    /** Keys of one page: id, or id and name. */
    async page(editions: Editions, filter: ListedPartyFilter, order: PartyOrder, { after, limit }: Page): Promise<Key[]> {
      if (editions.length === 0) return [];
      const [afterId = '', afterName = ''] = after;
      const keys = await fitting(editions, filter);
      if (keys === undefined)
        return graph.read(order === 'NAME' ? pageByName : pageById, { ...parametersOf(editions, filter), afterId, afterName, limit });
      const orderKey = ({ id, name }: Key): string => (order === 'NAME' ? `${name}\0${id}` : id);
      const start = after.length === 0 ? '' : orderKey({ id: afterId, name: afterName });
      return keys
        .filter((row) => orderKey(row) > start)
        .toSorted((a, b) => (orderKey(a) < orderKey(b) ? -1 : 1))
        .slice(0, limit);
    },

    async count(editions: Editions, filter: ListedPartyFilter): Promise<number> {
      if (editions.length === 0) return 0;
      const keys = await fitting(editions, filter);
      if (keys !== undefined) return keys.length;
      const [row] = await graph.read(count, parametersOf(editions, filter));
      return row?.total ?? 0;
    },

    /** Ids of the designations of each party. */
    async designationsOf(editions: Editions, ids: readonly string[]): Promise<string[][]> {
      return groupInOrder(ids, await graph.read(designations, { editions, ids })).map((group) => group.map(({ id }) => id));
    },

    /** The links of each party that lead to another. */
    async linksOf(editions: Editions, ids: readonly string[]): Promise<ResolvedLink[][]> {
      return groupInOrder(ids, await graph.read(links, { editions, ids }));
    },
  };
}
