/** One drawing of two days: what is in the answer of the day shown, and what changed since another. */
import type { Backing, DrawnEdge, DrawnNode, Drawing } from './drawing.js';

/** `new`: not in the answer of the other day. `gone`: in that answer only. */
export type Change = 'none' | 'new' | 'gone';

export type Compared<Element> = Element & { readonly change: Change };

export interface Comparison {
  readonly nodes: readonly Compared<DrawnNode>[];
  readonly edges: readonly Compared<DrawnEdge>[];
}

/** Every element of either drawing once, as it stands in the one shown if it is there; lines with evidence of their own come first. */
export function compareDrawings(shown: Drawing, other: Drawing | undefined): Comparison {
  const of = <Element extends { readonly id: string }>(
    now: readonly Element[],
    then: readonly Element[] | undefined,
  ): Compared<Element>[] => {
    const [here, there] = [new Set(now.map(({ id }) => id)), new Set(then?.map(({ id }) => id))];
    return [
      ...now.map((one) => ({ ...one, change: then && !there.has(one.id) ? ('new' as const) : ('none' as const) })),
      ...(then ?? []).filter(({ id }) => !here.has(id)).map((one) => ({ ...one, change: 'gone' as const })),
    ];
  };
  const edges = of(shown.edges, other?.edges);
  const isBacked = ({ backing }: DrawnEdge): boolean => backing !== undefined;
  return {
    nodes: of(shown.nodes, other?.nodes),
    edges: [...edges.filter(isBacked), ...edges.filter((one) => !isBacked(one))],
  };
}

export interface Counts {
  readonly known: number;
  readonly uncertain: number;
  readonly new: number;
  readonly gone: number;
}

/** How many relationships and claims of a comparison are known, uncertain, new and gone; one that is new is also known or uncertain. */
export function countChanges({ nodes, edges }: Comparison): Counts {
  const backed = [...nodes, ...edges].flatMap(({ backing, change }): { backing: Backing; change: Change }[] =>
    backing ? [{ backing, change }] : [],
  );
  const here = backed.filter(({ change }) => change !== 'gone');
  return {
    known: here.filter(({ backing }) => backing.standing === 'KNOWN').length,
    uncertain: here.filter(({ backing }) => backing.standing === 'UNCERTAIN').length,
    new: backed.filter(({ change }) => change === 'new').length,
    gone: backed.length - here.length,
  };
}

/** Drawings as one, each element once, as the first that has it says. */
export function mergeDrawings(drawings: readonly Drawing[]): Drawing {
  const once = <Element extends { readonly id: string }>(lists: readonly (readonly Element[])[]): Element[] =>
    [
      ...new Map(
        lists
          .flat()
          .toReversed()
          .map((one) => [one.id, one]),
      ).values(),
    ].toReversed();
  const nodes = once(drawings.map((one) => one.nodes));
  const drawn = new Set(nodes.map(({ id }) => id));
  return {
    nodes,
    edges: once(drawings.map((one) => one.edges)),
    apart: once(drawings.map((one) => one.apart)).filter(({ id }) => !drawn.has(id)),
    cut: drawings.reduce((sum, one) => sum + one.cut, 0),
    truncatedBy: [...new Set(drawings.flatMap((one) => one.truncatedBy))],
    excluded: drawings.reduce((sum, one) => sum + one.excluded, 0),
    caveats: [...new Set(drawings.flatMap((one) => one.caveats))],
  };
}
