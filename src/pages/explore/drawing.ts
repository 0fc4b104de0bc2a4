/** From an answer of the API, whatever was asked, to what is drawn of it: nodes, and edges with their evidence in short. */
import { nodeStyles } from '../../model/style.js';
import { backingOf, fieldsOf, isFields, layerOf, literalOf, textOf, type Backing, type Fields } from './fields.js';

export type { Backing, Standing } from './fields.js';

export type Label = keyof typeof nodeStyles;
export interface DrawnNode {
  readonly id: string;
  readonly label: Label;
  readonly name: string;
  /** Of a claim only. */
  readonly backing?: Backing;
}

/**
 * `relationship`: one of the graph, by its id. `claim`: a claim between two entities. `conflict`: between two claims.
 * `part`: what a claim or a gap is about.
 */
export type EdgeKind = 'relationship' | 'claim' | 'conflict' | 'part';

export interface DrawnEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  /** Relationship type, predicate, or kind of disagreement. */
  readonly type: string;
  /** Printed words that belong to it, such as a quantity. */
  readonly note?: string;
  readonly backing?: Backing;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Entities of the answer without any edge in it; they are named, not drawn. */
  readonly apart: readonly DrawnNode[];
  /** How many lists of the answer have more rows than were asked for. */
  readonly cut: number;
  /** Where the last such list goes on. */
  readonly next?: string;
  /** Why a search leaves something out, as the API names it. */
  readonly truncatedBy: readonly string[];
  /** How much searches left out, as a claim denies it. */
  readonly excluded: number;
  /** What paths of the answer do not prove, in the words of the API. */
  readonly caveats: readonly string[];
}

export const nothing: Drawing = { nodes: [], edges: [], apart: [], cut: 0, truncatedBy: [], excluded: 0, caveats: [] };

const isLabel = (name: string): name is Label => Object.hasOwn(nodeStyles, name);

export function drawingOf(answer: unknown): Drawing {
  const nodes = new Map<string, DrawnNode>();
  const edges = new Map<string, DrawnEdge>();
  const mentioned = new Map<string, DrawnNode>();
  const claims = new Map<string, Fields>();
  /** Claims that an edge leads to or from, which a claim drawn as an edge could not bear. */
  const asNodes = new Set<string>();
  const between: DrawnEdge[] = [];
  const truncatedBy = new Set<string>();
  const caveats = new Set<string>();
  let excluded = 0;
  let cut = 0;
  let next: string | undefined;

  const entityOf = (value: unknown): DrawnNode | undefined => {
    const { __typename, id, name } = fieldsOf(value);
    const label = textOf(__typename);
    return isLabel(label) && typeof name === 'string' ? { id: textOf(id), label, name } : undefined;
  };
  const end = (value: unknown): string => {
    const node = entityOf(value);
    if (node) nodes.set(node.id, node);
    return node?.id ?? '';
  };
  const addEdge = (edge: DrawnEdge): void => void (edge.from !== '' && edge.to !== '' && edges.set(edge.id, edge));
  const below = (value: Fields, ...without: readonly string[]): void => {
    for (const [key, one] of Object.entries(value)) if (!without.includes(key)) walk(one);
  };

  function walk(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(walk);
    if (!isFields(value)) return undefined;
    const type = textOf(value['__typename']);
    const { hasNextPage, endCursor } = fieldsOf(value['pageInfo']);
    if (hasNextPage === true) {
      cut++;
      next = textOf(endCursor) || next;
    }
    if (typeof value['truncatedBy'] === 'string') truncatedBy.add(value['truncatedBy']);
    if (value['complete'] === false && typeof value['truncatedBy'] !== 'string') truncatedBy.add('INCOMPLETE');
    if (typeof value['excluded'] === 'number') excluded += value['excluded'];
    if (type === 'Caveat') return void caveats.add(textOf(value['explanation']));
    if (isFields(value['from']) && isFields(value['to'])) return relationship(value);
    if (type === 'VisaRoute') return route(value);
    if (type === 'Claim') return claim(value);
    if (type === 'Gap') return gap(value);
    if (type === 'Disagreement') return disagreement(value);
    const entity = entityOf(value);
    if (entity) mentioned.set(entity.id, entity);
    return below(value);
  }

  function relationship(value: Fields): void {
    const backing = backingOf(textOf(value['layer']), fieldsOf(value['evidence']));
    const [from, to] = [end(value['from']), end(value['to'])];
    addEdge({ id: textOf(value['id']), kind: 'relationship', from, to, type: textOf(value['type']), backing });
    below(value, 'from', 'to', 'evidence');
  }

  /** The relationship that a rule concludes from the route has this id. */
  function route(value: Fields): void {
    const backing = backingOf('DERIVED', fieldsOf(value['evidence']));
    const [from, to] = [end(value['visaType']), end(value['provision'])];
    addEdge({ id: `${from}|CIRCUMVENTS|${to}`, kind: 'relationship', from, to, type: 'CIRCUMVENTS', backing });
    below(value, 'evidence');
  }

  function claim(value: Fields): void {
    const id = textOf(value['id']);
    if (isFields(value['subject'])) claims.set(id, value);
    for (const related of Array.isArray(value['related']) ? value['related'] : []) {
      const { type, claim: other } = fieldsOf(related);
      between.push(conflict(id, textOf(fieldsOf(other)['id']), textOf(type)));
    }
  }

  function disagreement(value: Fields): void {
    const [premise, opposed] = [fieldsOf(value['premise']), fieldsOf(value['opposed'])];
    const ends = [premise, opposed].map((one) => textOf(one['id']));
    for (const one of [premise, opposed]) claim(one);
    for (const id of ends) asNodes.add(id);
    between.push(conflict(ends[0] ?? '', ends[1] ?? '', textOf(value['kind'])));
  }

  function gap(value: Fields): void {
    const id = textOf(value['id']);
    nodes.set(id, { id, label: 'Gap', name: `Not stated: ${textOf(value['question'])}` });
    for (const about of Array.isArray(value['about']) ? value['about'] : [])
      addEdge({ id: `${id}|ABOUT|${textOf(fieldsOf(about)['id'])}`, kind: 'part', from: id, to: end(about), type: 'ABOUT' });
  }

  /** A claim that a drawn relationship says already is evidence of that; else an edge, or a node where it has no object. */
  function drawClaim(id: string, value: Fields): void {
    const [from, to] = [end(value['subject']), isFields(value['object']) ? end(value['object']) : ''];
    const type = textOf(fieldsOf(value['predicate'])['name']);
    const backing = backingOf(layerOf(value), value);
    const note = textOf(fieldsOf(value['quantity'])['text']);
    if (to !== '' && !asNodes.has(id)) {
      if (isSaid(from, type, to)) return;
      addEdge({ id, kind: 'claim', from, to, type, backing, ...(note !== '' && { note }) });
      return;
    }
    const said = to === '' ? literalOf(value['value']) : '';
    nodes.set(id, { id, label: 'Claim', name: said || textOf(value['statement']), backing });
    addEdge({ id: `${id}|SUBJECT|${from}`, kind: 'part', from, to: id, type });
    if (to !== '') addEdge({ id: `${id}|OBJECT|${to}`, kind: 'part', from: id, to, type: 'OBJECT' });
  }
  const isSaid = (from: string, type: string, to: string): boolean =>
    [...edges.values()].some((edge) => edge.kind === 'relationship' && edge.from === from && edge.type === type && edge.to === to);

  walk(answer);
  for (const [id, value] of claims) drawClaim(id, value);
  for (const edge of between) if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.id, edge);
  const apart = [...mentioned.values()].filter(({ id }) => !nodes.has(id));
  const found = {
    edges: [...edges.values()],
    cut,
    ...(next !== undefined && { next }),
    truncatedBy: [...truncatedBy],
    excluded,
    caveats: [...caveats],
  };
  // Where nothing is joined to anything, the entities are the answer.
  return edges.size === 0 ? { ...found, nodes: [...nodes.values(), ...apart], apart: [] } : { ...found, nodes: [...nodes.values()], apart };
}

/** Both claims name the same conflict, each from its side: it is drawn once. */
function conflict(a: string, b: string, type: string): DrawnEdge {
  const [from = '', to = ''] = type === 'CONTRADICTS' || type === 'TENSION' ? [a, b].toSorted() : [a, b];
  return { id: `${from}|${type}|${to}`, kind: 'conflict', from, to, type };
}
