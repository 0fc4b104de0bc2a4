/** What is wrong with the plan of an answer is told before anything is answered by it. */
import { describe, expect, test } from '@jest/globals';
import { planFile } from '../../src/catalogue/plan.js';

const plan = {
  theme: 'law',
  variables: { provision: { type: 'Provision', default: 'provision:x' } },
  constants: { embassy: { type: 'Embassy', default: 'embassy:x' } },
  headline: [{ part: 'tests', one: '{provision}: {values}' }],
  gaps: ['$embassy'],
  parts: [{ name: 'tests', heading: 'Tests', claims: { subject: '$provision', predicates: ['HAS_TEST'] } }],
};

const problemsOf = (other: object): string[] =>
  (planFile.safeParse({ ...plan, ...other }).error?.issues ?? []).map(({ message }) => message);

describe('a plan', () => {
  test('that is whole has no problem', () => expect(problemsOf({})).toEqual([]));

  test.each([
    [{ gaps: ['$order'] }, '"$order" is no variable or constant; declare it'],
    [{ headline: [{ part: 'test', one: 'x' }] }, 'the headline names the part "test", which is none'],
    [
      { headline: [{ part: 'tests', one: '{value}' }] },
      '"{value}" is nothing that a headline knows; expected count, subjects, objects, values, statements, day, provision, embassy',
    ],
    [
      { constants: { asOf: { type: 'Text', default: 'x' }, embassy: plan.constants.embassy } },
      '"asOf" means something else already; name it otherwise',
    ],
    [
      { constants: { provision: plan.variables.provision, embassy: plan.constants.embassy } },
      '"provision" is both a variable and a constant; name it once',
    ],
    [{ parts: [...plan.parts, { ...plan.parts[0], name: 'other' }] }, 'two parts have the heading "Tests"'],
    [{ parts: [...plan.parts, { ...plan.parts[0], heading: 'Other' }] }, 'two parts are named "tests"'],
    [{ parts: [{ name: 'tests', heading: 'Tests' }] }, 'expected a name, a heading and one selection'],
  ])('with a mistake is refused: %j', (other, message) => expect(problemsOf(other)).toEqual([message]));
});
