/** What a load counts and marks once, so that no answer has to: which entities are connected, how many there are, and how many claims there are of each facet. */
import { query } from '../graph/query.js';
import { corpusDataset } from '../model/vocabulary.js';

const markConnected = query<{ dataset: string; after: string; limit: number }, { last: string | null }>('load/markConnected');
const deleteFacets = query<{ dataset: string }, never>('load/deleteFacets');
const putEntityFacets = query<{ dataset: string }, never>('load/putEntityFacets');
const putFacets = query<{ dataset: string }, never>('load/putFacets');

/** Entities that one statement marks. */
const stretch = 20_000;

/** Runs after all nodes and relationships are written; each statement may be a transaction of its own. */
export async function summarize(run: <R>(text: string, parameters: object) => Promise<R[]>): Promise<void> {
  const dataset = corpusDataset;
  for (let after: string | null = ''; after !== null; ) {
    const [marked]: { last: string | null }[] = await run(markConnected.text, { dataset, after, limit: stretch });
    after = marked?.last ?? null;
  }
  await run(deleteFacets.text, { dataset });
  await run(putEntityFacets.text, { dataset });
  await run(putFacets.text, { dataset });
}
