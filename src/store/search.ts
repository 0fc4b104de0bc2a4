import { distance } from 'fastest-levenshtein';
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { printedWords } from '../model/name.js';
import { toEntityRow, type EntityRow, type StoredEntity } from './entity.js';
import { luceneQuery } from './words.js';

const entities = query<{ text: string; limit: number }, { entity: StoredEntity }>('search/entities');

/** Fields of the full-text index that hold names. */
const fields = ['name', 'aliases', 'symbol', 'id'];

export const searchStore = (graph: Graph) => ({
  /** The entities that are named like this, best first, at most `limit`. */
  async entities(text: string, kinds: readonly string[] | undefined, limit: number): Promise<EntityRow[]> {
    // The index has names as they are printed: see decision 25.
    const words = printedWords(text);
    if (words.length === 0 || kinds?.length === 0) return [];
    const lucene = luceneQuery(words, fields, kinds === undefined ? {} : { noun: kinds });
    return (await graph.read(entities, { text: lucene, limit })).map(toEntityRow);
  },
});

/** The most characters that are compared of a text that nothing is named. */
const mostCompared = 200;

/** Of several names, the one that is most like the text: one that holds it before one that does not. */
export function mostLike(text: string, names: readonly string[]): string {
  const wanted = text.slice(0, mostCompared).toLowerCase();
  const unlikeness = (name: string): number => distance(wanted, name) + (name.includes(wanted) ? 0 : 1_000);
  const compared = names.map((name) => ({ name, by: unlikeness(name.toLowerCase()) }));
  return compared.reduce((best, next) => (next.by < best.by ? next : best)).name;
}
