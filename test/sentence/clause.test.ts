/** A clause is as firm as it is told to be, in its time, for one and for many; of every type of relationship. */
import { describe, expect, test } from '@jest/globals';
import { clauseOf, verbOf } from '../../src/sentence/clause.js';
import { modalities, polarityOf, relationshipTypes, tenses, type Modality } from '../../src/model/vocabulary.js';

const marks: Readonly<Record<Modality, RegExp>> = {
  ASSERTED: /./,
  CAN: /\b(?:can|could|able to)\b/,
  REPORTED: /\breportedly\b/,
  LIKELY: /\blikely\b/,
  APPARENT: /\bapparently\b/,
  POSSIBLE: /\b(?:may|possibly)\b/,
  ALLEGED: /\ballegedly\b/,
  UNCLEAR: /./,
};

const all = relationshipTypes.flatMap((type) =>
  modalities.flatMap((modality) =>
    [null, ...tenses].flatMap((tense) => [true, false].map((plural) => ({ type, modality, tense, plural }))),
  ),
);

describe('a verb', () => {
  test('says how firm it is, whether it is denied, and that a forecast is one, whatever it is of', () => {
    const faults = all.filter((use) => {
      const verb = verbOf(use);
      const isDenied = /\bnot\b/.test(verb) === (polarityOf(use.type) === 'NEGATIVE');
      const isForecast = use.tense !== 'PREDICTED' || /\b(?:expected|likely|may)\b/.test(verb);
      return !marks[use.modality].test(verb) || !isDenied || !isForecast || /undefined|null| {2}|^ | $/.test(verb);
    });
    expect(faults).toEqual([]);
    expect(all.length).toBeGreaterThan(3_000);
  });

  test.each([
    [{ type: 'WORKS_ON_VISA', modality: 'CAN', tense: 'PRESENT', plural: true }, 'can work on'],
    [{ type: 'DISPATCHED_TO', modality: 'REPORTED', tense: 'PAST', plural: true }, 'were reportedly sent to'],
    [{ type: 'NOT_APPLIES_TO', modality: 'APPARENT', tense: 'PREDICTED', plural: false }, 'is apparently expected not to apply to'],
    [{ type: 'APPLIES_TO', modality: 'LIKELY', tense: 'PREDICTED', plural: false }, 'is likely to apply to'],
    [{ type: 'ASSESSED_AS', modality: 'ASSERTED', tense: 'PREDICTED', plural: false }, 'is expected to be'],
    [{ type: 'FACES', modality: 'POSSIBLE', tense: 'PREDICTED', plural: true }, 'may face'],
    [{ type: 'ADOPTED', modality: 'ASSERTED', tense: null, plural: false }, 'adopted'],
    [{ type: 'MOTIVATED_BY', modality: 'ASSERTED', tense: 'PRESENT', plural: false }, 'is said to be motivated by'],
  ] as const)('of %j is "%s"', (use, verb) => expect(verbOf(use)).toBe(verb));

  test('tells of how much of the group right after it', () => {
    const clause = { type: 'APPLIES_TO', modality: 'REPORTED', tense: 'PAST', extent: 'SOME' } as const;
    const [order, workers] = [
      { text: 'the order', plural: false },
      { text: 'workers', plural: true },
    ];
    expect(clauseOf({ ...clause, subject: order, object: workers, group: 'object' })).toBe(
      'the order reportedly applied to workers (some of them)',
    );
    expect(
      clauseOf({
        ...clause,
        type: 'LOCATED_IN',
        subject: workers,
        object: { text: 'China', plural: false },
        group: 'subject',
        extent: 'UNSPECIFIED',
      }),
    ).toBe('workers (how many is not stated) were reportedly in China');
  });
});
