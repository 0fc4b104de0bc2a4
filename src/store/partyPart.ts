/** What a list says of a party in nodes of their own: names, addresses, identity documents. */
import type { Graph } from '../graph/graph.js';
import { byParent, query } from '../graph/query.js';
import { groupInOrder } from './batch.js';
import type { Editions } from './listedParty.js';

export interface PartyNameRow {
  readonly full: string;
  readonly parts: readonly string[];
  readonly type: string;
  readonly quality: string;
  readonly script: string;
  readonly note: string | null;
  readonly bornPrecision: string | null;
  readonly bornStart: string | null;
  readonly bornEnd: string | null;
  readonly bornText: string | null;
  readonly bornNote: string | null;
  readonly birthPlaceText: string | null;
  readonly birthPlaceCountry: string | null;
  readonly birthPlaceNote: string | null;
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
  readonly subtype: string | null;
  readonly number: string;
  readonly country: string | null;
  readonly issuedInText: string | null;
  readonly issuedInCountry: string | null;
  readonly issuedInNote: string | null;
  readonly issued: string | null;
  readonly expires: string | null;
  readonly note: string | null;
}

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
