/** The picture by keyboard: one element after another, named as one comes to it. */
import type { Compared } from '../../explore/compare.js';
import type { DrawnEdge, DrawnNode } from '../../explore/drawing.js';
import { extentWords } from '../../../model/marks.js';
import { words } from '../../../model/words.js';
import { marksAt } from '../../explore/words.js';
import type { Canvas } from './canvas.js';
import { titleOfEdge, titleOfNode } from './evidence.js';

type Element = Compared<DrawnNode> | Compared<DrawnEdge>;

interface Options {
  /** Every element, in the order in which they are gone through. */
  readonly order: () => readonly Element[];
  readonly choose: (id: string) => void;
  readonly canvas: Canvas;
  readonly say: (text: string) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
const zooms: Readonly<Record<string, number>> = { '+': 1.25, '=': 1.25, '-': 0.8 };

export function keys(picture: HTMLElement, { order, choose, canvas, say }: Options): void {
  let at: string | undefined;
  picture.addEventListener('keydown', (event) => {
    const all = order();
    const [step, zoom] = [steps[event.key], zooms[event.key]];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined && all.length > 0) {
      const from = all.findIndex(({ id }) => id === at);
      const next = all[from < 0 ? (step > 0 ? 0 : all.length - 1) : (from + step + all.length) % all.length];
      if (!next) return;
      at = next.id;
      canvas.mark(at);
      const { modality, extent } = next.backing ?? {};
      const said = [modality && words(modality), ...marksAt(next), extent === 'UNSPECIFIED' && extentWords.UNSPECIFIED];
      say(`${titleOf(next, all)}. ${said.filter((one) => typeof one === 'string').join(', ')}`);
    } else if (event.key === 'Enter' && at !== undefined) choose(at);
    else if (zoom !== undefined) canvas.zoom(zoom);
    else if (event.key === '0') canvas.fit();
    else return;
    event.preventDefault();
  });
}

const titleOf = (one: Element, all: readonly Element[]): string =>
  'from' in one
    ? titleOfEdge(one, (id) => all.map((other) => ('name' in other && other.id === id ? other.name : '')).find((name) => name !== '') ?? id)
    : titleOfNode(one);
