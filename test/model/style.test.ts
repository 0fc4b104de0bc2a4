import { describe, expect, test } from '@jest/globals';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, parse, wcagContrast, type Color } from 'culori';
import { firmnessLines, layerColors, nodeStyles, typeGroups } from '../../src/model/style.js';
import {
  claimRelationTypes,
  evidenceLabels,
  evidenceTypes,
  layers,
  modalities,
  nounLabels,
  relationshipTypes,
} from '../../src/model/vocabulary.js';

const colorOf = (hex: string): Color => parse(hex) ?? fail(hex);
const fail = (hex: string): never => {
  throw new Error(`${hex} is no color`);
};
/** As seen with all cones, without those for green, and without those for red. */
const eyes = [(color: Color) => color, filterDeficiencyDeuter(1), filterDeficiencyProt(1)];
const difference = differenceCiede2000();

/** Pairs that some eyes tell apart by less than this CIEDE2000 difference; 2 can be seen side by side, 10 at a glance. */
const alike = (colors: Readonly<Record<string, string>>, least = 10): string[] =>
  Object.entries(colors).flatMap(([name, color], index, all) =>
    all
      .slice(0, index)
      .filter(([, other]) => eyes.some((see) => difference(see(colorOf(color)), see(colorOf(other))) < least))
      .map(([other]) => `${name} ${other}`),
  );

const nodeColors = Object.fromEntries(Object.entries(nodeStyles).map(([label, { color }]) => [label, color]));

describe('the style of the graph', () => {
  test('has every label, relationship type, layer and firmness, each once', () => {
    expect(Object.keys(nodeStyles).toSorted()).toEqual([...nounLabels, ...evidenceLabels].toSorted());
    const styled = Object.values(typeGroups).flatMap(({ types }): readonly string[] => types);
    expect(styled.toSorted()).toEqual([...relationshipTypes, ...claimRelationTypes, ...evidenceTypes].toSorted());
    expect(Object.keys(layerColors)).toEqual([...layers]);
    expect(Object.keys(firmnessLines)).toEqual([...modalities]);
  });

  test('has colors that stay apart for eyes that see no red or no green', () => {
    expect(alike(nodeColors)).toEqual([]);
    expect(alike(layerColors)).toEqual([]);
    expect(alike(Object.fromEntries(Object.entries(typeGroups).map(([name, { color }]) => [name, color])))).toEqual([]);
    expect(alike({ red: '#c04000', green: '#707000' })).toEqual(['green red']);
  });

  test('has captions that can be read on their color', () => {
    const contrasts = Object.entries({ ...nodeStyles, ...typeGroups }).map(
      ([label, { color, text }]) => [label, wcagContrast(color, text)] as const,
    );
    expect(contrasts.filter(([, contrast]) => contrast < 4.5)).toEqual([]);
  });

  test('draws no two degrees of firmness alike', () => {
    expect(new Set(Object.values(firmnessLines).map((line) => JSON.stringify(line))).size).toBe(modalities.length);
  });
});
