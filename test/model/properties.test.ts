import { describe, expect, test } from '@jest/globals';
import { claimsOf, claimedNames, nounLabels, predicateNames, predicateOf, propertiesOf, shownOf } from '../../src/model/vocabulary.js';
import { nodeProperties, relationshipProperties } from '../../src/model/stored.js';

describe('the properties of nouns', () => {
  test('that claims set are set by a predicate of that noun, and by one alone', () => {
    const claimed = nounLabels.flatMap((label) =>
      Object.entries(propertiesOf(label)).flatMap(([name, property]) => (property.claimed ? [`${label} ${name}`] : [])),
    );
    const set = predicateNames.flatMap((name) => {
      const { property, domain } = predicateOf(name);
      return property === undefined ? [] : (domain === 'any' ? nounLabels : domain).map((label) => `${label} ${property}`);
    });
    expect(set.toSorted()).toEqual(claimed.toSorted());
  });

  test('are shown by their names, or by the names that are given, unless they are not', () => {
    const fields = (label: (typeof nounLabels)[number]): string[] => shownOf(label).map(({ field }) => field);
    expect(fields('Provision')).toEqual(['paragraph', 'test', 'provisionKind']);
    expect(fields('Statute')).toEqual(['adopted']);
    expect(fields('Regime')).toEqual([]);
  });
});

describe('what is stored', () => {
  test('of a noun is what every entity has, its own, and which claims set that', () => {
    const own = (label: string): string[] => nodeProperties[label]?.filter((name) => !nodeProperties['Regime']?.includes(name)) ?? [];
    expect(own('Provision')).toEqual(['paragraph', 'test', 'kind', 'paragraphClaims', 'testClaims']);
    expect(own('VisaType')).toEqual(['legalForm']);
    expect(nodeProperties['Entity']).toEqual(expect.arrayContaining(['legalForm', 'office', ...claimedNames.map(claimsOf)]));
  });

  test('of a relationship is of its type', () => {
    expect(relationshipProperties['CONTRADICTS']).toEqual(['condition', 'why']);
    expect(relationshipProperties['REPEATS']).toEqual(['why']);
    expect(relationshipProperties['SUBJECT']).toEqual([]);
    expect(relationshipProperties['CIRCUMVENTS']).toEqual(relationshipProperties['BINDS']);
  });
});
