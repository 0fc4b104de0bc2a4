/** The picture as tables, with the same content. */
import type { Comparison } from '../../explore/compare.js';
import type { DrawnEdge, DrawnNode } from '../../explore/drawing.js';
import { words } from '../../../model/words.js';
import { kindOf, marksAt } from '../../explore/words.js';
import { button, element } from './dom.js';

const table = (caption: string, heads: readonly string[], rows: readonly (readonly (Node | string)[])[]): HTMLElement =>
  element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, cell))))),
  );

/** In a column of its own, and so in few words. */
const extentOf = ({ backing }: DrawnEdge): string =>
  backing?.extent == null ? '' : backing.extent === 'UNSPECIFIED' ? 'not said which' : words(backing.extent);

export function tables({ nodes, edges }: Comparison, apart: readonly DrawnNode[], choose: (id: string) => void): HTMLElement[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const open = (id: string, caption: string): HTMLElement => button(caption, () => choose(id), { class: 'open' });
  return [
    table(
      `Relationships and claims (${edges.length})`,
      ['From', 'What', 'To', 'Layer', 'Firmness', 'Of the group', 'Marks'],
      edges.map((edge) => [
        names.get(edge.from) ?? '',
        open(edge.id, `${words(edge.type)}${edge.note === undefined ? '' : ` “${edge.note}”`}`),
        names.get(edge.to) ?? '',
        edge.backing ? words(edge.backing.layer) : '',
        edge.backing ? words(edge.backing.modality) : '',
        extentOf(edge),
        marksAt(edge).join(', '),
      ]),
    ),
    table(
      `Nodes (${nodes.length})`,
      ['Name', 'Kind', 'Marks'],
      nodes.map((node) => [open(node.id, node.name), kindOf(node.label), marksAt(node).join(', ')]),
    ),
    ...(apart.length === 0
      ? []
      : [
          table(
            `In the answer without a relationship (${apart.length})`,
            ['Name', 'Kind'],
            apart.map((node) => [open(node.id, node.name), kindOf(node.label)]),
          ),
        ]),
  ];
}
