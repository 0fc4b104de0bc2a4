/** What a picture does not show, in words. */
import type { Drawing } from '../../explore/drawing.js';
import { words } from '../../../model/words.js';
import { mostRelationships } from './answer.js';

const reasons: Readonly<Record<string, string>> = {
  MAX_RELATIONSHIPS: `a neighborhood has more than ${mostRelationships} relationships`,
  TIME_BUDGET: 'the time for the search was over',
  MAX_PATHS: 'there are more paths than were asked for',
  HUB: 'a node has too many relationships to be passed',
  INCOMPLETE: 'not everything was looked at',
};

export function notesOf(now: Drawing, then: Drawing | undefined, added: number): string[] {
  const count = now.apart.length;
  return [
    ...(count > 0 ? [`Not drawn, but in the table: ${count} that ${count === 1 ? 'has' : 'have'} no relationship in this answer.`] : []),
    ...(now.cut + (then?.cut ?? 0) > 0
      ? ['The answer has more rows than were asked for: what is missing, new or gone may be on a later page.']
      : []),
    ...now.truncatedBy.map((reason) => `Left out: ${reasons[reason] ?? words(reason)}.`),
    ...(now.truncatedBy.length > 0 ? ['That something is not shown is no sign that it is not there.'] : []),
    ...(now.excluded > 0 ? [`Left out: ${now.excluded} that a claim denies for a group on the way.`] : []),
    ...(now.caveats.length > 0 ? [`What the paths do not prove: ${now.caveats.join(' ')}`] : []),
    ...(added > 0 ? ['A neighborhood goes one step far.'] : []),
  ];
}
