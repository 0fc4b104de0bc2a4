import { distance } from 'fastest-levenshtein';
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';
import { nameKey, nameWords, printedWords, withoutParticle } from '../model/name.js';
import { endOfTime, type Day } from '../model/time.js';
import { toEntityRow, type EntityRow, type StoredEntity } from './entity.js';
import { nameMatches, type NameMatch } from './nameMatch.js';
import { inflectedForms, luceneQuery, sameText, statementsWith } from './words.js';

/** An entity by the name that is likest, and how that compares with the text. */
export interface FoundEntity {
  readonly entity: EntityRow;
  readonly matched: string;
  readonly match: NameMatch;
}

/** A name that may mean an entity and other things. */
export interface AmbiguousName {
  readonly name: string;
  readonly reason: string;
  readonly entity: EntityRow;
}

export interface FoundEntities {
  readonly found: readonly FoundEntity[];
  readonly ambiguous: readonly AmbiguousName[];
}

type Texts = { readonly same: string; readonly inflected: string; readonly like: string; readonly limit: number };
type EntityColumns = { readonly entity: StoredEntity; readonly found: 'SAME' | 'INFLECTED' | 'LIKE' };

const entities = query<Texts, EntityColumns>('search/entities');
const claims = query<{ text: string; options: object; day: Day; limit: number }, { id: string }>('search/claims');

/** "Hunchun's" is Hunchun. */
const withoutPossessives = (text: string): string => text.replaceAll(/['’]s(?![\p{L}\p{N}])/gu, '');

/** The index ranks by words, we by names: so many are looked at for each that is wanted. */
const rowsPerResult = 3;

export const searchStore = (graph: Graph) => ({
  /** The entities that are named like this, likest first, at most `limit`; and the ambiguous names that the text is. */
  async entities(asked: string, kinds: readonly string[] | undefined, limit: number): Promise<FoundEntities> {
    const text = withoutPossessives(asked);
    // The index has names as they are printed: see decision 25.
    const words = printedWords(text);
    if (words.length === 0 || kinds?.length === 0) return { found: [], ambiguous: [] };
    const others: Readonly<Record<string, readonly string[]>> = kinds === undefined ? {} : { noun: kinds };
    const keys = keysOf(text);
    const rows = await graph.read(entities, {
      same: sameText(keys, ['nameKeys', 'ambiguousKeys'], others),
      inflected: luceneQuery(words, ['name', 'aliases'], others, inflectedForms),
      like: luceneQuery(words, ['name', 'aliases', 'symbol', 'id'], others),
      limit: limit * rowsPerResult,
    });
    const named = rows.map(({ found, entity: stored }) => ({ by: found, entity: toEntityRow({ entity: stored }) }));
    const inflected = new Set(named.filter(({ by }) => by === 'INFLECTED').map(({ entity }) => entity.id));
    const all = [...new Map(named.map(({ entity }) => [entity.id, entity])).values()];
    const ambiguous = all.flatMap((entity) => ambiguousIn(entity, keys));
    // By an ambiguous name nothing is found, nor by what is merely like it.
    const doubtful = new Set(ambiguous.map(({ entity }) => entity.id));
    const compared = all
      .map((entity) => comparedWith(text, keys, entity, inflected.has(entity.id)))
      .filter(({ entity, match }) => match !== 'FUZZY' || !doubtful.has(entity.id));
    return { found: nameMatches.flatMap((match) => compared.filter((one) => one.match === match)).slice(0, limit), ambiguous };
  },

  /** Ids of the claims that state something with every word of this in some form, best first, at most `limit`. */
  async claims(asked: string, asOf: Day | undefined, limit: number): Promise<string[]> {
    const text = withoutPossessives(asked);
    if (printedWords(text).length === 0) return [];
    const rows = await graph.read(claims, {
      text: statementsWith(text),
      options: asOf === undefined ? { limit } : {},
      day: asOf ?? endOfTime,
      limit,
    });
    return rows.map(({ id }) => id);
  },
});

/** A text as names are compared, and without the particles of its Korean words. */
const keysOf = (text: string): string[] => [...new Set([nameKey(text), nameWords(text).map(withoutParticle).join(' ')])];

const ambiguousIn = (entity: EntityRow, keys: readonly string[]): AmbiguousName[] =>
  (entity.ambiguousNames ?? []).flatMap((name, index) =>
    keys.includes(nameKey(name)) ? [{ name, reason: entity.ambiguousReasons?.[index] ?? '', entity }] : [],
  );

/** The entity by its likest name: of those that compare best, the one that is most like the text. */
function comparedWith(text: string, keys: readonly string[], entity: EntityRow, inflected: boolean): FoundEntity {
  const names = [entity.name, ...(entity.aliases ?? []), ...(entity.symbol ? [entity.symbol] : [])];
  const named = names.map((name) => ({ name, match: matchOf(text.trim(), keys, name) }));
  // By its id only where no name is as like.
  const byId = { name: entity.id, match: matchOf(text.trim(), keys, entity.id) };
  const isLiker = named.every(({ match }) => nameMatches.indexOf(match) > nameMatches.indexOf(byId.match));
  const matches = isLiker ? [byId] : named;
  const best = nameMatches.find((match) => matches.some((one) => one.match === match)) ?? 'FUZZY';
  const matched = mostLike(
    text,
    matches.filter(({ match }) => match === best).map(({ name }) => name),
  );
  return { entity, matched, match: best === 'FUZZY' && inflected ? 'INFLECTED' : best };
}

function matchOf(text: string, [key = '', ...inflected]: readonly string[], name: string): NameMatch {
  if (name === text) return 'EXACT';
  const ofName = nameKey(name);
  if (ofName === key) return 'NORMALIZED';
  const words = new Set(ofName.split(' '));
  if (key.split(' ').every((word) => words.has(word))) return 'WORDS';
  return inflected.includes(ofName) ? 'INFLECTED' : 'FUZZY';
}

/** The most characters that are compared of a text that nothing is named. */
const mostCompared = 200;

/** Of several names, the one that is most like the text: one that holds it before one that does not. */
export function mostLike(text: string, names: readonly string[]): string {
  const wanted = text.slice(0, mostCompared).toLowerCase();
  const unlikeness = (name: string): number => distance(wanted, name) + (name.includes(wanted) ? 0 : 1_000);
  const compared = names.map((name) => ({ name, by: unlikeness(name.toLowerCase()) }));
  return compared.reduce((best, next) => (next.by < best.by ? next : best)).name;
}
