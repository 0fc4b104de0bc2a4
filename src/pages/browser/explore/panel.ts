/** The evidence beside the picture: asks for what was chosen, as of the day on which it is drawn. */
import type { Day } from '../../explore/address.js';
import type { Comparison } from '../../explore/compare.js';
import type { DrawnEdge, DrawnNode } from '../../explore/drawing.js';
import { dayInWords } from '../../explore/words.js';
import type { Claim, EntityAnswer, Gap, Page, RelationshipAnswer, RouteAnswer } from './answers.js';
import { variableOf } from './answer.js';
import { ask, Refused } from './ask.js';
import { claimEvidence, entityEvidence, gapEvidence, relationshipEvidence, routeEvidence } from './documents.js';
import { button, element, found } from './dom.js';
import { claimOf, entityParts, gapOf, relationshipParts, titleOfEdge, titleOfNode } from './evidence.js';

type Parts = (HTMLElement | undefined | false)[];

export interface Actions {
  readonly expand: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly close: () => void;
  readonly added: readonly string[];
}

/** The most pages that are read to find one row by its id. */
const mostPages = 5;

/** The row of an id, page by page. */
async function rowOf<Row extends { readonly id: string }>(
  id: string,
  page: (after: string | null) => Promise<Page<Row> | undefined>,
): Promise<Row> {
  let after: string | null = null;
  for (let read = 0; read < mostPages; read++) {
    const rows: Page<Row> | undefined = await page(after);
    const row = rows?.edges.find(({ node }) => node.id === id)?.node;
    if (row) return row;
    if (!rows?.pageInfo.hasNextPage) break;
    after = rows.pageInfo.endCursor;
  }
  throw new Refused([`The API has no evidence of “${id}” on the day shown. It may have changed since the picture was drawn.`]);
}

async function ofRelationship({ id, from, to, type }: DrawnEdge, asOf: string | null, signal: AbortSignal): Promise<Parts> {
  let gaps: readonly Gap[] = [];
  const row = await rowOf(id, async (after) => {
    const answer = (await ask(relationshipEvidence, { from, to, type, asOf, after }, signal)) as RelationshipAnswer; // as the document asks
    gaps = [...new Map([...(answer.from?.gaps ?? []), ...(answer.to?.gaps ?? [])].map((gap) => [gap.id, gap])).values()];
    return answer.from?.relationships;
  });
  const isRoute = type === 'CIRCUMVENTS' && from.startsWith('visa-type:');
  const routes = isRoute ? ((await ask(routeEvidence, { provision: to, asOf }, signal)) as RouteAnswer) : undefined; // as the document asks
  const route = routes?.visaRoutes.edges.find(({ node }) => node.visaType.id === from)?.node;
  return relationshipParts({ ...row, ...(route && { effect: route.effect }) }, route?.legalNote ?? null, gaps);
}

async function ofClaim(id: string, subject: string, predicate: string, asOf: string | null, signal: AbortSignal): Promise<Parts> {
  const row = await rowOf(
    id,
    async (after) => ((await ask(claimEvidence, { subject, predicate, asOf, after }, signal)) as { claims: Page<Claim> }).claims, // as the document asks
  );
  return [claimOf(row)];
}

async function ofGap(id: string, signal: AbortSignal): Promise<Parts> {
  const { node } = (await ask(gapEvidence, { id }, signal)) as { node: (Omit<Gap, 'stated'> & { stated: readonly Claim[] }) | null }; // as the document asks
  return node
    ? [
        gapOf({ ...node, stated: [] }),
        element('h3', {}, `Stated instead (${node.stated.length})`),
        ...node.stated.map((one) => claimOf(one)),
      ]
    : [];
}

const place = (): HTMLElement => found('evidence', HTMLElement);

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
      ? await ofNode(node, edges, asOf, actions, signal)
      : edge
        ? await ofEdge(edge, edges, asOf, signal)
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

async function ofNode(
  node: DrawnNode,
  edges: readonly DrawnEdge[],
  asOf: string | null,
  actions: Actions,
  signal: AbortSignal,
): Promise<Parts> {
  if (node.label === 'Gap') return ofGap(node.id, signal);
  if (node.label !== 'Claim') return ofEntity(node.id, asOf, actions, signal);
  return ofClaimNode(node.id, edges, asOf, signal);
}

async function ofEntity(id: string, asOf: string | null, { added, expand, remove }: Actions, signal: AbortSignal): Promise<Parts> {
  const answer = (await ask(entityEvidence, { id, asOf }, signal)) as EntityAnswer; // as the document asks
  const isAdded = added.includes(id);
  return entityParts(answer, isAdded ? undefined : () => expand(id), isAdded ? () => remove(id) : undefined);
}

/** The subject of a claim that is drawn as a node is at the other end of the edge that has its predicate. */
async function ofClaimNode(id: string, edges: readonly DrawnEdge[], asOf: string | null, signal: AbortSignal): Promise<Parts> {
  const said = edges.find((edge) => edge.kind === 'part' && edge.to === id);
  return ofClaim(id, said?.from ?? '', said?.type ?? '', asOf, signal);
}

/** Of a part: the claim or gap that it belongs to. Of a conflict: both claims. */
async function ofEdge(edge: DrawnEdge, edges: readonly DrawnEdge[], asOf: string | null, signal: AbortSignal): Promise<Parts> {
  if (edge.kind === 'relationship') return ofRelationship(edge, asOf, signal);
  if (edge.kind === 'claim') return ofClaim(edge.id, edge.from, edge.type, asOf, signal);
  if (edge.type === 'ABOUT') return ofGap(edge.from, signal);
  const claims = edge.kind === 'conflict' ? [edge.from, edge.to] : [edge.type === 'OBJECT' ? edge.from : edge.to];
  return (await Promise.all(claims.map((id) => ofClaimNode(id, edges, asOf, signal)))).flat();
}
