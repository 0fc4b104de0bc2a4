/** How every relationship of a corpus stands, worked out without a database. */
import { weigh, type Support } from '../../src/model/evidence.js';
import { relationshipId } from '../../src/model/relationship.js';
import { standingIn, type Standing } from '../../src/model/retraction.js';
import type { Corpus } from '../../src/seed/corpus.js';
import { infer } from '../../src/seed/infer.js';
import { premisesOf, supportOf } from '../../src/seed/premises.js';
import { project } from '../../src/seed/project.js';
import type { TestApi } from './api.js';

export type Standings = Record<string, Standing>;

/** Every relationship that stands without asOf, by id. */
export const standingsOf = (corpus: Corpus): Standings =>
  Object.fromEntries(
    supportsOf(corpus).flatMap(([id, support]): [string, Standing][] => {
      const { status, ...evidence } = weigh(support, undefined);
      return status === 'KNOWN' ? [[id, standingIn(evidence)]] : [];
    }),
  );

/** Of every relationship, by id, the alternative sets of premises that carry it. */
export function supportsOf(corpus: Corpus): [string, Support[]][] {
  const premises = premisesOf(corpus);
  return infer(corpus, project(corpus)).map((relationship) => [relationshipId(relationship), supportOf(relationship, premises)]);
}

/** Every relationship of the loaded graph that stands, as the API tells it. */
export async function standingsLoaded(api: TestApi): Promise<Standings> {
  const standings: Standings = {};
  for (let after: string | null = null, more = true; more;) {
    const { data } = await api.ask(
      `query ($after: String) { entities(filter: { background: true }, first: 20, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
         relationships(direction: OUT, first: 100) { pageInfo { hasNextPage } edges { node {
           id evidence { modality extent contested qualified independentPublishers known { status } } } } } } } } }`,
      { after },
    );
    for (const { node } of data.entities.edges) {
      if (node.relationships.pageInfo.hasNextPage) throw new Error('an entity has more than 100 relationships: page here');
      for (const { node: one } of node.relationships.edges) {
        const { known, ...standing } = one.evidence;
        if (known.status === 'KNOWN') standings[one.id] = standing;
      }
    }
    ({ endCursor: after, hasNextPage: more } = data.entities.pageInfo);
  }
  return standings;
}
