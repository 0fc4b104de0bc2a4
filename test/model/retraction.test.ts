import { describe, expect, test } from '@jest/globals';
import type { Premise } from '../../src/model/evidence.js';
import { carriedOn, falls, gainsPublishers, noLongerContested, outcomeOf, weakens } from '../../src/model/retraction.js';
import { premise as premiseWith } from '../support/premise.js';

const known = { earliest: '2019-09-01', latest: '2019-09-30' };
const premise = (id: string, more: Partial<Premise> = {}): Premise =>
  premiseWith(id, { known, publisherId: `publisher of ${id}`, ...more });
const set = (...premises: Premise[]) => ({ premises, inherits: true });
const against = (claimId: string) => ({ kind: 'CONTRADICTS' as const, claimId, projects: true, known, condition: null, why: '' });
const kinds = (outcome: ReturnType<typeof outcomeOf>) =>
  Object.entries({ falls, weakens, gainsPublishers, noLongerContested }).flatMap(([name, is]) => (is(outcome) ? [name] : []));

describe('a relationship, when claims are retracted,', () => {
  test('falls when each of its sets needs one of them', () => {
    const outcome = outcomeOf([set(premise('a'), premise('b')), set(premise('b'), premise('c'))], new Set(['b']));
    expect([kinds(outcome), outcome.lost.length, outcome.after]).toEqual([['falls'], 2, null]);
  });

  test('stands as it does while another set is as firm and rests on the same publisher', () => {
    const from = { publisherId: 'p' };
    expect(kinds(outcomeOf([set(premise('a', from)), set(premise('b', from))], new Set(['a'])))).toEqual([]);
  });

  test('weakens when only a less firm set is left', () => {
    const outcome = outcomeOf([set(premise('a')), set(premise('b', { modality: 'POSSIBLE' }))], new Set(['a']));
    expect([kinds(outcome), outcome.before?.modality, outcome.after?.modality]).toEqual([['weakens'], 'ASSERTED', 'POSSIBLE']);
  });

  test('weakens when fewer publishers are left', () => {
    expect(kinds(outcomeOf([set(premise('a')), set(premise('b'))], new Set(['a'])))).toEqual(['weakens']);
  });

  test('is no longer contested when what spoke against it is retracted, or what was spoken against', () => {
    const contested = premise('a', { opposed: [against('x')], publisherId: null });
    expect(kinds(outcomeOf([set(contested)], new Set(['x'])))).toEqual(['noLongerContested']);
    expect(kinds(outcomeOf([set(contested), set(premise('b', { publisherId: null }))], new Set(['a'])))).toEqual(['noLongerContested']);
  });

  test('gains a publisher when a report is retracted that another repeats', () => {
    const [first, same] = [premise('a', { publisherId: 'p' }), premise('b', { publisherId: 'p' })];
    const outcome = outcomeOf([set(first), set(same), set(premise('c', { publisherId: 'q', repeats: ['a'] }))], new Set(['a']));
    expect([kinds(outcome), outcome.before?.independentPublishers, outcome.after?.independentPublishers]).toEqual([
      ['gainsPublishers'],
      1,
      2,
    ]);
  });

  test('falls when only withdrawn claims are left, and does not fall when it did not stand', () => {
    const withdrawn = premise('a', { known: { ...known, withdrawnOn: '2020-01-01' } });
    expect(kinds(outcomeOf([set(withdrawn), set(premise('b'))], new Set(['b'])))).toEqual(['falls']);
    expect(kinds(outcomeOf([set(withdrawn)], new Set(['a'])))).toEqual([]);
  });

  test('stands on what a pattern concludes, unless that needs a retracted claim as well', () => {
    expect(kinds(outcomeOf([set(premise('a'))], new Set(['a']), [set(premise('b'))]))).toEqual([]);
    expect(kinds(outcomeOf([set(premise('a'))], new Set(['a']), [set(premise('a'), premise('b'))]))).toEqual(['falls']);
  });
});

describe('a pattern', () => {
  const lies = (from: string, to: string, ...claims: string[]) => ({
    from: `place:${from}`,
    type: 'LOCATED_IN' as const,
    to: `place:${to}`,
    claims,
    support: [],
  });
  const rule = { name: 'transitive-containment', kind: 'PATTERN' as const, inheritsModality: false };
  const gone = new Set(['place:a|LOCATED_IN|place:c']);

  test('concludes anew only what is gone, from what is left', () => {
    const stated = [lies('a', 'b', '1', '2'), lies('b', 'c', '3'), lies('a', 'c', '4'), lies('c', 'd', '5')];
    expect(carriedOn(gone, stated, [rule], new Set(['4', '2'])).map(({ support }) => support)).toEqual([[{ claims: ['1', '3'] }]]);
    expect(carriedOn(gone, stated, [rule], new Set(['4', '3']))).toEqual([]);
    expect(carriedOn(gone, stated, [], new Set(['4']))).toEqual([]);
  });
});
