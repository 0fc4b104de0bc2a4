import { describe, expect, test } from '@jest/globals';
import { relianceSpans, type DatedSet } from '../../src/model/reliance.js';

const said = (speaker: string | null) => ({ speaker, publisher: null });
const dated = (earliest: string, latest: string, withdrawnOn?: string) => ({ earliest, latest, withdrawnOn });
const spans = (...sets: (Omit<DatedSet, 'predicted'> & { predicted?: boolean })[]): string[] =>
  relianceSpans(sets.map((set) => ({ predicted: false, ...set }))).map(({ reliance, from, until }) => `${reliance} ${from} ${until}`);

describe('what a relationship rests on', () => {
  test('changes when another set is certain, not when it is only possibly public', () => {
    expect(
      spans(
        { sources: [said('one')], known: dated('2019-01-01', '2019-01-01') },
        { sources: [said('two')], known: dated('2019-06-01', '2019-07-01') },
      ),
    ).toEqual(['ONE_SPEAKER 2019-01-01 2019-07-01']);
  });

  test('comes back when a set is withdrawn, and ends with the last', () => {
    expect(
      spans(
        { sources: [said('one')], predicted: true, known: dated('2019-01-01', '2019-02-01', '2020-01-01') },
        { sources: [said('two'), said('two')], predicted: true, known: dated('2019-06-01', '2019-06-01', '2021-01-01') },
      ),
    ).toEqual(['ONE_SPEAKER 2019-01-01 2019-06-01', 'ONE_SPEAKER 2020-01-01 2021-01-01', 'PREDICTION 2019-01-01 2021-01-01']);
  });

  test('has no end where nothing is withdrawn, and is nothing where no set needs one voice', () => {
    expect(spans({ sources: [said('one'), said('two')], known: dated('2019-01-01', '2019-01-01') })).toEqual(['ONE_SPEAKER 2019-01-01 ~']);
    expect(spans({ sources: [said(null)], known: dated('2019-01-01', '2019-01-01') })).toEqual([]);
  });
});
