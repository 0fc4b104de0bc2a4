/** The picture: Cytoscape, with the looks of src/pages/explore/look.ts. */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Comparison } from '../../explore/compare.js';
import { edgeLook, ground, nodeLook } from '../../explore/look.js';
import type { Point } from '../../explore/svg.js';
import { captionOf, nodeCaptionOf } from '../../explore/words.js';
import { styleOn } from './canvasStyle.js';
import { placeCaptions, showCaptions } from './captions.js';

cytoscape.use(fcose);
// It warns of every line between two nodes that touch, which is no fault of anyone.
cytoscape.warnings(false);

export interface Canvas {
  /** Nodes that are there already keep their place. */
  draw(comparison: Comparison): void;
  /** Forget the places, as for another question. */
  clear(): void;
  /** Marks an element and brings it into sight; none without an id. */
  mark(id: string | undefined): void;
  fit(): void;
  zoom(by: number): void;
  places(): ReadonlyMap<string, Point>;
  png(): Promise<Blob>;
}

function elementsOf({ nodes, edges }: Comparison): ElementDefinition[] {
  return [
    ...nodes.map((node): ElementDefinition => {
      const { border, ...look } = nodeLook(node);
      const classes = [...(border.dashed ? ['dashed'] : []), ...(node.backing && node.change === 'new' ? ['new'] : [])];
      return {
        group: 'nodes',
        data: { id: node.id, caption: nodeCaptionOf(node), ...look, borderColor: border.color, borderWidth: border.width },
        classes,
      };
    }),
    ...edges.map((edge): ElementDefinition => {
      const { contested, forecast, isNew, uncertain, ...look } = edgeLook(edge);
      const classes = [
        edge.kind,
        ...(look.dashes.length > 0 ? ['dashed'] : []),
        ...(contested ? ['contested'] : []),
        ...(forecast ? ['forecast'] : []),
        ...(isNew ? ['new'] : []),
        ...(uncertain ? ['uncertain'] : []),
      ];
      return { group: 'edges', data: { id: edge.id, source: edge.from, target: edge.to, caption: captionOf(edge), ...look }, classes };
    }),
  ];
}

/** The layout draws lots; the same answer shall give the same picture, also to whom its address is sent. */
function sameEachTime(run: () => void): void {
  const { random } = Math;
  let last = 1;
  // Park and Miller (1988), Random number generators: good ones are hard to find.
  Math.random = () => (last = (last * 48_271) % 2_147_483_647) / 2_147_483_647;
  try {
    run();
  } finally {
    Math.random = random;
  }
}

/** @param choose what happens when an element is clicked */
export function canvas(container: HTMLElement, choose: (id: string) => void): Canvas {
  // Cytoscape writes a style element into the page, which our policy forbids, unless an element has this id; explore.css has the rule.
  document.head.append(Object.assign(document.createElement('meta'), { id: '__________cytoscape_stylesheet' }));
  const style = (): cytoscape.StylesheetJson => styleOn(getComputedStyle(container).backgroundColor);
  const cy: Core = cytoscape({ container, style: style(), minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true });
  cy.on('tap', 'node, edge', ({ target }) => choose((target as { id(): string }).id())); // the selector takes elements only
  let isPlacing = false;
  /** Once for all that happens until the next frame. */
  const place = (): void => {
    if (isPlacing) return;
    isPlacing = true;
    requestAnimationFrame(() => {
      isPlacing = false;
      placeCaptions(cy);
    });
  };
  cy.on('zoom dragfree', place);
  const fit = (): void => {
    cy.fit(undefined, 20);
    // A picture of few elements need not fill the place.
    if (cy.zoom() > 1) cy.zoom(1).center();
  };
  new ResizeObserver(() => {
    cy.resize();
    if (cy.width() > 0) fit();
  }).observe(container);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => void cy.style(style()));

  const layOut = (placed: ReadonlyMap<string, Point>): void => {
    const fixed = [...placed].map(([nodeId, position]) => ({ nodeId, position }));
    const options = {
      name: 'fcose',
      animate: false,
      quality: 'proof',
      randomize: placed.size === 0,
      nodeDimensionsIncludeLabels: true,
      idealEdgeLength: 100,
      nodeRepulsion: 7_000,
      nodeSeparation: 100,
      gravity: 0.4,
      padding: 20,
      ...(fixed.length > 0 && { fixedNodeConstraint: fixed }),
    };
    sameEachTime(() => cy.layout(options).run());
    fit();
  };

  return {
    draw(comparison) {
      const placed = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
      const elements = elementsOf(comparison);
      cy.batch(() => {
        cy.elements().remove();
        cy.add(elements);
        for (const [id, position] of placed) cy.getElementById(id).position(position);
      });
      const kept = new Map([...placed].filter(([id]) => cy.getElementById(id).nonempty()));
      if (cy.nodes().length > kept.size) layOut(kept);
      place();
    },
    clear: () => void cy.elements().remove(),
    mark(id) {
      cy.elements().removeClass('marked');
      place();
      if (id === undefined) return;
      const one = cy.getElementById(id).addClass('marked');
      const box = one.renderedBoundingBox();
      const isInSight = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
      if (one.nonempty() && !isInSight) cy.center(one);
    },
    fit,
    zoom: (by) => void cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    places: () => new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }])),
    async png() {
      showCaptions(cy);
      const image = cy.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: ground });
      place();
      return image;
    },
  };
}
