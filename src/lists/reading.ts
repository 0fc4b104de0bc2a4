/** A list while it is read: counts the parties and keeps the audit. */
import { Leftovers } from './leftovers.js';
import type { ListReading, ListSummary, Party } from './party.js';

/** What a reader tells of beside its parties. */
export interface Audit {
  readonly leftovers: Leftovers;
  generatedAt: string | null;
}

/** Make a reading of a generator of parties. */
export function readingOf(read: (audit: Audit) => AsyncIterable<Party>): ListReading {
  const audit: Audit = { leftovers: new Leftovers(), generatedAt: null };
  let records = 0;
  let ended = false;
  async function* parties(): AsyncGenerator<Party> {
    for await (const party of read(audit)) {
      records += 1;
      yield party;
    }
    ended = true;
  }
  const summary = (): ListSummary => {
    if (!ended) throw new Error('the summary of a list was asked for before its last party was read');
    return { generatedAt: audit.generatedAt, records, leftovers: audit.leftovers.list() };
  };
  return { parties: parties(), summary };
}
