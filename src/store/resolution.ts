import { distance } from 'fastest-levenshtein';
import { BadUserInput } from '../errors.js';
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

export const resolutionStore = (graph: Graph) => ({
  /**
   * Id of the resolution that is cited so.
   * @throws BadUserInput that names the nearest symbol
   */
  async idOf(symbol: string): Promise<string> {
    const all = await graph.read(symbols, {});
    const [, number, year] = cited.exec(symbol.trim()) ?? [];
    const found = all.find((one) => one.number === Number(number) && (year === undefined || one.symbol.endsWith(`(${year})`)));
    if (found !== undefined) return found.id;
    const nearest = all.toSorted(byLikeness(number ?? symbol))[0]?.symbol;
    throw new BadUserInput(
      `"${symbol}" is no resolution of this dataset; ${nearest ? `the nearest is "${nearest}"` : 'it holds none'}. Cite it as 2397, S/RES/2397 (2017) or UNSCR 2397.`,
      'symbol',
      nearest,
    );
  },
});

/** By how many digits would have to change, then by how far apart the numbers are. */
const byLikeness =
  (number: string) =>
  (a: Citation, b: Citation): number =>
    distance(number, String(a.number)) - distance(number, String(b.number)) ||
    Math.abs(Number(number) - a.number) - Math.abs(Number(number) - b.number);
