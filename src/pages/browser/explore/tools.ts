/** The buttons above the picture. */
import { aroundOf, variableOf } from './answer.js';
import type { Comparison } from '../../explore/compare.js';
import type { Day, Shown } from '../../explore/address.js';
import type { Drawn } from '../../explore/drawn.js';
import { svgOf } from '../../explore/svg.js';
import type { Canvas } from './canvas.js';
import { element, findElement } from './dom.js';
import { NeighborhoodDocument } from './generated/documents.js';
import { curlOf, save } from './save.js';

/** What is on the page now. */
export interface OnPage {
  readonly shown: Shown;
  readonly asOf: Day;
  readonly question: Drawn | undefined;
  readonly comparison: Comparison;
}

/** @param now what is on the page when a button is pressed */
export function tools(canvas: Canvas, now: () => OnPage, turn: () => void): void {
  const on = (id: string, act: () => void): void => findElement(id, HTMLButtonElement).addEventListener('click', act);
  const name = (ending: string): string => {
    const { shown, asOf } = now();
    return `${shown.question ?? 'loophole'}-${asOf}.${ending}`;
  };
  on('as-table', turn);
  on('fit', () => canvas.fit());
  on('png', () => void canvas.png().then((image) => save(image, name('png'))));
  on('svg', () => {
    const picture = svgOf(now().comparison, canvas.places(), document.title);
    save(new Blob([picture], { type: 'image/svg+xml' }), name('svg'));
  });
  on('curl', () => {
    const text = curlOf(location.origin, request(now()));
    navigator.clipboard.writeText(text).then(
      () => void (findElement('status', HTMLElement).textContent = 'The request is on the clipboard.'),
      () => {
        const trouble = findElement('trouble', HTMLElement);
        trouble.replaceChildren(
          element('p', {}, 'The clipboard is closed to this page. Copy the request from here.'),
          element('pre', { tabindex: '0' }, text),
        );
        trouble.hidden = false;
      },
    );
  });
}

/** The request that the picture comes from: its question, or the neighborhood that was added first. */
const request = ({ question, shown, asOf }: OnPage): object =>
  question
    ? { query: question.document, variables: { asOf: variableOf(asOf) } }
    : { query: NeighborhoodDocument, variables: aroundOf(shown.added[0] ?? '', asOf) };
