/** The audit of a reader: what it met and no rule consumed. Nothing is dropped without being counted here. */
import type { Leftover } from './party.js';

export class Leftovers {
  readonly #found = new Map<string, { example: string; count: number }>();

  /** @param at element path, column or kind of remark: like ones are counted together */
  add(at: string, example: string): void {
    const like = this.#found.get(at);
    if (like) like.count += 1;
    else this.#found.set(at, { example: example.slice(0, 120), count: 1 });
  }

  /** The most frequent first. */
  list(): Leftover[] {
    return [...this.#found].map(([at, { example, count }]) => ({ at, example, count })).sort((a, b) => b.count - a.count);
  }
}
