import { expect, test } from '@jest/globals';
import { conflictsWithLaw } from '../../src/model/caveats.js';
import { weigh } from '../../src/model/evidence.js';
import { triple } from '../../src/model/relationship.js';
import { firmnessOf } from '../../src/model/stands.js';
import type { Day } from '../../src/model/time.js';
import type { Corpus } from '../../src/seed/corpus.js';
import { contentOf } from '../../src/seed/content.js';
import { readCorpus } from '../../src/seed/seed.js';
import { seedFolder } from '../support/graph.js';
import { randomFrom } from '../support/random.js';
import { supportsOf } from '../support/standing.js';
import { stressed } from '../support/stressed.js';

/** No day, and every day on which a claim becomes known, perhaps known, or withdrawn. */
const daysOf = ({ claims }: Corpus): (Day | undefined)[] => [
  undefined,
  ...new Set(claims.flatMap(({ known: { earliest, latest, withdrawnOn } }) => [earliest, latest, withdrawnOn ?? latest])),
];

const shipped = readCorpus(seedFolder);

test.each([
  ['shipped', shipped],
  ['stressed', stressed(shipped, randomFrom(2397))],
])('what the %s corpus writes on a relationship is what its evidence weighs on every day', (_, corpus) => {
  const stands = new Map(contentOf(corpus).rows.relationships.map(({ properties }) => [properties['id'], properties['stands']]));
  const told = new Set<boolean>();
  const written: unknown[] = [];
  const weighed: unknown[] = [];
  for (const [id, support] of supportsOf(corpus))
    for (const day of daysOf(corpus)) {
      const { from: fromId, type, to: toId } = triple(id);
      const evidence = weigh(support, day);
      const firmness = firmnessOf(stands.get(id) as string[], day); // as rows of relationships have it
      written.push([id, day, firmness]);
      weighed.push([id, day, { modality: evidence.modality, conflictsWithLaw: conflictsWithLaw({ id, type, fromId, toId, evidence }) }]);
      told.add(firmness.conflictsWithLaw);
    }
  expect(written).toEqual(weighed);
  expect(told).toEqual(new Set([false, true]));
});
