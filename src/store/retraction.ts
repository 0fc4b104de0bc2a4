import type { Graph } from '../graph/graph.js';
import { query, withTypes } from '../graph/query.js';
import type { RelationshipTypeName } from '../model/vocabulary.js';
import { toRelationshipRow, type RelationshipColumns, type RelationshipRow } from './relationship.js';
import { mostLike } from './search.js';

const claimsOfDocuments = query<{ ids: readonly string[]; limit: number }, { id: string }>('retraction/claimsOfDocuments');
const known = query<{ label: 'Claim' | 'Document'; limit: number }, { id: string }>('retraction/known');
const touched = query<{ claims: readonly string[] }, RelationshipColumns>('retraction/touched');
const values = query<{ claims: readonly string[] }, { ids: readonly string[] }>('retraction/values');
const joined = query<{ patterns: readonly string[] }, RelationshipColumns>('retraction/joined');

/** The most ids among which the nearest is looked for. */
const mostCompared = 10_000;

export const retractionStore = (graph: Graph) => ({
  /** Ids of the claims that stand in any of the documents, by id, at most `limit`. */
  async claimsOf(documents: readonly string[], limit: number): Promise<string[]> {
    return (await graph.read(claimsOfDocuments, { ids: documents, limit })).map(({ id }) => id);
  },

  /** The id of a claim or document that is most like one that is none; undefined if there are none. */
  async nearest(unknown: string, label: 'Claim' | 'Document'): Promise<string | undefined> {
    const ids = (await graph.read(known, { label, limit: mostCompared })).map(({ id }) => id);
    return ids.length === 0 ? undefined : mostLike(unknown, ids);
  },

  /** Relationships that a retraction of these claims may change, by id: their evidence names one, or a claim that one contradicts or qualifies. */
  async touchedBy(claims: readonly string[]): Promise<RelationshipRow[]> {
    return (await graph.read(touched, { claims })).map(toRelationshipRow);
  },

  /** Of each value that one of these claims states of an entity, the claims that state the same of it by the same predicate, by id. */
  async valuesOf(claims: readonly string[]): Promise<(readonly string[])[]> {
    return (await graph.read(values, { claims })).map(({ ids }) => ids);
  },

  /** What these patterns join: relationships of these types that claims or judgments have put into the graph. */
  async joinedBy(types: readonly RelationshipTypeName[], patterns: readonly string[]): Promise<RelationshipRow[]> {
    return (await graph.read(withTypes(joined, types), { patterns })).map(toRelationshipRow);
  },
});
