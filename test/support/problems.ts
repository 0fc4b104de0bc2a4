import { relative } from 'node:path';
import { SeedInvalid } from '../../src/seed/read.js';
import { readCorpus } from '../../src/seed/seed.js';

/** Every problem of a seed folder, with its files named from there. */
export function problemsIn(folder: string): string[] {
  try {
    readCorpus(folder);
  } catch (fault) {
    if (fault instanceof SeedInvalid)
      return fault.problems.map(({ file, line, message }) => `${relative(relative('.', folder), file)}:${line}: ${message}`);
    throw fault;
  }
  return [];
}
