/** What is wrong with a seed, told by file and line. */
import { AppError } from '../errors.js';

/** A place in a seed file that is wrong, and why. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** Problems of a seed, in the order of its files: nothing is loaded while there is one. */
export class SeedInvalid extends AppError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
    super(
      'SEED_INVALID',
      `${problems.length} problem${problems.length === 1 ? '' : 's'} in the seed; nothing was loaded.\n${lines.join('\n')}`,
    );
    this.problems = problems;
  }
}
