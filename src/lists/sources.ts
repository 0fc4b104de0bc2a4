/** The readers of official lists, by the key of their list. */
import { AppError } from '../errors.js';
import { ftm } from './ftm.js';
import { ofac } from './ofac.js';
import type { ListSource } from './party.js';
import { un } from './un.js';

const sources: readonly ListSource[] = [un, ofac, ftm];

/** @throws AppError LIST_INVALID if no reader of this list is there */
export function sourceOf(key: ListSource['key']): ListSource {
  const source = sources.find((one) => one.key === key);
  if (source === undefined) throw new AppError('LIST_INVALID', `There is no reader of the list "${key}" in this version of Loophole.`);
  return source;
}
