/** A resolution as an argument names it: by how it is cited. */
import { BadUserInput } from '../errors.js';
import type { Context } from './context.js';

/**
 * Id of the resolution that is cited so.
 * @throws BadUserInput that names the argument, and the nearest symbol
 */
export async function resolutionIdOf(symbol: string, argument: string, { stores }: Pick<Context, 'stores'>): Promise<string> {
  const found = await stores.resolution.byCitation(symbol);
  if ('id' in found) return found.id;
  const { nearest } = found;
  throw new BadUserInput(
    `"${symbol}" is no resolution of this dataset; ${nearest ? `the nearest is "${nearest}"` : 'it holds none'}. Cite it as 2397, S/RES/2397 (2017) or UNSCR 2397.`,
    argument,
    nearest,
  );
}
