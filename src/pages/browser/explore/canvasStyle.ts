/** How Cytoscape draws what src/pages/explore/look.ts says of each element. */
import type cytoscape from 'cytoscape';
import { conflictColor, ink, newColor } from '../../explore/look.js';

const font = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/** @param paper color of the ground, on which captions stand */
export const styleOn = (paper: string): cytoscape.StylesheetJson => [
  { selector: 'node, edge', style: { 'text-background-color': paper } },
  {
    selector: 'node',
    style: {
      'background-color': 'data(color)',
      shape: 'data(shape)' as 'ellipse', // each is one of Cytoscape's shapes
      width: 'data(size)',
      height: 'data(size)',
      label: 'data(caption)',
      opacity: 'data(opacity)' as unknown as number, // a mapping, which the type does not foresee
      color: ink,
      'font-family': font,
      'font-size': 15,
      'text-wrap': 'wrap',
      'text-max-width': '150px',
      'text-valign': 'bottom',
      'text-margin-y': 4,
      'text-background-opacity': 0.85,
      'text-background-padding': '1px',
      'border-color': 'data(borderColor)',
      'border-width': 'data(borderWidth)',
    },
  },
  { selector: 'node.dashed', style: { 'border-style': 'dashed', 'border-width': 2 } },
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'line-color': 'data(color)',
      'target-arrow-color': 'data(color)',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.9,
      width: 'data(width)',
      opacity: 'data(opacity)' as unknown as number, // a mapping, which the type does not foresee
      label: 'data(caption)',
      color: ink,
      'font-family': font,
      'font-size': 12,
      'text-wrap': 'wrap',
      'text-max-width': '120px',
      'text-background-opacity': 0.9,
      'text-background-padding': '1px',
    },
  },
  { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': 'data(dashes)' as unknown as number[] } }, // a mapping
  { selector: 'edge.part', style: { 'target-arrow-shape': 'none', 'curve-style': 'straight', color: '#55605c' } },
  {
    selector: 'edge.contested',
    style: { 'source-arrow-shape': 'diamond', 'source-arrow-color': conflictColor, 'source-arrow-fill': 'hollow', 'arrow-scale': 1.4 },
  },
  { selector: 'edge.forecast', style: { 'target-arrow-shape': 'chevron', 'arrow-scale': 1.4 } },
  { selector: 'edge.conflict', style: { 'target-arrow-shape': 'tee', 'source-arrow-shape': 'tee', 'source-arrow-color': conflictColor } },
  { selector: '.new', style: { 'font-weight': 'bold', 'underlay-color': newColor, 'underlay-opacity': 0.35, 'underlay-padding': 4 } },
  { selector: 'edge.uncertain', style: { 'target-arrow-fill': 'hollow', 'arrow-scale': 1.4 } },
  { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -4 } },
  { selector: 'node.right', style: { 'text-valign': 'center', 'text-halign': 'right', 'text-margin-y': 0, 'text-margin-x': 4 } },
  { selector: 'node.left', style: { 'text-valign': 'center', 'text-halign': 'left', 'text-margin-y': 0, 'text-margin-x': -4 } },
  { selector: '.quiet', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
  { selector: '.marked', style: { 'overlay-color': '#0b5a55', 'overlay-opacity': 0.25, 'overlay-padding': 6, 'z-index': 10 } },
];
