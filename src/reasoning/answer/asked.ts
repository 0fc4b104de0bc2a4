import type { Day, StandingStatus } from '../../model/time.js';
import type { Sources } from '../sources.js';

/** The day and the standing that an answer is about, and what it reads from. */
export interface Asked {
  readonly sources: Sources;
  readonly asOf: Day | undefined;
  readonly known: readonly StandingStatus[];
}
