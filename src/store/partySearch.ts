import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { nameKey, nameWords } from '../model/name.js';
import type { Editions } from './listedParty.js';
import { nameMatches, type NameMatch } from './nameMatch.js';
import type { PartyNameRow } from './partyPart.js';
import { luceneQuery } from './words.js';

export interface FoundParty {
  readonly id: string;
  readonly name: PartyNameRow;
  readonly match: NameMatch;
}

type NameColumns = PartyNameRow & { readonly id: string; readonly key: string };

const sameName = query<{ editions: Editions; key: string; limit: number }, NameColumns>('partySearch/sameName');
const likeName = query<{ text: string; limit: number }, NameColumns>('partySearch/likeName');

/** A party may be found by several of its names, so more names are asked for than parties. */
const namesPerParty = 5;

export const partySearchStore = (graph: Graph) => ({
  /** Parties with a name like this, likest first, each by the name that is likest; at most `limit`. */
  async parties(text: string, editions: Editions, limit: number): Promise<FoundParty[]> {
    const words = nameWords(text);
    if (words.length === 0 || editions.length === 0) return [];
    const names = limit * namesPerParty;
    // That the full-text index ranks the same name low must not hide it.
    const [same, like] = await Promise.all([
      graph.read(sameName, { editions, key: nameKey(text), limit: names }),
      graph.read(likeName, { text: luceneQuery(words, ['key'], { edition: editions }), limit: names }),
    ]);
    const found = [...same, ...like].map(({ id, key, ...name }) => ({ id, name, match: matchOf(text.trim(), words, name.full, key) }));
    const ranked = nameMatches.flatMap((match) => found.filter((one) => one.match === match));
    return [...new Map(ranked.toReversed().map((one) => [one.id, one])).values()].toReversed().slice(0, limit);
  },
});

function matchOf(text: string, words: readonly string[], full: string, key: string): NameMatch {
  if (full === text) return 'EXACT';
  if (key === words.join(' ')) return 'NORMALIZED';
  const ofName = new Set(key.split(' '));
  return words.every((word) => ofName.has(word)) ? 'WORDS' : 'FUZZY';
}
