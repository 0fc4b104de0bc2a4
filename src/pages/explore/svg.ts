/** The picture as SVG, from the places that the layout found. */
import type { Comparison } from './compare.js';
import { conflictColor, edgeLook, ground, ink, nodeLook, type Shape } from './look.js';
import { captionOf, nodeCaptionOf } from './words.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const characters: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => characters[one] ?? '');

/** Words broken into lines of about so many characters. */
export const linesOf = (text: string, length = 24): string[] =>
  text.split('\n').flatMap((line) =>
    line.split(' ').reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      return last !== undefined && last.length + word.length < length ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
    }, []),
  );

const element = (name: string, attributes: Readonly<Record<string, string | number>>, inside = ''): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escaped(String(value))}"`)
    .join(' ')}>${inside}</${name}>`;

const text = (caption: string, { x, y }: Point, size: number): string =>
  linesOf(caption)
    .map((line, at) => element('text', { x, y: y + at * size * 1.2, 'font-size': size, 'text-anchor': 'middle', fill: ink }, escaped(line)))
    .join('');

/** A shape of the legend and of the picture, around a point. */
export function shapeAt(shape: Shape, { x, y }: Point, size: number, attributes: Readonly<Record<string, string | number>>): string {
  const half = size / 2;
  if (shape === 'ellipse') return element('circle', { cx: x, cy: y, r: half, ...attributes });
  if (shape === 'diamond')
    return element('path', { d: `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`, ...attributes });
  return element('rect', { x: x - half, y: y - half, width: size, height: size, rx: size / 6, ...attributes });
}

/** @param places of the nodes, by id; @param title what the picture is of */
export function svgOf({ nodes, edges }: Comparison, places: ReadonlyMap<string, Point>, title: string): string {
  const placeOf = (id: string): Point => places.get(id) ?? { x: 0, y: 0 };
  const sizes = new Map(nodes.map((node) => [node.id, nodeLook(node).size]));
  const lines = edges.map((edge) => {
    const { color, width, dashes, opacity, contested, forecast } = edgeLook(edge);
    const [from, to] = [placeOf(edge.from), placeOf(edge.to)];
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const unit = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    const along = (distance: number): Point => ({ x: from.x + unit.x * distance, y: from.y + unit.y * distance });
    const [start, end] = [along((sizes.get(edge.from) ?? 0) / 2), along(length - (sizes.get(edge.to) ?? 0) / 2 - 7)];
    const head = `M${end.x + unit.x * 7} ${end.y + unit.y * 7}L${end.x - unit.y * 4} ${end.y + unit.x * 4}L${end.x + unit.y * 4} ${end.y - unit.x * 4}z`;
    const line = {
      x1: start.x,
      y1: start.y,
      x2: end.x,
      y2: end.y,
      stroke: color,
      'stroke-width': width,
      'stroke-dasharray': dashes.join(' ') || 'none',
    };
    const middle = along(length / 2);
    return element(
      'g',
      { opacity },
      element('line', line) +
        (edge.kind === 'part'
          ? ''
          : element('path', { d: head, fill: forecast ? ground : color, stroke: color, 'stroke-width': forecast ? 1.5 : 0 })) +
        (contested
          ? shapeAt('diamond', along((sizes.get(edge.from) ?? 0) / 2 + 6), 12, { fill: ground, stroke: conflictColor, 'stroke-width': 2 })
          : '') +
        text(captionOf(edge), middle, 12),
    );
  });
  const shapes = nodes.map((node) => {
    const { color, shape, size, opacity, border } = nodeLook(node);
    const place = placeOf(node.id);
    const outline = { fill: color, stroke: border.color, 'stroke-width': border.width, 'stroke-dasharray': border.dashed ? '4 3' : 'none' };
    return element(
      'g',
      { opacity },
      shapeAt(shape, place, size, outline) + text(nodeCaptionOf(node), { x: place.x, y: place.y + size / 2 + 17 }, 15),
    );
  });
  const all = nodes.map(({ id }) => placeOf(id));
  const [left, top] = [Math.min(...all.map(({ x }) => x)) - 100, Math.min(...all.map(({ y }) => y)) - 50];
  const [width, height] = [Math.max(...all.map(({ x }) => x)) + 100 - left, Math.max(...all.map(({ y }) => y)) + 80 - top];
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: [left, top, width, height].map(Math.round).join(' '), 'font-family': 'sans-serif' },
    element('title', {}, escaped(title)) +
      element('rect', { x: left, y: top, width, height, fill: ground }) +
      lines.join('') +
      shapes.join(''),
  );
}
