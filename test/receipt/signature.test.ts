/** What a signature holds: every value of a receipt, in whatever way its JSON is set. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { AppError } from '../../src/errors.js';
import { keyNameIn, newPrivateKey, signingKeyIn, type SigningKey } from '../../src/receipt/keys.js';
import { readReceipt, receiptKind } from '../../src/receipt/receipt.js';
import { receiptOf } from '../../src/receipt/sign.js';
import { signatureOf } from '../../src/receipt/verify.js';
import { sampleAnswer } from '../support/sampleAnswer.js';
import { leavesOf, objectsOf, valueAt, withAt } from '../support/leaves.js';

function newKey(): SigningKey {
  const key = signingKeyIn(newPrivateKey());
  if (key === undefined) throw new Error('A new key is none.');
  return key;
}
const key = newKey();
const now = new Date('2026-11-29T10:00:00Z');
const receipt = receiptOf(sampleAnswer, key, now, ['Who is a source?']);
const json = JSON.stringify(receipt, null, 2);

/** What becomes of a file that somebody gives. */
function toldOf(text: string): string {
  try {
    return signatureOf(readReceipt(text), key.name);
  } catch (fault) {
    if (fault instanceof AppError && fault.code === 'RECEIPT_REFUSED') return 'REFUSED';
    throw fault;
  }
}
const caught = ['REFUSED', 'FORGED'];

describe('a receipt', () => {
  test('says what it is of, and that it is no clearance', () => {
    expect(receipt).toEqual({
      format: 1,
      kind: receiptKind,
      question: 'q01-visa-types-2397',
      variables: [{ name: 'resolution', value: '2397' }],
      asOf: '2019-10-31',
      known: ['KNOWN', 'UNCERTAIN'],
      dataset: '0123456789abcdef',
      lists: sampleAnswer.lists,
      product: '0.2.0',
      headline: sampleAnswer.headline,
      findings: sampleAnswer.findings.map(({ id, sentence }) => ({ id, sentence, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })),
      limits: sampleAnswer.limits,
      citations: sampleAnswer.citations.map(({ key: one }) => ({ key: one, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      refusals: ['Who is a source?'],
      madeAt: '2026-11-29T10:00:00.000Z',
      key: keyNameIn(key.publicHalf),
      signature: expect.stringMatching(/^[0-9a-f]{128}$/),
    });
    expect(receiptKind).toContain('It is not a clearance');
    expect(readReceipt(json)).toEqual(receipt);
  });

  test('is sound however its JSON is set', () => {
    expect(toldOf(json)).toBe('SOUND');
    expect(toldOf(JSON.stringify(receipt))).toBe('SOUND');
    expect(toldOf(JSON.stringify(turned(receipt), null, '\t').replaceAll('\n', '\r\n'))).toBe('SOUND');
    expect(toldOf(json.replace('Visa A gets', '\\u0056isa A gets'))).toBe('SOUND');
  });

  test('is caught with any bit of its file turned', () => {
    const bytes = Buffer.from(JSON.stringify(receipt));
    const passed: string[] = [];
    for (let at = 0; at < bytes.length; at++)
      for (let bit = 0; bit < 8; bit++) {
        const turnedOne = Buffer.from(bytes);
        turnedOne[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const text = turnedOne.toString();
        if (!caught.includes(toldOf(text))) passed.push(text);
      }
    expect(passed).toEqual([]);
  });

  test('is caught with anything else in any place', () => {
    const places = leavesOf(receipt);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (place, other) => {
        fc.pre(JSON.stringify(other) !== JSON.stringify(valueAt(receipt, place)));
        expect(caught).toContain(toldOf(JSON.stringify(withAt(receipt, place, other))));
      }),
      { numRuns: 1_000 },
    );
    // What is of the right form is held by the signature alone.
    for (const place of places) {
      const value = valueAt(receipt, place);
      const other = typeof value === 'string' ? value.replace(/.$/, (last) => (last === '1' ? '2' : '1')) : 'KNOWN';
      expect(caught).toContain(toldOf(JSON.stringify(withAt(receipt, place, other))));
    }
  });

  test('is refused with a field more or less in any object, or one that stands there twice', () => {
    for (const place of objectsOf(receipt)) {
      const value = Object(valueAt(receipt, place));
      for (const name of ['note', '__proto__', 'constructor']) {
        const more = JSON.stringify(withAt(receipt, place, { ...value, '§': 1 })).replace('"§"', JSON.stringify(name));
        expect(toldOf(more)).toBe('REFUSED');
      }
      for (const name of Object.keys(value)) {
        const { [name]: taken, ...less } = value;
        expect(toldOf(JSON.stringify(withAt(receipt, place, less)))).toBe('REFUSED');
        const twice = JSON.stringify(withAt(receipt, place, { '§': 'not this', ...value })).replace('"§"', JSON.stringify(name));
        expect([twice.includes('not this'), toldOf(twice), taken === undefined]).toEqual([true, 'REFUSED', false]);
      }
    }
  });

  test.each([
    ['', 'it is no JSON'],
    ['[]', 'the whole: '],
    [JSON.stringify({ ...receipt, format: 2 }), 'it is of format 2, and this Loophole reads format 1'],
    [JSON.stringify({ ...receipt, headline: '\ud800' }), 'headline: expected text without half of a pair'],
    [JSON.stringify({ ...receipt, kind: 'A clearance.' }), 'kind: '],
  ])('is refused where it is none: %#', (text, why) => {
    expect(() => readReceipt(text)).toThrow(why);
    expect(() => readReceipt(text)).toThrow(/Use the file as "loophole receipt" wrote it\.$/);
  });

  test('of another key is told apart from a forged one', () => {
    const theirs = receiptOf(sampleAnswer, newKey(), now, []);
    expect(signatureOf(theirs, key.name)).toBe('OTHER_KEY');
    expect(signatureOf(theirs, theirs.key)).toBe('SOUND');
    // Whoever says that it is ours, or that ours is theirs, has signed neither.
    expect(signatureOf({ ...theirs, key: key.name }, key.name)).toBe('FORGED');
    expect(signatureOf({ ...receipt, key: theirs.key }, key.name)).toBe('FORGED');
    expect(signatureOf({ ...receipt, signature: theirs.signature }, key.name)).toBe('FORGED');
  });

  test('of an old key is sound by that key still', () => {
    expect(signatureOf(receipt, newKey().name)).toBe('OTHER_KEY');
    const kept = keyNameIn(key.publicHalf);
    expect(kept && signatureOf(readReceipt(json), kept)).toBe('SOUND');
  });
});

test('a key is one of Ed25519, or none', () => {
  const pem = newPrivateKey();
  expect(signingKeyIn(pem)?.name).toBe(keyNameIn(signingKeyIn(pem)?.publicHalf ?? ''));
  for (const other of ['', 'a key', key.publicHalf]) expect(signingKeyIn(other)).toBeUndefined();
  for (const other of ['', 'a key', JSON.stringify(receipt)]) expect(keyNameIn(other)).toBeUndefined();
});

/** The same with the fields of each object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, one]) => [name, turned(one)]),
  );
}
