/** The evidence beside the picture: asks for what was chosen, as of the day on which it is drawn. */
import type { Day } from '../../explore/address.js';
import type { Comparison } from '../../explore/compare.js';
import type { DrawnEdge, DrawnNode } from '../../explore/drawing.js';
import { dayInWords } from '../../explore/words.js';
import { stands } from '../../../model/evidence.js';
import { variableOf } from './answer.js';
import { ask, Refused } from './ask.js';
import { claimOf } from './claim.js';
import { button, element, findElement } from './dom.js';
import { entityParts, gapOf, relationshipParts, titleOfEdge, titleOfNode } from './evidence.js';
import { ClaimDocument, EntityDocument, GapDocument, RelationshipDocument } from './generated/documents.js';

type Parts = (HTMLElement | undefined | false)[];

export interface Actions {
  readonly expand: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly close: () => void;
  readonly added: readonly string[];
}

/** What is not public on the day shown, or was taken back, is no evidence of that day. */
const none = (id: string): Refused =>
  new Refused([`The API has no evidence of “${id}” on the day shown. It may have changed since the picture was drawn.`]);

async function ofRelationship({ id, from, to, type }: DrawnEdge, asOf: string | null, signal: AbortSignal): Promise<Parts> {
  const isRoute = type === 'CIRCUMVENTS' && from.startsWith('visa-type:');
  const answer = await ask(RelationshipDocument, { id, from, to, isRoute, asOf }, signal);
  if (!answer.node || !stands(answer.node.evidence.known.status)) throw none(id);
  const route = answer.visaRoutes?.edges.find(({ node }) => node.visaType.id === from)?.node;
  const gaps = new Map([...(answer.from?.gaps ?? []), ...(answer.to?.gaps ?? [])].map((gap) => [gap.id, gap]));
  return relationshipParts(answer.node, route, [...gaps.values()]);
}

/** A claim that was taken back is shown, and says so. */
async function ofClaim(id: string, asOf: string | null, signal: AbortSignal): Promise<Parts> {
  const { node } = await ask(ClaimDocument, { id, asOf }, signal);
  if (!node || node.known.status === 'NOT_YET') throw none(id);
  return [claimOf(node)];
}

async function ofGap(id: string, signal: AbortSignal): Promise<Parts> {
  const { node } = await ask(GapDocument, { id }, signal);
  return node
    ? [
        gapOf({ ...node, stated: [] }),
        element('h3', {}, `Stated instead (${node.stated.length})`),
        ...node.stated.map((one) => claimOf(one)),
      ]
    : [];
}

const place = (): HTMLElement => findElement('evidence', HTMLElement);

const empty =
  'Choose a line of the picture to read who says so, where, and how firmly. Choose a node to read what is stated of it, and what is not.';

export function closed(): void {
  place().replaceChildren(element('h2', {}, 'Evidence'), element('p', {}, empty));
}

/** Shows the evidence of an element; nothing of it if the picture has no such element. */
export async function open(
  id: string,
  { nodes, edges }: Comparison,
  days: { asOf: Day; since: Day | undefined },
  actions: Actions,
  signal: AbortSignal,
): Promise<void> {
  const panel = place();
  const node = nodes.find((one) => one.id === id);
  const edge = edges.find((one) => one.id === id);
  const one = node ?? edge;
  const day = one?.change === 'gone' ? (days.since ?? days.asOf) : days.asOf;
  const nameOf = (of: string): string => nodes.find((other) => other.id === of)?.name ?? of;
  const title = node ? titleOfNode(node) : edge ? titleOfEdge(edge, nameOf) : id;
  const head = [
    element('div', { class: 'head' }, element('h2', {}, title), button('Close', actions.close)),
    ...(one && one.change !== 'none'
      ? [element('p', { class: 'fact' }, element('b', {}, `${one.change === 'new' ? 'New' : 'Gone'} `), changes(one.change, days))]
      : []),
    ...(one?.change === 'gone' ? [element('p', { class: 'fact' }, `What follows is as of ${dayInWords(day)}.`)] : []),
  ];
  panel.replaceChildren(...head, element('p', {}, 'Asking for the evidence …'));
  panel.setAttribute('aria-busy', 'true');
  panel.scrollTop = 0;
  try {
    const asOf = variableOf(day);
    const parts = node
      ? await ofNode(node, asOf, actions, signal)
      : edge
        ? await ofEdge(edge, asOf, signal)
        : await ofEntity(id, asOf, actions, signal);
    panel.replaceChildren(...head, ...parts.filter((part) => part !== undefined && part !== false));
  } catch (fault) {
    if (signal.aborted) return;
    const reasons = fault instanceof Refused ? fault.reasons : [String(fault)];
    panel.replaceChildren(...head, ...reasons.map((reason) => element('p', { role: 'alert' }, reason)));
  }
  panel.removeAttribute('aria-busy');
}

const changes = (change: 'new' | 'gone', { asOf, since }: { asOf: Day; since: Day | undefined }): string =>
  change === 'new'
    ? `in the answer of ${dayInWords(asOf)}, not in that of ${dayInWords(since ?? asOf)}`
    : `not in the answer of ${dayInWords(asOf)}, in that of ${dayInWords(since ?? asOf)}`;

async function ofNode(node: DrawnNode, asOf: string | null, actions: Actions, signal: AbortSignal): Promise<Parts> {
  if (node.label === 'Gap') return ofGap(node.id, signal);
  if (node.label !== 'Claim') return ofEntity(node.id, asOf, actions, signal);
  return ofClaim(node.id, asOf, signal);
}

async function ofEntity(id: string, asOf: string | null, { added, expand, remove }: Actions, signal: AbortSignal): Promise<Parts> {
  const { entity } = await ask(EntityDocument, { id, asOf }, signal);
  const isAdded = added.includes(id);
  return entityParts(entity, isAdded ? undefined : () => expand(id), isAdded ? () => remove(id) : undefined);
}

/** Of a part: the claim or gap that it belongs to. Of a conflict: both claims. */
async function ofEdge(edge: DrawnEdge, asOf: string | null, signal: AbortSignal): Promise<Parts> {
  if (edge.kind === 'relationship') return ofRelationship(edge, asOf, signal);
  if (edge.kind === 'claim') return ofClaim(edge.id, asOf, signal);
  if (edge.type === 'ABOUT') return ofGap(edge.from, signal);
  const claims = edge.kind === 'conflict' ? [edge.from, edge.to] : [edge.type === 'OBJECT' ? edge.from : edge.to];
  return (await Promise.all(claims.map((id) => ofClaim(id, asOf, signal)))).flat();
}
