import { describe, expect, test } from '@jest/globals';
import { caveatsOf, conflictsWithLaw } from '../../src/model/caveats.js';
import { weigh, type Premise } from '../../src/model/evidence.js';
import { pathsOfLength, within, type FirmEdge } from '../../src/model/path.js';
import { usedTypes } from '../../src/model/pathOptions.js';
import { modalities, relationshipTypes, type Modality, type PredicateName } from '../../src/model/vocabulary.js';
import { premise } from '../support/premise.js';
import { randomFrom } from '../support/random.js';

const edge = (fromId: string, toId: string, modality: Modality = 'ASSERTED', type: PredicateName = 'CAUSES'): FirmEdge => ({
  id: `${fromId}|${type}|${toId}`,
  type,
  fromId,
  toId,
  modality,
});
const found = (edges: readonly FirmEdge[], length: number): string[] =>
  [...pathsOfLength(edges, { from: 'a', to: 'z' }, length)].map((path) => ['a', ...(path ?? []).map(({ toId }) => toId)].join(''));

describe('paths', () => {
  test('are walked in either direction, through distinct entities', () => {
    const edges = [edge('b', 'a'), edge('b', 'z'), edge('b', 'c'), edge('c', 'z')];
    expect([found(edges, 1), found(edges, 2), found(edges, 3), found(edges, 4)]).toEqual([[], ['abz'], ['abcz'], []]);
  });

  test('come firmest first, then by ids, one for each relationship', () => {
    const edges = [edge('a', 'b', 'CAN'), edge('a', 'c'), edge('a', 'd'), edge('b', 'z'), edge('c', 'z'), edge('d', 'z', 'ALLEGED')];
    expect(found(edges, 2)).toEqual(['acz', 'abz', 'adz']);
    const twice = [edge('a', 'z', 'ASSERTED', 'FACES'), edge('a', 'z', 'ASSERTED', 'CAUSES')];
    expect([...pathsOfLength(twice, { from: 'a', to: 'z' }, 1)].map((path) => path?.[0]?.edge.type)).toEqual(['CAUSES', 'FACES']);
  });

  test('are all there are, in order, on random graphs', () => {
    const random = randomFrom(7);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T; // an index below the length
    for (let round = 0; round < 60; round++) {
      const ids = ['a', 'b', 'c', 'd', 'e', 'z'];
      const all = Array.from({ length: 12 }, () => edge(pick(ids), pick(ids), pick(modalities.slice(0, 3))));
      const edges = [...new Map(all.filter(({ fromId, toId }) => fromId !== toId).map((one) => [one.id, one])).values()];
      for (let length = 1; length <= 5; length++) {
        const expected = everyPath(edges, 'a', length);
        expect([...pathsOfLength(edges, { from: 'a', to: 'z' }, length)].map((path) => path?.map(({ edge: { id } }) => id))).toEqual(
          expected,
        );
        const near = within(edges, 'a', 'z', length);
        expect([...pathsOfLength(near, { from: 'a', to: 'z' }, length)].map((path) => path?.map(({ edge: { id } }) => id))).toEqual(
          expected,
        );
      }
    }
  });

  test('stop when the time is over', () => {
    expect([...pathsOfLength([edge('a', 'z')], { from: 'a', to: 'z' }, 1, () => true)]).toEqual([]);
  });
});

/** The same by trying everything and sorting afterwards. */
function everyPath(edges: readonly FirmEdge[], from: string, length: number): string[][] {
  const paths: { nodes: string[]; edges: FirmEdge[] }[] = [];
  const go = (nodes: string[], used: FirmEdge[]): void => {
    const at = nodes.at(-1) ?? '';
    if (used.length === length) {
      if (at === 'z') paths.push({ nodes, edges: used });
      return;
    }
    for (const one of edges) {
      const next = one.fromId === at ? one.toId : one.toId === at ? one.fromId : undefined;
      if (next !== undefined && !nodes.includes(next)) go([...nodes, next], [...used, one]);
    }
  };
  go([from], []);
  const rank = (path: { edges: FirmEdge[] }): number => Math.max(...path.edges.map(({ modality }) => modalities.indexOf(modality)));
  const key = (path: { nodes: string[]; edges: FirmEdge[] }): string =>
    path.edges.map(({ id }, index) => `${path.nodes[index + 1]} ${id}`).join(' ');
  return paths.toSorted((a, b) => rank(a) - rank(b) || (key(a) < key(b) ? -1 : 1)).map((path) => path.edges.map(({ id }) => id));
}

describe('caveats', () => {
  const hop = (fromId: string, type: PredicateName, toId: string, sets: readonly Premise[][], asOf?: string) => {
    const evidence = weigh(
      sets.map((premises) => ({ premises, inherits: true })),
      asOf,
    );
    const one = { id: `${fromId}|${type}|${toId}`, type, fromId, toId, evidence, excludedFor: [] };
    return { edge: one, fromId, toId };
  };
  const kinds = (...path: ReturnType<typeof hop>[]): [string, readonly string[]][] => caveatsOf(path).map(({ kind, at }) => [kind, at]);

  test('PREDICTED only if every set holds a prediction', () => {
    const predicted = premise('C1', { tense: 'PREDICTED' });
    const causes = (...sets: Premise[][]) => kinds(hop('concept:c', 'CAUSES', 'concept:d', sets));
    expect(causes([predicted, premise('C2')])).toEqual([['PREDICTED', ['concept:c|CAUSES|concept:d']]]);
    expect(causes([predicted], [premise('C2')])).toEqual([]);
  });

  test('OPPOSED, NEGATIVE_HOP, LAW_CONFLICT, CONTESTED and UNCERTAIN name their hop', () => {
    expect(kinds(hop('employer:e', 'OBJECTS_TO', 'evasion-method:m', [[premise('C1')]]))).toEqual([
      ['OPPOSED', ['employer:e|OBJECTS_TO|evasion-method:m']],
    ]);
    expect(kinds(hop('state-order:o', 'NOT_APPLIES_TO', 'worker-group:w', [[premise('C1')]])).map(([kind]) => kind)).toEqual([
      'OPPOSED',
      'NEGATIVE_HOP',
    ]);
    const wrong = premise('C1', { lawStatus: 'CONFLICTS' });
    const imposes = (...sets: Premise[][]) => hop('resolution:r', 'IMPOSES', 'provision:p', sets);
    expect(
      [imposes([wrong]), imposes([wrong, premise('C2')]), imposes([wrong], [premise('C2')])].map((one) => conflictsWithLaw(one.edge)),
    ).toEqual([true, false, false]);
    expect(kinds(imposes([wrong])).map(([kind]) => kind)).toEqual(['LAW_CONFLICT']);
    const opposed = { kind: 'CONTRADICTS', claimId: 'C9', projects: true, known: premise('C9').known, condition: null, why: '' } as const;
    expect(kinds(imposes([premise('C1', { opposed: [opposed] })])).map(([kind]) => kind)).toEqual(['CONTESTED']);
    expect(kinds(hop('concept:c', 'CAUSES', 'concept:d', [[premise('C1')]], '2019-10-15')).map(([kind]) => kind)).toEqual(['UNCERTAIN']);
  });
});

describe('types', () => {
  test('are those wanted, without the avoided and what denies', () => {
    const all = usedTypes({ includeNegative: false });
    expect(all.leftOutTypes).toEqual(['NEVER_BEFORE_IN', 'NOT_APPLIES_TO', 'NOT_ENTERED_WITH']);
    expect(all.types.length + all.leftOutTypes.length).toBe(relationshipTypes.length);
    expect(usedTypes({ types: ['IMPOSES', 'BINDS', 'NOT_APPLIES_TO'], avoidTypes: ['BINDS'], includeNegative: true }).types).toEqual([
      'IMPOSES',
      'NOT_APPLIES_TO',
    ]);
  });
});
