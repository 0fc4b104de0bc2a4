/** The explorer: what the address shows is asked for, drawn and told; what the reader chooses goes into the address. */
import { addressOf, mostAdded, shownAt, today, type Day, type Shown } from '../../explore/address.js';
import { compared, counted, type Comparison } from '../../explore/compare.js';
import type { DrawnNode } from '../../explore/drawing.js';
import { svgOf } from '../../explore/svg.js';
import { countsInWords } from '../../explore/words.js';
import type { Drawn } from '../../explore/drawn.js';
import { drawingAsOf, questionOf, variableOf } from './answer.js';
import { Refused } from './ask.js';
import { canvas } from './canvas.js';
import { dayFields, type Days } from './days.js';
import { neighborhood } from './documents.js';
import { button, element, found } from './dom.js';
import { keys } from './keys.js';
import { closed, open } from './panel.js';
import { curlOf, save } from './save.js';
import { searchField } from './search.js';
import { tables } from './table.js';
import { notesOf } from './notes.js';

let shown: Shown = shownAt(location.search);
let question: Drawn | undefined;
let comparison: Comparison = { nodes: [], edges: [] };
let apart: readonly DrawnNode[] = [];
let days: Days | undefined;
let turn = new AbortController();
let reading = new AbortController();

const picture = found('picture', HTMLElement);
const status = found('status', HTMLElement);
const trouble = found('trouble', HTMLElement);
const table = found('table', HTMLElement);
const drawn = canvas(picture, choose);
const tools = document.querySelector('.tools');

const asOf = (): Day => shown.asOf ?? question?.day ?? today;

/** Shows something else; the address tells it, and the way back leads to what was shown. */
function go(next: Shown): void {
  history.pushState(null, '', addressOf(next));
  void show(next);
}

/** Without the parts named. */
function without(one: Shown, ...parts: readonly ('question' | 'since' | 'at')[]): Shown {
  const rest = { ...one };
  for (const part of parts) delete rest[part];
  return rest;
}

async function show(next: Shown): Promise<void> {
  const isOther = next.question !== shown.question;
  shown = next;
  turn.abort();
  turn = new AbortController();
  const { signal } = turn;
  trouble.hidden = true;
  if (shown.question === undefined && shown.added.length === 0) return blank();
  status.textContent = 'Asking the graph …';
  picture.setAttribute('aria-busy', 'true');
  try {
    if (shown.question === undefined) question = undefined;
    else if (question?.name !== shown.question) question = await questionOf(shown.question, signal);
    head();
    const [now, then] = await Promise.all([
      drawingAsOf(asOf(), question, shown, signal),
      shown.since === undefined ? Promise.resolve(undefined) : drawingAsOf(shown.since, question, shown, signal),
    ]);
    if (signal.aborted) return;
    comparison = compared(now, then);
    ({ apart } = now);
    if (isOther) drawn.clear();
    drawAll();
    status.textContent = [
      comparison.nodes.length === 0
        ? 'The answer has nothing to draw. An empty answer is not a no.'
        : countsInWords(counted(comparison), asOf(), shown.since),
      ...notesOf(now, then, shown.added.length),
    ].join(' ');
  } catch (fault) {
    if (!signal.aborted) tell(fault);
  } finally {
    if (!signal.aborted) picture.removeAttribute('aria-busy');
  }
  if (!signal.aborted) read();
}

/** What stands around the picture. */
function head(): void {
  const title = question?.title ?? 'What was found, and what surrounds it';
  document.title = `${title} · Loophole`;
  found('title', HTMLElement).textContent = title;
  found('worth', HTMLElement).hidden = !question;
  found('tells', HTMLElement).textContent = question?.tells ?? '';
  found('does-not-tell', HTMLElement).textContent = question?.doesNotTell ?? '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#catalogue a')) {
    if (link.dataset['question'] === question?.name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  for (const [id, address] of [
    ['graphiql', question?.graphiql],
    ['browser', question?.browser],
  ] as const) {
    const link = found(id, HTMLAnchorElement);
    link.hidden = !address;
    if (address) link.href = address;
  }
  tools?.removeAttribute('hidden');
  found('days', HTMLElement).hidden = false;
  days?.show(asOf(), shown.since);
}

function drawAll(): void {
  picture.hidden = shown.table;
  table.hidden = !shown.table;
  found('as-table', HTMLButtonElement).setAttribute('aria-pressed', String(shown.table));
  if (!shown.table) drawn.draw(comparison);
  table.replaceChildren(...tables(comparison, apart, choose));
}

/** Nothing is asked yet. */
function blank(): void {
  question = undefined;
  comparison = { nodes: [], edges: [] };
  drawn.clear();
  closed();
  status.textContent = 'Nothing is shown yet. Choose a question, or find something by its name.';
}

function tell(fault: unknown): void {
  const reasons = fault instanceof Refused ? fault.reasons : [String(fault)];
  trouble.replaceChildren(
    ...reasons.map((reason) => element('p', {}, reason)),
    button('Try again', () => void show(shown)),
  );
  trouble.hidden = false;
  status.textContent = 'The graph gave no answer to show.';
}

/** The evidence of what is chosen. */
function read(): void {
  reading.abort();
  reading = new AbortController();
  drawn.mark(shown.at);
  if (shown.at === undefined) return closed();
  const actions = {
    added: shown.added,
    expand: (id: string) => add(id),
    remove: (id: string) => go({ ...shown, added: shown.added.filter((one) => one !== id) }),
    close: () => {
      choose(undefined);
      (shown.table ? table : picture).focus();
    },
  };
  return void open(shown.at, comparison, { asOf: asOf(), since: shown.since }, actions, reading.signal);
}

function choose(id: string | undefined): void {
  const next = id === undefined ? without(shown, 'at') : { ...shown, at: id };
  shown = next;
  history.pushState(null, '', addressOf(next));
  read();
  if (id !== undefined) found('evidence', HTMLElement).focus();
}

/** An entity with what surrounds it; the first added makes way where there are too many. */
const add = (id: string): void => go({ ...shown, at: id, added: [...shown.added.filter((one) => one !== id), id].slice(-mostAdded) });

document.querySelector('#catalogue')?.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-question]') : null;
  if (!link || !(event instanceof MouseEvent) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const next = { ...without(shown, 'since', 'at'), question: link.dataset['question'] ?? '', added: [] };
  go(next);
});
found('as-table', HTMLButtonElement).addEventListener('click', () => {
  shown = { ...shown, table: !shown.table };
  history.replaceState(null, '', addressOf(shown));
  drawAll();
  drawn.mark(shown.at);
  drawn.fit();
});
found('fit', HTMLButtonElement).addEventListener('click', () => drawn.fit());
const fileName = (ending: string): string => `${shown.question ?? 'loophole'}-${asOf()}.${ending}`;
found('png', HTMLButtonElement).addEventListener('click', () => void drawn.png().then((image) => save(image, fileName('png'))));
found('svg', HTMLButtonElement).addEventListener('click', () =>
  save(new Blob([svgOf(comparison, drawn.places(), document.title)], { type: 'image/svg+xml' }), fileName('svg')),
);
found('curl', HTMLButtonElement).addEventListener('click', () => {
  const day = variableOf(asOf());
  const body = question
    ? { query: question.document, variables: { asOf: day } }
    : { query: neighborhood, variables: { id: shown.added[0], asOf: day } };
  const text = curlOf(location.origin, body);
  navigator.clipboard.writeText(text).then(
    () => void (status.textContent = 'The request is on the clipboard.'),
    () =>
      trouble.replaceChildren(
        element('p', {}, 'The clipboard is closed to this page; copy the request from here.'),
        element('pre', {}, text),
      ),
  );
});
keys(picture, {
  order: () => [...comparison.edges, ...comparison.nodes],
  choose,
  canvas: drawn,
  say: (text) => void (status.textContent = text),
});
searchField(({ id }) => add(id));
addEventListener('popstate', () => void show(shownAt(location.search)));
if (matchMedia('(width < 56rem)').matches && shown.question !== undefined)
  document.querySelector('#catalogue details')?.removeAttribute('open');
void show(shown);
void dayFields((day, since) => {
  const next = without(shown, 'since');
  go({ ...next, asOf: day, ...(since !== undefined && since !== day && { since }) });
}).then(
  (fields) => {
    days = fields;
    fields.show(asOf(), shown.since);
  },
  (fault: unknown) => tell(fault),
);
