import { describe, expect, test } from '@jest/globals';
import { weigh } from '../../src/model/evidence.js';
import { layerWords, marksOf } from '../../src/model/marks.js';
import { triple } from '../../src/model/relationship.js';
import { usualLayer } from '../../src/model/style.js';
import type { Layer, RelationshipTypeName } from '../../src/model/vocabulary.js';
import type { Corpus } from '../../src/seed/corpus.js';
import { contentOf } from '../../src/seed/content.js';
import { readCorpus } from '../../src/seed/seed.js';
import { captionOf } from '../../src/sentence/caption.js';
import { clauseOf } from '../../src/sentence/clause.js';
import { seedFolder } from '../support/graph.js';
import { randomFrom } from '../support/random.js';
import { secondCorpus } from '../support/seed.js';
import { supportsOf } from '../support/standing.js';
import { stressed } from '../support/stressed.js';

const written = (corpus: Corpus): Map<string, { caption: string; layer: Layer }> =>
  new Map(
    contentOf(corpus).rows.relationships.flatMap(
      ({ properties: { id, caption, layer } }) =>
        caption === undefined ? [] : [[id as string, { caption: caption as string, layer: layer as Layer }]], // as rows of relationships have them
    ),
  );

/** Of its sentence, what stands between its subject and its object. */
function verbIn(id: string, corpus: Corpus, firm: Pick<Parameters<typeof clauseOf>[0], 'modality' | 'tense'>): string {
  const { from, type } = triple(id);
  const plural = corpus.entities.find((entity) => entity.id === from)?.plural ?? false;
  const [subject, object] = [
    { text: '<', plural },
    { text: '>', plural: false },
  ];
  return clauseOf({ subject, type: type as RelationshipTypeName, object, ...firm, extent: null, group: null }).slice(2, -2); // as stored
}

const shipped = readCorpus(seedFolder);

describe('the caption of a relationship', () => {
  test.each([
    ['shipped', shipped],
    ['stressed', stressed(shipped, randomFrom(2397))],
    ['second', readCorpus(secondCorpus)],
  ])('of the %s corpus is the verb of its sentence with its marks, and who says so where its color does not tell', (_, corpus) => {
    const captions = written(corpus);
    const supports = supportsOf(corpus);
    expect(captions.size).toBe(supports.length);
    for (const [id, support] of supports) {
      const { status, qualifications, ...evidence } = weigh(support, undefined);
      const layer = captions.get(id)?.layer ?? 'DERIVED';
      const [first, ...marks] = marksOf({ ...evidence, qualified: qualifications.length > 0 });
      const said = verbIn(id, corpus, evidence);
      const others = layer === usualLayer(triple(id).type as RelationshipTypeName) ? [] : [layerWords[layer]];
      const wanted =
        status === 'WITHDRAWN'
          ? `withdrawn: ${verbIn(id, corpus, { modality: 'ASSERTED', tense: null })}`
          : first === 'forecast'
            ? [`a forecast: ${said}`, ...marks, ...others].join(' · ')
            : [said, ...(first === undefined ? [] : [first]), ...marks, ...others].join(' · ');
      expect([id, captions.get(id)?.caption]).toEqual([id, wanted]);
    }
  });

  test('reads as these do', () => {
    const captions = written(shipped);
    const read = (id: string): string | undefined => captions.get(id)?.caption;
    expect({
      order: read('state-order:dprk-recall-2019|APPLIES_TO|worker-group:dprk-workers-china'),
      denied: read('state-order:dprk-recall-2019|NOT_APPLIES_TO|worker-group:dprk-workers-student-visa'),
      extent: read('worker-group:dprk-workers-china|CONCENTRATED_IN|place:sino-dprk-border'),
      law: read('resolution:unscr-2397|IMPOSES|provision:new-work-visa-ban'),
      // Which of the group is not said: no word of an extent.
      contested: read('evasion-method:skip-renewal|CIRCUMVENTS|provision:unscr-2397-repatriation'),
      concluded: read('evasion-method:continued-work-other-visa|ENABLED_BY|visa-type:short-term-visa-cn'),
    }).toEqual({
      order: 'reportedly applied to · of all · contested · qualified',
      denied: 'a forecast: is apparently expected not to apply to · contested',
      extent: 'are concentrated in · of most',
      law: 'imposed · conflicts with law · reported',
      contested: 'gets round · contested',
      concluded: 'can be made possible by · concluded',
    });
  });

  test('is short: the longest says a forecast with its marks', () => {
    const longest = Math.max(...[...written(shipped).values()].map(({ caption }) => caption.length));
    expect(longest).toBe('a forecast: is apparently expected to be made possible by · contested · concluded'.length);
  });

  test('of what is unclear says so', () => {
    const unclear = { type: 'APPLIES_TO', modality: 'UNCLEAR', tense: 'PRESENT', layer: 'REPORTED' } as const;
    expect([captionOf({ ...unclear, plural: false }), captionOf({ ...unclear, plural: true })]).toEqual([
      'unclear whether it applies to',
      'unclear whether they apply to',
    ]);
  });
});
