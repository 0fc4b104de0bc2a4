/** What a list says of a party in nodes of their own: names, addresses, identity documents. */
import type { Graph } from '../graph/graph.js';
import { byParent, query } from '../graph/query.js';
import type { Properties, RowOf } from '../model/properties.js';
import type { storedNodes } from '../model/stored.js';
import { groupInOrder } from './batch.js';
import type { Editions } from './listedParty.js';

/** Its parties and their order are told otherwise. */
type Part<Ps extends Properties> = Omit<RowOf<Ps>, 'id' | 'dataset' | 'edition' | 'position' | 'key'>;
export type PartyNameRow = Part<typeof storedNodes.PartyName>;
export type AddressRow = Part<typeof storedNodes.Address>;
export type IdentityDocumentRow = Part<typeof storedNodes.IdentityDocument>;

type OfIds = { readonly editions: Editions; readonly ids: readonly string[] };

const names = query<OfIds, PartyNameRow & { parentId: string }>('partyPart/names', byParent);
const addresses = query<OfIds, AddressRow & { parentId: string }>('partyPart/addresses', byParent);
const documents = query<OfIds, IdentityDocumentRow & { parentId: string }>('partyPart/documents', byParent);

/** Of each party, in the order of its list. */
export const partyPartStore = (graph: Graph) => ({
  async namesOf(editions: Editions, ids: readonly string[]): Promise<PartyNameRow[][]> {
    return groupInOrder(ids, await graph.read(names, { editions, ids }));
  },

  async addressesOf(editions: Editions, ids: readonly string[]): Promise<AddressRow[][]> {
    return groupInOrder(ids, await graph.read(addresses, { editions, ids }));
  },

  async documentsOf(editions: Editions, ids: readonly string[]): Promise<IdentityDocumentRow[][]> {
    return groupInOrder(ids, await graph.read(documents, { editions, ids }));
  },
});
