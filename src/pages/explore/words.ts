/** What the page calls things. It never says more than the data: known is not confirmed, and an empty list is not a no. */
import { marksOf } from '../../model/marks.js';
import { words } from '../../model/words.js';
import type { Change, Compared, Counts } from './compare.js';
import type { Backing, DrawnEdge, DrawnNode, Label } from './drawing.js';

/** A label as words: VisaType is "visa type". */
export const kindOf = (label: Label): string => label.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

/**
 * What is marked at an element beside its firmness, in words, so that no mark is a color alone. Only what has evidence is new:
 * that an entity is in the answer of one day first says nothing of the entity.
 */
export const marksAt = ({ backing, change }: { readonly backing?: Backing; readonly change: Change }): string[] => [
  ...(change === 'gone' || (change === 'new' && backing) ? [change] : []),
  ...(backing?.standing === 'UNCERTAIN' && change !== 'gone' ? ['uncertain'] : []),
  ...marksOf(backing ?? {}),
];

/** The longest caption of a claim or gap, in characters; the whole of it is in the table and beside the picture. */
const longest = 56;

/** The caption of a node: its name, marked if need be. */
export function nodeCaptionOf(node: Compared<DrawnNode>): string {
  const isLong = node.name.length > longest && (node.label === 'Claim' || node.label === 'Gap');
  const name = isLong ? `${node.name.slice(0, node.name.lastIndexOf(' ', longest))} …` : node.name;
  const marks = marksAt(node);
  return [name, ...(marks.length === 0 ? [] : [`(${marks.join(', ')})`])].join('\n');
}

/** The caption of an edge; what joins a claim or gap to what it is about needs none. */
export function captionOf(edge: Compared<DrawnEdge>): string {
  const said = [['OBJECT', 'ABOUT'].includes(edge.type) ? '' : words(edge.type), edge.note === undefined ? '' : `“${edge.note}”`].filter(
    (part) => part !== '',
  );
  const marks = marksAt(edge);
  return [said.join(' '), ...(marks.length === 0 ? [] : [`(${marks.join(', ')})`])].join('\n');
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
/** An ISO date in words, "today" as it is. */
export const dayInWords = (iso: string): string => (iso === 'today' ? iso : day.format(new Date(`${iso}T00:00:00Z`)));

/** @param of the day shown; @param since the day it is compared with */
export function countsInWords(counts: Counts, of: string, since: string | undefined): string {
  const here = `${inAll(counts.known)} known ${of === 'today' ? 'today' : `on ${dayInWords(of)}`}, ${counts.uncertain} uncertain`;
  if (since === undefined) return `${here}.`;
  return `${here}. Compared with ${dayInWords(since)}: ${counts.new} new, ${counts.gone} gone.`;
}

const inAll = (count: number): string => `${count} ${count === 1 ? 'relationship or claim' : 'relationships and claims'}`;
