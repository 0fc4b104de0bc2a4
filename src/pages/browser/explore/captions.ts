/** Captions that stay readable however small the picture is: one that would lie on another, or on a node, waits until there is room. */
import type { BoundingBox12, Core, SingularElementArgument } from 'cytoscape';

/** Sizes of letters: in the picture at its own scale, and the least on the screen, in pixels. */
const sizes = { node: { drawn: 15, least: 10.5 }, edge: { drawn: 12, least: 9 } } as const;
/** How wide a caption may be, in widths of a line of its letters. */
const widest = 10;

const overlap = (a: BoundingBox12, b: BoundingBox12): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

/** Where the caption of a node may be, the best place first: below, above, or beside it. */
const sides = ['', 'above', 'right', 'left'] as const;

/** Captions as they are drawn at their own scale, all of them: for a picture that is taken away. */
export function showCaptions(cy: Core): void {
  cy.elements()
    .removeClass(['quiet', ...sides])
    .removeStyle('font-size text-max-width');
}

/** Show what there is room for: what is marked first, then nodes with many lines, then lines that are contested or forecasts. */
export function placeCaptions(cy: Core): void {
  const zoom = cy.zoom();
  cy.batch(() => {
    for (const group of ['node', 'edge'] as const) {
      const size = Math.max(sizes[group].drawn, sizes[group].least / zoom);
      cy.elements(group).style({ 'font-size': size, 'text-max-width': `${size * widest}px` });
    }
    cy.elements().removeClass(['quiet', ...sides]);
  });
  const bodies = cy.nodes().map((node) => ({ node, box: node.renderedBoundingBox({ includeLabels: false, includeOverlays: false }) }));
  const taken: BoundingBox12[] = [];
  const isFree = (box: BoundingBox12, one: SingularElementArgument): boolean =>
    !taken.some((other) => overlap(box, other)) && !bodies.some(({ node, box: other }) => node !== one && overlap(box, other));
  const boxOf = (one: SingularElementArgument): BoundingBox12 =>
    one.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false });
  const place = (one: SingularElementArgument): void => {
    for (const side of one.isNode() ? sides : ['']) {
      one.removeClass([...sides]).addClass(side);
      const box = boxOf(one);
      if (isFree(box, one)) return void taken.push(box);
    }
    one.removeClass([...sides]);
    if (one.hasClass('marked')) taken.push(boxOf(one));
    else one.addClass('quiet');
  };
  const degreeOf = new Map(cy.nodes().map((node) => [node.id(), 1_000 + node.degree(false)]));
  const weight = (one: SingularElementArgument): number =>
    (one.hasClass('marked') ? 1_000_000 : 0) +
    (degreeOf.get(one.id()) ?? 0) +
    (one.hasClass('contested') || one.hasClass('forecast') ? 1 : 0);
  const inOrder = cy
    .elements()
    .toArray()
    .sort((a, b) => weight(b) - weight(a));
  for (const one of inOrder) place(one);
}
