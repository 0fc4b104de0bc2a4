import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { caveatsOf } from '../../src/model/caveats.js';
import { weigh } from '../../src/model/evidence.js';
import { isExcluded } from '../../src/model/exclusion.js';
import { joinKinds, joinOf, type EvidentEdge } from '../../src/model/joins.js';
import type { Step } from '../../src/model/path.js';
import { triple } from '../../src/model/relationship.js';
import { polarityOf } from '../../src/model/vocabulary.js';
import { readCorpus } from '../../src/seed/seed.js';
import { rootFolder } from '../../src/config.js';
import { supportsOf } from '../support/standing.js';

type Hop = Step<EvidentEdge & { excludedFor: readonly string[] }>;

const corpus = readCorpus(join(rootFolder, 'seed'));
const denied = corpus.claims.flatMap(({ excludes, subject }) => (excludes?.relationships ?? []).map((id) => ({ id, subject })));
const edges = supportsOf(corpus).flatMap(([id, support]) => {
  const { from: fromId, type, to: toId } = triple(id);
  const evidence = weigh(support, undefined);
  const excludedFor = denied.filter((one) => one.id === id).map(({ subject }) => subject);
  return evidence.status === 'KNOWN' ? [{ id, type, fromId, toId, evidence, excludedFor }] : [];
});
const bare = (id: string): string => id.slice(id.indexOf(':') + 1);

/** "a -TYPE-> b <-TYPE- c", with bare ids. */
function pathOf(drawn: string): Hop[] {
  const parts = drawn.split(' ');
  return parts.slice(2).flatMap((to, index): Hop[] => {
    if (index % 2 === 1) return [];
    const [from, arrow = ''] = [parts[index] ?? '', parts[index + 1]];
    const type = arrow.replaceAll(/[<>-]/g, '');
    const [subject, object] = arrow.endsWith('>') ? [from, to] : [to, from];
    const edge = edges.find((one) => one.type === type && bare(one.fromId) === subject && bare(one.toId) === object);
    if (edge === undefined) throw new Error(`${subject} ${type} ${object} is not in the corpus`);
    return [{ edge, fromId: arrow.endsWith('>') ? edge.fromId : edge.toId, toId: arrow.endsWith('>') ? edge.toId : edge.fromId }];
  });
}
const joins = (drawn: string): string[] =>
  caveatsOf(pathOf(drawn)).flatMap(({ kind, at }) => (kind.endsWith('_JOIN') ? [`${kind} ${at.map(bare).join(' ')}`] : []));

describe('a path tells each join that proves nothing', () => {
  test.each([
    // Whole and part.
    ['dprk-workers-dispatched-autumn-2019 -SUBSET_OF-> dprk-workers-without-work-visa -USES_METHOD-> monthly-exit-renewal', 'PART_JOIN'],
    ['river-crossing <-ENTERED_WITH- dprk-workers-dispatched-autumn-2019 -SUBSET_OF-> dprk-workers-china', 'PART_JOIN'],
    ['dprk-workers-dispatched-autumn-2019 -SUBSET_OF-> dprk-workers-china -WORKS_ON_VISA-> apprentice-visa-cn', 'PART_JOIN'],
    ['dprk-workers-china-border -SUBSET_OF-> dprk-workers-china <-SUBSET_OF- dprk-workers-dispatched-autumn-2019', 'PART_JOIN'],
    // Two groups at one visa type or method.
    ['dprk-workers-dispatched-autumn-2019 -ENTERED_WITH-> non-work-visa-cn <-ENABLED_BY- monthly-exit-renewal', 'MEANS_JOIN'],
    ['dprk-workers-dispatched-autumn-2019 -ENTERED_WITH-> river-crossing <-RECEIVES- dprk-short-stay-travellers', 'MEANS_JOIN'],
    // At a place.
    ['hunchun -LOCATED_IN-> china <-LOCATED_IN- sewing-factories-china', 'PLACE_JOIN'],
    ['dandong -LOCATED_IN-> china <-LOCATED_IN- sewing-factories-china', 'PLACE_JOIN'],
    // One claim about two places in a third does not tie them together, nor one about two ways round a provision.
    ['jilin -LOCATED_IN-> china <-LOCATED_IN- hunchun', 'PLACE_JOIN'],
    ['non-work-visa-cn -CIRCUMVENTS-> unscr-2397-repatriation <-CIRCUMVENTS- selective-recall', 'LAW_JOIN'],
    // At those who are bound, and at the law.
    ['unscr-2397-repatriation -BINDS-> un-member-states <-BINDS- unscr-2397-reporting', 'LAW_JOIN'],
    ['un-security-council -ADOPTED-> unscr-2397 -TARGETS-> dprk-government', 'LAW_JOIN'],
    ['short-term-visa-cn -CIRCUMVENTS-> unscr-2397-repatriation <-CIRCUMVENTS- apprentice-visa-cn', 'LAW_JOIN'],
    // From a kind of visa to its umbrella and on.
    ['river-crossing -SUBTYPE_OF-> non-work-visa-cn -CIRCUMVENTS-> unscr-2397-repatriation', 'SUBTYPE_JOIN'],
    // At a group of which two claims speak, and at a class of things.
    ['hunchun <-DISPATCHED_TO- dprk-workers-dispatched-autumn-2019 -WORKS_AT-> sewing-factories-china', 'GROUP_JOIN'],
    ['dprk-workers-skipping-renewal -HAS_STATUS-> overstay <-INSTRUCTS- dprk-overstay-2019', 'CLASS_JOIN'],
  ])('%s', (drawn, kind) => {
    expect(joins(drawn)).toEqual([`${kind} ${drawn.split(' ')[2]}`]);
  });

  test.each([
    // The law leads from an instrument to what is got round, and the route on to the visa rests on a claim in common.
    'unscr-2397 -IMPOSES-> unscr-2397-repatriation <-CIRCUMVENTS- student-visa-cn',
    'unscr-2397 -IMPOSES-> unscr-2397-repatriation -BUILDS_ON-> new-work-visa-ban <-CIRCUMVENTS- river-crossing',
    'unscr-2397 -IMPOSES-> unscr-2397-repatriation <-CIRCUMVENTS- selective-recall -ENABLED_BY-> student-visa-cn',
    'unscr-2397 -IMPOSES-> unscr-2397-repatriation -BUILDS_ON-> new-work-visa-ban <-CIRCUMVENTS- non-work-entry -ENABLED_BY-> river-crossing',
    // One order, one regime; what is in a place is in what contains it; a part of a part; all of the whole.
    'dprk-government -ISSUED_ORDER-> dprk-recall-2019 -TRANSMITTED_VIA-> dprk-china',
    'dprk-workers-dispatched-autumn-2019 -DISPATCHED_TO-> hunchun -LOCATED_IN-> jilin -LOCATED_IN-> china',
    'dprk-recall-2019 -APPLIES_TO-> dprk-workers-china <-SUBSET_OF- dprk-workers-dispatched-autumn-2019',
    'unscr-2397-repatriation -COVERS_GROUP-> dprk-workers-overseas <-SUBSET_OF- dprk-workers-china',
    // One claim says both.
    'dprk-workers-without-work-visa -USES_METHOD-> monthly-exit-renewal -ENABLED_BY-> non-work-visa-cn',
  ])('and none where the two carry on: %s', (drawn) => {
    expect(joins(drawn)).toEqual([]);
  });

  test('wherever two relationships of the corpus meet, there is a caveat or a reason, the same from either side', () => {
    const steps = edges.flatMap((edge): Hop[] => [
      { edge, fromId: edge.fromId, toId: edge.toId },
      { edge, fromId: edge.toId, toId: edge.fromId },
    ]);
    const back = ({ edge, fromId, toId }: Hop): Hop => ({ edge, fromId: toId, toId: fromId });
    const single = /^(regime|embassy|state-order|public-figure|document|publisher):/;
    const law = /^(resolution|statute|provision|authority):/;
    const meetings = steps.flatMap((before) =>
      steps.filter((after) => before.toId === after.fromId && before.edge !== after.edge).map((after) => [before, after] as const),
    );
    const unexplained = meetings.filter(([before, after]) => {
      const [a, b, node] = [before.edge, after.edge, before.toId];
      const kind = joinOf(before, after);
      expect(joinOf(back(after), back(before))).toBe(kind);
      if (kind !== null) return !joinKinds.includes(kind);
      const into = (type: string): boolean => [a, b].some((one) => one.type === type && one.toId === node);
      const out = (type: string): boolean => [a, b].some((one) => one.type === type && one.fromId === node);
      const common = a.evidence.premises.some((one) => !law.test(one.subjectId) && b.evidence.premises.some(({ id }) => id === one.id));
      const leads = (into('IMPOSES') && (into('CIRCUMVENTS') || out('BUILDS_ON'))) || (into('BUILDS_ON') && into('CIRCUMVENTS'));
      const contained =
        out('LOCATED_IN') &&
        !node.startsWith('worker-group:') &&
        [a, b].some((one) => one.toId === node && polarityOf(one.type) === 'POSITIVE');
      const whole =
        into('SUBSET_OF') && (out('SUBSET_OF') || [a, b].some((one) => one.type !== 'SUBSET_OF' && one.evidence.extent === 'ALL'));
      return !(single.test(node) || common || leads || contained || whole);
    });
    expect(meetings.length).toBeGreaterThan(1000);
    expect(unexplained.map(([before, after]) => [before.edge.id, after.edge.id])).toEqual([]);
  });
});

describe('a join that a claim denies', () => {
  const at = (drawn: string): boolean[] => pathOf(drawn).map((_, index, path) => isExcluded(path, index));

  test('is one to which only membership leads, from whichever end', () => {
    expect(at('dprk-workers-dispatched-autumn-2019 -SUBSET_OF-> dprk-workers-china -WORKS_ON_VISA-> apprentice-visa-cn')).toEqual([
      false,
      true,
    ]);
    expect(at('apprentice-visa-cn <-WORKS_ON_VISA- dprk-workers-china <-SUBSET_OF- dprk-workers-dispatched-autumn-2019')).toEqual([
      true,
      false,
    ]);
    expect(
      at(
        'dprk-workers-dispatched-autumn-2019 -SUBSET_OF-> dprk-workers-without-work-visa -SUBSET_OF-> dprk-workers-china -WORKS_ON_VISA-> apprentice-visa-cn',
      ),
    ).toEqual([false, false, true]);
    expect(
      at(
        'dprk-workers-dispatched-autumn-2019 -SUBSET_OF-> dprk-workers-china -USES_METHOD-> continued-work-other-visa -ENABLED_BY-> apprentice-visa-cn',
      ),
    ).toEqual([false, false, true]);
    expect(at('dprk-workers-china -WORKS_ON_VISA-> apprentice-visa-cn')).toEqual([false]);
    expect(at('dprk-workers-dispatched-autumn-2019 -SUBSET_OF-> dprk-workers-china -WORKS_ON_VISA-> short-term-visa-cn')).toEqual([
      false,
      false,
    ]);
  });
});
