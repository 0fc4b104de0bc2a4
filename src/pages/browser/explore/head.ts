/** What stands around the picture. */
import type { Drawn } from '../../explore/drawn.js';
import { findElement } from './dom.js';

/** @param question the one that is shown; none where only what was found is */
export function tellQuestion(question: Drawn | undefined): void {
  const title = question?.title ?? 'What was found, and what surrounds it';
  document.title = `${title} · Loophole`;
  findElement('title', HTMLElement).textContent = title;
  findElement('worth', HTMLElement).hidden = !question;
  findElement('tells', HTMLElement).textContent = question?.tells ?? '';
  findElement('does-not-tell', HTMLElement).textContent = question?.doesNotTell ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#catalogue a')) {
    if (link.dataset['question'] === question?.name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  for (const [id, address] of [
    ['graphiql', question?.graphiql],
    ['browser', question?.browser],
  ] as const) {
    const link = findElement(id, HTMLAnchorElement);
    link.hidden = !address;
    if (address) link.href = address;
  }
  findElement('tools', HTMLElement).hidden = false;
  findElement('days', HTMLElement).hidden = false;
}
