import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, array, property } from 'fast-check';
import { strongest, weakest, weigh, weightOf, type Premise, type Support } from '../../src/model/evidence.js';
import { narrowest, widest } from '../../src/model/extent.js';
import { marksOf } from '../../src/model/marks.js';
import { nearest, remotest } from '../../src/model/tense.js';
import { daysOf, isPartialDate, knownAt, knownFirst, knownTogether, unknownDate } from '../../src/model/time.js';
import { extents, tenses as allTenses, type Extent } from '../../src/model/vocabulary.js';
import { premise as premiseWith } from '../support/premise.js';

const early = { earliest: '2019-03-10', latest: '2019-06-15' };
const late = { earliest: '2019-10-11', latest: '2019-10-30' };
const premise = (id: string, more: Partial<Premise> = {}): Premise =>
  premiseWith(id, { known: early, publisherId: 'publisher:one', ...more });

describe('time', () => {
  test('a partial date is the interval of its month or year', () => {
    expect(daysOf('2019')).toEqual({ earliest: '2019-01-01', latest: '2019-12-31' });
    expect(daysOf('2024-02')).toEqual({ earliest: '2024-02-01', latest: '2024-02-29' });
    expect(daysOf('2019-12-21')).toEqual({ earliest: '2019-12-21', latest: '2019-12-21' });
    expect(['2019', '2019-12', '2019-12-21', '2024-02-29'].map(isPartialDate)).toEqual([true, true, true, true]);
    expect(['2019-13', '2019-02-30', '2023-02-29', '19', '2019-1-1', ''].map(isPartialDate)).toEqual([
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('is KNOWN after the latest day, NOT_YET before the earliest, UNCERTAIN between', () => {
    expect(['2019-03-09', '2019-03-10', '2019-06-14', '2019-06-15'].map((day) => knownAt(early, day))).toEqual([
      'NOT_YET',
      'UNCERTAIN',
      'UNCERTAIN',
      'KNOWN',
    ]);
    expect(knownAt(early, undefined)).toBe('KNOWN');
    expect([knownAt(unknownDate), knownAt(unknownDate, '2030-01-01')]).toEqual(['KNOWN', 'NOT_YET']);
    const withdrawn = { ...early, withdrawnOn: '2020-01-01' };
    expect([knownAt(withdrawn), knownAt(withdrawn, '2019-12-31'), knownAt(withdrawn, '2020-01-01')]).toEqual([
      'WITHDRAWN',
      'KNOWN',
      'WITHDRAWN',
    ]);
  });

  test('of a set is the greatest of its premises, of alternatives the least', () => {
    expect(knownTogether([early, late])).toEqual(late);
    expect(knownTogether([early, unknownDate])).toEqual(unknownDate);
    expect(knownTogether([early, { ...late, withdrawnOn: '2020-01-01' }])).toEqual({ ...late, withdrawnOn: '2020-01-01' });
    expect(knownFirst([late, early, unknownDate])).toEqual(early);
    expect(knownFirst([unknownDate, unknownDate])).toEqual(unknownDate);
    expect(knownFirst([early, { ...late, withdrawnOn: '2020-01-01' }]).withdrawnOn).toBeUndefined();
  });
});

describe('evidence', () => {
  const opposed = { kind: 'CONTRADICTS' as const, claimId: 'X', projects: true, known: late, condition: 'if', why: 'why' };
  const inherited = (...premises: Premise[]) => ({ premises, inherits: true });

  test('is as weak as the weakest of a set and as firm as the firmest set', () => {
    expect([weakest(['CAN', 'POSSIBLE', 'ASSERTED']), strongest(['CAN', 'POSSIBLE']), weakest([])]).toEqual([
      'POSSIBLE',
      'CAN',
      'ASSERTED',
    ]);
    const sets = [
      inherited(premise('a', { modality: 'CAN' }), premise('b', { modality: 'ALLEGED' })),
      inherited(premise('c', { modality: 'LIKELY' })),
    ];
    expect(weigh(sets, undefined).modality).toBe('LIKELY');
    expect(weigh([{ premises: [premise('a', { modality: 'ALLEGED', opposed: [opposed] })], inherits: false }], undefined)).toMatchObject({
      modality: 'ASSERTED',
      contested: false,
    });
  });

  test('is computed from what was known: from KNOWN sets, from UNCERTAIN ones only if there are none', () => {
    const sets = [inherited(premise('a', { known: late, modality: 'ASSERTED' })), inherited(premise('b', { modality: 'POSSIBLE' }))];
    expect(weigh(sets, '2019-10-20')).toMatchObject({ status: 'KNOWN', modality: 'POSSIBLE', premises: [{ id: 'b' }], known: early });
    expect(weigh(sets.slice(0, 1), '2019-10-20')).toMatchObject({ status: 'UNCERTAIN', modality: 'ASSERTED' });
    expect(weigh(sets, '2019-01-01')).toMatchObject({ status: 'NOT_YET', premises: [] });
  });

  test('is contested by live claims that project, once they are known', () => {
    const sets = (more: object) => [inherited(premise('a', { opposed: [{ ...opposed, ...more }] }))];
    expect(weigh(sets({}), undefined).contested).toBe(true);
    expect(weigh(sets({ projects: false }), undefined).contested).toBe(false);
    expect(weigh(sets({}), '2019-07-01').contested).toBe(false);
    expect(weigh(sets({}), '2019-10-20').contested).toBe(false);
    expect(weigh(sets({}), '2019-10-30').contested).toBe(true);
    expect(weigh([inherited(premise('a', { projects: false, opposed: [opposed] }))], undefined).contested).toBe(false);
    const tension = weigh(sets({ kind: 'TENSION', projects: false }), undefined);
    expect([tension.contested, tension.disagreements.map(({ kind }) => kind)]).toEqual([false, ['TENSION']]);
  });

  test('counts publishers of reports, repetitions once, law and reference sources never', () => {
    const other = { publisherId: 'publisher:two' };
    expect(weigh([inherited(premise('a'), premise('b'))], undefined).independentPublishers).toBe(1);
    expect(weigh([inherited(premise('a')), inherited(premise('b', other))], undefined).independentPublishers).toBe(2);
    expect(weigh([inherited(premise('a')), inherited(premise('b', { ...other, repeats: ['a'] }))], undefined)).toMatchObject({
      independentPublishers: 1,
      publisherIds: ['publisher:one', 'publisher:two'],
    });
    expect(weigh([inherited(premise('F', { sourceClass: 'OFFICIAL', publisherId: null }))], undefined).independentPublishers).toBe(0);
  });
});

describe('how much of a group', () => {
  const about = 'worker-group:w';
  const of = (id: string, extent: Extent, more: Partial<Premise> = {}): Support => ({
    premises: [premise(id, { extent, subjectId: about, ...more })],
    inherits: true,
    about,
  });
  const told = (...sets: Support[]) => {
    const { modality, extent, standing } = weigh(sets, undefined);
    return [modality, extent, standing.flatMap(({ strongest: is, premises }) => (is ? premises.map(({ id }) => id) : []))];
  };

  test('firmness is that of the widest extent that is stated; another, though firmer, stands beside it', () => {
    expect(told(of('a', 'UNSPECIFIED'), of('b', 'ALL', { modality: 'REPORTED' }))).toEqual(['REPORTED', 'ALL', ['b']]);
    expect(told(of('a', 'SOME'), of('b', 'MOST', { modality: 'LIKELY' }))).toEqual(['LIKELY', 'MOST', ['b']]);
    expect(told(of('a', 'UNSPECIFIED'))).toEqual(['ASSERTED', 'UNSPECIFIED', ['a']]);
  });

  test('of a set is the narrowest of its premises about the group, UNSPECIFIED where one is or none is about it', () => {
    const other = premise('x', { extent: 'SOME', subjectId: 'worker-group:v' });
    const set = (...premises: Premise[]): Support => ({ premises, inherits: true, about });
    const [all] = of('a', 'ALL').premises;
    const [some] = of('b', 'SOME').premises;
    const [unspecified] = of('c', 'UNSPECIFIED').premises;
    if (!all || !some || !unspecified) throw new Error('three premises');
    expect([set(all, some), set(all, some, unspecified), set(all, other), set(other)].map((one) => weightOf(one).extent)).toEqual([
      'SOME',
      'UNSPECIFIED',
      'ALL',
      'UNSPECIFIED',
    ]);
    // A chain is of the groups of its premises, what is about no group of none; what takes no doubt on is of the whole.
    expect(weightOf({ premises: [all, other], inherits: true }).extent).toBe('SOME');
    expect(weightOf({ premises: [all, other], inherits: true, about: null }).extent).toBeNull();
    expect(weightOf({ premises: [premise('d')], inherits: true }).extent).toBeNull();
    expect(weightOf({ ...set(some), inherits: false }).extent).toBeNull();
  });
});

describe('the arithmetic of extents and tenses', () => {
  const some = array(constantFrom(...extents), { minLength: 1 });
  const times = array(constantFrom(...allTenses, null));

  test('does not depend on order or repetition, gives one of what it was given, and never puts UNSPECIFIED above what is known', () => {
    assert(
      property(some, (of) => {
        const turned = [...of, ...of].toReversed();
        const known = of.filter((extent) => extent !== 'UNSPECIFIED');
        expect([narrowest(turned), widest(turned)]).toEqual([narrowest(of), widest(of)]);
        expect(of).toContain(narrowest(of));
        expect(of).toContain(widest(of));
        expect(widest(of) === 'UNSPECIFIED').toBe(known.length === 0);
        expect(narrowest(of) === 'UNSPECIFIED').toBe(known.length < of.length);
        const rank = (extent: Extent | null): number => (extent === null ? 0 : extents.indexOf(extent));
        expect(rank(widest(known))).toBeLessThanOrEqual(rank(narrowest(known)));
      }),
    );
    assert(
      property(times, (of) => {
        expect([remotest(of.toReversed()), nearest(of.toReversed())]).toEqual([remotest(of), nearest(of)]);
        expect(remotest(of) === 'PREDICTED').toBe(of.includes('PREDICTED'));
        expect(nearest(of) === 'PREDICTED').toBe(of.includes('PREDICTED') && of.every((tense) => tense === 'PREDICTED' || tense === null));
      }),
    );
  });

  test('a firmer set of another extent never changes what is told of the widest', () => {
    assert(
      property(some, constantFrom('LIKELY' as const, 'POSSIBLE' as const), (of, modality) => {
        const about = 'worker-group:w';
        const set = (id: string, extent: Extent, more: Partial<Premise> = {}): Support => ({
          premises: [premise(id, { extent, subjectId: about, ...more })],
          inherits: true,
          about,
        });
        const sets = [
          set('widest', 'ALL', { modality }),
          ...of.filter((extent) => extent !== 'ALL').map((extent, index) => set(`p${index}`, extent)),
        ];
        const told = weigh(sets, undefined);
        expect([told.modality, told.extent]).toEqual([modality, 'ALL']);
      }),
    );
  });
});

test('marks say a forecast first, and nothing of an extent that is not stated', () => {
  expect(marksOf({ tense: 'PREDICTED', extent: 'SOME', lawStatus: 'CONFLICTS', contested: true, qualified: true })).toEqual([
    'forecast',
    'of some',
    'conflicts with law',
    'contested',
    'qualified',
  ]);
  expect(marksOf({ tense: 'PAST', extent: 'UNSPECIFIED', lawStatus: 'INCOMPLETE', contested: false, qualified: false })).toEqual([]);
  expect([marksOf({ extent: 'ALL' }), marksOf({ extent: 'MOST' }), marksOf({})]).toEqual([['of all'], ['of most'], []]);
});

describe('what a set makes of its premises', () => {
  const set = (more: Partial<Support>, ...premises: Partial<Premise>[]): Support => ({
    premises: premises.map((one, index) => premise(`p${index}`, one)),
    inherits: true,
    ...more,
  });
  const tenses = (...sets: Support[]) => {
    const { tense, predicted } = weigh(sets, undefined);
    return [tense, predicted];
  };

  test('it is a forecast where a premise is one, else of the tense of its rule or the remotest of them', () => {
    const [past, present, due, forecast, fact] = [
      { tense: 'PAST' },
      { tense: 'PRESENT' },
      { tense: 'DUE' },
      { tense: 'PREDICTED' },
      { tense: null },
    ] as const;
    expect(tenses(set({}, past, forecast))).toEqual(['PREDICTED', true]);
    expect(tenses(set({ tense: 'PAST' }, present, forecast))).toEqual(['PREDICTED', true]);
    expect(tenses(set({ tense: 'PRESENT' }, present, due))).toEqual(['PRESENT', false]);
    expect(tenses(set({}, present, due, fact))).toEqual(['DUE', false]);
    expect(tenses(set({}, fact))).toEqual([null, false]);
    // Of alternatives the nearest; a forecast only where all are.
    expect(tenses(set({}, forecast), set({}, past))).toEqual(['PAST', false]);
    expect(tenses(set({}, forecast), set({}, forecast))).toEqual(['PREDICTED', true]);
  });

  test('it is no firmer than its rule allows, whether doubt is passed on or not', () => {
    expect(weigh([set({ atMost: 'POSSIBLE' }, {})], undefined).modality).toBe('POSSIBLE');
    expect(weigh([set({ atMost: 'POSSIBLE' }, { modality: 'ALLEGED' })], undefined).modality).toBe('ALLEGED');
    expect(weigh([set({ atMost: 'POSSIBLE', inherits: false }, { modality: 'ALLEGED' })], undefined).modality).toBe('POSSIBLE');
  });

  test('beside the law it is the worst of its firmest sets', () => {
    const wrong = { lawStatus: 'CONFLICTS' as const };
    expect(weigh([set({}, wrong, { lawStatus: 'AGREES' })], undefined).lawStatus).toBe('CONFLICTS');
    expect(weigh([set({}, { ...wrong, modality: 'POSSIBLE' }), set({}, { lawStatus: 'INCOMPLETE' })], undefined).lawStatus).toBe(
      'INCOMPLETE',
    );
    expect(weigh([set({}, {})], undefined).lawStatus).toBeNull();
    // What an official source carries alone is as the law has it, whatever reports say beside it.
    expect(weigh([set({}, wrong), set({}, { sourceClass: 'OFFICIAL' }, {})], undefined).lawStatus).toBeNull();
    expect(weigh([set({}, wrong), set({}, { sourceClass: 'OFFICIAL' }, { lawStatus: 'INCOMPLETE' })], undefined).lawStatus).toBe(
      'CONFLICTS',
    );
    expect(weigh([set({ inherits: false }, wrong)], undefined).lawStatus).toBeNull();
  });

  test('it is qualified by what could be known, once for each reason, unless doubt is not passed on', () => {
    const qualified = [{ claimId: 'Q', known: late, reason: 'which of them is open' }];
    const told = (inherits: boolean, day?: string) =>
      weigh([set({ inherits }, { qualified }), set({ inherits }, { qualified })], day).qualifications.map(({ claimId }) => claimId);
    expect([told(true), told(true, '2019-10-31'), told(false)]).toEqual([['Q'], ['Q'], []]);
    expect(weigh([set({}, { qualified, known: early })], '2019-10-20').qualifications).toEqual([]);
  });
});
