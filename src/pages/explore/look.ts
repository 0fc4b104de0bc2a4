/** How elements look, in the picture, in its legend and in the SVG of it: src/model/style.ts, applied. */
import { firmnessLines, layerColors, nodeStyles, typeGroups } from '../../model/style.js';
import type { Compared } from './compare.js';
import type { DrawnEdge, DrawnNode, Label } from './drawing.js';

export const ink = '#1e2523';
export const ground = '#fbfaf7';
/** Under what is new. */
export const newColor = '#e8b931';
export const conflictColor = typeGroups.conflict.color;

export type Shape = 'ellipse' | 'round-rectangle' | 'diamond';

/** Beside its color a noun has the shape of its field: law is square, ways round it are diamonds, all that acts or is acted on is round. */
const shapes: Partial<Record<Label, Shape>> = {
  Resolution: 'round-rectangle',
  Statute: 'round-rectangle',
  Provision: 'round-rectangle',
  EvasionMethod: 'diamond',
  VisaType: 'diamond',
};
export const shapeOf = (label: Label): Shape => shapes[label] ?? 'ellipse';

export interface NodeLook {
  readonly color: string;
  readonly shape: Shape;
  /** Width and height in pixels. */
  readonly size: number;
  readonly opacity: number;
  readonly border: { readonly color: string; readonly width: number; readonly dashed: boolean };
}

/** What is gone is faint. */
const opacityOf = ({ change }: { readonly change: string }): number => (change === 'gone' ? 0.4 : 1);

/** Captions stand below the nodes, so these are smaller than circles with their caption inside. */
export function nodeLook(node: Compared<DrawnNode>): NodeLook {
  const { color, diameter } = nodeStyles[node.label];
  const isEvidence = node.label === 'Claim' || node.label === 'Gap';
  const shape = shapeOf(node.label);
  return {
    color,
    shape,
    size: isEvidence ? 24 : diameter * (shape === 'diamond' ? 0.7 : 0.56),
    opacity: opacityOf(node),
    border: {
      color: node.backing?.contested ? conflictColor : ink,
      width: node.backing?.contested ? 3 : 1,
      dashed: node.label === 'Gap' || node.backing?.standing === 'UNCERTAIN',
    },
  };
}

export interface EdgeLook {
  readonly color: string;
  readonly width: number;
  /** In pixels; none is a line that is whole. */
  readonly dashes: readonly number[];
  readonly opacity: number;
  readonly contested: boolean;
  /** The head of its arrow is open. */
  readonly forecast: boolean;
  readonly isNew: boolean;
  readonly uncertain: boolean;
}

/** A line has the color of its layer and the dashes of its firmness; one without evidence of its own joins a claim or a gap to what it is about. */
export function edgeLook(edge: Compared<DrawnEdge>): EdgeLook {
  const common = {
    opacity: opacityOf(edge),
    contested: edge.backing?.contested === true,
    forecast: edge.backing?.tense === 'PREDICTED',
    isNew: edge.change === 'new' && edge.backing !== undefined,
    uncertain: edge.backing?.standing === 'UNCERTAIN',
  };
  if (edge.backing) return { ...common, color: layerColors[edge.backing.layer], ...firmnessLines[edge.backing.modality] };
  const group = edge.kind === 'conflict' ? groupOf(edge.type) : edge.type === 'ABOUT' ? typeGroups.gap : typeGroups.evidence;
  return { ...common, color: group === typeGroups.evidence ? '#84816f' : group.color, width: group.width, dashes: [] };
}

const groupOf = (type: string): { readonly color: string; readonly width: number } =>
  type === 'CONTRADICTS' || type === 'TENSION' ? typeGroups.conflict : typeGroups.support;
