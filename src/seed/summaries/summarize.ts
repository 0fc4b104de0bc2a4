/** What a load counts and marks once, so that no answer has to: which entities are connected, how many there are, how many claims there are of each facet, and what rests on what. */
import { query } from '../../graph/query.js';
import { corpusDataset } from '../../model/vocabulary.js';

const markEntities = query<{ dataset: string; after: string; limit: number }, { last: string | null }>('summary/markEntities');
const deleteFacets = query<{ dataset: string }, never>('summary/deleteFacets');
const putEntityFacets = query<{ dataset: string }, never>('summary/putEntityFacets');
const putClaimFacets = query<{ dataset: string }, never>('summary/putClaimFacets');
const hubs = query<{ dataset: string; hubClaims: number }, { id: string }>('summary/hubs');
const putHubFacets = query<{ dataset: string; about: string }, never>('summary/putHubFacets');
const putRelianceFacets = query<{ dataset: string }, never>('summary/putRelianceFacets');

/** Entities that one statement marks. */
const stretch = 20_000;

/** An entity with as many claims about it, or more, is a hub: those are counted once. */
export const fewestOfHub = 10_000;

/** Runs after all nodes and relationships are written; each statement may be a transaction of its own. */
export async function summarize(run: <R>(text: string, parameters: object) => Promise<R[]>, hubClaims = fewestOfHub): Promise<void> {
  const dataset = corpusDataset;
  for (let after: string | null = ''; after !== null;) {
    const [marked]: { last: string | null }[] = await run(markEntities.text, { dataset, after, limit: stretch });
    after = marked?.last ?? null;
  }
  await run(deleteFacets.text, { dataset });
  await run(putEntityFacets.text, { dataset });
  await run(putClaimFacets.text, { dataset });
  // One after another, as the claims of all together take more memory than Neo4j gives one statement.
  for (const { id } of await run<{ id: string }>(hubs.text, { dataset, hubClaims })) await run(putHubFacets.text, { dataset, about: id });
  await run(putRelianceFacets.text, { dataset });
}
