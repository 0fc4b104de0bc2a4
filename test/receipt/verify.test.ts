/** Whether an answer is still what a receipt says, and in words what is not. */
import { describe, expect, test } from '@jest/globals';
import type { Answer } from '../../src/model/answer.js';
import { contentOf } from '../../src/receipt/content.js';
import { newPrivateKey, signingKeyIn, type SigningKey } from '../../src/receipt/keys.js';
import { receiptOf } from '../../src/receipt/sign.js';
import { verify, type Verdict } from '../../src/receipt/verify.js';
import { sampleAnswer } from '../support/sampleAnswer.js';
import { leavesOf, valueAt, withAt, type Place } from '../support/leaves.js';

const key = signingKeyIn(newPrivateKey()) as SigningKey; // a new key is one
const now = new Date('2026-11-29T10:00:00Z');
const receipt = receiptOf(sampleAnswer, key, now, []);

/** Held against an answer as it comes over the wire. */
function held(answer: Answer): Verdict {
  const content = contentOf(JSON.parse(JSON.stringify(answer)));
  if (content === undefined) throw new Error('This is no answer.');
  return verify(receipt, content, key.name);
}

describe('an answer', () => {
  test('is the same at any time', () => {
    const later = receiptOf(sampleAnswer, key, new Date('2031-01-01T00:00:00Z'), ['Another refusal?']);
    expect(later.hash).toBe(receipt.hash);
    expect(later.signature).not.toBe(receipt.signature);
    expect(held(sampleAnswer)).toEqual({ verdict: 'SAME', changes: [], origin: [] });
  });

  test('is the same of another release, with fields that this one does not know', () => {
    const [first, ...rest] = sampleAnswer.findings;
    const more = { ...sampleAnswer, note: 1, findings: [{ ...first, weight: 1 }, ...rest] };
    expect(contentOf(more)).toEqual(contentOf(sampleAnswer));
  });

  test('that says the same from other data is the same, and the data are told', () => {
    const [un] = sampleAnswer.lists;
    const answer = { ...sampleAnswer, dataset: 'fedcba9876543210', product: '0.3.0', lists: un ? [{ ...un, version: 4 }] : [] };
    expect(held(answer)).toEqual({
      verdict: 'SAME',
      changes: [],
      origin: [
        'The version of the dataset was 0123456789abcdef and is fedcba9876543210.',
        'The version of UN list was 3 of 2026-11-01 and is 4 of 2026-11-01.',
        'The release of Loophole was 0.2.0 and is 0.3.0.',
      ],
    });
    expect(held({ ...sampleAnswer, lists: [] }).origin).toEqual(['It no longer rests on version 3 of UN list.']);
  });

  const free = /^(question,(title|theme)|dataset|lists,.*|product|findings,\d,query|variables,\d,words)$/;
  test('is another with anything else in any place that says something', () => {
    const places = leavesOf(sampleAnswer);
    const verdicts = new Map(places.map((place) => [place.join(), held(withAt(sampleAnswer, place, other(place))).verdict]));
    expect([...verdicts].filter(([place, verdict]) => (verdict === 'SAME') !== free.test(place))).toEqual([]);
    expect([...verdicts.keys()].filter((place) => free.test(place))).toHaveLength(11);
  });
  const typed: Readonly<Record<string, unknown>> = {
    paragraph: 9,
    span: { start: 1, end: 2 },
    published: { earliest: 'a', latest: 'b' },
  };
  function other(place: Place): unknown {
    const value = valueAt(sampleAnswer, place);
    if (typeof value === 'number') return value + 1;
    if (Array.isArray(value)) return place.at(-1) === 'against' ? sampleAnswer.findings[0]?.against : ['more'];
    return typed[String(place.at(-1))] ?? `${String(value)} or not`;
  }

  test.each<readonly [what: string, answer: Answer, changes: readonly string[]]>([
    [
      'headline',
      { ...sampleAnswer, headline: 'One route.' },
      ['Headline: "Two routes by one visa type, as one outlet reports." is now "One route."'],
    ],
    [
      'finding that is gone',
      { ...sampleAnswer, findings: sampleAnswer.findings.slice(1) },
      ['No longer found: Visa A gets round B, it is said. (visa-type:a|CIRCUMVENTS|provision:b)'],
    ],
    [
      'second finding of one id',
      { ...sampleAnswer, findings: [...sampleAnswer.findings, ...sampleAnswer.findings.slice(1)] },
      ['Found now: Visa A will get round C. (visa-type:a|CIRCUMVENTS|provision:c)'],
    ],
    [
      'sentence',
      withAt(sampleAnswer, ['findings', 0, 'sentence'], 'Visa A gets round B.'),
      ['Found otherwise: "Visa A gets round B, it is said." is now "Visa A gets round B." (visa-type:a|CIRCUMVENTS|provision:b)'],
    ],
    [
      'mark',
      withAt(sampleAnswer, ['findings', 0, 'marks'], ['ONE_OUTLET']),
      ['Found with other marks, evidence or counter-evidence: Visa A gets round B, it is said. (visa-type:a|CIRCUMVENTS|provision:b)'],
    ],
    [
      'limits',
      { ...sampleAnswer, limits: [{ kind: 'COVERAGE', words: 'Four articles.', gap: null }, ...sampleAnswer.limits.slice(1)] },
      ['No longer a limit: Three articles of one outlet.', 'A limit now: Four articles.'],
    ],
    [
      'claim that was taken back',
      withAt(sampleAnswer, ['citations', 1, 'withdrawnOn'], '2019-10-20'),
      ['Cited otherwise, as its words, its document or its dates are others: C001-02'],
    ],
    ['claims', { ...sampleAnswer, citations: sampleAnswer.citations.slice(0, 1) }, ['No longer cited: C001-02']],
    ['order', { ...sampleAnswer, findings: sampleAnswer.findings.toReversed() }, ['The same stands there in another order.']],
    ['day', { ...sampleAnswer, asOf: null }, ['What was answered is another question, or of other variables or another day.']],
  ])('of another %s tells so', (_, answer, changes) => expect(held(answer)).toEqual({ verdict: 'CHANGED', changes, origin: [] }));

  test('is not compared with what somebody has forged', () => {
    const content = contentOf(sampleAnswer);
    expect(content && verify({ ...receipt, headline: 'Nothing was found.' }, content, key.name)).toEqual({
      verdict: 'FORGED',
      changes: [],
      origin: [],
    });
  });

  test.each([undefined, {}, { errors: [{ message: 'No such question.' }] }, { ...sampleAnswer, findings: [{}] }])('is no %p', (value) =>
    expect(contentOf(value)).toBeUndefined(),
  );
});
