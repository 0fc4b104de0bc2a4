/** What a list says of a party in nodes of their own: names, addresses, identity documents. */
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { groupInOrder } from './batch.js';
import type { Editions } from './listedParty.js';

export interface PartyNameRow {
  readonly full: string;
  readonly parts: readonly string[];
  readonly type: string;
  readonly quality: string;
  readonly script: string;
}

export interface AddressRow {
  readonly text: string;
  readonly street: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  readonly country: string | null;
  readonly note: string | null;
}

export interface IdentityDocumentRow {
  readonly type: string;
  readonly number: string;
  readonly country: string | null;
  readonly issued: string | null;
  readonly expires: string | null;
  readonly note: string | null;
}

type OfIds = { readonly editions: Editions; readonly ids: readonly string[] };

const names = query<OfIds, PartyNameRow & { parentId: string }>('party/names');
const addresses = query<OfIds, AddressRow & { parentId: string }>('party/addresses');
const documents = query<OfIds, IdentityDocumentRow & { parentId: string }>('party/documents');

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
