import type { StandingStatus } from '../model/time.js';

/** Of which status rows have to be, as statements read it. It is one short text, as Neo4j plans a statement anew for a list of another length. */
export type Standing = StandingStatus | 'EITHER' | 'NEITHER';

/** Where nothing is asked for, either will do. */
export const standingOf = (known: readonly StandingStatus[] | undefined): Standing =>
  known === undefined || known.length > 1 ? 'EITHER' : (known[0] ?? 'NEITHER');
