import { distance } from 'fastest-levenshtein';
import type { Graph } from '../graph/graph.js';
import { query } from '../graph/query.js';

interface Citation {
  readonly id: string;
  readonly symbol: string;
  readonly number: number;
}

const symbols = query<object, Citation>('resolution/symbols');

/** 2397, S/RES/2397 (2017), UNSCR 2397, UN Security Council Resolution 2397 (2017), resolution:unscr-2397. */
const cited = /^(?:s\/res\/|resolution:unscr-|unscr|(?:un )?(?:security council )?(?:resolution|res\.?))?\s*(\d{1,4})\s*(?:\((\d{4})\))?$/i;

/** What a citation leads to: a resolution, or where there is none of that symbol, the symbol that is nearest, if there is any. */
export type CitedResolution = { readonly id: string } | { readonly nearest: string | undefined };

export const resolutionStore = (graph: Graph) => ({
  /** The resolution that is cited so. */
  async byCitation(symbol: string): Promise<CitedResolution> {
    const all = await graph.read(symbols, {});
    const [, number, year] = cited.exec(symbol.trim()) ?? [];
    const found = all.find((one) => one.number === Number(number) && (year === undefined || one.symbol.endsWith(`(${year})`)));
    return found ? { id: found.id } : { nearest: all.toSorted(byLikeness(number ?? symbol))[0]?.symbol };
  },
});

/** By how many digits would have to change, then by how far apart the numbers are. */
const byLikeness =
  (number: string) =>
  (a: Citation, b: Citation): number =>
    distance(number, String(a.number)) - distance(number, String(b.number)) ||
    Math.abs(Number(number) - a.number) - Math.abs(Number(number) - b.number);
